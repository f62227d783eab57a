"""Virtual switches of a host that is not there."""

from __future__ import annotations

from hvgui.domain.keys import VmId
from hvgui.domain.settings.switch_work import HostSwitches, NetworkCard, PluggedAdapter, VirtualSwitch

LAN, DMZ = "11111111-2222-3333-4444-555555555555", "66666666-7777-8888-9999-000000000000"

#: A shared external switch, a private one nobody uses, and two cards.
SWITCHES = HostSwitches(
    (
        VirtualSwitch(id=DMZ, name="vSwitch-DMZ"),
        VirtualSwitch(
            id=LAN,
            name="vSwitch-LAN",
            notes="Uplink of rack 3",
            card="Microsoft:{1}",
            shared=True,
            plugged=tuple(
                PluggedAdapter(
                    vm=VmId(f"{n:08X}-1111-2222-3333-444455556666"), tail=f"{n:08X}-NIC", name="Network Adapter"
                )
                for n in (1, 2, 3)
            ),
        ),
    ),
    (
        NetworkCard(path="", id="Microsoft:{1}", name="Intel(R) Ethernet X710", speed=10**10, bound=True),
        NetworkCard(path="", id="Microsoft:{2}", name="Broadcom NetXtreme", speed=10**9),
    ),
)
