"""Folders of hosts: over a file share, else through the remote shell, else from root/cimv2.

What is closed is tried once in a session; what a source cannot read of one folder is asked of the next one.
"""

from __future__ import annotations

import logging
from functools import partial
from weakref import WeakKeyDictionary

from hvgui.controller.api.staging import BlockingStaging, Scripts, ShareFactory
from hvgui.controller.copying.uploaders import ShareSecret
from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.session import HostSession
from hvgui.domain.hosts.host import HostProfile, StagingWay
from hvgui.domain.hosts.host_files import FolderSource, HostFile, HostFolder, Volume, parent_of, same_path
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import Refusal, Troubled, TroubleKind
from hvgui.hyperv.folder_script import list_folder, list_volumes, make_folder
from hvgui.hyperv.host_files import read_file, read_folder, read_volumes
from hvgui.values import replace

log = logging.getLogger(__name__)

#: What speaks of the folder and not of the way to it.
_OF_FOLDER = frozenset({TroubleKind.HOST_FILE_MISSING, TroubleKind.HOST_FILE_DENIED})


class HostBrowser:
    """Implements ``HostFilesApi``."""

    def __init__(
        self, context: OperationContext, scripts: Scripts, shares: ShareFactory | None, share_secret: ShareSecret
    ) -> None:
        self._context = context
        self._script = scripts.look
        self._making = scripts.keep
        self._shares = shares
        self._share_secret = share_secret
        self._closed: WeakKeyDictionary[HostSession, set[FolderSource]] = WeakKeyDictionary()

    async def file(self, host: HostId, path: str) -> HostFile | None:
        """By its name in root/cimv2, which is quick; without rights there, in its folder."""
        session = self._context.answering(host)
        try:
            return await session.ask(partial(read_file, path), path)
        except Troubled:
            extension = f".{path.rpartition('.')[2]}"
            found = await self._by_share_or_shell(session, parent_of(path), extension)
            if found is None:
                raise
        return next((file for file in found.files if same_path(file.path, path)), None)

    async def folder(self, host: HostId, path: str, extension: str) -> HostFolder:
        session = self._context.answering(host)
        if (found := await self._by_share_or_shell(session, path, extension)) is not None:
            return found
        return await session.ask(partial(read_folder, path, extension), path)

    async def make_folder(self, host: HostId, path: str) -> None:
        if (why := self._context.hindrance(host)) is not None:
            raise Refusal(why)
        session = self._context.answering(host)
        profile = session.profile
        if not self._may_share(session) or self._shares is None:
            await session.ask(partial(make_folder, self._making, path), path)
            return
        shares, secret = self._shares, self._share_secret(profile, session.secret)

        def make() -> None:
            share = shares(_reaching(profile, path), secret)
            try:
                share.make_folder(path)
            finally:
                share.close()

        try:
            await self._context.offload(make)
        except Troubled as error:
            if error.trouble.kind in {*_OF_FOLDER, TroubleKind.HOST_FOLDER_EXISTS}:
                raise
            self._closed.setdefault(session, set()).add(FolderSource.SHARE)
            log.info("%s: no new folder over the share (%s)", profile.label, error.trouble.kind.value)
            await session.ask(partial(make_folder, self._making, path), path)

    async def volumes(self, host: HostId) -> tuple[Volume, ...]:
        """From root/cimv2, else through the shell, else the disk of the share alone."""
        session = self._context.answering(host)
        try:
            if found := await session.ask(read_volumes, session.profile.label):
                return found
        except Troubled as error:
            log.info("%s: no disks from root/cimv2 (%s)", session.profile.label, error.trouble.kind.value)
            try:
                return await session.ask(partial(list_volumes, self._script, session.profile.label))
            except Troubled:
                root = session.profile.smb.root
                if await self._by_share(session, root, ".") is None:
                    raise error from None
                return (Volume(root[:2]),)
        return ()

    async def _by_share_or_shell(self, session: HostSession, path: str, extension: str) -> HostFolder | None:
        return await self._by_share(session, path, extension) or await self._by_shell(session, path, extension)

    def _may_share(self, session: HostSession) -> bool:
        closed = self._closed.setdefault(session, set())
        return session.profile.staging is not StagingWay.SHELL and FolderSource.SHARE not in closed

    async def _by_share(self, session: HostSession, path: str, extension: str) -> HostFolder | None:
        closed = self._closed.setdefault(session, set())
        profile = session.profile
        if not self._may_share(session) or self._shares is None:
            return None
        shares, secret = self._shares, self._share_secret(profile, session.secret)

        def listed() -> HostFolder:
            share: BlockingStaging = shares(_reaching(profile, path), secret)
            try:
                return share.listed(path, extension)
            finally:
                share.close()

        try:
            return await self._context.offload(listed)
        except Troubled as error:
            if error.trouble.kind not in _OF_FOLDER:
                closed.add(FolderSource.SHARE)
            log.info("%s: no folder over the share (%s)", profile.label, error.trouble.kind.value)
            return None

    async def _by_shell(self, session: HostSession, path: str, extension: str) -> HostFolder | None:
        closed = self._closed.setdefault(session, set())
        if FolderSource.SHELL in closed:
            return None
        try:
            return await session.ask(partial(list_folder, self._script, path, extension), path)
        except Troubled as error:
            if error.trouble.kind not in _OF_FOLDER:
                closed.add(FolderSource.SHELL)
            log.info("%s: no folder through the shell (%s)", session.profile.label, error.trouble.kind.value)
            return None


def _reaching(profile: HostProfile, path: str) -> HostProfile:
    """The host with the share that a path is below: the one of File Transfer, else the administrative one."""
    smb = profile.smb
    root = smb.root.rstrip("\\") + "\\"
    if (path.rstrip("\\") + "\\").casefold().startswith(root.casefold()):
        return profile
    return replace(profile, smb=replace(smb, share=f"{path[:1].upper()}$", root=f"{path[:2]}\\"))
