"""The Debian package: built, installed, started, removed."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_string
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from hvgui import __version__
from installer import bundle, debian, drawing, manual
from tests.support.account import PASSWORD, USER
from tests.support.frozen import frozen
from tests.support.live_host import live_host

STEPS = ("connect", "list", "summary", "service", "copy", "away")
#: Nothing of the checkout, of this environment or of the user's settings.
CLEAN = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no Debian")


def told(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@contextmanager
def installed(package: Path, folder: Path) -> Iterator[Path]:
    """The root below which the package is: the system's own where that is allowed, else a folder."""
    if os.geteuid() != 0 or Path("/usr/lib/hvgui").exists():
        print("NOT INSTALLED, only unpacked: not root, or hvgui is installed already")
        subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
        yield folder
        return
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=60", "--no-install-recommends", "--no-remove"]
    done = subprocess.run([*apt, "install", package], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    try:
        yield Path("/")
    finally:
        apt.remove("--no-remove")
        done = subprocess.run([*apt, "--yes", "purge", "hvgui"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    left = [path for path in (Path("/usr/bin/hvgui"), Path("/usr/lib/hvgui")) if os.path.lexists(path)]
    assert not left, "removed means removed"


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_built_installed_started_removed(tmp_path: Path) -> None:
    work = frozen()
    # Packages are put together beside the program.
    program = tmp_path / "dist" / "hvgui"
    program.parent.mkdir()
    program.symlink_to(work / "dist" / "hvgui")
    package = debian.build(program, bundle.parts_of(work), tmp_path, hurried=True)
    _describes_itself(package)
    with installed(package, tmp_path / "root") as root:
        _is_well_kept(root)
        _answers_without_a_window(root / "usr/bin/hvgui", tmp_path)
        _tours(root / "usr/bin/hvgui", tmp_path)


def _describes_itself(package: Path) -> None:
    control = message_from_string(told("dpkg-deb", "-f", package))
    assert control["Version"] == __version__
    needed = re.split(r", ", control["Depends"])
    assert {"libc6", "libgl1", "libegl1", "libfontconfig1", "libxcb1", "libstdc++6", "xkb-data"} <= set(needed)
    assert not {"libssl3", "libxcb-cursor0", "libsqlite3-0"} & set(needed), "these are bundled"
    for name in needed:
        assert "install ok installed" in told("dpkg-query", "-W", "-f", "${Status}", name), name
    listed = told("dpkg-deb", "-c", package)
    names = [line.split(maxsplit=5)[5].partition(" -> ")[0] for line in listed.splitlines()]
    assert all(line.split()[1] == "root/root" for line in listed.splitlines())
    for page in ("docs/en/README.md", "docs/ja/README.md", "docs/pictures/ja/"):
        assert [name for name in names if page in name], "F1 shows it"
    unwanted = re.compile(r"Qml|Quick|sqldrivers|libqgtk3|lupdate|/tests?/|pytest|libkrb5|libstdc")
    assert not [name for name in names if unwanted.search(name)]
    assert [Path(name).name for name in names if name.endswith(".qm")] == ["qtbase_ja.qm", "hvgui_en.qm", "hvgui_ja.qm"]


def _is_well_kept(root: Path) -> None:
    share = root / "usr/share"
    told("desktop-file-validate", share / "applications/hvgui.desktop")
    told("appstreamcli", "validate", "--no-net", share / "metainfo/hvgui.metainfo.xml")
    assert f'version="{__version__}"' in (share / "metainfo/hvgui.metainfo.xml").read_text(encoding="utf-8")
    for size in drawing.SIZES:
        picture = QImage(str(share / f"icons/hicolor/{size}x{size}/apps/hvgui.png"))
        assert (picture.width(), picture.height()) == (size, size)
        assert len({picture.pixel(x, size // 2) for x in range(size)}) > 2, "lines on a tile"
    papers = share / "doc/hvgui"
    assert "Permission is hereby granted" in (papers / "copyright").read_text(encoding="utf-8")
    assert f"hvgui ({__version__})" in told("zcat", papers / "changelog.gz")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told("zcat", papers / "third-party-licences.txt.gz")
    bom = json.loads((papers / "hvgui.cdx.json").read_text(encoding="utf-8"))
    assert {"cpython", "libssl3", "pyside6-essentials", "pywinrm"} <= {each["name"] for each in bom["components"]}
    assert told("zcat", share / "man/man1/hvgui.1.gz") == manual.page()


def _run(program: Path, folder: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    home = {name: str(folder / name) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
    return subprocess.run(
        [program, *arguments],
        env={**CLEAN, **home},
        cwd=folder,
        input=given,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def _answers_without_a_window(program: Path, folder: Path) -> None:
    assert _run(program, folder, "--version").stdout == f"hvgui {__version__}\n"
    with live_host(folder / "host") as host:
        there = ("--host", f"127.0.0.1:{host.profile.port}", "--user", USER, "--password-stdin")
        done = _run(program, folder, "list", "--json", *there, given=PASSWORD + "\n")
        assert done.returncode == 0, done.stdout + done.stderr
        assert "DC01" in done.stdout
        done = _run(program, folder, "why", "DC01", "guest-services", "--lang", "ja", *there, given=PASSWORD + "\n")
        assert re.search(r"[ぁ-ん]", done.stdout), done.stdout + done.stderr
    done = _run(program, folder, "journal")
    assert done.returncode == 0, done.stderr


def _tours(program: Path, folder: Path) -> None:
    done = _run(program, folder, "--demo", "lab", "--lang", "ja", "--tour", str(folder / "tour"))
    assert done.returncode == 0, done.stdout + done.stderr
    for step in STEPS:
        assert any(f". {step}" in line and " ok " in line for line in done.stdout.splitlines()), done.stdout
    assert QImage(str(folder / "tour/3-summary.png")).width() > 800
    assert not list(folder.glob("XDG_*/**/*.json")), "a demonstration leaves nothing behind"
