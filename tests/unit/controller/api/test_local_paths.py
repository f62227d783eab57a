"""Files of this machine: what cannot be read is refused with its reason, and never passed over."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from hvgui.controller.api.local_paths import read_paths
from hvgui.domain.transfer import LocalFile, Refused, preflight
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vm import GuestFamily
from tests.support.small_data_centre import key_named, vms


def test_a_folder_that_cannot_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "top" / "closed").mkdir(parents=True)
    (tmp_path / "top" / "a.txt").write_bytes(b"x")
    scan = os.scandir

    def refuse(path: Any) -> Any:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = read_paths([str(tmp_path / "top")])
    assert [f.name for f in found if isinstance(f, LocalFile)] == ["a.txt"]
    (refused,) = [f for f in found if isinstance(f, Refused)]
    assert (refused.trouble.kind, refused.trouble.detail) == (TroubleKind.FILE_UNREADABLE, "Permission denied")


ODD = ["a\udcff.txt", "con", "CON.txt", "com¹.log", "conin$", "nul .x", "a\x1b", "x.", "y ", "a|b", "", "l" * 256]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("family", list(GuestFamily))
def test_each_name_that_cannot_be_is_refused_and_no_other(family: GuestFamily) -> None:
    vm = vms()[key_named("web-01")]
    files = [LocalFile(f"/x/{name}", name, 1, 1) for name in (*ODD, "good.txt", "console.txt", "com10")]
    check = preflight(vm, files, family)
    assert [f.name for f in check.accepted] == ["good.txt", "console.txt", "com10"]
    assert {r.trouble.kind for r in check.refused} == {TroubleKind.NAME_NOT_LEGAL}
    folders = [LocalFile(f"/x/{name}/f", "f", 1, 1, f"top/{name}") for name in ODD if name]
    assert preflight(vm, folders, family).accepted == ()
