"""Manifests of winget and scoop: they name the file, its hash and its silent switches, and are YAML and JSON."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from hvgui import __version__
from installer import manifests

ADDRESS = "https://example.com/releases/"


def test_they_name_the_file_its_hash_and_how_it_runs_silently(tmp_path: Path) -> None:
    setup = tmp_path / f"hvgui-{__version__}-setup.exe"
    setup.write_bytes(b"MZ setup")
    digest = hashlib.sha256(b"MZ setup").hexdigest()
    made = {path.relative_to(tmp_path).as_posix(): path for path in manifests.write(setup, ADDRESS, tmp_path)}
    assert set(made) == {
        "winget/hvgui.hvgui.yaml",
        "winget/hvgui.hvgui.installer.yaml",
        "winget/hvgui.hvgui.locale.en-US.yaml",
        "scoop/hvgui.json",
    }
    scoop = json.loads(made["scoop/hvgui.json"].read_text(encoding="utf-8"))
    assert scoop["architecture"]["64bit"] == {"url": ADDRESS + setup.name, "hash": digest}
    assert scoop["installer"]["args"][-1] == "/D=$dir", "NSIS takes what follows, to the end of the line"
    text = made["winget/hvgui.hvgui.installer.yaml"].read_text(encoding="utf-8")
    assert text == (
        'PackageIdentifier: "hvgui.hvgui"\n'
        f'PackageVersion: "{__version__}"\n'
        'InstallerType: "nullsoft"\n'
        'UpgradeBehavior: "install"\n'
        'MinimumOSVersion: "10.0.14393.0"\n'
        "Installers:\n"
        '- Architecture: "x64"\n'
        '  Scope: "user"\n'
        f'  InstallerUrl: "{ADDRESS}{setup.name}"\n'
        f'  InstallerSha256: "{digest.upper()}"\n'
        "  InstallerSwitches:\n"
        '    Custom: "/CurrentUser"\n'
        '- Architecture: "x64"\n'
        '  Scope: "machine"\n'
        f'  InstallerUrl: "{ADDRESS}{setup.name}"\n'
        f'  InstallerSha256: "{digest.upper()}"\n'
        "  InstallerSwitches:\n"
        '    Custom: "/AllUsers"\n'
        'ManifestType: "installer"\n'
        'ManifestVersion: "1.6.0"\n'
    )
