"""How a recording lies on the disk: a manifest, and one file per envelope, named by what was asked and never by a host.

The manifest says when, of which build and by which program it was made, names each file's request, class and SHA-256,
and ends with the SHA-256 of all that, so that what somebody changed by hand is no recording any more.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from hvgui.controller.state import private_files
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.values import Struct

MANIFEST = "manifest.json"
FORMAT = 1
#: Of a host, or of something else that is named.
HOST, SYNTHETIC = "host", "synthetic"


class Written(Struct, frozen=True):
    """One exchange ready to be written. ``replies`` are whole envelopes."""

    request: Mapping[str, object]
    class_name: str
    fault: bool
    replies: Sequence[str]


class About(Struct, frozen=True, kw_only=True):
    """What a recording says of itself. ``derived_from`` is for a synthetic one."""

    date: str
    program: str
    build: int
    version: str
    language: int
    vms: int
    derived_from: str = ""


def check_free(folder: Path) -> None:
    """Raises Refusal with RECORDING_PLACE_TAKEN where something would be overwritten, OSError."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refusal(Trouble(TroubleKind.RECORDING_PLACE_TAKEN, str(folder)))


def files_of(about: About, exchanges: Sequence[Written]) -> dict[str, str]:
    """File names and contents of a recording, the manifest among them."""
    files: dict[str, str] = {}
    listed: list[dict[str, object]] = []
    for number, exchange in enumerate(exchanges, start=1):
        action = str(exchange.request["action"]).lower()
        entries = []
        for page, text in enumerate(exchange.replies, start=1):
            name = f"{number:05d}-{action}-{re.sub(r'[^A-Za-z0-9_]', '', exchange.class_name)[:60]}-{page}.xml"
            files[name] = text
            entries.append(
                {
                    "file": name,
                    "date": about.date,
                    "build": about.build,
                    "class": exchange.class_name,
                    "sha256": hashlib.sha256(text.encode()).hexdigest(),
                }
            )
        listed.append({"request": dict(exchange.request), "fault": exchange.fault, "replies": entries})
    manifest: dict[str, object] = {
        "format": FORMAT,
        "kind": SYNTHETIC if about.derived_from else HOST,
        "derived_from": about.derived_from,
        "date": about.date,
        "program": about.program,
        "build": about.build,
        "version": about.version,
        "language": about.language,
        "vms": about.vms,
        "exchanges": listed,
    }
    manifest["sha256"] = hashlib.sha256(_canonical(manifest)).hexdigest()
    files[MANIFEST] = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
    return files


def _canonical(manifest: Mapping[str, object]) -> bytes:
    return json.dumps(manifest, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def write(folder: Path, files: Mapping[str, str], go_on: Callable[[], None]) -> None:
    """Write all files or none, readable by their owner alone. Raises Refusal, OSError, and what ``go_on`` raises."""
    check_free(folder)
    if not folder.parent.exists():
        private_files.folder(folder.parent)
    # Made with mode 0700, beside its place, so that one step puts it there.
    half = Path(tempfile.mkdtemp(prefix=".hvgui-recording-", dir=folder.parent))
    try:
        for name, text in files.items():
            go_on()
            with open(half / name, "w", encoding="utf-8", newline="", opener=private_files.opener) as file:
                file.write(text)
        if folder.exists():
            folder.rmdir()
        private_files.replace(half, folder)
    except BaseException:
        shutil.rmtree(half, ignore_errors=True)
        raise
