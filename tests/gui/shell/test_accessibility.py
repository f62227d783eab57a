"""Nobody needs to see the screen or hold a mouse: names, descriptions and reachability of every control."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QLineEdit,
    QWidget,
)

from hvgui.controller.api.local_paths import read_path
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.settings.address import of_vm
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service, ServiceMeaning
from hvgui.ui.commands.command import Command
from hvgui.ui.copying.copy_sheet import CopySheet
from hvgui.ui.heartbeat.history_window import HeartbeatHistoryWindow
from hvgui.ui.help.about_box import AboutBox
from hvgui.ui.help.help_window import HelpWindow
from hvgui.ui.hosts.certificate_dialog import CertificateDialog
from hvgui.ui.hosts.doctor_window import DoctorWindow
from hvgui.ui.hosts.host_details import HostDetails
from hvgui.ui.hosts.host_dialog import HostDialog
from hvgui.ui.kvp.labels_dialog import LabelsDialog
from hvgui.ui.look import status_glyphs
from hvgui.ui.operations.journal_window import JournalWindow
from hvgui.ui.services.diagnosis_window import DiagnosisWindow
from hvgui.ui.services.policies_window import PoliciesWindow
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vms.columns import COLUMNS
from hvgui.ui.widgets.name_dialog import NameDialog
from hvgui.wording.i18n import set_language
from tests.gui.conftest import Build
from tests.screenshots.make_shots import SCENES
from tests.support.controls import controls, unusable
from tests.support.fake_controller import FakeController
from tests.support.small_data_centre import OSAKA, key_named


def settings(window: MainWindow) -> QWidget:
    window.vm_commands.open_settings(key_named("sql-02"))
    return window.vm_commands.windows[key_named("sql-02")]


def sheet(window: MainWindow) -> QWidget:
    window.vm_commands.offer_copy([key_named("dc-01")], [read_path(str(Path(__file__)))])
    return window.findChildren(CopySheet)[-1]


def host(window: MainWindow) -> QWidget:
    window.host_commands.add()
    return window.findChildren(HostDialog)[-1]


def doctor(window: MainWindow) -> QWidget:
    window.host_commands.examine_host(OSAKA)
    return window.findChildren(DoctorWindow)[-1]


def certificate(window: MainWindow) -> QWidget:
    window.host_commands.show_certificate(OSAKA)
    return window.findChildren(CertificateDialog)[-1]


def properties(window: MainWindow) -> QWidget:
    window.tree.choose(OSAKA)
    window.host_commands.details()
    return window.findChildren(HostDetails)[-1]


def documentation(window: MainWindow) -> QWidget:
    window.actions_by_command[Command.DOCUMENTATION].trigger()
    return window.findChildren(HelpWindow)[-1]


def matrix(window: MainWindow) -> QWidget:
    window.list.show_matrix(True)
    window.list.matrix.choose([of_vm(key_named("dc-01"), Service.BACKUP)], False)
    return window


def preview(window: MainWindow) -> QWidget:
    matrix(window)
    return window.list.matrix.open_preview()


def why(window: MainWindow) -> QWidget:
    window.vm_commands.explain(key_named("sql-01"), Service.BACKUP)
    return window.findChildren(DiagnosisWindow)[-1]


def journal(window: MainWindow) -> QWidget:
    window.tools.journal()
    return window.findChildren(JournalWindow)[-1]


def exchange(window: MainWindow) -> QWidget:
    window.list.view.select([key_named("dc-01")])
    window.actions_by_command[Command.DATA_EXCHANGE].trigger()
    return window


def lower(window: MainWindow, tab: QWidget) -> QWidget:
    window.list.view.select([key_named("web-01")])
    window.tabs.setCurrentWidget(tab)
    return window


def checkpoints(window: MainWindow) -> QWidget:
    return lower(window, window.tabs.checkpoints)


def name(window: MainWindow) -> QWidget:
    window.list.view.select([key_named("web-01")])
    window.vm_commands.rename()
    return window.findChildren(NameDialog)[-1]


def labels(window: MainWindow) -> QWidget:
    window.list.view.select([key_named("dc-01")])
    window.vm_commands.labels()
    return window.findChildren(LabelsDialog)[-1]


def histories(window: MainWindow) -> QWidget:
    window.tools.histories()
    return window.findChildren(HeartbeatHistoryWindow)[-1]


def policies(window: MainWindow) -> QWidget:
    window.tools.policies()
    opened = window.findChildren(PoliciesWindow)[-1]
    opened.buttons["add"].click()
    return opened


def about(window: MainWindow) -> QWidget:
    box = AboutBox(str, window)
    box.open()
    return box


def main(window: MainWindow) -> QWidget:
    window.list.view.select([key_named("web-01")])
    return window


PLACES: dict[str, Callable[[MainWindow], QWidget]] = {
    "main": main,
    "settings": settings,
    "copy": sheet,
    "host": host,
    "about": about,
    "why": why,
    "policies": policies,
    "tapes": histories,
    "exchange": exchange,
    "labels": labels,
    "checkpoints": checkpoints,
    "name": name,
    "memory": lambda window: lower(window, window.tabs.memory),
    "networking": lambda window: lower(window, window.tabs.networking),
    "journal": journal,
    "matrix": matrix,
    "preview": preview,
    "doctor": doctor,
    "documentation": documentation,
    "certificate": certificate,
    "properties": properties,
}


@pytest.mark.parametrize(
    ("place", "language"),
    # Scenes are looked at in Japanese where they are drawn.
    [*((place, "en") for place in PLACES), *((place, "ja") for place in PLACES if place not in SCENES)],
)
def test_every_control_has_a_name_and_can_be_reached_by_keyboard(build: Build, place: str, language: str) -> None:
    set_language(language)
    root = PLACES[place](build())
    assert controls(root)
    assert not list(unusable(root))


@pytest.mark.parametrize("place", ["settings", "copy", "host"])
def test_labels_belong_to_fields(build: Build, place: str) -> None:
    root = PLACES[place](build())
    for field in root.findChildren(QLineEdit):
        if field.isVisibleTo(root) and not isinstance(field.parent(), QAbstractSpinBox):
            assert field.accessibleName()
            assert "&" not in field.accessibleName()


def test_the_table_can_be_read_cell_by_cell(build: Build) -> None:
    window = build()
    interface = QAccessible.queryAccessibleInterface(window.list.view)
    assert interface.role() is QAccessible.Role.Table
    # Header cells come first, then the rows.
    assert interface.childCount() >= 40 * len(COLUMNS)
    said = {interface.child(i).text(QAccessible.Text.Name) for i in range(3 * len(COLUMNS))}
    assert "State: Starting" in said
    assert "Services: Not read yet" not in said


def test_disabled_buttons_describe_their_reason(build: Build) -> None:
    window = build()
    for section in (window.pane.host_section, window.pane.vm_section):
        for button in section.buttons:
            if not button.isEnabled():
                assert "Not available:" in button.toolTip()


def test_no_meaning_is_colour_alone() -> None:
    """Within one kind of mark, different meanings that call for different actions have different shapes."""
    assert set(status_glyphs.OF_SERVICE) == set(ServiceMeaning)
    assert set(status_glyphs.OF_HEARTBEAT) == set(Heartbeat)
    assert set(status_glyphs.OF_POWER) == set(Power)
    assert set(status_glyphs.OF_PHASE) == set(LinkPhase)
    good = {status_glyphs.Glyph.TICK, status_glyphs.Glyph.TICK_NOTE}
    for meaning, mark in status_glyphs.OF_SERVICE.items():
        assert (mark in good) == (meaning in (ServiceMeaning.OK, ServiceMeaning.OK_OTHER_VERSION))
    stopped = {Power.RUNNING, Power.OFF, Power.SAVED, Power.PAUSED}
    assert len({status_glyphs.OF_POWER[power] for power in stopped}) == 4


def test_focus_starts_where_typing_makes_sense(build: Build, controller: FakeController) -> None:
    window = build()
    dialog = host(window)
    assert isinstance(dialog, HostDialog)
    assert dialog.focusWidget() is dialog.address
    opened = sheet(window)
    assert isinstance(opened, CopySheet)
    assert opened.focusWidget() is opened.copy
