"""Copies into guests: started, retried, measured, and continued after a restart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from hvgui.controller.api.ports import SecretSource, SecretStore, Spawn, Writes
from hvgui.controller.api.staging import FileSource, Scripts, ShareFactory
from hvgui.controller.copying.cleanup import CopyCleanup
from hvgui.controller.copying.free_space import FreeSpace
from hvgui.controller.copying.guest_exposure import GuestExposure
from hvgui.controller.copying.host_browser import HostBrowser
from hvgui.controller.copying.host_copy import CopyHolder, CopyTools
from hvgui.controller.copying.image_upload import ImageHolder, ImageTools, image_place
from hvgui.controller.copying.uploaders import Uploaders
from hvgui.controller.copying.way_measurement import Measuring
from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.operations.kinds.copies import CopyChange
from hvgui.controller.operations.kinds.copy_wishes import CopyWish, wishes_of
from hvgui.controller.operations.kinds.images import ImageChange
from hvgui.controller.operations.kinds.machines import MachineChange
from hvgui.controller.operations.registry import Registry
from hvgui.controller.operations.runner import Runner
from hvgui.controller.state.leftovers import Leftovers
from hvgui.controller.state.resume_log import UnfinishedCopies
from hvgui.domain.copying.estimate import Ways
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile, portions_of
from hvgui.domain.copying.unfinished_copy import ImageLeft, UnfinishedCopy
from hvgui.domain.hosts.host import HostMark, HostProfile, SmbPlace, StagingWay
from hvgui.domain.keys import HostId, OperationId
from hvgui.domain.operations.outcome import Failed, Skipped
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.secret import Secret
from hvgui.domain.settings.media import ImageExists, ImagePlace, ImageUpload
from hvgui.domain.trouble import TroubleKind
from hvgui.values import Struct, replace


class CopyNeeds(Struct, frozen=True, kw_only=True):
    """Dependencies of copying beside those of every operation."""

    scripts: Scripts
    files: FileSource
    shares: ShareFactory | None
    secrets: SecretStore
    leftovers_file: Path | None
    unfinished_folder: Path | None
    writes: Writes
    #: Whether a copy that is killed may be gone on with by the next run; a command's is cleaned up.
    resumable: bool = True
    #: Moves what dead runs have left into this run's files.
    adopt: Callable[[], None] | None = None


class CopyService:
    """Implements ``CopyingApi``."""

    def __init__(
        self,
        context: OperationContext,
        registry: Registry,
        runner: Runner,
        spawn: Spawn,
        needs: CopyNeeds,
        profile_changed: Callable[[HostProfile], None],
    ) -> None:
        self._context = context
        self._registry = registry
        self._spawn = spawn
        self._secrets = needs.secrets
        self._runner = runner
        self._profile_changed = profile_changed
        #: Passwords of accounts that are for a share only.
        self._share_secrets: dict[tuple[HostId, str], Secret] = {}
        self._writes = needs.writes
        self._unfinished = UnfinishedCopies(
            needs.unfinished_folder, context.clock.now, resumable=needs.resumable, writes=self._writes
        )
        uploaders = Uploaders(needs.scripts, needs.files, context.offload, needs.shares, self._share_secret)
        leftovers = Leftovers(needs.leftovers_file, self._writes)
        exposure = GuestExposure(context, runner, leftovers, self._writes)
        self._cleanup = CopyCleanup(uploaders, exposure, leftovers, self._unfinished)
        tools = CopyTools(
            context, uploaders, leftovers, self._unfinished, self._writes, exposure, self._cleanup, needs.adopt
        )
        self.change = CopyChange(CopyHolder(tools).hold, self._unfinished)
        image_tools = ImageTools(
            context, uploaders, needs.files, leftovers, self._writes, self._cleanup, self._unfinished
        )
        self.images = ImageChange(ImageHolder(image_tools).hold)
        self.machines = MachineChange(ImageHolder(image_tools).hold)
        self.browser = HostBrowser(context, needs.scripts, needs.shares, self._share_secret)
        self._measuring = Measuring(uploaders, leftovers, self._writes, context.clock)
        self._free_space = FreeSpace(context.sessions, context.clock, spawn)

    def close(self) -> None:
        """The program ends; copies that run now can be gone on with."""
        self._unfinished.close()
        self._writes.finish()

    def stop_for_later(self) -> None:
        """What is cancelled from now on, the next run of the program goes on with."""
        self._unfinished.stop_for_later()
        self._writes.finish()

    def go_on_with_wanted(self) -> None:
        """Go on with what was stopped for this run, as soon as all its hosts answer."""
        for copy in self.unfinished():
            if copy.wanted:
                self.go_on(copy.name)

    async def recover(self, session: HostSession) -> None:
        """Put right what an earlier run of the program left on a host."""
        await self._cleanup.recover(session)

    def start(self, request: CopyRequest, *, turn_on: bool = False) -> OperationId:
        """A new operation."""
        return self._runner.begin(self.change, wishes_of(request, portions_of(request), turn_on=turn_on))

    def decide_existing(self, operation: OperationId, choices: Mapping[int, IfExists]) -> OperationId | None:
        wishes, running = self._runner.wishes(operation), self._registry.find(operation)
        if not wishes or running is None or running.running:
            return None
        again: list[CopyWish] = []
        for index, choice in choices.items():
            outcome = running.items[index].outcome
            exists = isinstance(outcome, Failed) and outcome.trouble.kind is TroubleKind.DESTINATION_EXISTS
            if not exists or choice is IfExists.REPORT:
                continue
            assert isinstance(outcome, Failed)
            if choice is not IfExists.SKIP:
                wish: CopyWish = wishes[index]
                again.append(replace(wish, portion=replace(wish.portion, if_exists=choice)))
            # Either way this item is decided: it is skipped, or the new operation has it.
            running.settle(index, Skipped(outcome.trouble))
        return self._runner.begin(self.change, again) if again else None

    # images

    def insert_images(self, wishes: Sequence[ImageUpload]) -> OperationId:
        return self._runner.begin(self.images, wishes)

    async def preview_images(self, wishes: Sequence[ImageUpload]) -> Sequence[Previewed]:
        return await self._runner.preview(self.images, wishes)

    async def image_place(self, host: HostId, image: LocalFile) -> ImagePlace:
        return await image_place(self._context.answering(host), image)

    # how fast

    async def measure(self, host: HostId) -> Ways:
        session = self._context.answering(host)
        return await self._measuring.ways(session)

    def room(self, host: HostId) -> int | None:
        return self._free_space.of(host)

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
        session = self._context.sessions.get(host)
        if session is None:
            return
        folder = session.profile.iso_folder if iso_folder is None else iso_folder
        self._profile_changed(replace(session.profile, staging=way, smb=place, iso_folder=folder))
        if secret is not None and place.user:
            self._share_secrets[host, place.user] = secret
            if remember:
                self._spawn(self._keep(host, place.user, secret), name="keyring")

    async def _keep(self, host: HostId, user: str, secret: Secret) -> None:
        await self._context.offload(lambda: self._secrets.save(host, user, secret))

    def _share_secret(self, profile: HostProfile, usual: SecretSource) -> SecretSource:
        """The password for a host's share: the host's own, unless another account is set for it."""
        other = profile.smb.user
        if other in ("", profile.user):
            return usual
        given = self._share_secrets.get((profile.id, other))
        return partial(self._secrets.load, profile.id, other) if given is None else lambda: given

    # after a restart

    def unfinished(self) -> Sequence[UnfinishedCopy]:
        return self._unfinished.all(self._here)

    def _here(self, mark: HostMark) -> HostId:
        """A host of another run as this run knows it."""
        found = (session for session in self._context.sessions.values() if session.mark.fits(mark))
        return next((session.profile.id for session in found), mark.host)

    def go_on(self, name: str) -> OperationId | None:
        waiting = {copy.name: copy for copy in self.unfinished()}.get(name)
        if waiting is None or not all(self._answers(guest.host) for guest in waiting.request.guests):
            return None
        self._unfinished.take(name)
        if waiting.images:
            return self._runner.begin(self.images, [_image_of(each, waiting) for each in waiting.images])
        return self._runner.begin(
            self.change, wishes_of(waiting.request, waiting.left, turn_on=waiting.turn_on, continued=waiting.hosts)
        )

    def discard(self, name: str) -> None:
        waiting = {copy.name: copy for copy in self.unfinished()}.get(name)
        self._unfinished.take(name)
        for host, left in waiting.hosts.items() if waiting is not None else ():
            if session := self._context.sessions.get(host):
                session.when_back(partial(self._cleanup.recover, session, left.operation))
                session.refresh()

    def _answers(self, host: HostId) -> bool:
        session = self._context.sessions.get(host)
        return session is not None and session.live


def _image_of(left: ImageLeft, waiting: UnfinishedCopy) -> ImageUpload:
    """What is still to be inserted, with what has arrived of it."""
    return ImageUpload(
        key=left.key,
        image=left.image,
        drive=left.drive,
        folder=left.folder,
        if_exists=ImageExists(left.if_exists),
        continued=waiting.hosts.get(left.key.host),
    )
