"""Page of one device: its facts, shown only, and a button that copies them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QGroupBox, QHBoxLayout, QWidget

from hvgui.domain.devices import DeviceKind
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.page import Page
from hvgui.ui.vm_settings.value_field import ValueField
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.label import Label, quiet
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording.device_words import ADD, DeviceRow, as_text
from hvgui.wording.i18n import text


class DevicePage(Page):
    """Page that follows one row of the tree."""

    dvd_wanted = Signal(str, bool)
    """Tail of a DVD drive, and whether its image shall be ejected; else one shall be inserted."""

    def __init__(self, row: DeviceRow, parent: QWidget | None = None) -> None:
        super().__init__(row.title, parent)
        self.row = row
        drive = row.device is not None and row.device.kind is DeviceKind.DVD_DRIVE
        intro = text("device-page.dvd" if drive else "device-page.read-only")
        if row.id == ADD:
            intro = text("device-add.read-only")
        self.column.addWidget(WrapLabel(intro, self.body))
        self._waiting = WrapLabel(text("device-page.loading"), self.body)
        self.column.addWidget(self._waiting)
        self._group = QGroupBox(text("device-page.facts"), self.body)
        self._form = QFormLayout(self._group)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        #: The values in the order of the row's facts.
        self.values: list[ValueField] = []
        self._labels: tuple[str, ...] = ()
        self.copy_button = push_button(self.body, text("device-page.copy"), self.copy, icon=Icon.COPY_TEXT)
        #: Insert and eject, on the page of a DVD drive.
        self.insert = push_button(self.body, text("device-page.insert"), lambda: self._dvd(eject=False), icon=Icon.DISC)
        self.eject = push_button(self.body, text("device-page.eject"), lambda: self._dvd(eject=True))
        buttons = QHBoxLayout()
        for button in (self.insert, self.eject):
            buttons.addWidget(button)
            button.setVisible(drive)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        self.column.addWidget(self._group)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
        self.follow(row)

    def follow(self, row: DeviceRow) -> None:
        """The row as it is now."""
        self.row = row
        self.heading.setText(row.title)
        labels = tuple(fact.label for fact in row.facts)
        self._group.setVisible(bool(labels))
        self._waiting.setVisible(not labels and row.asks is not None)
        if labels != self._labels:
            self._labels = labels
            while self._form.rowCount():
                self._form.removeRow(0)
            self.values = [self._add(label) for label in labels]
        for field, fact in zip(self.values, row.facts, strict=True):
            field.say(fact.value)
        self.eject.setEnabled(row.device is not None and bool(row.device.file))
        self.copy_button.setEnabled(bool(row.facts or row.line))

    def _add(self, words: str) -> ValueField:
        label, field = Label(words, self._group), ValueField(words, self._group)
        quiet(label)
        label.setBuddy(field)
        self._form.addRow(label, field)
        return field

    def _dvd(self, *, eject: bool) -> None:
        if self.row.device is not None:
            self.dvd_wanted.emit(self.row.device.tail, eject)

    def summary(self) -> str:
        return self.row.line

    def as_text(self) -> str:
        return as_text(self.row)

    def copy(self) -> None:
        """The facts to the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())
