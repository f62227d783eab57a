"""Window program: creates the controller, the window and everything they need, and runs until the window is closed."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol, cast

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from hvgui import assembly
from hvgui.controller.api.notices import Notices
from hvgui.controller.fleet import Fleet
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.demo import Scene, past, start_demo
from hvgui.desktop import taskbar
from hvgui.desktop.ending import leave
from hvgui.desktop.keyring_store import KeyringStore, SessionStore
from hvgui.desktop.logs import LogFile, log_to
from hvgui.desktop.runtime import Runtime, check_bindings
from hvgui.desktop.session_end import SessionEnd
from hvgui.desktop.single_instance import SingleInstance
from hvgui.desktop.wire_process import WireProcess
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.secret import Secret
from hvgui.ui.help.crash_dialog import CrashDialog
from hvgui.ui.look import theme
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.shell.notice_box import show_notices
from hvgui.ui.shell.preferences_dialog import Places
from hvgui.ui.shell.simulated_badge import mark_simulated
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.prompter import QtPrompter
from hvgui.values import Struct
from hvgui.wording import formats, i18n
from hvgui.wording.languages import LANGUAGES, SOURCE

log = logging.getLogger(__name__)
#: Seconds after which the start is over.
_SETTLED = 2.0


class Options(Struct, frozen=True, kw_only=True):
    """Options of the command line."""

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


@dataclass(slots=True)
class Program:
    """A running program, as a visitor sees it."""

    runtime: Runtime
    fleet: Fleet
    window: MainWindow
    stage: Scene | None
    wires: WireProcess
    started: float
    #: Set once: the program ends with this code.
    leave: Callable[[int], None]


class Visitor(Protocol):
    """Operates a running program, as the guided tour does, and returns the exit code of the process."""

    def __call__(self, program: Program) -> Coroutine[Any, Any, int]: ...


def check_environment() -> str:
    """Why the program cannot run here; empty when it can."""
    if trouble := check_bindings():
        return trouble
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM")
    ):
        return "there is no display; set QT_QPA_PLATFORM=offscreen for a tour without one"
    return ""


def run(options: Options, visitor: Visitor | None = None) -> int:
    """Run the program until its window is closed, or until the visitor has seen enough; the exit code."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="hvgui-", ignore_cleanup_errors=True) as scratch:
        _log_to(options)
        taskbar.name_program()
        app = QApplication.instance() or QApplication(["hvgui"])
        assert isinstance(app, QApplication)
        app.setApplicationName("hvgui")
        # A Wayland desktop finds the icon by it.
        app.setDesktopFileName("hvgui")
        lone = None if options.forgetful or options.host is not None else SingleInstance(assembly.settings_folder())
        if lone is not None and lone.another():
            log.info("hvgui is running already and was asked to come to the front")
            return 0
        runtime = Runtime(app)
        wires = assembly.window_wires(options.log_wire)
        scene = Scene(options.demo, options.mischief, Path(scratch)) if options.demo else None
        try:
            code = runtime.run(_Run(options, visitor, runtime, scene, wires, started, Path(scratch), lone).to_its_end())
        finally:
            wires.close()
            if lone is not None:
                lone.close()
            if scene is not None:
                scene.stop()
        if runtime.crashes and code == 0 and visitor is not None:
            code = 1
    if runtime.workers_left():
        leave(code)
    return code


class _Run(Struct, frozen=True):
    """One run of the window, on the event loop."""

    options: Options
    visitor: Visitor | None
    runtime: Runtime
    scene: Scene | None
    wires: WireProcess
    started: float
    scratch: Path
    lone: SingleInstance | None

    async def to_its_end(self) -> int:
        """Open the window, wait until it is closed, remember what is to be remembered; the exit code."""
        notices = Notices()
        settings = self._settings(notices)
        fleet = self._fleet(settings, notices)
        preferences = self._preferences(settings)
        over = self.runtime.loop.create_future()
        # The last known lists are there before the window is, which so has its rows with the first picture; nobody
        # has to be told of them.
        fleet.start()
        fleet.store.flush()
        program = self._open(fleet, preferences, notices, over)
        self._add_hosts(fleet)
        program.window.tools.unfinished_at_start()
        program.window.left_imports.look()
        if self.visitor is None:
            # Before a dialog asks for its name, and after everything that is waited for.
            self.runtime.loop.call_later(_SETTLED, lambda: self.runtime.offload(fleet.keyring_name))

        def session_ends() -> None:
            program.window.session_ends()
            if not self.options.forgetful:
                settings.save_window(preferences.to_dict())

        session_end = SessionEnd(self.runtime.app, session_ends)
        if self.visitor is not None:
            self.runtime.spawn(self._visit(self.visitor, program), name="tour")
        code: int = await over
        session_end.close()
        program.window.dispose()
        fleet.close()
        if not self.options.forgetful:
            settings.save_window(preferences.to_dict())
        program.window.hide()
        return code

    def _settings(self, notices: Notices) -> SettingsFile:
        if self.options.forgetful:
            return SettingsFile(self.scratch / "settings.json", notices)
        return assembly.settings_file(notices)

    def _fleet(self, settings: SettingsFile, notices: Notices) -> Fleet:
        if self.options.forgetful:
            return assembly.forgetful_fleet(
                self.runtime,
                settings,
                SessionStore(),
                self.wires,
                scratch=self.scratch,
                past=past if self.scene is not None else None,
            )
        return assembly.window_fleet(self.runtime, settings, KeyringStore(), notices, self.wires)

    def _preferences(self, settings: SettingsFile) -> Preferences:
        """The preferences, put into effect: language, formats and colours."""
        preferences = Preferences.from_dict({} if self.options.forgetful else settings.window)
        i18n.set_language(self.options.language or preferences.language or _system_language())
        theme.apply_fonts(self.runtime.app, i18n.language())
        formats.follow_locale(i18n.language())
        preferences.scheme = self.options.scheme or preferences.scheme
        scheme = cast("theme.Scheme", preferences.scheme)
        theme.apply_theme(self.runtime.app, scheme, comfortable=preferences.comfortable)
        theme.follow_system(self.runtime.app, lambda: preferences.scheme)
        return preferences

    def _open(self, fleet: Fleet, preferences: Preferences, notices: Notices, over: asyncio.Future[int]) -> Program:
        """The window on the screen. ``over`` gets the exit code."""

        def leave(code: int) -> None:
            if not over.done():
                over.set_result(code)

        prompter = QtPrompter()
        window = MainWindow(
            fleet,
            self.runtime.spawn,
            prompter,
            preferences,
            time.time,
            on_close=lambda: leave(0),
            places=partial(self._places, fleet),
            crashes=lambda: self.runtime.crashes,
            on_demo=start_demo,
        )
        crash_dialog = CrashDialog(fleet, window)
        # A tour counts what broke and ends with it; a person is told and goes on.
        self.runtime.on_crash = None if self.visitor is not None else crash_dialog.add
        if self.lone is not None:
            self.lone.be_the_one(window.come_to_the_front)
        if self.scene is not None:
            mark_simulated(window)
        window.show()
        if (call := taskbar.taskbar_list()) is not None:
            button = taskbar.TaskbarProgress(int(window.winId()), call)
            window.tray.progressed.connect(lambda percent: button.show(percent))
        show_notices(notices, prompter, window)
        return Program(self.runtime, fleet, window, self.scene, self.wires, self.started, leave)

    def _add_hosts(self, fleet: Fleet) -> None:
        """Hosts of the demonstration and of the command line, for this run only."""
        for profile, secret in self.scene.profiles() if self.scene is not None else ():
            fleet.add_for_this_session(profile, secret)
        if self.options.host is not None:
            fleet.add_for_this_session(self.options.host, self.options.secret)

    async def _visit(self, visitor: Visitor, program: Program) -> None:
        # A visitor that breaks must end the program too, or whoever started it waits for ever.
        code = 1
        try:
            code = await visitor(program)
        finally:
            program.leave(code)

    def _places(self, fleet: Fleet) -> Places:
        """Where this run keeps things; a demonstration keeps nothing."""
        if self.options.forgetful:
            return Places(keyring=fleet.keyring_name())
        return Places(
            keyring=fleet.keyring_name(),
            settings=str(assembly.settings_folder()),
            data=str(assembly.data_folder()),
            logs=str(assembly.log_folder()),
        )


def _system_language() -> str:
    """The language of the system where there are texts in it, else the language of the sources."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else SOURCE


def _log_to(options: Options) -> None:
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)]
    handlers[0].setLevel(logging.WARNING)
    if not options.forgetful:
        folder = assembly.log_folder()
        try:
            handlers.append(LogFile(folder))
        except OSError:
            log.warning("no log file: %s is not writable", folder)
    log_to(*handlers, level=options.log_level.upper())
