"""Paths of files on a host: what is tidied, and what is wrong with the others."""

from __future__ import annotations

import pytest

from hvgui.domain.hosts.host_files import PathFault, fault_of, folder_fault, same_path, tidied

F = PathFault
ROOM = 259 - len("D:\\.iso")


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ('  "D:\\ISO\\a b.iso" ', "D:\\ISO\\a b.iso"),
        ("D:/ISO/a.iso", "D:\\ISO\\a.iso"),
        ('"', '"'),
        ("\\\\nas\\iso\\日本語 & 'x'.iso", "\\\\nas\\iso\\日本語 & 'x'.iso"),
    ],
)
def test_what_is_around_a_path_is_taken_off(typed: str, path: str) -> None:
    assert tidied(typed) == path


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("D:\\ISO\\Windows & 'Tools' 日本語.ISO", None),
        ("\\\\nas\\iso\\setup.iso", None),
        ("D:\\" + "x" * ROOM + ".iso", None),
        ("D:\\" + "x" * (ROOM + 1) + ".iso", F.TOO_LONG),
        ("D:\\" + "𠮷" * (ROOM // 2 + 1) + ".iso", F.TOO_LONG),
        ("", F.EMPTY),
        ("setup.iso", F.NOT_WHOLE),
        ("\\ISO\\setup.iso", F.NOT_WHOLE),
        ("\\\\nas\\setup.iso", F.NOT_WHOLE),
        ("D:\\ISO\\a?.iso", F.CHARACTER),
        ("D:\\ISO\\a:b.iso", F.CHARACTER),
        ("D:\\ISO\\a\x07.iso", F.CHARACTER),
        ("D:\\ISO\\\ud800.iso", F.CHARACTER),
        ("D:\\ISO.\\a.iso", F.ENDING),
        ("D:\\ISO\\\\a.iso", F.ENDING),
        ("D:\\ISO\\a.iso ", F.ENDING),
        ("D:\\ISO\\a.img", F.EXTENSION),
    ],
)
def test_what_is_wrong_with_a_path(path: str, fault: PathFault | None) -> None:
    assert fault_of(path, ".iso") is fault


def test_windows_does_not_regard_case() -> None:
    assert same_path("d:\\iso\\A.iso", "D:\\ISO\\a.ISO")


@pytest.mark.parametrize(
    ("folder", "fault"),
    [
        ("D:\\ISO", None),
        ("D:\\", None),
        ("D:\\ISO\\", None),
        ("ISO", PathFault.NOT_WHOLE),
        ("D:", None),
        ("\\\\server\\share\\ISO", PathFault.NOT_WHOLE),
        ("D:\\a|b", PathFault.CHARACTER),
        ("D:\\a. \\b", PathFault.ENDING),
        ("D:\\" + "x" * 257, PathFault.TOO_LONG),
    ],
)
def test_a_folder_is_a_whole_path_on_a_local_disk(folder: str, fault: PathFault | None) -> None:
    assert folder_fault(folder) is fault
