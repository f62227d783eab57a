"""What the page of a device shows beyond the tree, read when the page is opened (hyperv-hardware 2.4, 3.3 and 4.3)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hvgui.values import Struct, field


class Extra(Enum):
    """Part that a page asks for by itself."""

    BANDWIDTH = "bandwidth"
    OFFLOAD = "offload"
    GUARDS = "guards"
    SECURITY = "security"


class Mirroring(Enum):
    """MonitorMode of a port (hyperv-hardware 3.3)."""

    NONE = 0
    DESTINATION = 1
    SOURCE = 2


class Bandwidth(Struct, frozen=True, kw_only=True):
    """Bandwidth of a port in bits per second, 0 for none; the weight is used instead of the least by some switches."""

    least: int = 0
    most: int = 0
    weight: int = 0


class Offload(Struct, frozen=True, kw_only=True):
    """What the network card does for a port; a weight or a number of 0 is off."""

    queue: int = 0
    associations: int = 0
    direct: int = 0


class Reservation(Enum):
    """BandwidthReservationMode of a switch (hyperv-hardware 3.4)."""

    DEFAULT = 0
    WEIGHT = 1
    ABSOLUTE = 2
    NONE = 3


class SwitchOffer(Struct, frozen=True, kw_only=True):
    """What a switch was made for; None where the host does not say."""

    reservation: Reservation | None = None
    #: Whether it was made with SR-IOV.
    direct: bool | None = None


class Guards(Struct, frozen=True, kw_only=True):
    """Security of a port."""

    spoofing: bool = False
    dhcp: bool = False
    router: bool = False
    teaming: bool = False
    mirroring: Mirroring = Mirroring.NONE


class VmSecurity(Struct, frozen=True, kw_only=True):
    """Security settings of a VM; None where the host does not have one."""

    tpm: bool | None = None
    encrypted: bool | None = None
    shielded: bool | None = None
    key_storage: bool | None = None
    #: Whether it has a key protector; None where the host does not say.
    key_protector: bool | None = None
    #: Templates of Secure Boot by GUID, with the host's words for each.
    templates: Mapping[str, str] = field(default_factory=dict)


class DeviceExtras(Struct, frozen=True, kw_only=True):
    """What was read of the extras. Ports by the tail of their adapter; a port without a row has the defaults."""

    read: frozenset[Extra] = frozenset()
    bandwidths: Mapping[str, Bandwidth] = field(default_factory=dict)
    offloads: Mapping[str, Offload] = field(default_factory=dict)
    guards: Mapping[str, Guards] = field(default_factory=dict)
    security: VmSecurity | None = None
    #: What the switches of the host offer, by GUID in upper case; read with what depends on it.
    switches: Mapping[str, SwitchOffer] = field(default_factory=dict)

    def __or__(self, other: DeviceExtras) -> DeviceExtras:
        """Both; what the other has read wins."""
        new = other.read
        return DeviceExtras(
            read=self.read | new,
            bandwidths=other.bandwidths if Extra.BANDWIDTH in new else self.bandwidths,
            offloads=other.offloads if Extra.OFFLOAD in new else self.offloads,
            guards=other.guards if Extra.GUARDS in new else self.guards,
            switches={**self.switches, **other.switches},
            security=other.security if Extra.SECURITY in new else self.security,
        )


class DiskType(Enum):
    """Type of a virtual hard disk (live-hosts E9)."""

    FIXED = 2
    DYNAMIC = 3
    DIFFERENCING = 4


class DiskFile(Struct, frozen=True, kw_only=True):
    """Virtual hard disk file as the image service describes it. Sizes in bytes; None where it does not say."""

    path: str
    #: 2 VHD, 3 VHDX, 4 VHD set.
    format: int | None = None
    type: DiskType | None = None
    most: int | None = None
    size: int | None = None
    in_use: bool | None = None
    #: Down to which it can be made smaller.
    least: int | None = None
    block: int | None = None
    #: Sizes of a sector: for the guest, and of what lies below.
    logical: int | None = None
    physical: int | None = None
    #: Its own identifier; empty where the host does not say it.
    id: str = ""
    #: Percent, and whether it lies well on what is below.
    fragmentation: int | None = None
    aligned: bool | None = None
    #: The files it is a difference from, nearest first, as far as they were read.
    parents: tuple[str, ...] = ()
    #: Whether the last of them has a parent that was not read.
    more: bool = False
