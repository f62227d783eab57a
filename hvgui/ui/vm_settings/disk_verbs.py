"""Choice of what is done with a disk: each verb with its reason where it is closed, and what it needs to know."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from hvgui.domain import outside
from hvgui.domain.devices.device_extras import DiskFile, DiskType
from hvgui.domain.hosts.host_files import tidied
from hvgui.domain.keys import HostId
from hvgui.domain.settings.disk_work import GIB, DiskFacts, DiskVerb, DiskWork, closed_verb, refusal
from hvgui.domain.trouble import TroubleKind
from hvgui.ui.look.dress import set_ink
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import disk_words, texts
from hvgui.wording.i18n import text

#: Hyper-V Manager's order.
VERBS = (
    DiskVerb.COMPACT,
    DiskVerb.CONVERT,
    DiskVerb.EXPAND,
    DiskVerb.SHRINK,
    DiskVerb.MERGE,
    DiskVerb.RECONNECT,
)
_LARGEST = 65_536


class DiskVerbs(QGroupBox):
    """Radio buttons, the fields of the chosen verb, and one button that is called like it."""

    wanted = Signal(object)
    """The ``DiskWork`` that shall be done."""

    def __init__(self, host: HostId, parent: QWidget | None = None) -> None:
        super().__init__(text("disk-window.edit"), parent)
        self._host = host
        self._disk: DiskFile | None = None
        self._facts = DiskFacts()
        group = QButtonGroup(self)
        self._form = form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.radios: dict[DiskVerb, QRadioButton] = {}
        for verb in VERBS:
            radio = self.radios[verb] = QRadioButton(disk_words.verb(verb), self)
            group.addButton(radio)
            form.addRow(radio)
            radio.toggled.connect(self._refresh)
        self.gigabytes = QSpinBox(self)
        self.gigabytes.setRange(1, _LARGEST)
        self.gigabytes.setSuffix(text("new-disk.unit"))
        self.gigabytes.setGroupSeparatorShown(True)
        self.target = QLineEdit(self)
        self.type = QComboBox(self)
        for kind in (DiskType.DYNAMIC, DiskType.FIXED):
            self.type.addItem(text(f"disk-type.{kind.name.lower()}"), kind)
        self._rows = {
            self.gigabytes: self._add(text("new-disk.size"), self.gigabytes),
            self.target: self._add(text("disk-window.target"), self.target),
            self.type: self._add(text("disk-window.type"), self.type),
        }
        self.says = WrapLabel("", self)
        self.note = WrapLabel("", self)
        set_ink(self.note, "bad")
        self.button = push_button(self, "", self._do)
        for part in (self.says, self.note, self.button):
            form.addRow(part)
        self.gigabytes.valueChanged.connect(self._refresh)
        self.target.textChanged.connect(self._refresh)
        self.radios[DiskVerb.EXPAND].setChecked(True)

    def _add(self, words: str, editor: QWidget) -> Label:
        label = Label(words, self)
        label.setBuddy(editor)
        self._form.addRow(label, editor)
        return label

    @property
    def verb(self) -> DiskVerb:
        return next((verb for verb, radio in self.radios.items() if radio.isChecked()), DiskVerb.EXPAND)

    def show_disk(self, disk: DiskFile | None, facts: DiskFacts) -> None:
        """The disk as it is now; None closes everything."""
        self._disk, self._facts = disk, facts
        self.setEnabled(disk is not None)
        if disk is None:
            return
        self.gigabytes.setValue(_now(disk) // GIB)
        for verb, radio in self.radios.items():
            trouble = closed_verb(verb, disk, facts)
            why = "" if trouble is None else texts.trouble(trouble).failed
            radio.setEnabled(not why)
            radio.setToolTip(outside.tip(why))
            radio.setAccessibleDescription(outside.block(why))
        if not self.radios[self.verb].isEnabled():
            possible = next((radio for radio in self.radios.values() if radio.isEnabled()), None)
            if possible is not None:
                possible.setChecked(True)
        self._refresh()

    def work(self) -> DiskWork | None:
        """What is chosen."""
        disk, verb = self._disk, self.verb
        if disk is None:
            return None
        if verb is DiskVerb.CONVERT:
            kind = self.type.currentData()
            return DiskWork(host=self._host, verb=verb, path=tidied(self.target.text()), source=disk.path, type=kind)
        if verb in (DiskVerb.EXPAND, DiskVerb.SHRINK):
            return DiskWork(host=self._host, verb=verb, path=disk.path, size=self.gigabytes.value() * GIB)
        source = disk.parents[0] if verb is DiskVerb.MERGE and disk.parents else ""
        if verb is DiskVerb.RECONNECT:
            source = tidied(self.target.text())
        return DiskWork(host=self._host, verb=verb, path=disk.path, source=source)

    def _refresh(self) -> None:
        verb, work = self.verb, self.work()
        needed = {
            self.gigabytes: verb in (DiskVerb.EXPAND, DiskVerb.SHRINK),
            self.target: verb in (DiskVerb.CONVERT, DiskVerb.RECONNECT),
            self.type: verb is DiskVerb.CONVERT,
        }
        for editor, label in self._rows.items():
            editor.setVisible(needed[editor])
            label.setVisible(needed[editor])
        self.says.setText(text(f"disk-says.{verb.value}"))
        self.button.setText(disk_words.verb(verb))
        why, untouched = "", False
        if work is not None:
            disk = self._disk
            assert disk is not None
            trouble = closed_verb(verb, disk, self._facts)
            if trouble is None and not (verb is DiskVerb.RECONNECT and self._facts.file(work.source) is None):
                trouble = refusal(work, self._facts)
            about_size = trouble is not None and trouble.kind is TroubleKind.DISK_SIZE_NOT_LEGAL
            untouched = about_size and needed[self.gigabytes] and work.size == _now(disk)
            why = "" if trouble is None else texts.trouble(trouble).sentence()
            if needed[self.target] and not self.target.text().strip():
                why = text("new-disk.needed")
        self.note.setText(why)
        self.note.setVisible(bool(why) and not untouched)
        set_reason(self.button, why if self._disk is not None else text("device-page.not-loaded"))

    def _do(self) -> None:
        work = self.work()
        if work is not None:
            self.wanted.emit(work)


def _now(disk: DiskFile) -> int:
    """The size of a disk as its field shows it: whole gigabytes."""
    return (disk.most or 0) // GIB * GIB
