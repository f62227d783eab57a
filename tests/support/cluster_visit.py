"""A cluster added in the window, and a machine that moves while it is selected: ``… cluster_visit ADDRESS PORT``."""

from __future__ import annotations

import asyncio
import faulthandler
import json
import sys

from hvgui.app import Options, Program, run
from hvgui.domain.hosts.host import StagingWay
from hvgui.ui.commands.command import Command
from hvgui.ui.hosts.cluster_dialog import ClusterDialog
from hvgui.ui.hosts.host_dialog import HostDialog
from tests.support.account import PASSWORD, USER
from tests.support.services_visit import until


async def story(program: Program) -> int:
    """Sign in, tick, add; select one machine, open its settings, tell its name, and follow it."""
    window, fleet = program.window, program.fleet
    window.actions_by_command[Command.ADD_CLUSTER].trigger()
    dialog = window.findChildren(HostDialog)[-1]
    dialog.address.setText(sys.argv[1])
    dialog.port.setValue(int(sys.argv[2]))
    dialog.user.setText(USER)
    dialog.password.setText(PASSWORD)
    way = dialog.staging.way
    way.setCurrentIndex(way.findData(StagingWay.SHELL.value))
    dialog.ok.click()
    nodes = dialog.findChildren(ClusterDialog)[-1]
    await until(lambda: nodes.nodes)
    said: dict[str, object] = {"says": nodes.says.text(), "button": nodes.add.text()}
    nodes.add.click()
    await until(lambda: len(fleet.hosts()) == 2 and all(h.complete for h in fleet.hosts()))
    window.tree.choose(None)
    key = next(key for key in fleet.vms() if key.host == fleet.hosts()[0].id)
    await until(lambda: window.list.table.index_of(key).isValid())
    window.list.current.select([key])
    window.vm_commands.open_settings(key)
    print(json.dumps({"selected": fleet.vms()[key].name}), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    fleet.refresh()
    other = fleet.hosts()[1].id
    await until(lambda: [k.host for k in window.list.selected()] == [other])
    await until(lambda: [k.host for k in fleet.vms() if k.vm == key.vm] == [other])
    said["same machine"] = [k.vm for k in window.list.selected()] == [key.vm]
    said["settings"] = [k.host == other for k in window.vm_commands.windows]
    said["crashes"] = program.runtime.crashes
    print(json.dumps(said), flush=True)
    return 0


if __name__ == "__main__":
    # A program that stands still says where each of its threads stands, then ends.
    faulthandler.dump_traceback_later(140, exit=True)
    sys.exit(run(Options(forgetful=True, language="en"), story))
