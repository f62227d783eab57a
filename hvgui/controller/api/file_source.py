"""What copying needs beside the host: local files and the staging script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from hvgui.domain.transfer import LocalFile


class FileSource(Protocol):
    """Reads local files in chunks, on a worker thread."""

    def chunks(self, file: LocalFile, size: int, digest: Callable[[bytes], None]) -> Iterator[bytes]:
        """The file's bytes in order, each chunk also given to ``digest``.

        Raises Refusal when the file is gone, cannot be read, or is not the file that was chosen any more (its size or
        modification time differs, at the start or at the end).
        """
