"""Row of the VM list: the snapshot of a VM, what the window adds to it, and its texts, cached."""

from __future__ import annotations

from collections.abc import Mapping

from hvgui.domain.filters.filter_words import Subject, subject_of
from hvgui.domain.health.attention import Severity, cause_of, severity_of
from hvgui.domain.keys import VmKey
from hvgui.domain.natural_order import natural
from hvgui.domain.policies.policy import VmDrift
from hvgui.domain.vms.load import Load
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import Vm

_UNREAD = Load()
_NOTHING: Mapping[Service, bool] = {}
#: Fields that numbers of VMs and what needs attention depend on.
IN_NUMBERS = frozenset({"power", "heartbeat", "health"})


class VmRow:
    """Row of one VM. Mutable: thousands change every second, and only the visible ones need texts."""

    __slots__ = (
        "activity",
        "alike",
        "applying",
        "as_of",
        "cause",
        "drift",
        "gone",
        "host",
        "load",
        "order",
        "pending",
        "place",
        "seen",
        "subject",
        "texts",
        "vm",
        "wishes",
    )

    def __init__(self, vm: Vm, host: str, *, seen: float, gone: bool = False, as_of: float | None = None) -> None:
        self.vm = vm
        self.host = host
        #: When this uptime was seen, so that it can tick on.
        self.seen = seen
        #: Whether the host does not answer: the row is dimmed and its uptime stands still.
        self.gone = gone
        #: When the host was last read, while it does not answer.
        self.as_of = as_of
        #: Whether another name of the list looks like this one.
        self.alike = False
        #: What an operation is doing with the VM now; empty when none is.
        self.activity = ""
        #: Whether service changes were asked for and not yet confirmed.
        self.pending = False
        #: Service settings that were asked for and not yet confirmed.
        self.applying: Mapping[Service, bool] = _NOTHING
        #: Service settings that were chosen and not yet applied.
        self.wishes: Mapping[Service, bool] = _NOTHING
        #: How the VM stands to the policies; None when none is about it.
        self.drift: VmDrift | None = None
        #: What its processor and memory did, looked up when a cell is about it.
        self.load = _UNREAD
        #: Row number; -1 when filtered away.
        self.place = -1
        self.texts: dict[str, str] = {}
        #: By name, and among equal names always the same.
        self.order = (natural(vm.name), vm.key.vm)
        #: Why the VM needs attention if its host responds; None where it does not.
        self.cause = cause_of(vm)
        self.subject = subject_of(vm, host, responds=not gone)

    @property
    def severity(self) -> Severity:
        """How bad it is for the VM if its host responds."""
        return severity_of(self.cause)

    @property
    def key(self) -> VmKey:
        return self.vm.key

    def take(self, vm: Vm, fields: frozenset[str], now: float) -> None:
        """A newer snapshot of the same VM."""
        self.vm = vm
        self.texts.clear()
        if "uptime_ms" in fields or "power" in fields:
            self.seen = now
        if "name" in fields:
            self.order = (natural(vm.name), vm.key.vm)
        if fields & IN_NUMBERS:
            self.cause = cause_of(vm)
        self.subject = (
            subject_of(vm, self.host, responds=not self.gone)
            if fields & _IN_HAY
            else Subject(vm, self.subject.host, self.subject.hay, not self.gone)
        )

    def move_host(self, host: str, *, gone: bool, as_of: float | None = None) -> bool:
        """The host's name or state as it is now; whether anything differs."""
        if (host, gone, as_of) == (self.host, self.gone, self.as_of):
            return False
        self.host, self.gone, self.as_of = host, gone, as_of
        self.texts.clear()
        self.subject = subject_of(self.vm, host, responds=not gone)
        return True

    def uptime_ms(self, now: float) -> int | None:
        """Uptime at ``now``: it ticks between two reads while the VM runs and its host answers."""
        uptime = self.vm.uptime_ms
        if uptime is None or self.gone or self.vm.power is not Power.RUNNING:
            return uptime
        return uptime + int((now - self.seen) * 1000)


_IN_HAY = frozenset({"name", "guest_os", "notes", "labels"})
