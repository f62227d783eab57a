"""Readings of one VM for the Summary tab."""

from __future__ import annotations

from collections.abc import Mapping

from hvgui.domain.keys import VmId, VmKey, vm_id
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.vm import GuestFacts, VmDetail
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every
from hvgui.hyperv.service_reading import read_items, read_services
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance
from hvgui.wsman.values import moment, number

GENERATIONS = {"Microsoft:Hyper-V:SubType:1": 1, "Microsoft:Hyper-V:SubType:2": 2}


def read_detail(key: VmKey) -> Exchange[VmDetail]:
    """Settings, guest facts and services of one VM.

    Raises Refusal with VM_GONE when the host has no such VM.
    """
    systems = yield from every(selections.system_of(key.vm))
    settings = yield from every(selections.settings_of(key.vm))
    if not systems or not settings:
        raise Refusal(Trouble(TroubleKind.VM_GONE, key.vm))
    components = yield from every(selections.guest_items(key.vm))
    services = yield from read_services(key.vm)
    row = settings[0]
    return VmDetail(
        key=key,
        notes="\n".join(row.texts("Notes")),
        generation=GENERATIONS.get(row.text("VirtualSystemSubType") or "", 1),
        version=row.text("Version") or "",
        created=moment(row.text("CreationTime")) or moment(systems[0].text("InstallDate")),
        guest=_guest(components[0]) if components else None,
        services=services.states(key.vm),
        automatic_start=number(row.text("AutomaticStartupAction")),
        automatic_stop=number(row.text("AutomaticShutdownAction")),
    )


def _guest(component: Instance) -> GuestFacts | None:
    """Facts from the intrinsic items; None before the guest's first contact (hyperv-wmi-v2 12.1)."""
    return facts_of(read_items(component.texts("GuestIntrinsicExchangeItems")))


def facts_of(items: Mapping[str, str]) -> GuestFacts | None:
    """The facts that intrinsic items state; None when there are none."""
    if not items:
        return None
    addresses = [
        address.strip()
        for name in ("NetworkAddressIPv4", "NetworkAddressIPv6")
        for address in items.get(name, "").split(";")
        if address.strip()
    ]
    return GuestFacts(
        host_name=items.get("FullyQualifiedDomainName", ""),
        os_name=items.get("OSName", ""),
        os_version=items.get("OSVersion", ""),
        os_build=items.get("OSBuildNumber", ""),
        addresses=tuple(addresses),
        services_version=items.get("IntegrationServicesVersion", ""),
        items=tuple(items.items()),
    )


def read_facts(vm: VmId | None = None) -> Exchange[dict[VmId, GuestFacts]]:
    """What the guests say about themselves, of one VM or of every running VM of the host, in one query."""
    found: dict[VmId, GuestFacts] = {}
    for component in (yield from every(selections.guest_items(vm))):
        owner = vm_id(component.text("SystemName") or "")
        facts = _guest(component)
        if owner is not None and facts is not None:
            found[owner] = facts
    return found
