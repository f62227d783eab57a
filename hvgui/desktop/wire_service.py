"""Service of the process in which wires live: drives exchanges for the window, each on a thread of its own."""

from __future__ import annotations

import logging
import pickle
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, BinaryIO

from hvgui.controller.api.ports import HostWire, WireFactory
from hvgui.controller.hosts.request_queue import HeardWire, Line
from hvgui.desktop import frames
from hvgui.desktop.frames import Ask, Carry, Done, Entry, Kind, Opening
from hvgui.desktop.logs import log_to
from hvgui.domain.secret import Secret
from hvgui.wsman.exchange import Conversation, Paused

log = logging.getLogger(__name__)
#: The window bounds how much is under way at a time; here is a thread for all of it.
_THREADS = 2000
#: Seconds between two words that a host was heard.
_HEARD_EVERY = 1.0


class WireService:
    """Serves one window until it closes its end. ``wires`` is called once, with how to work."""

    def __init__(self, source: BinaryIO, sink: BinaryIO, wires: Callable[[Opening], WireFactory]) -> None:
        self._source = source
        self._sink = frames.Sink(sink)
        self._make = wires
        self._factory: WireFactory | None = None
        self._wires: dict[int, _ServedWire] = {}
        self._talks: dict[int, Conversation[Any]] = {}
        self._hops: dict[int, threading.Event] = {}
        self._secrets: dict[int, Callable[[Secret | None], None]] = {}
        self._lines: defaultdict[int, Line] = defaultdict(Line)
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="wire")

    def run(self) -> None:
        """Until the other end has gone."""
        while (frame := frames.read(self._source)) is not None:
            number, kind, payload = frame
            match kind:
                case Kind.BEGIN:
                    opening: Opening = frames.unpacked(payload)
                    log_to(_Forwarding(self._sink), level=opening.log_level, layout="%(message)s")
                    self._factory = self._make(opening)
                case Kind.ASK | Kind.CARRY:
                    order: Ask | Carry = frames.unpacked(payload)
                    self._hops[number] = threading.Event()
                    # Here, so that a wire that is closed with the next frame is the one that the hop uses.
                    self._pool.submit(self._hop, number, order, self._opened(order))
                case Kind.STOP:
                    if (hop := self._hops.get(number)) is not None:
                        hop.set()
                case Kind.SECRET:
                    if (take := self._secrets.pop(number, None)) is not None:
                        take(frames.unpacked(payload))
                case Kind.CLOSE:
                    if (served := self._wires.pop(number, None)) is not None:
                        served.wire.close()

    def _hop(self, number: int, order: Ask | Carry, served: _ServedWire) -> None:
        try:
            served.hop = number
            result = served.wire.ask(order.request) if isinstance(order, Ask) else self._carry(number, served, order)
            kind, answer = Kind.DONE, frames.packed(Done(result, served.wire.signed_in_with))
        except BaseException as error:  # noqa: BLE001 - whatever it is belongs to the caller
            kind, answer = Kind.FAILED, _as_sent(error)
        finally:
            self._hops.pop(number, None)
        try:
            self._sink.write(number, kind, answer)
        except (OSError, ValueError):
            # Nobody is left to hear it; the end of the other direction ends the process.
            return

    def _opened(self, order: Ask | Carry) -> _ServedWire:
        served = self._wires.get(order.wire)
        if served is None:
            assert self._factory is not None, "nobody has begun"
            served = self._wires[order.wire] = _ServedWire()
            served.wire = self._factory(order.profile, lambda: self._secret(served))
        return served

    def _carry(self, number: int, served: _ServedWire, order: Carry) -> object:
        if order.build is not None:
            build = pickle.loads(order.build)
            self._talks[order.talk] = Conversation(build)
        told = 0.0

        def heard() -> None:
            nonlocal told
            if (now := time.monotonic()) - told >= _HEARD_EVERY:
                told = now
                self._sink.write(number, Kind.HEARD)

        wire = HeardWire(served.wire, self._lines[order.attempt], heard)
        paused = False
        try:
            result = self._talks[order.talk].go_on(wire, self._hops[number].is_set, order.pauses)
            paused = isinstance(result, Paused)
        finally:
            if not paused:
                self._talks.pop(order.talk, None)
        return result

    def _secret(self, served: _ServedWire) -> Secret | None:
        """The password of a wire, from whoever waits for the hop that signs in."""
        given: list[Secret | None] = []
        there = threading.Event()

        def take(secret: Secret | None) -> None:
            given.append(secret)
            there.set()

        self._secrets[served.hop] = take
        self._sink.write(served.hop, Kind.SECRET)
        there.wait()
        return given[0]


class _ServedWire:
    """A wire and the hop that it is used for, one at a time."""

    wire: HostWire
    hop: int = 0


class _Forwarding(logging.Handler):
    """Sends entries to the window's log."""

    def __init__(self, sink: frames.Sink) -> None:
        super().__init__()
        self._sink = sink

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._sink.put(0, Kind.LOG, Entry(record.name, record.levelno, self.format(record)))
        except (OSError, ValueError):
            return


def _as_sent(error: BaseException) -> bytes:
    """An exception for the other side; what cannot travel goes as its words."""
    try:
        sent = frames.packed(error)
        pickle.loads(sent)
    except Exception:  # a class of a library may do anything in there
        log.exception("an error that does not travel")
        return frames.packed(RuntimeError(f"{type(error).__name__}: {error}"))
    return sent
