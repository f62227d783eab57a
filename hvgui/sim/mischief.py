"""Trouble on demand: what networks and hosts do to a client, by probability or exactly when a test says so.

``lag=2s drop=0.05 seed=7`` makes a demo ugly; ``mischief.once(Prank.CUT, only="RequestStateChange")`` makes a test
exact. A seed makes chance repeat itself.
"""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from enum import Enum
from random import Random

_DURATION = re.compile(r"([0-9]+(?:\.[0-9]+)?)(ms|s|m)?\Z")
_UNITS = {"ms": 0.001, "s": 1.0, None: 1.0, "m": 60.0}
_RELATES_TO = re.compile(r"(RelatesTo>)[^<]*(<)")
_NO_RELATES_TO = re.compile(r"<a:RelatesTo>[^<]*</a:RelatesTo>")
_NO_ROOM = (
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" '
    'xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"><s:Header/><s:Body><s:Fault><s:Code>'
    "<s:Value>s:Receiver</s:Value><s:Subcode><s:Value>w:QuotaLimit</s:Value></s:Subcode></s:Code>"
    '<s:Reason><s:Text xml:lang="en-US">No room.</s:Text></s:Reason></s:Fault></s:Body></s:Envelope>'
)
_ACTION = re.compile(r"Action[^>]*>\s*([^<\s]*)")


class Prank(Enum):
    """One kind of trouble. The value is its name in a mischief text, where it takes a probability."""

    DROP = "drop"  # reset before the request is run
    CUT = "cut"  # reset after the request was run: the client cannot know
    HANG = "hang"  # no answer at all
    SHORT = "short"  # the connection ends in the middle of the reply
    TRUNCATE = "truncate"  # a complete HTTP reply with half an envelope
    GARBAGE = "garbage"  # a reply that is no XML
    ENTITY = "entity"  # a reply with a document type and an entity
    WRONG_ID = "wrongid"  # RelatesTo names a request nobody sent
    NO_ID = "noid"  # no RelatesTo at all
    SWAPPED = "swapped"  # the reply to the request before
    UNSEALED = "unsealed"  # a clear-text reply after a sealed request
    FORGED = "forged"  # a readable fault "no room", dressed as a sealed reply, after the request was run
    EXPIRE = "expire"  # every enumeration context is forgotten first
    LOSE_CONTEXT = "lose"  # the security context is forgotten: HTTP 400, and the request is not run
    EMPTY_500 = "http500"  # HTTP 500 without a body; the request is not run
    BUSY_503 = "http503"  # HTTP 503; the request is not run
    LEG_1 = "leg1"  # reset at the first, blank request of a sign-in
    LEG_2 = "leg2"  # reset at the first token
    LEG_3 = "leg3"  # reset at the second token


LEGS = (Prank.LEG_1, Prank.LEG_2, Prank.LEG_3)
_ON_CALLS = tuple(prank for prank in Prank if prank not in LEGS)
_BY_NAME = {prank.value: prank for prank in Prank}
OTHER_SWITCHES = ("lag", "jitter", "after", "seed", "vary")


@dataclass(frozen=True, slots=True)
class Plan:
    """What happens to one call."""

    prank: Prank | None = None
    lag: float = 0.0


@dataclass(slots=True)
class _Order:
    prank: Prank
    times: int
    only: str


class Mischief:
    """The trouble one host makes. Safe to change while it runs."""

    def __init__(self, spec: str = "") -> None:
        self._lock = threading.Lock()
        self._orders: list[_Order] = []
        self.played: list[Prank] = []
        self.set(spec)

    def set(self, spec: str) -> None:
        """Replace every switch by those of a mischief text. Raises ValueError."""
        probabilities: dict[Prank, float] = {}
        lag = jitter = 0.0
        after = seed = 0
        vary = False
        for part in spec.replace(",", " ").split():
            name, _, value = part.partition("=")
            if name in _BY_NAME:
                probabilities[_BY_NAME[name]] = _probability(name, value)
            elif name in ("lag", "jitter"):
                seconds = _seconds(name, value)
                lag, jitter = (seconds, jitter) if name == "lag" else (lag, seconds)
            elif name in ("after", "seed"):
                number = _whole(name, value)
                after, seed = (number, seed) if name == "after" else (after, number)
            elif name == "vary":
                vary = value.lower() not in ("0", "no", "off")
            else:
                known = ", ".join(sorted((*_BY_NAME, *OTHER_SWITCHES)))
                raise ValueError(f"no mischief is called {name!r}; there are {known}")
        with self._lock:
            self._probabilities = probabilities
            self._lag, self._jitter = lag, jitter
            self._random = Random(seed)
            self.after = after  # answers after which a connection is closed; 0: never
            self.seed = seed
            self.vary = vary  # replies in other clothes, see variety.py
            self.variation = Random(seed)

    def calm(self) -> None:
        """No more trouble."""
        self.set("")
        with self._lock:
            self._orders.clear()

    def once(self, prank: Prank, *, times: int = 1, only: str = "") -> None:
        """Play a prank on the next call (or the next ``times`` calls) whose action ends with ``only``."""
        with self._lock:
            self._orders.append(_Order(prank, times, only))

    def plan(self, envelope: str) -> Plan:
        """What is to happen to a call."""
        with self._lock:
            if not (self._orders or self._probabilities or self._lag or self._jitter):
                return Plan()
            found = _ACTION.search(envelope)
            prank = self._ordered(found[1] if found else "", _ON_CALLS) or self._by_chance(_ON_CALLS)
            lag = self._lag + (self._random.uniform(0, self._jitter) if self._jitter else 0.0)
            return Plan(prank, lag)

    def resets_leg(self, leg: Prank) -> bool:
        """Whether the connection is reset at this leg of a sign-in."""
        with self._lock:
            return (self._ordered("", (leg,)) or self._by_chance((leg,))) is not None

    def _ordered(self, action: str, kinds: tuple[Prank, ...]) -> Prank | None:
        for order in self._orders:
            if order.prank in kinds and action.endswith(order.only):
                order.times -= 1
                if order.times <= 0:
                    self._orders.remove(order)
                self.played.append(order.prank)
                return order.prank
        return None

    def _by_chance(self, kinds: tuple[Prank, ...]) -> Prank | None:
        for prank in kinds:
            probability = self._probabilities.get(prank, 0.0)
            if probability and self._random.random() < probability:
                self.played.append(prank)
                return prank
        return None


def spoiled(prank: Prank, text: str, before: str) -> str:
    """The reply as the prank leaves it. ``before`` is the reply to an earlier request, empty when there was none."""
    match prank:
        case Prank.TRUNCATE:
            return text[: len(text) // 2]
        case Prank.GARBAGE:
            return "<html><head><title>Proxy error</title><body>The upstream server & we do not talk<br>"
        case Prank.ENTITY:
            return (
                f'<!DOCTYPE s [<!ENTITY e SYSTEM "file:///etc/hostname">]>{text.replace("</s:Body>", "&e;</s:Body>")}'
            )
        case Prank.WRONG_ID:
            return _RELATES_TO.sub(r"\g<1>uuid:00000000-0000-0000-0000-00000000DEAD\g<2>", text)
        case Prank.NO_ID:
            return _NO_RELATES_TO.sub("", text)
        case Prank.FORGED:
            return _NO_ROOM
        case Prank.SWAPPED:
            return before or spoiled(Prank.WRONG_ID, text, before)
        case _:
            return text


def _probability(name: str, value: str) -> float:
    try:
        number = float(value or "1")
    except ValueError:
        raise ValueError(f"{name}={value}: a probability from 0 to 1 is wanted") from None
    if not 0 <= number <= 1:
        raise ValueError(f"{name}={value}: a probability from 0 to 1 is wanted")
    return number


def _seconds(name: str, value: str) -> float:
    found = _DURATION.match(value)
    if found is None:
        raise ValueError(f"{name}={value}: a time such as 2s or 150ms is wanted")
    return float(found[1]) * _UNITS[found[2]]


def _whole(name: str, value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) < 10):
        raise ValueError(f"{name}={value}: a whole number is wanted")
    return int(value)
