"""The connection doctor: climbs the ladder to a host and says which rung breaks and what to type against it."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.doctor import Finding, Rung, Verdict, remedy_for
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import CERTIFICATE
from hvgui.ui.hosts.doctor_table import DoctorTable
from hvgui.ui.look import icons, status_glyphs
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.widgets.command_box import CommandBox
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import host_words
from hvgui.wording.doctor_report import report
from hvgui.wording.i18n import text

_START = tuple(Finding(rung=rung) for rung in Rung)


class DoctorWindow(QDialog):
    """Modeless; closing it ends the examination."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        host: HostId,
        now: Callable[[], float],
        show_certificate: Callable[[HostId], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.host = host
        self._controller = controller
        self._spawn = spawn
        self._now = now
        self._show_certificate = show_certificate
        self.findings: tuple[Finding, ...] = _START
        self._climbing = False
        self._open = True
        self._chosen_by_hand = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowIcon(icons.icon(Icon.DOCTOR))
        picture = controller.host(host)
        self.setWindowTitle(outside.title(text("doctor.title", host=host if picture is None else picture.name)))
        self._mark = Label(self)
        self.outcome = WrapLabel("", self)
        self.way = Label("" if picture is None else host_words.way_in(picture.profile), self)
        self.ladder = DoctorTable(self)
        self.heading = Label(self)
        self.says = WrapLabel("", self)
        self.on_host = CommandBox(text("doctor.on-host"), self)
        self.here = CommandBox(text("doctor.here"), self)
        self.stands_for = WrapLabel("", self)
        self.certificate = self._button("certificate", Icon.CERTIFICATE, lambda: self._show_certificate(self.host))
        self.copy = self._button("copy", Icon.COPY_TEXT, self._copy)
        self.again = self._button("again", Icon.REFRESH, self.examine)
        self.close_button = self._button("close", None, self.close)
        self._lay_out()
        self.ladder.currentCellChanged.connect(lambda *_: self._explain())
        self.ladder.cellClicked.connect(lambda *_: self._by_hand())
        self.resize(760, 640)
        if picture is not None and picture.findings:
            # Found when connecting failed: a refused password is not tried again just because somebody looks.
            self.findings = picture.findings
            self._show()
        else:
            self.examine()
        self.ladder.setFocus()

    def _button(self, name: str, icon: Icon | None, press: Callable[[], object]) -> QPushButton:
        button = QPushButton(text("button.close") if name == "close" else text(f"doctor.{name}"), self)
        if icon is not None:
            icons.set_icon(button, icon)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: press())
        return button

    def _lay_out(self) -> None:
        for label, factor in ((self.outcome, 1.15), (self.heading, 1.0)):
            font = label.font()
            font.setPointSizeF(font.pointSizeF() * factor)
            font.setBold(True)
            label.setFont(font)
        self.way.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.stands_for.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        select = Qt.TextInteractionFlag.TextSelectableByMouse
        self.way.setTextInteractionFlags(select)
        self.says.setTextInteractionFlags(select)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(self.outcome, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self.again)
        buttons.addWidget(self.certificate)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.way)
        column.addWidget(self.ladder)
        for part in (self.heading, self.says, self.on_host, self.here, self.stands_for):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(buttons)

    # --- examining ----------------------------------------------------------------------------------------------

    def examine(self) -> None:
        """Climb, from the ground up."""
        if self._climbing:
            return
        self.findings, self._climbing, self._chosen_by_hand = _START, True, False
        self._show()
        self._spawn(self._climb(), name=f"doctor {self.host}", owner=self)

    async def _climb(self) -> None:
        found = await self._controller.examine(self.host, self._told)
        if self._open:
            self._climbing = False
            self.findings = found or self.findings
            self._show()

    def _told(self, findings: tuple[Finding, ...]) -> None:
        if self._open:
            self.findings = findings
            self._show()

    def failed(self) -> Finding | None:
        """The rung that breaks, if one does."""
        return next((f for f in self.findings if f.verdict is Verdict.FAILED), None)

    def _worst(self) -> Finding | None:
        """The rung to read first, once the climb is over."""
        warned = next((f for f in self.findings if f.verdict is Verdict.WARNING), None)
        return self.failed() or (None if self._climbing else warned)

    # --- showing ------------------------------------------------------------------------------------------------

    def _here(self) -> int | None:
        """The row that is being climbed."""
        if not self._climbing or self.failed() is not None:
            return None
        return next((i for i, f in enumerate(self.findings) if f.verdict is Verdict.NOT_REACHED), None)

    def _show(self) -> None:
        here, failed = self._here(), self.failed()
        self.ladder.show_findings(self.findings, here)
        mark, sentence = self._outcome(failed)
        self._mark.setPixmap(status_glyphs.pixmap(mark, self.palette(), self.devicePixelRatioF()))
        self.outcome.setText(sentence)
        self.again.setEnabled(not self._climbing)
        self.again.setToolTip(text("doctor.busy") if self._climbing else "")
        self.copy.setEnabled(self.findings != _START)
        kind = failed.trouble.kind if failed is not None and failed.trouble is not None else None
        self.certificate.setVisible(kind in CERTIFICATE)
        if not self._chosen_by_hand:
            worst = self._worst()
            row = self.findings.index(worst) if worst is not None else here if here is not None else 0
            self.ladder.setCurrentCell(row, 0)
        self._explain()

    def _outcome(self, failed: Finding | None) -> tuple[Glyph, str]:
        if failed is not None:
            return Glyph.CROSS, text("doctor.breaks", rung=host_words.rung_name(failed.rung))
        if self._climbing:
            return Glyph.TURNING, text("doctor.climbing")
        warnings = [host_words.rung_name(f.rung) for f in self.findings if f.verdict is Verdict.WARNING]
        if warnings:
            return Glyph.TRIANGLE, text("doctor.but", rungs=text("format.comma").join(warnings))
        if all(f.verdict in (Verdict.PASSED, Verdict.NOT_NEEDED) for f in self.findings):
            return Glyph.TICK, text("doctor.all-well")
        return Glyph.RING, text("doctor.not-examined")

    def _by_hand(self) -> None:
        self._chosen_by_hand = True

    def _explain(self) -> None:
        row = self.ladder.currentRow()
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
        """What stands for what in the commands, whose text is constant."""
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

    def reject(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._open = False
        event.accept()
