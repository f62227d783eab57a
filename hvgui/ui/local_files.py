"""Files of this machine as a drag or a dialog names them: what can be copied, and why the others cannot."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, QUrl

from hvgui.domain.transfer import LocalFile, Refused
from hvgui.domain.trouble import Trouble, TroubleKind

#: While hovering, at most this many files are looked at; a drop looks at all of them.
HOVER_LIMIT = 200


def urls_of(data: QMimeData) -> list[QUrl]:
    """The URLs of a drag; empty when it carries something else."""
    return list(data.urls()) if data.hasUrls() else []


def read_urls(urls: Iterable[QUrl]) -> list[LocalFile | Refused]:
    """Each URL as a file, or as a refusal with its reason."""
    return [_read_url(url) for url in urls]


def read_paths(paths: Sequence[str]) -> list[LocalFile | Refused]:
    """Each path as a file, or as a refusal with its reason."""
    return [read_path(path) for path in paths]


def _read_url(url: QUrl) -> LocalFile | Refused:
    if not url.isLocalFile():
        shown = url.toDisplayString()
        return Refused(shown, Trouble(TroubleKind.NOT_LOCAL, shown))
    return read_path(url.toLocalFile())


def read_path(path: str) -> LocalFile | Refused:
    """One path as a file, or as a refusal with its reason."""
    name = os.path.basename(path.rstrip("/\\")) or path
    try:
        facts = os.stat(path)
    except FileNotFoundError:
        return Refused(path, Trouble(TroubleKind.FILE_MISSING, name))
    except (OSError, ValueError) as problem:
        return Refused(path, Trouble(TroubleKind.FILE_UNREADABLE, name, str(problem)))
    if stat.S_ISDIR(facts.st_mode):
        return Refused(path, Trouble(TroubleKind.IS_FOLDER, name))
    if not stat.S_ISREG(facts.st_mode) or not os.access(path, os.R_OK):
        return Refused(path, Trouble(TroubleKind.FILE_UNREADABLE, name))
    return LocalFile(path, name, facts.st_size, facts.st_mtime_ns)
