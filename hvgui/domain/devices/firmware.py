"""Firmware of a VM: what it boots from, and Secure Boot."""

from __future__ import annotations

from hvgui.values import Struct


class Firmware(Struct, frozen=True, kw_only=True):
    """BIOS or UEFI of a VM (hyperv-hardware 4.1 and 4.2)."""

    generation: int = 1
    #: Generation 1: 0 floppy, 1 CD, 2 IDE, 3 legacy network adapter, 4 SCSI.
    bios_order: tuple[int, ...] = ()
    num_lock: bool = False
    #: Generation 2: tails of the devices that are booted from, in this order.
    boot_order: tuple[str, ...] = ()
    #: None where the host has no such setting.
    secure_boot: bool | None = None
    template: str = ""

    @property
    def newer(self) -> bool:
        """Whether it is UEFI."""
        return self.generation != 1
