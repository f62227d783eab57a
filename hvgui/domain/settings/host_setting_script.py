"""PowerShell script that does what is wished of settings of hosts: constant text, all data in one literal."""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.operations.powershell import host_script_of
from hvgui.domain.settings.host_settings import HostSetting, HostWish

#: The parameter of ``Set-VMHost`` for each setting.
_PARAMETERS = {
    HostSetting.DISK_FOLDER: "VirtualHardDiskPath",
    HostSetting.VM_FOLDER: "VirtualMachinePath",
    HostSetting.NUMA_SPANNING: "NumaSpanningEnabled",
    HostSetting.ENHANCED_SESSIONS: "EnableEnhancedSessionMode",
    HostSetting.LOWEST_MAC: "MacAddressMinimum",
    HostSetting.HIGHEST_MAC: "MacAddressMaximum",
}
_EACH = """\
    $what = @{}
    $what[[string]$change.parameter] = $change.value
    Set-VMHost @where @what
}
"""


def host_setting_script(wishes: Iterable[tuple[HostWish, str]]) -> str:
    """The script for some wishes, each with the name of its host's computer."""
    changes = [
        {"computer": computer, "parameter": _PARAMETERS[wish.setting], "value": wish.value} for wish, computer in wishes
    ]
    return host_script_of(changes, _EACH)
