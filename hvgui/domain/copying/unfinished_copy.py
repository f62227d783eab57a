"""Copies into guests that an earlier run of the program did not bring to its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hvgui.domain.copying.transfer import CopyRequest, LocalFile, Portion
from hvgui.domain.hosts.host import HostMark
from hvgui.domain.keys import HostId, VmKey
from hvgui.values import Struct, field, replace


class Continued(Struct, frozen=True, kw_only=True):
    """State of one host: its folder of staged files, the way they took, and the bytes of each that arrived."""

    operation: str
    way: str
    confirmed: Mapping[str, int] = field(default_factory=dict)


class ImageLeft(Struct, frozen=True, kw_only=True):
    """An image that was on its way into a DVD drive. ``drive``: its tail; ``folder``: on the host, or empty."""

    key: VmKey
    image: LocalFile
    drive: str = ""
    folder: str = ""
    #: As ``ImageExists`` writes it.
    if_exists: str = "report"


class UnfinishedCopy(Struct, frozen=True, kw_only=True):
    """A copy that an earlier run of the program did not bring to its end. ``started``: seconds since the epoch."""

    name: str
    request: CopyRequest
    #: What is still to be copied.
    left: tuple[Portion, ...]
    #: What of it shall lie in DVD drives instead of being copied into guests, in the order of ``left``.
    images: tuple[ImageLeft, ...] = ()
    #: How many files for how many guests it was about.
    planned: int
    turn_on: bool
    started: float
    hosts: Mapping[HostId, Continued]
    #: The places of ``left`` among what was planned.
    places: tuple[int, ...] = ()
    #: Whether the user wants it to go on without being asked again.
    wanted: bool = False
    #: By what the hosts that files were staged on are known again.
    identities: tuple[HostMark, ...] = ()

    def seen_from(self, here: Callable[[HostMark], HostId]) -> UnfinishedCopy:
        """The same copy with the hosts as this run of the program knows them."""
        known = {mark.host: here(mark) for mark in self.identities}
        if all(host == other for host, other in known.items()):
            return self

        def moved(key: VmKey) -> VmKey:
            return key._replace(host=known.get(key.host, key.host))

        return replace(
            self,
            request=replace(self.request, guests=tuple(map(moved, self.request.guests))),
            left=tuple(replace(portion, guest=moved(portion.guest)) for portion in self.left),
            images=tuple(replace(each, key=moved(each.key)) for each in self.images),
            hosts={known.get(host, host): continued for host, continued in self.hosts.items()},
        )
