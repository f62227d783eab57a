"""Frames between this program's window and the process of its wires: a length, a number, a kind and a pickled value.

Both ends are one program, over pipes that nobody else has; nothing that a host has sent is unpickled, only what was
read of it.
"""

from __future__ import annotations

import pickle
import struct
import threading
from enum import IntEnum, auto
from typing import Any, BinaryIO

from hvgui.domain.hosts.host import HostProfile
from hvgui.values import Struct

_HEAD = struct.Struct(">QQB")


class Kind(IntEnum):
    """Kinds of frames; the number that goes with each is that of a hop."""

    # to the wires
    #: ``Opening``: the first frame of a process, which is told how to work.
    BEGIN = auto()
    #: ``Ask``, ``Carry``: answered by DONE or FAILED.
    ASK = auto()
    CARRY = auto()
    #: The hop's caller has gone.
    STOP = auto()
    #: The number of a wire that is to break off whatever it does.
    CLOSE = auto()
    # from them
    DONE = auto()
    FAILED = auto()
    #: The host of a hop that is under way has answered something.
    HEARD = auto()
    #: ``Entry``
    LOG = auto()
    # both ways: the question without a value, and the password
    SECRET = auto()


class Opening(Struct, frozen=True):
    """How the wires are to work: the level of the log, and the folder for every envelope; None for nowhere."""

    log_level: int
    log_wire: str | None


class Ask(Struct, frozen=True):
    """One request on a wire, which is opened with the first."""

    wire: int
    profile: HostProfile
    request: Any


class Carry(Struct, frozen=True):
    """An exchange to drive: what makes it, None where it goes on with what was paused. ``attempt``: see ``Line``."""

    wire: int
    profile: HostProfile
    talk: int
    attempt: int
    build: bytes | None
    pauses: Any


class Done(Struct, frozen=True):
    """A result, and how the wire has signed in."""

    result: Any
    signed_in_with: str


class Entry(Struct, frozen=True):
    """An entry of the log."""

    logger: str
    level: int
    text: str


class Sink:
    """End that writes, from any thread. Raises OSError and ValueError when nobody reads any more."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def write(self, number: int, kind: Kind, payload: bytes = b"") -> None:
        frame = _HEAD.pack(len(payload), number, kind) + payload
        with self._lock:
            self._stream.write(frame)
            self._stream.flush()

    def put(self, number: int, kind: Kind, value: object) -> None:
        self.write(number, kind, packed(value))


def packed(value: object) -> bytes:
    """A value for a frame."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def unpacked(payload: bytes) -> Any:
    """The value of a frame; None for one without."""
    return pickle.loads(payload) if payload else None


def read(stream: BinaryIO) -> tuple[int, Kind, bytes] | None:
    """The next frame; None when the other end has gone."""
    try:
        head = stream.read(_HEAD.size)
        if head is None or len(head) < _HEAD.size:
            return None
        length, number, kind = _HEAD.unpack(head)
        payload = stream.read(length)
    except (OSError, ValueError):
        return None
    return (number, Kind(kind), payload) if len(payload) == length else None
