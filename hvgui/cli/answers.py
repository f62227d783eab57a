"""Answers of commands: exit codes, and printing for people or as JSON."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import TextIO
from unicodedata import east_asian_width

from hvgui.domain import outside
from hvgui.values import Struct

#: Characters of a line, which may be a whole row of CSV.
_MOST = 1_000_000


class Exit(IntEnum):
    """Exit codes of the commands. A command that meets several gives the gravest, in the order of ``GRAVEST``."""

    #: Everything is done, in line, or well.
    OK = 0
    #: Something differs, does not work, failed or was refused.
    DIFFERS = 1
    #: The command line or a file makes no sense; nothing was asked of any host.
    USAGE = 2
    #: A host could not be reached or let nobody in; the answer is incomplete.
    HOST = 3
    #: A request was sent and its outcome is not known.
    UNKNOWN = 4
    INTERRUPTED = 130


GRAVEST = (Exit.INTERRUPTED, Exit.USAGE, Exit.UNKNOWN, Exit.HOST, Exit.DIFFERS, Exit.OK)


def gravest(codes: Iterable[Exit]) -> Exit:
    """The exit code of a command that met these."""
    met = set(codes)
    return next((code for code in GRAVEST if code in met), Exit.OK)


class CommandError(Exception):
    """Failure of a command; the message is printed."""

    def __init__(self, message: str, code: Exit = Exit.USAGE) -> None:
        super().__init__(message)
        self.code = code


class Answer(Struct, frozen=True):
    """Result of a command. ``data`` is what ``--json`` prints; its keys are stable."""

    data: Mapping[str, object]
    lines: Sequence[str] = ()
    code: Exit = Exit.OK


def show(answer: Answer, *, as_json: bool) -> None:
    """Print an answer. Output that cannot hold a character shows its escape instead of failing."""
    if as_json:
        _print(outside.json_text(answer.data), sys.stdout)
        return
    for line in answer.lines:
        write(line)


def write(text: str) -> None:
    """One line to standard output; nothing in it moves the cursor or colours the terminal."""
    _print(outside.line(text, _MOST), sys.stdout)


def complain(text: str) -> None:
    """What is wrong, to standard error."""
    _print(outside.block(f"hvgui: {text}"), sys.stderr)


def _print(text: str, to: TextIO) -> None:
    encoding = to.encoding or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding), file=to)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Columns under each other."""
    every = [list(header), *(outside.cells(row) for row in rows)]
    widths = [max(_width(row[n]) for row in every) for n in range(len(header))]
    return [
        "  ".join(cell + " " * (w - _width(cell)) for cell, w in zip(row, widths, strict=True)).rstrip()
        for row in every
    ]


def _width(text: str) -> int:
    """Columns on a terminal: East Asian characters take two."""
    return sum(2 if east_asian_width(c) in "WF" else 1 for c in text)
