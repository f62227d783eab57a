"""Settings page: introduction and the fields of several settings."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.settings.vm_settings import Setting
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.page import Page, open_line
from hvgui.ui.vm_settings.setting_form import SettingForm
from hvgui.ui.vm_settings.vm_edits import VmEdits
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.values import Struct
from hvgui.wording import setting_words
from hvgui.wording.i18n import plural, text

_S = Setting


class PageRow(Struct, frozen=True):
    """Row of the table of pages: place in the tree, icon, and fields in their order."""

    name: str
    icon: Icon
    hardware: bool
    settings: tuple[Setting, ...]


#: The order of Hyper-V Manager's tree (field 2.5); Integration Services stands between Name and Checkpoints.
PAGES: tuple[PageRow, ...] = (
    PageRow(
        "memory",
        Icon.MEMORY,
        True,
        (
            _S.STARTUP_MEMORY,
            _S.DYNAMIC_MEMORY,
            _S.MINIMUM_MEMORY,
            _S.MAXIMUM_MEMORY,
            _S.MEMORY_BUFFER,
            _S.MEMORY_WEIGHT,
        ),
    ),
    PageRow("processor", Icon.PROCESSOR, True, (_S.PROCESSORS, _S.CPU_RESERVE, _S.CPU_LIMIT, _S.CPU_WEIGHT)),
    PageRow("name", Icon.RENAME, False, (_S.NAME, _S.NOTES)),
    PageRow(
        "checkpoints",
        Icon.CHECKPOINT,
        False,
        (_S.CHECKPOINT_TYPE, _S.AUTOMATIC_CHECKPOINTS, _S.CHECKPOINT_LOCATION),
    ),
    PageRow("paging", Icon.FOLDER, False, (_S.PAGING_LOCATION,)),
    PageRow("start", Icon.START, False, (_S.START_ACTION, _S.START_DELAY)),
    PageRow("stop", Icon.TURN_OFF, False, (_S.STOP_ACTION,)),
)


class SettingPage(Page):
    """Page with a field per setting of one VM."""

    def __init__(self, row: PageRow, edits: VmEdits, parent: QWidget | None = None) -> None:
        super().__init__(text(f"settings-page.{row.name}.title"), parent)
        self.row = row
        self._edits = edits
        self.column.addWidget(WrapLabel(text(f"settings-page.{row.name}.intro"), self.body))
        #: What the VM has of it now; only of memory.
        self.now = WrapLabel("", self.body)
        self.now.hide()
        self.column.addWidget(self.now)
        self.column.addSpacing(4)
        self.form = SettingForm(row.settings, edits, self.body)
        self.form.touched.connect(self.touched)
        self.fields = self.form.fields
        self.column.addWidget(self.form, 1)
        if Setting.NOTES not in self.fields:
            self.column.addStretch(1)

    def refresh(self, endings: Mapping[str, Outcome], *, open_: bool, why: str) -> None:
        """Show the choices as they are now; ``why`` says why nothing can be changed when it is not open."""
        self.form.refresh(endings, "" if open_ else why or text("settings-page.not-read"))

    @property
    def name_field(self) -> QLineEdit | None:
        field = self.fields.get(Setting.NAME)
        return None if field is None else open_line(field.editor)

    def say_now(self, words: str) -> None:
        """What the VM has now, beside what is set."""
        self.now.setText(words)
        self.now.setVisible(bool(words))

    def summary(self) -> str:
        first = self.row.settings[0]
        shown = self._edits.shown(first)
        if shown is None:
            return text("settings-page.not-read") if not self._edits.read else ""
        if first is Setting.STARTUP_MEMORY:
            dynamic = self._edits.shown(Setting.DYNAMIC_MEMORY)
            size = setting_words.value(first, shown)
            return text("settings-page.memory-dynamic" if dynamic else "settings-page.memory-static", size=size)
        if first is Setting.PROCESSORS:
            return plural("settings-page.processors", int(shown))
        return setting_words.value(first, shown)

    def as_text(self) -> str:
        """Every setting of the page with its value."""
        pairs = [(setting_words.name(s), setting_words.value(s, self._edits.shown(s))) for s in self.fields]
        return "\n".join([self.heading.text(), *(text("device-line.pair", label=n, value=v) for n, v in pairs)])

    @property
    def edited(self) -> bool:
        return self.form.edited

    def discard(self) -> None:
        self.form.discard()
