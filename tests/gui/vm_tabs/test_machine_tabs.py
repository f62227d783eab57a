"""Memory and Networking: what is shown, what stays blank, and the reason where there is nothing."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.memory import MemorySettings
from hvgui.domain.vms.network import AdapterStatus
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service
from hvgui.ui.shell.main_window import MainWindow
from hvgui.ui.vm_tabs.memory_tab import MemoryTab
from hvgui.ui.vm_tabs.networking_tab import COLUMNS, NetworkingTab
from hvgui.values import replace
from tests.support.fake_controller import FakeController
from tests.support.fake_hardware import adapters
from tests.support.present import present
from tests.support.small_data_centre import key_named

WEB, OFF, DC = key_named("web-01"), key_named("template-2022"), key_named("dc-01")


@pytest.fixture
def memory(window: MainWindow) -> MemoryTab:
    window.list.view.select([WEB])
    window.tabs.setCurrentWidget(window.tabs.memory)
    return window.tabs.memory


@pytest.fixture
def networking(window: MainWindow) -> NetworkingTab:
    window.list.view.select([WEB])
    window.tabs.setCurrentWidget(window.tabs.networking)
    return window.tabs.networking


def shown(tab: MemoryTab) -> dict[str, str]:
    names = ("startup", "dynamic", "minimum", "maximum", "buffer", "weight", "assigned", "demand", "status")
    return {name: tab.facts.value(name) for name in names}


def row(tab: NetworkingTab, number: int = 0) -> list[str]:
    item = present(tab.table.topLevelItem(number))
    return [item.text(column) for column in range(len(COLUMNS))]


def test_dynamic_memory_of_a_running_vm(memory: MemoryTab, controller: FakeController) -> None:
    controller.change(WEB, memory_mb=8000, memory_available_percent=20)
    assert shown(memory) == {
        "startup": "4096 MB",
        "dynamic": "Enabled",
        "minimum": "2048 MB",
        "maximum": "16384 MB",
        "buffer": "20%",
        "weight": "50 of 100",
        "assigned": "8000 MB",
        "demand": "6400 MB",
        "status": "OK",
    }


@pytest.mark.parametrize(
    ("free", "status", "words"),
    [
        (17, "OK", "The guest has enough memory, including the buffer"),
        (5, "Warning", "less than half"),
        (
            -10,
            "Low",
            "The guest needs more memory than it has. Increase the maximum memory, or free memory on the host",
        ),
    ],
)
def test_the_status_says_what_it_means(
    memory: MemoryTab, controller: FakeController, free: int, status: str, words: str
) -> None:
    controller.change(WEB, memory_mb=8000, memory_available_percent=free)
    assert shown(memory)["status"] == status
    assert words in memory.says.text()


def test_what_is_off_has_no_figures_of_now(window: MainWindow, memory: MemoryTab) -> None:
    window.list.view.select([OFF])
    found = shown(memory)
    assert (found["assigned"], found["demand"], found["status"]) == ("–", "–", "–")
    assert found["startup"] == "4096 MB"
    assert "not running" in memory.says.text()


def test_static_memory_has_no_range_and_no_demand(
    window: MainWindow, memory: MemoryTab, controller: FakeController
) -> None:
    controller.hardware.memories[DC] = MemorySettings(startup=4096, minimum=4096, maximum=4096, buffer=20, weight=5000)
    window.list.view.select([DC])
    found = shown(memory)
    assert found["dynamic"] == "Disabled"
    assert {found[name] for name in ("minimum", "maximum", "buffer", "demand", "status")} == {"–"}
    assert found["assigned"] != "–"


def test_adapters_with_their_addresses(networking: NetworkingTab) -> None:
    assert row(networking) == [
        "Network Adapter",
        "00-15-5D-01-2A-07 (dynamic)",
        "vSwitch-LAN",
        "10.20.4.17, fe80::215:5dff:fe01:2a07",
        "OK",
    ]
    assert row(networking, 1)[1:4] == ["02-BF-91-57-B8-C8 (static)", "Not connected", "None: not connected to a switch"]


def test_the_reason_stands_where_addresses_are_missing(
    networking: NetworkingTab, controller: FakeController, window: MainWindow
) -> None:
    bare = tuple(replace(adapter, addresses=(), connected=True) for adapter in networking.adapters)
    controller.hardware.networks[WEB] = bare
    networking.read()
    assert row(networking)[3] == "The guest reports no addresses"
    controller.offer(WEB, Service.DATA_EXCHANGE, False)
    assert row(networking)[3] == "Unknown: Data Exchange is turned off", "read again when a service has changed"
    assert "Turn it on" in present(networking.table.topLevelItem(0)).toolTip(3)
    window.list.view.select([key_named("経理システム")])
    controller.hardware.networks[key_named("経理システム")] = bare
    networking.read()
    assert row(networking)[3] == "Unknown: Data Exchange is not responding in the guest"
    window.list.view.select([OFF])
    assert row(networking)[3:] == ["None: the virtual machine is not running", ""]


def test_a_mac_that_is_not_given_yet_and_a_status_in_the_hosts_words(
    networking: NetworkingTab, controller: FakeController
) -> None:
    vm = controller.vm(WEB)
    assert vm is not None
    first = adapters(vm)[0]
    controller.hardware.networks[WEB] = (
        replace(first, mac="", switch="", status=AdapterStatus.OTHER, status_words="Eingeschränkt"),
    )
    networking.read()
    assert row(networking)[1:3] == ["Dynamic, assigned at first start", "Connected (switch not known)"]
    assert row(networking)[4] == "Eingeschränkt"


def test_rows_are_copied(networking: NetworkingTab) -> None:
    networking.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 2
    assert lines[0].split("\t")[1] == "00-15-5D-01-2A-07 (dynamic)"


def test_a_tab_that_is_not_looked_at_asks_nothing(
    window: MainWindow, networking: NetworkingTab, controller: FakeController
) -> None:
    window.tabs.setCurrentWidget(window.tabs.summary)
    before = controller.hardware.readings
    window.list.view.select([DC])
    controller.change(DC, power=Power.PAUSED)
    assert controller.hardware.readings == before


@pytest.mark.parametrize("which", ["memory", "networking"])
def test_trouble_is_told_on_the_tab(window: MainWindow, controller: FakeController, which: str) -> None:
    tab = getattr(window.tabs, which)
    window.tabs.setCurrentWidget(tab)
    controller.hardware.trouble = Refusal(Trouble(TroubleKind.HOST_GONE, "HV-TOKYO-01"))
    window.list.view.select([WEB])
    assert tab.stack.currentWidget() is tab.empty
    assert tab.empty.words.text()
    keys: list[VmKey] = [WEB, DC]
    window.list.view.select(keys)
    assert tab.empty.title.text() == "Select one virtual machine"
