"""Standard streams of the process: there in a windowed program too, UTF-8 where another program reads or writes."""

from __future__ import annotations

import codecs
import errno
import locale
import os
import sys
from typing import BinaryIO

#: How a byte order mark tells the encoding of what follows it.
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
#: Bytes that are read at most of a line, or of everything.
_LONGEST = 65536


def prepare() -> None:
    """Make standard output and error usable, whatever started the program.

    A windowed program on Windows has none (``sys.stdout`` is None). A pipe or a file there gets the ANSI code page, in
    which a name with an emoji is no JSON any more; a console shows what it can and escapes the rest.
    """
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - as long as the process
    for stream in (sys.stdout, sys.stderr):
        if (reconfigure := getattr(stream, "reconfigure", None)) is None:
            continue
        if stream.isatty() or os.environ.get("PYTHONIOENCODING"):
            reconfigure(errors="backslashreplace")
        else:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def taken() -> tuple[BinaryIO, BinaryIO]:
    """Standard input and output for the caller alone: whoever else reads finds the end, and what is printed is lost."""
    source, sink = open(os.dup(0), "rb"), open(os.dup(1), "wb")  # noqa: SIM115 - as long as the process
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1):
        os.dup2(nowhere, number)
    return source, sink


def first_line(stream: BinaryIO) -> str:
    """The first line without its end: by its byte order mark, else UTF-8, else the system's own encoding.

    Windows PowerShell pipes ASCII or the console's code page, PowerShell 7 UTF-8, and files of both may be UTF-16.
    Raises UnicodeError.
    """
    line = stream.readline(_LONGEST)
    if line.startswith(codecs.BOM_UTF16_LE) and len(line) % 2:
        # The other half of the line's end.
        line += stream.read(1)
    return _decoded(line).rstrip("\r\n")


def whole(stream: BinaryIO) -> str:
    """Everything that is left, read the same way. Raises UnicodeError."""
    return _decoded(stream.read(_LONGEST))


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.removeprefix(mark).decode(encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(locale.getpreferredencoding(False))


def closed_by_reader(error: OSError) -> bool:
    """Whether a write failed because nobody reads any more, as with ``head``; Windows says EINVAL."""
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL)


def give_up_output() -> None:
    """From now on standard output goes nowhere; the interpreter flushes it once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def flush() -> None:
    """Send off what was printed. Raises nothing: whoever ends has nobody left to tell."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            continue
