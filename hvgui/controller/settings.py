"""What is remembered between sessions: hosts, and whatever the window hands over. Never a password."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hvgui.domain.host import AuthKind, HostProfile, SmbPlace, StagingWay
from hvgui.domain.keys import HostId

log = logging.getLogger(__name__)

VERSION = 1


class SettingsFile:
    """A JSON file that is replaced as a whole, so that a crash leaves the old one or the new one.

    A file that cannot be read is set aside under another name and the program starts with nothing remembered.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._content: dict[str, Any] = _read(path)

    @property
    def hosts(self) -> tuple[HostProfile, ...]:
        """Hosts in the order they were added; entries that make no sense are left out."""
        found = (_profile(entry) for entry in _list(self._content.get("hosts")))
        return tuple(profile for profile in found if profile is not None)

    @property
    def window(self) -> Mapping[str, Any]:
        """What the window wants to remember."""
        content = self._content.get("window")
        return content if isinstance(content, dict) else {}

    def save_hosts(self, profiles: Sequence[HostProfile]) -> None:
        """Remember these hosts instead."""
        self._content["hosts"] = [_entry(profile) for profile in profiles]
        self._save()

    def save_window(self, content: Mapping[str, Any]) -> None:
        """Remember this for the window."""
        self._content["window"] = dict(content)
        self._save()

    def _save(self) -> None:
        self._content["version"] = VERSION
        write_whole(self._path, json.dumps(self._content, indent=1, ensure_ascii=False))


def write_whole(path: Path, text: str) -> None:
    """Replace a file's content in one step. A full disk is logged, never raised: remembering is not the work."""
    try:
        replace_whole(path, text)
    except OSError as error:
        log.warning("%s was not saved: %s", path.name, error.strerror)


def replace_whole(path: Path, text: str) -> None:
    """Replace a file's content in one step. Raises OSError, and then the old content is still there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        log.warning("%s cannot be read and is set aside: %s", path.name, error)
        try:
            path.replace(path.with_suffix(".broken"))
        except OSError:
            log.warning("%s cannot be set aside", path.name)
        return {}
    return content if isinstance(content, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _entry(profile: HostProfile) -> dict[str, Any]:
    return {
        "id": profile.id,
        "address": profile.address,
        "port": profile.port,
        "https": profile.https,
        "user": profile.user,
        "auth": profile.auth.value,
        "pinned": profile.pinned,
        "ca_file": profile.ca_file,
        "cert_file": profile.cert_file,
        "cert_key_file": profile.cert_key_file,
        "proxy": profile.proxy,
        "read_only": profile.read_only,
        "staging": profile.staging.value,
        "smb": asdict(profile.smb),
    }


def _profile(entry: object) -> HostProfile | None:
    if not isinstance(entry, dict):
        return None
    try:
        return HostProfile(
            id=HostId(str(entry["id"])),
            address=str(entry["address"]),
            port=int(entry.get("port", 5985)),
            https=bool(entry.get("https", False)),
            user=str(entry.get("user", "")),
            auth=AuthKind(entry.get("auth", "ntlm")),
            pinned=str(entry.get("pinned", "")),
            ca_file=str(entry.get("ca_file", "")),
            cert_file=str(entry.get("cert_file", "")),
            cert_key_file=str(entry.get("cert_key_file", "")),
            proxy=str(entry.get("proxy", "")),
            read_only=bool(entry.get("read_only", False)),
            staging=StagingWay(entry.get("staging", "auto")),
            smb=SmbPlace(**entry.get("smb", {})),
        )
    except (KeyError, ValueError, TypeError):
        return None
