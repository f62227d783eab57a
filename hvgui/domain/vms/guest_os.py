"""What system a guest runs, as far as its services depend on it: family, distribution, kernel, Windows version.

Sources: hyperv-wmi-v2 12.1 for the items (a Linux guest puts its kernel release into OSBuildNumber), 23 for what
depends on them.
"""

from __future__ import annotations

import re
from enum import Enum

from hvgui.domain.vms.vm import GuestFacts, GuestFamily, Vm, family_by_name
from hvgui.values import Struct


class Distribution(Enum):
    """Linux distributions whose packages and units are known."""

    DEBIAN = "debian"
    UBUNTU = "ubuntu"
    RED_HAT = "red-hat"
    FEDORA = "fedora"
    SUSE = "suse"
    ALPINE = "alpine"
    NIXOS = "nixos"
    OTHER = "other"


_BY_WORD: tuple[tuple[str, Distribution], ...] = (
    ("ubuntu", Distribution.UBUNTU),
    ("debian", Distribution.DEBIAN),
    ("fedora", Distribution.FEDORA),
    ("red hat", Distribution.RED_HAT),
    ("centos", Distribution.RED_HAT),
    ("rocky", Distribution.RED_HAT),
    ("alma", Distribution.RED_HAT),
    ("oracle", Distribution.RED_HAT),
    ("suse", Distribution.SUSE),
    ("alpine", Distribution.ALPINE),
    ("nixos", Distribution.NIXOS),
)
_RELEASE = re.compile(r"(\d+)\.(\d+)")


class GuestOs(Struct, frozen=True):
    """``kernel`` is the Linux kernel's (major, minor), ``windows`` the NT version's; None when not known."""

    family: GuestFamily = GuestFamily.UNKNOWN
    distribution: Distribution = Distribution.OTHER
    kernel: tuple[int, int] | None = None
    windows: tuple[int, int] | None = None
    name: str = ""


#: A guest of which nothing is known.
NO_GUEST = GuestOs()


def guest_os(vm: Vm, facts: GuestFacts | None = None) -> GuestOs:
    """By what the guest reported, else by the name the host shows for it."""
    name = (facts.os_name if facts is not None else "") or vm.guest_os
    family = facts.family if facts is not None else GuestFamily.UNKNOWN
    if family is GuestFamily.UNKNOWN:
        family = family_by_name(name)
    low = name.lower()
    if family is GuestFamily.WINDOWS:
        version = _release(facts.os_version) if facts is not None else None
        return GuestOs(family, windows=version or _windows_by_name(low), name=name)
    if family is GuestFamily.LINUX:
        distribution = next((d for word, d in _BY_WORD if word in low), Distribution.OTHER)
        return GuestOs(family, distribution, _release(facts.os_build) if facts is not None else None, name=name)
    return GuestOs(name=name) if name else NO_GUEST


def _release(text: str) -> tuple[int, int] | None:
    found = _RELEASE.match(text.strip())
    return (int(found[1]), int(found[2])) if found else None


def _windows_by_name(low: str) -> tuple[int, int] | None:
    """The NT version of the systems that lack guest services; others do not matter here."""
    if "2008" in low or "windows 7" in low or "vista" in low:
        return (6, 1) if "r2" in low or "windows 7" in low else (6, 0)
    return None
