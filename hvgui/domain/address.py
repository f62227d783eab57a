"""Address of a setting: which VM, which of its devices, which field."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from hvgui.domain.keys import VmKey
from hvgui.domain.services import Service
from hvgui.domain.vm_settings import Setting

#: What can be set: a setting of a VM, or one of its integration services.
Field: TypeAlias = Setting | Service


class DeviceKey(NamedTuple):
    """Device of a VM: its kind, and its InstanceID after the VM's GUID, in upper case (hyperv-hardware 1.3)."""

    kind: str
    tail: str


class Address(NamedTuple):
    """One field of a VM, or of one of its devices. ``device`` is None for what a VM has once."""

    vm: VmKey
    device: DeviceKey | None
    field: Field


def of_vm(vm: VmKey, field: Field) -> Address:
    """The address of what a VM has once."""
    return Address(vm, None, field)
