"""Network adapter of a VM, its connection to a switch, and the features of the port (hyperv-hardware 3.1 and 3.3).

Kept as values of their settings; what every instance has in common is told by the providers. A checkpoint has copies.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hvgui.sim.cim import Value

VLAN, OFFLOAD, BANDWIDTH, SECURITY = (
    f"Msvm_EthernetSwitchPort{kind}SettingData" for kind in ("Vlan", "Offload", "Bandwidth", "Security")
)
CONNECTED, DISCONNECTED = 2, 3


@dataclass(slots=True)
class Cable:
    """Connection of an adapter. One without a resource, or disabled, leads nowhere and keeps its features."""

    values: dict[str, Value]
    #: Values by class, of the features that were set.
    features: dict[str, dict[str, Value]] = field(default_factory=dict)

    @property
    def resource(self) -> str:
        """Path of the switch, which need not exist any more."""
        found = self.values.get("HostResource")
        return str(found[0]) if isinstance(found, tuple) and found else ""

    @property
    def connected(self) -> bool:
        return bool(self.resource) and self.values.get("EnabledState") == CONNECTED


@dataclass(slots=True)
class Adapter:
    """One adapter. ``id`` is its GUID in upper case; no cable means that it was never connected."""

    id: str
    legacy: bool
    values: dict[str, Value]
    cable: Cable | None = None

    @property
    def mac(self) -> str:
        """Twelve hexadecimal digits, or what stands for none."""
        return str(self.values.get("Address") or "")

    @property
    def static(self) -> bool:
        return self.values.get("StaticMacAddress") is True

    @property
    def switch(self) -> str | None:
        """Display name of the switch it is connected to."""
        cable = self.cable
        return str(cable.values["LastKnownSwitchName"]) if cable is not None and cable.connected else None

    def feature(self, class_name: str) -> dict[str, Value]:
        """What was set of a feature; empty when nothing was."""
        return {} if self.cable is None else self.cable.features.get(class_name, {})
