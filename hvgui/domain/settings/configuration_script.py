"""PowerShell script that does what wishes about settings, services, drives and adapters of VMs would do: constant text,
all data in one base64 literal. Devices are found by the end of their Id, never by number or name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from hvgui.domain.operations.powershell import script_of
from hvgui.domain.settings.adapters import AdapterField, AdapterWish
from hvgui.domain.settings.disk_script import disk_script
from hvgui.domain.settings.disk_work import DiskWork
from hvgui.domain.settings.disks import ControllerWish, DiskWish, LimitsWish, MoveWish
from hvgui.domain.settings.host_setting_script import host_setting_script
from hvgui.domain.settings.host_settings import HostWish
from hvgui.domain.settings.media import MediaWish, place_of
from hvgui.domain.settings.switch_script import switch_script
from hvgui.domain.settings.switch_work import SwitchWork
from hvgui.domain.settings.vm_settings import SettingValue
from hvgui.domain.settings.wishes import ServiceWish, SettingWish, VmWish
from hvgui.domain.vms.services import row_of

_EACH = """\
    $end = '\\' + [string]$change.device
    if (-not $new) { $new = @{} }
    switch ([string]$change.what) {
        'image' {
            $drives = Get-VMDvdDrive -VM $vm | Sort-Object -Property Id
            if ($change.device) { $drives = $drives | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') } }
            $path = if ($change.value) { [string]$change.value } else { $null }
            Set-VMDvdDrive -VMDvdDrive ($drives | Select-Object -First 1) -Path $path
        }
        'drive-new' {
            $controllers = @(Get-VMIdeController -VM $vm) + @(Get-VMScsiController -VM $vm)
            $controller = $controllers | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') }
            if ($new[[string]$change.device]) { $controller = $new[[string]$change.device] }
            $where = @{ VMDriveController = $controller; ControllerLocation = [int]$change.slot }
            if ($change.value) { $where['Path'] = [string]$change.value }
            Add-VMDvdDrive @where
        }
        'drive-gone' {
            $drive = Get-VMDvdDrive -VM $vm | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') }
            Remove-VMDvdDrive -VMDvdDrive $drive
        }
        'disk' {
            $drive = Get-VMHardDiskDrive -VM $vm | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') }
            Set-VMHardDiskDrive -VMHardDiskDrive $drive -Path ([string]$change.value)
        }
        'disk-new' {
            $on = @{}
            if ($change.computer) { $on['ComputerName'] = [string]$change.computer }
            $controllers = @(Get-VMIdeController -VM $vm) + @(Get-VMScsiController -VM $vm)
            $controller = $controllers | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') }
            if ($new[[string]$change.device]) { $controller = $new[[string]$change.device] }
            $where = @{ VMDriveController = $controller; ControllerLocation = [int]$change.slot }
            if ($change.block) { $on['BlockSizeBytes'] = [uint32]$change.block }
            if ($change.sector) { $on['LogicalSectorSizeBytes'] = [uint32]$change.sector }
            switch ([string]$change.make) {
                'fixed' { New-VHD @on -Path ([string]$change.value) -SizeBytes ([uint64]$change.size) -Fixed }
                'dynamic' { New-VHD @on -Path ([string]$change.value) -SizeBytes ([uint64]$change.size) -Dynamic }
                'differencing' { New-VHD @on -Path ([string]$change.value) -ParentPath ([string]$change.parent) }
            }
            Add-VMHardDiskDrive @where -Path ([string]$change.value)
        }
        'disk-gone' {
            $drive = Get-VMHardDiskDrive -VM $vm | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') }
            Remove-VMHardDiskDrive -VMHardDiskDrive $drive
        }
        'disk-limits' {
            $drive = Get-VMHardDiskDrive -VM $vm | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') }
            $limits = @{ MinimumIOPS = [uint64]$change.least; MaximumIOPS = [uint64]$change.most }
            Set-VMHardDiskDrive -VMHardDiskDrive $drive @limits
        }
        'disk-move' {
            $drive = Get-VMHardDiskDrive -VM $vm | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') }
            $to = '\\' + [string]$change.controller
            $controllers = @(Get-VMIdeController -VM $vm) + @(Get-VMScsiController -VM $vm)
            $controller = $controllers | Where-Object { $_.Id.EndsWith($to, 'OrdinalIgnoreCase') }
            $where = @{ ToControllerLocation = [int]$change.slot; ToControllerNumber = $controller.ControllerNumber }
            $type = if ($controller -is [Microsoft.HyperV.PowerShell.VMIdeController]) { 'IDE' } else { 'SCSI' }
            Set-VMHardDiskDrive -VMHardDiskDrive $drive -ToControllerType $type @where
        }
        'controller-new' { $new[[string]$change.device] = Add-VMScsiController -VM $vm -Passthru }
        'controller-gone' {
            $controller = Get-VMScsiController -VM $vm | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') }
            Remove-VMScsiController -VMScsiController $controller
        }
        'service' {
            $service = Get-VMIntegrationService -VM $vm | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') }
            if ($change.value) { Enable-VMIntegrationService -VMIntegrationService $service }
            else { Disable-VMIntegrationService -VMIntegrationService $service }
        }
        'setting' {
            switch ([string]$change.field) {
                'startup-memory' { Set-VMMemory -VM $vm -StartupBytes ([long]$change.value * 1MB) }
                'dynamic-memory' { Set-VMMemory -VM $vm -DynamicMemoryEnabled ([bool]$change.value) }
                'minimum-memory' { Set-VMMemory -VM $vm -MinimumBytes ([long]$change.value * 1MB) }
                'maximum-memory' { Set-VMMemory -VM $vm -MaximumBytes ([long]$change.value * 1MB) }
                'memory-buffer' { Set-VMMemory -VM $vm -Buffer ([int]$change.value) }
                'memory-weight' { Set-VMMemory -VM $vm -Priority ([int]$change.value) }
                'processors' { Set-VMProcessor -VM $vm -Count ([long]$change.value) }
                'cpu-reserve' { Set-VMProcessor -VM $vm -Reserve ([long]$change.value) }
                'cpu-limit' { Set-VMProcessor -VM $vm -Maximum ([long]$change.value) }
                'compatible' {
                    Set-VMProcessor -VM $vm -CompatibilityForMigrationEnabled ([bool]$change.value)
                }
                'compatible-mode' {
                    $mode = ('MinimumFeatureSet', 'CommonClusterFeatureSet')[[int]$change.value]
                    Set-VMProcessor -VM $vm -CompatibilityForMigrationMode $mode
                }
                'nested' { Set-VMProcessor -VM $vm -ExposeVirtualizationExtensions ([bool]$change.value) }
                'threads' { Set-VMProcessor -VM $vm -HwThreadCountPerCore ([long]$change.value) }
                'node-processors' { Set-VMProcessor -VM $vm -MaximumCountPerNumaNode ([int]$change.value) }
                'node-memory' { Set-VMMemory -VM $vm -MaximumAmountPerNumaNodeBytes ([long]$change.value * 1MB) }
                'socket-nodes' { Set-VMProcessor -VM $vm -MaximumCountPerNumaSocket ([int]$change.value) }
                'bios-order' {
                    $names = 'Floppy', 'CD', 'IDE', 'LegacyNetworkAdapter'
                    $order = ([string]$change.value).Split(',') | ForEach-Object { $names[[int]$_] }
                    Set-VMBios -VM $vm -StartupOrder $order
                }
                'num-lock' {
                    if ($change.value) { Set-VMBios -VM $vm -EnableNumLock } else { Set-VMBios -VM $vm -DisableNumLock }
                }
                'boot-order' {
                    $left = @((Get-VMFirmware -VM $vm).BootOrder)
                    $order = foreach ($tail in ([string]$change.value).Split(',')) {
                        $left | Where-Object { $_.Device -and $_.Device.Id.EndsWith('\' + $tail, 'OrdinalIgnoreCase') }
                    }
                    $order = @($order) + @($left | Where-Object { $order -notcontains $_ })
                    Set-VMFirmware -VM $vm -BootOrder $order
                }
                'network-boot' {
                    $protocol = if ([int]$change.value -eq 4097) { 'IPv6' } else { 'IPv4' }
                    Set-VMFirmware -VM $vm -PreferredNetworkBootProtocol $protocol
                }
                'boot-pause' {
                    Set-VMFirmware -VM $vm -PauseAfterBootFailure $(if ($change.value) { 'On' } else { 'Off' })
                }
                'console' {
                    $mode = ('Default', 'COM1', 'COM2', 'None')[[int]$change.value]
                    Set-VMFirmware -VM $vm -ConsoleMode $mode
                }
                'secure-boot' {
                    Set-VMFirmware -VM $vm -EnableSecureBoot $(if ($change.value) { 'On' } else { 'Off' })
                }
                'secure-boot-template' {
                    Set-VMFirmware -VM $vm -SecureBootTemplateId ([guid]$change.value)
                }
                'com-1' { Set-VMComPort -VM $vm -Number 1 -Path ([string]$change.value) }
                'com-1-debugger' {
                    Set-VMComPort -VM $vm -Number 1 -DebuggerMode $(if ($change.value) { 'On' } else { 'Off' })
                }
                'com-2' { Set-VMComPort -VM $vm -Number 2 -Path ([string]$change.value) }
                'com-2-debugger' {
                    Set-VMComPort -VM $vm -Number 2 -DebuggerMode $(if ($change.value) { 'On' } else { 'Off' })
                }
                'diskette' {
                    $path = if ($change.value) { [string]$change.value } else { $null }
                    Set-VMFloppyDiskDrive -VM $vm -Path $path
                }
                'tpm' { if ($change.value) { Enable-VMTPM -VM $vm } else { Disable-VMTPM -VM $vm } }
                'encryption' {
                    Set-VMSecurity -VM $vm -EncryptStateAndVmMigrationTraffic ([bool]$change.value)
                }
                'cpu-weight' { Set-VMProcessor -VM $vm -RelativeWeight ([int]$change.value) }
                'name' { Set-VM -VM $vm -NewVMName ([string]$change.value) }
                'notes' { Set-VM -VM $vm -Notes ([string]$change.value) }
                'checkpoint-type' { Set-VM -VM $vm -CheckpointType ([int]$change.value) }
                'automatic-checkpoints' { Set-VM -VM $vm -AutomaticCheckpointsEnabled ([bool]$change.value) }
                'checkpoint-location' { Set-VM -VM $vm -SnapshotFileLocation ([string]$change.value) }
                'paging-location' { Set-VM -VM $vm -SmartPagingFilePath ([string]$change.value) }
                'start-action' { Set-VM -VM $vm -AutomaticStartAction ([int]$change.value) }
                'start-delay' { Set-VM -VM $vm -AutomaticStartDelay ([int]$change.value) }
                'stop-action' { Set-VM -VM $vm -AutomaticStopAction ([int]$change.value) }
            }
        }
        default {
            if ($change.what -eq 'adapter-new') {
                $as = @{ Name = [string]$change.name; IsLegacy = [bool]$change.legacy }
                $nic = Add-VMNetworkAdapter -VM $vm @as -Passthru
            } else {
                $nic = Get-VMNetworkAdapter -VM $vm | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') }
            }
            if ($change.what -eq 'adapter-gone') { Remove-VMNetworkAdapter -VMNetworkAdapter $nic }
            foreach ($field in $change.fields) {
                $value = $field.value
                $onoff = if ($value) { 'On' } else { 'Off' }
                switch ([string]$field.name) {
                    'name' { Rename-VMNetworkAdapter -VMNetworkAdapter $nic -NewName ([string]$value) }
                    'switch' {
                        if ($value) {
                            $on = @{}
                            if ($change.computer) { $on['ComputerName'] = [string]$change.computer }
                            $switch = Get-VMSwitch @on -Id ([guid]$value)
                            Connect-VMNetworkAdapter -VMNetworkAdapter $nic -VMSwitch $switch
                        } else { Disconnect-VMNetworkAdapter -VMNetworkAdapter $nic }
                    }
                    'vlan' {
                        if ($value) { Set-VMNetworkAdapterVlan -VMNetworkAdapter $nic -Access -VlanId ([int]$value) }
                        else { Set-VMNetworkAdapterVlan -VMNetworkAdapter $nic -Untagged }
                    }
                    'bandwidth-least' {
                        Set-VMNetworkAdapter -VMNetworkAdapter $nic -MinimumBandwidthAbsolute ([long]$value * 1000000)
                    }
                    'bandwidth-most' {
                        Set-VMNetworkAdapter -VMNetworkAdapter $nic -MaximumBandwidth ([long]$value * 1000000)
                    }
                    'vmq' { Set-VMNetworkAdapter -VMNetworkAdapter $nic -VmqWeight $(if ($value) { 100 } else { 0 }) }
                    'ipsec' {
                        $most = [int]$value
                        Set-VMNetworkAdapter -VMNetworkAdapter $nic -IPsecOffloadMaximumSecurityAssociation $most
                    }
                    'sriov' { Set-VMNetworkAdapter -VMNetworkAdapter $nic -IovWeight $(if ($value) { 100 } else { 0 }) }
                    'mac' {
                        if ($value) { Set-VMNetworkAdapter -VMNetworkAdapter $nic -StaticMacAddress ([string]$value) }
                        else { Set-VMNetworkAdapter -VMNetworkAdapter $nic -DynamicMacAddress }
                    }
                    'spoofing' {
                        Set-VMNetworkAdapter -VMNetworkAdapter $nic -MacAddressSpoofing $onoff
                    }
                    'dhcp-guard' {
                        Set-VMNetworkAdapter -VMNetworkAdapter $nic -DhcpGuard $onoff
                    }
                    'router-guard' {
                        Set-VMNetworkAdapter -VMNetworkAdapter $nic -RouterGuard $onoff
                    }
                    'protected' {
                        Set-VMNetworkAdapter -VMNetworkAdapter $nic -NotMonitoredInCluster (-not [bool]$value)
                    }
                    'mirroring' {
                        $mode = ('None', 'Destination', 'Source')[[int]$value]
                        Set-VMNetworkAdapter -VMNetworkAdapter $nic -PortMirroring $mode
                    }
                    'teaming' {
                        Set-VMNetworkAdapter -VMNetworkAdapter $nic -AllowTeaming $onoff
                    }
                    'naming' {
                        Set-VMNetworkAdapter -VMNetworkAdapter $nic -DeviceNaming $onoff
                    }
                }
            }
        }
    }
    [pscustomobject]@{ ComputerName = $vm.ComputerName; VM = $vm.Name; Done = [string]$change.what }
}
"""

_CASE = re.compile(r"(?P<indent> +)'?(?P<name>[a-z0-9-]+)'? \{(?!\})")


def configuration_script(wishes: Iterable[tuple[VmWish, str]]) -> str:
    """The script for some wishes, each with the name of its host's computer."""
    works: list[tuple[DiskWork, str]] = []
    switches: list[tuple[SwitchWork, str]] = []
    hosts: list[tuple[HostWish, str]] = []
    changes: list[dict[str, object]] = []
    for wish, computer in wishes:
        if isinstance(wish, DiskWork):
            works.append((wish, computer))
        elif isinstance(wish, HostWish):
            hosts.append((wish, computer))
        elif isinstance(wish, SwitchWork):
            switches.append((wish, computer))
        else:
            changes.append({"computer": computer, "vm": wish.key.vm, **_change(wish)})
    made = host_setting_script(hosts) if hosts else ""
    made += switch_script(switches) if switches else ""
    made += disk_script(works) if works else ""
    return made + (script_of(changes, _each(changes)) if changes or not made else "")


def _each(changes: Iterable[Mapping[str, object]]) -> str:
    """What is done for each change, without the cases that none of them comes to: people read it before they run it."""
    used: set[object] = set()
    for change in changes:
        used |= {change["what"], change.get("field"), change.get("make")}
        for field in _listed(change.get("fields")):
            used |= {"default", field["name"]}
        if str(change["what"]).startswith("adapter"):
            used.add("default")
    kept, end = [], ""
    for line in _EACH.splitlines():
        if end:
            end = "" if line == end else end
        elif (case := _CASE.match(line)) and case["name"] not in used:
            end = "" if line.endswith("}") else f"{case['indent']}}}"
        else:
            kept.append(line)
    return "\n".join([*kept, ""])


def _listed(fields: object) -> Iterable[Mapping[str, object]]:
    return fields if isinstance(fields, list) else ()


def _change(
    wish: SettingWish | ServiceWish | MediaWish | DiskWish | ControllerWish | AdapterWish | LimitsWish | MoveWish,
) -> dict[str, object]:
    if isinstance(wish, SettingWish):
        return {"what": "setting", "field": wish.setting.value, "value": wish.value}
    if isinstance(wish, ServiceWish):
        return {"what": "service", "device": row_of(wish.service).component_guid, "value": wish.on}
    if isinstance(wish, MediaWish):
        return _image(wish)
    if isinstance(wish, DiskWish):
        return _disk(wish)
    if isinstance(wish, LimitsWish):
        return {"what": "disk-limits", "device": wish.drive, "least": wish.least, "most": wish.most}
    if isinstance(wish, MoveWish):
        controller, slot = place_of(wish.to)
        return {"what": "disk-move", "device": wish.drive, "controller": controller, "slot": slot}
    if isinstance(wish, ControllerWish):
        return {"what": "controller-new" if wish.present else "controller-gone", "device": wish.controller}
    return _adapter(wish)


def _disk(wish: DiskWish) -> dict[str, object]:
    if wish.file is None:
        return {"what": "disk-gone", "device": wish.drive}
    if wish.added:
        controller, slot = place_of(wish.drive)
        found: dict[str, object] = {"what": "disk-new", "device": controller, "slot": slot, "value": wish.file}
        if (made := wish.make) is not None:
            found |= {"make": made.type.name.lower(), "size": made.size, "parent": made.parent}
            found |= {"block": made.block, "sector": made.sector}
        return found
    return {"what": "disk", "device": wish.drive, "value": wish.file}


def _image(wish: MediaWish) -> dict[str, object]:
    if wish.file is None:
        return {"what": "drive-gone", "device": wish.drive}
    if wish.added:
        controller, slot = place_of(wish.drive)
        return {"what": "drive-new", "device": controller, "slot": slot, "value": wish.file}
    return {"what": "image", "device": wish.drive, "value": wish.file}


def _adapter(wish: AdapterWish) -> dict[str, object]:
    found: dict[str, object] = {"what": "adapter", "device": wish.adapter, "fields": []}
    if wish.field is not None:
        return found | {"fields": _fields({wish.field: wish.value})}
    if not wish.value:
        return found | {"what": "adapter-gone"}
    more: dict[AdapterField, SettingValue] = {
        field: value for field, value in wish.having.items() if field is not AdapterField.NAME
    }
    return found | {"what": "adapter-new", "name": wish.name, "legacy": wish.legacy, "fields": _fields(more)}


def _fields(values: Mapping[AdapterField, SettingValue]) -> list[dict[str, object]]:
    return [{"name": field.value, "value": value} for field, value in values.items()]
