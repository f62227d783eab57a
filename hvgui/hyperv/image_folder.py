"""The folder of images on a host, and a file that was uploaded on its way into it (hyperv-hardware 7.1).

The script's contract: ``keep``, the operation's id, the path of the staged file and the path it gets, both in base64;
it answers ``kept`` or ``exists``, and ``code`` and ``error`` for what went wrong. It never writes over anything.
"""

from __future__ import annotations

import base64

from hvgui.domain.hosts.host_files import fault_of
from hvgui.domain.trouble import TroubleKind
from hvgui.hyperv.collecting import every
from hvgui.hyperv.staging import run_script
from hvgui.wsman.exchange import Exchange

_USUAL_DRIVE, _NAME = "C:", "ISO"
_SETTINGS = "select DefaultVirtualHardDiskPath from Msvm_VirtualSystemManagementServiceSettingData"
#: HRESULTs of moving a file (winerror.h).
_CODES = {
    "80070005": TroubleKind.IMAGE_FOLDER_DENIED,
    "80070070": TroubleKind.HOST_DISK_FULL,
    "80070027": TroubleKind.HOST_DISK_FULL,
}


def read_usual_folder() -> Exchange[str]:
    """Where images go when nothing else is set: a folder "ISO" on the disk of the virtual hard disks."""
    rows = yield from every(_SETTINGS)
    path = next((row.text("DefaultVirtualHardDiskPath") or "" for row in rows), "")
    local = fault_of(path, "") is None and path[1:2] == ":"
    return f"{path[:2] if local else _USUAL_DRIVE}\\{_NAME}"


def keep(script: str, operation: str, staged: str, target: str) -> Exchange[bool]:
    """Move a staged file to where it stays, folders made; False where something is there already.

    Raises Refusal: IMAGE_FOLDER_DENIED, HOST_DISK_FULL, STAGING_FAILED.
    """
    lines = (operation.encode(), base64.b64encode(staged.encode()), base64.b64encode(target.encode()))
    opening = b"keep\n" + b"\n".join(lines) + b"\n"
    said = yield from run_script(script, ((opening, 0),), lambda _: None, target, _CODES)
    return "exists" not in said
