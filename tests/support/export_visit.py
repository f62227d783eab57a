"""A VM exported, deleted and imported again by the window's own commands: ``python -m tests.support.export_visit PORT
LANGUAGE NAME``, facts as JSON."""

from __future__ import annotations

import json
import sys

from hvgui.app import Options, Program, run
from hvgui.domain.keys import VmKey
from hvgui.domain.secret import Secret
from hvgui.ui.commands.command import Command
from hvgui.ui.machines.delete_window import DeleteWindow
from hvgui.ui.machines.export_window import ExportWindow
from hvgui.ui.machines.import_window import ImportWindow
from hvgui.wording import texts
from tests.support.account import PASSWORD
from tests.support.machine_visit import until
from tests.support.visit import live, profile

FOLDER = "C:\\Users\\Public"


async def story(program: Program) -> int:
    """What each step says, the last of which is the name of the VM that is there again."""
    window, fleet, name = program.window, program.fleet, sys.argv[3]
    said: dict[str, object] = {}
    host = fleet.add_host(profile(int(sys.argv[1])), Secret(PASSWORD), remember=False)
    await live(program)
    act = window.actions_by_command

    def keys() -> list[VmKey]:
        return [key for key, vm in fleet.vms().items() if vm.name == name]

    async def ended(count: int) -> str:
        operations = fleet.operations
        await until(lambda: len(operations()) == count and not any(each.running for each in operations()))
        return texts.counts_at_end(operations()[-1])

    (key,) = keys()
    window.list.view.select([key])
    await until(act[Command.EXPORT_VM].isEnabled)
    act[Command.EXPORT_VM].trigger()
    exporting = window.findChildren(ExportWindow)[-1]
    said["export"] = exporting.windowTitle()
    exporting.folder.setCurrentText(FOLDER)
    await until(exporting.ok.isEnabled)
    exporting.ok.click()
    said["exported"] = await ended(1)
    window.list.view.select([key])
    await until(act[Command.DELETE_VM].isEnabled)
    act[Command.DELETE_VM].trigger()
    deleting = window.findChildren(DeleteWindow)[-1]
    await until(deleting.ok.isEnabled)
    deleting.ok.click()
    await ended(2)
    await until(lambda: not keys())
    window.host_commands.import_on(host)
    importing = window.findChildren(ImportWindow)[-1]
    kind = "xml" if sys.argv[2] == "en" else "vmcx"
    importing.file.setText(f"{FOLDER}\\{name}\\Virtual Machines\\{key.vm}.{kind}")
    await until(importing.plan.isEnabled)
    importing.plan.click()
    said["planned"] = await ended(3)
    await until(importing.ok.isEnabled)
    said["fits"] = importing.list.topLevelItem(0).text(1)  # type: ignore[union-attr]
    importing.ok.click()
    said["imported"] = await ended(4)
    await until(lambda: keys() == [key])
    said["crashes"] = program.runtime.crashes
    print(json.dumps(said), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(run(Options(language=sys.argv[2]), story))
