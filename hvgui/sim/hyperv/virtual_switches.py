"""Virtual switches of a host, and the network cards that they may hold (hyperv-hardware 3.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from hvgui.sim.hyperv.settings import guid

LAN, DMZ = "vSwitch-LAN", "vSwitch-DMZ"
#: BandwidthReservationMode of a switch (hyperv-hardware 3.4).
BY_WEIGHT, ABSOLUTE = 1, 2
#: EnabledState of a card that works, and of the one that a kernel debugger uses (live-hosts F8, hyperv-hardware 3.4).
WORKING, DEBUGGING = 5, 6
_GBIT = 10**9
_CARDS = (
    ("Intel(R) Ethernet Controller X710 for 10GbE SFP+", 10 * _GBIT, WORKING),
    ("Broadcom NetXtreme Gigabit Ethernet", _GBIT, WORKING),
    ("Microsoft Kernel Debug Network Adapter", 0, DEBUGGING),
)


@dataclass
class Card:
    """A physical adapter. ``address``: 12 hex digits; ``speed``: bits a second, 0 without a link."""

    id: str
    name: str
    address: str
    speed: int = 10 * _GBIT
    enabled: int = WORKING
    #: What the host has on it, through a switch or without.
    addresses: tuple[str, ...] = ()


@dataclass
class VirtualSwitch:
    """A switch, with the GUIDs of its own two ports; ``card`` is the id of a card, empty without one."""

    id: str
    name: str
    outside: str
    inside: str
    notes: tuple[str, ...] = ("",)
    card: str = ""
    shared: bool = False
    #: VLAN of the host's own port; 0 for an untagged one.
    vlan: int = 0
    mode: int = BY_WEIGHT
    direct: bool = False


@dataclass
class Switching:
    """What a host has of both."""

    random: Random
    cards: list[Card] = field(default_factory=list)
    switches: list[VirtualSwitch] = field(default_factory=list)

    def by_id(self, identifier: str) -> VirtualSwitch | None:
        return next((each for each in self.switches if each.id == identifier.upper()), None)

    def by_name(self, name: str) -> VirtualSwitch | None:
        """The first of this name: several may have the same."""
        return next((each for each in self.switches if each.name == name), None)

    def card(self, identifier: str) -> Card | None:
        return next((each for each in self.cards if each.id == identifier.upper()), None)

    def holder(self, card: Card) -> VirtualSwitch | None:
        """The switch that has bound a card."""
        return next((each for each in self.switches if each.card == card.id), None)

    def add(self, name: str) -> VirtualSwitch:
        """A switch without ports, known from now on."""
        made = VirtualSwitch(guid(self.random), name, guid(self.random), guid(self.random))
        self.switches.append(made)
        return made

    def ports(self) -> Iterator[tuple[VirtualSwitch, str, bool]]:
        """The ports of switches: switch, GUID of the port, and whether it leads outside."""
        for switch in self.switches:
            if switch.card:
                yield switch, switch.outside, True
            if switch.shared:
                yield switch, switch.inside, False


def first_switching(host: str, seed: int, *, direct: bool) -> Switching:
    """A switch over a card that the host shares, a private one, a card that is free, and the one of a debugger."""
    random = Random(f"switches {host} {seed}")
    lan, dmz = guid(random), guid(random)
    found = Switching(random)
    mac = f"0C42A1{seed % 256:02X}"
    for number, (name, speed, state) in enumerate(_CARDS):
        found.cards.append(Card(guid(random), name, f"{mac}{0x2A10 + number:04X}", speed, state))
    found.cards[0].addresses = (f"10.20.{seed % 256}.5", f"fe80::{seed % 65536:x}:5")
    found.switches = [
        VirtualSwitch(
            lan, LAN, guid(random), guid(random), card=found.cards[0].id, shared=True, mode=ABSOLUTE, direct=direct
        ),
        VirtualSwitch(dmz, DMZ, guid(random), guid(random)),
    ]
    return found
