"""The verbs of the day by the window's own commands: ``python -m tests.support.machine_visit PORT``, facts as JSON."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QPushButton

from hvgui.app import Options, Program, run
from hvgui.domain.keys import VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.vms.checkpoints import CheckpointAction
from hvgui.domain.vms.power import Power
from hvgui.ui.commands.command import Command
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.columns import INDEX, ColumnKey
from hvgui.ui.widgets.name_dialog import NameDialog
from tests.support.account import PASSWORD
from tests.support.visit import live, profile


async def until(fact: Callable[[], object]) -> None:
    """Wait for a fact; the test's own time limit ends a wait for one that never comes."""
    while not fact():
        await asyncio.sleep(0.01)


async def answer(window: MainWindow, label: str) -> str:
    """Press a button of the box that comes up; gives what the box said."""

    def button() -> QPushButton | None:
        boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
        return next((b for box in boxes for b in box.findChildren(QPushButton) if b.text() == label), None)

    await until(lambda: button() is not None)
    found = button()
    assert found is not None
    box = found.window()
    assert isinstance(box, QMessageBox)
    words = box.informativeText()
    found.click()
    return words


async def story(program: Program) -> int:
    """Force a locked guest; take, apply and delete checkpoints, merging included."""
    window, fleet = program.window, program.fleet
    said: dict[str, object] = {}
    fleet.add_host(profile(int(sys.argv[1])), Secret(PASSWORD), remember=False)
    await live(program)
    await until(lambda: len(fleet.vms()) > 10)
    act, tab = window.actions_by_command, window.tabs.checkpoints

    def key(name: str) -> VmKey:
        return next(vm.key for vm in fleet.vms().values() if vm.name == name)

    def settled() -> bool:
        return not any(operation.running for operation in fleet.operations())

    rds = key("RDS01")
    window.list.view.select([rds])
    await until(act[Command.SHUT_DOWN].isEnabled)
    act[Command.SHUT_DOWN].trigger()
    await answer(window, "Shut Down")
    said["force"] = (
        "Forcing closes all programs in the guest without asking, and unsaved work is lost. Choose Cancel to keep the guest running"
        in await answer(window, "Force Shut Down")
    )
    await until(lambda: (vm := fleet.vm(rds)) is not None and vm.power is Power.OFF)
    await until(settled)

    mail = key("MAIL01")
    window.list.view.select([mail])
    window.tabs.setCurrentWidget(tab)
    await until(lambda: tab.reading is not None and tab.reading.key == mail)
    assert tab.reading is not None
    said["kind"] = tab.reading.next.kind.value
    act[Command.CHECKPOINT_NAMED].trigger()
    await until(lambda: window.findChildren(NameDialog))
    dialog = window.findChildren(NameDialog)[-1]
    dialog.name.setText("from the window")
    dialog.ok.click()
    await until(lambda: tab.reading and any(p.name == "from the window" for p in tab.reading.tree.checkpoints))
    await until(settled)

    first = next(p for p in tab.reading.tree.checkpoints if p.name == "Fresh install")
    tab._choose(first.id)
    tab.acts[CheckpointAction.APPLY].trigger()
    said["apply"] = (
        "The virtual machine is running. It is saved, the checkpoint is applied, and the virtual machine is started again"
        in await answer(window, "Create Checkpoint and Apply")
    )
    await until(lambda: tab.reading and tab.reading.tree.now == first.id)
    await until(settled)
    await until(lambda: (vm := fleet.vm(mail)) is not None and vm.power is Power.RUNNING)
    said["checkpoints"] = len(tab.reading.tree.checkpoints)

    status = window.list.table.index_of(mail, INDEX[ColumnKey.STATUS])
    tab._choose(first.id)
    tab.acts[CheckpointAction.DELETE_SUBTREE].trigger()
    await answer(window, "Delete")
    await until(lambda: str(status.data()).startswith("Merging disks ("))
    said["merging"] = tab.busy.text().startswith("Merging disks (")
    await until(lambda: tab.reading and not tab.reading.tree.checkpoints)
    await until(settled)
    said["outcomes"] = [type(i.outcome).__name__ for operation in fleet.operations() for i in operation.items]
    said["crashes"] = program.runtime.crashes
    print(json.dumps(said), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(run(Options(language="en"), story))
