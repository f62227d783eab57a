"""The log: private, one entry per line, nothing in it that a terminal obeys."""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.desktop.logs import LogFile, OneEntry, log_to


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    logger = logging.getLogger()
    handlers, level = logger.handlers[:], logger.level
    yield logger
    for handler in logger.handlers:
        if handler not in handlers:
            handler.close()
    logger.handlers[:], logger.level = handlers, level


def test_a_host_cannot_write_an_entry_of_its_own(root: logging.Logger) -> None:
    stream = io.StringIO()
    log_to(logging.StreamHandler(stream), level=logging.INFO, layout="%(levelname)s %(message)s")
    logging.getLogger("x").info("host said %s", "no\r\nINFO all is well\x1b[2J")
    try:
        raise ValueError("first\nERROR forged")
    except ValueError:
        logging.getLogger("x").exception("trouble")
    lines = stream.getvalue().splitlines()
    assert [line for line in lines if not line.startswith("    | ")] == ["INFO host said no", "ERROR trouble"]
    assert "    | INFO all is well⟨U+001B⟩[2J" in lines
    assert "    | ERROR forged" in lines


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_the_log_and_its_rotations_are_private(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    folder.mkdir(mode=0o755)
    (folder / "hvgui.log").touch(mode=0o644)
    (folder / "hvgui.log.1").touch(mode=0o644)
    umask = os.umask(0)
    try:
        handler = LogFile(folder, most=200)
        handler.setFormatter(OneEntry("%(message)s"))
        for number in range(20):
            handler.handle(logging.LogRecord("x", logging.INFO, "", 0, f"entry {number} \ud800 of a log", None, None))
        handler.close()
    finally:
        os.umask(umask)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert len(list(folder.iterdir())) == 4


def test_a_log_that_another_program_holds_open_is_not_rotated_and_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = True
    really = os.replace

    def as_on_windows(source: str | Path, target: str | Path) -> None:
        if held and Path(source).name == "hvgui.log":
            raise PermissionError(13, "The process cannot access the file")
        really(source, target)

    monkeypatch.setattr(os, "replace", as_on_windows)
    handler = LogFile(tmp_path, most=200)
    handler.setFormatter(OneEntry("%(message)s"))

    def write(numbers: range) -> None:
        for number in numbers:
            handler.handle(logging.LogRecord("x", logging.INFO, "", 0, f"entry {number:02} 東京 of a log", None, None))

    write(range(20))
    entries = (tmp_path / "hvgui.log").read_text(encoding="utf-8").splitlines()
    assert entries == [f"entry {number:02} 東京 of a log" for number in range(20)]
    assert [path.name for path in tmp_path.iterdir()] == ["hvgui.log"]
    held = False
    write(range(20, 60))
    handler.close()
    assert {path.name for path in tmp_path.iterdir()} == {f"hvgui.log{end}" for end in ("", ".1", ".2", ".3")}
    assert "entry 59" in (tmp_path / "hvgui.log").read_text(encoding="utf-8")
