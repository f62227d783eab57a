"""Every window in the pseudo-locale: nothing on it that could not be translated, nothing that is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hvgui.ui.look.theme import apply_fonts
from hvgui.wording.i18n import set_language
from hvgui.wording.languages import PSEUDO
from tests.screenshots.make_shots import SCENES, strike
from tests.support.fake_hardware import IMAGES, PARENT, TREE
from tests.support.pseudo_audit import clipped, shown_texts, untranslated
from tests.support.small_data_centre import detail_of, hosts, vms


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[QApplication]:
    font = qapp.font()
    set_language(PSEUDO)
    apply_fonts(qapp, "en")
    yield qapp
    strike(qapp)
    qapp.setFont(font)


#: What people, guests and this machine call things in the scenes.
NAMES = (
    "hvgui",
    "osaka.lab.example",
    "corp.example",
    "6.8.0-45-generic",
    "Windows\\Temp",
    "~/.config",
    "~/.local/share",
    "Windows Credential Manager",
    "Microsoft Corporation, Stack",
    "Negotiate, Kerberos",
    "Fresh install",
    "LAB\\anna",
    "Network Adapter",
    "vSwitch-LAN",
    "vSwitch-DMZ",
    "Backup LAN",
    "/home/kim",
    "/home/anna",
    "anna",
    "logs",
    "agent-setup-4.2.msi",
    "agent.msi",
    "policy.json",
    "設定.json",
    "server.iso",
    PARENT,
    *(words for image in IMAGES for words in (image.path, image.path.replace("&", ""))),
    *(words.rpartition("\\")[2] for image in IMAGES for words in (image.path, image.path.replace("&", ""))),
    "D:\\iso",
    "D:\\VHD\\web-01-data.vhdx",
    "D:\\VHD\\base-2022.vhdx",
    *(device.file for device in TREE.devices if device.file),
    "CORP\\admin",
    "Sales & IT",
    "Sales  IT",
    "Finance",
    *("Shop/Data", "Shop/Web", "Store/Data", "Store/Web", "Infrastructure"),
    "Alt+Return",
    "Shift+F4",
    "Ctrl+Shift+F",
    *(f"web-{number:02d}" for number in range(1, 13)),
    "C:\\ProgramData\\Microsoft\\Windows\\Hyper-V",
)


def data() -> frozenset[str]:
    """What is not ours to translate."""
    found = set(NAMES)
    for vm in vms().values():
        found |= {vm.name, vm.guest_os, *vm.status_texts, *vm.notes.splitlines(), " ".join(vm.notes.split())}
        detail = detail_of(vm)
        found |= set(detail.guest.addresses) | {detail.guest.host_name} if detail.guest else set()
    for host in hosts().values():
        facts = host.facts
        found |= {host.profile.address, host.profile.user, host.profile.label, str(host.profile.id)}
        found |= {facts.name, facts.os_caption} if facts else set()
    return frozenset(found - {""})


DATA = data()


@pytest.mark.slow
@pytest.mark.parametrize("scene", list(SCENES))
def test_a_window_in_the_pseudo_locale(pseudo: QApplication, scene: str) -> None:
    window = SCENES[scene]()
    window.ensurePolished()
    for _ in range(2):
        # A label that needs more lines tells the layouts above it, which hear of it in the next turn.
        pseudo.processEvents()
        for widget in (window, *window.findChildren(QWidget)):
            if (layout := widget.layout()) is not None:
                # Nothing lays out a window that is not on a screen.
                layout.activate()
    texts = {(place, words): left for place, words in shown_texts(window) if (left := untranslated(words, DATA))}
    assert not texts, "not translatable"
    assert not list(clipped(window)), "does not fit"


def test_the_audit_finds_what_it_is_for(qtbot: QtBot) -> None:
    assert untranslated("[Çäñçël web-01~~]", DATA) == ""
    assert untranslated("[[Öñë~], [twö~]]: Cancel", DATA) == "Cancel"
    assert untranslated("web-01: 12 MB, 40%", DATA) == ""
    window = QWidget()
    qtbot.addWidget(window)
    label, button = QLabel("a line of words that is far too long", window), QPushButton("Some words", window)
    wrapped = QLabel("several words\nin two lines", window)
    wrapped.setWordWrap(True)
    for part, size in ((label, (60, 20)), (button, (20, 20)), (wrapped, (300, 12))):
        part.resize(*size)
    window.show()
    assert len(list(clipped(window))) == 3
    for part in (label, button, wrapped):
        part.resize(600, 60)
    assert not list(clipped(window))
    assert ("QPushButton", "Some words") in set(shown_texts(window))
