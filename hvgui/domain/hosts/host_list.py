"""Import list of hosts: one a line, with a port, a scheme or an account where it is not the usual one."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import Enum

from hvgui.values import Struct


class Mistake(Enum):
    """Reason why a line is no host that can be added."""

    NOT_UNDERSTOOD = "not-understood"
    PORT = "port"
    TWICE = "twice"
    KNOWN = "known"


class HostLine(Struct, frozen=True):
    """One line. ``number`` counts from 1; ``user`` is empty where the list names none."""

    number: int
    address: str
    port: int = 5985
    https: bool = False
    user: str = ""
    mistake: Mistake | None = None


#: An address is a name, an IPv4 address, or an IPv6 address in brackets.
_LINE = re.compile(
    r"(?:(?P<scheme>https?)://)?"
    r"(?P<address>\[[0-9A-Fa-f:.]+(?:%\w+)?\]|[^\s:/,;\[\]@]+)"
    r"(?::(?P<port>\d+))?/?"
    r"(?:\s*[,;\t]\s*(?P<user>[^,;\t]*?))?\s*",
    re.IGNORECASE,
)
#: First fields of a heading that spreadsheets write.
_HEADINGS = frozenset({"host", "hostname", "name", "address", "computer", "computername", "server", "ホスト", "名前"})
_HTTP, _HTTPS = 5985, 5986


def read_host_list(text: str, known: Collection[tuple[str, int]] = ()) -> tuple[HostLine, ...]:
    """The hosts of a list, each with what is wrong with it; blank lines, ``#`` comments and a heading are passed over.

    ``known`` are addresses and ports that are in the window already.
    """
    found: list[HostLine] = []
    seen: set[tuple[str, int]] = set()
    there = {(address.casefold(), port) for address, port in known}
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.partition("#")[0].strip().strip("\ufeff").replace('"', "")
        if not line or (not found and re.split(r"[,;\t]", line)[0].strip().casefold() in _HEADINGS):
            continue
        host = _read(number, line)
        place = (host.address.casefold(), host.port)
        if host.mistake is None and place in seen:
            host = HostLine(number, host.address, host.port, host.https, host.user, Mistake.TWICE)
        elif host.mistake is None and place in there:
            host = HostLine(number, host.address, host.port, host.https, host.user, Mistake.KNOWN)
        seen.add(place)
        found.append(host)
    return tuple(found)


def _read(number: int, line: str) -> HostLine:
    fits = _LINE.fullmatch(line)
    if fits is None:
        return HostLine(number, line, mistake=Mistake.NOT_UNDERSTOOD)
    port = int(fits["port"]) if fits["port"] else 0
    https = (fits["scheme"] or "").lower() == "https" or port == _HTTPS
    address = fits["address"].strip("[]")
    if fits["port"] and not 1 <= port <= 65_535:
        return HostLine(number, line, mistake=Mistake.PORT)
    return HostLine(number, address, port or (_HTTPS if https else _HTTP), https, (fits["user"] or "").strip())
