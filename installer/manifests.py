"""Manifests of winget and scoop for a released setup program: where it is, what it hashes to, how it runs silently."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from hvgui import __version__

_IDENTIFIER = "hvgui.hvgui"
_SCHEMA = "1.6.0"
_ABOUT = "Manage Hyper-V hosts and their integration services"


def write(setup: Path, address: str, target: Path) -> list[Path]:
    """The files for a setup program that is, or will be, below ``address``. Raises OSError."""
    digest = hashlib.sha256(setup.read_bytes()).hexdigest()
    url = f"{address.rstrip('/')}/{setup.name}"
    files = {f"winget/{_IDENTIFIER}{end}.yaml": _yaml(content) for end, content in _winget(url, digest).items()}
    files["scoop/hvgui.json"] = json.dumps(_scoop(url, digest), indent=4) + "\n"
    for name, text in files.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_text(text, encoding="utf-8")
    return [target / name for name in files]


def _winget(url: str, digest: str) -> dict[str, dict[str, object]]:
    """The three files of a package by the end of their names (winget's manifest schema)."""
    common = {"PackageIdentifier": _IDENTIFIER, "PackageVersion": __version__}
    installers = [
        {
            "Architecture": "x64",
            "Scope": scope,
            "InstallerUrl": url,
            "InstallerSha256": digest.upper(),
            "InstallerSwitches": {"Custom": whom},
        }
        for scope, whom in (("user", "/CurrentUser"), ("machine", "/AllUsers"))
    ]
    return {
        "": {**common, "DefaultLocale": "en-US", "ManifestType": "version", "ManifestVersion": _SCHEMA},
        ".installer": {
            **common,
            "InstallerType": "nullsoft",
            "UpgradeBehavior": "install",
            "MinimumOSVersion": "10.0.14393.0",
            "Installers": installers,
            "ManifestType": "installer",
            "ManifestVersion": _SCHEMA,
        },
        ".locale.en-US": {
            **common,
            "PackageLocale": "en-US",
            "Publisher": "hvgui authors",
            "PackageName": "hvgui",
            "License": "MIT",
            "ShortDescription": _ABOUT,
            "ManifestType": "defaultLocale",
            "ManifestVersion": _SCHEMA,
        },
    }


def _scoop(url: str, digest: str) -> dict[str, object]:
    return {
        "version": __version__,
        "description": _ABOUT,
        "license": "MIT",
        "architecture": {"64bit": {"url": url, "hash": digest}},
        # The folder is the last of its arguments and has no quotation marks: so NSIS wants it.
        "installer": {"args": ["/S", "/CurrentUser", "/NOSTARTMENU", "/D=$dir"]},
        "uninstaller": {"file": "uninstall.exe", "args": ["/CurrentUser", "/S"]},
        "bin": "hvgui-cli.exe",
        "shortcuts": [["hvgui.exe", "hvgui"]],
    }


def _yaml(content: Mapping[str, object], indent: str = "") -> str:
    """YAML of mappings, lists of mappings and texts; texts are quoted as JSON, which YAML contains."""
    lines = []
    for name, value in content.items():
        if isinstance(value, Mapping):
            lines.append(f"{indent}{name}:\n{_yaml(value, indent + '  ')}")
        elif isinstance(value, Sequence) and not isinstance(value, str):
            items = (_yaml(item, indent + "  ").removeprefix(indent + "  ") for item in value)
            lines.append(f"{indent}{name}:\n" + "".join(f"{indent}- {item}" for item in items))
        else:
            lines.append(f"{indent}{name}: {json.dumps(value, ensure_ascii=False)}\n")
    return "".join(lines)
