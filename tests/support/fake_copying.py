"""Copying in depth, for windows: remembers what it was told and answers what it was given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from hvgui.domain.copying.estimate import Measured, Ways
from hvgui.domain.copying.transfer import IfExists, LocalFile
from hvgui.domain.copying.unfinished_copy import UnfinishedCopy
from hvgui.domain.hosts.host import SmbPlace, StagingWay
from hvgui.domain.keys import HostId, OperationId
from hvgui.domain.operations.plan import Previewed, Verdict
from hvgui.domain.secret import Secret
from hvgui.domain.settings.media import ImagePlace, ImageUpload
from hvgui.values import replace

if TYPE_CHECKING:
    from tests.support.fake_controller import FakeController

FAST = Ways(
    share=Measured(way=StagingWay.SMB, rate=100e6, free=500 * 10**9),
    shell=Measured(way=StagingWay.SHELL, rate=2e6, each=1.0, free=500 * 10**9),
)


class FakeCopying:
    """``ways`` and ``free_space`` by host; ``decided``, ``went_on`` and ``discarded`` are what the window asked for."""

    def __init__(self, controller: FakeController) -> None:
        self._controller = controller
        self.ways: dict[HostId, Ways] = {}
        self.free_space: dict[HostId, int] = {}
        self.left: list[UnfinishedCopy] = []
        self.away = False
        self.inserted: list[tuple[ImageUpload, ...]] = []
        self.places: dict[HostId, ImagePlace] = {}
        self.decided: list[tuple[OperationId, dict[int, IfExists]]] = []
        self.went_on: list[str] = []
        self.discarded: list[str] = []
        self.secrets: dict[HostId, tuple[Secret | None, bool]] = {}

    async def measure(self, host: HostId) -> Ways:
        return self.ways.get(host, FAST)

    def room(self, host: HostId) -> int | None:
        return self.free_space.get(host)

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
        picture = self._controller.host(host)
        if picture is None:
            return
        folder = picture.profile.iso_folder if iso_folder is None else iso_folder
        profile = replace(picture.profile, staging=way, smb=place, iso_folder=folder)
        self._controller.replace_picture(replace(picture, profile=profile))
        self.secrets[host] = (secret, remember)

    def insert_images(self, wishes: Sequence[ImageUpload]) -> OperationId:
        self.inserted.append(tuple(wishes))
        return OperationId(98)

    async def preview_images(self, wishes: Sequence[ImageUpload]) -> Sequence[Previewed]:
        return [Previewed(Verdict.WILL_CHANGE, "", None, ("upload", "insert")) for _ in wishes]

    async def image_place(self, host: HostId, image: LocalFile) -> ImagePlace:
        return self.places.get(host, ImagePlace(path=f"C:\\ISO\\{image.name}"))

    def decide_existing(self, operation: OperationId, choices: Mapping[int, IfExists]) -> OperationId | None:
        self.decided.append((operation, dict(choices)))
        return None

    def unfinished(self) -> Sequence[UnfinishedCopy]:
        return tuple(self.left)

    def go_on(self, name: str) -> OperationId | None:
        if self.away or name not in {copy.name for copy in self.left}:
            return None
        self.went_on.append(name)
        self.left = [copy for copy in self.left if copy.name != name]
        return OperationId(99)

    def discard(self, name: str) -> None:
        self.discarded.append(name)
        self.left = [copy for copy in self.left if copy.name != name]
