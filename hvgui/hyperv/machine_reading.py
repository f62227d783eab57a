"""What a host has for new VMs, and what has become of those that were made: readings for whole VMs
(hyperv-hardware 6.1 and 7)."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from hvgui.domain.keys import VmId
from hvgui.domain.machines.machine_rules import HostOffer
from hvgui.domain.machines.made_machine import MadeMachine
from hvgui.domain.machines.new_machine import MachineFolders
from hvgui.domain.settings.adapters import FEATURES
from hvgui.domain.settings.disk_work import DiskFacts
from hvgui.domain.vms.kvp import KvpPool
from hvgui.domain.vms.labels import NO_LABELS, read_labels
from hvgui.domain.vms.services import Service
from hvgui.hyperv.adapter_reading import read_adapters_of
from hvgui.hyperv.changing import Offer, read_offers
from hvgui.hyperv.collecting import every
from hvgui.hyperv.disk_facts import read_disk_facts
from hvgui.hyperv.hardware_reading import read_switch_names
from hvgui.hyperv.host_files import read_volumes
from hvgui.hyperv.kvp import read_host_items_of
from hvgui.hyperv.machine_making import read_names
from hvgui.hyperv.media import read_drives
from hvgui.hyperv.security import read_versions
from hvgui.hyperv.vm_settings import read_settings_of
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.values import number
from hvgui.wsman.vocabulary import CIMV2

_FOLDERS = (
    "select DefaultExternalDataRoot,DefaultVirtualHardDiskPath from Msvm_VirtualSystemManagementServiceSettingData"
)
_MEMORY = "select FreePhysicalMemory from Win32_OperatingSystem"


def read_offer(build: int) -> Exchange[HostOffer]:
    """What a host has for new VMs; what root/cimv2 does not tell is not known."""
    rows = yield from every(_FOLDERS)
    folders = MachineFolders()
    if rows:
        roots = (rows[0].text("DefaultExternalDataRoot"), rows[0].text("DefaultVirtualHardDiskPath"))
        folders = MachineFolders(*(root or "" for root in roots))
    offer = HostOffer(
        build=build,
        folders=folders,
        switches=(yield from read_switch_names()) or {},
        names=(yield from read_names()),
        versions=(yield from read_versions()),
    )
    try:
        memory = yield from every(_MEMORY, CIMV2)
        volumes = yield from read_volumes()
    except Fault:
        return offer
    kilobytes = number(memory[0].text("FreePhysicalMemory")) if memory else None
    return replace(
        offer,
        free_memory=None if kilobytes is None else kilobytes // 1024,
        free={volume.drive.upper(): volume.free for volume in volumes if volume.free is not None},
    )


def read_disks(made: Collection[str], there: Collection[str], free: HostOffer) -> Exchange[DiskFacts]:
    """Facts of disks that are made, and of those that have to be ``there``: who has those is read for them alone."""
    facts = yield from read_disk_facts((*made, *there), users=bool(there))
    return replace(facts, free=facts.free or free.free)


def read_made(
    vms: Sequence[VmId], build: int, services: Collection[Service] = (), *, labels: bool = False
) -> Exchange[dict[VmId, MadeMachine]]:
    """VMs as they are; one that the host does not have is absent. ``services`` and ``labels``: a query each."""
    if not vms:
        return {}
    settings = yield from read_settings_of(vms)
    drives = yield from read_drives(vms)
    adapters = yield from read_adapters_of(vms, build, FEATURES, switches=True, generations=False)
    offers: dict[Service, dict[VmId, Offer]] = {}
    for service in services:
        offers[service] = yield from read_offers(vms, service)
    items = (yield from read_host_items_of(vms)) if labels else {}
    return {
        vm: MadeMachine(
            known.reading,
            drives[vm],
            adapters[vm],
            {service: offered[vm].on for service, offered in offers.items() if vm in offered},
            read_labels(items[vm].of(KvpPool.HOST_ONLY).items()) if vm in items else NO_LABELS,
        )
        for vm, known in settings.items()
        if vm in drives and vm in adapters
    }
