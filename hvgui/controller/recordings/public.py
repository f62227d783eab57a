"""Public texts of a host, which say nothing about it: words of schema, Windows and protocol, and plain forms."""

from __future__ import annotations

import re

from hvgui.domain.vms.services import SERVICES


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


GUID = r"(?<![0-9A-Fa-f-])[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?![0-9A-Fa-f-])"
SID = r"(?<!\w)S-1-5-21-\d+(?:-\d+)+(?!\w)"
MAC = r"(?<![\w:-])(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?![\w:-])"
BARE_MAC = r"[0-9A-Fa-f]{12}"
IPV4 = r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\w)"
IPV6 = r"(?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{1,4}|(?:\d{1,3}\.){3}\d{1,3})?(?:%\w+)?(?![\w:])"
#: What replaces a name or a text.
PSEUDONYM = r"anon-[a-z]+-\d{3,}|匿名-\d{3,}"
#: What replaces GUIDs, accounts, MAC addresses (locally administered), addresses (RFC 2544, RFC 3849), serial numbers.
TOKEN_PSEUDONYM = re.compile(
    r"[0-9A-F]{8}-0000-4000-8000-A00000000000|S-1-5-21-1000000001-1000000002-1000000003-\d+"
    r"|02[:-]?00[:-]?5E[:-]?00[:-]?[0-9A-F]{2}[:-]?[0-9A-F]{2}|198\.18\.\d+\.\d+|2001:db8::[0-9a-f]+|fe80::[0-9a-f]{1,4}"
    r"|0+(?:-0+){2,}(?:-\d+){1,2}",
    re.IGNORECASE,
)
#: Addresses that every computer has, or gives itself.
USUAL_ADDRESS = re.compile(r"(?:0|127|255|169\.254)\..*|::1?")
_CLASS = r"(?:Msvm|CIM|Win32|MSCluster|MSFT|RASD|VSSD)_\w+"
#: Addresses of schemas, roles and resources.
_SCHEMA = r"https?://(?:schemas|www)\.(?:microsoft|dmtf|xmlsoap|w3)\.(?:com|org)/[\w./#*-]*"
_PATHS = r"%systemroot%(?:\\\w[\w.]*)*"
PROTECTED = re.compile(rf"{_SCHEMA}|{_PATHS}|(?<!\w){_CLASS}|{PSEUDONYM}", re.IGNORECASE)

#: Numbers, truth values, moments and intervals of CIM and of XML, versions.
PLAIN = re.compile(
    r"""[+-]?\d+(?:\.\d+)?|true|false|\d{14}\.\d{6}(?:[+-]\d{3}|:000)
    |\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?|-?P(?=.)(?:\d+[YMD])*(?:T(?:[\d.]+[HMS])*)?""",
    re.IGNORECASE | re.VERBOSE,
)
#: Names of faults: a prefix and a word.
QNAME = re.compile(r"[a-z]\w{0,4}:[A-Za-z]+")

#: Shorter originals are looked for as whole words, and those below the least not at all.
SHORT, LEAST = 4, 2

#: Properties that hold a picture of a screen, as one base64 text or as bytes in decimal.
PICTURES = frozenset({"ImageData"})

GUIDS = frozenset({row.component_guid.upper() for row in SERVICES} | {"00000000-0000-0000-0000-000000000000"})

#: Properties that hold words of the schema, versions, or sentences of Windows; names are replaced in them.
SENTENCES = words(
    """
    AllocationUnits BuildNumber CreationClassName ErrorDescription GuestOperatingSystem Message MessageID
    Operation OSVersion OtherEnabledState ProviderName ResourceSubType StartMode Status StatusDescriptions
    SystemCreationClassName Version VirtualQuantityUnits VirtualSystemSubType VirtualSystemType error_Type
    error_WindowsErrorMessage
    """
)
#: Items of Data Exchange that integration services write about the system, not about this one.
SYSTEM_ITEMS = words(
    """
    OSName OSVersion OSBuildNumber OSMajorVersion OSMinorVersion OSPlatformId OSEditionId OSVendor OSSignature
    OSDistributionName OSDistributionVersion OSDistributionData OSKernelVersion CSDVersion ServicePackMajor
    ServicePackMinor SuiteMask ProductType ProcessorArchitecture IntegrationServicesVersion
    """
)
ADDRESS_ITEMS = words(
    """
    NetworkAddressIPv4 NetworkAddressIPv6 RDPAddressIPv4 RDPAddressIPv6
    """
)
#: Names of items that everybody has.
ITEM_NAMES = SYSTEM_ITEMS | ADDRESS_ITEMS | {"FullyQualifiedDomainName"}
MAC_PROPERTIES = words(
    """
    Address PermanentAddress NetworkAddresses
    """
)

#: Values and words that every host has, or that stand for nothing.
_WORDS = frozenset(
    word.casefold()
    for word in words(
        """
    Microsoft Hyper-V Definition Default Minimum Maximum Increment GuestNetwork vmms root virtualization v2
    cimv2 MSCluster System Realized Snapshot Planned Recovery Production SubType localhost Corporation Windows
    Server administrator administrators Authority local domain localdomain lan corp internal intern home example
    test com net org edu gov co jp de fr uk eu us cn io arpa www BootSource HVR Aggregate Processor Memory
    Network Adapter Name InstanceID DeviceID SystemName ElementName CreationClassName SystemCreationClassName
    Notes anon ns uuid http https ProgramData Users Public Documents Hard Disks Virtual Machines Snapshots
    ClusterStorage vhd vhdx avhd avhdx vmcx vmrs vmgs xml bin vsv iso Volume1 __NAMESPACE
    """
    )
)
_VALUES = frozenset(
    value.casefold()
    for value in (
        "NT AUTHORITY\\SYSTEM",
        "Network Adapter",
        "ネットワーク アダプター",
        "Netzwerkadapter",
        "Legacy Network Adapter",
        "レガシ ネットワーク アダプター",
        "Default Switch",
        "Virtual Machine",
        "Virtual Machines",
        "C:\\ProgramData\\Microsoft\\Windows\\Hyper-V",
    )
)
PSEUDONYMS = re.compile(PSEUDONYM)
_DRIVE = re.compile(r"[A-Za-z]:")
_WORD_CLASS = re.compile(_CLASS, re.IGNORECASE)


def is_public(text: str) -> bool:
    """Whether a whole text may stay: of the schema, of every Windows, or too short to be anything."""
    folded = text.strip().casefold()
    return (
        len(folded) <= 1
        or folded in _WORDS
        or folded in _VALUES
        or bool(_DRIVE.fullmatch(folded) or _WORD_CLASS.fullmatch(folded) or PSEUDONYMS.fullmatch(folded))
    )


def is_usual_name(text: str) -> bool:
    """Whether a name is what Windows gives by itself."""
    return text.strip().casefold() in _VALUES


def blank_picture(text: str) -> str:
    """A picture of the same size on which nothing is to be seen, in the same form."""
    stripped = text.strip()
    if stripped.isdigit() and len(stripped) <= 3:
        return "0"
    padding = len(stripped) - len(stripped.rstrip("="))
    return "A" * (len(stripped) - padding) + "=" * padding


def is_blank_picture(text: str) -> bool:
    """Whether nothing is to be seen."""
    return text.strip() == blank_picture(text)
