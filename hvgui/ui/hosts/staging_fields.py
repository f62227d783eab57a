"""Fields for staging: the way that files take to a host's disk, and where its share is."""

from __future__ import annotations

import re

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from hvgui.domain.hosts.host import SmbPlace, StagingWay
from hvgui.ui.widgets.field_rows import add_row
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording.i18n import text

_SHARE = re.compile(r'[^\\/:*?"<>|\[\];,+=]+')
_ROOT = re.compile(r"[A-Za-z]:\\(?:[^\\/:*?\"<>|]+\\?)*")
_FOLDER = re.compile(r"[^\\/:*?\"<>|]+(?:\\[^\\/:*?\"<>|]+)*")


class StagingFields(QWidget):
    """Page of the host dialog, and content of the staging dialog."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.way = QComboBox(self)
        self.way.setToolTip(text("host-dialog.staging-tip"))
        for way in StagingWay:
            self.way.addItem(text(f"host-dialog.staging-way.{way.value}"), way.value)
        self.place = QGroupBox(text("host-dialog.smb.group"), self)
        usual = SmbPlace()
        self.share, self.root, self.folder, self.user = (QLineEdit(self.place) for _ in range(4))
        for field, example in ((self.share, usual.share), (self.root, usual.root), (self.folder, usual.folder)):
            field.setPlaceholderText(example)
        self.user.setPlaceholderText(text("host-dialog.smb.user-example"))
        self.port = QSpinBox(self.place)
        self.port.setRange(1, 65535)
        self.port.setGroupSeparatorShown(False)
        form = QFormLayout(self.place)
        for name, edit in (
            ("share", self.share),
            ("root", self.root),
            ("folder", self.folder),
            ("user", self.user),
            ("port", self.port),
        ):
            edit.setToolTip(text(f"host-dialog.smb.{name}-tip"))
            add_row(form, f"host-dialog.smb.{name}", edit, edit)
        self.unencrypted = QCheckBox(text("host-dialog.smb.unencrypted"), self.place)
        self.unencrypted.setToolTip(text("host-dialog.smb.unencrypted-tip"))
        form.addRow("", self.unencrypted)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        top = QFormLayout()
        add_row(top, "host-dialog.staging", self.way, self.way)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(WrapLabel(text("host-dialog.smb.intro"), self))
        column.addLayout(top)
        column.addWidget(self.place)
        column.addStretch(1)
        self.changed = (
            self.way.currentIndexChanged,
            self.share.textChanged,
            self.root.textChanged,
            self.folder.textChanged,
        )
        self.way.currentIndexChanged.connect(self._allow)
        self.show_options(StagingWay.AUTO, usual)

    def show_options(self, way: StagingWay, place: SmbPlace) -> None:
        """Fill the fields from a profile; defaults stay empty and show as examples."""
        usual = SmbPlace()
        self.way.setCurrentIndex(self.way.findData(way.value))
        for field, value, example in (
            (self.share, place.share, usual.share),
            (self.root, place.root, usual.root),
            (self.folder, place.folder, usual.folder),
            (self.user, place.user, usual.user),
        ):
            field.setText("" if value == example else value)
        self.port.setValue(place.port)
        self.unencrypted.setChecked(place.unencrypted)
        self._allow()

    def chosen_way(self) -> StagingWay:
        return StagingWay(self.way.currentData())

    def chosen_place(self) -> SmbPlace:
        usual = SmbPlace()
        return SmbPlace(
            share=self.share.text().strip() or usual.share,
            root=self.root.text().strip() or usual.root,
            folder=self.folder.text().strip().strip("\\") or usual.folder,
            user=self.user.text().strip(),
            port=self.port.value(),
            unencrypted=self.unencrypted.isChecked(),
        )

    def trouble(self) -> str:
        """Why the place cannot be taken; empty when it can, or when the share is not used."""
        if not self.place.isEnabled():
            return ""
        place = self.chosen_place()
        if not _SHARE.fullmatch(place.share):
            return text("host-dialog.smb.share-not-legal", share=place.share)
        if not _ROOT.fullmatch(place.root):
            return text("host-dialog.smb.root-not-legal", path=place.root)
        if not _FOLDER.fullmatch(place.folder) or ".." in place.folder.split("\\"):
            return text("host-dialog.smb.folder-not-legal", path=place.folder)
        return ""

    def _allow(self) -> None:
        used = self.chosen_way() is not StagingWay.SHELL
        set_reason(self.place, "" if used else text("host-dialog.smb.not-used"))
