"""What scenes are made with: a main window over a made-up data centre."""

from __future__ import annotations

from hvgui.domain.copying.transfer import CopyRequest, LocalFile, Refused
from hvgui.domain.operations.outcome import Failed
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.services import Service
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.widgets.preferences import Preferences
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import NOW, key_named

FILES: list[LocalFile | Refused] = [
    LocalFile("/home/kim/agent-setup-4.2.msi", "agent-setup-4.2.msi", 48_300_120, 1),
    LocalFile("/home/kim/policy.json", "policy.json", 2_210, 1),
    Refused("/home/kim/logs", Trouble(TroubleKind.IS_FOLDER, "logs")),
]


def window(controller: FakeController, preferences: Preferences | None = None) -> MainWindow:
    """A main window over a fake controller, with a clock that stands."""
    made = owner(controller, preferences)
    made.show()
    return made


def owner(controller: FakeController, preferences: Preferences | None = None) -> MainWindow:
    """A main window that another window belongs to: not shown, because nobody looks at it."""
    made = MainWindow(controller, run_now, FakePrompter(), preferences or Preferences(), lambda: NOW)
    made.resize(1280, 800)
    return made


def busy() -> FakeController:
    """A data centre in which something is going on."""
    controller = FakeController()
    files = tuple(f for f in FILES if isinstance(f, LocalFile))
    copy = controller.copy_files(
        CopyRequest(guests=(key_named("web-01"),), files=files, folder="/tmp"), turn_on_services=False
    )
    controller.step(copy, 0.43, rate=11_500_000.0)
    done = controller.set_services({key_named("dc-01"): {Service.BACKUP: False, Service.GUEST_SERVICES: True}})
    controller.end_item(done, 0, Failed(Trouble(TroubleKind.NOT_APPLIED, "dc-01")))
    controller.finish(done)
    controller.set_services({key_named("web-02"): {Service.GUEST_SERVICES: False}})
    return controller
