"""The composition root: the only place that knows everybody."""

from __future__ import annotations

import logging
import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from importlib import resources
from pathlib import Path
from typing import Any, Protocol, cast

import platformdirs
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from hvgui import assembly
from hvgui.controller.api.notices import Notices
from hvgui.controller.api.ports import SecretSource, SecretStore
from hvgui.controller.fleet import Fleet, FleetDependencies
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.desktop.clock import RealClock
from hvgui.desktop.disk import DiskFiles
from hvgui.desktop.logs import LogFile, log_to
from hvgui.desktop.own_folder import COPIES, LEFTOVERS, adopt
from hvgui.desktop.parse_gate import ParseGate
from hvgui.desktop.programs import Programs
from hvgui.desktop.run_lock import RunLock
from hvgui.desktop.runtime import Runtime, check_bindings
from hvgui.desktop.single_instance import SingleInstance
from hvgui.domain.host import HostProfile, StagingWay
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.transport.lazy import LateProbe, LateWire, late_share
from hvgui.transport.wire.tap import WireTap
from hvgui.ui.look import theme
from hvgui.ui.shell.crash_dialog import CrashDialog
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.shell.notice_box import show_notices
from hvgui.ui.shell.preferences_dialog import Places
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.prompter import QtPrompter
from hvgui.wording import formats, i18n

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line decided."""

    demo: str | None = None
    mischief: str = ""
    host: HostProfile | None = None
    secret: Secret | None = None
    language: str = ""
    scheme: str = ""
    log_wire: Path | None = None
    log_level: str = "info"
    #: Read and write nothing that outlives the program.
    forgetful: bool = False


class Stage(Protocol):
    """The simulated hosts of a demonstration, as far as a tour may touch them."""

    def names(self) -> tuple[str, ...]: ...

    def guest_file(self, vm_id: str, path: str) -> Path:
        """The real file behind a path in a guest."""

    def go_away(self, host: str) -> None:
        """Close a host's port and its connections."""

    def come_back(self, host: str) -> None: ...


@dataclass(slots=True)
class Program:
    """A running program: what a tour drives."""

    runtime: Runtime
    fleet: Fleet
    window: MainWindow
    stage: Stage | None
    started: float
    #: Set once: the program ends with this code.
    leave: Callable[[int], None]


class Visitor(Protocol):
    """Drives a running program to an exit code."""

    def __call__(self, program: Program) -> Coroutine[Any, Any, int]: ...


def check_environment() -> str:
    """Why the program cannot run here, or nothing."""
    if trouble := check_bindings():
        return trouble
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM")
    ):
        return "there is no display; set QT_QPA_PLATFORM=offscreen for a tour without one"
    return ""


def run(options: Options, visitor: Visitor | None = None) -> int:
    """Run the program until its window is closed, or until the visitor has seen enough."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="hvgui-", ignore_cleanup_errors=True) as scratch:
        _log_to(options)
        app = QApplication.instance() or QApplication(["hvgui"])
        assert isinstance(app, QApplication)
        app.setApplicationName("hvgui")
        app.setApplicationDisplayName("hvgui")
        # A Wayland desktop finds the icon by it.
        app.setDesktopFileName("hvgui")
        lone = None if options.forgetful or options.host is not None else SingleInstance(_settings_folder())
        if lone is not None and lone.another():
            log.info("hvgui is running already and was asked to come to the front")
            return 0
        runtime = Runtime(app)
        scene = _open_scene(options, Path(scratch)) if options.demo else None
        try:
            code = runtime.run(_live(options, visitor, runtime, scene, started, Path(scratch), lone))
        finally:
            if lone is not None:
                lone.close()
            if scene is not None:
                scene.stop()
        if runtime.crashes and code == 0 and visitor is not None:
            code = 1
    if runtime.workers_left():
        # A worker may hang in a connect that nothing can break off; the user need not wait for it.
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


async def _live(
    options: Options,
    visitor: Visitor | None,
    runtime: Runtime,
    scene: _Scene | None,
    started: float,
    scratch: Path,
    lone: SingleInstance | None,
) -> int:
    notices = Notices()
    fleet, settings = _fleet(options, runtime, scratch, notices)
    preferences = Preferences.from_dict({} if options.forgetful else settings.window)
    language = options.language or preferences.language
    i18n.set_language(language or _system_language())
    theme.apply_fonts(runtime.app, i18n.language())
    formats.follow_locale(i18n.language())
    preferences.scheme = options.scheme or preferences.scheme
    theme.apply_theme(runtime.app, cast("theme.Scheme", preferences.scheme))
    theme.follow_system(runtime.app, lambda: preferences.scheme)
    over = runtime.loop.create_future()

    def leave(code: int) -> None:
        if not over.done():
            over.set_result(code)

    prompter = QtPrompter()
    window = MainWindow(
        fleet,
        runtime.spawn,
        prompter,
        preferences,
        time.time,
        on_close=lambda: leave(0),
        places=_places(options, fleet),
        crashes=lambda: runtime.crashes,
        on_demo=start_demo,
    )
    crash_dialog = CrashDialog(fleet, window)
    # A tour counts what broke and ends with it; a person is told and goes on.
    runtime.on_crash = None if visitor is not None else crash_dialog.add
    if lone is not None:
        lone.be_the_one(window.come_to_the_front)
    window.show()
    show_notices(notices, prompter, window)
    fleet.start()
    if scene is not None:
        for profile, secret in scene.profiles():
            fleet.add_for_this_session(profile, secret)
    if options.host is not None:
        fleet.add_for_this_session(options.host, options.secret)
    window.tools.unfinished()
    program = Program(runtime, fleet, window, scene, started, leave)
    if visitor is not None:

        async def visit() -> None:
            # A visitor that breaks must end the program too, or whoever started it waits for ever.
            code = 1
            try:
                code = await visitor(program)
            finally:
                leave(code)

        runtime.spawn(visit(), name="tour")
    code: int = await over
    window.dispose()
    fleet.close()
    if not options.forgetful:
        settings.save_window(preferences.to_dict())
    window.hide()
    return code


def _system_language() -> str:
    return "ja" if QLocale.system().language() == QLocale.Language.Japanese else "en"


def start_demo() -> None:
    """The simulated data centre in a program of its own; it remembers nothing and ends with its window."""
    frozen = getattr(sys, "frozen", False)
    subprocess.Popen([sys.executable, *([] if frozen else ["-m", "hvgui"]), "--demo"], start_new_session=True)


def _settings_folder() -> Path:
    return Path(platformdirs.user_config_dir("hvgui", appauthor=False))


def _places(options: Options, fleet: Fleet) -> Places:
    """Where this session keeps things; a demonstration keeps nothing."""
    if options.forgetful:
        return Places(keyring=fleet.keyring_name())
    return Places(
        keyring=fleet.keyring_name(),
        settings=str(_settings_folder()),
        data=str(assembly.data_folder()),
        logs=platformdirs.user_log_dir("hvgui", appauthor=False),
    )


def _fleet(options: Options, runtime: Runtime, scratch: Path, notices: Notices) -> tuple[Fleet, SettingsFile]:
    folder = _settings_folder()
    if options.forgetful:
        folder = scratch
    settings = SettingsFile(folder / "settings.json", notices)
    clock = RealClock()
    tap = WireTap(options.log_wire) if options.log_wire else None
    gate = ParseGate()

    def wire(profile: HostProfile, secret: SecretSource) -> LateWire:
        return LateWire(profile, secret, tap.recorder(profile.label) if tap else None, gate)

    def tapped(profile: HostProfile, secret: SecretSource, tap: Callable[[str, bytes], None]) -> LateWire:
        return LateWire(profile, secret, tap, gate)

    own = None if options.forgetful else assembly.own_place()
    lock = None if options.forgetful else RunLock(assembly.data_folder())
    around = FleetDependencies(
        spawn=runtime.spawn,
        offload=runtime.offload,
        post=runtime.post,
        clock=clock,
        wires=wire,
        tapped=tapped,
        secrets=_secrets(options),
        files=DiskFiles(),
        script=resources.files("hvgui.transport.staging.scripts").joinpath("stage.ps1").read_text(encoding="utf-8"),
        settings=settings,
        cache_file=None if options.forgetful else assembly.cache_file(),
        journal=None if options.forgetful else assembly.journal(runtime.offload, clock, notices, lock),
        alive=None if lock is None or not lock.name else lock.alive,
        probe=LateProbe(),
        shares=late_share,
        leftovers_file=None if own is None else own / LEFTOVERS,
        policies_file=None if options.forgetful else assembly.data_folder() / "policies.toml",
        unfinished_folder=None if own is None else own / COPIES,
        adopt=None if own is None else partial(adopt, own),
        events=True,
        launcher=Programs(runtime.post),
    )
    return Fleet(around), settings


def _secrets(options: Options) -> SecretStore:
    from hvgui.desktop.keyring_store import KeyringStore, SessionStore

    return SessionStore() if options.forgetful else KeyringStore()


class _Scene:
    """Implements Stage over the simulator."""

    def __init__(self, running: Any, password: Secret) -> None:
        self._running = running
        self._password = password

    def names(self) -> tuple[str, ...]:
        return tuple(host.name for host in self._running.hosts)

    def profiles(self) -> list[tuple[HostProfile, Secret]]:
        return [
            (
                HostProfile(
                    id=HostId(f"demo:{host.name}"),
                    address="127.0.0.1",
                    port=host.port,
                    user="Administrator",
                    # Port 445 of this machine is not the simulated host's.
                    staging=StagingWay.SHELL,
                ),
                self._password,
            )
            for host in self._running.hosts
        ]

    def guest_file(self, vm_id: str, path: str) -> Path:
        for host in self._running.hosts:
            found = host.guest_file(vm_id, path)
            if found is not None:
                return Path(found)
        raise LookupError(vm_id)

    def go_away(self, host: str) -> None:
        self._host(host).stop()

    def come_back(self, host: str) -> None:
        self._host(host).start()

    def stop(self) -> None:
        self._running.stop()

    def _host(self, name: str) -> Any:
        return next(h for h in self._running.hosts if h.name == name)


def _open_scene(options: Options, scratch: Path) -> _Scene:
    """Start the simulated hosts with a password made for this run."""
    from hvgui.sim.launch import start_scene

    password = secrets.token_urlsafe(12)
    running = start_scene(options.demo or "lab", password=password, root_folder=scratch, mischief=options.mischief)
    return _Scene(running, Secret(password))


def _log_to(options: Options) -> None:
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)]
    handlers[0].setLevel(logging.WARNING)
    if not options.forgetful:
        folder = Path(platformdirs.user_log_dir("hvgui", appauthor=False))
        try:
            handlers.append(LogFile(folder))
        except OSError:
            log.warning("no log file: %s is not writable", folder)
    log_to(*handlers, level=options.log_level.upper())
    # These log request lines and tokens at debug level.
    for noisy in ("urllib3", "spnego", "requests_ntlm", "qasync"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
