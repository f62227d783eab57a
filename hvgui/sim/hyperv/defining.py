"""VMs made and destroyed (hyperv-hardware 1.2, 6.1 and 6.2; live-hosts D1 to D5).

What a destroyed VM wrote stays: its disks, held for a moment, and the folders that were made for it. Raises JobTrouble.
"""

from __future__ import annotations

from hvgui.sim.cim import CimClass
from hvgui.sim.hyperv import hardware as hw
from hvgui.sim.hyperv.checkpoints import MERGE_SECONDS
from hvgui.sim.hyperv.cimxml import Instance
from hvgui.sim.hyperv.editing import edit_system
from hvgui.sim.hyperv.filesystem import PATH_NOT_FOUND, PathTrouble
from hvgui.sim.hyperv.guests import Guest
from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, Host
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.hyperv.settings import CONFIGURATION_VERSIONS, OLDEST, fresh_settings
from hvgui.sim.hyperv.vhds import Look

_SUBTYPE = "microsoft:hyper-v:subtype:"
#: What is told at creation alone; everything else is as in ModifySystemSettings.
_AT_CREATION = frozenset(
    {
        "version",
        "virtualsystemsubtype",
        "configurationdataroot",
        "snapshotdataroot",
        "swapfiledataroot",
        "logdataroot",
        "suspenddataroot",
        "gueststatedataroot",
    }
)
_ROOTS = ("ConfigurationDataRoot", "SnapshotDataRoot", "SwapFileDataRoot", "LogDataRoot", "GuestStateDataRoot")
_LONGEST = 100  # characters of a name
#: Seconds for which the management service holds the files of a VM that it has destroyed (hyperv-hardware 6.2).
HELD_SECONDS = 2.0


def define(host: Host, cim_class: CimClass, given: Instance, moment: float) -> Machine:
    """A bare VM of this description; names need not be unique."""
    random, name = host.random, given.text("ElementName")
    subtype = given.text("VirtualSystemSubType").lower() or f"{_SUBTYPE}1"
    generation = {f"{_SUBTYPE}1": 1, f"{_SUBTYPE}2": 2}.get(subtype, 0)
    settings = fresh_settings(
        name=name,
        generation=generation or 1,
        host_generation=host.generation,
        linux=False,
        memory_mb=1024,
        processors=1,
        dynamic=host.switches.client_windows,
        random=random,
    )
    settings.system["AutomaticSnapshotsEnabled"] = host.switches.client_windows
    made = Machine(
        id=host.new_guid(),
        generation=generation or 1,
        settings=settings,
        guest=Guest(),
        installed_at=host.wall(moment),
        configured_at=host.wall(moment),
        seed=random.randrange(1, 100_000),
        equipment=hw.Equipment(files=hw.file_name(name), disks=0, bare=True),
        changed_at=host.wall(moment),
    )
    version = given.text("Version")
    if not generation or len(name) > _LONGEST or (version and not _supported(host, version)):
        raise host.trouble(INVALID_PARAMETER, made)
    rest = Instance(given.class_name, tuple(p for p in given.properties if p.name.lower() not in _AT_CREATION))
    settings.system |= edit_system(host, made, cim_class, rest)
    if version:
        settings.system["Version"] = version
    for root in _ROOTS:
        if path := given.text(root):
            settings.system[root] = path.rstrip("\\")
            _make(host, made, path)
    host.add(made)
    return made


def _supported(host: Host, version: str) -> bool:
    try:
        return float(OLDEST[host.generation]) <= float(version) <= float(CONFIGURATION_VERSIONS[host.generation])
    except ValueError:
        return False


def _make(host: Host, machine: Machine, path: str) -> None:
    """The host makes folders that are not there (live-hosts D2)."""
    try:
        real = host.disk.real(path)
    except PathTrouble as trouble:
        raise host.file_trouble(machine, path, trouble.hresult) from trouble
    if host.disk.refuses_writing(path):
        raise host.file_trouble(machine, path, PATH_NOT_FOUND)
    (real / "Virtual Machines").mkdir(parents=True, exist_ok=True)


def stays_although_destroyed(machine: Machine) -> bool:
    """A saved VM: success is reported, and nothing happens (hyperv-hardware 6.2)."""
    return machine.power is Power.SAVED and not machine.critical


def destroy(host: Host, machine: Machine, moment: float) -> None:
    """The VM is gone with its checkpoints, whose disks are merged into the first of their chain afterwards."""
    if machine.id not in host.machines:
        return
    look, held, merged = Look(host), set[str](), set[str]()
    for owner in (machine.id, *(point.id for point in machine.checkpoints)):
        for chain in hw.chains(machine, owner):
            for file in chain:
                look.find(file)  # from now on a file like any other
                held.add(file.casefold())
            merged |= {file.casefold() for file in chain[:-1]}
    del host.machines[machine.id]
    host.vhds.held |= held
    until = moment + host.duration(MERGE_SECONDS if merged else HELD_SECONDS)

    def let_go(_moment: float) -> None:
        host.vhds.held -= held
        host.vhds.gone |= merged
        for file in merged:
            host.vhds.files.pop(file, None)

    host.agenda.at(until, let_go)
