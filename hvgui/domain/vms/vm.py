"""Immutable snapshot of a VM."""

from __future__ import annotations

from enum import StrEnum

from hvgui.domain.devices.vm_hardware import VmHardware
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.labels import NO_LABELS, Labels
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.values import Struct


class HostTask(Struct, frozen=True):
    """A job that the host has under way for a VM, whoever asked for it (hyperv-wmi-v2 16.1 and 18)."""

    #: JobType as sent.
    kind: int
    #: 0–100.
    percent: int = 0
    #: The host's own words, in the host's language.
    words: str = ""


class Vm(Struct, frozen=True, gc=False, kw_only=True):
    """Fields of a VM in the list. Their age is the host's: see ``HostPicture.as_of``."""

    key: VmKey
    name: str
    power: Power = Power.UNKNOWN
    heartbeat: Heartbeat = Heartbeat.UNKNOWN
    #: Seconds since the epoch at which this program first saw the present heartbeat; None before that.
    heartbeat_since: float | None = None
    #: Summary's Heartbeat and ApplicationHealth as sent.
    contact: int | None = None
    application: int | None = None
    #: Six states in the order of ``Service``; empty until the services were read.
    services: tuple[ServiceState, ...] = ()
    cpu_percent: int | None = None
    memory_mb: int | None = None
    #: Percent of assigned memory that is free; negative when the guest is short (hyperv-wmi-v2 16.2).
    memory_available_percent: int | None = None
    uptime_ms: int | None = None
    #: OperationalStatus as sent: the first value is health, the second the operation that runs.
    operational: tuple[int, ...] = ()
    #: The host's own words, in the host's language; shown, never interpreted.
    status_texts: tuple[str, ...] = ()
    #: Jobs of this VM that have not ended.
    tasks: tuple[HostTask, ...] = ()
    #: HealthState 5 is well; 20 and 25 are the "-Critical" family.
    health: int | None = None
    guest_os: str = ""
    version: str = ""
    notes: str = ""
    #: Changes whenever any setting of the VM changes; opaque text.
    settings_stamp: str = ""
    #: Tags, owner and role, read with the services.
    labels: Labels = NO_LABELS
    #: None until it was read, which happens once a column or a filter is about it.
    hardware: VmHardware | None = None

    def service(self, service: Service) -> ServiceState | None:
        """The state of one service, None when services were not read yet."""
        return next((s for s in self.services if s.service is service), None)

    @property
    def critical(self) -> bool:
        """Whether the host calls the VM's health a failure."""
        return self.health in (20, 25)


class GuestFamily(StrEnum):
    """Families of guest systems; they decide the rules of paths."""

    WINDOWS = "windows"
    LINUX = "linux"
    UNKNOWN = "unknown"


class GuestFacts(Struct, frozen=True, kw_only=True):
    """Facts the guest reported through Data Exchange (hyperv-wmi-v2 12.1)."""

    host_name: str = ""
    os_name: str = ""
    os_version: str = ""
    os_build: str = ""
    addresses: tuple[str, ...] = ()
    services_version: str = ""
    #: Every intrinsic item as sent.
    items: tuple[tuple[str, str], ...] = ()

    @property
    def family(self) -> GuestFamily:
        """Windows or Linux by what the guest reports; a Linux daemon sends no OSPlatformId (hyperv-wmi-v2 12.1)."""
        names = {name for name, _ in self.items}
        if "OSPlatformId" in names or "windows" in self.os_name.lower():
            return GuestFamily.WINDOWS
        if "OSName" in names or "OSBuildNumber" in names:
            return GuestFamily.LINUX
        return GuestFamily.UNKNOWN


class VmDetail(Struct, frozen=True, kw_only=True):
    """Fields that the Summary tab shows beyond the list, read for one VM at a time."""

    key: VmKey
    notes: str = ""
    #: 1 or 2; None when the host does not say.
    generation: int | None = None
    version: str = ""
    #: Seconds since the epoch; None for the 1601 "never".
    created: float | None = None
    guest: GuestFacts | None = None
    services: tuple[ServiceState, ...] = ()
    automatic_start: int | None = None
    automatic_stop: int | None = None


_LINUX_NAMES = (
    "linux",
    "ubuntu",
    "debian",
    "red hat",
    "centos",
    "fedora",
    "suse",
    "rocky",
    "alma",
    "oracle",
    "freebsd",
)


def family_by_name(os_name: str) -> GuestFamily:
    """The guest family by Summary's GuestOperatingSystem, for VMs whose Data Exchange was not read."""
    low = os_name.lower()
    if "windows" in low:
        return GuestFamily.WINDOWS
    return GuestFamily.LINUX if any(word in low for word in _LINUX_NAMES) else GuestFamily.UNKNOWN
