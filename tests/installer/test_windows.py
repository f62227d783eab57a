"""The setup program and the MSI for Windows: compiled, signed, and, where wine is, installed, upgraded, removed."""

from __future__ import annotations

import datetime
import os
import re
import shutil
import struct
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from hvgui import __version__
from hvgui.desktop.taskbar import APP_ID
from installer import payload as payloads
from installer import signing, windows

needs_makensis = pytest.mark.skipif(shutil.which("makensis") is None, reason="no makensis")
needs_wixl = pytest.mark.skipif(shutil.which("wixl") is None, reason="no wixl")
needs_osslsigncode = pytest.mark.skipif(shutil.which("osslsigncode") is None, reason="no osslsigncode")


def smallest_program() -> bytes:
    """A 64-bit Windows program that does nothing: what a signer and a loader accept."""
    dos = b"MZ" + bytes(58) + struct.pack("<I", 64)
    coff = b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, 240, 0x22)
    optional = struct.pack("<HBBIIIII", 0x20B, 14, 0, 512, 0, 0, 0x1000, 0x1000)
    optional += struct.pack(
        "<QIIHHHHHHIIIIHHQQQQII",
        0x140000000,
        0x1000,
        512,
        6,
        0,
        0,
        0,
        6,
        0,
        0,
        0x2000,
        512,
        0,
        3,
        0,
        1 << 20,
        4096,
        1 << 20,
        4096,
        0,
        16,
    )
    optional += bytes(16 * 8)
    section = b".text\0\0\0" + struct.pack("<IIIIIIHHI", 16, 0x1000, 512, 512, 0, 0, 0, 0, 0x60000020)
    head = dos + coff + optional + section
    return head + bytes(512 - len(head)) + b"\x31\xc0\xc3" + bytes(509)


def payload(folder: Path, *extra: str) -> Path:
    """A stand-in for the frozen program."""
    for name in ("hvgui.exe", "_internal/base.dll", "_internal/hvgui/ui/図.svg", "doc/LICENSE.txt", *extra):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(smallest_program() if name.endswith(".exe") else name.encode())
    return folder


@pytest.fixture
def certificate(tmp_path: Path) -> dict[str, str]:
    """A self-made certificate for code, as the environment names it."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hvgui test")])
    start = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + datetime.timedelta(days=3650))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=True)
        .sign(key, hashes.SHA256())
    )
    hidden = serialization.BestAvailableEncryption(b"of the test")
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, hidden)
    files = {
        "HVGUI_SIGN_CERTIFICATE": made.public_bytes(serialization.Encoding.PEM),
        "HVGUI_SIGN_KEY": pem,
        "HVGUI_SIGN_PASSWORD_FILE": b"of the test\n",
    }
    for variable, text in files.items():
        (tmp_path / variable).write_bytes(text)
    return {variable: str(tmp_path / variable) for variable in files}


def verified(file: Path, certificate: dict[str, str]) -> bool:
    command = ["osslsigncode", "verify", "-CAfile", certificate["HVGUI_SIGN_CERTIFICATE"], "-in", str(file)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@needs_makensis
@needs_osslsigncode
def test_setup_compiles_without_a_warning_and_is_signed(
    tmp_path: Path, certificate: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable, value in certificate.items():
        monkeypatch.setenv(variable, value)
    made = windows.setup(payload(tmp_path / "payload"), tmp_path / "dist", sign=signing.command(), quick=True)
    assert made.name == f"hvgui-{__version__}-setup.exe"
    content = made.read_bytes()
    assert "キャンセル".encode("utf-16le") in content or "インストール".encode("utf-16le") in content
    assert content.count(b"hvgui test") >= 1, "the uninstaller inside is signed"
    assert not verified(made, certificate)
    signing.sign(made, os.environ)
    assert verified(made, certificate)
    spoiled = tmp_path / "spoiled.exe"
    middle = len(content) // 2
    signed = made.read_bytes()
    spoiled.write_bytes(signed[:middle] + bytes([signed[middle] ^ 1]) + signed[middle + 1 :])
    assert not verified(spoiled, certificate)


@needs_makensis
def test_a_warning_is_an_error_and_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    scripts = tmp_path / "scripts"
    shutil.copytree(windows.SCRIPTS, scripts)
    with (scripts / "hvgui.nsi").open("a", encoding="utf-8") as script:
        script.write("\nVar NobodyReadsIt\n")
    monkeypatch.setattr(windows, "SCRIPTS", scripts)
    with pytest.raises(subprocess.CalledProcessError):
        windows.setup(payload(tmp_path / "payload"), tmp_path, quick=True)
    assert "NobodyReadsIt" in capfd.readouterr().err


def test_every_text_of_setup_is_there_in_both_languages() -> None:
    script = (windows.SCRIPTS / "hvgui.nsi").read_text(encoding="utf-8")
    english = set(re.findall(r'^LangString (\w+) \$\{LANG_ENGLISH\} "[^"]+"$', script, re.MULTILINE))
    japanese = set(
        re.findall(r'^LangString (\w+) \$\{LANG_JAPANESE\} "[^"]*[ぁ-んァ-ヶ一-龠][^"]*"$', script, re.MULTILINE)
    )
    assert english == japanese
    assert {name for name in re.findall(r"\$\((\w+)\)", script)} == english


def test_removal_names_what_was_laid_down_and_nothing_else(tmp_path: Path) -> None:
    assert windows.removal_of(payload(tmp_path)).splitlines()[1:-1] == [
        '  RMDir /r "$INSTDIR\\_internal"',
        '  RMDir /r "$INSTDIR\\doc"',
        '  Delete "$INSTDIR\\hvgui.exe"',
    ]


@needs_wixl
@needs_osslsigncode
def test_the_msi_holds_the_payload_and_is_signed(tmp_path: Path, certificate: dict[str, str]) -> None:
    made = windows.package(payload(tmp_path / "payload"), tmp_path)
    tables = {
        table: subprocess.run(["msiinfo", "export", made, table], check=True, capture_output=True, text=True).stdout
        for table in ("File", "Property", "Upgrade", "Shortcut", "Directory")
    }
    for name in ("hvgui.exe", "base.dll", "LICENSE.txt"):
        assert name in tables["File"]
    assert f"ProductVersion\t{__version__}" in tables["Property"]
    assert "ALLUSERS\t1" in tables["Property"]
    assert "9B0F2A50-0C5D-4B0A-9C4E-6D1F2C7A5E31" in tables["Upgrade"], "the same for ever: else nothing is upgraded"
    assert "ProgramMenuFolder" in tables["Shortcut"]
    assert "ProgramFiles64Folder" in tables["Directory"]
    signing.sign(made, certificate)
    assert verified(made, certificate)


@needs_wixl
def test_the_shortcut_of_the_msi_has_the_name_that_the_program_gives_itself(tmp_path: Path) -> None:
    made = windows.package(payload(tmp_path / "payload"), tmp_path)
    told = subprocess.run(
        ["msiinfo", "export", str(made), "MsiShortcutProperty"], capture_output=True, text=True, check=True
    )
    assert told.stdout.splitlines()[3:] == [f"AppId\tStartMenuShortcut\tSystem.AppUserModel.ID\t{APP_ID}"]


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/Qt6Widgets.dll", True),
        ("PySide6/pyside6.abi3.dll", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/styles/qmodernwindowsstyle.dll", True),
        ("PySide6/translations/qtbase_ja.qm", True),
        ("PySide6/translations/qtbase_de.qm", False),
        ("PySide6/Qt6Quick.dll", False),
        ("PySide6/QtQml.pyd", False),
        ("PySide6/designer.exe", False),
        ("PySide6/qml/QtQuick/qmldir", False),
        ("PySide6/opengl32sw.dll", False),
        ("keyring/backends/Windows.py", True),
        ("bin/keyring.exe", False),
        ("hvgui/wording/locale/hvgui_ja.qm", True),
    ],
)
def test_what_of_the_wheels_is_delivered(name: str, kept: bool) -> None:
    assert payloads._kept(name) is kept


def test_what_lacks_a_library_is_not_delivered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("sspilib/raw.pyd", "PySide6/QtGui.pyd", "PySide6/Qt6Gui.dll"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    asked = {"QtGui.pyd": ["Qt6Gui.dll"], "Qt6Gui.dll": ["KERNEL32.dll", "Qt6Core.dll"]}
    monkeypatch.setattr(payloads, "needed_by", lambda file: asked.get(Path(file).name, []))
    with pytest.raises(payloads.MissingLibraryError, match=r"^qt6core\.dll for Qt6Gui\.dll$"):
        payloads._trim(tmp_path)
    (tmp_path / "PySide6/Qt6Core.dll").touch()
    payloads._trim(tmp_path)
    shutil.rmtree(tmp_path / "sspilib")
    with pytest.raises(payloads.MissingLibraryError, match="sspilib"):
        payloads._trim(tmp_path)


def test_a_start_file_holds_the_program_and_names_the_interpreter_beside_it(tmp_path: Path) -> None:
    (tmp_path / "hvgui.exe").write_bytes(payloads._start_file("w64", "pythonw"))
    content = (tmp_path / "hvgui.exe").read_bytes()
    assert content.startswith(b"MZ")
    assert b"#!<launcher_dir>\\python\\pythonw.exe -I\n" in content
    with zipfile.ZipFile(tmp_path / "hvgui.exe") as archive:
        assert "hvgui.__main__" in archive.read("__main__.py").decode()


def test_the_interpreter_finds_the_program_and_nothing_else(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "embed.zip", "w") as archive:
        archive.writestr("python313._pth", "python313.zip\n.\n#import site\n")
        archive.writestr("pythonw.exe", smallest_program())
    payloads._lay_python(tmp_path / "embed.zip", tmp_path / "python")
    path = (tmp_path / "python/python313._pth").read_text(encoding="utf-8")
    assert path.splitlines() == ["python313.zip", ".", "..\\app"]


@pytest.fixture
def wine(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs a Windows program in a fresh Windows of its own."""
    env = {
        "LC_ALL": "C.UTF-8",
        "PATH": os.environ["PATH"],
        "WINEPREFIX": str(tmp_path / "wine"),
        "WINEDEBUG": "-all",
        "HOME": str(tmp_path),
    }

    def run(*command: object) -> subprocess.CompletedProcess[str]:
        words = ["wine", *map(str, command)]
        return subprocess.run(words, env=env, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)

    return run


@needs_makensis
@pytest.mark.skipif(not os.environ.get("HVGUI_WINE"), reason="a minute and 700 MB of wine: only with HVGUI_WINE=1")
@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.parametrize("whom", ["CurrentUser", "AllUsers"])
def test_installed_upgraded_and_removed_under_wine(
    tmp_path: Path, wine: Callable[..., subprocess.CompletedProcess[str]], whom: str
) -> None:
    hive = {"CurrentUser": "HKCU", "AllUsers": "HKLM"}[whom]
    key = rf"{hive}\Software\Microsoft\Windows\CurrentVersion\Uninstall\hvgui"
    run_key = rf"{hive}\Software\Microsoft\Windows\CurrentVersion\Run"
    place = tmp_path / "wine/drive_c/apps/hvgui"
    older, newer = tmp_path / "older", tmp_path / "newer"
    older.mkdir()
    newer.mkdir()
    first = windows.setup(payload(tmp_path / "one", "_internal/gone.dll"), older, quick=True)
    second = windows.setup(payload(tmp_path / "two", "_internal/new.dll"), newer, quick=True)

    wine("winecfg", "-v", "win7")
    assert wine(first, "/S").returncode == 2, "too old"
    wine("winecfg", "-v", "win10")
    done = wine(first, "/S", f"/{whom}", "/AUTOSTART", r"/D=C:\apps\hvgui")
    assert done.returncode == 0, done.stderr
    assert (place / "_internal/gone.dll").exists()
    assert (place / "_internal/hvgui/ui/図.svg").exists()
    assert r"C:\apps\hvgui" in wine("reg", "query", key, "/v", "InstallLocation").stdout
    assert f"/{whom} /S" in wine("reg", "query", key, "/v", "QuietUninstallString").stdout
    assert "hvgui.exe" in wine("reg", "query", run_key, "/v", "hvgui").stdout
    assert len(list((tmp_path / "wine/drive_c").rglob("hvgui.lnk"))) == 1

    (place / "mine.txt").write_text("of the user", encoding="utf-8")
    done = wine(second, "/S", "/NOSTARTMENU")
    assert done.returncode == 0, done.stderr
    assert (place / "_internal/new.dll").exists(), "an upgrade finds the folder, and for whom it was installed"
    assert not (place / "_internal/gone.dll").exists()
    assert "hvgui.exe" in wine("reg", "query", run_key, "/v", "hvgui").stdout, "the choice stays"
    assert not list((tmp_path / "wine/drive_c").rglob("hvgui.lnk"))

    done = wine(place / "uninstall.exe", f"/{whom}", "/S", r"_?=C:\apps\hvgui")
    assert done.returncode == 0, done.stderr
    left = {str(path.relative_to(place)) for path in place.rglob("*")}
    assert left == {"mine.txt", "uninstall.exe"}, "it cannot delete itself when told to run in place"
    assert wine("reg", "query", key).returncode != 0
    assert wine("reg", "query", run_key, "/v", "hvgui").returncode != 0


@pytest.mark.parametrize(
    ("sha256", "fits"),
    [(" 9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08\n", True), ("", False), ("00", False)],
)
def test_the_python_that_is_packed_is_the_one_that_was_meant(tmp_path: Path, sha256: str, fits: bool) -> None:
    archive = tmp_path / "python.zip"
    archive.write_bytes(b"test")
    if fits:
        payloads.check(archive, sha256)
    else:
        with pytest.raises(payloads.WrongPythonError, match="9f86d081884c7d65"):
            payloads.check(archive, sha256)
