"""What changes of network adapters make of a reading, and what the journal keeps of them."""

from __future__ import annotations

import pytest

from hvgui.controller.operations.kinds.adapters import AdapterChange
from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.settings.adapters import NEW_MARK, AdapterFacts, AdapterField, AdapterState, AdapterWish, VmAdapters
from hvgui.domain.vms.power import Power
from hvgui.hyperv.host_reading import Dialect
from hvgui.wsman.requests import EndpointReference
from tests.unit.controller.operations.test_kind_rules import Around

KEY = VmKey(HostId("h"), VmId("V"))
NEW = f"{NEW_MARK}00000001-0000-0000-0000-000000000000"
CARD = AdapterState(
    tail="CARD", facts=AdapterFacts(legacy=False, wired=True, build=17763), values={AdapterField.NAME: "LAN"}
)
THERE = VmAdapters(power=Power.OFF, generation=2, build=17763, adapters=(CARD,), switches={})
DIALECT = Dialect(HostFacts(build=17763), EndpointReference("r", ()), summary_is_queryable=True)
CHANGE = AdapterChange()
WISHES = (
    AdapterWish(key=KEY, adapter="CARD", value=False, name="LAN"),
    AdapterWish(key=KEY, adapter=NEW, name="DMZ", having={AdapterField.NAME: "DMZ"}),
    AdapterWish(key=KEY, adapter="CARD", field=AdapterField.NAME, value="Backup"),
)


@pytest.mark.parametrize("wish", WISHES, ids=["removed", "added", "renamed"])
def test_a_wish_is_read_as_it_was_written(wish: AdapterWish) -> None:
    assert CHANGE.decode(KEY, CHANGE.encode(wish)) == wish


@pytest.mark.parametrize(("wish", "step"), list(zip(WISHES, ("remove-adapter", "add-adapter", "adapter"), strict=True)))
def test_what_will_change_has_a_step_of_its_own(wish: AdapterWish, step: str) -> None:
    made = CHANGE.plan([wish], {KEY: THERE}, DIALECT, Around())
    assert [decided.verdict for decided in made.decided] == [Verdict.WILL_CHANGE]
    assert [(each.name, each.serves) for each in made.steps] == [(step, (0,))]
