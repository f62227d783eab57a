"""Address of a setting: which VM, which of its devices, which field."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple, TypeAlias

from hvgui.domain.keys import DeviceKey, VmKey
from hvgui.domain.settings.adapters import AdapterField
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.vms.services import Service

#: What a VM has once: a setting, or an integration service.
Field: TypeAlias = Setting | Service


class DeviceField(Enum):
    """What can be wished of devices of several kinds: whether one is there, the file in it, and of a disk its place and
    the limits of its I/O."""

    PRESENT = "present"
    IMAGE = "image"
    LIMITS = "limits"
    PLACE = "place"


class Address(NamedTuple):
    """One field of a VM, or of one of its devices. ``device`` is None for what a VM has once."""

    vm: VmKey
    device: DeviceKey | None
    field: Field


class DeviceAddress(NamedTuple):
    """One field of a device of a VM that is known from elsewhere."""

    device: DeviceKey
    field: AdapterField | DeviceField


def of_vm(vm: VmKey, field: Field) -> Address:
    """The address of what a VM has once."""
    return Address(vm, None, field)
