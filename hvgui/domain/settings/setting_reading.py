"""Reading of a VM's settings, with what decides which of them can be changed."""

from __future__ import annotations

from collections.abc import Mapping

from hvgui.domain.devices.topology import Topology
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.values import Struct, field

_VERSION_8 = 8


class VmFacts(Struct, frozen=True, kw_only=True):
    """What of a VM decides which of its settings can be changed, beside its state and their values.

    ``version``: of its configuration, "8.0" and the like; empty where the host does not say. ``key_protector``: None
    where it was not read or cannot be.
    """

    generation: int = 0
    version: str = ""
    key_protector: bool | None = None
    shielded: bool = False
    #: Pipes of other VMs of the host, in lower case, where they were read.
    pipes: frozenset[str] = frozenset()

    @property
    def live_memory(self) -> bool:
        """Whether static memory can be changed while the VM runs: from configuration version 8.0, which no host before
        Windows Server 2016 runs (hyperv-hardware 1.8 and 8, row 30)."""
        return self.is_version_8

    @property
    def is_version_8(self) -> bool:
        """Whether the configuration is of version 8.0 or newer."""
        major = self.version.partition(".")[0]
        return major.isdecimal() and int(major) >= _VERSION_8


class SettingsReading(Struct, frozen=True):
    """The settings of a VM as they were just read; what the host does not have is absent.

    ``virtual_numa``: whether the VM shows NUMA nodes to its guest, which dynamic memory excludes (hyperv-wmi-v2 7).
    """

    values: Mapping[Setting, SettingValue] = field(default_factory=dict)
    virtual_numa: bool = False
    generation: int = 1
    #: Configuration version of the VM, "8.0" and the like; empty where the host does not say.
    version: str = ""
    key_protector: bool | None = None
    shielded: bool = False
    #: Pipes of other VMs of the host, in lower case, where they were read.
    pipes: frozenset[str] = frozenset()

    @property
    def facts(self) -> VmFacts:
        """What decides which settings can be changed."""
        return VmFacts(
            generation=self.generation,
            version=self.version,
            key_protector=self.key_protector,
            shielded=self.shielded,
            pipes=self.pipes,
        )

    @property
    def topology(self) -> Topology:
        """What the guest sees of processors and memory."""

        def number(setting: Setting) -> int | None:
            value = self.values.get(setting)
            return None if value is None else int(value)

        return Topology(
            processors=number(Setting.PROCESSORS) or 0,
            memory_mb=number(Setting.STARTUP_MEMORY) or 0,
            node_processors=number(Setting.NODE_PROCESSORS),
            node_memory=number(Setting.NODE_MEMORY),
            socket_nodes=number(Setting.SOCKET_NODES),
            virtual_numa=self.virtual_numa,
        )
