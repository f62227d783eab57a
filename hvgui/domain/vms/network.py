"""Network adapters of a VM, and why one shows no addresses."""

from __future__ import annotations

from enum import Enum

from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import ANSWERING, ServiceMeaning, ServiceState, meaning_of
from hvgui.values import Struct

#: A dynamic address that no start has assigned yet.
_NO_MAC = "000000000000"


class AdapterStatus(Enum):
    """Status that an adapter of a running VM reports."""

    OK = "ok"
    DEGRADED = "degraded"
    NO_CONTACT = "no-contact"
    LOST = "lost"
    ERROR = "error"
    PAUSED = "paused"
    OTHER = "other"


_BY_STATUS: dict[int, AdapterStatus] = {
    2: AdapterStatus.OK,
    3: AdapterStatus.DEGRADED,
    6: AdapterStatus.ERROR,
    7: AdapterStatus.ERROR,
    10: AdapterStatus.PAUSED,
    12: AdapterStatus.NO_CONTACT,
    13: AdapterStatus.LOST,
    15: AdapterStatus.PAUSED,
}


def adapter_status(value: int | None) -> AdapterStatus | None:
    """The status for OperationalStatus[0]; None when there is none, which means that the VM is not running."""
    return None if value is None else _BY_STATUS.get(value, AdapterStatus.OTHER)


class Adapter(Struct, frozen=True, kw_only=True):
    """One adapter as it was read."""

    id: str
    name: str
    #: Twelve hexadecimal digits; empty until a dynamic one is assigned.
    mac: str = ""
    static_mac: bool = False
    #: Display name of the switch; empty when not connected, or when the switch cannot be read.
    switch: str = ""
    connected: bool = False
    legacy: bool = False
    addresses: tuple[str, ...] = ()
    status: AdapterStatus | None = None
    #: The host's own words about the status.
    status_words: str = ""


def mac_of(address: str) -> str:
    """The digits of a MAC address; empty for the one that stands for "not assigned yet"."""
    digits = "".join(letter for letter in address.upper() if letter in "0123456789ABCDEF")
    return "" if digits == _NO_MAC else digits


class NoAddress(Enum):
    """Why an adapter shows no addresses; addresses come from the guest through Data Exchange."""

    NOT_RUNNING = "not-running"
    NOT_CONNECTED = "not-connected"
    SERVICE_OFF = "service-off"
    SERVICE_SILENT = "service-silent"
    SERVICE_LOST = "service-lost"
    NOT_REPORTED = "not-reported"


def why_no_address(adapter: Adapter, power: Power, exchange: ServiceState | None) -> NoAddress | None:
    """The reason for an empty place; None when there are addresses."""
    if adapter.addresses:
        return None
    if power is not Power.RUNNING:
        return NoAddress.NOT_RUNNING
    if not adapter.connected:
        return NoAddress.NOT_CONNECTED
    meaning = ServiceMeaning.NOT_READ if exchange is None else meaning_of(exchange)
    if meaning in (ServiceMeaning.OFF, ServiceMeaning.NOT_SUPPORTED):
        return NoAddress.SERVICE_OFF
    if meaning is ServiceMeaning.LOST_CONTACT:
        return NoAddress.SERVICE_LOST
    if meaning in ANSWERING or meaning is ServiceMeaning.NOT_READ:
        return NoAddress.NOT_REPORTED
    return NoAddress.SERVICE_SILENT
