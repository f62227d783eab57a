"""The wheel: built from the source distribution of a clean copy, installed by itself, started."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import venv
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest

from hvgui import __version__

ROOT = Path(__file__).resolve().parents[2]
STEPS = ("connect", "list", "summary", "service", "copy", "away")


def told(*command: str | Path) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def clean_copy(folder: Path) -> set[str]:
    """What a commit of the present state would hold; the names of its files."""
    names = {n for n in told("git", "ls-files", "-z", "-co", "--exclude-standard").split("\0") if (ROOT / n).is_file()}
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    return names


@pytest.mark.slow
@pytest.mark.timeout(240)
@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="only a checkout knows which files belong to it")
def test_built_from_the_source_distribution_and_started(tmp_path: Path) -> None:
    names = clean_copy(tmp_path / "clone")
    # First the source distribution, then the wheel out of it: what the former lacks the latter cannot have.
    done = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", tmp_path / "dist", tmp_path / "clone"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    wheel = tmp_path / "dist" / f"hvgui-{__version__}-py3-none-any.whl"
    _holds_everything(wheel, {name for name in names if name.startswith("hvgui/")})
    with tarfile.open(tmp_path / "dist" / f"hvgui-{__version__}.tar.gz") as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()}
    assert {"LICENSE", "README.md", "CHANGELOG.md", "resources/i18n/main_ja.ts", "setup.py"} <= packed
    assert not [name for name in packed if name.endswith(".qm")], "built files are built again"
    _tours(_installed(wheel, tmp_path / "venv"), tmp_path)


def _holds_everything(wheel: Path, names: set[str]) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
        about = f"hvgui-{__version__}.dist-info"
        said = message_from_bytes(archive.read(f"{about}/METADATA"))
    assert names <= packed, names - packed
    catalogues = {"hvgui/wording/locale/hvgui_en.qm", "hvgui/wording/locale/hvgui_ja.qm"}
    share = f"hvgui-{__version__}.data/data/share/doc/hvgui/"
    documents = {name.removeprefix(share) for name in packed if name.startswith(share)}
    assert {"en/README.md", "ja/README.md", "pictures/ja/main.png", "first-real-host.md"} <= documents
    packed = {name for name in packed if not name.startswith(share)}
    assert {name for name in packed - names if not name.startswith(about)} == catalogues
    assert {
        "hvgui/ui/look/pictures/app.svg",
        "hvgui/sim/hyperv/data/classes.tsv",
        "hvgui/transport/staging/scripts/stage.ps1",
    } <= packed
    assert f"{about}/licenses/LICENSE" in packed
    assert (said["Version"], said["License-Expression"]) == (__version__, "MIT")


def _installed(wheel: Path, folder: Path) -> Path:
    """The command in a new environment that sees the packages of this one, and not the checkout."""
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    places = sysconfig.get_paths(vars={"base": str(folder), "platbase": str(folder)}, scheme="venv")
    Path(places["purelib"], "packages.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    told(sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-deps", "--no-index", wheel)
    return folder / "bin" / "hvgui"


def _tours(program: Path, folder: Path) -> None:
    home = {name: str(folder / name) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
    env = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **home}
    for arguments in (["--version"], ["--demo", "lab", "--tour", str(folder / "tour")]):
        done = subprocess.run(
            [program, *arguments], cwd=folder, env=env, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    assert "all verified" in done.stdout
    for step in STEPS:
        assert any(f". {step}" in line and " ok " in line for line in done.stdout.splitlines()), done.stdout
    pictures = {path.name for path in (folder / "tour").iterdir()}
    assert {"1-connect.png", "3-summary.png", "5-copy.png", "6-away.png"} <= pictures
    assert not list(folder.glob("XDG_*/**/*.json")), "a demonstration leaves nothing behind"


def test_the_version_is_written_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "hvgui.__version__"}
    written = [
        path
        for folder in ("hvgui", "installer")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix not in (".pyc", ".qm", ".tsv") and path.name != "README.md"
        if f'"{__version__}"' in path.read_text(encoding="utf-8", errors="replace")
    ]
    assert written == [ROOT / "hvgui" / "__init__.py"]
