"""Uploads to a host's disk: over the administrative share, which is fast, or the remote shell, which is always open."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterator
from typing import Protocol

from hvgui.controller.api.ports import Offload, SecretSource
from hvgui.controller.api.staging import BlockingStaging, FileSource, Scripts, ShareFactory
from hvgui.controller.hosts.request_queue import RequestQueue
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.hosts.host import HostProfile, StagingWay
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind, WireError
from hvgui.hyperv.image_folder import keep
from hvgui.hyperv.staging import CHUNK, SMALLER_CHUNKS, Staged, arrived, fingerprint, put, room, sweep

log = logging.getLogger(__name__)

#: Bytes read at once on the way to the share.
_SMB_CHUNK = 1024 * 1024
#: Tries of one file over a way that breaks off; each goes on from the last confirmed byte.
_TRIES = 4
#: Bytes of a file from which the shell is asked for the free space first; the question costs a start of PowerShell.
_ASK_FOR_ROOM = 50_000_000
#: What a host says that gives this account no shell (wsman-winrm 9).
_SHELL_CLOSED = frozenset({TroubleKind.SHELL_REFUSED, TroubleKind.ACCESS_DENIED, TroubleKind.HOST_FAULT})


#: The password for a share: the host's, unless another account is set for it.
ShareSecret = Callable[[HostProfile, SecretSource], SecretSource]


class Uploader(Protocol):
    """Upload of the files of one copy to one host, and their removal."""

    #: "smb" or "shell".
    way: str
    #: Why the share is not used although it is there; None where that is no matter of safety.
    instead_of_share: Trouble | None

    async def put(
        self, file: LocalFile, stop: Callable[[], bool], sent: Callable[[int], None], start: int = 0
    ) -> Staged:
        """The file on the host, its hash compared there. Raises Refusal and WireError.

        ``start``: bytes that an earlier run of the program brought there; the host is asked whether they are there.
        """

    async def fingerprint(self, path: str) -> Staged:
        """Length and hash of any file on the host, computed there. Raises Troubled."""

    async def keep(self, staged: Staged, name: str, target: str) -> bool:
        """Move a staged file to where it stays; False where something is there already. Raises Troubled."""

    async def free(self) -> int | None:
        """Free bytes where staged files go; None when the way does not tell. Raises Troubled."""

    async def sweep(self) -> None:
        """Everything of this copy gone from the host. Raises Troubled."""

    async def close(self) -> None: ...


def _guarded(chunks: Iterator[bytes], name: str, stop: Callable[[], bool]) -> Iterator[bytes]:
    for chunk in chunks:
        if stop():
            raise Refusal(Trouble(TroubleKind.COPY_CANCELLED, name))
        yield chunk


def _compare(staged: Staged, file: LocalFile, digest: str) -> Staged:
    if staged.length != file.size or staged.sha256.lower() != digest:
        raise Refusal(Trouble(TroubleKind.HASH_MISMATCH, file.name))
    return staged


class ShellUploader:
    """Upload through the standard input of the remote shell."""

    way = "shell"

    def __init__(
        self,
        queue: RequestQueue,
        scripts: Scripts,
        operation: str,
        files: FileSource,
        instead_of_share: Trouble | None = None,
    ) -> None:
        self.instead_of_share = instead_of_share
        self._queue = queue
        self._script = scripts.stage
        self._keeping = scripts.keep
        self._operation = operation
        self._files = files

    async def put(
        self, file: LocalFile, stop: Callable[[], bool], sent: Callable[[int], None], start: int = 0
    ) -> Staged:
        if file.size - start > _ASK_FOR_ROOM:
            free = await self.free()
            if free is not None and free < file.size - start:
                raise Refusal(Trouble(TroubleKind.HOST_DISK_FULL, file.name))
        at = None if start else 0
        sizes = [CHUNK, *SMALLER_CHUNKS]
        for left in reversed(range(_TRIES)):
            digest = hashlib.sha256()
            try:
                # Asking breaks off as easily as sending does, and is one of the tries, too.
                at = await self._arrived(file) if at is None else at
                chunks = _skip(_guarded(self._files.chunks(file, sizes[0], digest.update), file.name, stop), at)
                staged = await self._queue.run(
                    lambda c=chunks, s=at: put(self._script, self._operation, file.name, c, sent, s),  # type: ignore[misc]
                    file.name,
                )
                return _compare(staged, file, digest.hexdigest())
            except Refusal as refusal:
                if refusal.trouble.kind is not TroubleKind.TOO_LARGE or len(sizes) == 1:
                    raise
                del sizes[0]
                log.info("the host takes smaller envelopes, going on with %d bytes at a time", sizes[0])
            except WireError as error:
                if error.trouble.kind is TroubleKind.TOO_LARGE and len(sizes) > 1:
                    del sizes[0]
                elif not left or stop():
                    raise
                log.info("the shell broke off (%s), going on", error.trouble.kind.value)
            at = None
        raise Refusal(Trouble(TroubleKind.STAGING_FAILED, file.name))

    async def _arrived(self, file: LocalFile) -> int:
        there = await self._queue.run(lambda: arrived(self._script, self._operation, file.name), file.name)
        # What does not belong to this file is overwritten from the beginning.
        return there if there <= file.size else 0

    async def fingerprint(self, path: str) -> Staged:
        return await self._queue.run(lambda: fingerprint(self._script, self._operation, path), path)

    async def keep(self, staged: Staged, name: str, target: str) -> bool:
        return await self._queue.run(lambda: keep(self._keeping, self._operation, staged.path, target), target)

    async def free(self) -> int | None:
        return await self._queue.run(lambda: room(self._script, self._operation))

    async def sweep(self) -> None:
        await self._queue.run(lambda: sweep(self._script, self._operation))

    async def close(self) -> None:
        return


class ShareUploader:
    """Upload over the administrative share.

    The hash is computed on the host, or from what is read back where its shell is closed.
    """

    way = "smb"
    instead_of_share: Trouble | None = None

    def __init__(
        self,
        share: BlockingStaging,
        queue: RequestQueue,
        scripts: Scripts,
        operation: str,
        files: FileSource,
        offload: Offload,
    ) -> None:
        self._share = share
        self._queue = queue
        self._script = scripts.stage
        self._keeping = scripts.keep
        self._operation = operation
        self._files = files
        self._offload = offload

    async def put(
        self, file: LocalFile, stop: Callable[[], bool], sent: Callable[[int], None], start: int = 0
    ) -> Staged:
        confirmed = await self._arrived(file, start)
        free = await self.free()
        if free is not None and free < file.size - confirmed:
            raise Refusal(Trouble(TroubleKind.HOST_DISK_FULL, file.name))

        def note(done: int) -> None:
            nonlocal confirmed
            confirmed = max(confirmed, done)
            sent(done)

        for left in reversed(range(_TRIES)):
            digest = hashlib.sha256()
            start = confirmed
            chunks = _guarded(self._files.chunks(file, _SMB_CHUNK, digest.update), file.name, stop)
            try:
                path = await self._offload(
                    lambda c=chunks, s=start: self._share.put(self._operation, file.name, _skip(c, s), note, s)  # type: ignore[misc]
                )
                break
            except Refusal as refusal:
                if refusal.trouble.kind is not TroubleKind.STAGING_FAILED or not left:
                    raise
                log.info("the share broke off at %d bytes, going on from there", confirmed)
                await self._offload(self._share.close)
                await self._offload(self._share.open)
        staged = await self._verify(path, file)
        return _compare(staged, file, digest.hexdigest())

    async def _arrived(self, file: LocalFile, start: int) -> int:
        """Bytes to go on from: what was confirmed, as far as it is there."""
        if not start:
            return 0
        return min(start, await self._offload(lambda: self._share.length(self._operation, file.name)))

    async def _verify(self, path: str, file: LocalFile) -> Staged:
        try:
            return await self._queue.run(lambda: fingerprint(self._script, self._operation, path), file.name)
        except Troubled as error:
            log.info("no hash from the host's shell (%s), reading back", error.trouble.kind.value)
        digest = hashlib.sha256()
        length = await self._offload(lambda: self._share.read_back(self._operation, file.name, digest.update))
        return Staged(path, length, digest.hexdigest())

    async def fingerprint(self, path: str) -> Staged:
        return await self._queue.run(lambda: fingerprint(self._script, self._operation, path), path)

    async def keep(self, staged: Staged, name: str, target: str) -> bool:
        """By the host's shell, which reaches every disk; where that is closed, within the share."""
        try:
            return await self._queue.run(lambda: keep(self._keeping, self._operation, staged.path, target), target)
        except Refusal as refusal:
            if refusal.trouble.kind not in _SHELL_CLOSED:
                raise
            log.info("the shell is closed (%s), moving over the share", refusal.trouble.detail)
        return await self._offload(lambda: self._share.keep(self._operation, name, target))

    async def free(self) -> int | None:
        return await self._offload(self._share.free)

    async def sweep(self) -> None:
        await self._offload(lambda: self._share.sweep(self._operation))

    async def close(self) -> None:
        await self._offload(self._share.close)


def _skip(chunks: Iterator[bytes], start: int) -> Iterator[bytes]:
    """What comes after ``start`` bytes; what is before is read all the same, for the hash."""
    for chunk in chunks:
        if start >= len(chunk):
            start -= len(chunk)
            continue
        yield chunk[start:]
        start = 0


class Uploaders:
    """Factory of uploaders: chooses the way for one host."""

    def __init__(
        self,
        scripts: Scripts,
        files: FileSource,
        offload: Offload,
        shares: ShareFactory | None,
        share_secret: ShareSecret = lambda _profile, usual: usual,
    ) -> None:
        self._scripts = scripts
        self._files = files
        self._offload = offload
        self._shares = shares
        self._share_secret = share_secret

    def reading_from(self, files: FileSource) -> Uploaders:
        """The same ways for bytes from elsewhere."""
        return Uploaders(self._scripts, files, self._offload, self._shares, self._share_secret)

    async def open(self, profile: HostProfile, secret: SecretSource, queue: RequestQueue, operation: str) -> Uploader:
        """The fast way when it is open, encrypts and is wanted, else the shell.

        Raises Refusal when only the share may be used.
        """
        why: Trouble | None = None
        if self._shares is not None and profile.staging is not StagingWay.SHELL:
            shares, share_secret = self._shares, self._share_secret(profile, secret)
            share = await self._offload(lambda: shares(profile, share_secret))
            try:
                await self._offload(share.open)
            except Refusal as refusal:
                if profile.staging is StagingWay.SMB:
                    raise
                log.info("%s: staging through the shell (%s)", profile.label, refusal.trouble.kind.value)
                if refusal.trouble.kind is TroubleKind.SMB_UNENCRYPTED:
                    why = refusal.trouble
            else:
                return ShareUploader(share, queue, self._scripts, operation, self._files, self._offload)
        return ShellUploader(queue, self._scripts, operation, self._files, why)
