"""What verifies a host's certificate: the system's trust store, a file of authorities, or one fingerprint."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QFormLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from hvgui.domain.certificate import grouped
from hvgui.ui.i18n import text


class TlsFields(QGroupBox):
    """Part of the host dialog; enabled while HTTPS is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(text("host-dialog.tls.group"), parent)
        self.ca_file = QLineEdit(self)
        self.ca_file.setPlaceholderText(text("host-dialog.tls.ca-file-example"))
        self.browse = QPushButton(text("host-dialog.tls.browse"), self)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.pinned = QLineEdit(self)
        self.pinned.setPlaceholderText(text("host-dialog.tls.pinned-example"))
        self.pinned.setToolTip(text("host-dialog.tls.pinned-tip"))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        file_row = QHBoxLayout()
        file_row.addWidget(self.ca_file, 1)
        file_row.addWidget(self.browse)
        for name, field, buddy in (("ca-file", file_row, self.ca_file), ("pinned", self.pinned, self.pinned)):
            label = QLabel(text(f"host-dialog.tls.{name}"), self)
            label.setBuddy(buddy)
            buddy.setAccessibleName(text(f"host-dialog.tls.{name}").replace("&", "").rstrip(":"))
            form.addRow(label, field)

    def show_options(self, ca_file: str, pinned: str) -> None:
        """What the profile says."""
        self.ca_file.setText(ca_file)
        self.pinned.setText(grouped(pinned))
        self.pinned.setCursorPosition(0)

    def _browse(self) -> None:
        dialog = QFileDialog(self, text("host-dialog.tls.choose"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.ca_file.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
