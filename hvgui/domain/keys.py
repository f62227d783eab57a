"""Identity of hosts and VMs.

Display names repeat and change; a VM's GUID stays. The same GUID may be seen on two hosts while a VM migrates, so
only the pair of host and GUID names one row.
"""

from __future__ import annotations

import re
from typing import NamedTuple, NewType

HostId = NewType("HostId", str)
VmId = NewType("VmId", str)
OperationId = NewType("OperationId", int)

_GUID = re.compile(r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}")


class VmKey(NamedTuple):
    """One VM on one host. A tuple, because every table of the program is keyed by it and tuples hash fastest."""

    host: HostId
    vm: VmId


class DeviceKey(NamedTuple):
    """Device of a VM: its kind, and its InstanceID after the VM's GUID, in upper case (hyperv-hardware 1.3)."""

    kind: str
    tail: str


def vm_id(text: str) -> VmId | None:
    """The VM GUID in upper case, or None when the text is no GUID (the host's own row is named after the computer).

    Source: hyperv-wmi-v2 2 and 4.
    """
    return VmId(text.upper()) if _GUID.fullmatch(text) else None
