"""The Virtual Switch Manager, and the settings of a host."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hvgui.domain.settings.host_settings import HostSetting
from hvgui.domain.settings.switch_work import SwitchType
from hvgui.ui.hosts.host_settings_window import HostSettingsWindow
from hvgui.ui.switches.switch_window import SwitchWindow
from tests.screenshots.stage import owner
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import TOKYO


def _window() -> SwitchWindow:
    controller = FakeController()
    shown = SwitchWindow(controller, run_now, FakePrompter(), TOKYO, owner(controller))
    # A splitter that was never shown lays out nothing.
    shown.show()
    return shown


def used_scene() -> QWidget:
    """An external switch with three adapters."""
    shown = _window()
    shown.list.setCurrentRow(2)
    return shown


def new_scene() -> QWidget:
    """A new external switch over the card that is free."""
    shown = _window()
    shown.list.setCurrentRow(0)
    shown.form.name.setText("vSwitch-Backup")
    shown.form.types[SwitchType.EXTERNAL].setChecked(True)
    return shown


def host_scene() -> QWidget:
    """Settings of a host, one of them changed."""
    controller = FakeController()
    shown = HostSettingsWindow(controller, run_now, TOKYO, owner(controller))
    shown.boxes[HostSetting.ENHANCED_SESSIONS].setChecked(True)
    return shown


SCENES: dict[str, Callable[[], QWidget]] = {
    "switches-used": used_scene,
    "switches-new": new_scene,
    "host-settings": host_scene,
}
