"""The six boxes: what they follow, what they keep, what Apply writes and what became of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.operations.outcome import Failed, Unknown
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vm_settings.settings_window import SettingsWindow
from hvgui.ui.vm_settings.vm_edits import VmEdits
from tests.support.fake_controller import FakeController, run_now
from tests.support.fake_prompter import FakePrompter
from tests.support.small_data_centre import NOW, TOKYO, key_named

KEY = key_named("dc-01")


@pytest.fixture
def settings(qtbot: QtBot, controller: FakeController, prompter: FakePrompter) -> Iterator[SettingsWindow]:
    window = SettingsWindow(controller, run_now, prompter, KEY)
    window.show()
    yield window
    # It deletes itself when it closes.
    if isValid(window):
        window.close()


def test_it_looks_as_it_always_did(settings: SettingsWindow) -> None:
    assert settings.windowTitle() == "Settings for dc-01 on HV-TOKYO-01"
    assert not settings.isModal()
    labels = [box.box.text().replace("&", "") for box in settings.page.boxes.values()]
    assert labels == [
        "Operating system shutdown",
        "Time synchronization",
        "Data Exchange",
        "Heartbeat",
        "Backup (volume shadow copy)",
        "Guest services",
    ]
    assert [box.box.isChecked() for box in settings.page.boxes.values()] == [True] * 5 + [False]
    assert settings.page.summary() == "Some services offered"
    assert not settings.apply.isEnabled()


def test_each_box_has_its_status_purpose_and_other_names(settings: SettingsWindow) -> None:
    box = settings.page.boxes[Service.DATA_EXCHANGE]
    assert box.status.text() == "OK"
    assert "KVP" in box.box.toolTip()
    assert "OK" in box.box.accessibleDescription()


def test_apply_writes_only_what_was_changed(settings: SettingsWindow, controller: FakeController) -> None:
    settings.page.boxes[Service.GUEST_SERVICES].box.click()
    assert settings.apply.isEnabled()
    settings.apply.click()
    picture = controller.operation(controller.newest())
    assert picture is not None
    assert [(item.key, item.label) for item in picture.items] == [(KEY, "guest-services")]
    assert controller.wanted(KEY) == {Service.GUEST_SERVICES: True}
    assert not settings.apply.isEnabled()
    assert settings.isVisible()


def test_what_is_on_its_way_is_shown_as_such(settings: SettingsWindow, controller: FakeController) -> None:
    box = settings.page.boxes[Service.GUEST_SERVICES]
    box.box.click()
    settings.apply.click()
    assert box.status.text() == "applying…"
    assert not box.box.isEnabled()
    controller.finish(controller.newest())
    assert box.status.text() == "OK"
    assert box.box.isEnabled()
    assert box.box.isChecked()
    assert settings.page.summary() == "All services offered"


def test_a_failure_stands_beside_its_box(settings: SettingsWindow, controller: FakeController) -> None:
    settings.page.boxes[Service.GUEST_SERVICES].box.click()
    settings.page.boxes[Service.BACKUP].box.click()
    settings.apply.click()
    operation = controller.newest()
    controller.end_item(operation, 0, Failed(Trouble(TroubleKind.INVALID_STATE, "dc-01", "32775")))
    controller.end_item(operation, 1, Unknown(NOW))
    picture = controller.operation(operation)
    assert picture is not None
    first = settings.page.boxes[Service(picture.items[0].label)]
    second = settings.page.boxes[Service(picture.items[1].label)]
    assert first.news.text().startswith(
        "Rejected: This operation is not allowed in the current state of the virtual machine"
    )
    assert second.news.text().startswith("Unknown: ")
    assert first.box.isChecked() == (first.service is Service.BACKUP)


def test_ok_applies_and_closes(settings: SettingsWindow, controller: FakeController, qtbot: QtBot) -> None:
    settings.page.boxes[Service.TIME_SYNC].box.click()
    with qtbot.waitSignal(settings.closed, timeout=60_000) as closed:
        settings.ok.click()
    assert closed.args == [KEY]
    assert controller.wanted(KEY) == {Service.TIME_SYNC: False}
    assert controller.listeners == 0


def test_ok_without_changes_only_closes(settings: SettingsWindow, controller: FakeController) -> None:
    settings.ok.click()
    assert controller.listeners == 0
    assert not controller.operations()


@pytest.mark.parametrize("way", ["cancel", "escape"])
def test_cancel_changes_nothing(settings: SettingsWindow, controller: FakeController, qtbot: QtBot, way: str) -> None:
    settings.page.boxes[Service.TIME_SYNC].box.click()
    if way == "cancel":
        settings.cancel.click()
    else:
        qtbot.keyClick(settings, Qt.Key.Key_Escape)
    assert controller.listeners == 0
    assert not controller.operations()


def test_going_back_leaves_nothing_to_apply(settings: SettingsWindow) -> None:
    box = settings.page.boxes[Service.TIME_SYNC].box
    box.click()
    assert settings.apply.isEnabled()
    box.click()
    assert not settings.apply.isEnabled()


def test_an_untouched_box_follows(settings: SettingsWindow, controller: FakeController) -> None:
    controller.offer(KEY, Service.BACKUP, False)
    assert not settings.page.boxes[Service.BACKUP].box.isChecked()
    assert not settings.apply.isEnabled()


def test_a_touched_box_is_not_overwritten(
    settings: SettingsWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    controller.offer(KEY, Service.GUEST_SERVICES, True)
    box = settings.page.boxes[Service.GUEST_SERVICES]
    box.box.click()
    assert not box.box.isChecked()
    controller.offer(KEY, Service.BACKUP, False)
    assert "elsewhere" not in box.news.text()
    prompter.says = False
    assert not box.box.isChecked()
    settings.apply.click()
    assert not prompter.asked


def test_a_change_elsewhere_is_said_and_asked_about(
    settings: SettingsWindow, controller: FakeController, prompter: FakePrompter
) -> None:
    edits = settings._edits
    box = settings.page.boxes[Service.BACKUP]
    box.box.click()
    controller.offer(KEY, Service.BACKUP, False)
    # The host now has what was wanted: nothing is left to do.
    assert edits.chosen(Service.BACKUP) is None
    box.box.click()
    controller.change(
        KEY,
        services=tuple(
            ServiceState(s.service, None) if s.service is Service.BACKUP else s
            for s in (controller.vm(KEY) or pytest.fail("gone")).services
        ),
    )
    assert "Changed to “Not available” outside this window" in box.news.text()
    prompter.says = False
    settings.apply.click()
    assert "Backup" in prompter.asked[0].text
    assert not controller.operations()
    prompter.says = True
    settings.apply.click()
    assert controller.wanted(KEY) == {Service.BACKUP: True}


def test_a_deleted_vm_is_said_and_cannot_be_written(settings: SettingsWindow, controller: FakeController) -> None:
    settings.page.boxes[Service.BACKUP].box.click()
    controller.remove(KEY)
    assert settings.page.notice.isVisible()
    assert "no longer exists" in settings.page.notice.text()
    assert not settings.apply.isEnabled()
    assert not any(box.box.isEnabled() for box in settings.page.boxes.values())
    assert settings.windowTitle() == "Settings for dc-01 on HV-TOKYO-01"


def test_a_silent_host_is_said_and_comes_back(settings: SettingsWindow, controller: FakeController) -> None:
    controller.move_host(TOKYO, LinkPhase.GONE, Trouble(TroubleKind.WIRE_LOST, "HV-TOKYO-01"))
    assert "is not responding" in settings.page.notice.text()
    assert not settings.page.boxes[Service.BACKUP].box.isEnabled()
    controller.move_host(TOKYO, LinkPhase.LIVE)
    assert not settings.page.notice.isVisible()
    assert settings.page.boxes[Service.BACKUP].box.isEnabled()


def test_a_new_name_is_taken_into_the_title(settings: SettingsWindow, controller: FakeController) -> None:
    controller.change(KEY, name="dc-primary")
    assert settings.windowTitle() == "Settings for dc-primary on HV-TOKYO-01"


def test_silence_is_explained_with_the_next_step(
    qtbot: QtBot, controller: FakeController, prompter: FakePrompter
) -> None:
    window = SettingsWindow(controller, run_now, prompter, key_named("web-02"))
    qtbot.addWidget(window)
    window.show()
    box = window.page.boxes[Service.GUEST_SERVICES]
    assert box.status.text() == "No Contact"
    assert "from 6.10, hv_fcopy_uio_daemon" in box.news.text()


def test_boxes_work_by_mnemonic_and_space(settings: SettingsWindow, qtbot: QtBot) -> None:
    box = settings.page.boxes[Service.SHUTDOWN].box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert settings.apply.isEnabled()
    letters = [b.box.text()[b.box.text().index("&") + 1].lower() for b in settings.page.boxes.values()]
    assert len(set(letters)) == 6


def test_tab_goes_through_boxes_in_order_then_to_the_buttons(settings: SettingsWindow, qtbot: QtBot) -> None:
    order = [box.box for box in settings.page.boxes.values()]
    order[0].setFocus()
    seen = [settings.focusWidget()]
    for _ in range(14):
        settings.focusNextChild()
        seen.append(settings.focusWidget())
    assert seen[:6] == order
    assert settings.ok in seen
    assert settings.cancel in seen


def test_the_window_steps_from_vm_to_vm(window: MainWindow, controller: FakeController) -> None:
    window.vm_commands.open_settings(KEY)
    opened = window.vm_commands.windows[KEY]
    switcher = opened.switcher
    assert switcher.names.currentText() == "dc-01"
    assert not switcher.back.isEnabled()
    switcher.forward.click()
    assert opened.windowTitle() == "Settings for file-server on HV-TOKYO-01"
    assert window.vm_commands.windows == {key_named("file-server"): opened}
    assert controller.looked_at == {key_named("file-server")}
    assert not opened.page.boxes[Service.DATA_EXCHANGE].box.isChecked()
    window.vm_commands.open_settings(KEY)
    switcher.back.click()
    assert opened.key == key_named("file-server"), "the other VM has a window of its own"
    assert switcher.names.currentText() == "file-server"


def test_changes_are_not_given_up_without_asking(
    window: MainWindow, prompter: FakePrompter, controller: FakeController
) -> None:
    window.vm_commands.open_settings(KEY)
    opened = window.vm_commands.windows[KEY]
    opened.page.boxes[Service.BACKUP].box.click()
    prompter.says = False
    opened.switcher.forward.click()
    assert opened.key == KEY
    assert opened.switcher.names.currentText() == "dc-01"
    assert opened.apply.isEnabled()
    prompter.says = True
    opened.switcher.forward.click()
    assert opened.key == key_named("file-server")
    assert not opened.apply.isEnabled()
    assert not controller.operations()


_STATES = st.fixed_dictionaries({service: st.sampled_from([True, False]) for service in Service})


@given(first=_STATES, second=_STATES, clicks=st.lists(st.sampled_from(list(Service)), max_size=8))
def test_apply_never_writes_what_the_host_already_has(
    first: dict[Service, bool], second: dict[Service, bool], clicks: list[Service]
) -> None:
    edits = VmEdits(KEY)
    edits.follow_services([ServiceState(s, on) for s, on in first.items()], {})
    for service in clicks:
        edits.choose(service, not edits.shown(service))
    touched = {s for s in Service if edits.chosen(s) is not None}
    assert touched == {s for s in Service if clicks.count(s) % 2}
    edits.follow_services([ServiceState(s, on) for s, on in second.items()], {})
    changes = edits.services()
    assert set(changes) <= touched
    for service, on in changes.items():
        assert on != second[service]
    for service in set(Service) - touched:
        assert edits.shown(service) == second[service]
