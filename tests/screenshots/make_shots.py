"""Renders the windows without a display: ``python tests/screenshots/make_shots.py FOLDER [NAME…]``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFontDatabase, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QWidget

from hvgui.controller.unfinished import UnfinishedCopy
from hvgui.domain.checkpoints import CheckpointAction
from hvgui.domain.doctor import Rung
from hvgui.domain.estimate import Measured, Ways
from hvgui.domain.heartbeat import Heartbeat
from hvgui.domain.host import StagingWay
from hvgui.domain.host_list import read_host_list
from hvgui.domain.kvp import KvpChange, KvpPool
from hvgui.domain.labels import Labels
from hvgui.domain.link import LinkPhase
from hvgui.domain.outcome import Failed
from hvgui.domain.policy import Policy, PolicySet, Rule
from hvgui.domain.power import Power
from hvgui.domain.services import Service
from hvgui.domain.tape import Alarm
from hvgui.domain.transfer import CopyRequest, IfExists, LocalFile, Portion, Refused
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vm_settings import Setting
from hvgui.ui.about_box import AboutBox
from hvgui.ui.actions import Command
from hvgui.ui.columns import INDEX, ColumnKey
from hvgui.ui.command_palette import CommandPalette
from hvgui.ui.crash_dialog import CrashDialog
from hvgui.ui.drop_zone import judge
from hvgui.ui.host_dialog import HostDialog
from hvgui.ui.hosts.cluster_dialog import ClusterDialog
from hvgui.ui.hosts.import_dialog import ImportDialog
from hvgui.ui.i18n import set_language
from hvgui.ui.journal.journal_window import JournalWindow
from hvgui.ui.main_window import MainWindow
from hvgui.ui.many_services_window import ManyServicesWindow
from hvgui.ui.name_dialog import NameDialog
from hvgui.ui.policies.window import PoliciesWindow
from hvgui.ui.preferences import Preferences
from hvgui.ui.preferences_dialog import Places, PreferencesDialog
from hvgui.ui.preview.preview_dialog import PreviewDialog
from hvgui.ui.prompter import QtPrompter
from hvgui.ui.settings.setting_page import PAGES
from hvgui.ui.tape.window import TapeWindow
from hvgui.ui.theme import Scheme, apply_fonts, apply_theme
from tests.support.fake_checkpoints import point_id
from tests.support.fake_controller import FakeController, ladder, run_now
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import BERLIN, NOW, OSAKA, key_named
from tests.support.some_cluster import CLUSTER

FILES: list[LocalFile | Refused] = [
    LocalFile("/home/kim/agent-setup-4.2.msi", "agent-setup-4.2.msi", 48_300_120, 1),
    LocalFile("/home/kim/policy.json", "policy.json", 2_210, 1),
    Refused("/home/kim/logs", Trouble(TroubleKind.IS_FOLDER, "logs")),
]


def window(controller: FakeController, preferences: Preferences | None = None) -> MainWindow:
    """A main window over a fake controller, with a clock that stands."""
    made = MainWindow(controller, run_now, FakePrompter(), preferences or Preferences(), lambda: NOW)
    made.resize(1280, 800)
    made.show()
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


def main_scene() -> QWidget:
    shown = window(busy())
    shown.list.view.select([key_named("sql-02")])
    return shown


def running_scene() -> QWidget:
    shown = window(busy())
    shown.list.view.select([key_named("web-01")])
    shown.tree.choose(OSAKA)
    shown.tree.choose(None)
    shown.list.view.select([key_named("web-01")])
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
    view.drop_zone.hint.show_at(point, judge(controller, key_named("dc-01"), FILES))
    return shown


def settings_scene() -> QWidget:
    controller = busy()
    shown = window(controller)
    shown.vm_commands.open_settings(key_named("sql-02"))
    settings = shown.vm_commands.windows[key_named("sql-02")]
    settings.page.boxes[Service.BACKUP].box.click()
    return settings


def page_scene(name: str) -> QWidget:
    controller = FakeController()
    key = key_named("web-01")
    shown = window(controller)
    shown.vm_commands.open_settings(key)
    opened = shown.vm_commands.windows[key]
    page = next(page for page in opened.settings.pages if page.row.name == name)
    opened.show_page(page)
    if name == "memory":
        opened.settings.choices.choose(Setting.MAXIMUM_MEMORY, 8192)
        opened.settings.touched.emit()
    return opened


def applied_scene() -> QWidget:
    controller = busy()
    shown = window(controller)
    shown.vm_commands.open_settings(key_named("dc-01"))
    settings = shown.vm_commands.windows[key_named("dc-01")]
    settings.page.boxes[Service.BACKUP].box.click()
    settings.page.boxes[Service.TIME_SYNC].box.click()
    settings.apply.click()
    controller.end_item(controller.newest(), 0, Failed(Trouble(TroubleKind.INVALID_STATE, "dc-01")))
    return settings


def copy_scene() -> QWidget:
    shown = window(FakeController())
    shown.vm_commands.offer_copy([key_named("dc-01")], FILES)
    return shown.findChildren(QDialog)[-1]


def copy_many_scene() -> QWidget:
    controller = FakeController()
    refused = Trouble(TroubleKind.SMB_UNREACHABLE, "HV-TOKYO-01")
    for host in controller.hosts():
        controller.copying.ways[host.id] = Ways(
            share=Measured(way=StagingWay.SMB, trouble=refused), shell=Measured(way=StagingWay.SHELL, rate=2e6, each=1)
        )
    shown = window(controller)
    files = [*FILES, LocalFile("/home/anna/server.iso", "server.iso", 960_000_000, 0)]
    shown.vm_commands.offer_copy([key_named(name) for name in ("web-01", "web-10", "web-02")], files)
    return shown.findChildren(QDialog)[-1]


def existing_scene() -> QWidget:
    controller = FakeController()
    shown = window(controller)
    files = tuple(LocalFile(f"/home/anna/{n}", n, 10_000, 0) for n in ("agent.msi", "設定.json", "readme.txt"))
    guests = (key_named("web-01"), key_named("web-10"))
    operation = controller.copy_files(CopyRequest(guests=guests, files=files, folder="/srv/in"))
    for index in (0, 1, 4):
        controller.end_item(operation, index, Failed(Trouble(TroubleKind.DESTINATION_EXISTS, files[index % 3].name)))
    controller.finish(operation)
    shown.operations.decide.click()
    return shown.findChildren(QDialog)[-1]


def staging_scene() -> QWidget:
    shown = window(FakeController())
    shown.tree.choose(BERLIN)
    shown.host_commands.staging()
    return shown.findChildren(QDialog)[-1]


def unfinished_scene() -> QWidget:
    controller = FakeController()
    file = LocalFile("/home/anna/server.iso", "server.iso", 960_000_000, 0)
    guests = (key_named("web-01"), key_named("web-10"))
    request = CopyRequest(guests=guests, files=(file,), folder="/srv/in")
    left = tuple(Portion(file, guest, IfExists.REPORT) for guest in guests)
    controller.copying.left = [
        UnfinishedCopy(name="a", request=request, left=left, planned=12, turn_on=True, started=NOW - 7000, hosts={})
    ]
    shown = window(controller)
    shown.tools.unfinished()
    return shown.findChildren(QDialog)[-1]


def host_scene() -> QWidget:
    shown = window(FakeController())
    shown.host_commands.add()
    return shown.findChildren(QDialog)[-1]


def host_page(number: int) -> QWidget:
    dialog = host_scene()
    assert isinstance(dialog, HostDialog)
    dialog.address.setText("hv09.example.com")
    dialog.https.setChecked(True)
    dialog.auth.setCurrentIndex(dialog.auth.findData("certificate"))
    dialog.pages.setCurrentIndex(number)
    return dialog


def cluster_scene() -> QWidget:
    controller = FakeController()
    controller.clusters["cl1"] = CLUSTER
    shown = window(controller)
    shown.host_commands.add_cluster()
    dialog = shown.findChildren(HostDialog)[-1]
    dialog.address.setText("cl1")
    dialog.user.setText("CORP\\admin")
    dialog.password.setText("secret")
    dialog.ok.click()
    return dialog.findChildren(ClusterDialog)[-1]


def many_scene() -> QWidget:
    shown = window(FakeController())
    keys = [key_named(n) for n in ("web-01", "web-02", "sql-01", "file-server", "dc-02", "mail-gateway")]
    many = ManyServicesWindow(FakeController(), run_now, FakePrompter(), keys, shown)
    many.show()
    many.boxes[Service.GUEST_SERVICES].click()
    return many


def about_scene() -> QWidget:
    shown = window(FakeController())
    box = AboutBox(str, shown)
    box.open()
    return box


def palette_scene() -> QWidget:
    shown = window(busy())
    shown.actions_by_command[Command.PALETTE].trigger()
    palette = shown.findChildren(CommandPalette)[-1]
    palette.line.setText("s")
    return palette


def preferences_scene() -> QWidget:
    shown = window(FakeController(), Preferences(language="en", scheme="light"))
    places = Places(keyring="Windows Credential Manager", settings="~/.config/hvgui", data="~/.local/share/hvgui")
    dialog = PreferencesDialog(Preferences(), places, lambda _words: None, shown)
    dialog.show()
    return dialog


def crash_scene() -> QWidget:
    controller = FakeController()
    dialog = CrashDialog(controller, window(controller))
    dialog.add("task 'tour' broke\nTraceback (most recent call last):\nAttributeError: 'None' has no attribute 'x'")
    return dialog


def import_scene() -> QWidget:
    controller = FakeController()
    shown = window(controller)
    lines = read_host_list("hv01\nhttps://hv02\nhv03,CORP\\admin\nhv 04\nhv01\n")
    dialog = ImportDialog(controller, "hosts.csv", lines, lambda _hosts: None, shown)
    dialog.open()
    return dialog


def doctor_scene() -> QWidget:
    controller = FakeController()
    kind, host = TroubleKind.SIGN_IN_REFUSED, "HV-OSAKA-02"
    controller.ladders[OSAKA] = ladder(Rung.SIGN_IN, Trouble(kind, host, "The user name or password is incorrect."))
    shown = window(controller)
    shown.host_commands.examine_host(OSAKA)
    return shown.findChildren(QDialog)[-1]


def warned_scene() -> QWidget:
    controller = FakeController()
    controller.ladders[OSAKA] = ladder(Rung.SHARE, Trouble(TroubleKind.SMB_UNREACHABLE, "HV-OSAKA-02", "timed out"))
    shown = window(controller)
    shown.tree.choose(OSAKA)
    shown.host_commands.examine()
    return shown.findChildren(QDialog)[-1]


def certificate_scene() -> QWidget:
    controller = FakeController()
    old = controller.hosts()[1].profile
    controller.replace_host(replace(old, pinned="3f" * 32), None, remember=False)
    shown = window(controller)
    shown.host_commands.show_certificate(OSAKA)
    return shown.findChildren(QDialog)[-1]


def properties_scene() -> QWidget:
    shown = window(FakeController())
    shown.tree.choose(OSAKA)
    shown.host_commands.details()
    return shown.findChildren(QDialog)[-1]


def matrix_scene() -> QWidget:
    controller = busy()
    controller.change(key_named("dc-02"), labels=Labels(role="domain controller"))
    shown = window(controller, Preferences(matrix=True))
    names = ("web-01", "web-02", "web-10", "sql-01", "dc-01")
    cells = [(key_named(name), Service.GUEST_SERVICES) for name in names]
    shown.list.matrix.choose(cells, True)
    shown.list.matrix.choose([(key_named("dc-02"), Service.TIME_SYNC)], True)
    shown.list.matrix.choose([(key_named("web-01"), Service.TIME_SYNC)], False)
    shown.list.matrix.choose([(key_named("Datenbank Süd"), Service.BACKUP)], False)
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


def why_scene() -> QWidget:
    shown = window(FakeController())
    shown.vm_commands.explain(key_named("web-02"), Service.GUEST_SERVICES)
    return shown.findChildren(QDialog)[-1]


def recorded() -> tuple[FakeController, MainWindow]:
    """A window over a journal with some history, and somebody else's hand in it."""
    controller = FakeController(prompt_host=True)
    shown = window(controller)
    desk = controller.desk
    wishes = {key_named(n): {Service.GUEST_SERVICES: True} for n in ("dc-01", "sql-01", "web-10")}
    desk.apply(desk.plan(wishes))
    desk.apply(desk.plan({key_named("web-01"): {Service.BACKUP: False}}))
    change = KvpChange(pool=KvpPool.HOST_ONLY, name="hvgui.label.owner", value="Sales & IT")
    desk.change_kvp({key_named("sql-01"): [change]})
    controller.offer(key_named("web-01"), Service.BACKUP, True)
    controller.offer(key_named("sql-01"), Service.GUEST_SERVICES, False)
    controller.offer(key_named("sql-01"), Service.GUEST_SERVICES, True)
    return controller, shown


def journal_scene() -> QWidget:
    _controller, shown = recorded()
    shown.tools.journal()
    journal = shown.findChildren(JournalWindow)[-1]
    journal.table.selectRow(1)
    return journal


def undo_scene() -> QWidget:
    controller, shown = recorded()
    controller.offer(key_named("dc-01"), Service.GUEST_SERVICES, False)
    controller.desk.items[key_named("sql-01")][KvpPool.HOST_ONLY]["hvgui.label.owner"] = "Finance"
    shown.tools.journal()
    journal = shown.findChildren(JournalWindow)[-1]
    controller.desk.apply(controller.desk.plan({key_named("web-10"): {Service.GUEST_SERVICES: False}}))
    journal.read()
    journal.table.selectAll()
    journal.undo.click()
    return journal.findChildren(QDialog)[-1]


def exchange_scene() -> QWidget:
    controller = FakeController()
    key = key_named("dc-01")
    controller.desk.items[key] = {
        KvpPool.HOST: {"HostName": "HV-TOKYO-01", "deploy.ring": "broad"},
        KvpPool.HOST_ONLY: {"hvgui.label.owner": "Directory team", "hvgui.label.role": "domain controller"},
        KvpPool.GUEST: {"Agent\tversion": "4.2", "説明": "経理部のサーバー <本番>"},
    }
    shown = window(controller)
    shown.list.view.select([key])
    shown.actions_by_command[Command.DATA_EXCHANGE].trigger()
    shown.exchange.tree.topLevelItem(2).child(0).setSelected(True)
    return shown


def labels_scene() -> QWidget:
    controller = FakeController()
    controller.change(key_named("dc-01"), labels=Labels(("ad", "production"), "Directory team", "domain controller"))
    shown = window(controller)
    shown.list.view.select([key_named("dc-01")])
    shown.vm_commands.labels()
    return shown.findChildren(QDialog)[-1]


def taped() -> FakeController:
    """Four hours of heartbeats with something to tell."""
    controller = FakeController()
    beat = Heartbeat
    for number, (key, vm) in enumerate(controller.vms().items()):
        tape = controller.desk.tape(key)
        for step in range(241):
            mark = vm.heartbeat if step > 230 else beat.OK_HEALTHY if vm.power is Power.RUNNING else beat.NONE
            if number % 5 == 0 and 60 + number < step < 75 + 2 * number:
                mark = beat.LOST
            if 100 < step < 125 and vm.key.host == BERLIN:
                continue
            tape.sample(NOW - 4 * 3600 + step * 60, mark)
    return controller


def tapes_scene() -> QWidget:
    shown = window(taped())
    shown.tools.tapes()
    return shown.findChildren(TapeWindow)[-1]


def alarm_scene() -> QWidget:
    controller = taped()
    shown = window(controller)
    shown.list.view.select([key_named("sql-02")])
    vm = controller.vm(key_named("sql-02"))
    assert vm is not None
    controller.desk.raise_alarm(Alarm(vm, NOW - 60))
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
    controller.desk.use_policies(
        PolicySet(
            (
                Policy(name="Everything", services=rules),
                Policy(name="Linux guests", where="os:ubuntu", names=("web-*", "mail-*"), services=clock),
            )
        )
    )
    return controller


def policies_scene() -> QWidget:
    shown = window(ruled())
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
    menu = shown.menuBar().actions()[1].menu()
    assert isinstance(menu, QMenu)
    menu.popup(shown.mapToGlobal(QPoint(60, 40)))
    return menu


def lower_tab(name: str, title: str) -> QWidget:
    """One of the lower tabs about a VM."""
    shown = window(FakeController())
    shown.list.view.select([key_named(name)])
    shown.tabs.setCurrentWidget(getattr(shown.tabs, title))
    return shown


SCENES: dict[str, Callable[[], QWidget]] = {
    "main": main_scene,
    "running": running_scene,
    "gone": gone_scene,
    "empty": empty_scene,
    "refused": refused_scene,
    "filter": filter_scene,
    "drop": drop_scene,
    "settings": settings_scene,
    "applied": applied_scene,
    **{f"page-{row.name}": partial(page_scene, row.name) for row in PAGES},
    "copy": copy_scene,
    "copy-many": copy_many_scene,
    "existing": existing_scene,
    "staging": staging_scene,
    "unfinished": unfinished_scene,
    "host": host_scene,
    "host-certificates": lambda: host_page(1),
    "host-files": lambda: host_page(2),
    "cluster": cluster_scene,
    "many": many_scene,
    "about": about_scene,
    "palette": palette_scene,
    "preferences": preferences_scene,
    "crash": crash_scene,
    "import": import_scene,
    "doctor": doctor_scene,
    "doctor-warned": warned_scene,
    "exchange": exchange_scene,
    "labels": labels_scene,
    "tapes": tapes_scene,
    "alarm": alarm_scene,
    "policies": policies_scene,
    "drift": drift_scene,
    "matrix": matrix_scene,
    "why": why_scene,
    "journal": journal_scene,
    "undo": undo_scene,
    "preview": preview_scene,
    "script": script_scene,
    "certificate": certificate_scene,
    "properties": properties_scene,
    "checkpoints": lambda: checkpoints_of("web-01", picks=2),
    "memory": lambda: lower_tab("web-01", "memory"),
    "memory-off": lambda: lower_tab("template-2022", "memory"),
    "networking": lambda: lower_tab("web-01", "networking"),
    "networking-silent": lambda: lower_tab("経理システム", "networking"),
    "checkpoints-none": lambda: checkpoints_of("sql-01"),
    "checkpoint-name": checkpoint_dialog_scene,
    "checkpoint-apply": apply_scene,
    "action-menu": action_menu_scene,
}


#: Language and scheme of a picture.
Look = tuple[str, Scheme]
LOOKS: tuple[Look, ...] = (("en", "light"), ("en", "dark"), ("ja", "light"), ("ja", "dark"))


def shoot(names: list[str], looks: Iterable[Look], take: Callable[[str, QPixmap], object]) -> int:
    """Render every scene in every look; ``take`` gets the picture's name and the picture. 1 without a QApplication."""
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        return 1
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        sys.stderr.write("no Japanese font on this machine: Japanese pictures are left out\n")
        looks = [look for look in looks if look[0] != "ja"]
    plain = app.font()
    for language, scheme in looks:
        set_language(language)
        app.setFont(plain)
        apply_fonts(app, language)
        apply_theme(app, scheme)
        for name in names or list(SCENES):
            widget = SCENES[name]()
            widget.ensurePolished()
            app.processEvents()
            take(f"{name}-{language}-{scheme}", widget.grab())
            for top in app.topLevelWidgets():
                if isinstance(top, MainWindow):
                    top.let_go()
                top.hide()
                top.deleteLater()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            app.processEvents()
    return 0


def main(folder: Path, names: list[str]) -> int:
    """Every picture as a PNG."""
    folder.mkdir(parents=True, exist_ok=True)
    return shoot(names, LOOKS, lambda name, picture: picture.save(str(folder / f"{name}.png")))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
