"""The six integration services: identity by class and GUID, and what a pair of facts means.

Sources: hyperv-wmi-v2 2 (GUIDs), 8.1 (defaults), 9.2 and 9.4 (status); field 2.6 (order). Display names are localised
by the host and are never used as identity.
"""

from __future__ import annotations

from enum import Enum
from functools import cache, lru_cache

from hvgui.domain.vms.power import Power
from hvgui.values import Struct


class Service(Enum):
    """The services in the order of Hyper-V Manager's page."""

    # Members are themselves and nothing else; Enum's own hash is a call of Python, half a million for a large list.
    __hash__ = object.__hash__

    SHUTDOWN = "shutdown"
    TIME_SYNC = "time-sync"
    DATA_EXCHANGE = "kvp"
    HEARTBEAT = "heartbeat"
    BACKUP = "backup"
    GUEST_SERVICES = "guest-services"


class ServiceRow(Struct, frozen=True, kw_only=True):
    """Place of a service in the host's model."""

    service: Service
    setting_class: str
    component_class: str
    component_guid: str
    on_by_default: bool
    linux_daemon: bool


SERVICES: tuple[ServiceRow, ...] = (
    ServiceRow(
        service=Service.SHUTDOWN,
        setting_class="Msvm_ShutdownComponentSettingData",
        component_class="Msvm_ShutdownComponent",
        component_guid="9F8233AC-BE49-4C79-8EE3-E7E1985B2077",
        on_by_default=True,
        linux_daemon=False,
    ),
    ServiceRow(
        service=Service.TIME_SYNC,
        setting_class="Msvm_TimeSyncComponentSettingData",
        component_class="Msvm_TimeSyncComponent",
        component_guid="2497F4DE-E9FA-4204-80E4-4B75C46419C0",
        on_by_default=True,
        linux_daemon=False,
    ),
    ServiceRow(
        service=Service.DATA_EXCHANGE,
        setting_class="Msvm_KvpExchangeComponentSettingData",
        component_class="Msvm_KvpExchangeComponent",
        component_guid="2A34B1C2-FD73-4043-8A5B-DD2159BC743F",
        on_by_default=True,
        linux_daemon=True,
    ),
    ServiceRow(
        service=Service.HEARTBEAT,
        setting_class="Msvm_HeartbeatComponentSettingData",
        component_class="Msvm_HeartbeatComponent",
        component_guid="84EAAE65-2F2E-45F5-9BB5-0E857DC8EB47",
        on_by_default=True,
        linux_daemon=False,
    ),
    ServiceRow(
        service=Service.BACKUP,
        setting_class="Msvm_VssComponentSettingData",
        component_class="Msvm_VssComponent",
        component_guid="5CED1297-4598-4915-A5FC-AD21BB4D02A4",
        on_by_default=True,
        linux_daemon=True,
    ),
    ServiceRow(
        service=Service.GUEST_SERVICES,
        setting_class="Msvm_GuestServiceInterfaceComponentSettingData",
        component_class="Msvm_GuestServiceInterfaceComponent",
        component_guid="6C09BB55-D683-4DA0-8931-C9BF705F6480",
        on_by_default=False,
        linux_daemon=True,
    ),
)


@cache
def row_of(service: Service) -> ServiceRow:
    """The table row of a service."""
    return next(row for row in SERVICES if row.service is service)


class ServiceState(Struct, frozen=True, gc=False, cache_hash=True):
    """Two facts about one service of one VM.

    ``offered``: the administrator's choice on the host (EnabledState 2 or 3), None when the host has no such setting.
    ``contact`` and ``detail``: OperationalStatus[0] and [1] of the runtime component, None when there is no component
    (the VM is not running) or no second value.
    """

    service: Service
    offered: bool | None = None
    contact: int | None = None
    detail: int | None = None


@lru_cache(maxsize=4096)
def service_state(service: Service, offered: bool | None, contact: int | None, detail: int | None) -> ServiceState:
    """A state that is shared by all VMs that have it: of the states of ten thousand VMs some dozens differ."""
    return ServiceState(service, offered, contact, detail)


@lru_cache(maxsize=4096)
def service_states(*states: ServiceState) -> tuple[ServiceState, ...]:
    """The states of one VM, shared in the same way."""
    return states


class ServiceMeaning(Enum):
    """Meaning of the two facts together (hyperv-wmi-v2 9.4)."""

    # Members are themselves and nothing else; Enum's own hash is a call of Python, half a million for a large list.
    __hash__ = object.__hash__

    NOT_SUPPORTED = "not-supported"
    NOT_READ = "not-read"
    OFF = "off"
    VM_NOT_RUNNING = "vm-not-running"
    OK = "ok"
    OK_OTHER_VERSION = "ok-other-version"
    NO_CONTACT = "no-contact"
    LOST_CONTACT = "lost-contact"
    INCOMPATIBLE = "incompatible"
    PAUSED = "paused"
    ERROR = "error"


#: Meanings an admin should look at.
TROUBLED = frozenset(
    {ServiceMeaning.NO_CONTACT, ServiceMeaning.LOST_CONTACT, ServiceMeaning.INCOMPATIBLE, ServiceMeaning.ERROR}
)
#: Meanings in which the guest answers.
ANSWERING = frozenset({ServiceMeaning.OK, ServiceMeaning.OK_OTHER_VERSION})

_BY_CONTACT: dict[int, ServiceMeaning] = {
    2: ServiceMeaning.OK,
    3: ServiceMeaning.OK_OTHER_VERSION,
    6: ServiceMeaning.ERROR,
    7: ServiceMeaning.INCOMPATIBLE,
    10: ServiceMeaning.PAUSED,
    12: ServiceMeaning.NO_CONTACT,
    13: ServiceMeaning.LOST_CONTACT,
    15: ServiceMeaning.PAUSED,
    32896: ServiceMeaning.OFF,
}

PROTOCOL_MISMATCH = 32775


def meaning_of(state: ServiceState) -> ServiceMeaning:
    """The meaning of the two facts; total over every pair a host can send."""
    if state.offered is None:
        return ServiceMeaning.NOT_SUPPORTED
    if not state.offered:
        return ServiceMeaning.OFF
    if state.contact is None:
        return ServiceMeaning.VM_NOT_RUNNING
    if state.contact == 2 and state.detail == PROTOCOL_MISMATCH:
        return ServiceMeaning.OK_OTHER_VERSION
    return _BY_CONTACT.get(state.contact, ServiceMeaning.ERROR)


def guest_answers(state: ServiceState | None, power: Power) -> bool:
    """Whether the guest's side of a service can be used now."""
    return power is Power.RUNNING and state is not None and meaning_of(state) in ANSWERING
