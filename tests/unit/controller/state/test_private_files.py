"""Everything that is written down is its owner's alone, whatever the umask says and whatever was there before."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.controller.state import cache
from hvgui.controller.state.leftovers import Leftovers
from hvgui.controller.state.resume_log import UnfinishedCopies
from hvgui.controller.state.settings_file import SettingsFile, write_whole
from hvgui.desktop.own_folder import COPIES, LEFTOVERS, own_folder
from hvgui.desktop.run_lock import RunLock
from hvgui.domain.copying.transfer import CopyRequest
from hvgui.domain.hosts.host import HostMark, HostProfile
from hvgui.domain.keys import HostId
from hvgui.transport.wire.tap import WireTap

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")


@pytest.fixture(autouse=True)
def anything_goes() -> Iterator[None]:
    umask = os.umask(0)
    yield
    os.umask(umask)


def modes(folder: Path) -> dict[str, str]:
    """Paths with the modes that others could use."""
    found = [folder, *folder.rglob("*")]
    return {str(p.relative_to(folder)): oct(p.stat().st_mode & 0o777) for p in found if p.stat().st_mode & 0o077}


@pytest.mark.parametrize("before", [None, 0o777])
def test_files_and_folders_are_private(tmp_path: Path, before: int | None) -> None:
    home = tmp_path / "home"
    if before is not None:
        for name in ("", "config", "cache", "wire", "data", "data/runs", "data/alive"):
            (home / name).mkdir(mode=before)
        (home / "config" / "settings.json").touch(0o666)
    SettingsFile(home / "config" / "settings.json").save_hosts([HostProfile(id=HostId("h"), address="a")])
    SettingsFile(home / "config" / "settings.json").save_window({"tab": 1})
    cache.save(home / "cache" / "list.json", [])
    mine = own_folder(home / "data")
    RunLock(home / "data")
    mark = HostMark(HostId("h"))
    Leftovers(mine / LEFTOVERS).staging("o", mark, "shell")
    copies = UnfinishedCopies(mine / COPIES)
    copies.begin("n", CopyRequest(guests=(), files=(), folder="/"), (), turn_on=False)
    copies.staging("n", mark, "o", "shell")
    write_whole(home / "data" / "policies.toml", "x")
    WireTap(home / "wire").recorder("h")(">", b"<a/>")
    assert modes(home) == ({} if before is None else {".": "0o777"})
    assert len(list(home.rglob("*"))) > 12
