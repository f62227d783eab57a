"""The setup program with everything inside, under Wine: installed silently, started, upgraded, removed.

The Python inside is the bench's, with its stand-ins for what Wine lacks; what is delivered has Python's own archive.
"""

from __future__ import annotations

import importlib.metadata
import json
import subprocess
import zipfile
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from hvgui.desktop.taskbar import APP_ID
from installer import payload, windows
from tests.support.account import PASSWORD, USER
from tests.support.live_host import LiveHost, live_host
from tests.support.patience import until
from tests.windows import program
from tests.windows.assemble import PYTHON

#: Microsoft's runtime, which Qt for Python brings.
RUNTIME = frozenset(
    f"{name}.dll"
    for name in (
        "concrt140",
        "msvcp140",
        "msvcp140_1",
        "msvcp140_2",
        "msvcp140_codecvt_ids",
        "vcamp140",
        "vccorlib140",
        "vcomp140",
        "vcruntime140",
        "vcruntime140_1",
    )
)
#: Of the Python inside, as its library says.
VERSION = "3.11.9"
GIVEN = f"{PASSWORD}\n".encode()
pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


def embeddable(bench: Path, folder: Path) -> Path:
    """An archive like python.org's embeddable one: interpreter, extension modules, the library in an archive."""
    library = folder / f"python{PYTHON.replace('.', '')}.zip"
    with zipfile.ZipFile(library, "w") as out:
        for path in (bench / "Lib").rglob("*.py"):
            name = path.relative_to(bench / "Lib")
            if "site-packages" not in name.parts:
                out.write(path, str(name))
    archive = folder / "embeddable.zip"
    with zipfile.ZipFile(archive, "w") as out:
        for path in (*bench.glob("*.dll"), *bench.glob("*.exe"), *(bench / "DLLs").iterdir(), library):
            out.write(path, path.name)
        out.writestr(f"{library.stem}._pth", f"{library.name}\n.\n")
    return archive


@pytest.fixture(scope="module")
def laid(bench: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A payload."""
    folder = tmp_path_factory.mktemp("laid")
    (folder / "payload").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(payload, "PYTHON", PYTHON)
        return payload.collect(folder / "payload", embeddable(bench, folder))


def _run(bench: Path, home: Path, place: Path, *words: str, given: bytes = b"") -> tuple[int, bytes, bytes]:
    process = program.started(place, *words[1:], env=program.surroundings(bench, home), program=words[0])
    return program.ended(process, given)


def _listed(bench: Path, home: Path, place: Path, host: LiveHost) -> None:
    code, out, errors = _run(
        bench, home, place, "hvgui-cli.exe", "list", "--timeout", "200", *_where(host), given=GIVEN
    )
    assert (code, errors) == (0, b"")
    assert "DC01" in out.decode("utf-8")


def _where(host: LiveHost) -> tuple[str, ...]:
    return "--host", f"127.0.0.1:{host.sim.port}", "--user", USER, "--password-stdin"


def test_of_the_bench_nothing_is_delivered(bench: Path, laid: Path) -> None:
    assert {path.name for path in laid.iterdir()} == {"hvgui.exe", "hvgui-cli.exe", "app", "doc", "python"}
    names = {path.name.lower() for path in (laid / "app").rglob("*")}
    assert not names & {path.name for path in bench.iterdir() if path.suffix in (".exe", ".dll")} - RUNTIME
    there = {path.name for path in (laid / "app").iterdir()}
    assert not there & {"pytest", "_pytest", "tests", "panda3d", "hypothesis", "pip"}
    assert (laid / "app" / "docs" / "ja" / "troubleshooting.md").exists(), "what F1 shows"


def test_the_bill_of_materials_is_that_of_the_payload(laid: Path) -> None:
    bill = json.loads((laid / "doc" / "hvgui.cdx.json").read_text(encoding="utf-8"))
    listed = {part["name"]: part["version"] for part in bill["components"]}
    laid_down = {
        canonicalize_name(name): version
        for name, version in (path.stem.split("-", 1) for path in (laid / "app").glob("*.dist-info"))
    }
    assert {"sspilib", "pyside6-essentials"} <= set(laid_down)
    assert listed == laid_down | {"cpython": VERSION, "distlib": importlib.metadata.version("distlib")}
    words = (laid / "doc" / "third-party-licences.txt").read_text(encoding="utf-8")
    assert all(f"\n{name} {version}\n" in words for name, version in listed.items())


def test_installed_toured_upgraded_and_removed(bench: Path, laid: Path, tmp_path: Path) -> None:
    setup = windows.setup(laid, tmp_path / "dist", quick=True)
    place = tmp_path / "apps" / "hvgui"
    for _ in ("first", "upgrade"):
        words = ("/S", "/CurrentUser", "/NOSTARTMENU", f"/D={program.path(place)}")
        assert _run(bench, tmp_path, setup.parent, setup.name, *words)[0] == 0
        assert (place / "hvgui.exe").exists()
        (place / "mine.txt").write_text("of the user", encoding="utf-8")
    with live_host(tmp_path / "host") as host:
        _listed(bench, tmp_path, place, host)
        tour = ("--tour", program.path(tmp_path / "pictures"))
        code, _, _ = _run(bench, tmp_path, place, "hvgui.exe", *tour, *_where(host), given=GIVEN)
        assert code == 0
    assert (tmp_path / "pictures" / "3-summary.png").exists()
    assert _run(bench, tmp_path, place, "uninstall.exe", "/CurrentUser", "/S", f"_?={program.path(place)}")[0] == 0
    assert {path.name for path in place.rglob("*")} == {"mine.txt", "uninstall.exe"}


STORE = """Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
OutFile "{made}"
!include LogicLib.nsh
!include "{scripts}/app_id.nsh"
Section
  System::Call 'propsys::PSCreateMemoryPropertyStore(g "${{IID_IPropertyStore}}", *p .r2)i.r0'
  !insertmacro SET_APP_ID 2 "{name}"
  System::Call '*${{SYSSTRUCT_PROPERTYKEY}}(${{PKEY_AppUserModel_ID}})p.r3'
  System::Call '*${{SYSSTRUCT_PROPVARIANT}}(0,,0)p.r5'
  ${{IPropertyStore::GetValue}} $2 '($3,$5)'
  System::Call '*$5(&i2.r7,&i6,p.r8)'
  System::Call '*$8(&t64.r9)'
  FileOpen $1 "{said}" w
  FileWrite $1 "$6 $7 $9"
  FileClose $1
SectionEnd
"""


def test_the_name_for_the_taskbar_arrives_in_a_property_store(bench: Path, tmp_path: Path) -> None:
    """Of a memory's: Wine leaves out the properties of a shortcut where it writes one."""
    made, said = tmp_path / "store.exe", tmp_path / "said.txt"
    script = tmp_path / "store.nsi"
    script.write_text(STORE.format(made=made, scripts=windows.SCRIPTS, name=APP_ID, said=program.path(said)))
    subprocess.run(["makensis", "-V2", "-WX", str(script)], check=True, stdout=subprocess.DEVNULL)
    assert _run(bench, tmp_path, tmp_path, made.name)[0] == 0
    assert said.read_text() == f"0 31 {APP_ID}"


def test_for_all_users_by_setup_and_by_package(bench: Path, laid: Path, tmp_path: Path) -> None:
    """One after the other: both go where programs are."""
    disk = bench / "prefix" / "drive_c"
    place = disk / "Program Files" / "hvgui"
    menu = disk / "ProgramData" / "Microsoft" / "Windows" / "Start Menu" / "Programs"
    setup = windows.setup(laid, tmp_path / "dist", quick=True)
    with live_host(tmp_path / "host") as host:
        for words in (("/S", "/AllUsers"), ("/S",)):
            assert _run(bench, tmp_path, setup.parent, setup.name, *words)[0] == 0, "an upgrade knows for whom"
            assert (place / "hvgui.exe").exists()
            assert (menu / "hvgui.lnk").exists()
        _listed(bench, tmp_path, place, host)
        # Without _?= it goes on from a copy of itself; with it a folder with a blank would have to go unquoted.
        assert _run(bench, tmp_path, place, "uninstall.exe", "/AllUsers", "/S")[0] == 0
        until(lambda: not place.exists(), "setup has taken away what it laid down")
        assert not (menu / "hvgui.lnk").exists()
        package = program.path(windows.package(laid, tmp_path / "dist"))
        msiexec = (disk / "windows" / "system32", "msiexec.exe")
        assert _run(bench, tmp_path, *msiexec, "/i", package, "/qn")[0] == 0
        _listed(bench, tmp_path, place, host)
        assert _run(bench, tmp_path, *msiexec, "/x", package, "/qn")[0] == 0
    assert not (place / "hvgui.exe").exists()
