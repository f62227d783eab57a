r"""The hardware of all VMs of a host: twelve enumerations, whatever the number of VMs (hyperv-hardware 1.1 to 1.4).

Rows are joined by InstanceID: a medium has its drive's with ``\L`` for ``\D``, a connection its adapter's and ``\C``,
a feature its connection's and a GUID (1.3). Templates and the copies that checkpoints have are dropped by their owner.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from hvgui.domain.devices.vm_hardware import VmHardware
from hvgui.domain.keys import VmId, vm_id
from hvgui.hyperv import device_selections as select
from hvgui.hyperv.collecting import every, every_known
from hvgui.hyperv.detail_reading import GENERATIONS
from hvgui.hyperv.device_reading import network_of, vlan_of
from hvgui.hyperv.hardware_reading import read_switch_names
from hvgui.hyperv.object_paths import medium_of, owner_and_tail
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance
from hvgui.wsman.values import number, truth

_REALIZED = "microsoft:hyper-v:system:realized"
_SNAPSHOT = "microsoft:hyper-v:snapshot:"
_DISK = "microsoft:hyper-v:virtual hard disk"
_DVD = 16
_SECURITY = "Msvm_SecuritySettingData"
_BUILD_10586 = 10586

_Rows = dict[VmId, dict[str, Instance]]


def read_hardware_list(build: int) -> Exchange[dict[VmId, VmHardware]]:
    """Hardware by VM. Sizes of disks are not in it: each would open a file."""
    systems = yield from every(select.all_systems(build))
    drives = yield from _by_tail(select.ALL_DRIVES)
    media = yield from _by_tail(select.ALL_MEDIA)
    adapters = yield from _by_tail(select.all_of(select.SYNTHETIC_ADAPTERS, build))
    legacy = yield from _by_tail(select.all_of(select.LEGACY_ADAPTERS, build))
    cables = yield from _by_tail(select.all_of(select.CONNECTIONS, build))
    vlans = yield from _by_tail(select.all_of(select.VLANS, build))
    switches = yield from read_switch_names()
    told = yield from every_known(select.GUEST_ADDRESSES)
    security: _Rows = {}
    if build >= _BUILD_10586:
        security = yield from _by_tail(f"select InstanceID,TpmEnabled from {_SECURITY}")
    memory = yield from _by_tail(select.ALL_MEMORY)
    processors = yield from _by_tail(select.ALL_PROCESSORS)

    checkpoints = Counter(
        vm_id(row.text("VirtualSystemIdentifier") or "")
        for row in systems
        if (row.text("VirtualSystemType") or "").casefold().startswith(_SNAPSHOT)
    )
    addresses = _addresses(told)
    found: dict[VmId, VmHardware] = {}
    for row in systems:
        vm, _ = owner_and_tail(row.text("InstanceID") or "")
        if vm is None or (row.text("VirtualSystemType") or "").casefold() != _REALIZED:
            continue
        ports = {**adapters.get(vm, {}), **legacy.get(vm, {})}
        tags = {tail.rpartition("\\")[0]: tag for tail, tag in vlans.get(vm, {}).items()}
        size = next(iter(memory.get(vm, {}).values()), None)
        processor = next(iter(processors.get(vm, {}).values()), None)
        safe = next(iter(security.get(vm, {}).values()), None)
        lying = media.get(vm, {})
        found[vm] = VmHardware(
            generation=GENERATIONS.get(row.text("VirtualSystemSubType") or "", 1),
            disks=tuple(
                file
                for _, medium in sorted(lying.items())
                if (medium.text("ResourceSubType") or "").casefold() == _DISK and (file := _file(medium))
            ),
            dvds=tuple(
                _file(lying.get(medium_of(tail)))
                for tail, drive in sorted(drives.get(vm, {}).items())
                if number(drive.text("ResourceType")) == _DVD
            ),
            networks=tuple(
                network_of(
                    port, cables.get(vm, {}).get(f"{tail}\\C"), switches or None, vlan_of(tags.get(f"{tail}\\C"))
                )
                for tail, port in ports.items()
            ),
            addresses=addresses.get(vm, ()),
            secure_boot=truth(row.text("SecureBootEnabled")),
            template=(row.text("SecureBootTemplateId") or "").upper(),
            tpm=None if safe is None else truth(safe.text("TpmEnabled")),
            checkpoints=checkpoints[vm],
            processors=None if processor is None else number(processor.text("VirtualQuantity")),
            memory_mb=None if size is None else number(size.text("VirtualQuantity")),
            dynamic=None if size is None else truth(size.text("DynamicMemoryEnabled")),
            automatic_start=number(row.text("AutomaticStartupAction")),
            automatic_stop=number(row.text("AutomaticShutdownAction")),
        )
    return found


def _by_tail(wql: str) -> Exchange[_Rows]:
    """Rows by owner and tail; none where the host is too old for the class."""
    found: _Rows = defaultdict(dict)
    for row in (yield from every_known(wql)):
        owner, tail = owner_and_tail(row.text("InstanceID") or "")
        if owner is not None and tail:
            found[owner][tail] = row
    return found


def _addresses(rows: Iterable[Instance]) -> Mapping[VmId, tuple[str, ...]]:
    r"""By VM: the InstanceID is ``Microsoft:GuestNetwork\<VM>\<NIC>`` (hyperv-hardware 1.3)."""
    found: dict[VmId, tuple[str, ...]] = {}
    for row in rows:
        parts = (row.text("InstanceID") or "").split("\\")
        vm = vm_id(parts[1]) if len(parts) > 1 else None
        if vm is not None:
            found[vm] = found.get(vm, ()) + tuple(text for text in row.texts("IPAddresses") if text.strip())
    return found


def _file(medium: Instance | None) -> str:
    return "" if medium is None else next(iter(medium.texts("HostResource")), "")
