"""New virtual machines over the wire: made in a row, cut at each call, taken back or kept, and what dead runs have left."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.machines.new_machine import (
    MachineAdapter,
    MachineDisk,
    OnFailure,
)
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Done, Failed, is_interrupted
from hvgui.domain.settings.disks import NewDisk
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.labels import Labels
from hvgui.sim.hyperv import hardware
from hvgui.sim.mischief import Prank
from hvgui.wording import machine_words
from tests.journeys.test_truth import HASTE
from tests.support.engine import Engine, journey, local
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host
from tests.support.machines_visit import CHANGING, GIB, ISO, made, pattern, state_of, wishes_of


@pytest.fixture
def host(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[LiveHost]:
    number = getattr(request, "param", 0)
    with live_host(tmp_path / "host", number=number, few=True) as live:
        yield live


@pytest.mark.parametrize("on_failure", list(OnFailure))
def test_whatever_call_fails_is_told_and_taken_back_or_kept(tmp_path: Path, on_failure: OnFailure) -> None:
    """Each call of a VM fails once, until none is left to fail."""
    with live_host(tmp_path / "host", number=0, few=True) as host:
        calls: list[str] = []

        async def story(engine: Engine) -> None:
            before, number = state_of(host), 0
            while True:
                number += 1
                name = f"cut{number}"
                (wish,) = await wishes_of(engine, pattern(host, name, image=ISO, adapters=()), 1, on_failure)
                if not calls:
                    calls.extend((await engine.fleet.machines.preview([wish]))[0].calls)
                host.world.invoke = failing(host, number)  # type: ignore[method-assign,assignment]
                picture = await engine.finished(engine.fleet.machines.create([wish]))
                (item,) = picture.items
                machines, files = state_of(host)
                new = len(machines) - len(before[0]), len(files) - len(before[1])
                if number > len(calls):
                    assert (item.outcome, new) == (Done(), (1, 1))
                    return
                assert isinstance(item.outcome, Failed)
                kind = item.outcome.trouble.kind
                if number == 1:
                    assert (kind, new) == (TroubleKind.FAILED_ON_HOST, (0, 0))
                elif on_failure is OnFailure.TAKE_BACK:
                    assert (kind, new) == (TroubleKind.MACHINE_TAKEN_BACK, (0, 0)), calls[number - 1]
                    assert item.outcome.trouble.detail.startswith("failed-on-host")
                    assert machine_words.counted(picture) == "1 taken back"
                else:
                    disk = number > calls.index("create-disk-1") + 1
                    assert (kind, new) == (TroubleKind.MACHINE_KEPT, (1, int(disk))), calls[number - 1]
                    assert machine_words.counted(picture) == "1 not complete"
                    before = machines, files

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))
        assert calls[0] == "define"
        assert len(calls) >= 10


def failing(host: LiveHost, at: int) -> object:
    """The world's ``invoke`` with its n-th changing call refused."""
    plain = type(host.world).invoke
    count = [0]

    def invoke(target: object, method: str, *rest: object) -> object:
        if method in CHANGING:
            count[0] += 1
            if count[0] == at:
                return {"ReturnValue": 32768}
        return plain(host.world, target, method, *rest)  # type: ignore[arg-type]

    return invoke


@pytest.mark.parametrize("keep", [True, False])
def test_what_a_dead_run_has_left_is_kept_or_taken_back(host: LiveHost, tmp_path: Path, keep: bool) -> None:
    before = state_of(host)
    clock = HurriedClock(HASTE)

    async def dies(engine: Engine) -> None:
        (wish,) = await wishes_of(engine, pattern(host, "unfinished"))
        host.sim.mischief.once(Prank.HANG, only="ModifySystemSettings")
        engine.fleet.machines.create([wish])
        await engine.until(lambda: len(state_of(host)[1]) > len(before[1]))

    async def settles(engine: Engine) -> None:
        def interrupted() -> OperationPicture | None:
            found = [o for o in engine.fleet.operations() if any(is_interrupted(i.outcome) for i in o.items)]
            return found[0] if found else None

        await engine.until(lambda: interrupted() is not None)
        picture = interrupted()
        assert picture is not None
        if keep:
            engine.fleet.machines.keep(picture.id)
            await engine.until(lambda: interrupted() is None)
        else:
            back = engine.fleet.put_back(picture.id)
            assert back is not None
            done = await engine.finished(back)
            assert done.items[0].outcome == Done()

    async def look(engine: Engine) -> None:
        await engine.until(lambda: bool(engine.fleet.vms()))
        assert not [o for o in engine.fleet.operations() if any(is_interrupted(i.outcome) for i in o.items)]

    folder = tmp_path / "run"
    journey(folder, (host,), dies, clock=clock, run="first", alive=lambda _: True)
    journey(folder, (host,), settles, clock=clock, run="second", alive=lambda run: run == "second")
    machines, files = state_of(host)
    assert (len(machines) - len(before[0]), len(files) - len(before[1])) == ((1, 1) if keep else (0, 0))
    journey(folder, (host,), look, clock=HurriedClock(HASTE), run="third", alive=lambda run: run == "third")


CHOICES: dict[str, dict[str, object]] = {
    "own-place-and-dynamic": {
        "location": "D:\\Lab & Test",
        "dynamic": True,
        "disks": (
            MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.FIXED, GIB)),
            MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.DYNAMIC, GIB)),
        ),
    },
    "network-and-generation-1": {
        "generation": 1,
        "network_boot": True,
        "adapters": (MachineAdapter(legacy=True), MachineAdapter()),
        "disks": tuple(MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.DYNAMIC, GIB)) for _ in range(3)),
        "image": ISO,
    },
    "network-and-generation-2": {"network_boot": True, "secure_boot": False},
    "existing-and-services": {
        "disks": (MachineDisk(path=hardware.DISKS["data"]),),
        "services": {"guest-services": True, "time-sync": False},
        "settings": {"cpu-weight": 200, "start-action": 4, "stop-action": 2, "memory-weight": 80},
        "automatic_checkpoints": True,
        "notes": "made & noted",
    },
    "version-and-labels": {
        "version": "8.0",
        "labels": Labels(("lab & test", "web"), "Kim", "ドメイン コントローラー"),
        "services": {"heartbeat": False},
    },
    "differencing-and-guards": {
        "disks": (MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.DYNAMIC, 0, hardware.DISKS["data"])),),
        "template": "272E7447-90A4-4563-A4B9-8E4AB00526CE",
    },
}


def test_an_image_of_this_computer_goes_once_to_each_host(tmp_path: Path) -> None:
    """Two hosts side by side, two VMs on each."""
    content = os.urandom(2_000_000)
    with (
        live_host(tmp_path / "one", number=0, few=True) as one,
        live_host(tmp_path / "two", number=1, few=True) as two,
    ):
        before = [one.sim.stats.bytes_in, two.sim.stats.bytes_in]

        async def story(engine: Engine) -> None:
            image = local(tmp_path / "local" / "Setup 日本語.iso", content)
            wishes = [
                wish
                for number, host in enumerate((one, two))
                for wish in await wishes_of(engine, pattern(host, "boot-#", upload=image), 2, host=number)
            ]
            picture = await engine.finished(engine.fleet.machines.create(wishes), 60)
            assert [item.outcome for item in picture.items] == [Done()] * 4

        journey(tmp_path / "run", (one, two), story, clock=HurriedClock(HASTE))
        for host, was in zip((one, two), before, strict=True):
            for name in ("boot-1", "boot-2"):
                dvd = next(
                    d for d in hardware.drives(made(host, name), made(host, name).id) if d.medium == hardware.ISO
                )
                assert host.world.host.disk.real(dvd.file).read_bytes() == content
            assert host.sim.stats.bytes_in - was < 3 * len(content), "once, though two layers of base64 make it longer"
