"""Certificate dialog: the certificate that a host presents, and the question whether to trust it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.hosts.certificate import Certificate, grouped
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import Troubled
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.command_box import CommandBox
from hvgui.ui.widgets.dialog_size import at_least, fit_height
from hvgui.ui.widgets.label import Label, bold, quiet, selectable
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import formats, texts
from hvgui.wording.i18n import text

FACTS = ("fingerprint", "subject", "issuer", "names", "validity")
#: Prints the fingerprint of every certificate of the machine as this dialog shows it.
PRINT_FINGERPRINTS = (
    "Get-ChildItem Cert:\\LocalMachine\\My | ForEach-Object { "
    "[BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash($_.RawData)).Replace('-', ':'); "
    "$_.Subject }"
)


def in_lines(fingerprint: str) -> str:
    """The fingerprint in lines of eight pairs, so that it can be read aloud and compared."""
    pairs = grouped(fingerprint).split(":")
    return "\n".join(":".join(pairs[start : start + 8]) for start in range(0, len(pairs), 8))


def validity(certificate: Certificate, now: float) -> str:
    """From when until when, and whether that is over."""
    start, end = certificate.valid_from, certificate.valid_until
    if start is None or end is None:
        return ""
    words = text("certificate.period", **{"from": formats.date(start), "until": formats.date(end)})
    if now > end:
        return text("certificate.expired", period=words)
    return text("certificate.not-yet", period=words) if now < start else words


class _Side(QGroupBox):
    """Box with the facts of one certificate."""

    def __init__(self, title: str, facts: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(title, parent)
        form = QFormLayout(self)
        form.setHorizontalSpacing(10)
        self.values: dict[str, Label] = {}
        for name in facts:
            value = Label(self) if name == "fingerprint" else WrapLabel("", self)
            selectable(value)
            label = Label(text(f"certificate.fact.{name}"), self)
            quiet(label)
            label.setMinimumWidth(label.sizeHint().width())
            if len(facts) > 1:
                form.addRow(label, value)
            else:
                label.hide()
                form.addRow(value)
            self.values[name] = value
        digits = self.values["fingerprint"]
        digits.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        digits.setMinimumWidth(digits.fontMetrics().horizontalAdvance("AB:" * 8) + 4)

    def put(self, name: str, words: str) -> None:
        value = self.values[name]
        words = words if name == "fingerprint" else outside.line(words)
        value.setText(words or "–")
        if name == "fingerprint":
            # All of it or nothing: half a fingerprint compares with anything.
            value.setMinimumHeight(value.fontMetrics().lineSpacing() * (words.count("\n") + 1))
        self.values[name].setAccessibleName(outside.block(f"{text(f'certificate.fact.{name}')} {words}"))


class CertificateDialog(ToolWindow):
    """Dialog that reads the host's certificate and pins it on request; Enter cancels."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        host: HostPicture,
        now: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, text("certificate.title", host=host.name), Icon.CERTIFICATE)
        self._controller = controller
        self._now = now
        self._host: HostId = host.id
        self._pinned = host.profile.pinned
        self.certificate: Certificate | None = None
        self.says = WrapLabel(text("certificate.fetching"), self)
        self.why_not = WrapLabel("", self)
        self.why_not.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.now_side = _Side(text("certificate.now"), FACTS, self)
        self.before_side = _Side(text("certificate.before"), FACTS[:1], self)
        self.compare = WrapLabel(text("certificate.compare"), self)
        self.command = CommandBox(text("certificate.command"), self)
        self.buttons = ButtonRow(self)
        self.cancel = self.buttons.cancel(self.reject)
        self.trust = self.buttons.action(text("certificate.trust"), self._trust, tip=text("certificate.trust-tip"))
        self._lay_out()
        fetch = controller.certificate
        LatestRead(spawn, self).start(f"certificate {host.id}", lambda: fetch(host.id), self._show, self._fail)

    def _lay_out(self) -> None:
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        self.trust.setAutoDefault(False)
        self.trust.setEnabled(False)
        sides = QHBoxLayout()
        sides.addWidget(self.now_side, 1)
        sides.addWidget(self.before_side, 0)
        for part in (self.now_side, self.before_side, self.why_not, self.compare):
            part.hide()
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.says)
        column.addWidget(self.why_not)
        column.addLayout(sides)
        column.addWidget(self.compare)
        column.addWidget(self.command)
        column.addStretch(1)
        column.addWidget(self.buttons)
        at_least(self, 700)

    def _fail(self, error: Troubled) -> None:
        reason = texts.trouble(error.trouble)
        self.says.setText(texts.sentences(text("certificate.failed"), reason.sentence()))
        self.why_not.setText(reason.detail)
        self.why_not.setVisible(bool(reason.detail))

    def _show(self, found: Certificate) -> None:
        self.certificate = found
        changed = bool(self._pinned) and self._pinned != found.fingerprint
        same = self._pinned == found.fingerprint
        self.says.setText(text(f"certificate.{self._state(found)}"))
        if changed:
            set_ink(self.says, "bad")
            bold(self.says)
        if found.why_not and not found.trusted:
            self.why_not.setText(text("certificate.why-not", reason=found.why_not))
            self.why_not.show()
        put = self.now_side.put
        put("fingerprint", in_lines(found.fingerprint))
        put("subject", found.subject)
        issuer = text("certificate.self-signed", issuer=found.issuer) if found.self_signed else found.issuer
        put("issuer", issuer)
        put("names", text("format.comma").join(found.names))
        put("validity", validity(found, self._now()))
        self.now_side.show()
        if changed:
            self.before_side.put("fingerprint", in_lines(self._pinned))
            self.before_side.show()
        undecided = not same and not (found.trusted and not self._pinned)
        self.compare.setVisible(undecided)
        self.command.show_commands((PRINT_FINGERPRINTS,) if undecided else ())
        self.trust.setEnabled(undecided)
        self.trust.setVisible(undecided)
        fit_height(self)

    def _state(self, found: Certificate) -> str:
        if self._pinned:
            return "same" if self._pinned == found.fingerprint else "changed"
        return "trusted" if found.trusted else "new"

    def _trust(self) -> None:
        if self.certificate is not None:
            self._controller.trust(self._host, self.certificate.fingerprint)
        self.accept()
