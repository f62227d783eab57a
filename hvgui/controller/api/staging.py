"""Ports of copying: local files, and a share of a host."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from hvgui.controller.api.ports import SecretSource
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.hosts.host_files import HostFolder
from hvgui.values import Struct


class Scripts(Struct, frozen=True):
    """Constant scripts for the remote shell of a host: what receives files, what moves one to where it stays, and
    what lists folders."""

    stage: str = ""
    keep: str = ""
    look: str = ""


class BlockingStaging(Protocol):
    """Administrative share of a host, used on worker threads. Every method raises Refusal."""

    def look(self) -> str:
        """Whether the share opens for this account; its path. Writes nothing."""

    def listed(self, path: str, extension: str) -> HostFolder:
        """A folder by its path on the host's own disk, with its files of one kind. Connects; writes nothing."""

    def make_folder(self, path: str) -> None:
        """One more folder by its path on the host's own disk. Connects."""

    def open(self) -> None: ...
    def put(
        self, operation: str, name: str, chunks: Iterable[bytes], sent: Callable[[int], None], start: int = 0
    ) -> str: ...
    def length(self, operation: str, name: str) -> int: ...
    def read_back(self, operation: str, name: str, digest: Callable[[bytes], None]) -> int: ...
    def keep(self, operation: str, name: str, target: str) -> bool:
        """Move a staged file to a path on the host's own disk; False where something is there already.

        Refuses with IMAGE_FOLDER_OUT_OF_REACH what lies outside the share.
        """

    def sweep(self, operation: str) -> None: ...
    def free(self) -> int | None: ...
    def close(self) -> None: ...


#: Makes the share of one host, on a worker thread; nothing is sent before ``open``.
ShareFactory = Callable[[HostProfile, SecretSource], BlockingStaging]


class FileSource(Protocol):
    """Reader of local files in chunks, used on worker threads."""

    def chunks(self, file: LocalFile, size: int, digest: Callable[[bytes], None]) -> Iterator[bytes]:
        """The file's bytes in order, each chunk also given to ``digest``.

        Raises Refusal when the file is gone, cannot be read, or is not the file that was chosen any more (its size or
        modification time differs, at the start or at the end).
        """
