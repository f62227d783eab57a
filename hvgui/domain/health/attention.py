"""What needs attention: how bad things are for a VM, and the order in which a person looks at them.

A host that is not responding is one cause of its own: what was last known of its VMs says nothing about them now.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, IntEnum

from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.natural_order import natural
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.vm import Vm
from hvgui.values import Struct


class Severity(IntEnum):
    """How bad it is."""

    NONE = 0
    WARN = 1
    BAD = 2


class Cause(Enum):
    """One cause for everything that is wrong with a VM; services that are in trouble for it are not told apart."""

    VM_CRITICAL = "vm-critical"
    GUEST_SILENT = "guest-silent"
    GUEST_ERROR = "guest-error"
    NO_CONTACT = "no-contact"
    APPLICATION = "application"


_OF_HEARTBEAT = {
    Heartbeat.LOST: Cause.GUEST_SILENT,
    Heartbeat.ERROR: Cause.GUEST_ERROR,
    Heartbeat.OK_CRITICAL: Cause.APPLICATION,
    Heartbeat.NO_CONTACT: Cause.NO_CONTACT,
}
_BAD = frozenset({Cause.VM_CRITICAL, Cause.GUEST_SILENT, Cause.GUEST_ERROR})
#: Hosts in these phases are a cause of their own.
SILENT_PHASES = frozenset({LinkPhase.GONE, LinkPhase.REFUSED})
_RANK = {heartbeat: rank for rank, heartbeat in enumerate(Heartbeat)}


def cause_of(vm: Vm) -> Cause | None:
    """Why a VM whose host responds needs attention; None where it does not."""
    return Cause.VM_CRITICAL if vm.critical else _OF_HEARTBEAT.get(vm.heartbeat)


def severity_of(cause: Cause | None) -> Severity:
    """How bad a cause is."""
    if cause is None:
        return Severity.NONE
    return Severity.BAD if cause in _BAD else Severity.WARN


def severity(vm: Vm) -> Severity:
    """How bad it is for a VM whose host responds."""
    return severity_of(cause_of(vm))


def worst_first(vm: Vm, seconds: float = 0.0) -> tuple[float, int, int, str, str]:
    """Key for sorting VMs: by ``seconds`` in trouble where they are known, by what is now, and by name."""
    return -seconds, -severity(vm), -_RANK[vm.heartbeat], natural(vm.name), vm.key.vm


class Counts(Struct, frozen=True):
    """Numbers of VMs, and of what needs attention: VMs in trouble, and one for each host that is not responding."""

    every: int = 0
    attention: int = 0
    running: int = 0
    off: int = 0
    #: VMs whose host responds: only of them it is known how they are now.
    known: int = 0


class CommonCause(Struct, frozen=True):
    """VMs that need attention for the same cause, the worst first."""

    cause: Cause
    vms: tuple[Vm, ...]

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        return severity_of(self.cause)


class Attention(Struct, frozen=True):
    """What needs attention in a scope: hosts that are not responding, then causes, the worst first; and its size."""

    silent: tuple[HostPicture, ...] = ()
    causes: tuple[CommonCause, ...] = ()
    vms: int = 0
    hosts: int = 0


def common_causes(vms: Iterable[Vm]) -> tuple[CommonCause, ...]:
    """VMs whose hosts respond, by cause: bad ones first, and of these the most frequent."""
    found: dict[Cause, list[Vm]] = {}
    for vm in vms:
        if (cause := cause_of(vm)) is not None:
            found.setdefault(cause, []).append(vm)
    causes = [CommonCause(cause, tuple(sorted(of_it, key=worst_first))) for cause, of_it in found.items()]
    return tuple(sorted(causes, key=lambda common: (-common.severity, -len(common.vms), common.cause.value)))
