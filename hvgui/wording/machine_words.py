"""Words for whole VMs: what is wrong with a new one, why a file stays, and what an operation has made."""

from __future__ import annotations

from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.machines.machine_rules import MachineField, Wrong
from hvgui.domain.machines.new_machine import MachineWish
from hvgui.domain.machines.presets import Preset
from hvgui.domain.machines.removal import Refused, Stays
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.wording import formats, list_words
from hvgui.wording.i18n import optional, plural, text

_K = TroubleKind
#: Failures of a VM that tell what failed, in their detail.
REASONED = frozenset(
    {_K.MACHINE_TAKEN_BACK, _K.MACHINE_KEPT, _K.MACHINE_NOT_STARTED, _K.EXPORT_PARTLY, _K.IMPORT_NOT_FINISHED}
)
#: How what an operation has done, and has not done, is counted.
_DONE_AS = {"delete": "deleted", "export": "exported", "plan": "planned", "register": "imported", "drop": "dropped"}
_NOT_DONE_AS = {
    "delete": "stayed",
    "export": "not-exported",
    "plan": "not-imported",
    "register": "not-imported",
    "drop": "not-dropped",
}
_COUNTED_DONE, _COUNTED_NOT = tuple(_DONE_AS.values()), tuple(dict.fromkeys(_NOT_DONE_AS.values()))
#: Families of keys made from tables, for the test that every key has words.
WORDED: dict[str, list[str]] = {
    "operation.machine-*": ["create", "take-back", "delete", "export", "plan", "register", "drop"],
    "machine-wrong.*": [*(wrong.value for wrong in Wrong), "twice"],
    "machine-field.*": [field.value for field in MachineField],
    "file-stays.*": [why.value for why in Stays],
    "machine-preset.*": [preset.value for preset in Preset],
    "machine-step.*": [
        *("upload", "define", "numa", "memory", "processors", "controller", "add-adapter", "connect-adapter"),
        *("vlan-adapter", "bandwidth-adapter", "guards-adapter", "offload-adapter", "create-disk", "add-drive"),
        *("attach", "add-dvd", "insert", "firmware", "boot-order", "settings", "service", "labels", "start"),
    ],
    "machine-count.*": ["created", "taken-back", "kept", "unknown", "not-begun", *_COUNTED_DONE, *_COUNTED_NOT],
}


def step(call: str) -> str:
    """What a call does; those of a kind are numbered."""
    if call.startswith("service-"):
        return text("machine-step.service")
    head, _, number = call.rpartition("-")
    return text(f"machine-step.{head if number.isdecimal() else call}")


def about(call: str, wish: MachineWish) -> str:
    """With what: the file, the switch, the size."""
    machine = wish.machine
    head, _, number = call.rpartition("-")
    at = int(number) - 1 if number.isdecimal() else 0
    if call == "memory":
        return list_words.memory(machine.memory)
    if call == "processors":
        return str(machine.processors)
    if head in ("create-disk", "attach") and at < len(machine.disks):
        return machine.disks[at].path
    if head in ("connect-adapter", "vlan-adapter") and at < len(machine.adapters):
        adapter = machine.adapters[at]
        return adapter.switch_name if head == "connect-adapter" else str(adapter.vlan)
    if call == "insert":
        return machine.image or ("" if machine.upload is None else machine.upload.name)
    if call.startswith("service-"):
        return text(f"service.{call.removeprefix('service-')}.name")
    return machine.location if call == "define" else ""


def wrong(what: Wrong) -> str:
    """What is wrong with a field."""
    return text(f"machine-wrong.{what.value}")


def stays(refused: Refused, name: str = "") -> str:
    """Why a file stays. ``name``: of the VM that the reason speaks of."""
    detail = name or (file_name(refused.detail) if refused.why is Stays.PARENT else refused.detail)
    return text(f"file-stays.{refused.why.value}", detail=detail)


def reason_in(what: Trouble) -> Trouble | None:
    """The failure that the detail of another one names."""
    if what.kind not in REASONED or not what.detail:
        return None
    kind, _, subject = what.detail.partition(" ")
    try:
        return Trouble(TroubleKind(kind), subject, "", what.codes)
    except ValueError:
        return None


def explained(what: Trouble) -> str:
    """What a trouble about a whole VM says beside its kind; empty for others."""
    first, _, rest = what.detail.partition(": ")
    if what.kind is _K.MACHINE_NOT_LEGAL and rest:
        field = optional(f"machine-field.{first}") or first
        return text("machine-wrong.field", field=field, why=optional(f"machine-wrong.{rest}") or rest)
    if what.kind in (_K.EXPORT_FOLDER_NOT_LEGAL, _K.IMPORT_PATH_NOT_LEGAL):
        return optional(f"path-fault.{what.detail}")
    if what.kind is _K.EXPORT_NO_ROOM:
        needed, _, free = what.detail.partition(" ")
        if needed.isdecimal() and free.isdecimal():
            return text("export.room", needed=formats.size(int(needed)), free=formats.size(int(free)))
    if what.kind is _K.FILE_STAYS:
        why, _, detail = what.detail.partition(" ")
        known = {each.value: each for each in Stays}
        return stays(Refused(known[why], detail)) if why in known else ""
    return ""


def counted(operation: OperationPicture) -> str:
    """Counts of an operation about whole VMs: "17 created, 1 taken back, 2 not begun"."""
    names = [_counted_as(item.outcome, operation.what) for item in operation.items if item.outcome is not None]
    order = WORDED["machine-count.*"]
    parts = [plural(f"machine-count.{name}", names.count(name)) for name in order if name in names]
    return text("format.comma").join(parts)


def _counted_as(outcome: Outcome, what: str) -> str:
    match outcome:
        case Done():
            return _DONE_AS.get(what, "created")
        case Cancelled():
            return "not-begun"
        case Failed() if what in _NOT_DONE_AS:
            return _NOT_DONE_AS[what]
        case Failed(trouble) if trouble.kind is _K.MACHINE_TAKEN_BACK:
            return "taken-back"
        case Failed(trouble) if trouble.kind in (_K.MACHINE_KEPT, _K.MACHINE_DIFFERS, _K.MACHINE_NOT_STARTED):
            return "kept"
        case Failed():
            return "not-begun"
        case _:
            return "unknown"
