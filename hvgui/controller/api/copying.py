"""Copies into guests: speed, decisions about existing files, and copies that an earlier run did not end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from hvgui.domain.copying.estimate import Ways
from hvgui.domain.copying.transfer import IfExists, LocalFile
from hvgui.domain.copying.unfinished_copy import UnfinishedCopy
from hvgui.domain.hosts.host import SmbPlace, StagingWay
from hvgui.domain.keys import HostId, OperationId
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.secret import Secret
from hvgui.domain.settings.media import ImagePlace, ImageUpload


class CopyingApi(Protocol):
    """Copies, beside starting one."""

    async def measure(self, host: HostId) -> Ways:
        """How fast each way to the host's disk is; sends a little data. Raises Troubled."""
        ...

    def room(self, host: HostId) -> int | None:
        """Free bytes on the host's system disk as last read, None until then; asking reads it again soon."""
        ...

    def set_staging(
        self,
        host: HostId,
        way: StagingWay,
        place: SmbPlace,
        secret: Secret | None,
        *,
        remember: bool,
        iso_folder: str | None = None,
    ) -> None:
        """How files reach this host's disk; ``secret`` is for the account that ``place`` names, None keeps it.

        ``iso_folder``: where images stay, empty for the usual folder, None for the one that is set.
        """
        ...

    def insert_images(self, wishes: Sequence[ImageUpload]) -> OperationId:
        """Bring images to the hosts, each once, and insert them into DVD drives."""
        ...

    async def preview_images(self, wishes: Sequence[ImageUpload]) -> Sequence[Previewed]:
        """What ``insert_images`` would do with these now, by a fresh reading of the drives. Raises Troubled."""
        ...

    async def image_place(self, host: HostId, image: LocalFile) -> ImagePlace:
        """Where an image goes on a host, and what is there already. Raises Troubled."""
        ...

    def decide_existing(self, operation: OperationId, choices: Mapping[int, IfExists]) -> OperationId | None:
        """Settle items of an ended copy whose files exist in the guest, by their index: skip them, or copy them again.

        None when nothing is copied again.
        """
        ...

    def unfinished(self) -> Sequence[UnfinishedCopy]:
        """Copies that an earlier run of the program did not end."""
        ...

    def go_on(self, name: str) -> OperationId | None:
        """Go on from the last byte that arrived; None when this copy is not offered any more."""
        ...

    def discard(self, name: str) -> None:
        """Give an unfinished copy up and remove what it left."""
        ...
