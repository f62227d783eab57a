"""PowerShell script of a plan.

The script's text is constant. All data is one base64 literal of JSON, so no name can become code; comments for the
reader keep letters, digits and a few signs only. A VM is found by its GUID and a service by the end of its Id, so the
script works on hosts of any language (field 2.6, "Behaviour of the remote toggle").
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence

from hvgui.domain.keys import HostId
from hvgui.domain.operations.plan import Plan, PlanItem, Verdict
from hvgui.domain.vms.services import row_of

_HEAD = """\
# Needs the Hyper-V module and the right to manage Hyper-V on the hosts.
# Nothing is changed with -WhatIf; every change is read back.
[CmdletBinding(SupportsShouldProcess = $true)]
param()
$ErrorActionPreference = 'Stop'
"""
_DATA = "$data = '{data}'\n"
_EACH = """\
$text = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($data))
foreach ($change in (ConvertFrom-Json -InputObject $text).changes) {
    $where = @{}
    if ($change.computer) { $where['ComputerName'] = [string]$change.computer }
"""
_VM = "    $vm = Get-VM @where -Id ([guid]$change.vm)\n"
_SERVICE = """\
    $end = '\\' + ([guid]$change.service).ToString()
    $service = Get-VMIntegrationService -VM $vm | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') }
    if ($change.on) {
        Enable-VMIntegrationService -VMIntegrationService $service
    } else {
        Disable-VMIntegrationService -VMIntegrationService $service
    }
    $now = Get-VMIntegrationService -VM $vm | Where-Object { $_.Id.EndsWith($end, 'OrdinalIgnoreCase') }
    [pscustomobject]@{
        ComputerName = $vm.ComputerName
        VM = $vm.Name
        Service = $now.Name
        Wanted = [bool]$change.on
        Enabled = $now.Enabled
    }
}
"""
_HARMLESS = frozenset(" -_.")


def script_for(plan: Plan, addresses: Mapping[HostId, str]) -> str:
    """The script for the items that will change; ``addresses`` gives the computer names to connect to."""
    items = plan.of(Verdict.WILL_CHANGE)
    changes = [
        {
            "computer": addresses.get(item.key.host, ""),
            "vm": item.key.vm,
            "service": row_of(item.service).component_guid,
            "on": item.wanted,
        }
        for item in items
    ]
    return script_of(changes, _SERVICE, "".join(map(_comment, items)))


def script_of(changes: Sequence[Mapping[str, object]], each: str, comments: str = "") -> str:
    """A script that does ``each``, constant text, with ``$change`` and its ``$vm``; a change names computer and VM."""
    return _script(changes, _VM + each, comments)


def host_script_of(changes: Sequence[Mapping[str, object]], each: str) -> str:
    """The same for changes of hosts, with ``$where`` for the computer."""
    return _script(changes, each)


def _script(changes: Sequence[Mapping[str, object]], each: str, comments: str = "") -> str:
    text = json.dumps({"changes": changes}, ensure_ascii=True, separators=(",", ":"))
    data = base64.b64encode(text.encode("ascii")).decode("ascii")
    return "".join((_HEAD, comments, _DATA.format(data=data), _EACH, each))


def _comment(item: PlanItem) -> str:
    switch = "on" if item.wanted else "off"
    return f"# {plain(item.host)} / {plain(item.vm)}: {item.service.value} {switch}\n"


def plain(name: str) -> str:
    """A name as a comment may hold it: what could end the comment or mean something becomes a question mark."""
    return "".join(c if c.isalnum() or c in _HARMLESS else "?" for c in name[:80])
