"""Files of this machine: what cannot be read is refused with its reason, and never passed over."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from hvgui.controller.api import local_paths
from hvgui.controller.api.local_paths import is_file, read_paths
from hvgui.domain.copying.transfer import LocalFile, Refused, preflight
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.vm import GuestFamily
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


def test_files_and_folders_become_files_with_their_structure(tmp_path: Path) -> None:
    top = tmp_path / "top"
    (top / "sub" / "deep").mkdir(parents=True)
    for name in ("b.txt", "a.txt", "sub/deep/c.txt", "sub/d.txt"):
        (top / name).write_bytes(b"x" * 3)
    (tmp_path / "alone.bin").write_bytes(b"")
    found = read_paths([str(tmp_path / "alone.bin"), str(top)])
    assert [(f.folder, f.name, f.size) for f in found if isinstance(f, LocalFile)] == [
        ("", "alone.bin", 0),
        ("top", "a.txt", 3),
        ("top", "b.txt", 3),
        ("top/sub", "d.txt", 3),
        ("top/sub/deep", "c.txt", 3),
    ]
    assert len(found) == 5
    assert isinstance(found[1], LocalFile)
    assert found[1].path == str(top / "a.txt")
    assert found[1].stamp == (top / "a.txt").stat().st_mtime_ns


def refusals(*paths: Path) -> list[tuple[str, TroubleKind, str]]:
    found = read_paths([str(path) for path in paths])
    return [(f.subject, f.trouble.kind, f.trouble.subject) for f in found if isinstance(f, Refused)]


def test_what_is_no_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    missing, empty = tmp_path / "missing", tmp_path / "empty"
    assert refusals(missing, empty) == [
        (str(missing), TroubleKind.FILE_MISSING, "missing"),
        (str(empty), TroubleKind.IS_FOLDER, "empty"),
    ]
    assert refusals(Path("a\0b")) == [("a\0b", TroubleKind.FILE_UNREADABLE, "a\0b")]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_inside_folders_and_pipes_are_left_out_and_told(tmp_path: Path) -> None:
    top = tmp_path / "top"
    (top / "real").mkdir(parents=True)
    (top / "real" / "a").write_bytes(b"x")
    (top / "folder").symlink_to(top / "real")
    (top / "file").symlink_to(top / "real" / "a")
    os.mkfifo(top / "pipe")
    assert sorted(refusals(top)) == [
        (str(top / "file"), TroubleKind.NOT_A_FILE, "file"),
        (str(top / "folder"), TroubleKind.NOT_A_FILE, "folder"),
        (str(top / "pipe"), TroubleKind.NOT_A_FILE, "pipe"),
    ]
    assert [f.name for f in read_paths([str(top)]) if isinstance(f, LocalFile)] == ["a"]
    assert refusals(top / "pipe") == [(str(top / "pipe"), TroubleKind.FILE_UNREADABLE, "pipe")]
    assert refusals(top / "folder") == [(str(top / "folder"), TroubleKind.IS_FOLDER, "folder")]
    (chosen,) = read_paths([str(top / "file")])
    assert isinstance(chosen, LocalFile), "a link that was chosen itself is followed"


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"x")
    assert is_file(str(tmp_path / "a"))
    assert not is_file(str(tmp_path))
    assert not is_file(str(tmp_path / "missing"))
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert not is_file(str(tmp_path / "a"))
    assert refusals(tmp_path / "a") == [(str(tmp_path / "a"), TroubleKind.FILE_UNREADABLE, "a")]


def test_more_files_than_one_drop_may_have_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(4):
        (tmp_path / str(n)).write_bytes(b"x")
    for most, names in ((4, ["0", "1", "2", "3"]), (3, ["0", "1", "2"])):
        monkeypatch.setattr(local_paths, "FILES_AT_MOST", most)
        found = read_paths([str(tmp_path)])
        assert [f.name for f in found if isinstance(f, LocalFile)] == names
        assert [f.trouble for f in found if isinstance(f, Refused)] == (
            [] if most == 4 else [Trouble(TroubleKind.TOO_MANY_FILES, "3")]
        )


def test_a_trailing_slash_is_no_part_of_a_name() -> None:
    there = Path("/nowhere/at/all")
    assert refusals(there) == [(str(there), TroubleKind.FILE_MISSING, "all")]
    (refused,) = read_paths(["/nowhere/at/all/"])
    assert isinstance(refused, Refused)
    assert refused.trouble.subject == "all"


def test_a_junction_is_a_link_and_nobody_walks_into_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in" / "round").mkdir(parents=True)
    (tmp_path / "in" / "round" / "again").write_bytes(b"x")
    (tmp_path / "in" / "a").write_bytes(b"x")
    really = os.lstat

    def as_on_windows(path: str) -> object:
        facts = really(path)
        tag = 0xA0000003 if os.path.basename(path) == "round" else 0
        return SimpleNamespace(st_mode=facts.st_mode, st_reparse_tag=tag)

    monkeypatch.setattr("hvgui.controller.api.local_paths.os.lstat", as_on_windows)
    refused, file = read_paths([str(tmp_path / "in")])
    assert isinstance(refused, Refused)
    assert refused.trouble == Trouble(TroubleKind.NOT_A_FILE, "round")
    assert isinstance(file, LocalFile)
    assert file.name == "a"


@pytest.mark.parametrize(
    ("path", "long"),
    [
        (r"C:\Users\ü\a.txt", r"\\?\C:\Users\ü\a.txt"),
        ("C:/Users/a.txt", r"\\?\C:\Users\a.txt"),
        (r"\\server\share\a.txt", r"\\?\UNC\server\share\a.txt"),
        ("//server/share/a.txt", r"\\?\UNC\server\share\a.txt"),
        (r"\\?\C:\a.txt", r"\\?\C:\a.txt"),
    ],
)
def test_paths_of_windows_have_a_long_form(path: str, long: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hvgui.controller.api.local_paths.os.name", "nt")
    assert local_paths.lengthened(path) == long
    assert local_paths.named(long) == path.replace("/", "\\").removeprefix("\\\\?\\")
    deep = long + "x" * 260
    assert local_paths.named(deep) == deep
