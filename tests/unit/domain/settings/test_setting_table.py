"""The table of settings against the classes that they are properties of (hyperv-wmi-v2 6 to 9)."""

from __future__ import annotations

from hvgui.domain.settings.vm_settings import Setting

#: Name: class, property, type, gate, unit, least, most, step, scale, choices.
TABLE = {
    "startup-memory": ("MEMORY", "VirtualQuantity", "uint64", "OFF", "mb", 32, 12582912, 2, 1, ()),
    "dynamic-memory": ("MEMORY", "DynamicMemoryEnabled", "boolean", "OFF", "", 0, 0, 1, 1, ()),
    "minimum-memory": ("MEMORY", "Reservation", "uint64", "FALL", "mb", 32, 12582912, 2, 1, ()),
    "maximum-memory": ("MEMORY", "Limit", "uint64", "RISE", "mb", 32, 12582912, 2, 1, ()),
    "memory-buffer": ("MEMORY", "TargetMemoryBuffer", "uint32", "ANY", "percent", 5, 2000, 1, 1, ()),
    "memory-weight": ("MEMORY", "Weight", "uint32", "ANY", "", 0, 100, 1, 100, ()),
    "processors": ("PROCESSOR", "VirtualQuantity", "uint64", "OFF", "", 1, 2048, 1, 1, ()),
    "cpu-reserve": ("PROCESSOR", "Reservation", "uint64", "ANY", "percent", 0, 100, 1, 1000, ()),
    "cpu-limit": ("PROCESSOR", "Limit", "uint64", "ANY", "percent", 0, 100, 1, 1000, ()),
    "cpu-weight": ("PROCESSOR", "Weight", "uint32", "ANY", "", 0, 10000, 1, 1, ()),
    "compatible": ("PROCESSOR", "LimitProcessorFeatures", "boolean", "OFF", "", 0, 0, 1, 1, ()),
    "compatible-mode": ("PROCESSOR", "LimitProcessorFeaturesMode", "uint8", "OFF", "", 0, 0, 1, 1, (0, 1)),
    "nested": ("PROCESSOR", "ExposeVirtualizationExtensions", "boolean", "OFF", "", 0, 0, 1, 1, ()),
    "threads": ("PROCESSOR", "HwThreadsPerCore", "uint64", "OFF", "", 0, 0, 1, 1, (0, 1, 2)),
    "node-processors": ("PROCESSOR", "MaxProcessorsPerNumaNode", "uint64", "OFF", "", 1, 64, 1, 1, ()),
    "node-memory": ("MEMORY", "MaxMemoryBlocksPerNumaNode", "uint64", "OFF", "mb", 32, 12582912, 2, 1, ()),
    "socket-nodes": ("PROCESSOR", "MaxNumaNodesPerSocket", "uint64", "OFF", "", 1, 64, 1, 1, ()),
    "bios-order": ("SYSTEM", "BootOrder", "uint16", "OFF", "", 0, 0, 1, 1, ()),
    "num-lock": ("SYSTEM", "BIOSNumLock", "boolean", "OFF", "", 0, 0, 1, 1, ()),
    "boot-order": ("SYSTEM", "BootSourceOrder", "string", "OFF", "", 0, 0, 1, 1, ()),
    "network-boot": ("SYSTEM", "NetworkBootPreferredProtocol", "uint16", "OFF", "", 0, 0, 1, 1, (4096, 4097)),
    "boot-pause": ("SYSTEM", "PauseAfterBootFailure", "boolean", "OFF", "", 0, 0, 1, 1, ()),
    "console": ("SYSTEM", "ConsoleMode", "uint16", "OFF", "", 0, 0, 1, 1, (0, 1, 2, 3)),
    "secure-boot": ("SYSTEM", "SecureBootEnabled", "boolean", "OFF", "", 0, 0, 1, 1, ()),
    "secure-boot-template": ("SYSTEM", "SecureBootTemplateId", "string", "OFF", "", 36, 36, 1, 1, ()),
    "tpm": ("SECURITY", "TpmEnabled", "boolean", "OFF", "", 0, 0, 1, 1, ()),
    "encryption": ("SECURITY", "EncryptStateAndVmMigrationTraffic", "boolean", "OFF", "", 0, 0, 1, 1, ()),
    "com-1": ("COM_1", "Connection", "string", "ANY", "", 0, 256, 1, 1, ()),
    "com-1-debugger": ("COM_1", "DebuggerMode", "boolean", "ANY", "", 0, 0, 1, 1, ()),
    "com-2": ("COM_2", "Connection", "string", "ANY", "", 0, 256, 1, 1, ()),
    "com-2-debugger": ("COM_2", "DebuggerMode", "boolean", "ANY", "", 0, 0, 1, 1, ()),
    "diskette": ("DISKETTE", "HostResource", "string", "ANY", "", 0, 260, 1, 1, ()),
    "name": ("SYSTEM", "ElementName", "string", "ANY", "", 1, 100, 1, 1, ()),
    "notes": ("SYSTEM", "Notes", "string", "ANY", "", 0, 0, 1, 1, ()),
    "checkpoint-type": ("SYSTEM", "UserSnapshotType", "uint16", "ANY", "", 0, 0, 1, 1, (2, 3, 4, 5)),
    "automatic-checkpoints": ("SYSTEM", "AutomaticSnapshotsEnabled", "boolean", "ANY", "", 0, 0, 1, 1, ()),
    "checkpoint-location": ("SYSTEM", "SnapshotDataRoot", "string", "OFF", "", 1, 260, 1, 1, ()),
    "paging-location": ("SYSTEM", "SwapFileDataRoot", "string", "OFF", "", 1, 260, 1, 1, ()),
    "start-action": ("SYSTEM", "AutomaticStartupAction", "uint16", "ANY", "", 0, 0, 1, 1, (2, 3, 4)),
    "start-delay": ("SYSTEM", "AutomaticStartupActionDelay", "datetime", "ANY", "seconds", 0, 86400, 1, 1, ()),
    "stop-action": ("SYSTEM", "AutomaticShutdownAction", "uint16", "OFF", "", 0, 0, 1, 1, (3, 2, 4)),
}


def test_a_setting_is_the_property_that_it_is() -> None:
    found = {
        row.name: (
            *(row.source.name, row.prop, row.type, row.gate.name, row.unit),
            *(row.least, row.most, row.step, row.scale, row.choices),
        )
        for row in (setting.row for setting in Setting)
    }
    assert found == TABLE
