"""Words for what stands below a device or a page in the tree, and for what only the open page has read."""

from __future__ import annotations

from collections.abc import Iterator

from hvgui.domain.devices.device import Device, DeviceKind, DeviceTree
from hvgui.domain.devices.device_extras import DeviceExtras, DiskFile, DiskType, Extra, Guards, Mirroring, Offload
from hvgui.domain.hosts.host_files import PathFault
from hvgui.domain.settings.setting_reading import SettingsReading
from hvgui.domain.settings.vm_settings import Setting
from hvgui.values import Struct
from hvgui.wording import formats, setting_words
from hvgui.wording.facts import Fact
from hvgui.wording.i18n import text

_K = DeviceKind
_MBIT = 1_000_000
_FORMATS = (2, 3, 4)
#: How many of a kind a VM can have, by generation and build of the host (hyperv-hardware 1.2, 2.1 and 3.1).
_SCSI, _LEGACY, _ADAPTERS, _ADAPTERS_17763 = 4, 4, 8, 64
_BUILD_17763 = 17763
_BUILD_9600 = 9600
#: Settings that have a row of their own beside the fixed pages.
_S = Setting
COMPATIBILITY = (_S.COMPATIBLE, _S.COMPATIBLE_MODE, _S.NESTED, _S.THREADS)
NUMA = (_S.NODE_PROCESSORS, _S.NODE_MEMORY, _S.SOCKET_NODES)
BIOS = (_S.BIOS_ORDER, _S.NUM_LOCK)
FIRMWARE = (_S.BOOT_ORDER, _S.NETWORK_BOOT, _S.BOOT_PAUSE, _S.CONSOLE)
SECURITY = (_S.SECURE_BOOT, _S.SECURE_BOOT_TEMPLATE, _S.TPM, _S.ENCRYPTION)

#: Columns of what will be done with DVD drives.
DVD_COLUMNS = ("result", "vm", "host", "now", "remark")

#: Families of keys made from tables, for the test that every key has words.
WORDED: dict[str, list[str]] = {
    "file-picker.column.*": ["name", "size", "changed"],
    "dvd-dialog.column.*": list(DVD_COLUMNS),
    "path-fault.*": [fault.value for fault in PathFault],
    "device-child.*": ["compatibility", "numa", "qos", "acceleration", "advanced"],
    "device-mirroring.*": [each.name.lower() for each in Mirroring],
    "disk-type.*": [each.name.lower() for each in DiskType],
    "disk-format.*": list(map(str, _FORMATS)),
    "device-fact.*": [
        *("numa", "qos", "policy"),
        *("iops-least", "iops-most", "vmq", "ipsec", "sriov", "bandwidth-least", "bandwidth-most", "bandwidth-weight"),
        *("spoofing", "dhcp", "router", "protected", "mirroring", "teaming", "naming", "shielded"),
        *("key-storage", "key-protector", "format", "size", "in-use", "parent"),
    ],
}


class Part(Struct, frozen=True, kw_only=True):
    """Row below a device or a page: ``name`` is the end of its key, ``asks`` what its page has to read."""

    name: str
    line: str
    facts: tuple[Fact, ...]
    asks: Extra | None = None


def fact(key: str, value: str) -> Fact:
    """A fact by the key of its label."""
    return Fact(text(f"device-fact.{key}"), value)


def on_off(on: bool | None) -> str:
    """A switch as it stands; None where the host has none."""
    return text(f"device-value.{'unknown' if on is None else 'on' if on else 'off'}")


def room(tree: DeviceTree, generation: int) -> Iterator[Fact]:
    """How many of each kind there are, and how many there can be (hyperv-hardware 1.2)."""
    adapters = _ADAPTERS_17763 if tree.build >= _BUILD_17763 else _ADAPTERS
    limits = [(_K.SCSI_CONTROLLER, _SCSI), (_K.NETWORK_ADAPTER, adapters)]
    if generation == 1:
        limits.append((_K.LEGACY_ADAPTER, _LEGACY))
    for kind, most in limits:
        count = sum(1 for _ in tree.of_kind(kind))
        yield Fact(text(f"device.{kind.value}", n=""), text("device-value.used", n=count, most=most))


def of_settings(reading: SettingsReading, *settings: Setting) -> Iterator[Fact]:
    """Settings of a VM as facts of a row; what the host does not have is left out."""
    for setting in settings:
        if (value := reading.values.get(setting)) is not None:
            yield Fact(setting_words.name(setting), setting_words.value(setting, value))


def of_processor(reading: SettingsReading) -> Iterator[Part]:
    """Compatibility and NUMA."""
    compatible = reading.values.get(Setting.COMPATIBLE)
    yield Part(
        name="compatibility",
        line=on_off(None if compatible is None else bool(compatible)),
        facts=tuple(of_settings(reading, *COMPATIBILITY)),
    )
    topology = reading.topology
    if topology.virtual_numa:
        line = text("device-line.numa", nodes=topology.nodes, sockets=topology.sockets)
    else:
        line = text("device-line.numa-off")
    yield Part(name="numa", line=line, facts=(fact("numa", line), *of_settings(reading, *NUMA)))


def of_device(device: Device, tree: DeviceTree, extras: DeviceExtras) -> Iterator[Part]:
    """What stands below a device."""
    if device.kind is _K.HARD_DRIVE and device.file and (not tree.build or tree.build >= _BUILD_9600):
        yield _quality(device)
    if device.kind is _K.NETWORK_ADAPTER:
        yield _acceleration(device, extras)
    if device.network is not None:
        yield _advanced(device, extras)


def _quality(device: Device) -> Part:
    on = bool(device.iops_least or device.iops_most or device.policy)
    line = text("device-value.off")
    if device.policy:
        line = text("device-fact.policy")
    elif on:
        line = text("device-line.range", least=_iops(device.iops_least), most=_iops(device.iops_most))
    facts = [fact("qos", on_off(on)), fact("iops-least", _iops(device.iops_least))]
    facts.append(fact("iops-most", _iops(device.iops_most)))
    if device.policy:
        facts.append(fact("policy", device.policy))
    return Part(name="qos", line=line, facts=tuple(facts))


def _iops(value: int) -> str:
    return text("device-value.iops", n=value) if value else text("device-value.no-limit")


def _acceleration(device: Device, extras: DeviceExtras) -> Part:
    if Extra.OFFLOAD not in extras.read:
        return Part(name="acceleration", line="", facts=(), asks=Extra.OFFLOAD)
    offload = extras.offloads.get(device.tail, Offload())
    return Part(
        name="acceleration",
        line=text("device-line.vmq-on" if offload.queue else "device-line.vmq-off"),
        facts=(
            fact("vmq", on_off(bool(offload.queue))),
            fact("ipsec", str(offload.associations) if offload.associations else text("device-value.off")),
            fact("sriov", on_off(bool(offload.direct))),
        ),
        asks=Extra.OFFLOAD,
    )


def _advanced(device: Device, extras: DeviceExtras) -> Part:
    network = device.network
    assert network is not None
    line = text("device-line.mac-static" if network.static_mac else "device-line.mac-dynamic")
    facts: list[Fact] = [fact("mac", line)]
    if Extra.GUARDS in extras.read:
        guards = extras.guards.get(device.tail, Guards())
        facts += [
            fact("spoofing", on_off(guards.spoofing)),
            fact("dhcp", on_off(guards.dhcp)),
            fact("router", on_off(guards.router)),
            fact("mirroring", text(f"device-mirroring.{guards.mirroring.name.lower()}")),
            fact("teaming", on_off(guards.teaming)),
        ]
    facts.append(fact("protected", on_off(network.protected)))
    if network.naming is not None:
        facts.append(fact("naming", on_off(network.naming)))
    return Part(name="advanced", line=line, facts=tuple(facts), asks=Extra.GUARDS)


def bandwidth(device: Device, extras: DeviceExtras) -> Iterator[Fact]:
    """Bandwidth of an adapter, once it was read."""
    if Extra.BANDWIDTH not in extras.read:
        return
    found = extras.bandwidths.get(device.tail)
    yield fact("bandwidth-least", _mbps(found.least if found else 0))
    yield fact("bandwidth-most", _mbps(found.most if found else 0))
    if found and found.weight:
        yield fact("bandwidth-weight", str(found.weight))


def _mbps(bits: int) -> str:
    return text("device-value.mbps", n=formats.number(bits / _MBIT)) if bits else text("device-value.no-limit")


def security(extras: DeviceExtras) -> Iterator[Fact]:
    """TPM, encryption, shielding and the key protector, once they were read."""
    found = extras.security
    if found is not None:
        yield Fact(setting_words.name(Setting.TPM), on_off(found.tpm))
        yield Fact(setting_words.name(Setting.ENCRYPTION), on_off(found.encrypted))
        yield fact("shielded", on_off(found.shielded))
        protector = found.key_protector
        there = text("device-value.present") if protector else text("device-line.none")
        yield fact("key-protector", text("device-value.unknown") if protector is None else there)


def file_facts(disk: DiskFile) -> Iterator[Fact]:
    """What the host says of a virtual hard disk file."""
    shown = text(f"disk-format.{disk.format}") if disk.format in _FORMATS else text("device-value.unknown")
    if disk.type is not None:
        kind = text(f"disk-type.{disk.type.name.lower()}")
        yield fact("format", text("device-value.format", format=shown, type=kind))
    else:
        yield fact("format", shown)
    if disk.size is not None:
        size = formats.size(disk.size)
        most = "" if disk.most is None else formats.size(disk.most)
        yield fact("size", text("device-value.size", size=size, most=most) if most else size)
    if disk.in_use is not None:
        yield fact("in-use", text("device-value.yes" if disk.in_use else "device-value.no"))
    for place, parent in enumerate(disk.parents, 1):
        last = disk.more and place == len(disk.parents)
        yield fact("parent", text("device-value.more-parents", parent=parent) if last else parent)
