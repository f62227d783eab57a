"""Names and folders that files are copied to, words of the filter for one VM, and glob patterns at their edges."""

from __future__ import annotations

from typing import Any

import pytest

from hvgui.domain.copying.transfer import (
    LocalFile,
    Refused,
    destination,
    folder_trouble,
    guest_trouble,
    length_trouble,
    name_trouble,
    path_trouble,
    preflight,
)
from hvgui.domain.filters.filter_words import KEYS, SERVICE_VALUES, SERVICE_WORDS, Filter, Hint, read_filter, subject_of
from hvgui.domain.filters.glob import pattern_of
from hvgui.domain.filters.hardware_words import HARDWARE_KEYS
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.labels import Labels
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.domain.vms.vm import GuestFamily, Vm

F = GuestFamily
OTHERS = [family for family in F if family not in (F.LINUX, F.WINDOWS)]


def vm(**more: Any) -> Vm:
    told: dict[str, Any] = {"key": VmKey(HostId("h"), VmId("V")), "name": "Web-01", "power": Power.RUNNING}
    return Vm(**told | more)


# names


@pytest.mark.parametrize("family", F)
@pytest.mark.parametrize(
    ("name", "legal"),
    [
        ("a", True),
        (".a", True),
        ("a b", True),
        ("console", True),
        ("com10", True),
        ("lpt", True),
        ("x" * 255, True),
        ("x" * 256, False),
        ("", False),
        ("a.", False),
        ("a ", False),
        ("\x1fa", False),
        ("a\x7f", True),
        ("a\ud800", False),
        *((f"a{mark}b", False) for mark in '<>:"/\\|?*'),
        *(
            (device, False)
            for device in ("con", "PRN", "aux.txt", "nul .x", "com0", "LPT9", "com³", "conin$", "CONOUT$")
        ),
    ],
)
def test_names_are_those_that_the_host_can_keep(family: GuestFamily, name: str, legal: bool) -> None:
    found = name_trouble(name, family)
    assert found == (None if legal else Trouble(TroubleKind.NAME_NOT_LEGAL, name))


def test_linux_guests_take_plain_letters_only() -> None:
    assert name_trouble("ä", F.LINUX) == Trouble(TroubleKind.NAME_NOT_LEGAL, "ä")
    assert name_trouble("ä", F.WINDOWS) is None
    assert name_trouble("😀" * 127, F.WINDOWS) is None
    assert name_trouble("😀" * 128, F.WINDOWS) is not None, "units, not characters"


def test_the_names_of_folders_count_like_those_of_files() -> None:
    def file(name: str, folder: str = "") -> LocalFile:
        return LocalFile("/x", name, 1, 1, folder)

    assert path_trouble(file("a", "b/c"), F.WINDOWS) is None
    assert path_trouble(file("a", "b//c"), F.WINDOWS) is None
    assert path_trouble(file("a", "b/con"), F.WINDOWS) == Trouble(TroubleKind.NAME_NOT_LEGAL, "con")
    assert path_trouble(file("", "b"), F.WINDOWS) == Trouble(TroubleKind.NAME_NOT_LEGAL, "")
    assert path_trouble(file("con", "aux"), F.WINDOWS) == Trouble(TroubleKind.NAME_NOT_LEGAL, "aux"), "the first"


# folders

WINDOWS_FOLDERS = {
    "C:\\": True,
    "c:/a/b": True,
    "C:\\a\\": True,
    "%TEMP%": True,
    "%TEMP%\\x": True,
    "%T%x": True,
    "C:\\%USERNAME%\\a": True,
    "C:": False,
    "C": False,
    "": False,
    "1:\\a": False,
    "Ä:\\a": False,
    "C:a": False,
    "\\\\srv\\share": False,
    "a\\b": False,
    "%": False,
    "%%": False,
    "%TEMP": False,
    "C:\\a.": False,
    "C:\\a \\b": False,
    "C:\\con": False,
    "C:\\nul.txt\\a": False,
    "C:\\a|b": False,
    "C:\\a\x1f": False,
    "C:\\a:b": False,
    "C:\\" + "x" * 256: True,
    "C:\\" + "x" * 257: False,
}
LINUX_FOLDERS = {
    "/": True,
    "/tmp/a b": True,
    "/tmp|*": True,
    "tmp": False,
    "": False,
    "/ä": False,
    "/a\0": False,
    "/" + "x" * 258: True,
    "/" + "x" * 259: False,
}


@pytest.mark.parametrize("folder", [*WINDOWS_FOLDERS, *LINUX_FOLDERS])
def test_folders_are_written_as_the_guest_writes_them(folder: str) -> None:
    windows, linux = WINDOWS_FOLDERS.get(folder, False), LINUX_FOLDERS.get(folder, False)
    for family, legal in ((F.WINDOWS, windows), (F.LINUX, linux)):
        found = folder_trouble(folder, family)
        assert found == (None if legal else Trouble(TroubleKind.PATH_NOT_LEGAL, folder)), family


@pytest.mark.parametrize("family", OTHERS)
@pytest.mark.parametrize(
    ("folder", "legal"), [("/ä", True), ("C:\\a", True), ("a", False), ("/\x07", False), ("/" + "x" * 259, False)]
)
def test_a_guest_of_unknown_family_may_have_either(family: GuestFamily, folder: str, legal: bool) -> None:
    assert (folder_trouble(folder, family) is None) is legal


@pytest.mark.parametrize(
    ("folder", "below", "family", "path"),
    [
        ("C:\\a", "", F.WINDOWS, "C:\\a\\n"),
        ("C:\\a\\", "b/c", F.WINDOWS, "C:\\a\\b\\c\\n"),
        ("C:/a/", "b", F.WINDOWS, "C:/a\\b\\n"),
        ("/", "", F.LINUX, "/n"),
        ("/tmp/", "b/c", F.LINUX, "/tmp/b/c/n"),
        ("/tmp", "b", F.WINDOWS, "/tmp/b/n"),
    ],
)
def test_the_whole_path_in_the_guest(folder: str, below: str, family: GuestFamily, path: str) -> None:
    assert destination(folder, "n", family, below) == path


def test_a_path_that_is_too_long_is_told_whole() -> None:
    file = LocalFile("/x", "n" * 200, 1, 1, "b")
    assert length_trouble("C:\\" + "a" * 53, file, F.WINDOWS) is None
    found = length_trouble("C:\\" + "a" * 54, file, F.WINDOWS)
    assert found == Trouble(TroubleKind.PATH_TOO_LONG, file.name, "C:\\" + "a" * 54 + "\\b\\" + file.name)
    assert length_trouble("/" + "a" * 255, file, F.LINUX) is None
    assert length_trouble("/" + "a" * 256, file, F.LINUX) is not None


# drops


def test_every_file_of_a_drop_is_accepted_or_refused_with_its_reason() -> None:
    def file(name: str, folder: str = "") -> LocalFile:
        return LocalFile(f"/x/{folder}/{name}", name, 1, 1, folder)

    gone = Refused("/gone", Trouble(TroubleKind.FILE_MISSING, "gone"))
    files: list[LocalFile | Refused] = [file("a"), gone, file("con"), file("a"), file("A"), file("a", "b")]
    guest = vm(services=(ServiceState(Service.GUEST_SERVICES, True, 2),))
    check = preflight(guest, files, F.WINDOWS)
    assert check.accepted == (files[0], files[5])
    assert [(r.subject, r.trouble.kind) for r in check.refused] == [
        ("/gone", TroubleKind.FILE_MISSING),
        ("/x//con", TroubleKind.NAME_NOT_LEGAL),
        ("/x//a", TroubleKind.DUPLICATE_NAME),
        ("/x//A", TroubleKind.CASE_ONLY_NAME),
    ]
    assert (check.guest, check.can_offer_services) == (None, False)
    linux = preflight(guest, files, F.LINUX)
    assert [f.name for f in linux.accepted if isinstance(f, LocalFile)] == ["a", "A", "a"]


@pytest.mark.parametrize(
    ("power", "state", "kind"),
    [
        (Power.OFF, ServiceState(Service.GUEST_SERVICES, True), TroubleKind.VM_NOT_RUNNING),
        (Power.PAUSED, ServiceState(Service.GUEST_SERVICES, True, 2), TroubleKind.VM_NOT_RUNNING),
        (Power.RUNNING, None, None),
        (Power.RUNNING, ServiceState(Service.GUEST_SERVICES, True, 2), None),
        (Power.RUNNING, ServiceState(Service.GUEST_SERVICES, False), TroubleKind.GUEST_SERVICES_OFF),
        (Power.RUNNING, ServiceState(Service.GUEST_SERVICES), TroubleKind.GUEST_SERVICES_UNSUPPORTED),
        (Power.RUNNING, ServiceState(Service.GUEST_SERVICES, True, 12), TroubleKind.GUEST_SERVICES_SILENT),
        (Power.RUNNING, ServiceState(Service.GUEST_SERVICES, True, 13), TroubleKind.GUEST_SERVICES_SILENT),
        (Power.RUNNING, ServiceState(Service.GUEST_SERVICES, True, 6), TroubleKind.GUEST_SERVICES_SILENT),
    ],
)
def test_why_a_guest_takes_no_files(power: Power, state: ServiceState | None, kind: TroubleKind | None) -> None:
    found = guest_trouble(vm(power=power, services=() if state is None else (state,)))
    assert found == (None if kind is None else Trouble(kind, "Web-01"))
    check = preflight(vm(power=power, services=() if state is None else (state,)), [], F.WINDOWS)
    assert check.can_offer_services is (kind is TroubleKind.GUEST_SERVICES_OFF)


# words of the filter

ROW = subject_of(
    vm(
        guest_os="Ubuntu 24.04",
        notes="Main\nShop",
        version="10.0",
        labels=Labels(("prod", "Shop"), "Anna B", "Front"),
        services=(ServiceState(Service.BACKUP, True, 2), ServiceState(Service.TIME_SYNC, False)),
        health=20,
    ),
    "HV-Tokyo",
)


@pytest.mark.parametrize(
    "line",
    [
        *("web", "WEB-01", "tokyo", "ubuntu", "main", "shop", "prod", "web tokyo", '"main"', "ma*n", "-berlin"),
        *("name:web", "name:web-0?", "name:*01", "host:tokyo", "host:hv-*", "os:ubuntu", "os:linux", "notes:shop"),
        *("version:10", "owner:anna", 'owner:"anna b"', "role:front", "tag:prod", "tag:SHOP", "tag:pr*", "-tag:pro"),
        *("state:running", "state:run", "state:r*", "state:critical", "-state:off", "service:backup=on"),
        *("service:backup=ok", "service:time=off", "service:vss=on", "service:off", "service:on", "-service:kvp=on"),
    ],
)
def test_a_row_is_found(line: str) -> None:
    words = read_filter(line)
    assert words.fits(ROW)
    assert words
    assert words.hints == ()


@pytest.mark.parametrize(
    "line",
    [
        *("berlin", "web berlin", "main*shop", "-web", "name:tokyo", "name:web", "name:we?"),
        *("host:web", "os:windows", "notes:web", "version:9", "owner:front", "role:anna", "tag:pro", "tag:anna"),
        *("state:off", "heartbeat:ok", "service:backup=off", "service:time=on", "service:kvp=on", "service:silent"),
    ],
)
def test_another_row_is_not(line: str) -> None:
    if line == "name:web":
        line = "-name:web"
    assert not read_filter(line).fits(ROW)


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("colour:red", Hint("unknown-word", "colour:red", tuple(f"{key}:" for key in (*KEYS, *HARDWARE_KEYS)))),
        ("name:", Hint("unfinished", "name:")),
        ("service:backup", Hint("unfinished", "service:backup")),
        ("state:x*", Hint("unknown-value", "state:x*", tuple(power.value for power in Power))),
        ("service:x=on", Hint("unknown-value", "service:x=on", tuple(SERVICE_WORDS))),
        ("service:backup=x", Hint("unknown-value", "service:backup=x", tuple(SERVICE_VALUES))),
    ],
)
def test_a_word_that_cannot_be_used_is_told(line: str, hint: Hint) -> None:
    found = read_filter(line)
    assert found.hints == (hint,)
    assert bool(found) is (line == "colour:red"), "an unknown key is looked for as it stands"


def test_no_words_find_everything() -> None:
    assert not read_filter("  ")
    assert read_filter(' "" ').fits(ROW)
    assert Filter().fits(ROW)


@pytest.mark.parametrize(
    ("pattern", "fits", "not_"),
    [
        ("a", ["a"], ["", "aa", "ba"]),
        ("a*", ["a", "ab"], ["", "ba"]),
        ("*a", ["a", "ba"], ["ab"]),
        ("a*a", ["aa", "aba"], ["a"]),
        ("a?c", ["abc"], ["ac", "abbc"]),
        ("*b*b*", ["bb", "abab"], ["b", "ab"]),
        ("*", ["", "a"], []),
        ("a*b*c", ["abc", "axbxc"], ["acb", "ab"]),
        ("?*?", ["ab", "abc"], ["a", ""]),
        ("[a].*", ["[a].", "[a].b"], ["a.", "a"]),
    ],
)
def test_patterns_at_their_edges(pattern: str, fits: list[str], not_: list[str]) -> None:
    assert [text for text in (*fits, *not_) if pattern_of(pattern)(text)] == fits


def test_a_question_mark_may_mean_itself() -> None:
    assert pattern_of("a?*", stars_only=True)("a?b")
    assert not pattern_of("a?*", stars_only=True)("abc")
    assert pattern_of("a?*")("abc")
