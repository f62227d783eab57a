"""Requests for files in guests: what one operation of copies is about, and how the journal keeps it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile, Portion, destination
from hvgui.domain.copying.unfinished_copy import Continued
from hvgui.domain.hosts.host import StagingWay
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.vms.vm import GuestFamily
from hvgui.values import Struct, field


class CopyRun(Struct, frozen=True, eq=False):
    """One operation of copies: the name under which it is remembered until it has ended, and where hosts stood when
    an earlier run of the program ended."""

    name: str
    continued: Mapping[HostId, Continued] = field(default_factory=dict)
    #: Bytes that have gone, by host.
    sent: dict[HostId, int] = field(default_factory=dict)
    begun: bool = False


class CopyWish(Struct, frozen=True, kw_only=True):
    """One file for one guest. ``folder``: in the guest, in its own notation; ``way``: None leaves it to the host's
    settings; ``turn_on``: Guest services may be turned on for the time of the copy."""

    portion: Portion
    folder: str
    create_folders: bool = True
    way: StagingWay | None = None
    turn_on: bool = False
    #: What the guest's paths look like, as far as a plan has found out.
    family: GuestFamily = GuestFamily.UNKNOWN
    run: CopyRun
    #: Its place among the operation's.
    place: int = 0
    #: Whether the operation brings the file to no other guest of the host.
    alone: bool = False

    @property
    def destination(self) -> str:
        """The whole path in the guest."""
        file = self.portion.file
        return destination(self.folder, file.name, self.family, file.folder)


def wishes_of(
    request: CopyRequest,
    portions: Sequence[Portion],
    *,
    turn_on: bool = False,
    continued: Mapping[HostId, Continued] | None = None,
) -> list[CopyWish]:
    """Requests of one operation."""
    run = CopyRun("", continued or {})
    return [
        CopyWish(
            portion=portion,
            folder=request.folder,
            create_folders=request.create_folders,
            way=request.way,
            turn_on=turn_on,
            run=run,
            place=place,
        )
        for place, portion in enumerate(portions)
    ]


def request_of(wishes: Sequence[CopyWish]) -> CopyRequest:
    """All that some wishes are about; they differ in nothing else."""
    first = wishes[0]
    return CopyRequest(
        guests=tuple(dict.fromkeys(wish.portion.guest for wish in wishes)),
        files=tuple(dict.fromkeys(wish.portion.file for wish in wishes)),
        folder=first.folder,
        create_folders=first.create_folders,
        way=first.way,
    )


def encoded(wish: CopyWish) -> dict[str, object]:
    """Request as JSON."""
    file = wish.portion.file
    return {
        "file": [file.path, file.name, file.size, file.stamp, file.folder],
        "if_exists": wish.portion.if_exists.value,
        "folder": wish.folder,
        "create_folders": wish.create_folders,
        "way": wish.way.value if wish.way else None,
        "turn_on": wish.turn_on,
        "family": wish.family.value,
        "run": wish.run.name,
        "place": wish.place,
        "alone": wish.alone,
    }


def decoded(key: VmKey, wish: Mapping[str, object]) -> CopyWish:
    """Request from JSON. Raises ValueError, KeyError and TypeError."""
    said = wish["file"]
    if not isinstance(said, list) or len(said) != 5:
        raise ValueError(said)
    path, name, size, stamp, folder = said
    file = LocalFile(str(path), str(name), int(size), int(stamp), str(folder))
    return CopyWish(
        portion=Portion(file, key, IfExists(str(wish["if_exists"]))),
        folder=str(wish["folder"]),
        create_folders=bool(wish["create_folders"]),
        way=StagingWay(str(wish["way"])) if wish["way"] else None,
        turn_on=bool(wish["turn_on"]),
        family=GuestFamily(str(wish["family"])),
        run=CopyRun(str(wish["run"])),
        place=int(str(wish["place"])),
        alone=wish.get("alone") is True,
    )
