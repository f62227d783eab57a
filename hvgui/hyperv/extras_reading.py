"""Extras of one VM: a query for each part, when its page asks for it (hyperv-hardware 3.3 and 4.3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hvgui.domain.devices.device_extras import Bandwidth, DeviceExtras, Extra, Guards, Mirroring, Offload, VmSecurity
from hvgui.domain.keys import VmId
from hvgui.hyperv.collecting import every_known
from hvgui.hyperv.hardware_reading import read_switch_offers
from hvgui.hyperv.object_paths import tail_of
from hvgui.hyperv.security import read_key_protector, read_templates
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance
from hvgui.wsman.values import number, truth

#: Properties that every host since Server 2012 has; those of the VM's security came one by one.
_SELECT = {
    Extra.BANDWIDTH: ("InstanceID,Limit,Reservation,Weight", "Msvm_EthernetSwitchPortBandwidthSettingData"),
    Extra.OFFLOAD: (
        "InstanceID,IOVOffloadWeight,IPSecOffloadLimit,VMQOffloadWeight",
        "Msvm_EthernetSwitchPortOffloadSettingData",
    ),
    Extra.GUARDS: (
        "AllowMacSpoofing,AllowTeaming,EnableDhcpGuard,EnableRouterGuard,InstanceID,MonitorMode",
        "Msvm_EthernetSwitchPortSecuritySettingData",
    ),
    Extra.SECURITY: ("*", "Msvm_SecuritySettingData"),
}
T = TypeVar("T")


def read_extras(vm: VmId, wanted: Extra) -> Exchange[DeviceExtras]:
    """One part of the extras of a VM; nothing where the host is too old to have it."""
    properties, class_name = _SELECT[wanted]
    found = yield from every_known(f"select {properties} from {class_name} where InstanceID like 'Microsoft:{vm}%'")
    rows = [(tail, row) for row in found if (tail := tail_of(row.text("InstanceID") or "", vm))]
    read = frozenset({wanted})
    if wanted is Extra.BANDWIDTH:
        offers = yield from read_switch_offers()
        return DeviceExtras(read=read, bandwidths=_by_adapter(rows, _bandwidth), switches=offers)
    if wanted is Extra.OFFLOAD:
        offers = yield from read_switch_offers()
        return DeviceExtras(read=read, offloads=_by_adapter(rows, _offload), switches=offers)
    if wanted is Extra.GUARDS:
        return DeviceExtras(read=read, guards=_by_adapter(rows, _guards))
    security = _security(rows[0][1]) if rows else None
    if security is not None:
        protector = yield from read_key_protector(rows[0][1].text("InstanceID") or "")
        security = replace(security, key_protector=protector, templates=(yield from read_templates()))
    return DeviceExtras(read=read, security=security)


def _by_adapter(rows: list[tuple[str, Instance]], made: Callable[[Instance], T]) -> dict[str, T]:
    r"""By the tail of the adapter: a feature is ``<adapter>\C\<feature>`` (hyperv-hardware 1.3)."""
    return {tail.rpartition("\\")[0].removesuffix("\\C"): made(row) for tail, row in rows}


def _bandwidth(row: Instance) -> Bandwidth:
    return Bandwidth(
        least=number(row.text("Reservation")) or 0,
        most=number(row.text("Limit")) or 0,
        weight=number(row.text("Weight")) or 0,
    )


def _offload(row: Instance) -> Offload:
    return Offload(
        queue=number(row.text("VMQOffloadWeight")) or 0,
        associations=number(row.text("IPSecOffloadLimit")) or 0,
        direct=number(row.text("IOVOffloadWeight")) or 0,
    )


def _guards(row: Instance) -> Guards:
    mode = number(row.text("MonitorMode"))
    return Guards(
        spoofing=truth(row.text("AllowMacSpoofing")) is True,
        dhcp=truth(row.text("EnableDhcpGuard")) is True,
        router=truth(row.text("EnableRouterGuard")) is True,
        teaming=truth(row.text("AllowTeaming")) is True,
        mirroring=next((each for each in Mirroring if each.value == mode), Mirroring.NONE),
    )


def _security(row: Instance) -> VmSecurity:
    return VmSecurity(
        tpm=truth(row.text("TpmEnabled")),
        encrypted=truth(row.text("EncryptStateAndVmMigrationTraffic")),
        shielded=truth(row.text("ShieldingRequested")),
        key_storage=truth(row.text("KsdEnabled")),
    )
