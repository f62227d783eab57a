"""The changes of a story, what another hand may do meanwhile, and what must be true of the host for an outcome."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from hvgui.controller.operations.kinds.keyboard import KEYBOARD
from hvgui.domain.keys import OperationId, VmId, VmKey
from hvgui.domain.machines.export import ExportWish
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.operations.record import Ending, Record
from hvgui.domain.settings.media import MediaWish
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.checkpoints import CheckpointAction, CheckpointWish
from hvgui.domain.vms.keyboard import KeyboardVerb, Typing
from hvgui.domain.vms.kvp import KvpChange, KvpPool
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.sim.hyperv.hardware import LIBRARY
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.hyperv.settings import KvpItem
from hvgui.values import Struct
from tests.support.engine import Engine
from tests.support.live_host import LiveHost

#: Values of RequestedState (hyperv-wmi-v2 5), and the JobType of an apply (18.3).
_START, _PAUSE, _RESET, _SAVE, _APPLY = 2, 9, 11, 6, 71
#: What the host answers when it has begun (hyperv-wmi-v2 18.1).
_TAKEN = (0, 4096)
ITEM = "color"


class Truth(Struct, frozen=True):
    """What is true of a VM, from the host itself."""

    name: str
    power: Power
    notes: str
    backup: bool
    item: str | None
    checkpoints: dict[str, str]
    image: str = ""
    #: Whether the host has an export of it.
    exported: bool = False


def _lines(machine: Machine) -> Sequence[object]:
    notes = machine.settings.system["Notes"]
    return notes if isinstance(notes, tuple | list) else ()


def truth_of(host: LiveHost, vm: VmId) -> Truth:
    """The truth now."""
    with host.world.looked_at() as state:
        machine = state.machines[vm]
        return Truth(
            machine.name,
            machine.power,
            "\n".join(str(line) for line in _lines(machine)),
            machine.settings.components["vss"]["EnabledState"] == 2,
            next((item.data for item in machine.settings.exchange_items if item.name == ITEM), None),
            {point.id: point.name for point in machine.checkpoints},
            machine.settings.iso,
            any(export.machine.id == machine.id for export in state.exports.values()),
        )


class Witness:
    """Sees which calls the host has begun to carry out for the program, by VM. What another hand does is none."""

    def __init__(self, host: LiveHost) -> None:
        self._host = host
        self._plain = host.world.invoke
        self.begun: dict[str, Counter[str]] = {}
        self.faults: list[str] = []
        host.world.invoke = self._invoke  # type: ignore[method-assign]

    def forget(self) -> None:
        """A new story begins."""
        self.begun = {}

    def of(self, vm: VmId) -> Counter[str]:
        """The calls for a VM, by method; power verbs by their state."""
        return self.begun.get(vm, Counter())

    def _invoke(self, target: Any, method: str, arguments: Any, who: Any) -> Any:
        with self._host.world.looked_at() as state:
            said = f"{target.values} {arguments}".upper()
            concerned = [m for m in state.machines.values() if m.id in said or any(p.id in said for p in m.checkpoints)]
            name = method if method != "RequestStateChange" else f"state {arguments.get('RequestedState')}"
            for machine in concerned:
                if name == f"state {_START}" and any(job.type == _APPLY for job in state.jobs.running_for(machine.id)):
                    self.faults.append(f"{machine.id} is started while an apply runs")
            answer = self._plain(target, method, arguments, who)
            if answer.get("ReturnValue") in _TAKEN:
                for machine in concerned:
                    self.begun.setdefault(machine.id, Counter())[name] += 1
            return answer


class Seen(Struct, frozen=True):
    """What came of one VM: before, now, the calls that were begun for it, and what another hand has done."""

    before: Truth
    now: Truth
    calls: Counter[str]
    outcome: Outcome
    #: The host agreed before anything was sent, says the journal.
    agreed: bool = False
    foreign: frozenset[str] = frozenset()
    #: How often it was tried again although the first attempt had been begun: a person has seen that it failed.
    again: int = 0

    @property
    def kind(self) -> TroubleKind | None:
        """The trouble of the outcome."""
        trouble = self.outcome.trouble if isinstance(self.outcome, Failed | Unknown) else None
        return trouble.kind if trouble is not None else None

    @property
    def said(self) -> str:
        """The outcome, in short."""
        return type(self.outcome).__name__ + (f" ({self.kind.value})" if self.kind else "")


class Kind(Struct, frozen=True):
    """A change that a story may make."""

    name: str
    #: The methods that it calls, on which most of the trouble falls.
    methods: tuple[str, ...]
    #: The call that makes the difference, as the witness names it.
    call: str
    #: What it may change of a VM.
    touches: frozenset[str]
    begin: Callable[[Engine, list[VmKey], dict[VmKey, Truth]], OperationId]
    check: Callable[[Seen], Iterator[str]]
    #: Calls that may be repeated after an interruption.
    again: frozenset[str] = frozenset()

    def faults(self, seen: Seen) -> Iterator[str]:
        """What is not true."""
        called = seen.calls.get(self.call, 0)
        if isinstance(seen.outcome, Done) and not (called or seen.agreed or seen.foreign & self.touches):
            yield "done, and it did not cause it"
        if isinstance(seen.outcome, Cancelled) and called:
            yield f"cancelled, and {dict(seen.calls)} was begun"
        for call, times in seen.calls.items():
            if times > 1 + seen.again and call not in self.again:
                yield f"{call} was begun {times} times"
        for thing in ("name", "notes", "backup", "item", "image"):
            if thing not in self.touches | seen.foreign and getattr(seen.now, thing) != getattr(seen.before, thing):
                yield f"the {thing} is {getattr(seen.now, thing)!r} and was {getattr(seen.before, thing)!r}"
        yield from self.check(seen)


def _value_check(thing: str, wanted: Callable[[Truth], object]) -> Callable[[Seen], Iterator[str]]:
    """Of a thing that is set to a value which a reading shows."""

    def check(seen: Seen) -> Iterator[str]:
        if thing in seen.foreign:
            return
        now, is_there = getattr(seen.now, thing), getattr(seen.now, thing) == wanted(seen.before)
        if isinstance(seen.outcome, Done) and not is_there:
            yield f"done, and the {thing} is {now!r}"
        if isinstance(seen.outcome, Cancelled | Failed) and is_there:
            yield f"{seen.said}, and the {thing} is {now!r}"

    return check


def _services(engine: Engine, keys: list[VmKey], before: dict[VmKey, Truth]) -> OperationId:
    return engine.fleet.set_services({key: {Service.BACKUP: not before[key].backup} for key in keys})


def _noted(before: Truth) -> str:
    return "<more> & more" if not before.notes else ""


def _notes(engine: Engine, keys: list[VmKey], before: dict[VmKey, Truth]) -> OperationId:
    return engine.fleet.change_settings({key: {Setting.NOTES: _noted(before[key])} for key in keys})


def _colored(before: Truth) -> str | None:
    return {None: "blue", "blue": "red & <white>"}.get(before.item)


def _items(engine: Engine, keys: list[VmKey], before: dict[VmKey, Truth]) -> OperationId:
    def change(truth: Truth) -> KvpChange:
        return KvpChange(pool=KvpPool.HOST, name=ITEM, value=_colored(truth), expected=truth.item)

    return engine.fleet.kvp.change({key: [change(before[key])] for key in keys})


def _check_items(seen: Seen) -> Iterator[str]:
    # What an earlier attempt had begun is none of the one that finds another hand's value.
    if seen.kind is TroubleKind.CHANGED_MEANWHILE and seen.calls["any KvpItems"] > seen.again:
        yield f"changed meanwhile, and {dict(seen.calls)} was begun"
    yield from _value_check("item", _colored)(seen)


def _loaded(before: Truth) -> str:
    return "" if before.image else LIBRARY[2]


def _images(engine: Engine, keys: list[VmKey], before: dict[VmKey, Truth]) -> OperationId:
    return engine.fleet.configure([MediaWish(key=key, file=_loaded(before[key])) for key in keys])


def _pause(engine: Engine, keys: list[VmKey], before: dict[VmKey, Truth]) -> OperationId:
    return engine.fleet.power(keys, PowerAction.PAUSE)


def _reset(engine: Engine, keys: list[VmKey], before: dict[VmKey, Truth]) -> OperationId:
    return engine.fleet.power(keys, PowerAction.RESET)


def _check_pause(seen: Seen) -> Iterator[str]:
    yield from _value_check("power", lambda _: Power.PAUSED)(seen)


def _check_reset(seen: Seen) -> Iterator[str]:
    resets = seen.calls.get(f"state {_RESET}", 0)
    if isinstance(seen.outcome, Done) != bool(resets) and not isinstance(seen.outcome, Unknown):
        yield f"{seen.said}, and {resets} resets"


def _create(engine: Engine, keys: list[VmKey], before: dict[VmKey, Truth]) -> OperationId:
    wishes = [CheckpointWish(key=key, action=CheckpointAction.CREATE, name="by the program") for key in keys]
    return engine.fleet.checkpoints.change(wishes)


def _check_create(seen: Seen) -> Iterator[str]:
    new = [name for point, name in seen.now.checkpoints.items() if point not in seen.before.checkpoints]
    # A host of the lab is at a checkpoint of its own; ours is the one that has our name, and no call made two.
    if isinstance(seen.outcome, Done) and new.count("by the program") != 1:
        yield f"done, and the new checkpoints are {new}"
    if (isinstance(seen.outcome, Cancelled) or seen.kind is TroubleKind.NOT_APPLIED) and new and seen.calls:
        yield f"{seen.said}, and {new} was made"


def _revert(engine: Engine, keys: list[VmKey], before: dict[VmKey, Truth]) -> OperationId:
    return engine.fleet.checkpoints.change([CheckpointWish(key=key, action=CheckpointAction.REVERT) for key in keys])


def _check_revert(seen: Seen) -> Iterator[str]:
    if "power" in seen.foreign:
        return
    if isinstance(seen.outcome, Done) and seen.now.power is not Power.RUNNING:
        yield f"done, and the VM is {seen.now.power}"
    if isinstance(seen.outcome, Cancelled | Failed) and seen.now.power is Power.SAVED:
        yield f"{seen.said}, and the VM was left saved without a word"


def _attention(engine: Engine, keys: list[VmKey], before: dict[VmKey, Truth]) -> OperationId:
    return engine.fleet.runner.begin(KEYBOARD, [Typing(key, KeyboardVerb.CTRL_ALT_DEL) for key in keys])


def _check_attention(seen: Seen) -> Iterator[str]:
    typed = seen.calls.get("TypeCtrlAltDel", 0)
    if isinstance(seen.outcome, Done) != bool(typed) and not isinstance(seen.outcome, Unknown):
        yield f"{seen.said}, and it was typed {typed} times"


def _export(engine: Engine, keys: list[VmKey], before: dict[VmKey, Truth]) -> OperationId:
    wishes = [ExportWish(key=key, name=before[key].name, folder="C:\\Users\\Public") for key in keys]
    return engine.fleet.exports.export(wishes)


def _check_export(seen: Seen) -> Iterator[str]:
    if "name" in seen.foreign:
        return  # the folder has another name then
    new = seen.now.exported and not seen.before.exported
    if isinstance(seen.outcome, Done) and not seen.now.exported:
        yield "done, and there is no export"
    if isinstance(seen.outcome, Cancelled | Failed) and new:
        yield f"{seen.said}, and there is an export"


_ALL = frozenset({"name", "notes", "backup", "item", "power", "image"})
KINDS = (
    Kind(
        "service",
        ("ModifyResourceSettings",),
        "ModifyResourceSettings",
        frozenset({"backup"}),
        _services,
        _value_check("backup", lambda before: not before.backup),
    ),
    Kind(
        "notes",
        ("ModifySystemSettings",),
        "ModifySystemSettings",
        frozenset({"notes"}),
        _notes,
        _value_check("notes", _noted),
    ),
    Kind(
        "item",
        ("AddKvpItems", "ModifyKvpItems", "RemoveKvpItems"),
        "any KvpItems",
        frozenset({"item"}),
        _items,
        _check_items,
    ),
    Kind(
        "image",
        ("AddResourceSettings", "ModifyResourceSettings", "RemoveResourceSettings"),
        "any image",
        frozenset({"image"}),
        _images,
        _value_check("image", _loaded),
    ),
    Kind("pause", ("RequestStateChange",), f"state {_PAUSE}", frozenset({"power"}), _pause, _check_pause),
    Kind("reset", ("RequestStateChange",), f"state {_RESET}", frozenset({"power"}), _reset, _check_reset),
    Kind(
        "export",
        ("ExportSystemDefinition",),
        "ExportSystemDefinition",
        frozenset(),
        _export,
        _check_export,
    ),
    Kind("attention", ("TypeCtrlAltDel",), "TypeCtrlAltDel", frozenset(), _attention, _check_attention),
    Kind(
        "create",
        ("CreateSnapshot", "ModifySystemSettings"),
        "CreateSnapshot",
        frozenset({"checkpoints"}),
        _create,
        _check_create,
    ),
    Kind(
        "revert",
        ("RequestStateChange", "ApplySnapshot"),
        "ApplySnapshot",
        _ALL,
        _revert,
        _check_revert,
        frozenset({"ApplySnapshot", f"state {_START}", f"state {_SAVE}"}),
    ),
)


# another hand


def _theirs_backup(host: LiveHost, machine: Machine) -> None:
    host.world.toggle(machine.id, "vss", on=machine.settings.components["vss"]["EnabledState"] != 2)


def _theirs_name(host: LiveHost, machine: Machine) -> None:
    host.world.rename(machine.id, f"{machine.name.removesuffix(' II')} II")


def _theirs_notes(host: LiveHost, machine: Machine) -> None:
    with host.world.looked_at() as state:
        machine.settings.system["Notes"] = ("theirs",)
        state.touch(machine, state.now())


def _theirs_item(host: LiveHost, machine: Machine) -> None:
    with host.world.looked_at() as state:
        items = [item for item in machine.settings.exchange_items if item.name != ITEM]
        machine.settings.exchange_items = [*items, KvpItem(ITEM, "theirs")]
        state.touch(machine, state.now())


def _theirs_image(host: LiveHost, machine: Machine) -> None:
    with host.world.looked_at() as state:
        machine.settings.iso = LIBRARY[0]
        state.touch(machine, state.now())


def _theirs_power(host: LiveHost, machine: Machine) -> None:
    host.world.set_power(machine.id, Power.OFF if machine.power is Power.RUNNING else Power.RUNNING)


FOREIGN: dict[str, Callable[[LiveHost, Machine], None]] = {
    "backup": _theirs_backup,
    "name": _theirs_name,
    "notes": _theirs_notes,
    "item": _theirs_item,
    "image": _theirs_image,
    "power": _theirs_power,
}


def outcome_in(record: Record) -> Outcome:
    """What an entry of the journal says of its end."""
    match record.ending:
        case Ending.DONE | Ending.AGREED:
            return Done()
        case Ending.CANCELLED:
            return Cancelled()
        case Ending.FAILED:
            return Failed(Trouble(TroubleKind(record.trouble)))
        case Ending.UNKNOWN | Ending.ASKED:
            return Unknown(record.at, Trouble(TroubleKind(record.trouble)) if record.trouble else None)
