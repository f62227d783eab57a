"""Settings of a host: which values can be, and how the journal writes them."""

from __future__ import annotations

import pytest

from hvgui.domain.keys import HostId
from hvgui.domain.settings.host_settings import HostSetting, HostWish, overlapping, refusal, written
from hvgui.domain.trouble import TroubleKind

S, K = HostSetting, TroubleKind
RANGE = {S.LOWEST_MAC: "00155D010000", S.HIGHEST_MAC: "00155D0100FF"}


@pytest.mark.parametrize(
    ("setting", "value", "found"),
    [
        (S.VM_FOLDER, "D:\\VMs", None),
        (S.VM_FOLDER, "VMs", (K.PATH_NOT_LEGAL, "VMs")),
        (S.DISK_FOLDER, "", (K.PATH_NOT_LEGAL, "")),
        (S.NUMA_SPANNING, False, None),
        (S.LOWEST_MAC, "00155d010000", None),
        (S.LOWEST_MAC, "00155D01000", (K.MAC_RANGE_NOT_LEGAL, "00155D01000")),
        (S.LOWEST_MAC, "00155D01000G", (K.MAC_RANGE_NOT_LEGAL, "00155D01000G")),
        (S.LOWEST_MAC, "00155D010100", (K.MAC_RANGE_NOT_LEGAL, "00155D010100 – 00155D0100FF")),
        (S.HIGHEST_MAC, "00155D010000", None),
        (S.HIGHEST_MAC, "00155C0100FF", (K.MAC_RANGE_NOT_LEGAL, "00155D010000 – 00155C0100FF")),
    ],
)
def test_reasons(setting: HostSetting, value: str | bool, found: object) -> None:
    told = refusal(setting, value, {**RANGE, setting: value})
    assert (None if told is None else (told.kind, told.subject)) == found


def test_the_journal() -> None:
    assert [written(value) for value in (None, "D:\\x", True, False)] == [None, "D:\\x", "on", "off"]
    assert [each for each in S if each.is_switch] == [S.NUMA_SPANNING, S.ENHANCED_SESSIONS]
    wish = HostWish(host=HostId("h"), setting=S.VM_FOLDER, value="D:\\x")
    assert (wish.subject, wish.key.host, wish.key.vm) == ("vm-folder", "h", "")


def test_ranges_overlap_at_their_ends_too() -> None:
    others = {
        HostId("same"): ("00155d010000", "00155d0100ff"),
        HostId("end"): ("00155D0100FF", "00155D0101FF"),
        HostId("beginning"): ("00155D000000", "00155D010000"),
        HostId("above"): ("00155D010100", "00155D0101FF"),
        HostId("below"): ("00155D000000", "00155D00FFFF"),
        HostId("odd"): ("", "00155D0101FF"),
    }
    assert overlapping("00155D010000", "00155D0100FF", others) == ["same", "end", "beginning"]
    assert overlapping("", "00155D0100FF", others) == overlapping("00155D010000", "x", others) == []
