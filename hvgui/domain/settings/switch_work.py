"""Virtual switches of a host: what there is of them, and what is done with them (hyperv-hardware 3.4)."""

from __future__ import annotations

from enum import Enum
from ipaddress import IPv4Address, IPv6Address, ip_address

from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.values import Struct

#: The switch that Windows makes by itself on a desktop; nobody may change it (hyperv-hardware 3.2).
DEFAULT_SWITCH = "C08CB7B8-9B3C-408E-8E30-5E16A3AEB444"
#: Letters of a name, as the Switch Manager of Windows takes them at most.
LONGEST_NAME = 100
#: Seconds in which a host whose own network was laid over a switch has to answer again.
LINES_WITHIN = 300.0


class SwitchType(Enum):
    """What a switch connects its VMs with, in the order of Hyper-V Manager."""

    EXTERNAL = "external"
    INTERNAL = "internal"
    PRIVATE = "private"


class SwitchVerb(Enum):
    """What is done with a switch."""

    CREATE = "create"
    CHANGE = "change"
    REMOVE = "remove"
    #: Another card for an external switch, or whether the host shares it.
    PORTS = "ports"


class NetworkCard(Struct, frozen=True, kw_only=True):
    """A physical network adapter of a host. ``address``: 12 hex digits; ``speed``: bits a second, 0 without a link."""

    #: Its object path on the host, as text.
    path: str
    id: str
    name: str
    address: str = ""
    speed: int = 0
    bound: bool = False
    wireless: bool = False
    #: IP addresses that the host has on it, through a switch or without.
    addresses: tuple[str, ...] = ()


class PluggedAdapter(Struct, frozen=True, kw_only=True):
    """An adapter of a VM that is connected to a switch."""

    vm: VmId
    tail: str
    name: str
    legacy: bool = False


class VirtualSwitch(Struct, frozen=True, kw_only=True):
    """A switch. ``card``: id of its card; ``shared``: the host itself is connected to it."""

    id: str
    name: str
    notes: str = ""
    card: str = ""
    shared: bool = False
    #: VLAN of the host's own connection; 0 for an untagged one, None where it is of another mode.
    vlan: int | None = 0
    plugged: tuple[PluggedAdapter, ...] = ()

    @property
    def type(self) -> SwitchType:
        """Not stored anywhere: it follows from the ports (hyperv-hardware 3.4)."""
        if self.card:
            return SwitchType.EXTERNAL
        return SwitchType.INTERNAL if self.shared else SwitchType.PRIVATE

    @property
    def fixed(self) -> bool:
        """Nobody may change it."""
        return self.id == DEFAULT_SWITCH


class HostSwitches(Struct, frozen=True):
    """The switches of a host by name, and its network cards. ``elsewhere``: IP addresses of the host on none of them.

    ``own``: id of the card that our own connection seems to use; None where that cannot be told.
    """

    switches: tuple[VirtualSwitch, ...] = ()
    cards: tuple[NetworkCard, ...] = ()
    elsewhere: tuple[str, ...] = ()
    own: str | None = None

    def by_id(self, identifier: str) -> VirtualSwitch | None:
        return next((each for each in self.switches if each.id == identifier), None)

    def by_name(self, name: str) -> VirtualSwitch | None:
        return next((each for each in self.switches if each.name == name), None)

    def card(self, identifier: str) -> NetworkCard | None:
        return next((each for each in self.cards if each.id == identifier), None)


def own_card(address: str, there: HostSwitches) -> str | None:
    """Id of the card that a connection to this address of the host seems to use; None where that cannot be told.

    By the address itself; by a name, the only card that has an address at all.
    """
    wanted = _plain_address(address)
    for card in there.cards:
        if wanted is not None and wanted in map(_plain_address, card.addresses):
            return card.id
    if wanted in map(_plain_address, filter(None, there.elsewhere)) and wanted is not None:
        return None
    reached = [card.id for card in there.cards if any(map(_is_reached, card.addresses))]
    return reached[0] if len(reached) == 1 and not any(map(_is_reached, there.elsewhere)) else None


def _plain_address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text.strip("[]").partition("%")[0])
    except ValueError:
        return None


def _is_reached(text: str) -> bool:
    """Whether a host can be reached by an address from elsewhere."""
    address = _plain_address(text)
    return address is not None and not address.is_link_local and not address.is_loopback


class SwitchWork(Struct, frozen=True, kw_only=True):
    """One thing done with one switch.

    ``switch``: its GUID, empty for a new one. ``name`` and ``notes``: as they shall be; notes None stay as they are.
    ``card``, ``card_name`` and ``shared``: what a new one, or one whose ports change, is connected with.
    """

    host: HostId
    verb: SwitchVerb
    switch: str = ""
    name: str = ""
    notes: str | None = None
    type: SwitchType = SwitchType.PRIVATE
    card: str = ""
    card_name: str = ""
    shared: bool = False
    #: Adapters that may lose their network by removing it: those that the user was shown.
    abandoned: frozenset[tuple[VmId, str]] = frozenset()
    #: What has to be there still where something is put back, as the journal writes it; empty expects nothing.
    expected: tuple[str | None, ...] = ()

    @property
    def key(self) -> VmKey:
        """The host alone: it is about no VM."""
        return VmKey(self.host, VmId(""))

    @property
    def subject(self) -> str:
        """What the journal names: verb, and the switch by its GUID or, of a new one, by its name."""
        return f"{self.verb.value}/{self.switch or self.name}"

    @property
    def cuts_lines(self) -> bool:
        """The host's own connections may be cut by it."""
        return self.verb is SwitchVerb.PORTS or (self.verb is SwitchVerb.CREATE and self.type is SwitchType.EXTERNAL)


def name_fault(name: str) -> bool:
    """Whether this cannot be the name of a switch."""
    return not name.strip() or len(name) > LONGEST_NAME or any(ord(letter) < 32 for letter in name)


def refusal(work: SwitchWork, there: HostSwitches) -> Trouble | None:
    """Why something cannot be done now; None when nothing speaks against it."""
    named = work.verb is SwitchVerb.CREATE or (work.verb is SwitchVerb.CHANGE and bool(work.name))
    if named and name_fault(work.name):
        return Trouble(TroubleKind.SWITCH_NAME_NOT_LEGAL, work.name)
    if work.verb is SwitchVerb.CREATE:
        return _closed_to_making(work, there)
    switch = there.by_id(work.switch)
    if switch is None:
        return Trouble(TroubleKind.SWITCH_GONE, work.name or work.switch)
    if switch.fixed:
        return Trouble(TroubleKind.SWITCH_FIXED, switch.name)
    if work.verb is SwitchVerb.REMOVE:
        return _closed_to_removal(work, switch)
    if work.verb is SwitchVerb.PORTS:
        return _closed_to_ports(work, switch, there)
    other = there.by_name(work.name)
    if other is not None and other.id != switch.id:
        return Trouble(TroubleKind.SWITCH_EXISTS, work.name)
    return None


def _closed_to_making(work: SwitchWork, there: HostSwitches) -> Trouble | None:
    # The host would take a second one of the same name, and nobody could tell the two apart.
    if there.by_name(work.name) is not None:
        return Trouble(TroubleKind.SWITCH_EXISTS, work.name)
    if work.type is not SwitchType.EXTERNAL:
        return None
    card = there.card(work.card)
    if card is None:
        return Trouble(TroubleKind.CARD_GONE, work.name)
    if card.bound:
        return Trouble(TroubleKind.CARD_BOUND, work.name, card.name)
    return None


def _closed_to_ports(work: SwitchWork, switch: VirtualSwitch, there: HostSwitches) -> Trouble | None:
    if not switch.card:
        # It was an external one when this was made up.
        return Trouble(TroubleKind.CHANGED_MEANWHILE, switch.name)
    if switch.shared and not work.shared and there.own == switch.card:
        return Trouble(TroubleKind.SWITCH_OWN_CARD, switch.name)
    if work.card == switch.card:
        return None
    card = there.card(work.card)
    if card is None:
        return Trouble(TroubleKind.CARD_GONE, switch.name)
    return Trouble(TroubleKind.CARD_BOUND, switch.name, card.name) if card.bound else None


def _closed_to_removal(work: SwitchWork, switch: VirtualSwitch) -> Trouble | None:
    if switch.card and switch.shared:
        # The host's own connection goes with it, and nobody could bring it back from here.
        return Trouble(TroubleKind.SWITCH_CARRIES_HOST, switch.name)
    unseen = [each for each in switch.plugged if (each.vm, each.tail) not in work.abandoned]
    if unseen:
        return Trouble(TroubleKind.SWITCH_IN_USE, switch.name, str(len(unseen)))
    return None


#: How the journal writes whether the host shares the card of a switch.
SHARED, ALONE = "shared-with-host", "not-shared-with-host"


def ports_written(card: str, *, shared: bool) -> str:
    """A card by its name, and whether the host shares it, as the journal writes them."""
    return f"{card}\n{SHARED if shared else ALONE}"


def written(work: SwitchWork, switch: VirtualSwitch | None, there: HostSwitches) -> str | None:
    """What there is of a switch, as the journal writes it: name, then notes where they are changed; or its ports."""
    if switch is None:
        return None
    if work.verb is SwitchVerb.PORTS:
        card = there.card(switch.card)
        return ports_written(switch.card if card is None else card.name, shared=switch.shared)
    return switch.name if work.verb is not SwitchVerb.CHANGE else f"{switch.name}\n{switch.notes}"
