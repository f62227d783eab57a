"""Titles of operations: what one does, and to whom."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.operations.operation import OperationKind, OperationPicture
from hvgui.domain.vms.kvp import item_named
from hvgui.domain.vms.services import Service
from hvgui.wording import address_words, host_setting_words, keyboard_words, texts
from hvgui.wording.i18n import plural, text

#: VMs that a title names; the others are counted.
NAMED = 3


def title_of(operation: OperationPicture, vm_names: Sequence[str], vms: int) -> str:
    """What an operation does, and to whom: the first names of its ``vms`` machines.

    One that takes another back says so.
    """
    title = _operation_title(operation, vm_names, vms)
    undoes = bool(operation.items) and all(item.undoes is not None for item in operation.items)
    return text("operation.undoes", title=title) if undoes else title


def _operation_title(operation: OperationPicture, vm_names: Sequence[str], vms: int) -> str:
    names = text("format.comma").join(vm_names[:NAMED])
    who = names if vms <= NAMED else plural("operation-and-more", vms - NAMED, names=names)
    # A change that is the same everywhere is named, and the machines counted.
    many = names if vms <= NAMED else plural("status.vms", vms)
    match operation.kind:
        case OperationKind.SET_SERVICES:
            return _services_title(operation, who, many)
        case OperationKind.COPY_FILES:
            files = len({item.label for item in operation.items})
            return plural("operation.copy-files", files, who=who, folder=operation.what)
        case OperationKind.POWER:
            return text("operation.power", verb=texts.doing(operation.what), who=who)
        case OperationKind.DATA_EXCHANGE if (one := _only_label(operation)) is not None:
            return text("operation.one-thing", what=item_named(one)[1], who=many)
        case OperationKind.DATA_EXCHANGE:
            return text("operation.data-exchange", who=who)
        case OperationKind.CHECKPOINT:
            return text("operation.checkpoint", verb=texts.checkpoint_doing(operation.what), who=who)
        case OperationKind.DVD:
            file = _only_label(operation)
            if operation.what == "insert" and file is None:
                return text("operation.dvd", who=who)
            return text(f"operation.dvd-{operation.what}", file=file, who=who)
        case OperationKind.DISK:
            file = _only_label(operation)
            if file is None:
                return text("operation.disk", who=who)
            return text(f"operation.disk-{operation.what}", file=file, who=who)
        case OperationKind.HOST if (one := _only_label(operation)) is not None:
            return text("operation.one-thing", what=host_setting_words.name(one), who=many)
        case OperationKind.HOST:
            return text("operation.host", who=who)
        case OperationKind.KEYBOARD:
            return keyboard_words.title(operation.what, _only_label(operation) or "", who)
        case OperationKind.SWITCH:
            return text(f"operation.switch-{operation.what}", name=_only_label(operation) or "", who=who)
        case OperationKind.MACHINE:
            deletes = operation.what == "delete"
            labels = [item.label for item in operation.items if not item.key.vm or not deletes]
            first = who if deletes else text("format.comma").join(labels[:NAMED])
            more = plural("operation-and-more", len(labels) - NAMED, names=first) if len(labels) > NAMED else first
            return text(f"operation.machine-{operation.what}", who=more)
        case OperationKind.SETTINGS if (one := _only_label(operation)) is not None:
            return text("operation.one-thing", what=address_words.shown(one, _only_device(operation)), who=many)
        case OperationKind.SETTINGS:
            return text("operation.settings", who=who)


def _services_title(operation: OperationPicture, who: str, many: str) -> str:
    """ "Guest services on, 7 VMs", "3 services off, web-01"; with both on and off, only whose services they are."""
    switches = {(item.label, item.on) for item in operation.items}
    ons = {on for _, on in switches}
    if len(ons) != 1 or None in ons or not all(label in texts.SERVICES for label, _ in switches):
        return text("operation.set-services", who=who)
    if len(switches) > 1:
        count = len(switches)
        return plural("operation.services-on" if ons == {True} else "operation.services-off", count, who=many)
    ((label, _),) = switches
    name = texts.service_name(Service(label))
    return text("operation.service-on" if ons == {True} else "operation.service-off", service=name, who=many)


def _only_label(operation: OperationPicture) -> str | None:
    labels = {item.label for item in operation.items}
    return labels.pop() or None if len(labels) == 1 else None


def _only_device(operation: OperationPicture) -> str:
    devices = {item.device for item in operation.items}
    return devices.pop() if len(devices) == 1 else ""
