"""What a feature of a port may say: VLAN, bandwidth, security and offload (hyperv-hardware 3.3). Raises JobTrouble."""

from __future__ import annotations

from collections.abc import Callable

from hvgui.sim.hyperv.adapters import BANDWIDTH, OFFLOAD, SECURITY, VLAN, Adapter
from hvgui.sim.hyperv.editing import Changes
from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, Host
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.network import switch_at
from hvgui.sim.hyperv.virtual_switches import ABSOLUTE, BY_WEIGHT

#: HRESULTs in the text of a job (hyperv-hardware 3.3).
_NOT_SUPPORTED, _WRONG = 0x80070032, 0x80070057
_VLANS = range(1, 4095)
_SUBNETS = range(4096, 16_777_216)
_ACCESS, _TRUNK, _PRIVATE = 1, 2, 3
_ISOLATED, _COMMUNITY, _PROMISCUOUS = 1, 2, 3
_OF_MODE = {
    _ACCESS: ("AccessVlanId",),
    _TRUNK: ("NativeVlanId", "TrunkVlanIdArray", "PruneVlanIdArray"),
    _PRIVATE: ("PvlanMode", "PrimaryVlanId", "SecondaryVlanId", "SecondaryVlanIdArray"),
}


def checked(
    host: Host, machine: Machine, adapter: Adapter, class_name: str, present: Changes, changes: Changes
) -> Changes:
    """The feature as it is stored after a change."""
    return _CHECKS[class_name](host, machine, adapter, present, changes)


def _vlan(host: Host, machine: Machine, _adapter: Adapter, present: Changes, changes: Changes) -> Changes:
    """Modes exclude each other: what belongs to another is refused when sent, and forgotten when it was there."""
    after = {**present, **changes}
    mode = after["OperationMode"]
    if mode not in _OF_MODE:
        raise host.trouble(INVALID_PARAMETER, machine, "error.value", what="OperationMode")
    for other, names in _OF_MODE.items():
        for name in names if other != mode else ():
            if changes.get(name):
                raise host.trouble(INVALID_PARAMETER, machine, "error.value", what=name)
            after[name] = () if name.endswith("Array") else 0
    wrong = _wrong_vlan(after)
    if wrong:
        raise host.trouble(INVALID_PARAMETER, machine, "error.value", what=wrong)
    return after


def _wrong_vlan(after: Changes) -> str:
    """The first property of the mode that cannot be; empty when all can."""
    if after["OperationMode"] == _ACCESS:
        needed = [("AccessVlanId", _is_vlan(after["AccessVlanId"], none=True))]
    elif after["OperationMode"] == _TRUNK:
        needed = [("NativeVlanId", _is_vlan(after["NativeVlanId"], none=True))]
        needed += [("TrunkVlanIdArray", _are_vlans(after["TrunkVlanIdArray"]))]
    else:
        needed = [("PvlanMode", after["PvlanMode"] in (_ISOLATED, _COMMUNITY, _PROMISCUOUS))]
        needed += [("PrimaryVlanId", _is_vlan(after["PrimaryVlanId"]))]
        if after["PvlanMode"] == _PROMISCUOUS:
            needed += [("SecondaryVlanIdArray", _are_vlans(after["SecondaryVlanIdArray"]))]
        else:
            needed += [("SecondaryVlanId", _is_vlan(after["SecondaryVlanId"]))]
    return next((name for name, fits in needed if not fits), "")


def _bandwidth(host: Host, machine: Machine, adapter: Adapter, present: Changes, changes: Changes) -> Changes:
    """Bit/s in multiples of 8; a share by what the switch was made for."""
    after = {**present, **changes}
    for name in ("Reservation", "Limit", "BurstLimit"):
        after[name] = _number(after[name]) // 8 * 8
    reservation, weight = _number(after["Reservation"]), _number(after["Weight"])
    limit, burst = _number(after["Limit"]), _number(after["BurstLimit"])
    mode = _mode(host, adapter)
    fits = (not reservation or mode == ABSOLUTE) and (not weight or mode == BY_WEIGHT)
    if not fits or weight > 100 or (limit and reservation > limit) or (burst and burst < limit):
        raise host.feature_trouble(machine, _WRONG)
    return after


def _security(host: Host, machine: Machine, _adapter: Adapter, present: Changes, changes: Changes) -> Changes:
    after = {**present, **changes}
    subnet = _number(after["VirtualSubnetId"])
    if after["MonitorMode"] not in (0, 1, 2) or (subnet and subnet not in _SUBNETS):
        what = "MonitorMode" if after["MonitorMode"] not in (0, 1, 2) else "VirtualSubnetId"
        raise host.trouble(INVALID_PARAMETER, machine, "error.value", what=what)
    return after


def _offload(host: Host, machine: Machine, adapter: Adapter, present: Changes, changes: Changes) -> Changes:
    """Direct access needs a card that can be passed through, and a synthetic adapter."""
    after = {**present, **changes}
    if _number(after["VMQOffloadWeight"]) > 100 or _number(after["IOVOffloadWeight"]) > 100:
        raise host.trouble(INVALID_PARAMETER, machine, "error.value", what="IOVOffloadWeight")
    if after["IOVOffloadWeight"]:
        cable = adapter.cable
        switch = None if cable is None else switch_at(host, cable.resource)
        if adapter.legacy or switch is None or not switch.direct:
            raise host.feature_trouble(machine, _NOT_SUPPORTED)
    return after


def _mode(host: Host, adapter: Adapter) -> int | None:
    """How the switch shares its bandwidth; None while there is no switch."""
    switch = None if adapter.cable is None else switch_at(host, adapter.cable.resource)
    return None if switch is None else switch.mode


def _is_vlan(value: object, *, none: bool = False) -> bool:
    return value in _VLANS or (none and value == 0)


def _are_vlans(values: object) -> bool:
    return isinstance(values, tuple) and bool(values) and all(_is_vlan(value) for value in values)


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value


_CHECKS: dict[str, Callable[[Host, Machine, Adapter, Changes, Changes], Changes]] = {
    VLAN: _vlan,
    BANDWIDTH: _bandwidth,
    SECURITY: _security,
    OFFLOAD: _offload,
}
