"""Services of several VMs at once: boxes with three states, a preview, only differences written."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from shiboken6 import isValid

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.vms.labels import Labels
from hvgui.domain.vms.services import Service, ServiceMeaning, ServiceState
from hvgui.ui.commands.command import Command
from hvgui.ui.operations.preview_dialog import PreviewDialog
from hvgui.ui.services.many_services import ManyServices
from hvgui.ui.services.many_services_window import ANSWERS, ManyServicesWindow
from hvgui.ui.shell.main_window import MainWindow
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import TOKYO, key_named

KEYS = [key_named(name) for name in ("web-01", "sql-01", "file-server", "dc-02")]
MIXED = Qt.CheckState.PartiallyChecked


@pytest.fixture
def many(qapp: object, controller: FakeController) -> Iterator[ManyServicesWindow]:
    window = ManyServicesWindow(controller, run_now, FakePrompter(), KEYS)
    window.show()
    yield window
    if isValid(window):
        window.close()


def test_boxes_show_what_the_vms_have_in_common(many: ManyServicesWindow) -> None:
    assert many.boxes[Service.SHUTDOWN].checkState() is Qt.CheckState.Checked
    assert many.boxes[Service.TIME_SYNC].checkState() is MIXED
    assert many.boxes[Service.GUEST_SERVICES].checkState() is MIXED
    assert many.tallies[Service.GUEST_SERVICES].text() == "on for 1 of 4"
    assert many.tallies[Service.BACKUP].text() == "on for 4 of 4"
    assert not many.apply.isEnabled()


def test_the_status_column_counts_what_the_guests_answer(many: ManyServicesWindow, controller: FakeController) -> None:
    assert many.answers[Service.GUEST_SERVICES].text() == "1 OK (older protocol), 3 off"
    assert "no contact" in many.answers[Service.BACKUP].text()
    assert many.answers[Service.BACKUP].text() in many.boxes[Service.BACKUP].accessibleDescription()
    assert set(ANSWERS) == set(ServiceMeaning)
    for box_service in Service:
        counted = sum(int(number) for number in re.findall(r"\d+", many.answers[box_service].text()))
        assert counted == len(KEYS), box_service


def test_nothing_is_to_apply_at_first(many: ManyServicesWindow) -> None:
    assert not many.apply.isEnabled()


def test_apply_is_told_before_and_writes_only_differences(many: ManyServicesWindow, controller: FakeController) -> None:
    many.boxes[Service.GUEST_SERVICES].click()
    assert many.preview.text() == "Apply turns Guest services on for 3 virtual machines."
    many.apply.click()
    picture = controller.operation(controller.newest())
    assert picture is not None
    assert {item.key for item in picture.items} == set(KEYS[1:])
    controller.finish(picture.id)
    assert many.tallies[Service.GUEST_SERVICES].text() == "on for 4 of 4"
    assert many.boxes[Service.GUEST_SERVICES].checkState() is Qt.CheckState.Checked
    assert many.preview.text() == "3 done"


def test_a_mixed_box_comes_back_to_leave_alone(many: ManyServicesWindow) -> None:
    box = many.boxes[Service.TIME_SYNC]
    for expected in (True, False, None):
        box.click()
        assert many._services.edits.chosen(Service.TIME_SYNC) is expected
    assert box.checkState() is MIXED
    assert not many.apply.isEnabled()


def test_ok_without_a_touch_writes_nothing(many: ManyServicesWindow, controller: FakeController) -> None:
    many.ok.click()
    assert not controller.operations()
    assert controller.listeners == 0


def test_vms_that_cannot_be_asked_are_left_out(many: ManyServicesWindow, controller: FakeController) -> None:
    assert not many.notice.isVisible()
    controller.move_host(TOKYO, LinkPhase.GONE)
    assert "3 cannot be changed now" in many.notice.text()
    many.boxes[Service.GUEST_SERVICES].click()
    many.apply.click()
    assert controller.wanted(KEYS[3]) == {Service.GUEST_SERVICES: True}
    assert controller.wanted(KEYS[0]) == {}


def test_a_domain_controller_among_them_leads_to_the_preview(
    many: ManyServicesWindow, controller: FakeController
) -> None:
    controller.change(key_named("sql-01"), labels=Labels(role="dc"))
    many.boxes[Service.TIME_SYNC].click()
    many.boxes[Service.TIME_SYNC].click()
    many.apply.click()
    assert not controller.operations()
    dialog = many.findChildren(PreviewDialog)[-1]
    assert dialog.guard.boxes.keys() == {key_named("sql-01")}
    dialog.apply.click()
    assert {item.key for item in controller.operations()[0].items} == {key_named("web-01"), key_named("file-server")}
    assert many._services.changes() == {}


def test_the_command_opens_settings_for_one_and_this_window_for_many(window: MainWindow) -> None:
    window.list.view.select([KEYS[0]])
    window.actions_by_command[Command.SERVICES].trigger()
    assert list(window.vm_commands.windows) == [KEYS[0]]
    window.list.view.select(KEYS)
    window.summary.empty.button.click()
    assert [w.windowTitle() for w in window.findChildren(ManyServicesWindow)] == [
        "Integration Services of 4 Virtual Machines"
    ]


_VMS = [VmKey(HostId("h"), VmId(str(n))) for n in range(4)]
_OFFERED = st.lists(st.sampled_from([True, False, None]), min_size=6, max_size=6)


@given(
    settings=st.lists(_OFFERED, min_size=4, max_size=4),
    wishes=st.dictionaries(st.sampled_from(list(Service)), st.sampled_from([True, False, None])),
)
def test_applied_is_wanted_where_set_and_untouched_elsewhere(
    settings: list[list[bool | None]], wishes: dict[Service, bool | None]
) -> None:
    before = {key: dict(zip(Service, offered, strict=True)) for key, offered in zip(_VMS, settings, strict=True)}
    services = ManyServices()
    services.follow({key: tuple(ServiceState(s, on) for s, on in found.items()) for key, found in before.items()})
    for service, wish in wishes.items():
        services.edits.choose(service, wish)
    changes = services.changes()
    for key, found in before.items():
        for service, on in found.items():
            wish = wishes.get(service)
            written = changes.get(key, {}).get(service)
            if wish is None or on is None or on == wish:
                assert written is None
            else:
                assert written is wish
