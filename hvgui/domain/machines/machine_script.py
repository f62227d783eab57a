"""PowerShell script that makes or deletes VMs: constant text, all data in one literal."""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.machines.made_machine import firmware_of, memory_of
from hvgui.domain.machines.new_machine import MachineWish, NewMachine
from hvgui.domain.machines.removal import MachineRemoval
from hvgui.domain.operations.powershell import host_script_of, script_of
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.vms.services import Service, row_of

_NEW = """\
    $made = @{ Name = [string]$change.name; Generation = [int]$change.generation; NoVHD = $true }
    $made['MemoryStartupBytes'] = [long]$change.memory * 1MB
    if ($change.location) { $made['Path'] = [string]$change.location }
    if ($change.version) { $made['Version'] = [string]$change.version }
    $vm = New-VM @where @made
    $extra = Get-VMNetworkAdapter -VM $vm
    if ($extra) { Remove-VMNetworkAdapter -VMNetworkAdapter $extra }
    if ($change.dynamic) {
        $bounds = @{ MinimumBytes = [long]$change.least * 1MB; MaximumBytes = [long]$change.most * 1MB }
        Set-VMMemory -VM $vm -DynamicMemoryEnabled $true @bounds
    } else {
        Set-VMMemory -VM $vm -DynamicMemoryEnabled $false
    }
    Set-VMProcessor -VM $vm -Count ([long]$change.processors)
    if ((Get-Command Set-VM).Parameters.ContainsKey('AutomaticCheckpointsEnabled')) {
        Set-VM -VM $vm -AutomaticCheckpointsEnabled ([bool]$change.checkpoints)
    }
    if ($change.notes) { Set-VM -VM $vm -Notes ([string]$change.notes) }
    foreach ($one in @($change.adapters)) {
        $adapter = Add-VMNetworkAdapter -VM $vm -IsLegacy ([bool]$one.legacy) -Passthru
        if ($one.switch) {
            $switch = Get-VMSwitch @where -Id ([guid]$one.switch)
            Connect-VMNetworkAdapter -VMNetworkAdapter $adapter -VMSwitch $switch
            if ($one.vlan) { Set-VMNetworkAdapterVlan -VMNetworkAdapter $adapter -Access -VlanId ([int]$one.vlan) }
        }
    }
    foreach ($one in @($change.disks)) {
        $path = [string]$one.path
        switch ([string]$one.make) {
            'fixed' { New-VHD @where -Path $path -SizeBytes ([uint64]$one.size) -Fixed }
            'dynamic' { New-VHD @where -Path $path -SizeBytes ([uint64]$one.size) -Dynamic }
            'differencing' { New-VHD @where -Path $path -ParentPath ([string]$one.parent) -Differencing }
        }
        Add-VMHardDiskDrive -VM $vm -Path $path
    }
    Get-VMDvdDrive -VM $vm | Remove-VMDvdDrive
    if ($change.image) { Add-VMDvdDrive -VM $vm -Path ([string]$change.image) }
    if ([int]$change.generation -eq 2) {
        Set-VMFirmware -VM $vm -EnableSecureBoot $(if ($change.secure) { 'On' } else { 'Off' })
        if ($change.template) { Set-VMFirmware -VM $vm -SecureBootTemplateId ([guid]$change.template) }
        if ($change.network) {
            Set-VMFirmware -VM $vm -FirstBootDevice (Get-VMNetworkAdapter -VM $vm | Select-Object -First 1)
        } elseif ($change.image) {
            Set-VMFirmware -VM $vm -FirstBootDevice (Get-VMDvdDrive -VM $vm | Select-Object -First 1)
        }
    } elseif ($change.network) {
        Set-VMBios -VM $vm -StartupOrder LegacyNetworkAdapter, CD, IDE, Floppy
    }
    foreach ($one in @($change.services)) {
        $end = '\\' + ([guid]$one.service).ToString()
        $service = Get-VMIntegrationService -VM $vm | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') }
        if ($one.on) { Enable-VMIntegrationService -VMIntegrationService $service }
        else { Disable-VMIntegrationService -VMIntegrationService $service }
    }
    if ($change.start) { Start-VM -VM $vm }
    Get-VM @where -Id $vm.Id
}
"""
_GONE = """\
    if ($vm.State -eq 'Saved') { Remove-VMSavedState -VM $vm }
    Remove-VM -VM $vm -Force
}
"""


def new_machine_script(wishes: Iterable[tuple[MachineWish, str]]) -> str:
    """The script for new VMs, each with the name of its host's computer."""
    return host_script_of([_change(wish.machine, computer) for wish, computer in wishes], _NEW)


def removal_script(removals: Iterable[tuple[MachineRemoval, str]]) -> str:
    """The script that deletes VMs and none of their files: what proves that nobody needs a file is not in it."""
    gone = [{"computer": computer, "vm": each.key.vm} for each, computer in removals if not each.file]
    return script_of(gone, _GONE)


def _change(machine: NewMachine, computer: str) -> dict[str, object]:
    memory = memory_of(machine)
    return {
        "computer": computer,
        "name": machine.name,
        "generation": machine.generation,
        "location": machine.location.rpartition("\\")[0],
        "version": machine.version,
        "memory": machine.memory,
        "dynamic": machine.dynamic,
        "least": memory[Setting.MINIMUM_MEMORY],
        "most": memory[Setting.MAXIMUM_MEMORY],
        "processors": machine.processors,
        "checkpoints": machine.automatic_checkpoints,
        "notes": machine.notes,
        "adapters": [{"legacy": a.legacy, "switch": a.switch, "vlan": a.vlan} for a in machine.adapters],
        "disks": [
            {
                "path": disk.path,
                "make": ""
                if disk.make is None
                else (DiskType.DIFFERENCING if disk.make.parent else disk.make.type).name.lower(),
                "size": 0 if disk.make is None else disk.make.size,
                "parent": "" if disk.make is None else disk.make.parent,
            }
            for disk in machine.disks
        ],
        "image": machine.image,
        "network": machine.network_boot,
        "secure": firmware_of(machine).get(Setting.SECURE_BOOT, False),
        "template": machine.template if machine.secure_boot else "",
        "services": [
            {"service": row_of(Service(name)).component_guid, "on": on} for name, on in machine.services.items()
        ],
        "start": machine.start,
    }
