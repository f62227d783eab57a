"""Virtual hard disk files as the host's image service describes them (hyperv-hardware 2.4 and 2.5).

Each question opens the file on the host: only for a disk that somebody looks at.
"""

from __future__ import annotations

from hvgui.domain.devices.device_extras import DiskFile, DiskType
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv.answers import OK, trouble_of_return
from hvgui.values import replace
from hvgui.wsman.embedded import read_instance
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import Invoke
from hvgui.wsman.values import number, truth
from hvgui.wsman.vocabulary import class_uri

IMAGE_SERVICE = "Msvm_ImageManagementService"
#: Without a selector this service answers with an internal error (live-hosts B5).
SELECTORS = (("CreationClassName", IMAGE_SERVICE),)
#: Parents that are read: two requests for the file itself and two more make the budget of a page.
_PARENTS = 2


def read_disk(path: str, most: int = _PARENTS) -> Exchange[DiskFile]:
    """A disk file and the next ``most`` files of its chain, two requests and one for each. Raises Refusal."""
    row = yield from _ask("GetVirtualHardDiskSettingData", "SettingData", path)
    kind = number(row.text("Type"))
    disk = DiskFile(
        path=path,
        format=number(row.text("Format")),
        type=next((each for each in DiskType if each.value == kind), None),
        most=number(row.text("MaxInternalSize")),
        block=number(row.text("BlockSize")),
        logical=number(row.text("LogicalSectorSize")),
        physical=number(row.text("PhysicalSectorSize")),
        id=row.text("VirtualDiskId") or "",
    )
    try:
        state = yield from _ask("GetVirtualHardDiskState", "State", path)
        aligned = number(state.text("Alignment"))
        disk = replace(
            disk,
            size=number(state.text("FileSize")),
            in_use=truth(state.text("InUse")),
            least=number(state.text("MinInternalSize")),
            fragmentation=number(state.text("FragmentationPercentage")),
            aligned=None if aligned is None else aligned == 1,
        )
    except Refusal:
        # The file is described; only its size is not known.
        pass
    parents: list[str] = []
    above = row.text("ParentPath") or ""
    for _ in range(most):
        # A chain that runs in a circle is damaged, and is shown as far as it goes (hyperv-hardware 2.4).
        if not above or above.casefold() in map(str.casefold, (path, *parents)):
            break
        parents.append(above)
        try:
            row = yield from _ask("GetVirtualHardDiskSettingData", "SettingData", above)
        except Refusal:
            return replace(disk, parents=tuple(parents))
        above = row.text("ParentPath") or ""
    return replace(disk, parents=tuple(parents), more=bool(above) and len(parents) == most)


def read_parent(path: str) -> Exchange[str]:
    """The file that a disk is a difference from; empty for one that stands by itself. Raises Refusal."""
    row = yield from _ask("GetVirtualHardDiskSettingData", "SettingData", path)
    return row.text("ParentPath") or ""


def _ask(method: str, out: str, path: str) -> Exchange[Instance]:
    answer = yield Invoke(class_uri(IMAGE_SERVICE), method, SELECTORS, (("Path", path),))
    assert isinstance(answer, Invoked)
    if answer.return_value != OK:
        refused = trouble_of_return(answer.return_value, path)
        raise Refusal(refused or Trouble(TroubleKind.BROKEN_REPLY, path, f"{method} has begun a job"))
    text = answer.out.text(out)
    found = read_instance(text) if text else None
    if found is None:
        raise Refusal(Trouble(TroubleKind.BROKEN_REPLY, path, f"{method} has no {out}"))
    return found
