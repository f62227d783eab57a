"""Settings file: hosts, and the preferences of the window. Never a password."""

from __future__ import annotations

import json
import logging
import math
import os
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from hvgui.controller.api.notices import Notices
from hvgui.controller.state import private_files
from hvgui.controller.state.host_entries import merged, profile_in
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import Trouble, TroubleKind

log = logging.getLogger(__name__)

VERSION = 1


class SettingsFile:
    """A JSON file that several programs may have in use: each writes what it has changed, and keeps all else.

    It is replaced as a whole, so that a crash leaves the old one or the new one, and its last good content lies beside
    it. A file that cannot be read is set aside under a name of its own, and the backup takes its place.
    """

    def __init__(self, path: Path, notices: Notices | None = None, now: Callable[[], float] = time.time) -> None:
        self._path = path
        self._backup = path.with_suffix(".backup.json")
        self._notices = notices or Notices()
        self._now = now
        private_files.close(path, self._backup)
        try:
            content = self._read() or {}
        except OSError as error:
            self._notices.tell(Trouble(TroubleKind.SETTINGS_LOST, path.name, error.strerror or str(error)))
            content = {}
        #: As this program knows the file; what differs from it was changed by somebody else.
        self._hosts = {profile.id: profile for profile in _profiles(content)}
        self._window = _mapping(content.get("window"))
        lost = len(_entries(content)) - len(self._hosts)
        if lost:
            self._notices.tell(Trouble(TroubleKind.HOSTS_NOT_UNDERSTOOD, path.name, str(lost)))

    @property
    def hosts(self) -> tuple[HostProfile, ...]:
        """Hosts in the order they were added; entries that make no sense are left out, and stay in the file."""
        return tuple(self._hosts.values())

    @property
    def window(self) -> Mapping[str, Any]:
        """What the window wants to remember."""
        return self._window

    def save_hosts(self, profiles: Sequence[HostProfile]) -> None:
        """Remember these hosts instead of those that this program knew; hosts that others have added stay."""
        known, after = self._hosts, {profile.id: profile for profile in profiles}

        def change(content: dict[str, Any], *, there_was_none: bool) -> None:
            before = {} if there_was_none else known
            found: list[Any] = []
            there: set[HostId] = set()
            for entry in _entries(content):
                host = HostId(str(entry.get("id"))) if isinstance(entry, dict) else None
                if host in before and host not in after:
                    continue
                if host is not None and host in after:
                    there.add(host)
                    if after[host] != before.get(host):
                        entry = merged(entry, after[host], before.get(host))
                found.append(entry)
            # A host that another program has forgotten comes back only when it was changed here.
            found += [
                merged(None, profile, None)
                for host, profile in after.items()
                if host not in there and profile != before.get(host)
            ]
            content["hosts"] = found

        self._change(change)
        self._hosts = after

    def save_window(self, content: Mapping[str, Any]) -> None:
        """Remember this for the window."""
        before, after = self._window, dict(content)
        changed = {name: value for name, value in after.items() if name not in before or before[name] != value}

        def change(found: dict[str, Any], *, there_was_none: bool) -> None:
            found["window"] = dict(after) if there_was_none else {**_mapping(found.get("window")), **changed}

        self._change(change)
        self._window = after

    def _change(self, change: Callable[..., None]) -> None:
        try:
            private_files.folder(self._path.parent)
            with private_files.locked(self._path.with_suffix(".lock")):
                found = self._read()
                if found:
                    replace_whole(self._backup, json.dumps(found, indent=1))
                content = found or {}
                change(content, there_was_none=found is None)
                version = content.get("version")
                content["version"] = max(VERSION, version) if type(version) is int else VERSION
                replace_whole(self._path, json.dumps(content, indent=1))
        except OSError as error:
            self._notices.tell(Trouble(TroubleKind.SETTINGS_NOT_SAVED, self._path.name, error.strerror or str(error)))

    def _read(self) -> dict[str, Any] | None:
        """What is in the file; None when there is none. Raises OSError."""
        try:
            return _parsed(self._path)
        except FileNotFoundError:
            return None
        except (ValueError, RecursionError) as error:
            return self._restored(str(error))

    def _restored(self, why: str) -> dict[str, Any] | None:
        """The last good content, after the file was set aside under a name of its own. Raises OSError."""
        aside = private_files.aside(self._path, self._now())
        private_files.replace(self._path, aside)
        try:
            content = _parsed(self._backup)
            replace_whole(self._path, json.dumps(content, indent=1))
        except (OSError, ValueError, RecursionError):
            self._notices.tell(Trouble(TroubleKind.SETTINGS_LOST, aside.name, why))
            return None
        self._notices.tell(Trouble(TroubleKind.SETTINGS_RESTORED, aside.name, why))
        return content


def write_whole(path: Path, text: str) -> None:
    """Replace a file's content in one step. A full disk is logged, never raised: remembering is not the work."""
    try:
        replace_whole(path, text)
    except OSError as error:
        log.warning("%s was not saved: %s", path.name, error.strerror)


def replace_whole(path: Path, text: str) -> None:
    """Replace a file's content in one step. Raises OSError, and then the old content is still there.

    Private to its owner, as is the folder that is made for it.
    """
    if not path.parent.is_dir():
        private_files.folder(path.parent)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
            file.write(text)
        private_files.replace(Path(name), path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _parsed(path: Path) -> dict[str, Any]:
    """The content. Raises OSError; ValueError and RecursionError for what is no JSON object."""
    content = json.loads(path.read_text(encoding="utf-8"), parse_constant=_no_constant, parse_float=_finite)
    if not isinstance(content, dict):
        raise ValueError("not a JSON object")
    return content


def _finite(digits: str) -> float | str:
    """A number as it is; one beyond every number as text, for written as a number it would be no JSON."""
    number = float(digits)
    return number if math.isfinite(number) else digits


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no value")


def _entries(content: Mapping[str, Any]) -> list[Any]:
    found = content.get("hosts")
    return found if isinstance(found, list) else []


def _profiles(content: Mapping[str, Any]) -> list[HostProfile]:
    found = map(profile_in, _entries(content))
    return [profile for profile in found if profile is not None]


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
