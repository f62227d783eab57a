"""Form of some settings of a VM: their fields below each other, over the edits of the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from hvgui.domain.operations.outcome import Done, Outcome
from hvgui.domain.settings.vm_settings import Setting
from hvgui.ui.vm_settings.list_field import ListField
from hvgui.ui.vm_settings.order_field import OrderField
from hvgui.ui.vm_settings.pipe_field import PipeField
from hvgui.ui.vm_settings.setting_field import SettingField
from hvgui.ui.vm_settings.vm_edits import VmEdits
from hvgui.wording import setting_words, texts
from hvgui.wording.i18n import text

Field: TypeAlias = SettingField | ListField | OrderField | PipeField


def _field(setting: Setting, parent: QWidget) -> Field:
    if setting.row.order:
        return OrderField(setting, parent)
    if setting in (Setting.COM_1, Setting.COM_2):
        return PipeField(setting, parent)
    if setting is Setting.SECURE_BOOT_TEMPLATE:
        return ListField(setting, parent)
    return SettingField(setting, parent)


class SettingForm(QWidget):
    """Fields of settings; the line below each says why it is closed, what is wrong, or how the change ended."""

    touched = Signal()
    """A value was edited."""

    def __init__(self, settings: Iterable[Setting], edits: VmEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self.fields: dict[Setting, Field] = {setting: _field(setting, self) for setting in settings}
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setVerticalSpacing(12)
        self.rows.setHorizontalSpacing(14)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for field in self.fields.values():
            field.chosen.connect(self._choose)
            if field.label is None:
                self.rows.addRow(field)
            elif isinstance(field, OrderField) or (isinstance(field, SettingField) and field.radios):
                self.rows.addRow(field.label)
                self.rows.addRow(field)
            else:
                self.rows.addRow(field.label, field)

    def refresh(self, endings: Mapping[str, Outcome], why: str) -> None:
        """Show the choices as they are now. ``endings``: how changes ended; ``why``: nothing can be changed."""
        edits = self._edits
        wrong, elsewhere = edits.complaints(), edits.changed_elsewhere()
        said = ""
        for setting, field in self.fields.items():
            field.show_value(edits.shown(setting))
            reason = edits.closed(setting) if edits.read else None
            closed = "" if reason is None else setting_words.closed(reason)
            under_way = text("settings.applying") if edits.applying(setting) is not None else ""
            ready = edits.read and not why
            field.open((under_way or closed) if ready else why or text("settings-page.not-read"))
            ending = endings.get(setting.value)
            if setting in wrong:
                field.say(setting_words.complaint(wrong[setting]), wrong=True)
            elif setting in elsewhere:
                now = setting_words.value(setting, elsewhere[setting])
                field.say(text("settings-page.elsewhere", now=now), wrong=True)
            elif ending is not None and not isinstance(ending, Done):
                field.say(texts.outcome_reason(ending) or texts.outcome(ending), wrong=True)
            elif closed and closed == said and not under_way:
                # Of a page that is closed as a whole once is enough to read; the tip of each field keeps its reason.
                field.say("")
            else:
                field.say(under_way or closed or self.note(setting))
            said = closed

    def note(self, setting: Setting) -> str:
        """What is said below a field that is open and right."""
        if setting is Setting.STARTUP_MEMORY and self._edits.resized_live:
            return text("setting-note.live-memory")
        return setting_words.hint(setting)

    @property
    def edited(self) -> bool:
        """Whether anything of this form was chosen."""
        return any(self._edits.chosen(setting) is not None for setting in self.fields)

    def discard(self) -> None:
        """Leave everything of this form as the host has it."""
        self._edits.discard(self.fields)
        self.touched.emit()

    def _choose(self, setting: Setting, value: object) -> None:
        assert isinstance(value, (str, int))
        self._edits.choose(setting, value)
        self.touched.emit()
