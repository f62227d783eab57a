"""Builds the catalogues the program reads: ``*_<language>.ts`` here -> ``hvgui/wording/locale/hvgui_<language>.qm``.

Run by ``./dev``, by the tests and by the build of the wheel; does nothing when the built files are newer.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
TARGET = HERE.parents[1] / "hvgui" / "wording" / "locale"


def languages() -> list[str]:
    """The languages that there are texts in."""
    return sorted({path.stem.rpartition("_")[2] for path in HERE.glob("*_*.ts")})


def sources(language: str) -> list[Path]:
    """The files of a language, one for each topic."""
    return sorted(HERE.glob(f"*_{language}.ts"))


def entries(language: str) -> Mapping[str, tuple[str, tuple[str, ...]]]:
    """Every message of a language: its English source, and its forms (one unless it depends on a number)."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for message in _messages(language):
        key, source = message.get("id", ""), message.findtext("source", "")
        if key in found:
            raise ValueError(f"{key} is there twice in {language}")
        translation = message.find("translation")
        if translation is None:
            raise ValueError(f"{key} has no translation element in {language}")
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        unfinished = translation.get("type") == "unfinished"
        found[key] = source, forms or (source if unfinished and language == "en" else translation.text or "",)
    return found


def _messages(language: str) -> Iterator[ElementTree.Element]:
    for path in sources(language):
        yield from ElementTree.parse(path).getroot().iter("message")


def target(language: str) -> Path:
    """Where the built catalogue of a language goes."""
    return TARGET / f"hvgui_{language}.qm"


def stale(language: str) -> bool:
    """Whether a source is newer than what was built."""
    built = target(language)
    if not built.exists():
        return True
    made = built.stat().st_mtime_ns
    # Not the folder itself: the interpreter keeps what it compiles of this module there.
    return any(path.stat().st_mtime_ns > made for path in sources(language))


def build() -> None:
    """Build what is stale; raises ``CalledProcessError`` with lrelease's words when a source is broken."""
    for language in languages():
        if stale(language):
            _release(language)


def _release(language: str) -> None:
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    # Under another name first: several test processes may build at once.
    handle, scratch = tempfile.mkstemp(suffix=".qm", dir=TARGET)
    os.close(handle)
    try:
        subprocess.run(
            [str(tool), "-idbased", "-silent", *map(str, sources(language)), "-qm", scratch],
            check=True,
            capture_output=True,
        )
        Path(scratch).chmod(0o644)
        Path(scratch).replace(target(language))
    finally:
        Path(scratch).unlink(missing_ok=True)


if __name__ == "__main__":
    build()
