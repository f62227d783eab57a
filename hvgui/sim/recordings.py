"""Recordings of hosts as they lie on the disk (docs/en/recording-a-host.md), read and verified.

A recording whose manifest or files were changed by hand is refused: what a host has said is evidence, or it is not.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

MANIFEST = "manifest.json"
FORMAT = 1
KINDS = ("host", "synthetic")

_FILE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,150}\.xml")
_COMPUTER_NAME = re.compile(r"<(?:\w+:)?CSName[^>]*>([^<]+)<")


class RecordingRefused(ValueError):
    """A folder that is no recording, or one that was changed."""


@dataclass(frozen=True, slots=True)
class RecordedExchange:
    """What was asked, as the manifest tells it, and the envelopes that answered."""

    request: Mapping[str, object]
    fault: bool
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recording:
    """A verified recording."""

    folder: Path
    kind: str
    derived_from: str
    build: int
    version: str
    language: int
    vms: int
    exchanges: tuple[RecordedExchange, ...]

    @property
    def computer_name(self) -> str:
        """What stands for the computer's name."""
        for exchange in self.exchanges:
            for page in exchange.pages:
                if found := _COMPUTER_NAME.search(page):
                    return found[1]
        return "RECORDED"


def read_recording(folder: Path) -> Recording:
    """The recording in a folder. Raises RecordingRefused with the reason."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RecordingRefused(f"{folder} is no recording: {error}") from error
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise RecordingRefused(f"{folder} is no recording of format {FORMAT}")
    told = manifest.pop("sha256", None)
    sealed = json.dumps(manifest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if told != _hash(sealed):
        raise RecordingRefused(f"{folder / MANIFEST} was changed after the recording was made")
    try:
        recording = _read(folder, manifest)
    except (KeyError, TypeError, AttributeError) as error:
        raise RecordingRefused(f"{folder / MANIFEST} lacks something: {error!r}") from error
    if recording.kind not in KINDS or (recording.kind == "synthetic") != bool(recording.derived_from):
        raise RecordingRefused(
            f"{folder / MANIFEST}: a synthetic recording says what it derives from, and no other does"
        )
    return recording


def _read(folder: Path, manifest: dict[str, object]) -> Recording:
    listed: set[str] = {MANIFEST}
    exchanges: list[RecordedExchange] = []
    found = manifest["exchanges"]
    assert isinstance(found, list)
    for exchange in found:
        pages = []
        for reply in exchange["replies"]:
            listed.add(reply["file"])
            pages.append(_verified(folder, reply["file"], reply["sha256"]))
        exchanges.append(RecordedExchange(exchange["request"], bool(exchange["fault"]), tuple(pages)))
    if strangers := sorted(path.name for path in folder.iterdir() if path.name not in listed):
        raise RecordingRefused(f"{folder}: {strangers[0]} does not belong to the recording")
    return Recording(
        folder=folder,
        kind=str(manifest["kind"]),
        derived_from=str(manifest["derived_from"]),
        build=int(str(manifest["build"])),
        version=str(manifest["version"]),
        language=int(str(manifest["language"])),
        vms=int(str(manifest["vms"])),
        exchanges=tuple(exchanges),
    )


def _verified(folder: Path, name: str, told: str) -> str:
    if not _FILE_NAME.fullmatch(name):
        raise RecordingRefused(f"{folder / MANIFEST}: {name!r} is no file name of a recording")
    try:
        text = (folder / name).read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RecordingRefused(f"{folder / name}: {error}") from error
    if _hash(text) != told:
        raise RecordingRefused(f"{folder / name} was changed after the recording was made")
    return text


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
