"""Window that exports virtual machines, or a checkpoint of one: where to, with what, and whether there is room."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QRadioButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.hosts.host_files import tidied
from hvgui.domain.machines.export import ExportFacts, ExportWish, Memory, folder_fault, refused
from hvgui.domain.machines.export_script import export_script, has_script
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.checkpoints import Checkpoint
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm
from hvgui.ui.look import icons
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.machines.picking import PickFolder
from hvgui.ui.widgets.buttons import ButtonRow, push_button
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.field_rows import add_row
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.timers import once
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import formats, texts
from hvgui.wording.i18n import plural, text

#: Families of keys made from tables, for the test that every key has words.
WORDED = {
    "export-vm.*": ["folder", "memory"],
    "export-vm.column.*": ["vm", "folder", "needed", "remark"],
    "export-vm.memory-*": [memory.value for memory in Memory],
}
#: Milliseconds after the last key until the host is asked; folders that are remembered.
_PAUSE, _MOST_FOLDERS = 400, 12


class ExportWindow(ToolWindow):
    """Form with a line for each VM. Of ``vms``, which are of one host, a single one may be meant with a ``point``."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        preferences: Preferences,
        pick: PickFolder,
        vms: Sequence[Vm],
        point: Checkpoint | None = None,
        parent: QWidget | None = None,
    ) -> None:
        name = vms[0].name if point is None else point.name
        one = text("export-vm.title-one" if point is None else "export-vm.title-point", name=name)
        super().__init__(parent, one if len(vms) == 1 else plural("export-vm.title", len(vms)), Icon.EXPORT)
        self._controller, self._preferences = controller, preferences
        self._pick = pick
        self._vms, self._point = tuple(vms), point
        self._facts: list[ExportFacts] = []
        self.folder = QComboBox(self)
        self.folder.setEditable(True)
        self.folder.addItems(outside.cells(preferences.export_folders))
        self.folder.setCurrentText(next(iter(preferences.export_folders), ""))
        self.browse = push_button(self, text("dvd-dialog.browse"), self._browse, icon=Icon.FOLDER)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.folder, 1)
        line.addWidget(self.browse)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        holder = QWidget(self)
        holder.setLayout(form)
        add_row(form, "export-vm.folder", line, self.folder)
        self.note = WrapLabel("", self)
        form.addRow("", self.note)
        self.memory = {memory: QRadioButton(text(f"export-vm.memory-{memory.value}"), self) for memory in Memory}
        self.memory[Memory.WITH].setChecked(True)
        choices = QVBoxLayout()
        for radio in self.memory.values():
            choices.addWidget(radio)
            radio.toggled.connect(lambda _: self._show())
        self._running = point is None and any(vm.power in (Power.RUNNING, Power.PAUSED) for vm in vms)
        if self._running:
            add_row(form, "export-vm.memory", choices, self.memory[Memory.WITH])
        else:
            for radio in self.memory.values():
                radio.hide()
        self.points = QCheckBox(text("export-vm.checkpoints"), self)
        self.points.setChecked(True)
        self.points.setVisible(point is None)
        self.points.toggled.connect(lambda _: self.read())
        if point is None:
            form.addRow("", self.points)
        headers = [text(f"export-vm.column.{name}") for name in ("vm", "folder", "needed", "remark")]
        self.list = item_tree(self, headers, text("export-vm.list"), stretch=3, widths={0: 150, 1: 220, 2: 110})
        self.summary = WrapLabel("", self)
        self.buttons = ButtonRow(self)
        self.script = self.buttons.action(text("new-machine.script"), self._copy_script)
        self.ok = self.buttons.ok(text("export-vm.export"), self._export)
        self.buttons.cancel(self.close)
        column = QVBoxLayout(self)
        for part in (holder, self.list, self.summary, self.buttons):
            column.addWidget(part, 1 if part is self.list else 0)
        self.resize(820, 440)
        self._reader = LatestRead(spawn, self, one_at_a_time=True)
        self._typing = once(self, _PAUSE, self.read)
        self.folder.currentTextChanged.connect(lambda _: self._typed())
        self._show()
        self.read()
        self.folder.setFocus()

    # --- what is wished ------------------------------------------------------------------------------------------

    def path(self) -> str:
        """The folder as it will be sent."""
        return tidied(self.folder.currentText())

    def wishes(self) -> list[ExportWish]:
        """One for each VM, right or wrong."""
        point = self._point
        memory = next(each for each, radio in self.memory.items() if radio.isChecked())
        return [
            ExportWish(
                key=vm.key,
                name=vm.name,
                folder=self.path(),
                checkpoint="" if point is None else point.id,
                checkpoint_name="" if point is None else point.name,
                checkpoints=self.points.isChecked(),
                memory=memory,
            )
            for vm in self._vms
        ]

    def _browse(self) -> None:
        self._pick(self._vms[0].key.host, self.folder.setCurrentText, self)

    def _typed(self) -> None:
        self._reader.drop()
        self._facts = []
        self._show()
        self._typing.start()

    # --- what is there -------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Ask the host what is there and how much it takes."""
        if folder_fault(self.path()) is not None:
            return
        self._facts = []
        self._show()
        wishes = self.wishes()
        self._reader.start("what an export needs", partial(self._read, wishes), self._take, self._fail)

    async def _read(self, wishes: Sequence[ExportWish]) -> list[ExportFacts]:
        return [await self._controller.exports.facts(wish) for wish in wishes]

    def _take(self, facts: list[ExportFacts]) -> None:
        self._facts = facts
        self._show()

    def _fail(self, error: Troubled) -> None:
        self._show(texts.trouble(error.trouble).sentence())

    def _show(self, failed: str = "") -> None:
        self._show_note(failed)
        self.list.clear()
        wishes = self.wishes()
        open_ = []
        for number, wish in enumerate(wishes):
            facts = self._facts[number] if self._facts else None
            why = None if facts is None else refused(wish, facts)
            if facts is not None and why is None:
                open_.append(wish)
            words = texts.trouble(why).sentence() if why is not None else "" if facts is None else _remark(facts)
            needed = text("device-page.loading") if facts is None else formats.size(facts.needed(wish))
            if facts is None and (failed or folder_fault(wish.folder) is not None):
                needed = ""
            folder = file_name(wish.targets[0])
            row = QTreeWidgetItem(outside.cells([wish.checkpoint_name or wish.name, folder, needed, words]))
            icons.set_item_icon(row, 0, Icon.VM if self._point is None else Icon.CHECKPOINT)
            for column, each in enumerate((wish.name, wish.targets[0], needed, words)):
                row.setToolTip(column, outside.tip(each))
            self.list.addTopLevelItem(row)
        self._enable(wishes, open_)

    def _show_note(self, failed: str) -> None:
        """What is wrong with the folder, or what to know of one on a share."""
        path = self.path()
        fault = folder_fault(path)
        words = failed
        if fault is not None:
            words = text(f"path-fault.{fault.value}") if path else ""
        elif path.startswith("\\\\") and not failed:
            words = text("export-vm.share")
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_ink(self.note, "bad" if fault is not None or failed else "text2")

    def _enable(self, wishes: Sequence[ExportWish], open_: Sequence[ExportWish]) -> None:
        taken = [facts.needed(wish) for wish, facts in zip(wishes, self._facts, strict=False) if wish in open_]
        room = self._facts[0].room(wishes[0]) if self._facts else None
        said, full = "", False
        if taken:
            said = plural("export-vm.needs", len(taken), size=formats.size(sum(taken)))
            full = room is not None and sum(taken) > room
            free = text("export-vm.free-unknown" if room is None else "export-vm.free", size=formats.size(room or 0))
            said = texts.sentences(texts.sentences(said, free), text("export-vm.too-full") if full else "")
        self.summary.setText(said)
        set_ink(self.summary, "bad" if full else "text")
        reason = ""
        if folder_fault(self.path()) is not None:
            reason = text("export-vm.no-folder")
        elif not self._facts:
            reason = self.note.text() if not self.path().startswith("\\\\") else ""
            reason = reason or text("device-page.loading")
        elif not open_:
            reason = text("export-vm.refused")
        set_reason(self.ok, reason)
        plain = all(map(has_script, wishes))
        set_reason(self.script, reason or ("" if plain else text("export-vm.no-script")))

    # --- doing ---------------------------------------------------------------------------------------------------

    def _open(self) -> list[ExportWish]:
        return [w for w, facts in zip(self.wishes(), self._facts, strict=False) if refused(w, facts) is None]

    def _export(self) -> None:
        if not self.ok.isEnabled():
            return
        kept = [folder for folder in self._preferences.export_folders if folder.casefold() != self.path().casefold()]
        self._preferences.export_folders = [self.path(), *kept][:_MOST_FOLDERS]
        self._controller.exports.export(self._open())
        self.close()

    def _copy_script(self) -> None:
        host = self._controller.host(self._vms[0].key.host)
        computer = self._vms[0].key.host if host is None else host.name
        QGuiApplication.clipboard().setText(export_script([(wish, computer) for wish in self._open()]))
        self.summary.setText(text("new-machine.script-copied"))


def _remark(facts: ExportFacts) -> str:
    """What is left out, and what is not known."""
    return texts.sentences(
        plural("export-vm.passed", len(facts.passed)) if facts.passed else "",
        plural("export-vm.unknown", len(facts.unknown)) if facts.unknown else "",
    )
