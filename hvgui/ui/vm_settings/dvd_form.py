"""Form of a DVD drive: nothing in it, or an image of the host."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.domain.devices.device import Device
from hvgui.domain.keys import DeviceKey
from hvgui.domain.operations.outcome import Done, Outcome
from hvgui.domain.settings.address import DeviceField
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.device_edits import DeviceEdits
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import formats, setting_words, texts
from hvgui.wording.i18n import text

_IMAGE = DeviceField.IMAGE


class DvdForm(QGroupBox):
    """Choice of what lies in the drive; the line below says why it is closed, what is wrong, or how it ended."""

    touched = Signal()
    """A value was edited."""
    browse_wanted = Signal()
    """An image of the host shall be looked for."""

    upload_wanted = Signal(object)
    """The ``DeviceKey`` of a drive that shall get an image of this computer."""

    def __init__(self, edits: DeviceEdits, parent: QWidget | None = None) -> None:
        super().__init__(text("dvd-form.media"), parent)
        self._edits = edits
        self.device = DeviceKey("", "")
        self.none = QRadioButton(text("dvd-form.none"), self)
        self.image = QRadioButton(text("dvd-form.image"), self)
        group = QButtonGroup(self)
        for radio in (self.none, self.image):
            group.addButton(radio)
        self.path = QLineEdit(self)
        # What is dropped is brought to the host; its path here means nothing there.
        self.path.setAcceptDrops(False)
        self.path.setAccessibleName(outside.line(text("dvd-form.path")))
        self.browse = push_button(self, text("dvd-dialog.browse"), self.browse_wanted.emit, icon=Icon.FOLDER)
        self.upload = push_button(self, text("dvd-form.upload"), lambda: self.upload_wanted.emit(self.device))
        self.note = WrapLabel("", self)
        line = QHBoxLayout()
        line.setContentsMargins(24, 0, 0, 0)
        line.addWidget(self.path, 1)
        line.addWidget(self.browse)
        line.addWidget(self.upload)
        column = QVBoxLayout(self)
        column.addWidget(self.none)
        column.addWidget(self.image)
        column.addLayout(line)
        column.addWidget(self.note)
        self.none.clicked.connect(lambda: self._choose(""))
        self.image.clicked.connect(self._type)
        self.path.textEdited.connect(self._choose)

    def _type(self) -> None:
        """An image is meant, and which one is still to be said."""
        self.path.setFocus()
        self.path.selectAll()

    def choose_file(self, path: str) -> None:
        """An image that was looked for."""
        self._choose(path)

    def _choose(self, path: str) -> None:
        self._edits.choose(self.device, _IMAGE, path)
        self.touched.emit()

    def refresh(self, device: Device, endings: Mapping[str, Outcome], why: str, *, may_browse: str) -> None:
        """Show the drive as it is now. ``why``: nothing can be changed; ``may_browse``: nothing can be looked for."""
        edits, key = self._edits, device.key
        self.device = key
        file = str(edits.shown(key, _IMAGE) or "")
        gone = edits.removed(key)
        reason = None if gone else edits.closed(key, _IMAGE)
        closed = why or (
            text("device-form.removed") if gone else "" if reason is None else setting_words.closed(reason)
        )
        typing = self.path.hasFocus() or (self.image.isChecked() and not file)
        with QSignalBlocker(self.path):
            if self.path.text() != file and not (self.path.hasFocus() and self.path.text().strip(' "') == file):
                self.path.setText(file)
        if file or not typing:
            self.image.setChecked(bool(file))
            self.none.setChecked(not file)
        for part in (self.none, self.image, self.path, self.browse):
            part.setEnabled(not closed)
            part.setToolTip(outside.tip(closed))
        if may_browse:
            self.browse.setEnabled(False)
            self.browse.setToolTip(outside.tip(may_browse))
        set_reason(self.upload, closed or may_browse or ("" if edits.find(key) else text("dvd-form.upload-later")))
        ending = endings.get(f"{key.kind}/{key.tail}")
        fault = edits.image_fault(key)
        wrong = fault is not None or (ending is not None and not isinstance(ending, Done))
        self.note.setText(self._words(device, file, closed, ending))
        self.note.setVisible(bool(self.note.text()))
        set_ink(self.note, "bad" if wrong else "text2")

    def _words(self, device: Device, file: str, closed: str, ending: Outcome | None) -> str:
        fault = self._edits.image_fault(device.key)
        if fault is not None:
            return text(f"path-fault.{fault.value}")
        if closed:
            return closed
        if ending is not None and not isinstance(ending, Done):
            return texts.outcome_reason(ending) or texts.outcome(ending)
        if (image := self._edits.uploaded(device.key)) is not None:
            words = text("dvd-form.uploads", file=image.name, size=formats.size(image.size))
            return texts.sentences(words, text("dvd-form.replaces", file=device.file) if device.file else "")
        if device.file and file and file != device.file:
            return text("dvd-form.replaces", file=device.file)
        if device.file and not file:
            return text("dvd-form.ejects", file=device.file)
        return ""
