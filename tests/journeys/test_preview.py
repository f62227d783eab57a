"""A preview says of every kind of change what then happens, by a fresh reading, and sends nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from hvgui.controller.operations.kinds import BY_NAME
from hvgui.controller.operations.kinds.kvp import KvpWish
from hvgui.controller.operations.kinds.power import PowerWish
from hvgui.domain.devices.device import ADAPTERS, Device, DeviceKind
from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.machines.export import ExportWish
from hvgui.domain.machines.imports import ImportVerb, ImportWish
from hvgui.domain.machines.new_machine import MachineDisk, MachineWish, NewMachine, in_row
from hvgui.domain.machines.removal import MachineRemoval
from hvgui.domain.operations.outcome import Done, Failed, Outcome
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Ending
from hvgui.domain.secret import Secret
from hvgui.domain.settings.adapters import AdapterField, AdapterWish
from hvgui.domain.settings.disk_work import GIB, DiskVerb, DiskWork
from hvgui.domain.settings.disks import NEW_CONTROLLER, ControllerWish, DiskWish, LimitsWish, MoveWish, NewDisk
from hvgui.domain.settings.host_settings import HostSetting, HostWish
from hvgui.domain.settings.media import MediaWish, drive_at, free_slot, place_of
from hvgui.domain.settings.switch_work import SwitchVerb, SwitchWork
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.settings.wishes import ServiceWish, SettingWish
from hvgui.domain.trouble import Trouble
from hvgui.domain.vms.checkpoints import CheckpointAction, CheckpointId, CheckpointWish
from hvgui.domain.vms.keyboard import GuestKey, KeyboardVerb, Typing
from hvgui.domain.vms.kvp import KvpChange, KvpPool
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.domain.vms.services import Service
from hvgui.sim.hyperv.hardware import DISKS
from hvgui.values import replace
from tests.support.engine import Engine, journey
from tests.support.live_host import LiveHost, live_host

_A = CheckpointAction
#: Methods that change nothing; the list is refreshed meanwhile.
READING = {"GetSummaryInformation", "GetVirtualHardDiskSettingData", "GetVirtualHardDiskState"}


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host") as found:
        yield found


def running(engine: Engine) -> list[VmKey]:
    return [key for key, vm in engine.fleet.vms().items() if vm.power is Power.RUNNING]


def nobody(engine: Engine) -> VmKey:
    return VmKey(running(engine)[0].host, VmId("00000000-0000-0000-0000-00000000DEAD"))


async def services(engine: Engine) -> list[Any]:
    key = running(engine)[0]
    state = engine.fleet.vms()[key].service(Service.BACKUP)
    assert state is not None
    on = bool(state.offered)
    return [
        ServiceWish(key, Service.BACKUP, not on),
        ServiceWish(running(engine)[1], Service.HEARTBEAT, True),
        ServiceWish(nobody(engine), Service.BACKUP, True),
    ]


async def items(engine: Engine) -> list[Any]:
    def wish(key: VmKey, name: str, value: str | None, expected: str | None = None) -> KvpWish:
        return KvpWish(key, KvpChange(pool=KvpPool.HOST, name=name, value=value, expected=expected))

    one, other, *_ = running(engine)
    await engine.finished(engine.fleet.kvp.change({one: [wish(one, "there", "x").change]}))
    return [
        wish(one, "new", "1"),
        wish(one, "there", "x", "x"),
        wish(other, "there", None),
        wish(one, "  ", "no name"),
        wish(other, "new", "2", "somebody's"),
        wish(nobody(engine), "new", "3"),
    ]


async def settings(engine: Engine) -> list[Any]:
    one, other, *_ = running(engine)
    return [
        SettingWish(one, Setting.NOTES, "new notes"),
        SettingWish(one, Setting.NAME, engine.fleet.vms()[one].name),
        SettingWish(other, Setting.PROCESSORS, 3),
        SettingWish(other, Setting.NOTES, "newer", ("somebody's",)),
        SettingWish(nobody(engine), Setting.NOTES, "none"),
    ]


async def power(engine: Engine) -> list[Any]:
    one, other, *_ = running(engine)
    verbs = [(one, PowerAction.PAUSE), (other, PowerAction.START), (nobody(engine), PowerAction.PAUSE)]
    return [PowerWish(key, action) for key, action in verbs]


async def keyboard(engine: Engine) -> list[Any]:
    one, *_ = running(engine)
    return [
        Typing(one, KeyboardVerb.CTRL_ALT_DEL),
        Typing(off(engine)[0], KeyboardVerb.CTRL_ALT_DEL),
        Typing(one, KeyboardVerb.TYPE_TEXT, Secret("größe")),
        Typing(nobody(engine), KeyboardVerb.PRESS, pressed=GuestKey.ENTER),
    ]


async def checkpoints(engine: Engine) -> list[Any]:
    one, other, *_ = running(engine)
    named = CheckpointWish(key=one, action=_A.CREATE, name="kept")
    await engine.finished(engine.fleet.checkpoints.change([named]))
    points = (await engine.fleet.checkpoints.read(one)).tree.checkpoints
    kept = next(point.id for point in points if point.name == "kept")
    gone = CheckpointId("Microsoft:00000000-0000-0000-0000-00000000DEAD")
    return [
        CheckpointWish(key=one, action=_A.RENAME, point=kept, name="kept"),
        CheckpointWish(key=other, action=_A.CREATE, name="made"),
        CheckpointWish(key=other, action=_A.RENAME, point=gone, name="other"),
        CheckpointWish(key=one, action=_A.RENAME, point=kept, name=""),
        CheckpointWish(key=nobody(engine), action=_A.CREATE),
    ]


async def media(engine: Engine) -> list[Any]:
    one, other, third, *_ = running(engine)
    there = MediaWish(key=one, file="D:\\ISO\\tools.iso")
    await engine.finished(engine.fleet.configure([there]))
    return [
        there,
        MediaWish(key=other, file="D:\\ISO\\ubuntu-24.04.iso"),
        MediaWish(key=third, file="D:\\ISO\\setup.exe"),
        MediaWish(key=nobody(engine)),
    ]


async def adapters(engine: Engine) -> list[Any]:
    one = running(engine)[0]
    tree = await engine.fleet.hardware.devices(one)
    found = next(tree.of_kind(*ADAPTERS))
    assert found.network is not None

    def wish(field: AdapterField, value: SettingValue, tail: str = found.tail, key: VmKey = one) -> AdapterWish:
        return AdapterWish(key=key, adapter=tail, field=field, value=value)

    return [
        wish(AdapterField.NAME, found.name),
        wish(AdapterField.DHCP_GUARD, True),
        wish(AdapterField.ROUTER_GUARD, False),
        wish(AdapterField.MAC, "00155D000001"),
        wish(AdapterField.BANDWIDTH_LEAST, 5),
        wish(AdapterField.NAME, "gone", "00000000-0000-0000-0000-00000000DEAD"),
        wish(AdapterField.NAME, "none", key=nobody(engine)),
    ]


def off(engine: Engine) -> list[VmKey]:
    return [key for key, vm in engine.fleet.vms().items() if vm.power is Power.OFF]


async def drive_of(engine: Engine, key: VmKey) -> tuple[Device, str]:
    """A hard drive of a VM, and a free place on its controller."""
    tree = await engine.fleet.hardware.devices(key)
    drive = next(tree.of_kind(DeviceKind.HARD_DRIVE))
    controller = place_of(drive.tail)[0]
    slot = free_slot(controller, DeviceKind.SCSI_CONTROLLER, frozenset(device.tail for device in tree.devices))
    assert slot is not None
    return drive, drive_at(controller, slot)


async def disks(engine: Engine) -> list[Any]:
    one, other, *_ = off(engine)
    (_, place), (drive, free) = await drive_of(engine, one), await drive_of(engine, other)
    return [
        DiskWish(key=one, drive=place, file=DISKS["data"], added=True),
        DiskWish(key=other, drive=drive.tail, file=drive.file),
        DiskWish(key=other, drive=free, file=DISKS["child"], added=True),
        DiskWish(key=nobody(engine), drive=place, file=DISKS["old"], added=True),
    ]


async def disk_files(engine: Engine) -> list[Any]:
    host = running(engine)[0].host
    return [
        DiskWork(host=host, verb=DiskVerb.CREATE, path="D:\\VHD\\new.vhdx", size=GIB),
        DiskWork(host=host, verb=DiskVerb.CREATE, path=DISKS["data"], size=GIB),
        DiskWork(host=host, verb=DiskVerb.COMPACT, path="D:\\VHD\\gone.vhdx"),
    ]


async def limits(engine: Engine) -> list[Any]:
    one, other, *_ = off(engine)
    (drive, _), (same, free) = await drive_of(engine, one), await drive_of(engine, other)
    return [
        LimitsWish(key=one, drive=drive.tail, most=500),
        LimitsWish(key=other, drive=same.tail),
        LimitsWish(key=other, drive=free, most=500),
        LimitsWish(key=nobody(engine), drive=free, most=500),
    ]


async def moves(engine: Engine) -> list[Any]:
    one, other, *_ = off(engine)
    (drive, free), (same, _) = await drive_of(engine, one), await drive_of(engine, other)
    return [
        MoveWish(key=one, drive=drive.tail, to=free, file=drive.file),
        MoveWish(key=other, drive=same.tail, to=same.tail, file=same.file),
        MoveWish(key=other, drive=same.tail, to=drive_at("X\\0", 0), file=same.file),
        MoveWish(key=nobody(engine), drive=free, to=free),
    ]


async def controllers(engine: Engine) -> list[Any]:
    one, other, *_ = off(engine)
    tree = await engine.fleet.hardware.devices(other)
    full = next(tree.of_kind(DeviceKind.SCSI_CONTROLLER))
    return [
        ControllerWish(key=one, controller=f"{NEW_CONTROLLER}A"),
        ControllerWish(key=other, controller="00000000-0000-0000-0000-00000000DEAD\\0", present=False),
        ControllerWish(key=other, controller=full.tail, present=False),
        ControllerWish(key=nobody(engine), controller=f"{NEW_CONTROLLER}B"),
    ]


async def host_switches(engine: Engine) -> list[Any]:
    host = running(engine)[0].host
    there = (await engine.fleet.hardware.switches(host)).switches[0]
    return [
        SwitchWork(host=host, verb=SwitchVerb.CREATE, name="Lab"),
        SwitchWork(host=host, verb=SwitchVerb.CREATE, name=there.name),
        SwitchWork(host=host, verb=SwitchVerb.CHANGE, switch=there.id, name=there.name),
    ]


async def host_settings(engine: Engine) -> list[Any]:
    host = running(engine)[0].host
    return [
        HostWish(host=host, setting=HostSetting.ENHANCED_SESSIONS, value=True),
        HostWish(host=host, setting=HostSetting.NUMA_SPANNING, value=True),
        HostWish(host=host, setting=HostSetting.VM_FOLDER, value="VM"),
    ]


async def machines(engine: Engine) -> list[Any]:
    host = running(engine)[0].host
    folders = (await engine.fleet.machines.offer(host)).folders
    disk = MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.DYNAMIC, GIB))
    taken = replace(disk, path=DISKS["data"])
    plain, wrong = (NewMachine(name=f"made-{n}", generation=2, disks=(each,)) for n, each in enumerate((disk, taken)))
    return [MachineWish(host=host, machine=one) for each in (plain, wrong) for one in in_row(each, 1, 1, folders)]


async def removals(engine: Engine) -> list[Any]:
    return [MachineRemoval(key=off(engine)[0]), MachineRemoval(key=running(engine)[0])]


async def exports(engine: Engine) -> list[Any]:
    one, other, *_ = running(engine)
    plain = ExportWish(key=one, name=engine.fleet.vms()[one].name, folder="C:\\Users\\Public")
    return [plain, replace(plain, key=other, folder="C:\\nowhere")]


async def imports(engine: Engine) -> list[Any]:
    one = running(engine)[0]
    wish = ExportWish(key=one, name=engine.fleet.vms()[one].name, folder="C:\\Users\\Public", checkpoints=False)
    point = (await engine.fleet.exports.facts(wish)).points
    taken = next(iter(point), "")
    if not taken:
        await engine.finished(engine.fleet.checkpoints.change([CheckpointWish(key=one, action=_A.CREATE)]))
        taken = next(iter((await engine.fleet.exports.facts(wish)).points))
    # A checkpoint is exported as a VM of its own, which is not on the host yet.
    await engine.finished(engine.fleet.exports.export([replace(wish, checkpoint=taken)]))
    stem = f"{wish.targets[0]}\\Virtual Machines"
    there = ImportWish(host=one.host, verb=ImportVerb.PLAN, definition=f"{stem}\\{taken}.vmcx")
    gone = ImportWish(host=one.host, verb=ImportVerb.DROP, definition="", name="gone", vm=nobody(engine).vm)
    return [there, replace(there, definition=f"{stem}\\{one.vm}.vmcx"), gone]


#: Of each kind of change, wishes of which some change something, some are refused and some agree where that can be.
WISHES: dict[str, Callable[[Engine], Awaitable[list[Any]]]] = {
    "service": services,
    "kvp": items,
    "setting": settings,
    "power": power,
    "keyboard": keyboard,
    "checkpoint": checkpoints,
    "media": media,
    # Without anything that holds a share, as undo has it, it uploads nothing.
    "image-upload": media,
    "adapter": adapters,
    "disk": disks,
    "disk-file": disk_files,
    "disk-limits": limits,
    "disk-move": moves,
    "controller": controllers,
    "switch": host_switches,
    "host-setting": host_settings,
    "machine": machines,
    "machine-removal": removals,
    "export": exports,
    "import": imports,
}
_NEVER_AGREES = {"power", "keyboard", "disk-file", "machine", "machine-removal", "export"}
_OF_DRIVES = {"media", "image-upload"}


def test_every_kind_of_change_is_previewed_here() -> None:
    assert WISHES.keys() == BY_NAME.keys()


def happened(outcome: Outcome | None, ending: Ending | None) -> tuple[Verdict, Trouble | None]:
    """The verdict that an outcome comes of; its entry in the journal says whether what is done was sent."""
    if isinstance(outcome, Failed):
        return Verdict.REFUSED, outcome.trouble
    assert isinstance(outcome, Done), outcome
    return {Ending.AGREED: Verdict.AGREES, Ending.DONE: Verdict.WILL_CHANGE}[ending or Ending.ASKED], None


@pytest.mark.parametrize("name", sorted(WISHES))
def test_a_preview_says_what_then_happens_and_sends_nothing(host: LiveHost, tmp_path: Path, name: str) -> None:
    calls: list[str] = []
    plain = host.world.invoke

    def invoke(target: Any, method: str, *rest: Any) -> Any:
        calls.append(method)
        return plain(target, method, *rest)

    async def story(engine: Engine) -> None:
        change, runner = BY_NAME[name], engine.fleet.runner
        wishes = await WISHES[name](engine)
        host.world.invoke = invoke  # type: ignore[method-assign,assignment]
        before = await engine.journal.search(limit=1)
        said = await runner.preview(change, wishes)
        assert set(calls) <= READING
        assert await engine.journal.search(limit=1) == before, "a preview is no entry"
        assert {one.verdict for one in said} == set(Verdict) - ({Verdict.AGREES} if name in _NEVER_AGREES else set())
        assert all((one.verdict is Verdict.WILL_CHANGE) == bool(one.calls) for one in said)
        picture = await engine.finished(runner.begin(change, wishes))
        since = before[0].number if before else 0
        entries = [record for record in await engine.journal.search() if record.number > since]
        # An entry of an image names the drive that was found, too.
        subjects = [r.asked.subject.partition("/")[0] if name in _OF_DRIVES else r.asked.subject for r in entries]
        endings = {
            (r.asked.key, subject, r.asked.wanted): r.ending for r, subject in zip(entries, subjects, strict=True)
        }
        things = [(change.key(wish), change.subject(wish), change.wanted(wish)) for wish in wishes]
        ended = [happened(item.outcome, endings.get(thing)) for thing, item in zip(things, picture.items, strict=True)]
        assert [(one.verdict, one.trouble) for one in said] == ended
        assert len(entries) == sum(one.verdict is not Verdict.REFUSED for one in said), "what is refused is no entry"
        assert set(calls) - READING, "the change itself is sent"

    journey(tmp_path, (host,), story)


def test_a_preview_of_services_shows_what_is_there_and_not_what_the_list_knew(host: LiveHost, tmp_path: Path) -> None:
    """Somebody else has switched it a moment ago; what is wanted is there already."""

    async def story(engine: Engine) -> None:
        key = running(engine)[0]
        vm = engine.fleet.vms()[key]
        state = vm.service(Service.BACKUP)
        assert state is not None
        host.world.toggle(vm.name, "vss", on=not state.offered)
        wishes = {key: {Service.BACKUP: not state.offered}}
        assert engine.fleet.plans.plan(wishes).counts.changes == 1, "by what is known"
        plan = await engine.fleet.plans.preview(wishes)
        assert (plan.counts.changes, plan.counts.agrees) == (0, 1)
        assert engine.fleet.plans.apply(plan) is None

    journey(tmp_path, (host,), story)
