"""Local files, read in chunks on a worker thread."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from hvgui.domain.transfer import LocalFile
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind


class DiskFiles:
    """Implements the controller's FileSource."""

    def chunks(self, file: LocalFile, size: int, digest: Callable[[bytes], None]) -> Iterator[bytes]:
        try:
            with open(file.path, "rb") as source:
                self._check(file, source.fileno())
                while chunk := source.read(size):
                    digest(chunk)
                    yield chunk
                self._check(file, source.fileno())
        except FileNotFoundError as error:
            raise Refusal(Trouble(TroubleKind.FILE_MISSING, file.path)) from error
        except IsADirectoryError as error:
            raise Refusal(Trouble(TroubleKind.IS_FOLDER, file.path)) from error
        except OSError as error:
            raise Refusal(Trouble(TroubleKind.FILE_UNREADABLE, file.path, error.strerror or "")) from error

    def _check(self, file: LocalFile, handle: int) -> None:
        """Refuse a file that is not what was chosen any more; half of an old file and half of a new one is neither."""
        now = os.fstat(handle)
        if now.st_size != file.size or now.st_mtime_ns != file.stamp:
            raise Refusal(Trouble(TroubleKind.FILE_CHANGED, file.path))
