"""PowerShell script that inserts and ejects the images of a plan: constant text, all data in one base64 literal."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable

from hvgui.domain.media import MediaWish
from hvgui.domain.powershell import HEAD

_BODY = """\
$text = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($data))
foreach ($change in (ConvertFrom-Json -InputObject $text).changes) {
    $where = @{}
    if ($change.computer) { $where['ComputerName'] = [string]$change.computer }
    $vm = Get-VM @where -Id ([guid]$change.vm)
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
    text = json.dumps({"changes": changes}, ensure_ascii=True, separators=(",", ":"))
    return f"{HEAD}$data = '{base64.b64encode(text.encode('ascii')).decode('ascii')}'\n{_BODY}"
