"""Address of a host, as people write it: ADDRESS, ADDRESS:PORT, [IPv6], [IPv6]:PORT."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import NamedTuple

_BRACKETED = re.compile(r"\[(?P<address>[0-9A-Fa-f:.]+(?:%[\w.-]+)?)\](?::(?P<port>\d{1,5}))?", re.ASCII)
_USUAL = re.compile(r"(?P<address>[^\s:/\[\]@]+)(?::(?P<port>\d{1,5}))?", re.ASCII)
_BARE_IPV6 = re.compile(
    r"(?P<address>[0-9A-Fa-f]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%[\w.-]+)?)(?P<port>(?!))?", re.ASCII
)


class Place(NamedTuple):
    """An address and a port; port 0 means that none was named."""

    address: str
    port: int = 0

    @property
    def written(self) -> str:
        """As it is written: an IPv6 address in brackets where a port follows."""
        if not self.port:
            return self.address
        return f"[{self.address}]:{self.port}" if ":" in self.address else f"{self.address}:{self.port}"


def read_place(text: str) -> Place | None:
    """The place that a text names; None when it names none."""
    for form in (_BRACKETED, _USUAL, _BARE_IPV6):
        if found := form.fullmatch(text.strip()):
            port = int(found["port"] or 0)
            return Place(found["address"], port) if not found["port"] or 0 < port < 65536 else None
    return None


def same_address(one: str, other: str) -> bool:
    """Whether two addresses are one, however they are spelled: in capitals, with a dot at the end, as another IPv6."""
    return _plain(one) == _plain(other)


def same_computer(one: str, other: str) -> bool:
    """Whether two addresses may name one computer: spelled alike, or one is the other without its domain."""
    plain, beside = sorted((_plain(one), _plain(other)), key=len)
    return plain == beside or (not _is_number(beside) and beside.startswith(f"{plain}."))


def _plain(address: str) -> str:
    address = address.strip().strip("[]").casefold()
    try:
        return str(ip_address(address))
    except ValueError:
        return address.removesuffix(".")


def _is_number(address: str) -> bool:
    try:
        ip_address(address)
    except ValueError:
        return False
    return True
