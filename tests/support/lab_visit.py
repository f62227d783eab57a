"""A small lab made and deleted by the window's own commands: ``python -m tests.support.lab_visit PORT LANGUAGE``, facts
as JSON."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import Qt

from hvgui.app import Options, Program, run
from hvgui.domain.keys import VmKey
from hvgui.domain.secret import Secret
from hvgui.ui.commands.command import Command
from hvgui.ui.machines.delete_window import DeleteWindow
from hvgui.ui.machines.new_machine_window import NewMachineWindow
from hvgui.wording import texts
from tests.support.account import PASSWORD
from tests.support.machine_visit import until
from tests.support.visit import live, profile


async def story(program: Program) -> int:
    """Two VMs are made from the page, seen in the list, and deleted with their files."""
    window, fleet = program.window, program.fleet
    said: dict[str, object] = {}
    fleet.add_host(profile(int(sys.argv[1])), Secret(PASSWORD), remember=False)
    await live(program)
    act = window.actions_by_command
    act[Command.NEW_VM].trigger()
    page = window.findChildren(NewMachineWindow)[-1]
    said["title"] = page.windowTitle()
    page.form.name.setText("lab-#")
    page.form.count.setValue(2)
    page.form.memory.setValue(1024)
    await until(page.ok.isEnabled)
    said["plan"] = page.plan.topLevelItemCount()
    said["button"] = page.ok.text()
    page.ok.click()

    def ended() -> bool:
        return bool(fleet.operations()) and not any(operation.running for operation in fleet.operations())

    await until(ended)
    said["made"] = texts.counts_at_end(fleet.operations()[-1])

    def lab() -> list[VmKey]:
        return [key for key, vm in fleet.vms().items() if vm.name in ("lab-1", "lab-2")]

    await until(lambda: len(lab()) == 2)
    window.list.view.select(lab())
    await until(act[Command.DELETE_VM].isEnabled)
    act[Command.DELETE_VM].trigger()
    question = window.findChildren(DeleteWindow)[-1]
    await until(lambda: question.tree.topLevelItemCount() == 2)
    for row in question.rows():
        if row.data(1, Qt.ItemDataRole.CheckStateRole) is not None:
            row.setCheckState(1, Qt.CheckState.Checked)
    question.sure.setChecked(True)
    said["delete"] = question.ok.text()
    question.ok.click()
    await until(lambda: len(fleet.operations()) == 2 and ended())
    said["deleted"] = texts.counts_at_end(fleet.operations()[-1])
    await until(lambda: not lab())
    said["crashes"] = program.runtime.crashes
    print(json.dumps(said), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(run(Options(language=sys.argv[2]), story))
