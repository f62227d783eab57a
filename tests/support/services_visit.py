"""The windows for integration services over simulated hosts: ``python -m tests.support.services_visit``, facts as JSON."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable

from hvgui.app import Options, Program, run
from hvgui.domain.keys import VmKey
from hvgui.domain.settings.address import of_vm
from hvgui.domain.vms.services import Service
from hvgui.ui.commands.command import Command
from hvgui.ui.hosts.doctor_window import DoctorWindow
from hvgui.ui.operations.journal_window import JournalWindow
from hvgui.ui.operations.undo_dialog import UndoDialog
from hvgui.ui.services.diagnosis_window import DiagnosisWindow


async def until(fact: Callable[[], object]) -> None:
    """Wait for a fact; the test's own time limit ends a wait for one that never comes."""
    while not fact():
        await asyncio.sleep(0.01)


def offered(program: Program, key: VmKey) -> bool | None:
    vm = program.fleet.vm(key)
    state = vm.service(Service.BACKUP) if vm is not None else None
    return None if state is None else state.offered


async def story(program: Program) -> int:
    """Examine, switch four VMs with a preview, read items, ask why, undo; every step by the window's own commands."""
    window, fleet = program.window, program.fleet
    act = window.actions_by_command
    said: dict[str, object] = {}
    await until(lambda: fleet.hosts() and all(h.complete for h in fleet.hosts()))
    await until(lambda: sum(bool(vm.services) for vm in fleet.vms().values()) > 10)

    window.tree.choose(fleet.hosts()[0].id)
    act[Command.DOCTOR].trigger()
    doctor = window.findChildren(DoctorWindow)[-1]
    await until(lambda: doctor.again.isEnabled())
    said["doctor"] = doctor.outcome.text()
    doctor.close()
    window.tree.choose(None)

    keys = [key for key in fleet.vms() if offered(program, key)][:4]
    act[Command.MATRIX].trigger()
    panel = window.list.matrix
    panel.choose([of_vm(key, Service.BACKUP) for key in keys], False)
    said["pending"] = panel.words.text()
    preview = panel.open_preview()
    await until(lambda: preview.read)
    said["preview"] = preview.counts.text()
    said["before"] = [offered(program, key) for key in keys]
    preview.apply.click()
    await until(lambda: all(offered(program, key) is False for key in keys))
    await until(lambda: not fleet.operations()[-1].running)
    said["left pending"] = len(panel.pending)

    window.list.show_matrix(False)
    window.list.view.select([keys[0]])
    act[Command.DATA_EXCHANGE].trigger()
    await until(lambda: window.tabs.kvp.items.items)
    act[Command.WHY].trigger()
    said["why"] = bool(window.findChildren(DiagnosisWindow)[-1].panel.conclusion.text())

    act[Command.JOURNAL].trigger()
    journal = window.findChildren(JournalWindow)[-1]
    await until(lambda: len(journal.model.records) == len(keys))
    journal.table.selectAll()
    journal.undo.click()
    undo = journal.findChildren(UndoDialog)[-1]
    await until(lambda: undo.proposal.items)
    said["undo"] = undo.undo.text()
    undo.undo.click()
    await until(lambda: all(offered(program, key) for key in keys))
    await until(lambda: not any(operation.running for operation in fleet.operations()))
    await until(lambda: len(journal.model.records) == 2 * len(keys))
    window.tools.histories()
    window.tools.policies()
    said["crashes"] = program.runtime.crashes
    print(json.dumps(said), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(run(Options(demo="lab", language="en"), story))
