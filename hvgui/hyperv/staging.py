"""A file on its way to the host's disk through a remote shell: one constant script, data only through its input.

The script's contract: ``put``, the operation's id, the file name in base64, the byte to go on from, then lines of
base64 ("!" before one that is deflated), then "."; it answers ``path``, ``length`` and ``sha256``. ``have`` with id and
name gives the length of what an upload that broke off has left; ``hash``, the id and a path give length and hash;
``room`` and the id the free bytes; ``sweep`` and the id remove the operation's folder. Facts: wsman-winrm 9.
"""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from hvgui.domain.trouble import Refusal, Trouble, TroubleKind, WireError
from hvgui.values import Struct
from hvgui.wsman.clixml import error_sentence
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import TIMED_OUT, Fault
from hvgui.wsman.replies import CommandStarted, Output, ShellOpened
from hvgui.wsman.requests import CreateShell, DeleteShell, ReceiveOutput, RunCommand, SendInput, SignalCommand
from hvgui.wsman.values import number

#: Bytes per Send for a host with the usual 500 KB envelope: base64 twice and the envelope still fit (wsman-winrm 9.2).
CHUNK = 280_000
#: The same for an envelope of 150 KB, and for whatever is smaller still.
SMALLER_CHUNKS = (84_000, 30_000)
#: A chunk is deflated when this much of it shrinks to less than the share that follows.
_SAMPLE, _PAYS = 8_192, 0.85
#: Receives without an answer before the script counts as hung; each waits 20 s on the host.
_PATIENCE = 15
#: Bytes that the script may write; it says a few lines, or one error.
_MOST_OUTPUT = 1_000_000


class Staged(Struct, frozen=True):
    """A file on the host. ``sha256`` is lower-case hex as the host computed it."""

    path: str
    length: int
    sha256: str


def command_line(script: str) -> tuple[str, tuple[str, ...]]:
    """The command that runs the script; nothing but the script's own text is in it."""
    encoded = base64.b64encode(script.encode("utf-16-le")).decode()
    switches = ("-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-EncodedCommand", encoded)
    return "powershell.exe", switches


def put(
    script: str,
    operation: str,
    name: str,
    chunks: Iterable[bytes],
    sent: Callable[[int], None] = lambda _: None,
    start: int = 0,
) -> Exchange[Staged]:
    """Write one file into the operation's folder on the host.

    ``chunks`` gives the bytes from ``start`` on, in order, and may raise (the file vanished, the user cancelled); what
    has arrived stays until the folder is swept. ``sent`` hears the number of bytes after each chunk. Raises Refusal
    with STAGING_FAILED.
    """
    opening = b"put\n%s\n%s\n%d\n" % (operation.encode(), base64.b64encode(name.encode()), start)

    def stream() -> Iterable[tuple[bytes, int]]:
        yield opening, start
        for chunk in chunks:
            yield _line(chunk), len(chunk)
        yield b".\n", 0

    said = yield from run_script(script, stream(), sent, name)
    path, length, sha256 = said.get("path", ""), number(said.get("length")), said.get("sha256", "")
    if not path or length is None or not sha256:
        raise Refusal(Trouble(TroubleKind.STAGING_FAILED, name, "the host's answer is incomplete"))
    return Staged(decoded(path), length, sha256)


def _line(chunk: bytes) -> bytes:
    """A chunk as the script reads it, deflated where a sample of it says that this pays."""
    sample = chunk[:_SAMPLE]
    if len(zlib.compress(sample, 1)) < len(sample) * _PAYS:
        packer = zlib.compressobj(1, zlib.DEFLATED, -15)
        return b"!" + base64.b64encode(packer.compress(chunk) + packer.flush()) + b"\n"
    return base64.b64encode(chunk) + b"\n"


def arrived(script: str, operation: str, name: str) -> Exchange[int]:
    """Bytes of a file that an upload which broke off has left on the host. Raises Refusal."""
    opening = b"have\n%s\n%s\n" % (operation.encode(), base64.b64encode(name.encode()))
    said = yield from run_script(script, ((opening, 0),), lambda _: None, name)
    return number(said.get("length")) or 0


def room(script: str, operation: str) -> Exchange[int | None]:
    """Free bytes on the disk that staged files go to. Raises Refusal."""
    said = yield from run_script(script, ((b"room\n" + operation.encode() + b"\n", 0),), lambda _: None, operation)
    return number(said.get("length"))


def fingerprint(script: str, operation: str, path: str) -> Exchange[Staged]:
    """Length and hash of a file on the host, computed there; for files that came another way. Raises Refusal."""
    opening = b"hash\n" + operation.encode() + b"\n" + base64.b64encode(path.encode()) + b"\n"
    said = yield from run_script(script, ((opening, 0),), lambda _: None, path)
    length, sha256 = number(said.get("length")), said.get("sha256", "")
    if length is None or not sha256:
        raise Refusal(Trouble(TroubleKind.STAGING_FAILED, path, "the host's answer is incomplete"))
    return Staged(path, length, sha256)


def sweep(script: str, operation: str) -> Exchange[None]:
    """Remove the operation's folder on the host. Raises Refusal with STAGING_FAILED."""
    yield from run_script(script, ((b"sweep\n" + operation.encode() + b"\n", 0),), lambda _: None, operation)


def run_script(
    script: str,
    lines: Iterable[tuple[bytes, int]],
    sent: Callable[[int], None],
    subject: str,
    codes: Mapping[str, TroubleKind] = MappingProxyType({}),
) -> Exchange[dict[str, str]]:
    """What the script says to some lines, the last of each key. Raises as ``run_lines``."""
    return dict((yield from run_lines(script, lines, sent, subject, codes)))


def run_lines(
    script: str,
    lines: Iterable[tuple[bytes, int]],
    sent: Callable[[int], None],
    subject: str,
    codes: Mapping[str, TroubleKind] = MappingProxyType({}),
) -> Exchange[list[tuple[str, str]]]:
    """Key and value of every line that the script says to some lines. Raises Refusal: STAGING_FAILED, or what
    ``codes`` has for the HRESULT it tells."""
    opened = yield CreateShell()
    assert isinstance(opened, ShellOpened)
    shell = opened.shell
    try:
        command, arguments = command_line(script)
        started = yield RunCommand(shell, command, arguments)
        assert isinstance(started, CommandStarted)
        done = 0
        for data, size in lines:
            yield SendInput(shell, started.command_id, data)
            done += size
            sent(done)
        yield SendInput(shell, started.command_id, b"", end=True)
        output = yield from _output(shell, started.command_id, subject)
        yield SignalCommand(shell, started.command_id)
    finally:
        # A leaked shell counts against the user's quota until it idles out.
        yield from _delete(shell)
    spoken = _spoken(output)
    said = dict(spoken)
    if "error" in said or output.exit_code not in (0, None):
        detail = decoded(said["error"]) if "error" in said else error_sentence(output.stderr.decode("utf-8", "replace"))
        kind = codes.get(said.get("code", "").lower(), TroubleKind.STAGING_FAILED)
        raise Refusal(Trouble(kind, subject, detail[:500]))
    return spoken


def _output(shell: str, command: str, subject: str) -> Exchange[Output]:
    stdout, stderr = bytearray(), bytearray()
    silent = 0
    while True:
        try:
            part = yield ReceiveOutput(shell, command)
        except Fault as fault:
            silent += 1
            if not fault.has(TIMED_OUT) or silent > _PATIENCE:
                raise
            continue
        assert isinstance(part, Output)
        silent = 0
        stdout += part.stdout
        stderr += part.stderr
        if len(stdout) + len(stderr) > _MOST_OUTPUT:
            raise Refusal(Trouble(TroubleKind.STAGING_FAILED, subject, "the host's answer has no end"))
        if part.done:
            return Output(bytes(stdout), bytes(stderr), True, part.exit_code)


def _delete(shell: str) -> Exchange[None]:
    try:
        yield DeleteShell(shell)
    except (Fault, WireError):
        return


def _spoken(output: Output) -> list[tuple[str, str]]:
    lines = output.stdout.decode("ascii", "replace").splitlines()
    return [(key, value) for key, _, value in (line.strip().partition(" ") for line in lines) if key]


def decoded(encoded: str) -> str:
    try:
        return base64.b64decode(encoded).decode("utf-8", "replace")
    except binascii.Error:
        return encoded
