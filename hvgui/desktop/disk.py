"""Local files, read in chunks on a worker thread, and hashed on another one, ahead of what is sent."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import BinaryIO

from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind

#: Chunks that are read and hashed while the one before them is on its way.
AHEAD = 4


class DiskFiles:
    """Implements the controller's FileSource. ``digest`` is called on a thread of the file's own, in order."""

    def chunks(self, file: LocalFile, size: int, digest: Callable[[bytes], None]) -> Iterator[bytes]:
        try:
            with open(file.path, "rb") as source:
                self._check(file, source.fileno())
                yield from _ahead(source, size, digest)
                self._check(file, source.fileno())
        except FileNotFoundError as error:
            raise Refusal(Trouble(TroubleKind.FILE_MISSING, file.path)) from error
        except OSError as error:
            # Windows says that access is denied.
            if os.path.isdir(file.path):
                raise Refusal(Trouble(TroubleKind.IS_FOLDER, file.path)) from error
            raise Refusal(Trouble(TroubleKind.FILE_UNREADABLE, file.path, error.strerror or "")) from error

    def _check(self, file: LocalFile, handle: int) -> None:
        """Refuse a file that is not what was chosen any more; half of an old file and half of a new one is neither."""
        now = os.fstat(handle)
        if now.st_size != file.size or now.st_mtime_ns != file.stamp:
            raise Refusal(Trouble(TroubleKind.FILE_CHANGED, file.path))


def _ahead(source: BinaryIO, size: int, digest: Callable[[bytes], None]) -> Iterator[bytes]:
    """Hashing takes as long as sending does, and leaves the interpreter free meanwhile: both go on at once."""

    def read() -> bytes:
        chunk = source.read(size)
        digest(chunk)
        return chunk

    with ThreadPoolExecutor(1, "reading") as reader:
        coming: deque[Future[bytes]] = deque(reader.submit(read) for _ in range(AHEAD))
        try:
            while chunk := coming.popleft().result():
                coming.append(reader.submit(read))
                yield chunk
        finally:
            reader.shutdown(wait=True, cancel_futures=True)
