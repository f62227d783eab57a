"""Heartbeat of a guest: whether it responds, and the health that its applications report.

Source: hyperv-wmi-v2 10, the table of Summary values; field 2.3 for the words.
"""

from __future__ import annotations

from enum import Enum

from hvgui.domain.vms.power import Power


class Heartbeat(Enum):
    """Combined heartbeat of a guest: whether it responds, and the health that its applications report.

    Ordered from best to worst.
    """

    # Members are themselves and nothing else; Enum's own hash is a call of Python, half a million for a large list.
    __hash__ = object.__hash__

    OK_HEALTHY = "ok-healthy"
    OK_NO_DATA = "ok-no-data"
    DEGRADED = "degraded"
    OK_CRITICAL = "ok-critical"
    PAUSED = "paused"
    NONE = "none"
    DISABLED = "disabled"
    UNKNOWN = "unknown"
    NO_CONTACT = "no-contact"
    LOST = "lost"
    ERROR = "error"


ALARMING = frozenset({Heartbeat.LOST, Heartbeat.ERROR, Heartbeat.OK_CRITICAL})

_BY_CONTACT: dict[int, Heartbeat] = {
    3: Heartbeat.DEGRADED,
    6: Heartbeat.ERROR,
    7: Heartbeat.ERROR,
    12: Heartbeat.NO_CONTACT,
    13: Heartbeat.LOST,
    15: Heartbeat.PAUSED,
    32896: Heartbeat.DISABLED,
}

_BY_APPLICATION: dict[int, Heartbeat] = {
    0: Heartbeat.OK_NO_DATA,
    12: Heartbeat.OK_NO_DATA,
    32896: Heartbeat.OK_NO_DATA,
    2: Heartbeat.OK_HEALTHY,
    32782: Heartbeat.OK_CRITICAL,
}


def heartbeat_of(contact: int | None, application: int | None, power: Power) -> Heartbeat:
    """The heartbeat for Summary's Heartbeat and ApplicationHealth.

    A VM that is off or saved has no heartbeat; that is not trouble.
    """
    if power in (Power.OFF, Power.SAVED):
        return Heartbeat.NONE
    if power is Power.PAUSED:
        return Heartbeat.PAUSED
    if contact is None or contact == 0:
        return Heartbeat.UNKNOWN
    if contact == 2:
        return _BY_APPLICATION.get(0 if application is None else application, Heartbeat.UNKNOWN)
    return _BY_CONTACT.get(contact, Heartbeat.UNKNOWN)
