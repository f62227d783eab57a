"""Question before virtual machines are deleted: what goes, what stays, and a box for each file that may go along."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QTreeWidgetItem, QTreeWidgetItemIterator, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.machines.removal import DELETABLE, HostDiskUse, MachineRemoval, Refused, Stays, proof
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import ButtonRow, make_dangerous
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import formats, machine_words, texts
from hvgui.wording.i18n import plural, text

_FILE = Qt.ItemDataRole.UserRole


class DeleteWindow(ToolWindow):
    """List of VMs with what becomes of each part; nothing is chosen beforehand."""

    def __init__(self, controller: Controller, spawn: Spawn, vms: Sequence[Vm], parent: QWidget | None = None) -> None:
        super().__init__(parent, plural("delete-vm.title", len(vms)), icon=Icon.REMOVE)
        self._controller = controller
        self._vms = {vm.key: vm for vm in vms}
        self._use: dict[HostId, HostDiskUse] = {}
        self._waiting = {key.host for key in self._vms}
        self.question = WrapLabel(plural("delete-vm.question", len(vms)), self)
        headers = [text("delete-vm.part"), text("delete-vm.fate"), text("delete-vm.remark")]
        self.tree = item_tree(self, headers, text("delete-vm.list"), stretch=2, widths={0: 300, 1: 220})
        self.tree.setRootIsDecorated(True)
        self.tree.itemChanged.connect(lambda *_: self._enable())
        self.sure = QCheckBox(text("delete-vm.sure"), self)
        self.sure.toggled.connect(lambda _: self._enable())
        self.note = WrapLabel(text("device-page.loading"), self)
        self.buttons = ButtonRow(self)
        self.ok = self.buttons.ok("", self._delete)
        make_dangerous(self.ok)
        self.cancel = self.buttons.cancel(self.close)
        self.cancel.setDefault(True)
        column = QVBoxLayout(self)
        for part in (self.question, self.tree, self.sure, self.note, self.buttons):
            column.addWidget(part, 1 if part is self.tree else 0)
        self.resize(980, 480)
        self._readers = {host: LatestRead(spawn, self) for host in self._waiting}
        for host, reader in self._readers.items():
            keys = [key for key in self._vms if key.host == host]
            read = partial(controller.machines.disk_use, keys)
            reader.start(f"disks of {host}", read, partial(self._read, host), partial(self._failed, host))
        self._enable()
        self.cancel.setFocus()

    def _read(self, host: HostId, use: HostDiskUse) -> None:
        self._use[host] = use
        self._waiting.discard(host)
        self._fill()

    def _failed(self, host: HostId, error: Troubled) -> None:
        self._waiting.discard(host)
        self.note.setText(texts.trouble(error.trouble).sentence())
        self._fill(keep_note=True)

    def _fill(self, *, keep_note: bool = False) -> None:
        if self._waiting:
            return
        self.tree.clear()
        for key, vm in self._vms.items():
            if (use := self._use.get(key.host)) is not None:
                self.tree.addTopLevelItem(self._of_vm(vm, use))
        self.tree.expandAll()
        if not keep_note:
            self.note.setText("")
        self.note.setVisible(bool(self.note.text()))
        self._enable()

    def _of_vm(self, vm: Vm, use: HostDiskUse) -> QTreeWidgetItem:
        open_ = self._may_go(vm, use)
        fate, why = ("goes", "") if open_ else ("stays", text("delete-vm.running"))
        top = self._row(vm.name, text(f"delete-vm.{fate}"), why)
        icons.set_item_icon(top, 0, Icon.VM)
        if not open_:
            return top
        power = use.powers.get(vm.key.vm, vm.power)
        top.addChild(self._row(text("delete-vm.configuration"), text("delete-vm.goes")))
        if points := use.points(vm.key.vm):
            top.addChild(
                self._row(plural("delete-vm.checkpoints", points), text("delete-vm.goes"), text("delete-vm.merged"))
            )
        if power is Power.SAVED:
            top.addChild(self._row(text("delete-vm.saved"), text("delete-vm.goes")))
        machine = use.inventories.get(vm.key.vm)
        for disk in () if machine is None else machine.disks:
            top.addChild(self._of_disk(vm, disk.path, use))
        if machine is not None and machine.image:
            top.addChild(self._row(machine.image, text("delete-vm.stays")))
        return top

    def _of_disk(self, vm: Vm, path: str, use: HostDiskUse) -> QTreeWidgetItem:
        refused = proof(vm.key.vm, path, use)
        size = use.sizes.get(path.casefold())
        named = path if size is None else text("delete-vm.file", file=path, size=formats.size(size))
        if refused is not None:
            words = text("delete-vm.cannot", reason=machine_words.stays(refused, self._name(vm.key.host, refused)))
            return self._row(named, text("delete-vm.stays"), words)
        row = self._row(named, text("delete-vm.also"))
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(1, Qt.CheckState.Unchecked)
        row.setData(0, _FILE, (vm.key, path))
        return row

    def _name(self, host: HostId, refused: Refused) -> str:
        if refused.why is not Stays.OTHER_VM:
            return ""
        other = self._controller.vm(VmKey(host, VmId(refused.detail)))
        return refused.detail if other is None else other.name

    def _row(self, *words: str) -> QTreeWidgetItem:
        row = QTreeWidgetItem(outside.cells([*words]))
        for column, each in enumerate(words):
            row.setToolTip(column, outside.tip(each))
        return row

    def _may_go(self, vm: Vm, use: HostDiskUse) -> bool:
        return use.powers.get(vm.key.vm) in DELETABLE or vm.key.vm in use.broken

    def files(self) -> list[tuple[VmKey, str]]:
        """Files whose boxes are on."""
        found = []
        for row in self.rows():
            if row.data(0, _FILE) is not None and row.checkState(1) is Qt.CheckState.Checked:
                found.append(row.data(0, _FILE))
        return found

    def rows(self) -> Iterator[QTreeWidgetItem]:
        """Parts of all VMs."""
        walk = QTreeWidgetItemIterator(self.tree)
        while (row := walk.value()) is not None:
            yield row
            walk += 1

    def _machines(self) -> list[Vm]:
        uses: Mapping[HostId, HostDiskUse] = self._use
        return [vm for key, vm in self._vms.items() if key.host in uses and self._may_go(vm, uses[key.host])]

    def _enable(self) -> None:
        machines, files = self._machines(), self.files()
        words = plural("delete-vm.delete", len(machines))
        if files:
            words = text("delete-vm.delete-both", vms=words, files=plural("delete-vm.files", len(files)))
        self.ok.setText(words)
        self.sure.setVisible(bool(files))
        reason = ""
        if self._waiting:
            reason = text("device-page.loading")
        elif not machines:
            reason = text("delete-vm.none")
        elif files and not self.sure.isChecked():
            reason = text("delete-vm.not-sure")
        set_reason(self.ok, reason)

    def _delete(self) -> None:
        files = self.files()
        wishes: list[MachineRemoval] = []
        for vm in self._machines():
            wishes.append(MachineRemoval(key=vm.key, name=vm.name))
            wishes += [MachineRemoval(key=vm.key, name=vm.name, file=path) for key, path in files if key == vm.key]
        self._controller.machines.delete(wishes)
        self.close()
