"""Composition of the controller, for the window and the command line, and the folders where they keep their files.

What only some of them need is imported where it is composed: a command that reads lists does without the rest.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, TypeVar

import platformdirs

from hvgui.controller.api.notices import Notices
from hvgui.controller.api.ports import Clock, HostWire, Offload, SecretSource, SecretStore, WireFactory
from hvgui.controller.state import cache
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.desktop.clock import RealClock
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.values import replace

if TYPE_CHECKING:
    from hvgui.controller.api.staging import Scripts
    from hvgui.controller.fleet import Fleet, FleetDependencies
    from hvgui.controller.hosts.host_lists import HostLists
    from hvgui.controller.journal.journal import Journal
    from hvgui.controller.state.monitoring import Past
    from hvgui.desktop.run_lock import RunLock
    from hvgui.desktop.wire_process import WireProcess

T = TypeVar("T")
log = logging.getLogger(__name__)


class Runtime(Protocol):
    """Event loop and worker threads, the window's or a command's."""

    def spawn(self, coro: Coroutine[Any, Any, None], *, name: str, owner: object | None = None) -> None: ...

    def offload(self, work: Callable[[], T]) -> asyncio.Future[T]: ...

    def post(self, callback: Callable[[], None]) -> None: ...


class WindowRuntime(Runtime, Protocol):
    """The window's, which also waits for events."""

    def listen(self, work: Callable[[], T]) -> asyncio.Future[T]: ...


#: Folder of choices for new VMs.
CHOICES = "new-machines"


def settings_folder() -> Path:
    """Where hosts and preferences are kept; never a password."""
    return Path(platformdirs.user_config_dir("hvgui", appauthor=False))


def settings_file(notices: Notices) -> SettingsFile:
    """Hosts and preferences, as they are remembered between sessions."""
    return SettingsFile(settings_folder() / "settings.json", notices)


def log_folder() -> Path:
    """Where the window writes its log."""
    return Path(platformdirs.user_log_dir("hvgui", appauthor=False))


def cache_file() -> Path:
    """The VM lists of the last session."""
    return Path(platformdirs.user_cache_dir("hvgui", appauthor=False)) / "list.json"


def known_names() -> dict[HostId, str]:
    """The computers' own names of remembered hosts, as they were last seen."""
    return cache.names(cache_file())


def data_folder() -> Path:
    """Where journal, policies, and the list of what copies must still clean up on hosts are kept."""
    return Path(platformdirs.user_data_dir("hvgui", appauthor=False))


def own_place() -> Path | None:
    """Folder for what this run must clean up if it is killed; None where nothing can be written."""
    from hvgui.desktop.own_folder import own_folder

    try:
        return own_folder(data_folder())
    except OSError as error:
        log.warning("what is left on hosts by a crash will not be known at the next start: %s", error)
        return None


def journal(offload: Offload, clock: Clock, notices: Notices, lock: RunLock | None = None) -> Journal:
    """The journal of this user; ``lock`` is this run's, where it is going to write."""
    from hvgui.controller.journal.journal import Journal

    run = "" if lock is None else lock.name
    return Journal(data_folder() / "journal.sqlite", offload, clock, operator(), run=run, notices=notices)


def operator() -> str:
    """Name of the user of this computer; empty when the system does not say."""
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def host_scripts() -> Scripts:
    """The scripts that run on a host."""
    from importlib import resources

    from hvgui.controller.api.staging import Scripts

    folder = resources.files("hvgui.transport.staging.scripts")
    return Scripts(*(folder.joinpath(f"{name}.ps1").read_text(encoding="utf-8") for name in ("stage", "keep", "look")))


def window_fleet(
    runtime: WindowRuntime, settings: SettingsFile, secrets: SecretStore, notices: Notices, wires: WireFactory
) -> Fleet:
    """Controller for the window, which remembers what it does."""
    from hvgui.controller.fleet import Fleet
    from hvgui.desktop.run_lock import RunLock

    lock = RunLock(data_folder())
    return Fleet(
        replace(
            _for_window(runtime, settings, secrets, wires, own_place()),
            cache_file=cache_file(),
            journal=journal(runtime.offload, RealClock(), notices, lock),
            alive=lock.alive if lock.name else None,
            policies_file=data_folder() / "policies.toml",
            choices_folder=data_folder() / CHOICES,
        )
    )


def forgetful_fleet(
    runtime: WindowRuntime,
    settings: SettingsFile,
    secrets: SecretStore,
    wires: WireFactory,
    *,
    scratch: Path,
    past: Past | None = None,
) -> Fleet:
    """Controller for a window that leaves nothing behind: a demonstration, or a tour. Its journal ends with it."""
    from hvgui.controller.fleet import Fleet
    from hvgui.controller.journal.journal import Journal

    needs = _for_window(runtime, settings, secrets, wires, None)
    kept = Journal(scratch / "journal.sqlite", runtime.offload, RealClock(), operator())
    return Fleet(replace(needs, journal=kept, past=past, choices_folder=scratch / CHOICES))


def headless_fleet(
    runtime: Runtime, settings: SettingsFile, secrets: SecretStore, notices: Notices, *, copies: bool = False
) -> Fleet:
    """Controller for the command line: same engine, same journal, no window and no events.

    ``copies``: it is going to copy files, and cleans up what earlier runs have left on hosts.
    """
    from hvgui.controller.fleet import Fleet
    from hvgui.desktop.run_lock import RunLock

    needs = _dependencies(runtime, settings, secrets, _wires(None, _no_gate), own_place() if copies else None)
    lock = RunLock(data_folder())
    kept = journal(runtime.offload, RealClock(), notices, lock)
    return Fleet(replace(needs, journal=kept, resumable=False, choices_folder=data_folder() / CHOICES))


def host_lists(runtime: Runtime, settings: SettingsFile, secrets: SecretStore) -> HostLists:
    """What reads the hosts' lists for the command line, and changes nothing."""
    from hvgui.controller.hosts.host_lists import HostLists
    from hvgui.controller.hosts.known_hosts import SessionNeeds

    return HostLists(
        SessionNeeds(
            wires=_wires(None, _no_gate),
            offload=runtime.offload,
            spawn=runtime.spawn,
            clock=RealClock(),
            events=False,
            settings=settings,
            secrets=secrets,
            cache_file=None,
        )
    )


def window_wires(log_wire: Path | None) -> WireProcess:
    """The wires of a window, in a process of their own. ``log_wire``: a folder for every envelope."""
    from hvgui.desktop.frames import Opening
    from hvgui.desktop.wire_process import WireProcess

    return WireProcess(Opening(logging.getLogger().getEffectiveLevel(), None if log_wire is None else str(log_wire)))


def serve_wires() -> NoReturn:
    """The process of a window's wires, over its standard streams; ends when the window does."""
    import signal

    from hvgui.desktop import streams
    from hvgui.desktop.ending import leave
    from hvgui.desktop.frames import Opening
    from hvgui.desktop.wire_service import WireService

    def wires(opening: Opening) -> WireFactory:
        return _wires(None if opening.log_wire is None else Path(opening.log_wire), _no_gate)

    # A terminal interrupts both; the window ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        # What a person does in the window comes before what hosts have to tell.
        os.nice(5)
    WireService(*streams.taken(), wires).run()
    leave(0)


def _for_window(
    runtime: WindowRuntime, settings: SettingsFile, secrets: SecretStore, wires: WireFactory, own: Path | None
) -> FleetDependencies:
    from hvgui.desktop.parse_gate import ParseGate
    from hvgui.desktop.programs import Programs
    from hvgui.transport.lazy import network_probe

    gate = ParseGate()

    def tapped(profile: HostProfile, secret: SecretSource, tap: Callable[[str, bytes], None]) -> HostWire:
        return PywinrmWire(profile, secret, tap=tap, gate=gate)

    return replace(
        _dependencies(runtime, settings, secrets, wires, own),
        tapped=tapped,
        probes=network_probe,
        events=True,
        listening=runtime.listen,
        launcher=Programs(runtime.post),
    )


def _dependencies(
    runtime: Runtime, settings: SettingsFile, secrets: SecretStore, wires: WireFactory, own: Path | None
) -> FleetDependencies:
    """What every controller needs. ``own``: this run's folder, for what it must clean up if it is killed."""
    from hvgui.controller.fleet import FleetDependencies
    from hvgui.desktop.disk import DiskFiles
    from hvgui.desktop.own_folder import COPIES, LEFTOVERS, adopt
    from hvgui.desktop.write_queue import WriteQueue
    from hvgui.transport.lazy import signed_in_as, smb_share

    return FleetDependencies(
        spawn=runtime.spawn,
        offload=runtime.offload,
        post=runtime.post,
        clock=RealClock(),
        wires=wires,
        secrets=secrets,
        files=DiskFiles(),
        scripts=host_scripts(),
        settings=settings,
        shares=smb_share,
        signed_in_as=signed_in_as,
        writes=WriteQueue(runtime.offload, runtime.spawn),
        leftovers_file=None if own is None else own / LEFTOVERS,
        unfinished_folder=None if own is None else own / COPIES,
        adopt=None if own is None else partial(adopt, own),
    )


def _wires(log_wire: Path | None, gate: Callable[[int], AbstractContextManager[None]]) -> WireFactory:
    tap = None
    if log_wire is not None:
        from hvgui.transport.wire.tap import WireTap

        tap = WireTap(log_wire)

    def wire(profile: HostProfile, secret: SecretSource) -> HostWire:
        recorder = tap.recorder(profile.label) if tap is not None else None
        return PywinrmWire(profile, secret, tap=recorder, gate=gate)

    return wire


def _no_gate(_size: int) -> AbstractContextManager[None]:
    """A command has no window that must stay responsive while large replies are read."""
    return nullcontext()
