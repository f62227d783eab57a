"""Log of the program: private to its owner, one entry per line whatever a host or a guest has said."""

from __future__ import annotations

import logging
import logging.handlers
import os
from io import TextIOWrapper
from pathlib import Path

from hvgui.controller.state import private_files
from hvgui.domain.outside import log_lines

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
SHORT = "%(levelname)s %(name)s: %(message)s"


class OneEntry(logging.Formatter):
    """Formatter whose entries cannot end early, begin another one, move a terminal's cursor, or hide."""

    def format(self, record: logging.LogRecord) -> str:
        return log_lines(super().format(record))


class LogFile(logging.handlers.RotatingFileHandler):
    """File ``hvgui.log`` and its rotations. Raises OSError when the folder cannot be written."""

    def __init__(self, folder: Path, *, most: int = 1_000_000, kept: int = 3) -> None:
        private_files.folder(folder)
        path = folder / "hvgui.log"
        private_files.close(*(folder / f"{path.name}.{number}" for number in range(1, kept + 1)))
        self._most = most
        super().__init__(path, maxBytes=most, backupCount=kept, encoding="utf-8", errors="backslashreplace")

    def doRollover(self) -> None:
        """Rotate; while another program has the file open, which Windows does not let move, go on in the same file."""
        if self.stream is not None:
            self.stream.close()
        current = Path(self.baseFilename)
        moving = current.with_name(f"{current.name}.moving")
        try:
            os.replace(current, moving)
            for number in range(self.backupCount, 1, -1):
                younger = Path(f"{current}.{number - 1}")
                if younger.exists():
                    os.replace(younger, f"{current}.{number}")
            os.replace(moving, f"{current}.1")
            self.maxBytes = self._most
        except OSError:
            if moving.exists() and not current.exists():
                os.replace(moving, current)
            self.maxBytes += self._most
        self.stream = self._open()

    def _open(self) -> TextIOWrapper:
        file = private_files.opened(Path(self.baseFilename), self.mode, encoding=self.encoding)
        assert isinstance(file, TextIOWrapper)
        file.reconfigure(errors=self.errors)
        return file


def log_to(*handlers: logging.Handler, level: int | str, layout: str = FORMAT) -> None:
    """Send every logger's entries here, and nowhere else."""
    for handler in handlers:
        handler.setFormatter(OneEntry(layout))
    logging.basicConfig(level=level, handlers=handlers, force=True)
    # These log request lines and tokens at debug level.
    for noisy in ("urllib3", "spnego", "requests_ntlm", "qasync"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
