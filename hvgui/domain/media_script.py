"""PowerShell script that inserts and ejects the images of a plan: constant text, all data in one base64 literal."""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.media import MediaWish
from hvgui.domain.powershell import script_of

_IMAGE = """\
    $end = '\\' + [string]$change.drive
    $drives = Get-VMDvdDrive -VM $vm | Sort-Object -Property Id
    if ($change.drive) { $drives = $drives | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') } }
    $drive = $drives | Select-Object -First 1
    $path = if ($change.file) { [string]$change.file } else { $null }
    Set-VMDvdDrive -VMDvdDrive $drive -Path $path
    $now = Get-VMDvdDrive -VM $vm | Where-Object { $_.Id -eq $drive.Id }
    [pscustomobject]@{ ComputerName = $vm.ComputerName; VM = $vm.Name; Wanted = $path; Path = $now.Path }
}
"""


def media_script(wishes: Iterable[tuple[MediaWish, str]]) -> str:
    """The script for some wishes, each with the name of its host's computer."""
    changes = [
        {"computer": computer, "vm": wish.key.vm, "drive": wish.drive, "file": wish.file} for wish, computer in wishes
    ]
    return script_of(changes, _IMAGE)
