"""PowerShell script that exports and imports VMs: constant text, all data in one literal."""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.machines.export import ExportWish, Memory
from hvgui.domain.machines.imports import ImportWish
from hvgui.domain.operations.powershell import host_script_of, script_of

_EXPORT = """\
    if ($change.point) {
        $point = Get-VMSnapshot -VM $vm | Where-Object { $_.Id -eq [guid]$change.point }
        if (-not $point) { throw 'The checkpoint does not exist.' }
        Export-VMSnapshot -VMSnapshot $point -Path ([string]$change.folder)
    } else {
        $more = @{}
        if ((Get-Command Export-VM).Parameters.ContainsKey('CaptureLiveState')) {
            $more['CaptureLiveState'] = [string]$change.live
        }
        Export-VM -VM $vm -Path ([string]$change.folder) @more
    }
}
"""
_IMPORT = """\
    $found = Compare-VM @where -Path ([string]$change.path) -Register
    if ($found.Incompatibilities) {
        $found.Incompatibilities | Format-Table -AutoSize
        throw 'The virtual machine does not fit this host.'
    }
    Import-VM -CompatibilityReport $found
}
"""
_LIVE = {
    Memory.WITH: "CaptureSavedState",
    Memory.WITHOUT: "CaptureCrashConsistentState",
    Memory.APPLICATION: "CaptureDataConsistentState",
}


def has_script(wish: ExportWish) -> bool:
    """Whether a cmdlet does the same: none leaves the checkpoints of a VM out."""
    return wish.checkpoints or bool(wish.checkpoint)


def export_script(wishes: Iterable[tuple[ExportWish, str]]) -> str:
    """The script for exports, each with the name of its host's computer."""
    changes = [
        {
            "computer": computer,
            "vm": wish.key.vm,
            "point": wish.checkpoint,
            "folder": wish.folder,
            "live": _LIVE[wish.memory],
        }
        for wish, computer in wishes
    ]
    return script_of(changes, _EXPORT)


def import_script(wishes: Iterable[tuple[ImportWish, str]]) -> str:
    """The script that registers VMs where their files lie, each with the name of its host's computer."""
    return host_script_of([{"computer": computer, "path": wish.definition} for wish, computer in wishes], _IMPORT)
