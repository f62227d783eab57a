"""The operating system inside a VM: what it is, which of its services answer, what it tells about itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from hvgui.sim.hyperv.components import BY_KEY, Answer

WINDOWS, LINUX, NOTHING = "windows", "linux", "nothing"

# Kernels since 6.10 have the file copy daemon that replaces what is not ASCII in a path (hyperv-wmi-v2 13.5).
NEW_FILE_COPY_KERNEL = (6, 10)


@dataclass(slots=True)
class Guest:
    """An installed guest. Times are in seconds."""

    family: str = NOTHING
    os_name: str = ""
    version: str = ""  # "10.0.20348" for Windows, the distribution's release for Linux
    kernel: str = ""
    computer_name: str = ""
    addresses: tuple[str, ...] = ()
    addresses_v6: tuple[str, ...] = ()
    edition: int = 8
    server: bool = True
    domain_controller: bool = False
    answers: dict[str, Answer] = field(default_factory=dict)
    boot_seconds: float = 20.0
    shutdown_seconds: float = 8.0
    locked: bool = False
    hung_since: float | None = None
    application_critical: bool = False
    pushed_items: tuple[tuple[str, str], ...] = ()

    @property
    def is_linux(self) -> bool:
        return self.family == LINUX

    @property
    def replaces_non_ascii(self) -> bool:
        numbers = self.kernel.split("-")[0].split(".")[:2]
        return self.is_linux and len(numbers) == 2 and tuple(int(n) for n in numbers) >= NEW_FILE_COPY_KERNEL

    def answer(self, component: str) -> Answer:
        """How the guest's half of a component behaves once the guest has started."""
        if self.family == NOTHING or (component == "rdv" and self.is_linux):
            return Answer.SILENT
        return self.answers.get(component, Answer.FINE)

    def contact_after(self, component: str) -> float:
        """Seconds from power-on until the component's half in the guest speaks up. Heartbeat is first."""
        return self.boot_seconds + (0.0 if component == "heartbeat" else 1.0 if not self._daemon(component) else 3.0)

    def intrinsic_items(self) -> Iterator[tuple[str, str]]:
        """What the guest's data exchange service reports by itself, in its own order (hyperv-wmi-v2 12.1)."""
        return self._linux_items() if self.is_linux else self._windows_items()

    def _daemon(self, component: str) -> bool:
        return bool(BY_KEY[component].needs_daemon)

    def _linux_items(self) -> Iterator[tuple[str, str]]:
        release = self.version.split(".")
        yield "FullyQualifiedDomainName", self.computer_name
        yield "IntegrationServicesVersion", "3.1"
        yield "NetworkAddressIPv4", ";".join(self.addresses)
        yield "NetworkAddressIPv6", ";".join(self.addresses_v6)
        yield "OSBuildNumber", self.kernel
        yield "OSName", self.os_name
        yield "OSMajorVersion", release[0]
        yield "OSMinorVersion", release[1] if len(release) > 1 else ""
        yield "OSVersion", self.version
        yield "ProcessorArchitecture", "x86_64"

    def _windows_items(self) -> Iterator[tuple[str, str]]:
        major, minor, build = (*self.version.split("."), "0", "0")[:3]
        yield "CSDVersion", ""
        yield "FullyQualifiedDomainName", self.computer_name
        yield "IntegrationServicesVersion", f"{self.version}.1"
        yield "NetworkAddressIPv4", ";".join(self.addresses)
        yield "NetworkAddressIPv6", ";".join(self.addresses_v6)
        yield "OSBuildNumber", build
        yield "OSEditionId", str(self.edition)
        yield "OSMajorVersion", major
        yield "OSMinorVersion", minor
        yield "OSName", self.os_name
        yield "OSPlatformId", "2"
        yield "OSVersion", self.version
        yield "ProcessorArchitecture", "9"
        yield "ProductType", "2" if self.domain_controller else "3" if self.server else "1"
        yield "RDPAddressIPv4", ";".join(self.addresses)
        yield "RDPAddressIPv6", ";".join(self.addresses_v6)
        yield "ServicePackMajor", "0"
        yield "ServicePackMinor", "0"
        yield "SuiteMask", "400" if self.server else "256"
