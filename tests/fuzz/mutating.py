"""Inputs that almost make sense: good ones cut, doubled, swapped and spiced. The same seed gives the same inputs."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

_SPICES = (
    b"",
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"<",
    b">",
    b"&",
    b"&#0;",
    b"&#x110000;",
    b"&lt;",
    b"'",
    b'"',
    b"\\",
    b"{",
    b"}",
    b"(" * 50,
    b"not " * 60,
    b"<a>" * 80,
    b"]]>",
    b"<![CDATA[",
    b"<!--",
    b"<?x?>",
    b"<!DOCTYPE a>",
    b' xsi:nil="true"',
    b' xmlns=""',
    b"99999999999999999999999999999999999999999999",
    b"-1",
    b"1e999",
    b"PT1E9S",
    b"\r\n",
    b"--Encrypted Boundary",
    "é🚀\u2028".encode(),
    b"\xed\xa0\x80",
)
_MOST = 20_000


def mutations(seeds: tuple[bytes, ...], random: Random) -> Iterator[bytes]:
    """Endless inputs made from good ones."""
    while True:
        data = bytearray(random.choice(seeds))
        for _ in range(random.randint(1, 4)):
            _mutate(data, random)
        yield bytes(data[:_MOST])


def _mutate(data: bytearray, random: Random) -> None:
    start = random.randint(0, len(data))
    end = min(len(data), start + random.randint(0, 40))
    match random.randrange(5):
        case 0:
            data[start:end] = random.choice(_SPICES)
        case 1:
            data[start:end] = data[start:end] * random.randint(0, 3)
        case 2 if data:
            data[min(start, len(data) - 1)] = random.randrange(256)
        case 3:
            del data[start:]
        case _:
            other = random.randint(0, len(data))
            data[start:start] = data[other : other + 40]


def _bomb() -> bytes:
    entities = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    return f'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">{entities}]><x>&j;</x>'.encode()


#: Inputs that are known to hurt readers.
HURTING: tuple[bytes, ...] = (
    b"",
    b"\x00" * 1000,
    _bomb(),
    b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
    b"<a>" * 50_000,
    b"<a>" * 5_000 + b"</a>" * 5_000,
    b"<a " + b" ".join(b'b%d=""' % n for n in range(5_000)) + b"/>",
    b"<a>" + b"9" * 1_000_000 + b"</a>",
    b"9" * 1_000_000,
    b"(" * 100_000,
    b"select * from C where " + b"(" * 5_000,
    b"select * from C where " + b"not " * 5_000 + b"A = 1",
    b"select * from C where A = " + b"9" * 60_000,
    b"select " + b"A," * 20_000 + b"A from C",
    b"associators of {C.A='" + b"\\" * 50_000 + b"'}",
    b"select * from C where A like '" + b"%" * 20_000 + b"'",
    b'<?xml version="1.0" encoding="utf-16"?><a/>',
    "<a>é</a>".encode("utf-16"),
    b'<?xml version="1.0" encoding="nonsense"?><a/>',
    "<a>é</a>".encode("latin-1"),
    b"--Encrypted Boundary\r\n",
    b"--Encrypted Boundary\r\n" * 5_000,
    b"Basic " + b"=" * 10_000,
    b"NTLM " + b"A" * 100_001,
    b"POST / HTTP/1.1\r\nHost: a\r\n" + b"A: b\r\n" * 9_000,
    b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
    b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
)
