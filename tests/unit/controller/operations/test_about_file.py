"""Failures about files name them."""

from __future__ import annotations

import pytest

from hvgui.controller.operations.kinds.disks import DISKS
from hvgui.controller.operations.kinds.media import MEDIA, about_file
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.outcome import Done, Failed
from hvgui.domain.settings.disks import DiskWish
from hvgui.domain.settings.media import MediaWish
from hvgui.domain.trouble import Trouble, TroubleKind

KEY = VmKey(HostId("h"), VmId("V"))
PATH = "D:\\a.vhdx"
MISSING = Failed(Trouble(TroubleKind.HOST_FILE_MISSING, "DC01", codes=(32779,)))
NAMED = Failed(Trouble(TroubleKind.HOST_FILE_MISSING, "DC01", PATH, (32779,)))


@pytest.mark.parametrize(
    "said",
    [
        DISKS.outcome(DiskWish(key=KEY, drive="C\\0\\0\\D", file=PATH), MISSING, stopped=False),
        MEDIA.outcome(MediaWish(key=KEY, drive="C\\0\\1\\D", file=PATH), MISSING, stopped=False),
    ],
    ids=["disk", "image"],
)
def test_a_file_that_is_not_there_is_named(said: object) -> None:
    assert said == NAMED


def test_what_a_host_says_itself_and_what_is_about_no_file_stays() -> None:
    told = Failed(Trouble(TroubleKind.HOST_FILE_MISSING, "DC01", "Attachment 'x' failed to open"))
    other = Failed(Trouble(TroubleKind.BUSY, "DC01"))
    assert [about_file(outcome, PATH) for outcome in (told, other, Done())] == [told, other, Done()]
