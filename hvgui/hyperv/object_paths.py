"""Object paths in properties, and InstanceIDs of what belongs to a VM (hyperv-hardware 1.3 and 1.4)."""

from __future__ import annotations

import re

from hvgui.domain.keys import VmId, vm_id

_INSTANCE = re.compile(r'InstanceID=\\?"(.+?)\\?"', re.IGNORECASE)


def tail_in_path(path: str, vm: VmId) -> str:
    """The tail of the InstanceID in an object path; empty when it is none of this VM's.

    Server and namespace differ between hosts and backslashes may or may not be doubled (hyperv-hardware 1.4).
    """
    named = _INSTANCE.search(path)
    return tail_of(named[1].replace("\\\\", "\\"), vm) if named else ""


def tail_of(instance_id: str, vm: VmId) -> str:
    """What follows the VM's GUID in an InstanceID, in upper case; empty for what is not this VM's."""
    head, _, tail = instance_id.upper().partition("\\")
    return tail if head == f"MICROSOFT:{vm}".upper() else ""


def medium_of(drive: str) -> str:
    """The tail of the medium in a drive, by the drive's: it has L for D at the end (hyperv-hardware 1.3)."""
    return drive.removesuffix("\\D") + "\\L"


def owner_and_tail(instance_id: str) -> tuple[VmId | None, str]:
    """The VM or checkpoint in an InstanceID, and what follows it in upper case; None for templates and the host's."""
    head, _, tail = instance_id.upper().partition("\\")
    return vm_id(head.removeprefix("MICROSOFT:")), tail
