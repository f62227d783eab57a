"""PowerShell script that does what is wished of virtual switches: constant text, all data in one literal."""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.operations.powershell import host_script_of
from hvgui.domain.settings.switch_work import SwitchWork

_EACH = """\
    $name = [string]$change.name
    $switch = Get-VMSwitch @where | Where-Object { [string]$_.Id -eq [string]$change.switch }
    switch ([string]$change.verb) {
        'create' {
            switch ([string]$change.type) {
                'external' {
                    $with = @{ NetAdapterInterfaceDescription = [string]$change.card }
                    New-VMSwitch @where -Name $name @with -AllowManagementOS ([bool]$change.shared)
                }
                'internal' { New-VMSwitch @where -Name $name -SwitchType Internal }
                'private' { New-VMSwitch @where -Name $name -SwitchType Private }
            }
            if ([string]$change.notes) { Set-VMSwitch @where -Name $name -Notes ([string]$change.notes) }
        }
        'change' {
            if ($switch.Name -cne $name) { $switch | Rename-VMSwitch -NewName $name }
            if ($null -ne $change.notes) { Set-VMSwitch @where -Name $name -Notes ([string]$change.notes) }
        }
        'ports' {
            $with = @{ NetAdapterInterfaceDescription = [string]$change.card }
            $switch | Set-VMSwitch @with -AllowManagementOS ([bool]$change.shared)
        }
        'remove' { $switch | Remove-VMSwitch -Force }
    }
}
"""


def switch_script(works: Iterable[tuple[SwitchWork, str]]) -> str:
    """The script for some works, each with the name of its host's computer."""
    return host_script_of([_change(work, computer) for work, computer in works], _EACH)


def _change(work: SwitchWork, computer: str) -> dict[str, object]:
    return {
        "computer": computer,
        "verb": work.verb.value,
        "switch": work.switch,
        "name": work.name,
        "notes": work.notes,
        "type": work.type.value,
        "card": work.card_name,
        "shared": work.shared,
    }
