"""One host's part of an upload of images: its connection, its temporary files, and the folder of images.

What is staged is gone at the end whatever the result; what was moved into the folder stays.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from functools import partial

from hvgui.controller.api.ports import Writes
from hvgui.controller.api.staging import FileSource
from hvgui.controller.copying.cleanup import CopyCleanup
from hvgui.controller.copying.uploaders import Uploader, Uploaders
from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.operations.plan import Progress, ShareAsked
from hvgui.controller.state.leftovers import Leftovers
from hvgui.controller.state.resume_log import UnfinishedCopies
from hvgui.domain.copying.transfer import LocalFile, another_name
from hvgui.domain.copying.unfinished_copy import Continued, ImageLeft
from hvgui.domain.hosts.host_files import fault_of
from hvgui.domain.operations.operation import STAGING_SHARE
from hvgui.domain.settings.media import ImageExists, ImagePlace, ImageUpload
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind
from hvgui.hyperv.host_files import read_file
from hvgui.hyperv.host_reading import read_free_space
from hvgui.hyperv.image_folder import read_usual_folder
from hvgui.values import Struct

log = logging.getLogger(__name__)

#: Bytes read at once for a hash.
_PIECE = 1024 * 1024
#: Names tried before "exists" is the answer.
_NAMES_TRIED = 20


class ImageTools(Struct, frozen=True):
    """What the parts of all hosts share."""

    context: OperationContext
    uploaders: Uploaders
    files: FileSource
    leftovers: Leftovers
    writes: Writes
    cleanup: CopyCleanup
    unfinished: UnfinishedCopies


async def image_place(session: HostSession, image: LocalFile, folder: str = "") -> ImagePlace:
    """Where an image goes on a host, and what is there. Raises Troubled; what root/cimv2 does not tell is unknown."""
    folder = folder or session.profile.iso_folder or await session.ask(read_usual_folder)
    path = f"{folder.rstrip(chr(92))}\\{image.name}"
    if (fault := fault_of(path, ".iso")) is not None:
        raise Refusal(Trouble(TroubleKind.IMAGE_PATH_NOT_LEGAL, image.name, f"{path}: {fault.value}"))
    try:
        there = await session.ask(partial(read_file, path), path)
        free = await session.ask(partial(read_free_space, path[:2]), path)
    except Troubled as error:
        log.info("%s: nothing is known of %s (%s)", session.profile.label, path, error.trouble.kind.value)
        return ImagePlace(path=path)
    return ImagePlace(path=path, there=there, free=free)


class HostImages:
    """Implements ``HeldForImages``. ``operation`` names the folder of its staged files on the host."""

    def __init__(self, tools: ImageTools, share: ShareAsked, uploader: Uploader, operation: str) -> None:
        self._tools = tools
        self._session: HostSession = share.session
        self._progress: Progress = share.progress
        self._uploader = uploader
        self._operation = operation
        self._of_image: dict[LocalFile, list[int]] = {}
        before = _continued(share)
        #: Bytes of each image that an earlier run of the program brought to the host.
        self._confirmed: Mapping[str, int] = before.confirmed if before and before.way == uploader.way else {}
        self._sent = 0
        for index, wish in share.wishes:
            if isinstance(wish, ImageUpload) and wish.image is not None:
                self._of_image.setdefault(wish.image, []).append(index)

    async def place(self, wish: ImageUpload) -> str:
        image = wish.image
        assert image is not None
        for index in self._of_image[image]:
            self._progress.stage(index, "staging")
        found = await image_place(self._session, image, wish.folder)
        if found.there is not None:
            if found.there.size == image.size and await self._same(found.path, image):
                self._progress.note(Trouble(TroubleKind.IMAGE_THERE, image.name))
                return found.path
            if wish.if_exists is ImageExists.USE:
                return found.path
            if wish.if_exists is ImageExists.REPORT:
                raise Refusal(Trouble(TroubleKind.IMAGE_EXISTS, image.name, found.path))
        if found.free is not None and found.free < image.size:
            raise Refusal(Trouble(TroubleKind.HOST_DISK_FULL, image.name, found.path[:2]))
        return await self._upload(wish, image, found)

    async def _upload(self, wish: ImageUpload, image: LocalFile, found: ImagePlace) -> str:
        tools = self._tools
        tools.leftovers.staging(self._operation, self._session.mark, self._uploader.way)
        await tools.writes.flush()
        before = self._sent

        host = self._session.profile.id

        def show(done: int) -> None:
            tools.unfinished.confirmed(self._operation, host, image.path, done)
            self._sent = before + done
            self._progress.moved(self._sent)
            for index in self._of_image[image]:
                self._progress.bytes(index, done)
                share = done / image.size if image.size else 1.0
                self._progress.stage(index, "staging", share * STAGING_SHARE)

        def sent(done: int) -> None:
            tools.context.post(lambda: show(done))

        staged = await self._uploader.put(image, self._unwanted, sent, self._confirmed.get(image.path, 0))
        folder = found.path.rpartition("\\")[0]
        for number in range(1 if found.there is None else 2, _NAMES_TRIED + 1):
            target = found.path if number == 1 else f"{folder}\\{another_name(image.name, number)}"
            if self._unwanted():
                raise Refusal(Trouble(TroubleKind.COPY_CANCELLED, image.name))
            if await self._uploader.keep(staged, image.name, target):
                return target
            if wish.if_exists is not ImageExists.RENAME:
                break
        raise Refusal(Trouble(TroubleKind.IMAGE_EXISTS, image.name, found.path))

    async def _same(self, path: str, image: LocalFile) -> bool:
        """Whether the host's file has the same content; where its shell is closed, nobody can tell: no."""
        try:
            there = await self._uploader.fingerprint(path)
        except Troubled as error:
            log.info("no hash of %s (%s)", path, error.trouble.kind.value)
            return False
        digest = hashlib.sha256()

        def read() -> None:
            for _ in self._tools.files.chunks(image, _PIECE, digest.update):
                if self._unwanted():
                    raise Refusal(Trouble(TroubleKind.COPY_CANCELLED, image.name))

        await self._tools.context.offload(read)
        return there.sha256.lower() == digest.hexdigest()

    def _unwanted(self) -> bool:
        return self._progress.cancelled

    async def dispose(self) -> None:
        """Nothing of it stays among the temporary files of the host."""
        tools = self._tools
        tools.unfinished.ended(self._operation)
        if not tools.unfinished.keeps(self._operation):
            await tools.cleanup.sweep(self._session, self._uploader, self._operation)
        await self._uploader.close()

    async def settled(self) -> None:
        """Nothing was put off."""


class ImageHolder:
    """Reserves a host for an upload: one at a time has the connection for bytes, others wait."""

    def __init__(self, tools: ImageTools) -> None:
        self._tools = tools

    @asynccontextmanager
    async def hold(self, share: ShareAsked) -> AsyncIterator[HostImages]:
        """Raises Troubled when no way to the host's disk is open, or the user wants the upload no more."""
        session, before = share.session, _continued(share)
        operation = secrets.token_hex(16) if before is None else before.operation
        async with session.bulk(lambda: share.progress.cancelled) as queue:
            uploader = await self._tools.uploaders.open(session.profile, session.secret, queue, operation)
            if uploader.instead_of_share is not None:
                share.progress.note(uploader.instead_of_share)
            await self._write_down(share, uploader, operation)
            held = HostImages(self._tools, share, uploader, operation)
            try:
                yield held
            finally:
                await asyncio.shield(held.dispose())

    async def _write_down(self, share: ShareAsked, uploader: Uploader, operation: str) -> None:
        """What the next run needs to go on if this one is killed. Those of new VMs are a matter of these."""
        unfinished, wishes = self._tools.unfinished, [wish for _, wish in share.wishes if isinstance(wish, ImageUpload)]
        left = [
            ImageLeft(
                key=wish.key,
                image=wish.image,
                drive=wish.drive,
                folder=wish.folder,
                if_exists=wish.if_exists.value,
            )
            for wish in wishes
            if wish.image is not None and wish.key.vm
        ]
        if left:
            unfinished.begin_images(operation, left)
            unfinished.staging(operation, share.session.mark, operation, uploader.way)
            await self._tools.writes.flush()


def _continued(share: ShareAsked) -> Continued | None:
    found = (wish.continued for _, wish in share.wishes if isinstance(wish, ImageUpload))
    return next((each for each in found if each is not None), None)
