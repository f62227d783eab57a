"""Estimated time of uploads to a host's disk, from measurements only."""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.hosts.host import StagingWay
from hvgui.domain.trouble import Trouble
from hvgui.values import Struct

#: Bytes in all from which the ways are measured before a copy; below, the copy is over before the measurement is.
WORTH_MEASURING = 16 * 1024 * 1024
#: Bytes per second that a share is taken for where it could not be measured: a network of 1 Gbit/s.
USUAL_SHARE = 110e6


class Measured(Struct, frozen=True, kw_only=True):
    """Measured speed of one way to a host's disk.

    ``rate``: bytes per second; ``each``: seconds that a file costs beside its bytes.
    """

    way: StagingWay
    rate: float = 0.0
    each: float = 0.0
    #: Why the way cannot be used.
    trouble: Trouble | None = None
    #: Free bytes where staged files go; None when nobody said.
    free: int | None = None

    def seconds(self, size: int, files: int) -> float:
        """Time for so many bytes in so many files; infinite when the way is closed."""
        return size / self.rate + files * self.each if self.rate > 0 else float("inf")


class Ways(Struct, frozen=True, kw_only=True):
    """Both ways to one host's disk."""

    share: Measured
    shell: Measured

    def taken(self, wanted: StagingWay) -> Measured:
        """The way that a copy takes."""
        if wanted is StagingWay.AUTO:
            return self.share if self.share.trouble is None else self.shell
        return self.share if wanted is StagingWay.SMB else self.shell


def slowest(ways: Iterable[Ways], wanted: StagingWay, size: int, files: int) -> Ways | None:
    """Of several hosts that work side by side, the one that everybody waits for."""
    return max(ways, key=lambda each: each.taken(wanted).seconds(size, files), default=None)
