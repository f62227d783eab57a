"""ExportSystemDefinition: a job that writes a folder, and leaves what it has written when it is stopped
(hyperv-hardware 6.3)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from hvgui.sim.cim import Value
from hvgui.sim.hyperv import checkpoints, exports
from hvgui.sim.hyperv.cimxml import WrongType, convert
from hvgui.sim.hyperv.hosts import FAILED, INVALID_PARAMETER, INVALID_STATE
from hvgui.sim.hyperv.identity import key_of, owner_of, read_path
from hvgui.sim.hyperv.jobs import Job
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.providers.calls import Answer, Call, Handler, answer, started
from hvgui.sim.providers.embedded import Refused, read
from hvgui.sim.providers.files import has_folder, room
from hvgui.sim.providers.services import MANAGEMENT

EXPORT = 62
SETTING_DATA = "Msvm_VirtualSystemExportSettingData"
#: Seconds for what is small, and bytes a second for the disks.
_QUICK, _RATE = 2.0, 5e9
_USUAL: dict[str, Value] = {"CopySnapshotConfiguration": exports.ALL, "CopyVmStorage": False, "CaptureLiveState": 0}


def export_system(call: Call) -> Answer:
    """Everything that can be told of the request is told at once; the disk and the folder are the job's."""
    host = call.host
    machine = host.machine_of_system(call.arguments.get("ComputerSystem"))
    directory = call.text("ExportDirectory")
    try:
        wanted = {**_USUAL, **_wanted(call)}
    except WrongType:
        return answer(FAILED)
    except Refused as refused:
        return answer(refused.code)
    which, live = wanted["CopySnapshotConfiguration"], wanted["CaptureLiveState"]
    point = _point(wanted)
    one = which in (exports.ONE, exports.ONE_FOR_BACKUP)
    if machine is None or not directory or which not in range(4) or live not in range(3):
        return answer(INVALID_PARAMETER)
    if one is not bool(point) or (point and machine.checkpoint(point) is None):
        return answer(INVALID_PARAMETER)
    # Without its disks or a folder of its own nobody was seen to export.
    if not wanted.get("CreateVmExportSubdirectory") or not (one or wanted["CopyVmStorage"]):
        return answer(INVALID_PARAMETER)
    if machine.operation or machine.critical or not machine.power.steady:
        return answer(INVALID_STATE)
    if machine.power.live and not one and not host.switches.live_exports:
        return answer(INVALID_STATE)
    export = exports.export_of(host, machine, directory, int(str(which)), point, int(str(live)))
    machine.operation = exports.EXPORTING
    seconds = _QUICK + export.size / _RATE
    written = partial(_check, call, machine, directory, export)

    def ending(_job: Job, _moment: float) -> None:
        written()
        exports.write(host, export)

    job = call.start(EXPORT, machine, seconds, ending)
    # What the folder and the disk have against it shows as soon as the job looks at them.
    host.jobs.then(job, call.now + host.duration(_QUICK / 2), lambda _: written())
    job.cancellable = True
    job.on_cancel = lambda now: exports.write(host, export, job.percent(now) / 100)
    job.on_over = lambda _: checkpoints.end_operation(machine, exports.EXPORTING)
    return started(job)


def _check(call: Call, machine: Machine, directory: str, export: exports.Export) -> None:
    exports.check(call.host, machine, directory, export, partial(has_folder, call.host), room(call.host))


def _wanted(call: Call) -> Mapping[str, Value]:
    """Raises Refused, and WrongType."""
    text = call.text("ExportSettingData")
    if not text:
        return {}
    cim_class, given = read(call.host, text)
    if cim_class.name != SETTING_DATA:
        raise Refused
    declared = {each.name.lower(): each for each in cim_class.properties}
    return {
        declared[each.name.lower()].name: convert(each, declared[each.name.lower()])
        for each in given.properties
        if each.values
    }


def _point(wanted: Mapping[str, Value]) -> str:
    """GUID of the checkpoint whose settings the path names."""
    reference = read_path(str(wanted.get("SnapshotVirtualSystem") or ""))
    return "" if reference is None else owner_of(key_of(reference, "InstanceID"))[0]


METHODS: dict[tuple[str, str], Handler] = {(MANAGEMENT, "ExportSystemDefinition"): export_system}
