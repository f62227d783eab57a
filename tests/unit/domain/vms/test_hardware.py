"""Why an adapter shows no addresses, and how memory fares, for every pair of facts."""

from __future__ import annotations

import pytest

from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.vms.memory import MemorySettings, MemoryStatus, demand, memory_status
from hvgui.domain.vms.network import Adapter, AdapterStatus, NoAddress, adapter_status, mac_of, why_no_address
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.domain.vms.vm import Vm

KEY = VmKey(HostId("h"), VmId("0000000A-0000-0000-0000-000000000000"))
DYNAMIC = MemorySettings(startup=4096, minimum=2048, maximum=8192, dynamic=True, buffer=20)


def exchange(offered: bool | None, contact: int | None) -> ServiceState:
    return ServiceState(Service.DATA_EXCHANGE, offered, contact)


@pytest.mark.parametrize(
    ("adapter", "power", "state", "why"),
    [
        (Adapter(id="a", name="n", addresses=("10.0.0.1",)), Power.OFF, None, None),
        (Adapter(id="a", name="n", connected=True), Power.SAVED, exchange(True, None), NoAddress.NOT_RUNNING),
        (Adapter(id="a", name="n"), Power.RUNNING, exchange(True, 2), NoAddress.NOT_CONNECTED),
        (Adapter(id="a", name="n", connected=True), Power.RUNNING, exchange(False, None), NoAddress.SERVICE_OFF),
        (Adapter(id="a", name="n", connected=True), Power.RUNNING, exchange(True, 12), NoAddress.SERVICE_SILENT),
        (Adapter(id="a", name="n", connected=True), Power.RUNNING, exchange(True, 13), NoAddress.SERVICE_LOST),
        (Adapter(id="a", name="n", connected=True), Power.RUNNING, exchange(True, 2), NoAddress.NOT_REPORTED),
        (Adapter(id="a", name="n", connected=True), Power.RUNNING, None, NoAddress.NOT_REPORTED),
    ],
)
def test_why_there_is_no_address(
    adapter: Adapter, power: Power, state: ServiceState | None, why: NoAddress | None
) -> None:
    assert why_no_address(adapter, power, state) is why


def test_small_facts_of_adapters() -> None:
    assert mac_of("00-15-5d-01-2a-07") == "00155D012A07"
    assert mac_of("000000000000") == ""
    assert adapter_status(None) is None
    assert adapter_status(2) is AdapterStatus.OK
    assert adapter_status(4711) is AdapterStatus.OTHER


@pytest.mark.parametrize(
    ("assigned", "free", "wanted", "status"),
    [
        (1000, 17, 830, MemoryStatus.OK),
        (1000, 8, 920, MemoryStatus.WARNING),
        (1000, -5, 1050, MemoryStatus.LOW),
        (None, None, None, None),
        (1000, None, None, None),
    ],
)
def test_demand_and_status(
    assigned: int | None, free: int | None, wanted: int | None, status: MemoryStatus | None
) -> None:
    vm = Vm(key=KEY, name="n", memory_mb=assigned, memory_available_percent=free)
    assert demand(vm) == wanted
    assert memory_status(vm, DYNAMIC) is status
    assert memory_status(vm, MemorySettings(startup=4096)) is None
