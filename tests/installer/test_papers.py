"""Licences and the bill of materials; the manual page; what is packed and what is not."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from hvgui import __version__
from hvgui.cli import COMMANDS
from installer import manual, papers, parts, release, trimming

ROOT = Path(__file__).resolve().parents[2]


def pinned() -> set[str]:
    """Names in requirements/run.txt that are meant for this Python on this system."""
    names: set[str] = set()
    for line in (ROOT / "requirements/run.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith((" ", "#")):
            requirement = Requirement(line.removesuffix("\\").strip())
            if not requirement.marker or requirement.marker.evaluate():
                names.add(canonicalize_name(requirement.name))
    return names


def test_every_runtime_dependency_has_a_licence_and_its_text() -> None:
    found = {part.name: part for part in parts.python_parts()}
    assert pinned() <= set(found)
    for part in found.values():
        assert part.licence
        assert part.texts, f"{part.name} brings no text"
        assert sum(map(len, part.texts)) > 500
    text = papers.licences_text(tuple(found.values()))
    for name in pinned():
        assert f"\n{name} {found[name].version}\n{'=' * 100}" in text


def test_the_bill_of_materials_is_valid_and_complete() -> None:
    # The validator's grammars take seconds to be loaded, in every worker.
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    found = parts.python_parts()
    written = papers.bill_of_materials(found)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(written) is None
    assert written == papers.bill_of_materials(found), "the same parts, the same text"
    bom = json.loads(written)
    assert bom["metadata"]["component"]["version"] == __version__
    assert pinned() <= {each["name"] for each in bom["components"]}
    assert all(each["licenses"] for each in bom["components"])
    below = {each["ref"]: set(each.get("dependsOn", ())) for each in bom["dependencies"]}
    assert "pypi:requests" in below["pypi:pywinrm"]


def test_tools_of_the_workshop_are_not_delivered() -> None:
    assert not {"pytest", "mypy", "pyinstaller", "hypothesis", "pypsrp"} & {part.name for part in parts.python_parts()}


def test_the_changelog_begins_with_the_version_there_is() -> None:
    assert release.releases()[0].version == __version__
    assert all(release.releases()[0].points)


def test_the_manual_page_holds_every_command(tmp_path: Path) -> None:
    page = manual.page()
    for command in COMMANDS:
        assert f".SS hvgui {command}" in page
    assert "\\-\\-password\\-stdin" in page
    assert page.count("\\-\\-timeout") == 1, "what all commands take is said once"
    if shutil.which("man") is None:
        pytest.skip("no man here to read it")
    (tmp_path / "hvgui.1").write_text(page, encoding="utf-8")
    env = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "100"}
    read = subprocess.run(
        ["man", "--warnings", "-l", tmp_path / "hvgui.1"], env=env, capture_output=True, text=True, check=True
    )
    assert not read.stderr
    assert "Exit codes" not in read.stdout
    assert "hvgui services set" in read.stdout


def test_libraries_of_nobody_and_links_to_them_are_left_out() -> None:
    entries = [
        ("PySide6/QtCore.abi3.so", "core", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "qtcore", "BINARY"),
        ("PySide6/Qt/lib/libQt6Pdf.so.6", "pdf", "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Pdf.so.6", "PySide6/Qt/lib/libQt6Pdf.so.6", "SYMLINK"),
        ("libpixman-1.so.0", "pixman", "BINARY"),
        ("libpython3.11.so.1.0", "python", "BINARY"),
        ("hvgui/ui/look/pictures/app.svg", "app.svg", "DATA"),
    ]
    asks = {"core": ["libQt6Core.so.6", "libc.so.6"], "pdf": ["libpixman-1.so.0"]}
    kept = {entry[0] for entry in trimming.reached(entries, lambda file: asks.get(file, []))}
    assert kept == {entry[0] for entry in entries} - {
        "PySide6/Qt/lib/libQt6Pdf.so.6",
        "libQt6Pdf.so.6",
        "libpixman-1.so.0",
    }


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/platforms/qdirect2d.dll", False),
        ("PySide6/Qt/plugins/platforms/libqminimalegl.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/plugins/imageformats/qjpeg.dll", False),
        ("PySide6/Qt/translations/qtbase_ja.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6\\translations\\qtbase_de.qm", False),
        ("libkrb5.so.3", False),
        ("libxcb.so.1", False),
        ("libxcb-cursor.so.0", True),
        ("libstdc++.so.6", False),
        ("hvgui/wording/locale/hvgui_ja.qm", True),
    ],
)
def test_what_is_wanted(name: str, wanted: bool) -> None:
    assert trimming.wanted((name, "", "BINARY")) is wanted
