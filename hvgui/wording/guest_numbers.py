"""Numbers of a Windows guest in words: edition, platform, product type, suites, processor.

Sources, all of Microsoft's public documentation: GetProductInfo (sysinfoapi.h) for ``OSEditionId``, OSVERSIONINFOEXW
(winnt.h) for ``OSPlatformId``, ``ProductType`` and ``SuiteMask``, SYSTEM_INFO (sysinfoapi.h) for
``ProcessorArchitecture``. Linux sends text there (hyperv-wmi-v2 12.2), which is left as it is, like any number that
is not in these tables. Names of editions are names of products and the same in every language.
"""

from __future__ import annotations

from hvgui.wording.i18n import text

_CORE = "Server Core"
EDITIONS = {
    0x01: "Ultimate",
    0x02: "Home Basic",
    0x03: "Home Premium",
    0x04: "Enterprise",
    0x05: "Home Basic N",
    0x06: "Business",
    0x07: "Server Standard",
    0x08: "Server Datacenter",
    0x09: "Small Business Server",
    0x0A: "Server Enterprise",
    0x0B: "Starter",
    0x0C: f"Server Datacenter ({_CORE})",
    0x0D: f"Server Standard ({_CORE})",
    0x0E: f"Server Enterprise ({_CORE})",
    0x0F: "Server Enterprise for Itanium",
    0x10: "Business N",
    0x11: "Web Server",
    0x12: "HPC Edition",
    0x13: "Storage Server Essentials",
    0x14: "Storage Server Express",
    0x15: "Storage Server Standard",
    0x16: "Storage Server Workgroup",
    0x17: "Storage Server Enterprise",
    0x18: "Windows Server for Essential Server Solutions",
    0x19: "Small Business Server Premium",
    0x1A: "Home Premium N",
    0x1B: "Enterprise N",
    0x1C: "Ultimate N",
    0x1D: f"Web Server ({_CORE})",
    0x21: "Server Foundation",
    0x24: "Server Standard without Hyper-V",
    0x25: "Server Datacenter without Hyper-V",
    0x26: "Server Enterprise without Hyper-V",
    0x27: f"Server Datacenter without Hyper-V ({_CORE})",
    0x28: f"Server Standard without Hyper-V ({_CORE})",
    0x29: f"Server Enterprise without Hyper-V ({_CORE})",
    0x2A: "Hyper-V Server",
    0x2F: "Starter N",
    0x30: "Pro",
    0x31: "Pro N",
    0x32: "Server Essentials",
    0x48: "Enterprise Evaluation",
    0x4C: "MultiPoint Server Standard",
    0x4D: "MultiPoint Server Premium",
    0x4F: "Server Standard Evaluation",
    0x50: "Server Datacenter Evaluation",
    0x54: "Enterprise N Evaluation",
    0x5F: "Storage Server Workgroup Evaluation",
    0x60: "Storage Server Standard Evaluation",
    0x62: "Home N",
    0x63: "Home China",
    0x64: "Home Single Language",
    0x65: "Home",
    0x67: "Pro with Media Center",
    0x79: "Education",
    0x7A: "Education N",
    0x7D: "Enterprise LTSC",
    0x7E: "Enterprise N LTSC",
    0xA1: "Pro for Workstations",
    0xA2: "Pro for Workstations N",
}
#: VER_SUITE_…, from the lowest bit.
SUITES = {
    0x0001: "Small Business Server",
    0x0002: "Enterprise",
    0x0004: "BackOffice",
    0x0010: "Terminal Services",
    0x0020: "Small Business Server (restricted)",
    0x0040: "Embedded",
    0x0080: "Datacenter",
    0x0100: "Remote Desktop (one session)",
    0x0200: "Home",
    0x0400: "Web Server",
    0x2000: "Storage Server",
    0x4000: "Compute Cluster",
    0x8000: "Home Server",
}
#: PROCESSOR_ARCHITECTURE_….
PROCESSORS = {0: "x86", 5: "ARM", 6: "Itanium", 9: "x64", 12: "ARM64"}
_PLATFORMS = {0: "Win32s", 1: "Windows 9x", 2: "Windows NT"}
#: VER_NT_….
_PRODUCT_TYPES = {1: "workstation", 2: "domain-controller", 3: "server"}
WORDED = {"kvp.product-type.*": list(_PRODUCT_TYPES.values())}


def in_words(name: str, value: str) -> str:
    """Value of a guest's item in words; the value itself where it is no number, or one that nobody has named."""
    number = int(value) if value.isascii() and value.isdigit() and len(value) < 10 else None
    if number is None:
        return value
    match name:
        case "OSEditionId":
            return EDITIONS.get(number, value)
        case "OSPlatformId":
            return _PLATFORMS.get(number, value)
        case "ProcessorArchitecture":
            return PROCESSORS.get(number, value)
        case "ProductType" if number in _PRODUCT_TYPES:
            return text(f"kvp.product-type.{_PRODUCT_TYPES[number]}")
        case "SuiteMask":
            return _suites(number) or value
    return value


def _suites(mask: int) -> str:
    """Suites of a mask; empty when a bit of it is not known."""
    names = [name for bit, name in SUITES.items() if mask & bit]
    return text("format.comma").join(names) if not mask & ~sum(SUITES) else ""
