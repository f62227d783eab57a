"""Process in which the window's wires live, so that signing, sealing and reading share no interpreter with the window.

Started with the first request, and again with the next one when it has died; it ends when the window's end of its pipe
closes, however that comes about.
"""

from __future__ import annotations

import logging
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, TypeVar, cast

from hvgui.controller.api.ports import SecretSource
from hvgui.desktop import SERVE_WIRES, frames
from hvgui.desktop.frames import Ask, Carry, Done, Entry, Kind, Opening
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.wsman.exchange import Conversation, Paused
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Reply
from hvgui.wsman.requests import Request

T = TypeVar("T")
log = logging.getLogger(__name__)

#: Seconds that the process gets to end by itself.
_GRACE = 1.0
#: No console, and what a person does comes before what hosts have to tell; elsewhere the process says so itself.
_PRIORITY = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
#: Whose exchanges depend on nothing but their arguments, and change nothing but their result.
_PORTABLE = "hvgui.hyperv."


def own_command() -> list[str]:
    """How this program is started as the process of its wires."""
    return (
        [sys.executable, SERVE_WIRES] if getattr(sys, "frozen", False) else [sys.executable, "-m", "hvgui", SERVE_WIRES]
    )


class WireProcess:
    """Implements ``WireFactory``: its wires live in a process of their own."""

    def __init__(self, opening: Opening, command: Sequence[str] = ()) -> None:
        self._opening = opening
        self._command = list(command) or own_command()
        self._lock = threading.Lock()
        self._link: _Link | None = None
        self._closed = False
        self.numbers = count(1)

    def __call__(self, profile: HostProfile, secret: SecretSource) -> RemoteWire:
        return RemoteWire(self, profile, secret)

    @property
    def pid(self) -> int | None:
        """The process that serves now."""
        return self._link.process.pid if self._link is not None else None

    def link(self, label: str) -> _Link:
        """The way to the process, which is started where none is alive. Raises WireError."""
        with self._lock:
            if self._closed:
                raise _lost(label, "the conversation was closed", sent=False)
            if self._link is None or self._link.gone:
                try:
                    self._link = _Link(self._command, self._opening)
                except OSError as error:
                    raise _lost(label, f"no process for connections: {error}", sent=False) from error
            return self._link

    def close(self) -> None:
        """End the process; every wire refuses from now on."""
        with self._lock:
            self._closed = True
            if self._link is not None:
                self._link.close()


class _Link:
    """One process and the pipes to it. Frames are written by a thread of its own: a full pipe holds up no caller."""

    def __init__(self, command: Sequence[str], opening: Opening) -> None:
        self.gone = False
        self._inboxes: dict[int, queue.SimpleQueue[tuple[Kind, bytes]]] = {}
        self._outbox: queue.SimpleQueue[tuple[int, Kind, bytes] | None] = queue.SimpleQueue()
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=_environment(),
            creationflags=_PRIORITY,
        )
        self.send(0, Kind.BEGIN, frames.packed(opening))
        for name, work in (("read", self._read), ("write", self._write)):
            threading.Thread(target=work, name=f"wires {name}", daemon=True).start()

    def open(self, hop: int) -> queue.SimpleQueue[tuple[Kind, bytes]]:
        """Where the frames of a hop arrive."""
        inbox = self._inboxes[hop] = queue.SimpleQueue()
        if self.gone:
            inbox.put((Kind.CLOSE, b""))
        return inbox

    def drop(self, hop: int) -> None:
        self._inboxes.pop(hop, None)

    def send(self, number: int, kind: Kind, payload: bytes = b"") -> None:
        self._outbox.put((number, kind, payload))

    def close(self) -> None:
        """The process sees the end of its input and ends; one that does not is ended."""
        self._outbox.put(None)
        try:
            self.process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def _write(self) -> None:
        stream = self.process.stdin
        assert stream is not None
        sink = frames.Sink(cast("Any", stream))
        try:
            while (frame := self._outbox.get()) is not None:
                sink.write(*frame)
            stream.close()
        except (OSError, ValueError):
            # The reader sees the end, too, and tells everybody.
            return

    def _read(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        while (frame := frames.read(cast("Any", stream))) is not None:
            number, kind, payload = frame
            if kind is Kind.LOG:
                entry: Entry = frames.unpacked(payload)
                logging.getLogger(entry.logger).log(entry.level, "%s", entry.text)
            elif (inbox := self._inboxes.get(number)) is not None:
                inbox.put((kind, payload))
        self.gone = True
        self._outbox.put(None)
        code = self.process.wait()
        log.info("the process of the connections has ended (%s)", code)
        for inbox in tuple(self._inboxes.values()):
            inbox.put((Kind.CLOSE, b""))


class RemoteWire:
    """Implements ``FarWire``. The password is fetched when the wire signs in, on the thread that waits for it."""

    def __init__(self, process: WireProcess, profile: HostProfile, secret: SecretSource) -> None:
        self._process = process
        self._profile = profile
        self._secret = secret
        self._number = next(process.numbers)
        self._link: _Link | None = None
        self._closed = False
        self._told = ""
        #: What makes the exchange that was taken last.
        self._build: bytes | None = None
        #: Of the hop under way: asks its caller whether it is still wanted, and says that it is not.
        self._look: Callable[[], None] = lambda: None

    @property
    def signed_in_with(self) -> str:
        return self._told

    def ask(self, request: Request) -> Reply:
        reply: Reply = self._hop(Kind.ASK, Ask(self._number, self._profile, request))
        return reply

    def takes(self, talk: Conversation[Any]) -> bool:
        if not talk.elsewhere and (build := portable(talk.build)) is not None:
            self._build = build
            talk.elsewhere = next(self._process.numbers)
        return bool(talk.elsewhere)

    def carry(
        self,
        talk: Conversation[T],
        stop: Callable[[], bool],
        pauses: Callable[[Request, Fault], bool],
        attempt: int,
        heard: Callable[[], None],
    ) -> T | Paused:
        build, self._build = self._build, None
        order = Carry(self._number, self._profile, talk.elsewhere, attempt, build, pauses)
        result: T | Paused = self._hop(Kind.CARRY, order, stop, heard)
        return result

    def look(self) -> None:
        self._look()

    def close(self) -> None:
        self._closed = True
        if self._link is not None:
            self._link.send(self._number, Kind.CLOSE)

    def _hop(
        self,
        kind: Kind,
        order: Ask | Carry,
        stop: Callable[[], bool] = lambda: False,
        heard: Callable[[], None] = lambda: None,
    ) -> Any:
        label = self._profile.label
        link = self._link = self._process.link(label)
        if self._closed:
            raise _lost(label, "the conversation was closed", sent=False)
        hop = next(self._process.numbers)
        inbox = link.open(hop)
        stopped = False

        def look() -> None:
            nonlocal stopped
            if not stopped and stop():
                stopped = True
                link.send(hop, Kind.STOP)

        self._look = look
        try:
            link.send(hop, kind, frames.packed(order))
            look()
            while True:
                came, payload = inbox.get()
                if came is Kind.DONE:
                    done: Done = frames.unpacked(payload)
                    self._told = done.signed_in_with
                    return done.result
                if came is Kind.FAILED:
                    raise frames.unpacked(payload)
                if came is Kind.HEARD:
                    heard()
                elif came is Kind.SECRET:
                    link.send(hop, Kind.SECRET, frames.packed(self._secret()))
                else:
                    raise _lost(label, "the process that kept the connection has ended", sent=True)
        finally:
            self._look = lambda: None
            link.drop(hop)


def portable(build: Callable[[], Any]) -> bytes | None:
    """What makes an exchange in another process; None where it belongs to this one."""
    function = build.func if isinstance(build, partial) else build
    if not getattr(function, "__module__", "").startswith(_PORTABLE):
        return None
    try:
        return frames.packed(build)
    except Exception:  # noqa: BLE001 - pickle raises what it likes; then the exchange stays here
        return None


def _lost(label: str, detail: str, *, sent: bool) -> WireError:
    return WireError(Trouble(TroubleKind.WIRE_LOST, label, detail), sent=sent)


def _environment() -> dict[str, str]:
    """This process's, in which the other finds the same program.

    Its threads share two heaps of the C library: a heap for each keeps what was once read.
    """
    ours = {**os.environ, "MALLOC_ARENA_MAX": "2"}
    if not getattr(sys, "frozen", False):
        here = str(Path(__file__).resolve().parents[2])
        ours["PYTHONPATH"] = os.pathsep.join([here, *filter(None, [os.environ.get("PYTHONPATH")])])
    return ours
