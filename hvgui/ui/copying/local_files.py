"""Local files from a drag or a file dialog: those that can be copied, and the reason for each that cannot."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import QMimeData, QUrl

from hvgui.controller.api.local_paths import FILES_AT_MOST, cut, expanded
from hvgui.domain.copying.transfer import LocalFile, Refused
from hvgui.domain.trouble import Trouble, TroubleKind

#: While hovering, at most this many files are looked at; a drop looks at all of them.
HOVER_LIMIT = 200


#: What names files that are no files on a disk: attachments of a message and contents of an archive in Explorer, files
#: that a program of macOS or X11 promises to write.
_PROMISES = ("FileGroupDescriptor", "com.apple.pasteboard.promised-file", "XdndDirectSave")


def urls_of(data: QMimeData) -> list[QUrl]:
    """The URLs of a drag; empty when it carries something else."""
    return list(data.urls()) if data.hasUrls() else []


def promised(data: QMimeData) -> Refused | None:
    """A refusal when a drag carries nothing but files that somebody would have to write first."""
    if data.hasUrls() or not any(promise in name for name in data.formats() for promise in _PROMISES):
        return None
    return Refused("", Trouble(TroubleKind.INSIDE_ANOTHER))


def glance(urls: Iterable[QUrl]) -> list[LocalFile | Refused]:
    """The first files of a drag, for as long as it hovers."""
    return read_urls(urls, HOVER_LIMIT)[:HOVER_LIMIT]


def read_urls(urls: Iterable[QUrl], limit: int = FILES_AT_MOST) -> list[LocalFile | Refused]:
    """Each URL as a file, the files of a folder, or a refusal with its reason; at most ``limit`` of them."""
    found: list[LocalFile | Refused] = []
    for url in urls:
        if url.isLocalFile():
            found.extend(islice(expanded(url.toLocalFile()), limit + 1 - len(found)))
        else:
            shown = url.toDisplayString()
            found.append(Refused(shown, Trouble(TroubleKind.NOT_LOCAL, shown)))
        if len(found) > limit:
            return cut(found, limit)
    return found
