"""Gate of network adapters: which fields are open for change, which values cannot be sent, and where one can be added
or removed (hyperv-hardware 1.8, 3.3 and 8, rows 11 to 19)."""

from __future__ import annotations

from collections.abc import Mapping

from hvgui.domain.devices.device import VlanMode
from hvgui.domain.devices.device_extras import Reservation, SwitchOffer
from hvgui.domain.settings.adapters import FEATURES, AdapterFacts, AdapterField, mac_digits
from hvgui.domain.settings.setting_rules import Closed, Complaint, ComplaintKind, complaint_of
from hvgui.domain.settings.vm_settings import Gate, SettingValue
from hvgui.domain.vms.power import Power

_F = AdapterField
_LEAST_BANDWIDTH = 10
#: Switches that refuse a minimum (hyperv-hardware 3.3).
_NOT_IN_MBPS = frozenset({Reservation.WEIGHT, Reservation.NONE})
_BUILD_14393, _BUILD_17763 = 14393, 17763
#: How many a VM can have (hyperv-hardware 1.2 and 3.1).
MOST_LEGACY, _MOST, _MOST_17763 = 4, 8, 64


def most_adapters(build: int) -> int:
    """How many synthetic adapters a VM can have."""
    return _MOST_17763 if build >= _BUILD_17763 else _MOST


def closed_adapter(
    field: AdapterField,
    values: Mapping[AdapterField, SettingValue],
    facts: AdapterFacts,
    power: Power,
) -> Closed | None:
    """Why a field of an adapter is not open for change; ``values`` with what is wanted. None when it is."""
    row = field.row
    if (facts.legacy and not row.legacy) or facts.build < row.since:
        return Closed.NOT_ON_HOST
    # A first connection is an addition, which a saved VM takes silently and drops (live-hosts C1).
    first = field is _F.SWITCH and not facts.wired
    if power is Power.SAVED and (row.gate is not Gate.ANY or first):
        return Closed.SAVED
    if row.gate is Gate.OFF and power is not Power.OFF:
        return Closed.NOT_OFF
    if row.part in FEATURES and not facts.wired and not values.get(_F.SWITCH):
        return Closed.NOT_CONNECTED
    if field is _F.VLAN and facts.mode not in (None, VlanMode.ACCESS):
        return Closed.VLAN_MODE
    offer = facts.switches.get(str(values.get(_F.SWITCH, "")), SwitchOffer())
    if field is _F.BANDWIDTH_LEAST and offer.reservation in _NOT_IN_MBPS:
        return Closed.BANDWIDTH_MODE
    if field is _F.SRIOV and offer.direct is False:
        return Closed.NO_DIRECT
    return Closed.NOT_ON_HOST if field not in values else None


def adapter_complaints(
    wanted: Mapping[AdapterField, SettingValue],
    present: Mapping[AdapterField, SettingValue],
    switches: Mapping[str, str] | None,
) -> dict[AdapterField, Complaint]:
    """What is wrong with wanted values. ``switches`` of the host by GUID; None where they are not known."""
    found: dict[AdapterField, Complaint] = {}
    after = {**present, **wanted}
    for field, value in wanted.items():
        if (complaint := complaint_of(field.row, value)) is not None:
            found[field] = complaint
        elif field is _F.MAC and value and not _is_mac(str(value)):
            found[field] = Complaint(ComplaintKind.NOT_A_MAC)
        elif field is _F.SWITCH and value and switches is not None and value not in switches:
            found[field] = Complaint(ComplaintKind.NO_SUCH_SWITCH)
    if wanted.keys() & {_F.BANDWIDTH_LEAST, _F.BANDWIDTH_MOST}:
        least, most = int(after.get(_F.BANDWIDTH_LEAST, 0)), int(after.get(_F.BANDWIDTH_MOST, 0))
        if 0 < least < _LEAST_BANDWIDTH:
            found.setdefault(_F.BANDWIDTH_LEAST, Complaint(ComplaintKind.TOO_LITTLE, least=_LEAST_BANDWIDTH))
        if most and least > most:
            found.setdefault(_F.BANDWIDTH_LEAST, Complaint(ComplaintKind.ABOVE_MOST, most=most))
    return found


def _is_mac(typed: str) -> bool:
    """Whether these are the digits of one adapter: no group address, not all zeros or ones (hyperv-hardware 3.1)."""
    digits = mac_digits(typed)
    return digits is not None and not int(digits[1], 16) & 1 and int(digits, 16) != 0


def closed_to_new(legacy: bool, power: Power, *, generation: int, build: int, there: int) -> Closed | None:
    """Why no adapter can be added now; ``there``: how many of this kind the VM has."""
    if legacy and generation != 1:
        return Closed.GENERATION
    if there >= (MOST_LEGACY if legacy else most_adapters(build)):
        return Closed.FULL
    return _closed_to_live(legacy, power, generation, build)


def closed_to_removal(legacy: bool, power: Power, *, generation: int, build: int) -> Closed | None:
    """Why an adapter cannot be removed now."""
    return _closed_to_live(legacy, power, generation, build)


def _closed_to_live(legacy: bool, power: Power, generation: int, build: int) -> Closed | None:
    if power is Power.OFF:
        return None
    if power is Power.SAVED:
        return Closed.SAVED
    if generation == 1:
        return Closed.NEW_ADAPTERS
    return None if not legacy and build >= _BUILD_14393 else Closed.NOT_OFF
