"""Names of things: InstanceIDs, object paths and references (hyperv-wmi-v2 2)."""

from __future__ import annotations

import re

from hvgui.sim.cim import Reference
from hvgui.sim.hyperv.schema import VIRTUALIZATION

MEMORY = "4764334d-e001-4176-82ee-5594ec9b530e"
PROCESSOR = "b637f346-6a0e-4dec-af52-bd70cb80a21d"
VIDEO_HEAD = "58F75A6D-D949-4320-99E1-A2A2576D581C"
KEYBOARD = "DE6CDC86-E1FB-4940-801B-C3C1A26C4DA4"
S3_VIDEO = "7D80D3DB-61EE-4879-8879-5609F1100AD0"
SYNTHETIC_VIDEO = "F3CF6965-E8D3-44A9-9B7D-A04245EA7525"
SYSTEM = "Msvm_ComputerSystem"
SETTINGS = "Msvm_VirtualSystemSettingData"

_GUID = r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
# An object path in a text, with or without server, either kind of slash in the namespace (live-hosts B7).
_PATH = re.compile(r"(?:\\\\[^\\/]+[\\/])?root[\\/]virtualization[\\/]v2:(\w+)\.(.+)", re.IGNORECASE | re.DOTALL)
_KEY = re.compile(r'(\w+)="((?:[^"\\]|\\[\\"])*)"(?:,(?!\Z)|\Z)')
_OWNED = re.compile(rf"Microsoft:({_GUID})(?:\\(.+))?\Z", re.DOTALL | re.IGNORECASE)


def instance_id(owner: str, *parts: str) -> str:
    """``Microsoft:<owner>\\part…``: settings of a VM, a checkpoint or the host."""
    return "\\".join((f"Microsoft:{owner}", *parts))


def owner_of(instance: str) -> tuple[str, str]:
    """The owner's GUID in upper case and the rest of an InstanceID; empty strings when it is none of ours."""
    found = _OWNED.match(instance)
    return (found[1].upper(), found[2] or "") if found else ("", "")


def system_reference(name: str) -> Reference:
    return Reference(VIRTUALIZATION, SYSTEM, (("CreationClassName", SYSTEM), ("Name", name)))


def by_instance_id(class_name: str, instance: str) -> Reference:
    return Reference(VIRTUALIZATION, class_name, (("InstanceID", instance),))


def settings_reference(owner: str) -> Reference:
    return by_instance_id(SETTINGS, instance_id(owner))


def device_reference(class_name: str, device: str, owner: str, key: str = "DeviceID") -> Reference:
    """A device, component or service of a system."""
    return Reference(
        VIRTUALIZATION,
        class_name,
        (
            ("CreationClassName", class_name),
            (key, device),
            ("SystemCreationClassName", SYSTEM),
            ("SystemName", owner),
        ),
    )


def key_of(reference: Reference, name: str) -> str:
    """A key value of a reference by name, empty when it is not there."""
    return next((value for key, value in reference.keys if key.lower() == name.lower()), "")


def path_text(reference: Reference, host: str) -> str:
    r"""The object path as DCOM writes it: ``\\HOST\root\…:Class.Key="value"``, backslashes in values doubled."""
    namespace = reference.namespace.replace("/", "\\")
    keys = ",".join('{}="{}"'.format(key, value.replace("\\", "\\\\")) for key, value in reference.keys)
    return f"\\\\{host}\\{namespace}:{reference.class_name}.{keys}"


def read_path(text: str) -> Reference | None:
    """The reference an object path in a text means; None for anything else, undoubled backslashes included."""
    found = _PATH.fullmatch(text)
    keys: list[tuple[str, str]] = []
    place = 0
    while found is not None and place < len(found[2]):
        key = _KEY.match(found[2], place)
        if key is None:
            return None
        keys.append((key[1], re.sub(r"\\(.)", r"\1", key[2])))
        place = key.end()
    return Reference(VIRTUALIZATION, found[1], tuple(keys)) if found is not None else None
