"""Hardware of a VM as far as the list shows it, read for all VMs of a host at once."""

from __future__ import annotations

from hvgui.domain.devices.device import Network
from hvgui.values import Struct


class VmHardware(Struct, frozen=True, gc=False, kw_only=True):
    """What the columns and the filter words of the list are about. None is what the host does not have or say."""

    generation: int | None = None
    #: Files of virtual hard disks, and of images in DVD drives; an empty drive is an empty text.
    disks: tuple[str, ...] = ()
    dvds: tuple[str, ...] = ()
    networks: tuple[Network, ...] = ()
    #: Addresses that the guest reports.
    addresses: tuple[str, ...] = ()
    secure_boot: bool | None = None
    #: GUID of the template, in upper case.
    template: str = ""
    tpm: bool | None = None
    checkpoints: int = 0
    processors: int | None = None
    memory_mb: int | None = None
    dynamic: bool | None = None
    automatic_start: int | None = None
    automatic_stop: int | None = None
    #: Whether another adapter of any host has one of its MAC addresses.
    duplicate_mac: bool = False

    @property
    def macs(self) -> tuple[str, ...]:
        """Addresses that are assigned."""
        return tuple(network.mac for network in self.networks if network.mac)

    @property
    def images(self) -> tuple[str, ...]:
        """Images that lie in drives."""
        return tuple(filter(None, self.dvds))


def file_name(path: str) -> str:
    """The last part of a path of a host."""
    return path.replace("/", "\\").rstrip("\\").rpartition("\\")[2]
