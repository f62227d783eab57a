"""Texts with characters that XML gives a meaning, sent to a host of every generation and read back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hvgui.domain.characters import same_text
from hvgui.domain.copying.transfer import CopyRequest
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.settings.vm_settings import Setting, same_value
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.checkpoints import CheckpointAction, CheckpointWish
from hvgui.domain.vms.kvp import KvpChange, KvpPool, Relabel
from hvgui.domain.vms.labels import NO_LABELS, labels_of
from hvgui.sim.hyperv.guests import WINDOWS
from hvgui.sim.hyperv.machines import Power
from hvgui.sim.hyperv.schema import GENERATIONS
from tests.support.engine import Engine, journey, local
from tests.support.hurried import HurriedHostClock
from tests.support.live_host import LiveHost, live_host

#: Where a host of each generation is: a scene and its number there.
PLACES = {"2012r2": ("lab", 2), "2016": ("big", 3), "2019": ("lab", 1), "2022": ("lab", 0), "2025": ("big", 2)}

#: A guest answers a service that was just turned on after some seconds of its own time.
HASTE = 5.0
NAME = 'R&D <"it\'s"> 100% & more'
LINES = 'first & line\r\nsecond <line>\n\tthird "line\'s" &amp; &#38; ]]>'


@pytest.fixture(params=GENERATIONS)
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    scene, number = PLACES[request.param]
    shape: dict[str, Any] = {"hosts": 4, "vms": 24} if scene == "big" else {}
    with live_host(tmp_path / "host", scene, number, clock=HurriedHostClock(HASTE), **shape) as found:
        assert found.world.host.generation == request.param
        yield found


def done(picture: OperationPicture) -> None:
    assert [item.outcome for item in picture.items] == [Done()] * len(picture.items)


def some_vm(host: LiveHost, engine: Engine) -> tuple[str, VmKey]:
    """A running VM whose guest answers."""
    with host.world.looked_at() as state:
        for machine in state.ordered():
            windows = machine.guest.family == WINDOWS
            if machine.power is Power.RUNNING and windows and machine.answers("heartbeat", state.now()):
                return machine.name, engine.key(machine.name)
    raise LookupError("no VM runs there")


def test_every_text_arrives_as_it_was_written(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        fleet = engine.fleet
        name, key = some_vm(host, engine)

        wanted = {Setting.NAME: NAME, Setting.NOTES: LINES}
        done(await engine.finished(fleet.change_settings({key: wanted})))
        values = (await fleet.hardware.settings(key)).values
        assert all(same_value(values[setting], value) for setting, value in wanted.items()), values
        assert host.world.machine(NAME).id == key.vm, name

        items = [KvpChange(pool=pool, name=NAME, value=LINES) for pool in (KvpPool.HOST, KvpPool.HOST_ONLY)]
        done(await engine.finished(fleet.kvp.change({key: items})))
        read = await fleet.kvp.read(key)
        assert all(same_text(read.value(pool, NAME), LINES) for pool in (KvpPool.HOST, KvpPool.HOST_ONLY)), read

        labels = labels_of("R&D, <prod>, it's", 'Anna "A" & Bernd')
        labelled = fleet.kvp.set_labels({key: Relabel(NO_LABELS, labels)})
        assert labelled is not None
        done(await engine.finished(labelled))
        assert fleet.vms()[key].labels == labels

        wish = CheckpointWish(key=key, action=CheckpointAction.CREATE, point=None, name=NAME)
        done(await engine.finished(fleet.checkpoints.change([wish])))
        (point,) = [p for p in (await fleet.checkpoints.read(key)).tree.checkpoints if p.name == NAME]
        rename = CheckpointWish(key=key, action=CheckpointAction.RENAME, point=point.id, name=NAME + " <2>")
        done(await engine.finished(fleet.checkpoints.change([rename])))
        assert [p.name for p in (await fleet.checkpoints.read(key)).tree.checkpoints if p.id == point.id] == [
            NAME + " <2>"
        ]

    journey(tmp_path, (host,), story)


def test_a_file_is_copied_under_its_name(host: LiveHost, tmp_path: Path) -> None:
    async def story(engine: Engine) -> None:
        name, key = some_vm(host, engine)
        file = local(tmp_path / "local" / "R&D 100% 'y'.txt", b"content")
        request = CopyRequest(guests=(key,), files=(file,), folder="C:\\in & out's 100%")
        done(await engine.finished(engine.fleet.copy_files(request, turn_on_services=True)))
        assert (host.world.guest_folder(name) / "in & out's 100%" / file.name).read_bytes() == b"content"

    journey(tmp_path, (host,), story)


def test_characters_that_xml_cannot_carry_are_refused_before_anything_is_sent(tmp_path: Path) -> None:
    with live_host(tmp_path / "host") as host:
        calls: list[str] = []
        plain = host.world.invoke

        def invoke(target: object, method: str, *rest: object) -> object:
            calls.append(method)
            return plain(target, method, *rest)  # type: ignore[arg-type]

        host.world.invoke = invoke  # type: ignore[method-assign,assignment]

        async def story(engine: Engine) -> None:
            fleet, key = engine.fleet, engine.key("FILE01")
            calls.clear()
            for text in ("bell \a", "half \ud800", "never \uffff"):
                ended = (
                    (await engine.finished(fleet.change_settings({key: {Setting.NOTES: text}}))),
                    (await engine.finished(fleet.change_settings({key: {Setting.NAME: text}}))),
                    (
                        await engine.finished(
                            fleet.checkpoints.change(
                                [CheckpointWish(key=key, action=CheckpointAction.CREATE, point=None, name=text)]
                            )
                        )
                    ),
                    await engine.finished(
                        fleet.kvp.change({key: [KvpChange(pool=KvpPool.HOST, name="k", value=text)]})
                    ),
                )
                kinds = [i.outcome.trouble.kind for p in ended for i in p.items if isinstance(i.outcome, Failed)]
                assert kinds == [
                    TroubleKind.SETTING_NOT_LEGAL,
                    TroubleKind.SETTING_NOT_LEGAL,
                    TroubleKind.VM_NAME_NOT_LEGAL,
                    TroubleKind.KVP_TEXT_NOT_LEGAL,
                ]

        journey(tmp_path, (host,), story)
        assert not [c for c in calls if c.startswith(("Modify", "Create", "Add"))]
