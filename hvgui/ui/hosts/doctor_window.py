"""Connection diagnostics window: the steps to a host, the failing one, and the commands that fix it."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.hosts.doctor import Finding, Rung, Verdict, remedy_for
from hvgui.domain.hosts.host import HostProfile, SmbPlace, StagingWay
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import CERTIFICATE
from hvgui.ui.hosts.doctor_table import DoctorTable
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.widgets.buttons import push_button, spread
from hvgui.ui.widgets.command_box import CommandBox
from hvgui.ui.widgets.label import Label, bold, quiet
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.values import replace
from hvgui.wording import host_words
from hvgui.wording.doctor_report import report
from hvgui.wording.i18n import text

_START = tuple(Finding(rung=rung) for rung in Rung)


class DoctorWindow(ToolWindow, ChangeListener):
    """Modeless window about one host; closing it ends the diagnostics."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        host: HostId,
        now: Callable[[], float],
        show_certificate: Callable[[HostId], None],
        parent: QWidget | None = None,
    ) -> None:
        picture = controller.host(host)
        title = text("doctor.title", host=host if picture is None else picture.name)
        super().__init__(parent, title, Icon.DOCTOR)
        self.host = host
        self._controller = controller
        self._spawn = spawn
        self._now = now
        self._show_certificate = show_certificate
        self.findings: tuple[Finding, ...] = _START
        self._running = False
        #: What was examined, and whether it is no longer what the host is.
        self._profile = None if picture is None else picture.profile
        self._edited = False
        self._chosen_by_hand = False
        self._glyph = Label(self)
        self.outcome = WrapLabel("", self)
        self.way = Label("" if picture is None else host_words.way_in(picture.profile), self)
        self.steps = DoctorTable(self)
        self.heading = Label(self)
        self.says = WrapLabel("", self)
        self.on_host = CommandBox(text("doctor.on-host"), self)
        self.here = CommandBox(text("doctor.here"), self)
        self.stands_for = WrapLabel("", self)
        self.certificate = self._button("certificate", Icon.CERTIFICATE, lambda: self._show_certificate(self.host))
        self.copy = self._button("copy", Icon.COPY_TEXT, self._copy)
        self.again = self._button("again", Icon.REFRESH, self.examine)
        self._lay_out()
        self.steps.currentCellChanged.connect(lambda *_: self._explain())
        self.steps.cellClicked.connect(lambda *_: self._by_hand())
        self.resize(760, 680)
        if picture is not None and picture.findings:
            # Found when connecting failed: a refused password is not tried again just because the window is opened.
            self.findings = picture.findings
            self._show()
        else:
            self.examine()
        self.steps.setFocus()
        self.when_closed(controller.subscribe(self))

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        """Edited, the host is no longer what was examined. Nothing is tried by itself: that would send a password."""
        picture = self._controller.host(self.host) if self.host in hosts else None
        if picture is None:
            return
        # Another password shows in nothing but that it connects again.
        again = picture.phase is LinkPhase.CONNECTING and self.failed() is not None and not self._running
        if again or _way(picture.profile) != _way(self._profile):
            self._profile, self._edited = picture.profile, True
            self.findings = _START
            self.way.setText(host_words.way_in(picture.profile))
            self._show()

    def _button(self, name: str, icon: Icon, press: Callable[[], object]) -> QPushButton:
        return push_button(self, text(f"doctor.{name}"), press, icon=icon)

    def _lay_out(self) -> None:
        bold(self.outcome, 1.15)
        bold(self.heading)
        quiet(self.way)
        quiet(self.stands_for)
        select = Qt.TextInteractionFlag.TextSelectableByMouse
        self.way.setTextInteractionFlags(select)
        self.says.setTextInteractionFlags(select)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._glyph)
        head.addWidget(self.outcome, 1)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.way)
        column.addWidget(self.steps)
        for part in (self.heading, self.says, self.on_host, self.here, self.stands_for):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(spread((self.copy, self.again, self.certificate), (self.close_button(),)))

    # --- examining ----------------------------------------------------------------------------------------------

    def examine(self) -> None:
        """Run all steps, the first one first."""
        if self._running:
            return
        self.findings, self._running, self._chosen_by_hand = _START, True, False
        self._edited = False
        self._show()
        self._spawn(self._examine(), name=f"doctor {self.host}", owner=self)

    async def _examine(self) -> None:
        found = await self._controller.examine(self.host, self._progress)
        if not self.is_closed:
            self._running = False
            self.findings = _START if self._edited else found or self.findings
            self._show()

    def _progress(self, findings: tuple[Finding, ...]) -> None:
        if not (self.is_closed or self._edited):
            self.findings = findings
            self._show()

    def failed(self) -> Finding | None:
        """Finding of the failed step; None if none failed."""
        return next((f for f in self.findings if f.verdict is Verdict.FAILED), None)

    def _worst(self) -> Finding | None:
        """Finding to read first, once all steps have run."""
        warned = next((f for f in self.findings if f.verdict is Verdict.WARNING), None)
        return self.failed() or (None if self._running else warned)

    # --- showing ------------------------------------------------------------------------------------------------

    def _here(self) -> int | None:
        """Row of the running step."""
        if not self._running or self.failed() is not None:
            return None
        return next((i for i, f in enumerate(self.findings) if f.verdict is Verdict.NOT_REACHED), None)

    def _show(self) -> None:
        here, failed = self._here(), self.failed()
        self.steps.show_findings(self.findings, here)
        glyph, sentence = self._outcome(failed)
        status_glyphs.set_glyph(self._glyph, glyph)
        self.outcome.setText(sentence)
        self.again.setEnabled(not self._running)
        self.again.setToolTip(text("doctor.busy") if self._running else "")
        self.copy.setEnabled(self.findings != _START)
        kind = failed.trouble.kind if failed is not None and failed.trouble is not None else None
        self.certificate.setVisible(kind in CERTIFICATE)
        if not self._chosen_by_hand:
            worst = self._worst()
            row = self.findings.index(worst) if worst is not None else here if here is not None else 0
            self.steps.setCurrentCell(row, 0)
        self._explain()

    def _outcome(self, failed: Finding | None) -> tuple[Glyph, str]:
        if failed is not None:
            return Glyph.CROSS, text("doctor.breaks", rung=host_words.rung_name(failed.rung))
        if self._running:
            return Glyph.TURNING, text("doctor.climbing")
        if self._edited:
            return Glyph.RING, text("doctor.edited")
        warnings = [host_words.rung_name(f.rung) for f in self.findings if f.verdict is Verdict.WARNING]
        if warnings:
            return Glyph.TRIANGLE, text("doctor.but", rungs=text("format.comma").join(warnings))
        if all(f.verdict in (Verdict.PASSED, Verdict.NOT_NEEDED) for f in self.findings):
            return Glyph.TICK, text("doctor.all-well")
        return Glyph.RING, text("doctor.not-examined")

    def _by_hand(self) -> None:
        self._chosen_by_hand = True

    def _explain(self) -> None:
        row = self.steps.currentRow()
        if not 0 <= row < len(self.findings):
            return
        finding = self.findings[row]
        self.heading.setText(self._heading(finding))
        self.says.setText(host_words.explanation(finding))
        remedy = remedy_for(finding)
        self.on_host.show_commands(remedy.on_host if remedy else ())
        self.here.show_commands(remedy.here if remedy else ())
        self.stands_for.setText(self._placeholders((*remedy.on_host, *remedy.here) if remedy else ()))
        self.stands_for.setVisible(bool(self.stands_for.text()))

    def _heading(self, finding: Finding) -> str:
        name = host_words.rung_name(finding.rung)
        match finding.verdict:
            case Verdict.FAILED | Verdict.WARNING:
                return text("doctor.what-to-do", rung=name)
            case Verdict.PASSED | Verdict.NOT_REACHED | Verdict.NOT_NEEDED:
                return text("doctor.what-it-checks", rung=name)
            case _ as never:
                assert_never(never)

    def _placeholders(self, commands: tuple[str, ...]) -> str:
        """Values of the placeholders in the commands, one per line; the commands themselves are constant."""
        picture = self._controller.host(self.host)
        if picture is None:
            return ""
        values = (("ACCOUNT", picture.profile.user), ("HOST", picture.profile.address))
        found = [
            text("doctor.stands-for", sign=sign, value=value)
            for sign, value in values
            if value and any(sign in command for command in commands)
        ]
        return "\n".join(found)

    def _copy(self) -> None:
        picture = self._controller.host(self.host)
        if picture is not None:
            QGuiApplication.clipboard().setText(report(picture, self.findings, self._now()))
            self.copy.setText(text("command-box.copied"))


def _way(profile: HostProfile | None) -> HostProfile | None:
    """A profile as far as connecting depends on it."""
    return None if profile is None else replace(profile, read_only=False, staging=StagingWay.AUTO, smb=SmbPlace())
