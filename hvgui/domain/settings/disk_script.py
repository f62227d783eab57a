"""PowerShell script that does what is wished of virtual hard disk files: constant text, all data in one literal."""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.operations.powershell import host_script_of
from hvgui.domain.settings.disk_work import DiskWork

_EACH = """\
    $path = [string]$change.path
    $source = [string]$change.source
    $size = [uint64]$change.size
    $sizes = @{}
    if ($change.block) { $sizes['BlockSizeBytes'] = [uint32]$change.block }
    if ($change.sector) { $sizes['LogicalSectorSizeBytes'] = [uint32]$change.sector }
    switch ([string]$change.verb) {
        'create' {
            switch ([string]$change.type) {
                'fixed' { New-VHD @where @sizes -Path $path -SizeBytes $size -Fixed }
                'dynamic' { New-VHD @where @sizes -Path $path -SizeBytes $size -Dynamic }
                'differencing' { New-VHD @where @sizes -Path $path -ParentPath $source -Differencing }
            }
        }
        'floppy' { New-VFD @where -Path $path }
        'compact' { Optimize-VHD @where -Path $path -Mode Full }
        'convert' { Convert-VHD @where -Path $source -DestinationPath $path -VHDType ([string]$change.type) }
        'merge' { Merge-VHD @where -Path $path -DestinationPath $source -Force }
        'reconnect' { Set-VHD @where -Path $path -ParentPath $source -IgnoreIdMismatch:([bool]$change.any) }
        default { Resize-VHD @where -Path $path -SizeBytes $size }
    }
}
"""


def disk_script(works: Iterable[tuple[DiskWork, str]]) -> str:
    """The script for some works, each with the name of its host's computer."""
    return host_script_of([_change(work, computer) for work, computer in works], _EACH)


def _change(work: DiskWork, computer: str) -> dict[str, object]:
    return {
        "computer": computer,
        "verb": work.verb.value,
        "path": work.path,
        "source": work.source,
        "size": work.size,
        "type": work.type.name.lower(),
        "block": work.block,
        "sector": work.sector,
        "any": work.any_parent,
    }
