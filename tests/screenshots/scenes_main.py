"""The main window: its states, its lists, what lies below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QWidget

from hvgui.domain.health.attention import cause_of
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.operations.outcome import Cancelled, Failed, Outcome, Unknown
from hvgui.domain.policies.policy import Policy, PolicySet, Rule
from hvgui.domain.settings.address import of_vm
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.checkpoints import CheckpointAction
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.heartbeat_history import Alarm
from hvgui.domain.vms.labels import Labels
from hvgui.domain.vms.power import Power, PowerAction
from hvgui.domain.vms.services import Service
from hvgui.ui.commands.command import Command, Place
from hvgui.ui.copying.drop_verdict import judge
from hvgui.ui.heartbeat.history_window import HeartbeatHistoryWindow
from hvgui.ui.operations.preview_dialog import PreviewDialog
from hvgui.ui.services.policies_window import PoliciesWindow
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.shell.simulated_badge import mark_simulated
from hvgui.ui.vms.columns import INDEX, ColumnKey
from hvgui.ui.widgets.name_dialog import NameDialog
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.prompter import QtPrompter
from hvgui.wording.i18n import text
from tests.screenshots.stage import FILES, busy, owner, window
from tests.support.fake_checkpoints import point_id
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import BERLIN, NOW, OSAKA, key_named
from tests.support.some_loads import some_load


def main_scene() -> QWidget:
    shown = window(busy())
    shown.list.view.select([key_named("sql-02")])
    return shown


def causes_scene() -> QWidget:
    return window(busy())


def views_scene() -> QWidget:
    columns = ["name", "host", "state", "service-backup", "notes"]
    views: list[dict[str, object]] = [
        {"name": "Production without backup", "filter": "tag:prod service:backup=off"},
        {"name": "Osaka", "filter": "host:osaka", "columns": columns},
    ]
    shown = window(busy(), Preferences(views=views, filter="host:osaka stat:x"))
    shown.list.view.select([key_named("sql-02")])
    return shown


def simulated_scene() -> QWidget:
    shown = window(taped())
    mark_simulated(shown)
    shown.list.view.select([key_named("sql-02")])
    return shown


def well_scene() -> QWidget:
    controller = FakeController()
    controller.set_vms({k: v for k, v in controller.vms().items() if k.host != BERLIN and cause_of(v) is None})
    controller.move_host(BERLIN, LinkPhase.LIVE, None)
    return window(controller)


def operations_scene() -> QWidget:
    shown = window(busy())
    shown.list.view.select([key_named("sql-02")])
    shown.centre.show_operations(True)
    return shown


def running_scene() -> QWidget:
    shown = window(busy())
    shown.list.view.select([key_named("web-01")])
    shown.tree.choose(OSAKA)
    shown.tree.choose(None)
    shown.list.view.select([key_named("web-01")])
    return shown


def outcomes_scene() -> QWidget:
    """One operation for each way to end, and one that was undone."""
    controller = FakeController()
    names = ("web-01", "web-02", "web-10", "dc-01", "sql-01")
    services = controller.set_services({key_named(n): {Service.GUEST_SERVICES: True} for n in names})
    ends: tuple[Outcome, ...] = (
        Failed(Trouble(TroubleKind.ACCESS_DENIED, "web-01")),
        Failed(Trouble(TroubleKind.NOT_APPLIED, "web-02")),
        Unknown(NOW),
        Cancelled(),
    )
    for index, outcome in enumerate(ends):
        controller.end_item(services, index, outcome)
    controller.finish(services)
    for outcome in (Cancelled(), Unknown(NOW), Failed(Trouble(TroubleKind.READ_ONLY, "HV-TOKYO-01"))):
        controller.finish(controller.set_services({key_named("web-10"): {Service.BACKUP: False}}), outcome)
    controller.recorded(controller.set_services({key_named("dc-01"): {Service.BACKUP: True}}), 0, 7)
    undone = controller.operations()[-1].id
    controller.finish(undone)
    back = controller.set_services({key_named("dc-01"): {Service.BACKUP: False}})
    controller.undoes(back, lambda _key, _label: 7)
    controller.finish(back)
    shown = window(controller)
    shown.centre.show_operations(True)
    shown.operations.view.expand(shown.operations.model.index(5, 0))
    return shown


def interrupted_scene() -> QWidget:
    """Operations of which nobody knows, and one that stands half done."""
    controller = FakeController()
    reset = controller.power([key_named("web-02")], PowerAction.RESET)
    controller.finish(reset, Unknown(NOW, Trouble(TroubleKind.CANNOT_BE_TOLD, "web-02")))
    saved = controller.power([key_named("web-01")], PowerAction.SAVE)
    controller.finish(saved, Unknown(NOW, Trouble(TroubleKind.INTERRUPTED, "web-01")))
    shown = window(controller)
    shown.centre.show_operations(True)
    return shown


def gone_scene() -> QWidget:
    shown = window(FakeController())
    shown.tree.choose(BERLIN)
    shown.list.view.select([key_named("Datenbank Süd")])
    return shown


def empty_scene() -> QWidget:
    return window(FakeController(empty=True))


def refused_scene() -> QWidget:
    controller = FakeController()
    controller.set_vms({k: v for k, v in controller.vms().items() if k.host != OSAKA})
    controller.move_host(OSAKA, LinkPhase.REFUSED, Trouble(TroubleKind.NO_HYPERV_RIGHTS, "HV-OSAKA-02"))
    shown = window(controller)
    shown.tree.choose(OSAKA)
    return shown


def filter_scene() -> QWidget:
    controller = FakeController()
    shown = window(controller, Preferences(filter="service:trouble stat:x"))
    shown.list.view.select([vm.key for vm in controller.vms().values() if vm.name.startswith(("sql", "web"))])
    return shown


def drop_scene() -> QWidget:
    controller = FakeController()
    shown = window(controller)
    view = shown.list.view
    point = view.visualRect(shown.list.table.index_of(key_named("dc-01"), 1)).center()
    view.painter.drop_row = shown.list.table.index_of(key_named("dc-01")).row()
    row = view._row_at(point)
    assert row is not None
    view.drop_zone.hint.show_in(row, judge(controller, key_named("dc-01"), FILES))
    return shown


def matrix_scene() -> QWidget:
    controller = busy()
    controller.change(key_named("dc-02"), labels=Labels(role="domain controller"))
    shown = window(controller, Preferences(matrix=True))
    names = ("web-01", "web-02", "web-10", "sql-01", "dc-01")
    cells = [of_vm(key_named(name), Service.GUEST_SERVICES) for name in names]
    shown.list.matrix.choose(cells, True)
    shown.list.matrix.choose([of_vm(key_named("dc-02"), Service.TIME_SYNC)], True)
    shown.list.matrix.choose([of_vm(key_named("web-01"), Service.TIME_SYNC)], False)
    shown.list.matrix.choose([of_vm(key_named("Datenbank Süd"), Service.BACKUP)], False)
    shown.list.view.select([])
    view = shown.list.matrix.view
    view.setCurrentIndex(shown.list.table.index_of(key_named("sql-01"), INDEX[ColumnKey.BACKUP]))
    return shown


def preview_scene() -> QWidget:
    shown = matrix_scene()
    assert isinstance(shown, MainWindow)
    return shown.list.matrix.open_preview()


def script_scene() -> QWidget:
    dialog = preview_scene()
    assert isinstance(dialog, PreviewDialog)
    dialog.tabs.setCurrentIndex(1)
    return dialog


def taped() -> FakeController:
    """Four hours of heartbeats with something to tell."""
    controller = FakeController()
    beat = Heartbeat
    for number, (key, vm) in enumerate(controller.vms().items()):
        tape = controller.monitoring.heartbeat_history(key)
        for step in range(241):
            mark = vm.heartbeat if step > 230 else beat.OK_HEALTHY if vm.power is Power.RUNNING else beat.NONE
            if number % 5 == 0 and 60 + number < step < 75 + 2 * number:
                mark = beat.LOST
            if 100 < step < 125 and vm.key.host == BERLIN:
                continue
            tape.sample(NOW - 4 * 3600 + step * 60, mark)
    return controller


def tapes_scene() -> QWidget:
    shown = owner(taped())
    shown.tools.histories()
    return shown.findChildren(HeartbeatHistoryWindow)[-1]


def alarm_scene() -> QWidget:
    controller = taped()
    shown = window(controller)
    shown.list.view.select([key_named("sql-02")])
    vm = controller.vm(key_named("sql-02"))
    assert vm is not None
    controller.monitoring.raise_alarm(Alarm(vm, NOW - 60))
    return shown


def drift_scene() -> QWidget:
    controller = ruled()
    preferences = Preferences(columns=["name", "host", "state", "services", "drift", "guest-os", "status"])
    shown = window(controller, preferences)
    shown.list.drift.settle()
    shown.list.view.sortByColumn(INDEX[ColumnKey.DRIFT], Qt.SortOrder.AscendingOrder)
    return shown


def ruled() -> FakeController:
    """A data centre with two policies."""
    controller = FakeController()
    rules = {Service.GUEST_SERVICES: Rule.OFF, Service.BACKUP: Rule.ON}
    clock = {Service.TIME_SYNC: Rule.OFF, Service.GUEST_SERVICES: Rule.LEAVE_ALONE}
    controller.policies.use(
        PolicySet(
            (
                Policy(name="All", services=rules),
                Policy(name="Linux guests", where="os:ubuntu", names=("web-*", "mail-*"), services=clock),
            )
        )
    )
    return controller


def policies_scene() -> QWidget:
    shown = owner(ruled())
    shown.tools.policies()
    opened = shown.findChildren(PoliciesWindow)[-1]
    opened.list.setCurrentRow(1)
    return opened


def checkpoints_of(name: str, *, picks: int | None = None) -> MainWindow:
    """The Checkpoints tab of a VM, with the checkpoint of that number chosen."""
    controller = FakeController()
    shown = window(controller)
    shown.list.view.select([key_named(name)])
    shown.tabs.setCurrentWidget(shown.tabs.checkpoints)
    if picks is not None:
        shown.tabs.checkpoints._choose(point_id(picks))
    return shown


def checkpoint_dialog_scene() -> QWidget:
    shown = checkpoints_of("web-01")
    shown.actions_by_command[Command.CHECKPOINT_NAMED].trigger()
    return shown.findChildren(NameDialog)[-1]


def apply_scene() -> QWidget:
    shown = checkpoints_of("web-01", picks=2)
    shown.tabs.checkpoints.commands._prompter = QtPrompter()
    shown.tabs.checkpoints.acts[CheckpointAction.APPLY].trigger()
    return shown.findChildren(QMessageBox)[-1]


def action_menu_scene() -> QWidget:
    shown = checkpoints_of("web-01", picks=2)
    title = text(f"menu.{Place.ACTION.value}")
    menu = next(action.menu() for action in shown.menuBar().actions() if action.text() == title)
    assert isinstance(menu, QMenu)
    menu.popup(shown.mapToGlobal(QPoint(60, 40)))
    return menu


def lower_tab(name: str, title: str) -> QWidget:
    """One of the lower tabs about a VM."""
    shown = window(FakeController())
    shown.list.view.select([key_named(name)])
    shown.tabs.setCurrentWidget(getattr(shown.tabs, title))
    return shown


def history_scene() -> QWidget:
    controller = busy()
    for seed, (key, vm) in enumerate(controller.vms().items()):
        minutes = 60 if key == key_named("web-01") else 11
        controller.monitoring.loads[key] = some_load(vm, NOW, minutes=minutes, seed=seed)
    columns = ["name", "host", "state", "heartbeat", "cpu", "cpu-history", "memory", "memory-history", "status"]
    shown = window(controller, Preferences(columns=columns))
    shown.list.view.select([key_named("web-01")])
    bar = shown.summary._scroll.verticalScrollBar()
    QApplication.sendPostedEvents()
    bar.setValue(bar.maximum())
    return shown


SCENES: dict[str, Callable[[], QWidget]] = {
    "main": main_scene,
    "causes": causes_scene,
    "well": well_scene,
    "simulated": simulated_scene,
    "views": views_scene,
    "operations": operations_scene,
    "outcomes": outcomes_scene,
    "running": running_scene,
    "gone": gone_scene,
    "interrupted": interrupted_scene,
    "empty": empty_scene,
    "refused": refused_scene,
    "filter": filter_scene,
    "drop": drop_scene,
    "tapes": tapes_scene,
    "alarm": alarm_scene,
    "policies": policies_scene,
    "drift": drift_scene,
    "matrix": matrix_scene,
    "preview": preview_scene,
    "script": script_scene,
    "checkpoints": lambda: checkpoints_of("web-01", picks=2),
    "memory": lambda: lower_tab("web-01", "memory"),
    "memory-off": lambda: lower_tab("template-2022", "memory"),
    "networking": lambda: lower_tab("web-01", "networking"),
    "networking-silent": lambda: lower_tab("経理システム", "networking"),
    "checkpoints-none": lambda: checkpoints_of("sql-01"),
    "checkpoint-name": checkpoint_dialog_scene,
    "checkpoint-apply": apply_scene,
    "action-menu": action_menu_scene,
    "history": history_scene,
}
