"""What crosses the wire, written down on request: one file per envelope, for bug reports and for recordings.

Envelopes never hold a password that signs in (that happens below them), but they do hold names of hosts and VMs, file
names, during a copy through the shell the bytes of the file, and what is typed into a guest; files and typed texts are
left out, and key protectors of VMs, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count
from pathlib import Path

from hvgui.controller.state import private_files

_STREAM = re.compile(rb'(<[\w:]*Stream\b[^>]*Name="stdin"[^>]*>)[^<]*(<)')
_STREAM_OTHER_ORDER = re.compile(rb"(<[\w:]*Stream\b[^>]*>)[^<]{200,}(<)")
_NUMBERED = re.compile(r"-([0-9]+)-[0-9]+-(?:in|out)\.xml$")
_KEY_PROTECTOR = re.compile(rb"(<[\w:]*KeyProtector\b[^>]*>)[^<]+(<)")

_TYPED = re.compile(rb"(<[\w:]*asciiText\b[^>]*>)[^<]+(<)")


class WireTap:
    """Gives each wire a recorder that numbers its envelopes."""

    def __init__(self, folder: Path) -> None:
        self._folder = private_files.folder(folder)
        # A process of wires that was started again, or another run, leaves what is there.
        found = (_NUMBERED.search(path.name) for path in self._folder.iterdir())
        self._wires = count(1 + max((int(name[1]) for name in found if name), default=0))

    def recorder(self, label: str) -> Callable[[str, bytes], None]:
        """A recorder for one wire; ">" goes to the host, "<" comes from it."""
        safe = re.sub(r"[^A-Za-z0-9.-]", "_", label)
        stem = f"{safe}-{next(self._wires)}"
        numbers = count(1)

        def record(direction: str, envelope: bytes) -> None:
            way = "out" if direction == ">" else "in"
            name = f"{stem}-{next(numbers):05d}-{way}.xml"
            with private_files.opened(self._folder / name, "wb") as file:
                file.write(redacted(envelope))

        return record


def redacted(envelope: bytes) -> bytes:
    """The envelope without the bytes of files and of key protectors, and without what is typed."""
    envelope = _TYPED.sub(rb"\1[left out]\2", envelope)
    envelope = _KEY_PROTECTOR.sub(rb"\1[left out]\2", envelope)
    envelope = _STREAM.sub(rb"\1[left out]\2", envelope)
    return _STREAM_OTHER_ORDER.sub(rb"\1[left out]\2", envelope)
