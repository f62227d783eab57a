"""Commands about services: ``list``, ``services show|set|diff|apply`` and ``why``."""

from __future__ import annotations

import argparse
from pathlib import Path

from hvgui.cli.answers import Answer, CommandError, Exit, gravest, table
from hvgui.cli.connected import Connected, code_of, host_data, item_data
from hvgui.domain.devices.vm_hardware import VmHardware
from hvgui.domain.filters.filter_words import SERVICE_WORDS
from hvgui.domain.health.diagnosis import Diagnosis, Grade
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.plan import Plan, PlanItem, Verdict
from hvgui.domain.operations.record import is_on, switch
from hvgui.domain.policies.policy_file import PolicyFileError
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.lookalikes import LookAlikes
from hvgui.domain.vms.services import Service, ServiceState, meaning_of
from hvgui.domain.vms.vm import Vm
from hvgui.wording import service_words, texts
from hvgui.wording.i18n import text

#: What a service is called on the command line.
SERVICE_NAMES = {s.value: s for s in Service} | SERVICE_WORDS


async def list_vms(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Every VM, or those that fit a filter."""
    vms = there.matching(chosen.filter or "")
    code = Exit.OK if vms else there.told_of_none(chosen.filter or "")
    looks = _looks(there)
    rows = [
        (
            there.host_name(v.key),
            _name(v, looks),
            v.power.value,
            v.heartbeat.value,
            *(_short(v, s) for s in Service),
            v.guest_os,
        )
        for v in vms
    ]
    header = ("HOST", "NAME", "STATE", "HEARTBEAT", *(s.value.upper() for s in Service), "GUEST")
    data = {
        "hosts": [host_data(h) for h in there.lists.hosts()],
        "virtual_machines": [_vm_data(there, v, looks) for v in vms],
    }
    return Answer(data, table(header, rows), code)


def _looks(there: Connected) -> LookAlikes:
    """Which of all VMs have names that look the same."""
    looks = LookAlikes()
    for key, vm in there.lists.vms().items():
        looks.put(key, vm.name)
    return looks


def _name(vm: Vm, looks: LookAlikes) -> str:
    return text("name.look-alike", name=vm.name) if looks.marked(vm.key) else vm.name


def _short(vm: Vm, service: Service) -> str:
    state = vm.service(service)
    return meaning_of(state).value if state is not None else "-"


def _vm_data(there: Connected, vm: Vm, looks: LookAlikes) -> dict[str, object]:
    return {
        "host": there.host_name(vm.key),
        "id": vm.key.vm,
        "name": vm.name,
        "look_alikes": [key.vm for key in looks.others(vm.key)],
        "state": vm.power.value,
        "heartbeat": vm.heartbeat.value,
        "heartbeat_since": vm.heartbeat_since,
        "uptime_seconds": None if vm.uptime_ms is None else vm.uptime_ms // 1000,
        "guest": vm.guest_os,
        "labels": {"tags": list(vm.labels.tags), "owner": vm.labels.owner, "role": vm.labels.role},
        "folder": vm.labels.folder,
        "services": {state.service.value: _state_data(state) for state in vm.services},
        **({} if vm.hardware is None else {"hardware": _hardware_data(vm.hardware)}),
    }


def _hardware_data(hardware: VmHardware) -> dict[str, object]:
    return {
        "generation": hardware.generation,
        "disks": list(hardware.disks),
        "dvd": list(hardware.dvds),
        "adapters": [
            {
                "mac": network.mac,
                "static_mac": network.static_mac,
                "connected": network.connected,
                "switch": network.switch,
                "switch_missing": network.switch_missing,
                "vlan": None if network.vlan is None else network.vlan.id,
            }
            for network in hardware.networks
        ],
        "addresses": list(hardware.addresses),
        "secure_boot": hardware.secure_boot,
        "tpm": hardware.tpm,
        "checkpoints": hardware.checkpoints,
        "processors": hardware.processors,
        "memory_mb": hardware.memory_mb,
        "dynamic_memory": hardware.dynamic,
        "duplicate_mac": hardware.duplicate_mac,
    }


def _state_data(state: ServiceState) -> dict[str, object]:
    return {
        "host_setting": switch(state.offered),
        "guest_answer": state.contact,
        "detail": state.detail,
        "meaning": meaning_of(state).value,
    }


async def show_services(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Both sides of the services of some VMs."""
    vms = there.chosen(chosen.vm, chosen.filter)
    looks = _looks(there)
    rows = [
        (
            there.host_name(vm.key),
            _name(vm, looks),
            state.service.value,
            switch(state.offered) or "-",
            meaning_of(state).value,
        )
        for vm in vms
        for state in vm.services
    ]
    header = ("HOST", "NAME", "SERVICE", "HOST SETTING", "MEANING")
    return Answer({"virtual_machines": [_vm_data(there, vm, looks) for vm in vms]}, table(header, rows))


def service_named(word: str) -> Service:
    """A service by its identifier or one of its short names. Raises CommandError."""
    if word.lower() not in SERVICE_NAMES:
        raise CommandError(f"there is no service {word!r} (possible: {', '.join(s.value for s in Service)})")
    return SERVICE_NAMES[word.lower()]


def switches(words: list[str]) -> dict[Service, bool]:
    """``backup=off time-sync=on``. Raises CommandError."""
    wanted: dict[Service, bool] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or value.lower() not in ("on", "off"):
            raise CommandError(f"{word!r} is not SERVICE=on or SERVICE=off")
        service, on = service_named(name), bool(is_on(value.lower()))
        if wanted.setdefault(service, on) is not on:
            raise CommandError(f"{name} cannot be both on and off")
    return wanted


def is_setting(word: str) -> bool:
    """Whether a word reads like SERVICE=on or SERVICE=off."""
    name, equals, value = word.partition("=")
    return bool(equals) and name.lower() in SERVICE_NAMES and value.lower() in ("on", "off")


def _parted(there: Connected, words: list[str]) -> tuple[list[str], list[str]]:
    """What to set, and names of VMs, which may hold a "=", too; one that reads like a setting is given as HOST/NAME."""
    setting: list[str] = []
    naming: list[str] = []
    for word in words:
        (setting if is_setting(word) or ("=" in word and not there.knows(word)) else naming).append(word)
    return setting, naming


async def set_services(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Turn services on and off, with a preview first."""
    words, names = _parted(there, chosen.words)
    wanted = switches(words)
    vms = there.chosen(names, chosen.filter)
    plan = await there.fleet.plans.preview({vm.key: wanted for vm in vms}, ticked=_ticked(there, chosen))
    return await _carry_out(there, plan, chosen)


async def diff_policies(there: Connected, chosen: argparse.Namespace) -> Answer:
    """What a policy file would change."""
    await _load(there, chosen.policy)
    plan = await there.fleet.policies.preview(ticked=_ticked(there, chosen))
    return _preview(there, plan, chosen, differs=Exit.DIFFERS)


async def apply_policies(there: Connected, chosen: argparse.Namespace) -> Answer:
    """Apply a policy file: turn services on or off where a VM differs from it."""
    await _load(there, chosen.policy)
    plan = await there.fleet.policies.preview(ticked=_ticked(there, chosen))
    return await _carry_out(there, plan, chosen)


async def _load(there: Connected, path: Path) -> None:
    try:
        await there.fleet.policies.load(path)
    except PolicyFileError as error:
        faults = "\n".join(f"{path}: {service_words.policy_fault(fault)}" for fault in error.faults)
        raise CommandError(faults) from error
    except Troubled as error:
        raise CommandError(texts.trouble(error.trouble).sentence()) from error
    if there.fleet.policies.current.about_hardware:
        await there.fleet.hardware.read_listed()


def _ticked(there: Connected, chosen: argparse.Namespace) -> frozenset[VmKey]:
    return frozenset(there.named(name).key for name in chosen.include_domain_controller)


async def _carry_out(there: Connected, plan: Plan, chosen: argparse.Namespace) -> Answer:
    if chosen.dry_run or (chosen.powershell and not chosen.apply):
        return _preview(there, plan, chosen, differs=Exit.OK)
    operation = there.fleet.plans.apply(plan)
    if operation is None:
        return _preview(there, plan, chosen, differs=Exit.OK)
    picture = await there.finished(operation)
    ended = {(item.key, item.label): item_data(item) for item in picture.items}
    items = [{**_item_data(item), **ended.get((item.key, item.service.value), {})} for item in plan.items]
    refused = Exit.DIFFERS if plan.counts.refused else Exit.OK
    code = gravest((code_of(picture), refused))
    lines = [*_plan_lines(plan), *_failures(there, picture), texts.counts_at_end(picture)]
    return Answer({"items": items, "counts": _counts(plan), "ended": _ended(picture)}, lines, code)


def _preview(there: Connected, plan: Plan, chosen: argparse.Namespace, *, differs: Exit) -> Answer:
    counts = plan.counts
    code = Exit.DIFFERS if counts.refused else differs if counts.changes else Exit.OK
    data: dict[str, object] = {"items": [_item_data(item) for item in plan.items], "counts": _counts(plan)}
    lines = _plan_lines(plan)
    if chosen.powershell:
        script = there.fleet.plans.script(plan)
        data["powershell"] = script
        lines = script.splitlines()
    return Answer(data, lines, code)


def _plan_lines(plan: Plan) -> list[str]:
    rows = [
        (
            service_words.verdict(item.verdict),
            item.host,
            item.vm,
            service_words.plan_step(item, item.service.value),
            " ".join(
                [
                    *([texts.trouble(item.trouble).sentence()] if item.trouble else []),
                    *(service_words.plan_note(note) for note in item.notes),
                ]
            ),
        )
        for item in plan.items
        if item.verdict is not Verdict.AGREES
    ]
    shown = table(("PLAN", "HOST", "NAME", "CHANGE", "REMARK"), rows) if rows else []
    return [*shown, service_words.plan_counts(plan)]


def _item_data(item: PlanItem) -> dict[str, object]:
    return {
        "host": item.host,
        "id": item.key.vm,
        "name": item.vm,
        "service": item.service.value,
        "before": switch(item.before),
        "wanted": switch(item.wanted),
        "plan": item.verdict.value,
        "why": item.trouble.kind.value if item.trouble else None,
        "notes": [note.value for note in item.notes],
        "policy": item.because or None,
    }


def _counts(plan: Plan) -> dict[str, int]:
    counts = plan.counts
    return {"changes": counts.changes, "agrees": counts.agrees, "refused": counts.refused}


def _ended(picture: OperationPicture) -> dict[str, int]:
    counts = picture.counts
    return {"done": counts.done, "failed": counts.failed, "unknown": counts.unknown, "cancelled": counts.cancelled}


def _failures(there: Connected, picture: OperationPicture) -> list[str]:
    lines = []
    for item in picture.items:
        reason = texts.outcome_reason(item.outcome) if item.outcome is not None else ""
        if reason:
            vm = there.fleet.vm(item.key)
            lines.append(f"{there.host_name(item.key)}/{vm.name if vm else item.key.vm} {item.label}: {reason}")
    return lines


async def why(there: Connected, chosen: argparse.Namespace) -> Answer:
    """One conclusion and one next step."""
    vm, service = there.named(chosen.vm), service_named(chosen.service)
    found = await there.fleet.diagnosis.diagnose(vm.key, service)
    lines = [service_words.conclusion(found), service_words.next_step(found)]
    if found.commands:
        lines += ["", *(f"{service_words.shell(c.shell)}: {c.text}" for c in found.commands)]
    lines += ["", *(f"- {service_words.evidence(fact)}" for fact in found.evidence)]
    code = Exit.DIFFERS if found.grade is Grade.ACT else Exit.OK
    return Answer(_diagnosis_data(there, vm, found), lines, code)


def _diagnosis_data(there: Connected, vm: Vm, found: Diagnosis) -> dict[str, object]:
    return {
        "host": there.host_name(vm.key),
        "id": vm.key.vm,
        "name": vm.name,
        "service": found.service.value,
        "conclusion": found.conclusion.value,
        "grade": found.grade.value,
        "says": service_words.conclusion(found),
        "next": service_words.next_step(found),
        "commands": [{"shell": c.shell.value, "text": c.text} for c in found.commands],
        "evidence": {fact.kind.value: fact.value for fact in found.evidence},
        "source": found.source,
    }
