"""Check box of one service: the guest's answer, the purpose, and what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QToolButton, QWidget

from hvgui.domain import outside
from hvgui.domain.operations.outcome import Done, Outcome
from hvgui.domain.vms.services import TROUBLED, Service
from hvgui.ui.look import icons, status_glyphs
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.tokens import MARK
from hvgui.ui.vm_settings.vm_edits import VmEdits
from hvgui.ui.widgets.label import Label, quiet
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import cause_words, setting_words, texts
from hvgui.wording.i18n import text


class ServiceBox(QWidget):
    """Check box of one service with its texts; emits ``chosen`` for clicks."""

    chosen = Signal(object, bool)
    """A ``Service`` and whether it shall be on."""

    def __init__(self, service: Service, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.service = service
        self.box = QCheckBox(texts.service_label(service), self)
        self.box.setToolTip(outside.tip(texts.service_aliases(service)))
        self.box.setAccessibleName(outside.line(texts.service_name(service)))
        self.box.clicked.connect(lambda on: self.chosen.emit(self.service, on))
        self._glyph = Label(self)
        self._glyph.setFixedSize(QSize(MARK, MARK))
        self.status = Label(self)
        self.why = QToolButton(self)
        self.why.setText(text("why.button"))
        self.why.setAutoRaise(True)
        self.why.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        icons.set_icon(self.why, Icon.WHY)
        self.why.setToolTip(outside.tip(text("why.button-tip", service=texts.service_name(service))))
        self.why.setAccessibleName(outside.line(text("why.button-tip", service=texts.service_name(service))))
        purpose = WrapLabel(texts.service_purpose(service), self)
        quiet(purpose)
        self.news = WrapLabel("", self)
        self.news.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.box, 0, 0, 1, 2)
        grid.addWidget(self._glyph, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.status, 0, 3)
        grid.addWidget(self.why, 0, 4)
        grid.addWidget(purpose, 1, 1, 1, 4)
        grid.addWidget(self.news, 2, 1, 1, 4)
        grid.setColumnMinimumWidth(0, 18)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(3, 150)

    def show_edits(self, edits: VmEdits, ending: Outcome | None, *, open_: bool) -> None:
        """Bring the row up to date; ``open_`` says whether the VM can be asked for anything."""
        meaning, applying = edits.meaning(self.service), edits.applying(self.service) is not None
        closed = edits.closed(self.service)
        self.box.setChecked(bool(edits.shown(self.service)))
        self.box.setEnabled(open_ and closed is None and not applying)
        glyph = status_glyphs.OF_SERVICE[meaning]
        words = texts.meaning_guest(meaning)
        if applying:
            glyph, words = status_glyphs.Glyph.TURNING, text("settings.applying")
        status_glyphs.set_glyph(self._glyph, glyph, stale=not open_)
        self.status.setText(words)
        self.status.setToolTip(outside.tip(texts.meaning_says(meaning)))
        news, bad = self._news(edits, ending)
        self.news.setText(news)
        self.news.setVisible(bool(news))
        set_ink(self.news, "bad" if bad else "warn")
        reason = text("settings.not-offered") if closed is not None else ""
        self.box.setToolTip(
            outside.tip("\n".join(part for part in (texts.service_aliases(self.service), reason) if part))
        )
        said = texts.sentences(texts.meaning_says(meaning), news)
        self.box.setAccessibleDescription(
            outside.block(text("format.dash", first=words, second=said) if said else words)
        )

    def _news(self, edits: VmEdits, ending: Outcome | None) -> tuple[str, bool]:
        """The sentence below the purpose: what happened, or what to do; and whether something failed."""
        service, elsewhere = self.service, edits.changed_elsewhere()
        applying, meaning = edits.applying(service) is not None, edits.meaning(service)
        if service in elsewhere:
            return text("settings.changed-elsewhere", setting=setting_words.value(service, elsewhere[service])), False
        if (chosen := edits.chosen(service)) is not None:
            return text("settings.will-turn-on") if chosen else text("settings.will-turn-off"), False
        if ending is not None and not isinstance(ending, Done) and not applying:
            result = texts.outcome(ending)
            reason = texts.outcome_reason(ending)
            return text("settings.result", result=result, reason=reason) if reason else result, True
        if meaning in TROUBLED and not applying and service in edits.diagnoses:
            return cause_words.of_service(edits.diagnoses[service]), False
        return "", False
