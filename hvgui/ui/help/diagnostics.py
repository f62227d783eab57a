"""Report for a bug: versions, counts and states, without the names of hosts, VMs or people."""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Sequence

from PySide6 import __version__ as binding
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from hvgui import __version__
from hvgui.controller.api.controller import Controller
from hvgui.wording.i18n import language
from hvgui.wording.redaction import redacted

_LIBRARIES = ("qasync", "pywinrm", "pyspnego", "requests", "lxml", "keyring", "smbprotocol", "cryptography")


def diagnostics(controller: Controller, crashes: Sequence[str] = ()) -> str:
    """Plain lines, in English whatever the language, for a person who helps."""
    screen = QGuiApplication.primaryScreen()
    lines = [
        f"hvgui {__version__}",
        f"Python {platform.python_version()} ({platform.python_implementation()})",
        f"PySide6 {binding}, Qt {qVersion()}, platform {QGuiApplication.platformName()}",
        f"System {platform.system()} {platform.release()} {platform.machine()}",
        f"Language {language()}, scale {screen.devicePixelRatio() if screen else 1:g}",
        "Libraries " + ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES),
        f"Keyring {controller.keyring_name() or 'none'}",
        *_hosts(controller),
        f"VMs {len(controller.vms())}: {_counted(vm.power.value for vm in controller.vms().values())}",
        f"Operations {_counted(operation.kind.value for operation in controller.operations())}",
    ]
    for number, crash in enumerate(crashes[-3:], start=1):
        lines += ["", f"Trouble {number}", redacted(crash)]
    return "\n".join(lines)


def _hosts(controller: Controller) -> list[str]:
    lines = []
    for number, host in enumerate(controller.hosts(), start=1):
        facts = host.facts
        build = f"build {facts.build}" if facts is not None else "not read"
        scheme = "https" if host.profile.https else "http"
        auth = "of a newer version" if host.profile.unknown_auth else host.profile.auth.value
        trouble = f", {host.trouble.kind.value}" if host.trouble is not None else ""
        lines.append(f"Host {number}: {build}, {scheme}, {auth}, {host.phase.value}{trouble}, {host.vm_count} VMs")
    return lines


def _counted(values: object) -> str:
    counted = Counter(values)  # type: ignore[call-overload]
    return ", ".join(f"{number} {name}" for name, number in sorted(counted.items())) or "none"


def _version(name: str) -> str:
    # Takes as long to import as a dialog.
    from importlib import metadata

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"
