"""Parts that the window and the command line put together in the same way, and where they keep their files."""

from __future__ import annotations

import getpass
import logging
from functools import partial
from importlib import resources
from pathlib import Path

import platformdirs

from hvgui.controller.api.notices import Notices
from hvgui.controller.api.ports import Clock, Offload, SecretSource, SecretStore
from hvgui.controller.fleet import Fleet, FleetDependencies
from hvgui.controller.journal.journal import Journal
from hvgui.controller.state import cache
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.desktop.clock import RealClock
from hvgui.desktop.disk import DiskFiles
from hvgui.desktop.headless import Headless
from hvgui.desktop.own_folder import COPIES, LEFTOVERS, adopt, own_folder
from hvgui.desktop.run_lock import RunLock
from hvgui.domain.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.transport.lazy import LateWire, late_share

log = logging.getLogger(__name__)


def settings_file(notices: Notices) -> SettingsFile:
    """What is remembered between sessions."""
    return SettingsFile(Path(platformdirs.user_config_dir("hvgui", appauthor=False)) / "settings.json", notices)


def cache_file() -> Path:
    """The lists of the last session."""
    return Path(platformdirs.user_cache_dir("hvgui", appauthor=False)) / "list.json"


def known_names() -> dict[HostId, str]:
    """The computers' own names of remembered hosts, as they were last seen."""
    return {cached.host: cached.facts.name for cached in cache.load(cache_file())}


def data_folder() -> Path:
    """Where the journal lies, and the note of what copies have left on hosts."""
    return Path(platformdirs.user_data_dir("hvgui", appauthor=False))


def own_place() -> Path | None:
    """What this run must put right if it is killed; None where nothing can be written, which stops no work."""
    try:
        return own_folder(data_folder())
    except OSError as error:
        log.warning("what is left on hosts by a crash will not be known at the next start: %s", error)
        return None


def journal(offload: Offload, clock: Clock, notices: Notices, lock: RunLock | None = None) -> Journal:
    """The journal of this user; ``lock`` is this run's, where it is going to write."""
    run = "" if lock is None else lock.name
    return Journal(data_folder() / "journal.sqlite", offload, clock, operator(), run=run, notices=notices)


def operator() -> str:
    """Who sits here; empty when the system does not say."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def staging_script() -> str:
    """The script that receives files on a host."""
    return resources.files("hvgui.transport.staging.scripts").joinpath("stage.ps1").read_text(encoding="utf-8")


def headless_fleet(
    runtime: Headless, settings: SettingsFile, secrets: SecretStore, notices: Notices, *, copies: bool = False
) -> Fleet:
    """A fleet for the command line: same engine, same journal, no window and no events.

    ``copies``: it is going to copy files, and puts right what earlier runs have left on hosts.
    """
    clock = RealClock()
    own = own_place() if copies else None

    def wire(profile: HostProfile, secret: SecretSource) -> LateWire:
        return LateWire(profile, secret, None)

    return Fleet(
        FleetDependencies(
            spawn=runtime.spawn,
            offload=runtime.offload,
            post=runtime.post,
            clock=clock,
            wires=wire,
            secrets=secrets,
            files=DiskFiles(),
            script=staging_script(),
            settings=settings,
            journal=journal(runtime.offload, clock, notices, RunLock(data_folder())),
            shares=late_share,
            leftovers_file=own / LEFTOVERS if own is not None else None,
            # Known, so that no part is swept away that a window would go on with.
            unfinished_folder=own / COPIES if own is not None else None,
            resumable=False,
            adopt=None if own is None else partial(adopt, own),
        )
    )
