"""Commands to run inside a guest: look at a service, start it, switch it off, by guest family and distribution.

Every text here is constant; nothing a host or guest reported is put into a command. Sources: hyperv-wmi-v2 23
(services, packages, units), 13.5 (the file copy daemon since kernel 6.10), and the integration services page
(``lsmod``, ``ps``, start types). Where no unit name is proven, the command lists the units instead of guessing.
"""

from __future__ import annotations

from enum import Enum

from hvgui.domain.vms.guest_os import Distribution, GuestOs
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import GuestFamily
from hvgui.values import Struct


class Shell(Enum):
    """Where a command is typed. Both need an administrator of the guest."""

    POWERSHELL = "powershell"
    SH = "sh"


class Command(Struct, frozen=True):
    """One command for the guest."""

    shell: Shell
    text: str


WINDOWS_SERVICES: dict[Service, str] = {
    Service.SHUTDOWN: "vmicshutdown",
    Service.TIME_SYNC: "vmictimesync",
    Service.DATA_EXCHANGE: "vmickvpexchange",
    Service.HEARTBEAT: "vmicheartbeat",
    Service.BACKUP: "vmicvss",
    Service.GUEST_SERVICES: "vmicguestinterface",
}
#: Services that the kernel module answers itself.
IN_KERNEL = frozenset({Service.SHUTDOWN, Service.TIME_SYNC, Service.HEARTBEAT})
#: The kernel that renamed the file copy daemon.
RENAMED = (6, 10)

_PACKAGES: dict[Distribution, str] = {
    Distribution.DEBIAN: "hyperv-daemons",
    Distribution.UBUNTU: "linux-cloud-tools-virtual",
    Distribution.RED_HAT: "hyperv-daemons",
    Distribution.FEDORA: "hyperv-daemons",
    Distribution.NIXOS: "hyperv-daemons",
}
_INSTALL: dict[Distribution, str] = {
    Distribution.DEBIAN: "apt install hyperv-daemons",
    Distribution.UBUNTU: "apt install linux-tools-virtual linux-cloud-tools-virtual",
    Distribution.RED_HAT: "dnf install hyperv-daemons",
    Distribution.FEDORA: "dnf install hyperv-daemons",
}
_RED_HAT_UNITS = {
    Service.DATA_EXCHANGE: "hypervkvpd.service",
    Service.BACKUP: "hypervvssd.service",
    Service.GUEST_SERVICES: "hypervfcopyd.service",
}
_UNITS: dict[Distribution, dict[Service, str]] = {
    Distribution.UBUNTU: {
        Service.DATA_EXCHANGE: "hv-kvp-daemon.service",
        Service.BACKUP: "hv-vss-daemon.service",
        Service.GUEST_SERVICES: "hv-fcopy-daemon.service",
    },
    Distribution.RED_HAT: _RED_HAT_UNITS,
    Distribution.FEDORA: _RED_HAT_UNITS,
    Distribution.NIXOS: {
        Service.DATA_EXCHANGE: "hv-kvp.service",
        Service.BACKUP: "hv-vss.service",
        Service.GUEST_SERVICES: "hv-fcopy.service",
    },
}
_LIST_UNITS = "systemctl list-unit-files 'hv*' 'hyperv*'"
#: Distributions that drop the file copy daemon with the kernels that renamed it (hyperv-wmi-v2 13.5 and 23).
WITHOUT_NEW_FCOPY = frozenset({Distribution.DEBIAN, Distribution.NIXOS})


def daemon(service: Service, guest: GuestOs) -> str:
    """The name of the Linux side of a service; both names of the file copy daemon while the kernel is not known."""
    match service:
        case Service.DATA_EXCHANGE:
            return "hv_kvp_daemon"
        case Service.BACKUP:
            return "hv_vss_daemon"
        case Service.GUEST_SERVICES:
            if guest.kernel is None:
                return "hv_fcopy_daemon / hv_fcopy_uio_daemon"
            return "hv_fcopy_uio_daemon" if guest.kernel >= RENAMED else "hv_fcopy_daemon"
        case _:
            return "hv_utils"


def package(guest: GuestOs) -> str:
    """The package that holds the daemons; empty when it is not known for this distribution."""
    return _PACKAGES.get(guest.distribution, "")


def unit(service: Service, guest: GuestOs) -> str:
    """The systemd unit of a service; empty when it is not known for this distribution."""
    return _UNITS.get(guest.distribution, {}).get(service, "")


def _powershell(text: str) -> Command:
    return Command(Shell.POWERSHELL, text)


def _sh(text: str) -> Command:
    return Command(Shell.SH, text)


def look(service: Service, guest: GuestOs) -> tuple[Command, ...]:
    """See how the guest's side stands; for both families when the guest's is not known."""
    name = WINDOWS_SERVICES[service]
    windows = _powershell(f"Get-Service -Name {name} | Format-List Name, Status, StartType")
    if service in IN_KERNEL:
        linux: tuple[Command, ...] = (_sh("lsmod | grep hv_utils"),)
    else:
        linux = (_sh("lsmod | grep hv_utils"), _sh("ps -eaf | grep hv"), _sh(_state(service, guest)))
    match guest.family:
        case GuestFamily.WINDOWS:
            return (windows,)
        case GuestFamily.LINUX:
            return linux
        case GuestFamily.UNKNOWN:
            return (windows, linux[0], *linux[1:2])


def _state(service: Service, guest: GuestOs) -> str:
    name = unit(service, guest)
    return f"systemctl status {name}" if name else _LIST_UNITS


def start(service: Service, guest: GuestOs) -> tuple[Command, ...]:
    """Make the guest's side work again."""
    if guest.family is GuestFamily.WINDOWS:
        name = WINDOWS_SERVICES[service]
        return (_powershell(f"Set-Service -Name {name} -StartupType Manual; Start-Service -Name {name}"),)
    if guest.family is GuestFamily.UNKNOWN:
        return look(service, guest)
    if service in IN_KERNEL:
        return (_sh("lsmod | grep hv_utils"), _sh("modprobe hv_utils"))
    commands = [_sh("ps -eaf | grep hv")]
    if guest.distribution in _INSTALL:
        commands.append(_sh(_INSTALL[guest.distribution]))
    if guest.kernel is not None and guest.kernel >= RENAMED and service is Service.GUEST_SERVICES:
        commands.append(_sh("modprobe uio_hv_generic"))
    name = unit(service, guest)
    commands.append(_sh(f"systemctl enable --now {name}" if name else _LIST_UNITS))
    return tuple(commands)


def update(guest: GuestOs) -> tuple[Command, ...]:
    """See which version the guest's side has."""
    if guest.family is GuestFamily.WINDOWS:
        return (
            _powershell(
                "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Virtual Machine\\Auto' IntegrationServicesVersion"
            ),
        )
    return (_sh("uname -r"), _sh("modinfo hv_utils | grep -i version"))


def kernel(guest: GuestOs) -> tuple[Command, ...]:
    """Find out which file copy daemon a guest needs."""
    return (_sh("uname -r"), _sh("ps -eaf | grep hv"), _sh(_state(Service.GUEST_SERVICES, guest)))


class GuestSwitch(Struct, frozen=True):
    """How to turn a service off inside the guest, and on again. ``possible`` False: it is part of the kernel module."""

    off: tuple[Command, ...]
    on: tuple[Command, ...]
    possible: bool = True


def guest_switch(service: Service, guest: GuestOs) -> GuestSwitch:
    """The guest's own switch of a service, for the page that explains it."""
    if guest.family is GuestFamily.WINDOWS:
        name = WINDOWS_SERVICES[service]
        off = _powershell(f"Stop-Service -Name {name}; Set-Service -Name {name} -StartupType Disabled")
        return GuestSwitch((off,), start(service, guest))
    if guest.family is GuestFamily.UNKNOWN or service in IN_KERNEL:
        return GuestSwitch((), (), possible=guest.family is GuestFamily.UNKNOWN)
    name = unit(service, guest)
    if name:
        return GuestSwitch((_sh(f"systemctl disable --now {name}"),), (_sh(f"systemctl enable --now {name}"),))
    return GuestSwitch((_sh(_LIST_UNITS),), (_sh(_LIST_UNITS),))
