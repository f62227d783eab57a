"""The fake controller against the real one: the same script is played to both, and the same is to be seen.

The real one is the fleet over a simulated host in the same process. Windows are tested over the fake alone, so what it
shows has to be what the fleet would show.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from hvgui.assembly import host_scripts
from hvgui.controller.api.controller import Controller
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile
from hvgui.domain.health.diagnosis import Grade
from hvgui.domain.hosts.host import SmbPlace, StagingWay
from hvgui.domain.keys import HostId, OperationId, VmId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.operations.outcome import Failed, Outcome
from hvgui.domain.policies.policy import PolicySet
from hvgui.domain.policies.policy_file import PolicyFileError
from hvgui.domain.secret import Secret
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.vms.checkpoints import CheckpointAction, CheckpointReading, CheckpointWish
from hvgui.domain.vms.kvp import KvpChange, KvpPool
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.domain.vms.services import Service
from tests.support.cranked import settle
from tests.support.fake_controller import FakeController
from tests.support.simulated_world import SimulatedWorld
from tests.support.small_data_centre import key_named

A = CheckpointAction
NOBODY = VmKey(HostId("nowhere"), VmId("0000000A-0000-0000-0000-000000000000"))


@dataclass
class Ear:
    """Implements Listener."""

    operations: set[OperationId] = field(default_factory=set)
    vms: int = 0

    def vms_changed(self, changes: ChangeSet) -> None:
        self.vms += 1

    def hosts_changed(self, hosts: frozenset[HostId]) -> None: ...

    def detail_changed(self, key: VmKey) -> None: ...

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        self.operations |= operations


@dataclass
class Stage:
    """A controller, a VM of it that runs and whose guest answers, and how an operation is brought to its end."""

    controller: Controller
    key: VmKey
    passes: Callable[[OperationId], Awaitable[object]]
    #: For files of its own.
    folder: Path
    #: Lets a guest take notice of what was turned on.
    waits: Callable[[], Awaitable[object]]

    def shown(self, operation: OperationId | None) -> Any:
        """An operation as a window would show it; what counts and measures time is left out."""
        picture = None if operation is None else self.controller.operation(operation)
        if picture is None:
            return None
        items = [(self.names(i.key), i.label, told(i.outcome)) for i in picture.items]
        return picture.kind, picture.what, picture.running, picture.ended is None, picture.counts, items

    def names(self, key: VmKey) -> str:
        return "the VM" if key == self.key else "another"


def told(outcome: Outcome | None) -> object:
    return outcome.trouble.kind if isinstance(outcome, Failed) else type(outcome).__name__


def offered(stage: Stage, service: Service) -> bool | None:
    vm = stage.controller.vm(stage.key)
    assert vm is not None
    state = vm.service(service)
    return None if state is None else state.offered


async def a_service_is_switched(stage: Stage) -> list[object]:
    controller, ear = stage.controller, Ear()
    leave = controller.subscribe(ear)
    operation = controller.set_services({stage.key: {Service.BACKUP: False}})
    seen: list[object] = [stage.shown(operation), dict(controller.wanted(stage.key)), offered(stage, Service.BACKUP)]
    await stage.passes(operation)
    seen += [stage.shown(operation), dict(controller.wanted(stage.key)), offered(stage, Service.BACKUP)]
    seen += [operation in ear.operations, ear.vms > 0, controller.retry(operation), controller.retry_asks(operation)]
    leave()
    leave()
    ear.operations.clear()
    again = controller.set_services({stage.key: {Service.BACKUP: True}})
    await stage.passes(again)
    return [*seen, ear.operations, offered(stage, Service.BACKUP), again != operation]


async def what_is_cancelled_is_retried(stage: Stage) -> list[object]:
    controller = stage.controller
    operation = controller.set_services({stage.key: {Service.TIME_SYNC: False}})
    controller.cancel(operation)
    await settle()
    seen: list[object] = [stage.shown(operation), offered(stage, Service.TIME_SYNC)]
    again = controller.retry(operation)
    assert again is not None
    seen.append(stage.shown(again))
    await stage.passes(again)
    return [*seen, stage.shown(again), stage.shown(operation)]


async def what_has_ended_is_cleared_away(stage: Stage) -> list[object]:
    controller = stage.controller
    operation = controller.set_services({stage.key: {Service.BACKUP: False}})
    controller.clear_finished()
    seen: list[object] = [stage.shown(operation)]
    await stage.passes(operation)
    before = len(controller.operations())
    controller.clear_finished()
    return [*seen, before, stage.shown(operation), len(controller.operations())]


async def a_vm_is_paused_and_resumed(stage: Stage) -> list[object]:
    seen: list[object] = []
    for action in (PowerAction.PAUSE, PowerAction.RESUME):
        operation = stage.controller.power([stage.key], action)
        seen.append(stage.shown(operation))
        await stage.passes(operation)
        vm = stage.controller.vm(stage.key)
        assert vm is not None
        seen += [stage.shown(operation), vm.power]
    assert Power.PAUSED in seen
    return seen


async def settings_are_changed(stage: Stage) -> list[object]:
    controller = stage.controller
    operation = controller.change_settings({stage.key: {Setting.NOTES: "x\ny", Setting.CPU_WEIGHT: 150}})
    seen: list[object] = [stage.shown(operation)]
    await stage.passes(operation)
    values = (await controller.hardware.settings(stage.key)).values
    return [
        *seen,
        stage.shown(operation),
        values[Setting.NOTES],
        values[Setting.CPU_WEIGHT],
        set(Setting) - set(values),
    ]


def names(reading: CheckpointReading) -> list[tuple[str, bool]]:
    return [(point.name, point.id == reading.tree.now) for point in reading.tree.checkpoints]


async def checkpoints_come_and_go(stage: Stage) -> list[object]:
    api, seen = stage.controller.checkpoints, list[object]()
    there = {name for name, _ in names(await api.read(stage.key))}

    async def does(action: CheckpointAction, point: str = "", **more: Any) -> None:
        found = next((p.id for p in (await api.read(stage.key)).tree.checkpoints if p.name == point), None)
        operation = api.change([CheckpointWish(key=stage.key, action=action, point=found, **more)])
        await stage.passes(operation)
        new = [(name, now) for name, now in names(await api.read(stage.key)) if name not in there]
        seen.extend([stage.shown(operation), new])

    await does(A.CREATE, name="one")
    await does(A.RENAME, "one", name="zwei")
    await does(A.CREATE, name="x" * 101)
    await does(A.CREATE, name="three")
    await does(A.REVERT)
    await does(A.APPLY, "zwei")
    await does(A.DELETE, "three")
    await does(A.DELETE, "three")
    await does(A.DELETE_SUBTREE, "zwei")
    return seen


async def items_are_written_and_taken_back(stage: Stage) -> list[object]:
    api, journal, seen = stage.controller.kvp, stage.controller.journal, list[object]()

    async def writes(value: str | None, **more: Any) -> None:
        change = KvpChange(pool=KvpPool.HOST, name="color", value=value, **more)
        seen.append([(one.verdict, one.before) for one in await api.preview({stage.key: [change]})])
        operation = api.change({stage.key: [change]})
        await stage.passes(operation)
        seen.extend([stage.shown(operation), (await api.read(stage.key)).value(KvpPool.HOST, "color")])

    await writes("red")
    await writes("blue", expected="red")
    await writes("green", expected="red")
    await writes("green", expected="red", overwrite=True)
    latest = (await journal.entries(limit=1))[0]
    seen.append((latest.asked.kind, latest.asked.subject, latest.asked.before, latest.asked.wanted, latest.ending))
    seen.append(journal.may_undo(latest))
    proposal = await journal.propose_undo([latest.number])
    seen.append([item.state for item in proposal.items])
    for operation in journal.undo(proposal):
        await stage.passes(operation)
    seen.append((await api.read(stage.key)).value(KvpPool.HOST, "color"))
    await writes(None, expected="blue")
    return seen


async def a_plan_is_made_and_applied(stage: Stage) -> list[object]:
    plans, seen = stage.controller.plans, list[object]()
    for wanted in (True, False, False):
        wishes = {stage.key: {Service.BACKUP: wanted}}
        for plan in (plans.plan(wishes), await plans.preview(wishes)):
            seen.append([(item.service, item.verdict) for item in plan.items])
        operation = plans.apply(plan)
        if operation is not None:
            await stage.passes(operation)
        seen += [stage.shown(operation), offered(stage, Service.BACKUP)]
    return seen


async def what_is_not_there_is_none(stage: Stage) -> list[object]:
    controller = stage.controller
    nothing = OperationId(999)
    seen = [
        controller.vm(NOBODY),
        controller.detail(NOBODY),
        controller.host(NOBODY.host),
        controller.operation(nothing),
    ]
    return [*seen, dict(controller.wanted(NOBODY)), NOBODY in controller.vms(), controller.journal.has_journal]


POLICY_FILE = """
[[policy]]
name = "no backup"
names = ["%s"]

[policy.services]
backup = "off"
heartbeat = "on"
"""


async def policies_are_loaded_compared_and_applied(stage: Stage) -> list[object]:
    api, path, seen = stage.controller.policies, stage.folder / "policies.toml", list[object]()
    vm = stage.controller.vm(stage.key)
    assert vm is not None
    heard: list[int] = []
    leave = api.on_change(lambda: heard.append(len(api.current.policies)))
    only = [stage.key, NOBODY]

    async def look() -> None:
        seen.append([(stage.names(key), drift) for key, drift in api.drift(only).items()])
        for plan in (api.plan(only), await api.preview(only)):
            seen.append([(item.service, item.verdict, item.because) for item in plan.items])

    await look()
    path.write_text(POLICY_FILE % vm.name, encoding="utf-8")
    loaded = await api.load(path)
    seen += [loaded == api.current, [policy.name for policy in loaded.policies], list(heard)]
    await look()
    operation = stage.controller.plans.apply(api.plan(only))
    assert operation is not None
    await stage.passes(operation)
    await look()
    path.write_text(POLICY_FILE.replace("off", "perhaps"), encoding="utf-8")
    with pytest.raises(PolicyFileError):
        await api.load(path)
    seen += [api.current == loaded, list(heard)]
    await api.save(stage.folder / "kept.toml", PolicySet(loaded.policies[:1]))
    seen += [(await api.load(stage.folder / "kept.toml")) == loaded, list(heard)]
    leave()
    leave()
    api.use(PolicySet())
    return [*seen, list(heard), dict(api.drift(only)), api.current]


async def services_are_diagnosed(stage: Stage) -> list[object]:
    api, seen = stage.controller.diagnosis, list[object]()

    async def look(*services: Service) -> None:
        for service in services:
            known, asked = api.known(stage.key, service), await api.diagnose(stage.key, service)
            # Why a service works differs from guest to guest.
            seen.extend([each.grade if each.grade is Grade.FINE else each.conclusion for each in (known, asked)])

    await look(Service.HEARTBEAT, Service.SHUTDOWN)
    for wanted in (False, True):
        await stage.passes(stage.controller.set_services({stage.key: {Service.SHUTDOWN: wanted}}))
        await stage.waits()
        await look(Service.SHUTDOWN)
    await stage.passes(stage.controller.power([stage.key], PowerAction.PAUSE))
    await look(Service.HEARTBEAT)
    await stage.passes(stage.controller.power([stage.key], PowerAction.TURN_OFF))
    await look(Service.HEARTBEAT, Service.BACKUP)
    nobody = api.known(NOBODY, Service.BACKUP), await api.diagnose(NOBODY, Service.BACKUP)
    return [*seen, [each.conclusion for each in nobody]]


async def files_are_copied_or_not(stage: Stage) -> list[object]:
    controller, api, seen = stage.controller, stage.controller.copying, list[object]()
    path = stage.folder / "a.txt"
    path.write_bytes(b"hello")
    request = CopyRequest(guests=(stage.key,), files=(LocalFile(str(path), "a.txt", 5, 0),), folder="/tmp")

    async def copies() -> OperationId:
        operation = controller.copy_files(request)
        await stage.passes(operation)
        seen.append(stage.shown(operation))
        return operation

    for wanted in (False, True):
        await stage.passes(controller.set_services({stage.key: {Service.GUEST_SERVICES: wanted}}))
        await stage.waits()
        operation = await copies()
        seen.append(api.decide_existing(operation, {0: IfExists.OVERWRITE}))
    seen.append(api.decide_existing(OperationId(999), {0: IfExists.SKIP}))
    return seen


async def ways_of_copies_are_kept_with_their_host(stage: Stage) -> list[object]:
    controller, api, host = stage.controller, stage.controller.copying, stage.key.host
    seen: list[object] = [api.room(host), api.room(NOBODY.host)]
    place = SmbPlace(port=446, user="files")
    api.set_staging(host, StagingWay.SHELL, place, Secret("x"), remember=False)
    api.set_staging(NOBODY.host, StagingWay.SMB, place, None, remember=False)
    await settle()
    picture = controller.host(host)
    assert picture is not None
    seen += [picture.profile.staging, picture.profile.smb, controller.host(NOBODY.host)]
    seen += [list(api.unfinished()), api.go_on("nothing")]
    api.discard("nothing")
    return [*seen, list(api.unfinished())]


SCRIPTS = (
    a_service_is_switched,
    what_is_cancelled_is_retried,
    what_has_ended_is_cleared_away,
    a_vm_is_paused_and_resumed,
    settings_are_changed,
    checkpoints_come_and_go,
    items_are_written_and_taken_back,
    a_plan_is_made_and_applied,
    what_is_not_there_is_none,
    policies_are_loaded_compared_and_applied,
    services_are_diagnosed,
    files_are_copied_or_not,
    ways_of_copies_are_kept_with_their_host,
)
Script = Callable[[Stage], Awaitable[list[object]]]


async def with_the_fake(script: Script, folder: Path) -> list[object]:
    controller = FakeController()

    async def passes(operation: OperationId) -> None:
        picture = controller.operation(operation)
        if picture is not None and picture.running:
            controller.finish(operation)

    return await script(Stage(controller, key_named("web-01"), passes, folder, settle))


class Staging(SimulatedWorld):
    """A world whose hosts know the script that is sent to them."""

    def more(self) -> dict[str, Any]:
        return {"scripts": host_scripts()}


async def with_the_fleet(script: Script, folder: Path) -> list[object]:
    world = Staging(folder)
    world.files.content[str(folder / "a.txt")] = b"hello"

    async def passes(operation: OperationId) -> None:
        await world.finished(operation)
        # Listeners are told together, a moment later.
        world.fleet.store.flush()

    async def waits() -> None:
        await world.clock.advance(30.0)

    try:
        await world.connect()
        return await script(Stage(world.fleet, world.key("MAIL01"), passes, folder, waits))
    finally:
        world.fleet.close()
        await settle()
        await world.spawn.close()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.__name__)
def test_the_fake_shows_what_the_fleet_shows(script: Script, tmp_path: Path) -> None:
    async def both() -> tuple[list[object], list[object]]:
        return await with_the_fake(script, tmp_path), await with_the_fleet(script, tmp_path)

    fake, fleet = asyncio.run(both())
    assert fake == fleet
