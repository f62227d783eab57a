"""Screens of VMs without a console, and what is typed into them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from hvgui.domain.keys import VmKey
from hvgui.domain.vms.screen import Resolution, Thumbnail
from hvgui.sim.hyperv.machines import Power
from hvgui.sim.providers.thumbnails import thumbnail
from hvgui.ui.vm_tabs.screen_window import ScreenWindow
from hvgui.ui.vm_tabs.type_dialog import TypeDialog
from tests.screenshots.stage import owner
from tests.support.cranked import CrankedClock
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_prompter import FakePrompter
from tests.support.fake_screens import FakeScreens
from tests.support.simulated_world import SimulatedHost
from tests.support.small_data_centre import NOW, key_named


class _DrawnScreens(FakeScreens):
    """Screens as the simulated host draws them."""

    async def picture(self, key: VmKey, room: Resolution, drawn: Resolution | None = None) -> Thumbnail | None:
        found = await super().picture(key, room, drawn)
        if found is None:
            return None
        with TemporaryDirectory() as folder:
            host = SimulatedHost(Path(folder), CrankedClock()).world.host
            machine = next(m for m in host.ordered() if m.guest.is_linux and m.power is Power.RUNNING)
            machine.typed = "root\n"
            pixels = thumbnail(host, machine, found.width, found.height, 10_000.0)
        return None if pixels is None else Thumbnail(found.width, found.height, pixels)


def _window(key: VmKey) -> ScreenWindow:
    controller = FakeController()
    controller.screens = _DrawnScreens(controller)
    shown = ScreenWindow(controller, run_now, FakePrompter(), lambda: NOW, key, lambda _: "", owner(controller))
    shown.show()
    return shown


def running_scene() -> QWidget:
    """A guest that waits for somebody to sign in."""
    return _window(key_named("web-01"))


def off_scene() -> QWidget:
    """A VM that is off."""
    return _window(key_named("template-2022"))


def typing_scene() -> QWidget:
    """A text with characters that no host can type."""
    shown = TypeDialog("web-01", lambda _: None, key_named("web-01"))
    shown.shown.setPlainText("net user Jürgen Pa$$w0rd /add")
    return shown


SCENES: dict[str, Callable[[], QWidget]] = {
    "screen-running": running_scene,
    "screen-off": off_scene,
    "screen-type": typing_scene,
}
