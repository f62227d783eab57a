"""Standard streams of a command: UTF-8 between programs, there in a windowed program, and an input in any encoding."""

from __future__ import annotations

import codecs
import errno
import io
import locale
import sys

import pytest

from hvgui.desktop import streams


class _Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def _stream(kind: type[io.TextIOWrapper] = io.TextIOWrapper, encoding: str = "cp1252") -> io.TextIOWrapper:
    return kind(io.BytesIO(), encoding=encoding)


def test_a_pipe_is_utf_8_whatever_the_code_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)
    out, errors = _stream(), _stream(encoding="cp932")
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", errors)
    streams.prepare()
    print("東京 → 🦊 \udc80")
    print("Grüße", file=sys.stderr)
    streams.flush()
    assert isinstance(out.buffer, io.BytesIO)
    assert out.buffer.getvalue().decode("utf-8").rstrip() == "東京 → 🦊 \\udc80"
    assert isinstance(errors.buffer, io.BytesIO)
    assert errors.buffer.getvalue().decode("utf-8").rstrip() == "Grüße"


def test_a_terminal_keeps_its_encoding_and_escapes_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    out = _stream(_Terminal)
    monkeypatch.setattr(sys, "stdout", out)
    streams.prepare()
    print("é → é")
    out.flush()
    assert isinstance(out.buffer, io.BytesIO)
    assert out.buffer.getvalue().rstrip() == "é \\u2192 é".encode("cp1252")


def test_what_the_person_has_set_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")
    monkeypatch.setattr(sys, "stdout", _stream())
    streams.prepare()
    assert sys.stdout.encoding == "cp1252"


def test_a_windowed_program_can_print(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    streams.flush()
    streams.prepare()
    print("nobody reads this")
    sys.stderr.write("nor this")
    streams.flush()
    assert sys.stdin.read() == ""


@pytest.mark.parametrize(
    "given",
    [
        "pä→\n".encode(),
        codecs.BOM_UTF8 + "pä→\r\n".encode(),
        codecs.BOM_UTF16_LE + "pä→\r\nmore".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "pä→\r\n".encode("utf-16-be"),
        "pä→".encode(),
    ],
)
def test_a_password_is_the_same_in_every_encoding(given: bytes) -> None:
    assert streams.first_line(io.BytesIO(given)) == "pä→"


def test_what_is_no_utf_8_is_in_the_systems_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locale, "getpreferredencoding", lambda _=False: "cp1252")
    assert streams.first_line(io.BytesIO(b"p\xe4\r\n")) == "pä"


def test_no_line_is_empty() -> None:
    assert streams.first_line(io.BytesIO()) == ""


def test_a_reader_that_went_is_told_from_other_failures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.name", "posix")
    assert streams.closed_by_reader(BrokenPipeError(errno.EPIPE, "Broken pipe"))
    assert not streams.closed_by_reader(OSError(errno.ENOSPC, "No space left"))
    assert not streams.closed_by_reader(OSError(errno.EINVAL, "Invalid argument"))
    monkeypatch.setattr("os.name", "nt")
    assert streams.closed_by_reader(OSError(errno.EINVAL, "Invalid argument"))


def test_everything_after_the_first_line_is_read_the_same_way() -> None:
    given = io.BytesIO(b"secret\nzwei\r\nZeilen\n")
    assert (streams.first_line(given), streams.whole(given)) == ("secret", "zwei\r\nZeilen\n")
    assert streams.whole(io.BytesIO("a\r\nö".encode("utf-16"))) == "a\r\nö"
    assert streams.whole(io.BytesIO()) == ""
