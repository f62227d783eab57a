"""The setup program with everything inside, under Wine: installed silently, started, upgraded, removed.

The Python inside is the bench's, with its stand-ins for what Wine lacks; what is delivered has Python's own archive.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from installer import payload, windows
from tests.support.account import PASSWORD, USER
from tests.support.live_host import live_host
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
pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture
def embeddable(bench: Path, tmp_path: Path) -> Path:
    """An archive like python.org's embeddable one: interpreter, extension modules, the library in an archive."""
    library = tmp_path / f"python{PYTHON.replace('.', '')}.zip"
    with zipfile.ZipFile(library, "w") as out:
        for path in (bench / "Lib").rglob("*.py"):
            name = path.relative_to(bench / "Lib")
            if "site-packages" not in name.parts:
                out.write(path, str(name))
    archive = tmp_path / "embeddable.zip"
    with zipfile.ZipFile(archive, "w") as out:
        for path in (*bench.glob("*.dll"), *bench.glob("*.exe"), *(bench / "DLLs").iterdir(), library):
            out.write(path, path.name)
        out.writestr(f"{library.stem}._pth", f"{library.name}\n.\n")
    return archive


def _run(bench: Path, home: Path, place: Path, *words: str, given: bytes = b"") -> tuple[int, bytes, bytes]:
    process = program.started(place, *words[1:], env=program.surroundings(bench, home), program=words[0])
    return program.ended(process, given)


def test_installed_toured_upgraded_and_removed(
    bench: Path, embeddable: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(payload, "PYTHON", PYTHON)
    (tmp_path / "payload").mkdir()
    laid = payload.collect(tmp_path / "payload", embeddable)
    assert {path.name for path in laid.iterdir()} == {"hvgui.exe", "hvgui-cli.exe", "app", "doc", "python"}
    names = {path.name.lower() for path in (laid / "app").rglob("*")}
    assert not names & {path.name for path in bench.iterdir() if path.suffix in (".exe", ".dll")} - RUNTIME
    there = {path.name for path in (laid / "app").iterdir()}
    assert not there & {"pytest", "_pytest", "tests", "panda3d", "hypothesis", "pip"}, (
        "of the bench, nothing is delivered"
    )
    assert (laid / "app" / "docs" / "ja" / "troubleshooting.md").exists(), "what F1 shows"
    setup = windows.setup(laid, tmp_path / "dist", quick=True)
    place = tmp_path / "apps" / "hvgui"
    for _ in ("first", "upgrade"):
        words = ("/S", "/CurrentUser", "/NOSTARTMENU", f"/D={program.path(place)}")
        assert _run(bench, tmp_path, setup.parent, setup.name, *words)[0] == 0
        assert (place / "hvgui.exe").exists()
        (place / "mine.txt").write_text("of the user", encoding="utf-8")
    with live_host(tmp_path / "host") as host:
        where = ("--host", f"127.0.0.1:{host.sim.port}", "--user", USER, "--password-stdin")
        given = f"{PASSWORD}\n".encode()
        code, out, errors = _run(bench, tmp_path, place, "hvgui-cli.exe", "list", *where, given=given)
        assert (code, errors) == (0, b"")
        assert "DC01" in out.decode("utf-8")
        tour = ("--tour", program.path(tmp_path / "pictures"))
        code, _, _ = _run(bench, tmp_path, place, "hvgui.exe", *tour, *where, given=given)
        assert code == 0
    assert (tmp_path / "pictures" / "3-summary.png").exists()
    assert _run(bench, tmp_path, place, "uninstall.exe", "/CurrentUser", "/S", f"_?={program.path(place)}")[0] == 0
    assert {path.name for path in place.rglob("*")} == {"mine.txt", "uninstall.exe"}
