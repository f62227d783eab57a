"""Firmware, security and topology of VMs over the wire: set, read back, refused with a reason, and put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.devices.device_extras import Extra
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Ending
from hvgui.domain.operations.undoing import UndoState
from hvgui.domain.settings.vm_settings import Setting, SettingValue, ordered
from hvgui.domain.settings.wishes import SettingWish
from hvgui.domain.trouble import TroubleKind
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.machines import Power as MachinePower
from hvgui.sim.mischief import Prank
from hvgui.transport.wire.tap import WireTap
from tests.journeys.test_commands import Run, run
from tests.journeys.test_truth import HASTE
from tests.support.adapters_visit import after_one, machine_in
from tests.support.engine import Engine, journey
from tests.support.hurried import HurriedClock
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]


S = Setting


UEFI = "272E7447-90A4-4563-A4B9-8E4AB00526CE"


#: The build that each host of the scene has.
HOSTS = {"en-2022": 0, "ja-2019": 1, "de-2012r2": 2}


@pytest.fixture(params=list(HOSTS.values()), ids=list(HOSTS))
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param, few=True) as live:
        yield live


def off(host: LiveHost, generation: int) -> Machine:
    """A VM of a generation, off; not every host of the scene has one that is, or one of generation 1."""
    there = {machine.generation for machine in host.world.host.ordered()}
    machine = machine_in(host, *MachinePower, generation=generation if generation in there else 0)
    with host.world.looked_at():
        if machine.generation != generation:
            machine.generation = generation
            machine.settings.system["VirtualSystemSubType"] = "Microsoft:Hyper-V:SubType:1"
        machine.power = MachinePower.OFF
        machine.settings.memory["DynamicMemoryEnabled"] = False
    return machine


async def change(engine: Engine, key: VmKey, wanted: dict[Setting, SettingValue]) -> OperationPicture:
    return await engine.finished(engine.fleet.change_settings({key: wanted}))


def refusals(picture: OperationPicture) -> dict[str, str]:
    return {i.label: i.outcome.trouble.detail for i in picture.items if isinstance(i.outcome, Failed)}


def test_nested_virtualization_and_dynamic_memory_rule_each_other_out(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", few=True) as host:
        machine = off(host, 2)
        machine.settings.memory["DynamicMemoryEnabled"] = True

        async def story(engine: Engine) -> None:
            key = engine.key(machine.name)
            picture = await change(engine, key, {S.NESTED: True})
            assert refusals(picture) == {"nested": "nested: dynamic"}
            picture = await change(engine, key, {S.NESTED: True, S.DYNAMIC_MEMORY: False})
            assert {item.outcome for item in picture.items} == {Done()}, refusals(picture)
            picture = await change(engine, key, {S.DYNAMIC_MEMORY: True})
            assert refusals(picture) == {"dynamic-memory": "dynamic-memory: nested"}

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


def test_a_boot_entry_that_vanishes_meanwhile_is_told_and_nothing_is_changed(tmp_path: Path) -> None:
    """The order is read again right before it is sent: between the plan and the call somebody removes an adapter."""
    with live_host(tmp_path / "host", few=True) as host:
        machine = off(host, 2)
        plain = host.world.rows
        asked: list[int] = []

        async def story(engine: Engine) -> None:
            key = engine.key(machine.name)
            there = (await engine.fleet.hardware.settings(key)).values
            wanted = ",".join(ordered(there[S.BOOT_ORDER])[::-1])
            system = machine.settings.system

            def rows(namespace: str, class_name: str, *rest: object) -> object:
                if class_name == "Msvm_VirtualSystemSettingData":
                    asked.append(1)
                    if len(asked) == 2:
                        system["BootSourceOrder"] = tuple(system["BootSourceOrder"])[:-1]  # type: ignore[arg-type]
                return plain(namespace, class_name, *rest)  # type: ignore[arg-type]

            host.world.rows = rows  # type: ignore[method-assign,assignment]
            picture = await change(engine, key, {S.BOOT_ORDER: wanted})
            (item,) = picture.items
            assert isinstance(item.outcome, Failed)
            assert item.outcome.trouble.kind is TroubleKind.BOOT_ENTRIES_CHANGED
            (record,) = await engine.journal.search(limit=1)
            assert record.ending is Ending.FAILED
            host.world.rows = plain  # type: ignore[method-assign]
            (said,) = await engine.fleet.preview_configuration([SettingWish(key, S.BOOT_ORDER, wanted)])
            assert said.verdict is Verdict.REFUSED
            assert said.trouble is not None
            assert said.trouble.detail == "boot-order: other-entries"

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.parametrize("number", [0, 1])
def test_a_tpm_and_encryption_need_a_key_protector_and_are_never_undone(tmp_path: Path, number: int) -> None:
    with live_host(tmp_path / "host", number=number, few=True) as host:
        machine = off(host, 2)

        async def story(engine: Engine) -> None:
            key = engine.key(machine.name)
            wanted: dict[Setting, SettingValue] = {S.TPM: True, S.ENCRYPTION: True}
            picture = await change(engine, key, wanted)
            assert refusals(picture) == {"tpm": "tpm: no-key-protector", "encryption": "tpm: no-key-protector"}
            machine.settings.protected = True
            picture = await change(engine, key, wanted)
            assert {item.outcome for item in picture.items} == {Done()}, refusals(picture)
            security = (await engine.fleet.hardware.extras(key, Extra.SECURITY)).security
            assert security is not None
            assert (security.tpm, security.encrypted, security.key_protector) == (True, True, True)
            assert UEFI in security.templates
            records = await engine.journal.search(limit=2)
            proposal = await engine.fleet.journal.propose_undo([record.number for record in records])
            assert {item.state for item in proposal.items} == {UndoState.IMPOSSIBLE}
            bound = await change(engine, key, {S.SECURE_BOOT_TEMPLATE: UEFI})
            if machine.settings.system["SecureBootTemplateId"] != UEFI:
                assert refusals(bound) == {"secure-boot-template": "secure-boot-template: tpm-bound"}
            gone = await change(engine, key, {S.TPM: False})
            assert {item.outcome for item in gone.items} == {Done()}

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))


@pytest.mark.one_host
def test_the_command_sets_previews_and_asks_for_leave(host: LiveHost, run: Run) -> None:
    machine = off(host, 2)
    machine.settings.system["SecureBootEnabled"] = True
    was = machine.settings.system["BootSourceOrder"]
    line = ("vm", "set", machine.id, "--set", "boot-order=network-adapter", "--set", "secure-boot=off")
    code, said = run(*line, "--set", "node-processors=6", "--dry-run")
    assert code == 0, said
    assert [item["verdict"] for item in said["items"]] == ["changes"] * 3
    assert machine.settings.system["BootSourceOrder"] == was, "nothing is sent"
    code, said = run(*line, "--dry-run", "--powershell")
    assert "Set-VMFirmware -VM $vm -EnableSecureBoot" in said["powershell"]
    code, said = run(*line)
    assert code == 1, "it has to be allowed"
    assert machine.settings.system["SecureBootEnabled"] is True
    code, said = run(*line, "--allow", "d-sb")
    assert code == 0, said
    now = machine.settings.system
    assert not now["SecureBootEnabled"]
    order = now["BootSourceOrder"]
    assert isinstance(order, tuple)
    assert f"{machine.settings.adapters[0].id}\\\\B".casefold() in str(order[0]).casefold()
    code, said = run("vm", "set", machine.id, "--set", "bios-order=cd", "--dry-run")
    assert code == 1
    assert "generation" in said["items"][0]["why"]
    for wrong in ("nested=perhaps", "boot-order=elephant", "elephant=on", "node-processors=many"):
        assert run("vm", "set", machine.id, "--set", wrong)[0] == 2


def test_a_key_protector_is_in_no_record_of_the_wire(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", few=True) as host:
        machine = off(host, 2)
        machine.settings.protected = True
        tap = WireTap(tmp_path / "tap")

        async def story(engine: Engine) -> None:
            found = await engine.fleet.hardware.extras(engine.key(machine.name), Extra.SECURITY)
            assert found.security is not None
            assert found.security.key_protector is True

        journey(tmp_path / "run", (host,), story, tap=tap, clock=HurriedClock(HASTE))
    written = [path.read_bytes() for path in (tmp_path / "tap").iterdir()]
    replies = [envelope for envelope in written if b"GetKeyProtector_OUTPUT" in envelope]
    assert replies
    assert all(b"KeyProtector>[left out]<" in reply for reply in replies)


@pytest.mark.parametrize("prank", [Prank.DROP, Prank.CUT])
@pytest.mark.parametrize(
    ("method", "nth"), [("ModifySystemSettings", 0), ("ModifySystemSettings", 1), ("ModifySecuritySettings", 0)]
)
def test_three_calls_are_cut_at_each_and_told_truthfully(tmp_path: Path, prank: Prank, method: str, nth: int) -> None:
    """What is said to be done is there, what is not is not, and a retry completes the rest."""
    with live_host(tmp_path / "host", few=True) as host:
        machine = off(host, 2)
        machine.settings.protected = True
        machine.settings.system["SecureBootEnabled"] = False

        async def story(engine: Engine) -> None:
            key = engine.key(machine.name)
            there = (await engine.fleet.hardware.settings(key)).values
            order = ",".join(ordered(there[S.BOOT_ORDER])[::-1])
            wanted: dict[Setting, SettingValue] = {S.SECURE_BOOT: True, S.BOOT_ORDER: order, S.TPM: True}
            if nth:
                after_one(host, method, lambda: host.sim.mischief.once(prank, only=method))
            else:
                host.sim.mischief.once(prank, only=method)
            operation = engine.fleet.change_settings({key: wanted})
            for _ in range(3):
                number = operation

                def ended(number: OperationId = number) -> bool:
                    picture = engine.fleet.operation(number)
                    return picture is not None and all(isinstance(i.outcome, Done | Failed) for i in picture.items)

                await engine.finished(operation)
                await engine.until(ended)
                picture = engine.fleet.operation(operation)
                assert picture is not None
                now = (await engine.fleet.hardware.settings(key)).values
                now = {**now, S.TPM: machine.settings.security["TpmEnabled"] is True}
                for item in picture.items:
                    setting = Setting(item.label)
                    assert isinstance(item.outcome, Done) == (now[setting] == wanted[setting]), item
                again = engine.fleet.retry(operation)
                if again is None:
                    break
                operation = again
            assert {setting: now[setting] for setting in wanted} == wanted

        journey(tmp_path / "run", (host,), story, clock=HurriedClock(HASTE))
