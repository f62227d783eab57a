"""The Debian package."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import time
from pathlib import Path
from textwrap import fill

from hvgui import __version__
from installer import drawing, manual, papers
from installer.parts import Part, owners
from installer.release import HERE, MAINTAINER, ROOT, SUMMARY, built_at, date_of, releases
from installer.trimming import needed_by

LIBRARY = Path("usr/lib/hvgui")
#: Nothing links to these: what is bundled opens their files.
_OPENED = ("xkb-data",)
_DESCRIPTION = """\
 hvgui shows the virtual machines of many Hyper-V hosts in one list, with
 their integration services: what the host offers, what the guest answers,
 and why one does not work. It switches services, copies files into guests,
 and does the daily verbs. It talks WS-Management to each host directly.
 .
 The package is self-contained: it brings its own Python and Qt."""


def build(program: Path, parts: tuple[Part, ...], target: Path, *, hurried: bool = False) -> Path:
    """Pack a frozen program; gives the ``.deb``. Raises CalledProcessError with the tool's words on standard error.

    ``hurried`` is for a test: not compressed, and packages depended on without their lowest versions.
    """
    tree = program.parent / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / LIBRARY, symlinks=True)
    _settle_modes(tree / LIBRARY)
    link = tree / "usr/bin/hvgui"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/hvgui/hvgui")
    _for_the_desktop(tree / "usr/share")
    _documents(tree / "usr/share", parts)
    _control(tree, ", ".join(sorted(needed_packages(tree))) if hurried else depends(tree))
    target.mkdir(parents=True, exist_ok=True)
    package = target / f"hvgui_{__version__}_{architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Znone" if hurried else "-Zxz", "--build", str(tree), str(package)],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(built_at())},
    )
    shutil.rmtree(tree)
    return package


def architecture() -> str:
    """What Debian calls this machine."""
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()


def needed_packages(tree: Path) -> frozenset[str]:
    """The packages that hold what the bundle's libraries and programs ask for and do not find in the bundle."""
    library = tree / LIBRARY
    bundled = {path.name for path in library.rglob("*")}
    asked = set(needed_by(*map(str, _binaries(library)))) - bundled
    known = subprocess.run(["/sbin/ldconfig", "-p"], check=True, capture_output=True, text=True).stdout
    places = dict(re.findall(r"^\t(\S+) \([^)]*x86-64[^)]*\) => (\S+)$", known, re.MULTILINE))
    return owners(Path(places[name]) for name in asked)


def depends(tree: Path) -> str:
    """The same packages, each in the lowest version that has all symbols used: computed by dpkg-shlibdeps.

    Raises ValueError when it names other packages than ``needed_packages``.
    """
    library = tree / LIBRARY
    inside = sorted({f"/{path.parent.relative_to(tree)}" for path in library.rglob("*.so*")})
    stub = tree / "debian"
    stub.mkdir()
    (stub / "control").write_text("Source: hvgui\n\nPackage: hvgui\nArchitecture: any\n", encoding="utf-8")
    (tree / "DEBIAN").mkdir(exist_ok=True)
    # What is bundled belongs to no package; what is in neither place is still an error.
    command = ["dpkg-shlibdeps", "-O", "--warnings=0", "--ignore-missing-info", *(f"-l{folder}" for folder in inside)]
    command += [f"-e{path}" for path in _binaries(library)]
    asked = subprocess.run(command, cwd=tree, check=True, capture_output=True, text=True)
    shutil.rmtree(stub)
    found = asked.stdout.strip().removeprefix("shlibs:Depends=")
    names = {each.partition(" ")[0] for each in found.split(", ")}
    if names != needed_packages(tree):
        raise ValueError(f"two ways, two answers: {sorted(names ^ needed_packages(tree))}")
    return found


def _binaries(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink() and _is_elf(path)]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _settle_modes(folder: Path) -> None:
    """Libraries are not started, and nobody but root writes."""
    for path in folder.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == folder / "hvgui" else 0o644)


def _for_the_desktop(share: Path) -> None:
    for file, place in (("hvgui.desktop", "applications"), ("hvgui.metainfo.xml", "metainfo")):
        (share / place).mkdir(parents=True)
        (share / place / file).write_text(filled(file), encoding="utf-8")
    icons = share / "icons" / "hicolor"
    drawing.write(icons / "scalable" / "apps", "hvgui.svg")
    for size in drawing.SIZES:
        folder = icons / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True)
        (folder / "hvgui.png").write_bytes(drawing.png(size))


def filled(file: str) -> str:
    """A file of ``linux/`` with version and date put in."""
    newest = releases()[0]
    text = (HERE / "linux" / file).read_text(encoding="utf-8")
    return text.replace("@VERSION@", newest.version).replace("@DATE@", date_of(newest))


def _documents(share: Path, parts: tuple[Part, ...]) -> None:
    doc, man = share / "doc" / "hvgui", share / "man" / "man1"
    doc.mkdir(parents=True)
    man.mkdir(parents=True)
    _packed(man / "hvgui.1.gz", manual.page())
    _packed(doc / "changelog.gz", _changelog())
    third, _ = papers.write(parts, doc)
    (doc / "copyright").write_text(_copyright(), encoding="utf-8")
    _packed(doc / "third-party-licences.txt.gz", third.read_text(encoding="utf-8"))
    third.unlink()


def _packed(target: Path, text: str) -> None:
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _changelog() -> str:
    """CHANGELOG.md in Debian's form."""
    entries = []
    for release in releases():
        points = "\n".join(fill(point, 78, initial_indent="  * ", subsequent_indent="    ") for point in release.points)
        day = time.strptime(date_of(release), "%Y-%m-%d")
        date = time.strftime("%a, %d %b %Y 00:00:00 +0000", day)
        entries.append(f"hvgui ({release.version}) unstable; urgency=medium\n\n{points}\n\n -- {MAINTAINER}  {date}\n")
    return "\n".join(entries)


def _copyright() -> str:
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    holder = next(line for line in own.splitlines() if line.startswith("Copyright")).removeprefix("Copyright (c) ")
    terms = own.split("\n\n", 2)[2].strip()
    body = "\n".join(f" {line}" if line else " ." for line in terms.splitlines())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: hvgui\n"
        "Comment: The terms of everything bundled (Python, Qt and others) are in\n"
        " /usr/share/doc/hvgui/third-party-licences.txt.gz; the GNU licences among them\n"
        " are in /usr/share/common-licenses, too.\n\n"
        f"Files: *\nCopyright: {holder}\nLicense: Expat\n\n"
        f"License: Expat\n{body}\n"
    )


def _control(tree: Path, needed: str) -> None:
    folder = tree / "DEBIAN"
    folder.mkdir(exist_ok=True)
    size = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()) // 1024
    (folder / "control").write_text(
        f"Package: hvgui\nVersion: {__version__}\nArchitecture: {architecture()}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\nDepends: {', '.join((needed, *_OPENED))}\n"
        "Recommends: fonts-dejavu-core | fonts-noto-core, gnome-keyring | kwalletmanager\n"
        "Suggests: freerdp3-x11 | freerdp2-x11, fonts-noto-cjk | fonts-ipaexfont-gothic\n"
        f"Section: admin\nPriority: optional\nDescription: {SUMMARY}\n{_DESCRIPTION}\n",
        encoding="utf-8",
    )
