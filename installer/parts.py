"""What hvgui is delivered with, and on which terms: the closure of its requirements as it is installed here."""

from __future__ import annotations

import importlib.metadata
import platform
import re
import struct
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installer.release import HERE, ROOT

#: What the program uses when it is there.
OPTIONAL = ("kerberos",)

_WORDS = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: OSI Approved :: ISC License (ISCL)": "ISC",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "ASL 2.0": "Apache-2.0",
}
# Packages of Qt for Python name their licences and bring no text.
_TEXTS = {"LGPL-3.0-only": "LGPL-3.0.txt", "GPL-3.0-only": "GPL-3.0.txt", "Apache-2.0": "Apache-2.0.txt"}


_FIXED_INFO = struct.pack("<I", 0xFEEF04BD)


class UnknownLicenceError(Exception):
    """A part says nothing that names a licence."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something of somebody else's that is delivered with hvgui."""

    name: str
    version: str
    #: An SPDX expression; empty for a library of the distribution, whose ``texts`` say it file by file.
    licence: str
    texts: tuple[str, ...]
    #: Package URL type, as in ``pkg:pypi/…``.
    kind: str = "pypi"
    #: Names of the parts it needs itself.
    needs: tuple[str, ...] = ()


def requirements(*extras: str) -> tuple[Requirement, ...]:
    """What pyproject.toml asks for, with the named extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lists = [project["dependencies"], *(project["optional-dependencies"][extra] for extra in extras)]
    return tuple(Requirement(line) for lines in lists for line in lines)


def python_parts() -> tuple[Part, ...]:
    """Every package that hvgui needs on this system, and of the optional ones those that are installed.

    Raises PackageNotFoundError when one that it must have is missing, UnknownLicenceError when one names no licence.
    """
    found: dict[str, Part] = {}
    _add(requirements(), found)
    for extra in OPTIONAL:
        if not missing(extra):
            _add(requirements(extra), found)
    return tuple(found[name] for name in sorted(found))


def missing(extra: str) -> tuple[str, ...]:
    """The packages of an extra that are not installed here."""
    gone = []
    for requirement in requirements(extra):
        try:
            _add([requirement], {})
        except importlib.metadata.PackageNotFoundError as error:
            gone.append(str(error.name))
    return tuple(gone)


def _add(wanted: Iterable[Requirement], found: dict[str, Part]) -> None:
    waiting = [(requirement, "") for requirement in wanted]
    done = set()
    while waiting:
        requirement, extra = waiting.pop()
        if requirement.marker and not requirement.marker.evaluate({"extra": extra}):
            continue
        name = canonicalize_name(requirement.name)
        distribution = importlib.metadata.distribution(requirement.name)
        below = [Requirement(line) for line in distribution.requires or ()]
        if name not in found:
            needed = [each for each in below if not each.marker or each.marker.evaluate({"extra": ""})]
            found[name] = _part(distribution, needed)
        for wish in ("", *requirement.extras):
            if (name, wish) not in done:
                done.add((name, wish))
                waiting += [(each, wish) for each in below]


def parts_in(folder: Path, environment: Mapping[str, str]) -> tuple[Part, ...]:
    """Every package whose wheel was laid into a folder, of whatever system; ``environment`` has that system's markers.

    Raises UnknownLicenceError when one names no licence.
    """
    parts = []
    for distribution in importlib.metadata.distributions(path=[str(folder)]):
        lines = [Requirement(line) for line in distribution.requires or ()]
        asked = {**environment, "extra": ""}
        parts.append(_part(distribution, [each for each in lines if not each.marker or each.marker.evaluate(asked)]))
    return tuple(sorted(parts, key=lambda part: part.name))


def windows_python(folder: Path) -> Part:
    """The interpreter of an embeddable archive for Windows, by the version that its library has written into it."""
    library = next(path for path in folder.glob("python3*.dll") if path.stem != "python3")
    data = library.read_bytes()
    # VS_FIXEDFILEINFO; the third field of CPython's version is a thousand times the micro version and its level.
    _, high, low = struct.unpack_from("<III", data, data.index(_FIXED_INFO) + 4)
    version = f"{high >> 16}.{high & 0xFFFF}.{(low >> 16) // 1000}"
    own = folder / "LICENSE.txt"
    text = own.read_text(encoding="utf-8", errors="replace") if own.exists() else _python_licence()
    return Part("cpython", version, "Python-2.0.1", (text,), kind="generic")


def start_files() -> Part:
    """The start programs for Windows, which are taken out of distlib."""
    return _part(importlib.metadata.distribution("distlib"), ())


def _part(distribution: importlib.metadata.Distribution, below: Sequence[Requirement]) -> Part:
    licence = _licence(distribution)
    texts = tuple(_own_texts(distribution)) or tuple(
        (HERE / "licences" / file).read_text(encoding="utf-8") for word, file in _TEXTS.items() if word in licence
    )
    needs = {canonicalize_name(each.name) for each in below}
    name = canonicalize_name(distribution.metadata["Name"])
    return Part(name, distribution.version, licence, texts, needs=tuple(sorted(needs)))


def _licence(distribution: importlib.metadata.Distribution) -> str:
    said = distribution.metadata
    # A missing field is None or an error, as the importlib_metadata of the process has it; a list is a list.
    fields = ("License-Expression", "License", "Classifier")
    for candidate in (each for field in fields for each in said.get_all(field) or ()):
        try:
            return canonicalize_license_expression(_WORDS.get(candidate, candidate))
        except InvalidLicenseExpression:
            continue
    raise UnknownLicenceError(said["Name"])


def _own_texts(distribution: importlib.metadata.Distribution) -> Iterator[str]:
    for file in distribution.files or ():
        if ".dist-info" in str(file) and re.search(r"LICEN[CS]E|COPYING|NOTICE", file.name, re.IGNORECASE):
            yield file.read_text(encoding="utf-8")


def frozen_parts(sources: Iterable[Path]) -> tuple[Part, ...]:
    """What only the frozen program brings along: the interpreter, the start program, libraries of this system.

    ``sources`` are the files that went into the bundle. Raises LookupError for a library that belongs to nobody.
    """
    start = importlib.metadata.distribution("pyinstaller")
    bootloader = Part(
        "pyinstaller-bootloader",
        start.version,
        "GPL-2.0-or-later WITH Bootloader-exception",
        tuple(_own_texts(start)),
        kind="generic",
    )
    python = Part("cpython", platform.python_version(), "Python-2.0.1", (_python_licence(),), kind="generic")
    # What lies under /usr belongs to the distribution, its interpreter included.
    inside = {Path(sys.prefix).resolve(), Path(sys.base_prefix).resolve(), ROOT} - {Path("/usr")}
    files = [source.resolve() for source in sources if ".so" in source.name and source.is_absolute()]
    libraries = owners(file for file in files if not any(map(file.is_relative_to, inside)))
    return (bootloader, python, *(_library(name) for name in sorted(libraries)))


def _python_licence() -> str:
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = (Path(sys.base_prefix, "lib", version, "LICENSE.txt"), Path("/usr/share/doc", version, "copyright"))
    return next(place.read_text(encoding="utf-8") for place in places if place.exists())


def owners(files: Iterable[Path]) -> frozenset[str]:
    """The Debian packages that files of this system came with. Raises LookupError for one that came with none."""
    # A merged /usr keeps a file under one name and dpkg remembers it under the other.
    names = {path: (path, path.removeprefix("/usr")) for path in (str(file.resolve()) for file in files)}
    command = ["dpkg-query", "-S", *(name for both in names.values() for name in both)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    known = {
        path: package.partition(":")[0] for package, _, path in (line.partition(": ") for line in told.splitlines())
    }
    found = {path: next((known[name] for name in both if name in known), "") for path, both in names.items()}
    if strays := [path for path, package in found.items() if not package]:
        raise LookupError(f"no package owns {strays}")
    return frozenset(found.values())


def _library(package: str) -> Part:
    asked = ["dpkg-query", "-W", "-f", "${Version}", package]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    text = Path("/usr/share/doc", package, "copyright")
    return Part(package, version, "", (text.read_text(encoding="utf-8"),), kind="deb")
