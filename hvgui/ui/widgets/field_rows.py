"""Rows of forms: a label with its field, and a field for the path of a file."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLayout, QLineEdit, QPushButton, QWidget

from hvgui.domain import outside
from hvgui.ui.widgets.label import Label
from hvgui.wording.i18n import text


def plain_label(key: str) -> str:
    """Label without its mnemonic and its colon, for screen readers."""
    return text(key).replace("&", "").rstrip(":：")


def add_row(form: QFormLayout, key: str, field: QWidget | QLayout, buddy: QWidget) -> None:
    """A labelled row; an empty key leaves the label's place empty."""
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setHorizontalSpacing(10)
    form.setVerticalSpacing(8)
    label = Label(text(key) if key else "", form.parentWidget())
    if key:
        label.setBuddy(buddy)
        buddy.setAccessibleName(outside.line(plain_label(key)))
    if isinstance(field, QWidget):
        form.addRow(label, field)
    else:
        form.addRow(label, field)


class FileField(QWidget):
    """Field for a path, with a button that opens a file dialog. ``key`` names its texts; ``folder``: for a folder."""

    def __init__(self, key: str, parent: QWidget, *, folder: bool = False) -> None:
        super().__init__(parent)
        self._folder = folder
        self._key = key
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(text(f"{key}-example"))
        self.browse = QPushButton(text("host-dialog.browse"), self)
        self.browse.setAutoDefault(False)
        self.browse.setAccessibleName(outside.line(f"{plain_label(key)} {plain_label('host-dialog.browse')}"))
        self.browse.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, 1)
        row.addWidget(self.browse)
        self.setFocusProxy(self.edit)

    def path(self) -> str:
        """The path as it stands."""
        return self.edit.text().strip()

    def _browse(self) -> None:
        title = text(f"{self._key}-choose") if self._folder else text("host-dialog.choose-file")
        dialog = QFileDialog(self, title)
        mode = QFileDialog.FileMode.Directory if self._folder else QFileDialog.FileMode.ExistingFile
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self.edit.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
