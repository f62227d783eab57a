"""Power and shutdown (hyperv-wmi-v2 5, 25.9 and 25.10)."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.machines import Power
from tests.support.world_bench import Bench

WEB = VmSpec("WEB", "ws2022")
SHUTDOWN = "Msvm_ShutdownComponent"


def state(bench: Bench, name: str = "WEB") -> object:
    return bench.system(name).values["EnabledState"]


@pytest.mark.parametrize(
    ("power", "requested", "through", "reached"),
    [
        (Power.OFF, 2, (10, None), 2),
        (Power.SAVED, 2, (10, None), 2),
        (Power.PAUSED, 2, (1, "Resuming"), 2),
        (Power.RUNNING, 3, (4, None), 3),
        (Power.PAUSED, 3, (4, None), 3),
        (Power.SAVED, 3, (4, None), 3),
        (Power.RUNNING, 6, (1, "Saving"), 6),
        (Power.RUNNING, 9, (1, "Quiescing"), 9),
        (Power.RUNNING, 11, (11, None), 2),
    ],
)
def test_transitions_take_time_and_pass_through_a_state(
    tmp_path: Path, power: Power, requested: int, through: tuple[int, str | None], reached: int
) -> None:
    bench = Bench(tmp_path, VmSpec("WEB", "ws2022", power))
    answer = bench.request("WEB", requested)
    values = bench.system("WEB").values
    assert (values["EnabledState"], values.get("OtherEnabledState")) == through
    assert values["OperationalStatus"] == (11,)
    assert values["RequestedState"] == requested
    assert bench.finished(answer).values["JobState"] == 7
    assert state(bench) == reached
    assert bench.system("WEB").values["RequestedState"] == 5


@pytest.mark.parametrize("requested", [2, 32773, 32776, 32777, 32779])
def test_what_is_already_there_and_v1_numbers_are_invalid_states(tmp_path: Path, requested: int) -> None:
    assert Bench(tmp_path, WEB).request("WEB", requested) == {"ReturnValue": 32775}


def test_a_number_nobody_knows_is_an_invalid_parameter(tmp_path: Path) -> None:
    assert Bench(tmp_path, WEB).request("WEB", 77) == {"ReturnValue": 32773}


def test_turning_off_is_refused_while_stopping(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    assert bench.request("WEB", 4)["ReturnValue"] == 4096
    assert state(bench) == 4
    assert bench.request("WEB", 3) == {"ReturnValue": 32775}
    bench.clock.crank(10)
    assert state(bench) == 3


def test_a_reboot_through_the_guest_keeps_it_running_and_restarts_the_uptime(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    bench.finished(bench.request("WEB", 10))
    values = bench.system("WEB").values
    assert values["EnabledState"] == 2
    assert isinstance(values["OnTimeInMilliseconds"], int)
    assert values["OnTimeInMilliseconds"] < 10_000


def test_an_orderly_shutdown_stays_running_until_the_guest_halts(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    component = bench.component(SHUTDOWN, "WEB")
    assert bench.call(component, "InitiateShutdown", Force=False, Reason="x") == {"ReturnValue": 0}
    assert state(bench) == 2
    assert bench.call(component, "InitiateShutdown", Force=True) == {"ReturnValue": 32782}
    bench.clock.crank(7)
    assert state(bench) == 2
    bench.clock.crank(2)
    assert state(bench) == 3
    assert bench.rows(SHUTDOWN) == []


def test_turning_off_stays_possible_during_an_orderly_shutdown(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    bench.call(bench.component(SHUTDOWN, "WEB"), "InitiateShutdown", Force=False)
    bench.finished(bench.request("WEB", 3))
    bench.finished(bench.request("WEB", 2))
    bench.clock.crank(20)
    assert state(bench) == 2


def test_a_locked_console_needs_force(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("WEB", "ws2022", locked=True))
    component = bench.component(SHUTDOWN, "WEB")
    assert bench.call(component, "InitiateShutdown", Force=False) == {"ReturnValue": 32781}
    assert bench.call(component, "InitiateShutdown", Force=True) == {"ReturnValue": 0}


def test_right_after_a_start_the_guest_is_not_ready(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("WEB", "ws2022", Power.OFF))
    bench.finished(bench.request("WEB", 2))
    component = bench.component(SHUTDOWN, "WEB")
    assert bench.call(component, "InitiateShutdown", Force=True) == {"ReturnValue": 32780}
    bench.clock.crank(30)
    assert bench.call(component, "InitiateShutdown", Force=True) == {"ReturnValue": 0}


def test_a_switched_off_service_and_a_hung_guest_cannot_shut_down(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("A", "ws2022", off=("shutdown",)), VmSpec("B", "ws2022", hung=True))
    assert bench.call(bench.component(SHUTDOWN, "A"), "InitiateShutdown", Force=True) == {"ReturnValue": 32775}
    assert bench.call(bench.component(SHUTDOWN, "B"), "InitiateShutdown", Force=True) == {"ReturnValue": 32772}


def test_reboot_by_the_component_comes_back(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    assert bench.call(bench.component(SHUTDOWN, "WEB"), "InitiateReboot", Force=False) == {"ReturnValue": 0}
    bench.clock.crank(9)
    assert state(bench) == 2
    assert bench.status("Msvm_HeartbeatComponent", "WEB") == (12,)


def test_uptime_survives_saving_and_restoring(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("WEB", "ws2022", up=3600))
    bench.finished(bench.request("WEB", 6))
    assert bench.system("WEB").values["OnTimeInMilliseconds"] == 0
    bench.clock.crank(1000)
    bench.finished(bench.request("WEB", 2))
    uptime = bench.system("WEB").values["OnTimeInMilliseconds"]
    assert isinstance(uptime, int)
    assert 3_600_000 <= uptime < 3_700_000


def test_a_failed_job_puts_the_machine_back(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    bench.world.fail_next_job(32768)
    job = bench.finished(bench.request("WEB", 6))
    assert (job.values["JobState"], job.values["ErrorCode"]) == (10, 32768)
    assert state(bench) == 2


def test_the_host_itself_and_a_critical_machine_cannot_be_switched(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("LOST", "alpine", Power.PAUSED, critical=True))
    host = bench.rows("Msvm_ComputerSystem")[0]
    assert bench.call(host, "RequestStateChange", RequestedState=3) == {"ReturnValue": 32775}
    assert bench.request("LOST", 2) == {"ReturnValue": 32775}
    assert bench.system("LOST").values["HealthState"] == 25


def test_a_host_may_be_quicker(tmp_path: Path) -> None:
    bench = Bench(tmp_path, WEB)
    bench.host.switches.pace = 0.1
    bench.request("WEB", 6)
    bench.clock.crank(0.6)
    assert state(bench) == 6
