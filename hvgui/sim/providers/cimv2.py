"""What root/cimv2 tells about the host machine (shipping-clients, "What they read", 9).

Of its scalars a server of this kind has every one that is documented with a value for it; what depends on firmware or
on a feature that is off (power management, page-file totals, daylight saving rules) stays NULL, as it does there.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import datetime

from hvgui.sim.cim import CimClass, Row, Value
from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.life import memory_usage, processor_load
from hvgui.sim.hyperv.texts import LANGUAGE_IDS
from hvgui.sim.providers.calls import Producer, row
from hvgui.sim.providers.files import DISK_SIZE, files, folders, room

# Version and caption of the operating system by host generation.
SYSTEMS = {
    "2012r2": ("6.3.9600", "Microsoft Windows Server 2012 R2 Datacenter"),
    "2016": ("10.0.14393", "Microsoft Windows Server 2016 Datacenter"),
    "2019": ("10.0.17763", "Microsoft Windows Server 2019 Datacenter"),
    "2022": ("10.0.20348", "Microsoft Windows Server 2022 Datacenter"),
    "2025": ("10.0.26100", "Microsoft Windows Server 2025 Datacenter"),
}
# Country and code page of a language.
_PLACES = {"en": ("1", "1252"), "ja": ("81", "932"), "de": ("49", "1252")}
_TAGS = {"en": "en-US", "ja": "ja-JP", "de": "de-DE"}

MEMORY_OF_HOST = 4096  # MB the host keeps for itself

#: Of a status that the firmware does not tell.
_UNKNOWN = 3
_PROCESSOR = "Intel64 Family 6 Model 106 Stepping 6"
_SIZE_OF_VMMS = 14_848_000


def operating_system(host: Host, cim_class: CimClass) -> Iterator[Row]:
    version, caption = SYSTEMS[host.generation]
    language = host.texts.language
    country, code_page = _PLACES[language]
    total = host.hardware.memory_mb * 1024
    used = sum(memory_usage(machine, host.now()) or 0 for machine in host.ordered()) + MEMORY_OF_HOST
    yield row(
        cim_class,
        {
            "Name": f"{caption}|C:\\Windows|\\Device\\Harddisk0\\Partition4",
            "Caption": caption,
            "Version": version,
            "BuildNumber": version.split(".")[-1],
            "BuildType": "Multiprocessor Free",
            "OSLanguage": LANGUAGE_IDS[language],
            "Locale": f"{LANGUAGE_IDS[language]:04x}",
            "CountryCode": country,
            "CodeSet": code_page,
            "MUILanguages": (_TAGS[language],),
            "CSName": host.name,
            "CreationClassName": "Win32_OperatingSystem",
            "CSCreationClassName": "Win32_ComputerSystem",
            "CurrentTimeZone": 0,
            "InstallDate": _installed(host),
            "LastBootUpTime": host.wall(host.booted_at),
            "LocalDateTime": host.wall(),
            "FreePhysicalMemory": max(0, total - used * 1024),
            "TotalVisibleMemorySize": total,
            "TotalVirtualMemorySize": total + total // 8,
            "FreeVirtualMemory": max(0, total - used * 1024),
            "Manufacturer": "Microsoft Corporation",
            "OperatingSystemSKU": 8,
            "OSArchitecture": "64-bit",
            "OSType": 18,
            "OSProductSuite": 400,
            "SuiteMask": 400,
            "ProductType": 3,
            "NumberOfProcesses": 120 + len(host.machines),
            "NumberOfUsers": 1,
            "ServicePackMajorVersion": 0,
            "ServicePackMinorVersion": 0,
            "Status": "OK",
            "BootDevice": "\\Device\\HarddiskVolume1",
            "SystemDevice": "\\Device\\HarddiskVolume4",
            "SerialNumber": f"00454-{host.seed % 10**5:05d}-00001-AA{host.seed % 1000:03d}",
            "RegisteredUser": "",
            "Organization": "",
            "Description": "",
            "DataExecutionPrevention_Available": True,
            "DataExecutionPrevention_32BitApplications": True,
            "DataExecutionPrevention_Drivers": True,
            "DataExecutionPrevention_SupportPolicy": 3,
            "Debug": False,
            "Distributed": False,
            "Primary": True,
            "EncryptionLevel": 256,
            "ForegroundApplicationBoost": 2,
            "MaxNumberOfProcesses": 2**32 - 1,
            "MaxProcessMemorySize": 137_438_953_344,
            "NumberOfLicensedUsers": 0,
            "SizeStoredInPagingFiles": total // 8,
            "FreeSpaceInPagingFiles": total // 8,
            "SystemDirectory": "C:\\Windows\\system32",
            "SystemDrive": "C:",
            "WindowsDirectory": "C:\\Windows",
        },
    )


def _installed(host: Host) -> datetime:
    return host.wall(host.booted_at - 86_400.0 * 400)


def computer_system(host: Host, cim_class: CimClass) -> Iterator[Row]:
    hardware = host.hardware
    yield row(
        cim_class,
        {
            "Name": host.name,
            "Caption": host.name,
            "DNSHostName": host.name,
            "CreationClassName": "Win32_ComputerSystem",
            "Domain": "corp.example.com",
            "DomainRole": 3,
            "PartOfDomain": True,
            "HypervisorPresent": True,
            "Manufacturer": hardware.vendor,
            "Model": hardware.model,
            "NumberOfProcessors": hardware.sockets,
            "NumberOfLogicalProcessors": hardware.sockets * hardware.cores * 2,
            "TotalPhysicalMemory": hardware.memory_mb * 2**20,
            "SystemType": "x64-based PC",
            "Status": "OK",
            "BootupState": "Normal boot",
            "CurrentTimeZone": 0,
            "Description": "AT/AT COMPATIBLE",
            "PrimaryOwnerName": "",
            "Roles": ("LM_Workstation", "LM_Server", "NT"),
            "PCSystemType": 4,
            "AdminPasswordStatus": _UNKNOWN,
            "KeyboardPasswordStatus": _UNKNOWN,
            "PowerOnPasswordStatus": _UNKNOWN,
            "FrontPanelResetStatus": _UNKNOWN,
            "ChassisBootupState": 3,
            "PowerSupplyState": 3,
            "ThermalState": 3,
            "PowerState": 0,
            "WakeUpType": 6,
            "ResetCapability": 1,
            "ResetCount": -1,
            "ResetLimit": -1,
            "PauseAfterReset": -1,
            "AutomaticManagedPagefile": True,
            "AutomaticResetBootOption": True,
            "AutomaticResetCapability": True,
            "BootROMSupported": True,
            "EnableDaylightSavingsTime": True,
            "DaylightInEffect": False,
            "InfraredSupported": False,
            "NetworkServerModeEnabled": True,
        },
    )


def product(host: Host, cim_class: CimClass) -> Iterator[Row]:
    identifier = str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{host.name}.{host.seed}")).upper()
    values: dict[str, Value] = {
        "Caption": "Computer System Product",
        "Description": "Computer System Product",
        "IdentifyingNumber": identifier[:8],
        "Name": host.hardware.model,
        "Version": "1.0",
        "UUID": identifier,
        "Vendor": host.hardware.vendor,
    }
    yield row(cim_class, values)


def processors(host: Host, cim_class: CimClass) -> Iterator[Row]:
    hardware = host.hardware
    running = [machine for machine in host.ordered() if machine.power.live]
    load = sum(processor_load(machine, host.now()) or 0 for machine in running) // max(1, len(running))
    for socket in range(hardware.sockets):
        yield row(
            cim_class,
            {
                "DeviceID": f"CPU{socket}",
                "Name": hardware.processor,
                "Caption": _PROCESSOR,
                "Description": _PROCESSOR,
                "DataWidth": 64,
                "Family": 179,
                "Level": 6,
                "Revision": 0x6A06,
                "ProcessorId": "BFEBFBFF000606A6",
                "ProcessorType": 3,
                "Role": "CPU",
                "Version": "",
                "StatusInfo": 3,
                "SystemCreationClassName": "Win32_ComputerSystem",
                "ExtClock": 100,
                "L2CacheSize": 1280 * hardware.cores,
                "L3CacheSize": 1536 * hardware.cores,
                "L3CacheSpeed": 0,
                "PowerManagementSupported": False,
                "Manufacturer": "GenuineIntel",
                "CreationClassName": "Win32_Processor",
                "SystemName": host.name,
                "NumberOfCores": hardware.cores,
                "NumberOfLogicalProcessors": hardware.cores * 2,
                "MaxClockSpeed": 2900,
                "CurrentClockSpeed": 2900,
                "LoadPercentage": load,
                "AddressWidth": 64,
                "Architecture": 9,
                "Availability": 3,
                "CpuStatus": 1,
                "SocketDesignation": f"CPU{socket + 1}",
                "Status": "OK",
            },
        )


def data_files(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """The management service's own program, whose version clients ask for; images and virtual hard disks."""
    yield from files(host, cim_class)
    version, _ = SYSTEMS[host.generation]
    installed = _installed(host)
    yield row(
        cim_class,
        {
            "Name": "c:\\windows\\system32\\vmms.exe",
            "Caption": "c:\\windows\\system32\\vmms.exe",
            "Description": "c:\\windows\\system32\\vmms.exe",
            "EightDotThreeFileName": "c:\\windows\\system32\\vmms.exe",
            "CSCreationClassName": "Win32_ComputerSystem",
            "CSName": host.name,
            "FSCreationClassName": "Win32_FileSystem",
            "FSName": "NTFS",
            "FileSize": _SIZE_OF_VMMS,
            "CreationDate": installed,
            "InstallDate": installed,
            "LastAccessed": installed,
            "LastModified": installed,
            "Archive": True,
            "Compressed": False,
            "Encrypted": False,
            "Hidden": False,
            "System": False,
            "Writeable": True,
            "CreationClassName": "CIM_LogicalFile",
            "Drive": "c:",
            "Path": "\\windows\\system32\\",
            "FileName": "vmms",
            "Extension": "exe",
            "FileType": "Application",
            "Manufacturer": "Microsoft Corporation",
            "Version": f"{version}.1",
            "Readable": True,
            "Status": "OK",
        },
    )


def logical_disks(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """C: of the host; free space is what the host's folder can still take."""
    capacity = host.disk.capacity
    yield row(
        cim_class,
        {
            "DeviceID": "C:",
            "Name": "C:",
            "Caption": "C:",
            "CreationClassName": "Win32_LogicalDisk",
            "Description": "Local Fixed Disk",
            "DriveType": 3,
            "FileSystem": "NTFS",
            "MediaType": 12,
            "Size": DISK_SIZE if capacity is None else capacity,
            "FreeSpace": room(host),
            "SystemCreationClassName": "Win32_ComputerSystem",
            "SystemName": host.name,
            "VolumeName": "System",
            "VolumeSerialNumber": f"{0x5A000000 + host.seed:08X}",
        },
    )


def network_configuration(host: Host, cim_class: CimClass) -> Iterator[Row]:
    """What has addresses: the host's port of a switch, under the MAC address of its card, or the card itself."""
    for number, card in enumerate(host.network.cards, 1):
        holder = host.network.holder(card)
        # A card that a switch holds has no addresses of its own: the host's port has them.
        bound = holder is not None and not holder.shared
        yield row(
            cim_class,
            {
                "Index": number,
                "InterfaceIndex": number + 10,
                "Description": "Hyper-V Virtual Ethernet Adapter" if holder is not None else card.name,
                "Caption": f"[{number:08d}] {card.name}",
                "DHCPEnabled": False,
                "IPEnabled": bool(card.addresses) and not bound,
                "IPAddress": () if bound else card.addresses,
                "MACAddress": ":".join(card.address[at : at + 2] for at in range(0, 12, 2)),
            },
        )


ROWS: dict[str, Producer] = {
    "Win32_OperatingSystem": operating_system,
    "Win32_ComputerSystem": computer_system,
    "Win32_ComputerSystemProduct": product,
    "Win32_Processor": processors,
    "CIM_DataFile": data_files,
    "Win32_Directory": folders,
    "Win32_LogicalDisk": logical_disks,
    "Win32_NetworkAdapterConfiguration": network_configuration,
}
