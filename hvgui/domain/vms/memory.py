"""Memory of a VM: what is set, what it has, what it wants (hyperv-wmi-v2 7 and 16.2). All sizes in MB."""

from __future__ import annotations

from enum import Enum

from hvgui.domain.vms.vm import Vm
from hvgui.values import Struct


class MemorySettings(Struct, frozen=True, kw_only=True):
    """Memory settings. Without dynamic memory minimum and maximum equal the startup value."""

    startup: int | None = None
    minimum: int | None = None
    maximum: int | None = None
    dynamic: bool = False
    #: Percent that the host tries to keep free beyond the demand.
    buffer: int | None = None
    #: 0–10000; which VM is served first when the host runs short.
    weight: int | None = None


class MemoryStatus(Enum):
    """Memory status of a VM with dynamic memory."""

    OK = "ok"
    #: Less than half of the buffer is left.
    WARNING = "warning"
    #: The guest wants more than it has.
    LOW = "low"


def demand(vm: Vm) -> int | None:
    """What the guest wants; None where the host does not know, as without dynamic memory."""
    if not vm.memory_mb or vm.memory_available_percent is None:
        return None
    return round(vm.memory_mb * (100 - vm.memory_available_percent) / 100)


def memory_status(vm: Vm, settings: MemorySettings) -> MemoryStatus | None:
    """None for a VM that is off, or whose demand is not known. The thresholds are this program's own."""
    wanted = demand(vm)
    if wanted is None or not settings.dynamic or not vm.memory_mb:
        return None
    if wanted > vm.memory_mb:
        return MemoryStatus.LOW
    spare = wanted * (settings.buffer or 0) / 100
    return MemoryStatus.WARNING if vm.memory_mb - wanted < spare / 2 else MemoryStatus.OK
