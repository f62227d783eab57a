"""What the Summary tab shows of one VM beyond the list."""

from __future__ import annotations

from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vm import GuestFacts, VmDetail
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every
from hvgui.hyperv.service_reading import read_services
from hvgui.wsman.embedded import read_instance
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance
from hvgui.wsman.values import moment, number

_GENERATION = {"Microsoft:Hyper-V:SubType:1": 1, "Microsoft:Hyper-V:SubType:2": 2}


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
        generation=_GENERATION.get(row.text("VirtualSystemSubType") or "", 1),
        version=row.text("Version") or "",
        created=moment(row.text("CreationTime")) or moment(systems[0].text("InstallDate")),
        guest=_guest(components[0]) if components else None,
        services=services.states(key.vm),
        automatic_start=number(row.text("AutomaticStartupAction")),
        automatic_stop=number(row.text("AutomaticShutdownAction")),
    )


def _guest(component: Instance) -> GuestFacts | None:
    """Facts from the intrinsic items; None before the guest's first contact (hyperv-wmi-v2 12.1)."""
    items: dict[str, str] = {}
    for text in component.texts("GuestIntrinsicExchangeItems"):
        item = read_instance(text)
        if item is not None and (name := item.text("Name")):
            items[name] = item.text("Data") or ""
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
