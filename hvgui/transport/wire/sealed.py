"""Sealed replies: opened with the key of one connection, or refused ([MS-WSMV] 2.2.9.1, wsman-winrm 7.4).

What the headers of a reply say is the word of whoever is on the line. They only help to find the sealed bytes; what
counts is that the key opens them.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from email.message import Message
from functools import lru_cache

from hvgui.transport.kerberos_errors import TicketOver, outlived

_SPNEGO = "application/http-spnego-session-encrypted"
#: The protocol of each way of signing in. pywinrm's Kerberos says SPNEGO, since its tokens go as Negotiate.
PROTOCOLS: dict[str, frozenset[str]] = {
    "ntlm": frozenset({_SPNEGO}),
    "kerberos": frozenset({_SPNEGO, "application/http-kerberos-session-encrypted"}),
    "credssp": frozenset({"application/http-credssp-session-encrypted"}),
}
_BOUNDARY = "Encrypted Boundary"
#: No host's says so much.
_LONGEST_TYPE = 300
_ONE = "multipart/encrypted"
_SEVERAL = "multipart/x-multi-encrypted"

# Exchange puts a blank before the boundary; header lines begin with a tab or not.
_HEAD = re.compile(
    rb"--[ ]?Encrypted Boundary\r\n"
    rb"[\t ]*Content-Type:[ ]*(?P<protocol>[!-~]{1,100})[ ]*\r\n"
    rb"[\t ]*OriginalContent:[ ]*type=[^\r\n]{1,200};Length=(?P<length>[0-9]{1,9})[ ]*\r\n"
    rb"--[ ]?Encrypted Boundary\r\n"
    rb"[\t ]*Content-Type:[ ]*application/octet-stream[ ]*\r\n",
    re.IGNORECASE,
)
_NEXT = re.compile(rb"--[ ]?Encrypted Boundary(?P<last>--)?\r?\n?")

#: Opens ciphertext with its signature. Raises whatever the library below raises.
Unwrap = Callable[[bytes, bytes], bytes]


class Unsealed(Exception):
    """The other end answered, or wants to be spoken to, in clear text where sealing was agreed."""


def opened(content_type: str, body: bytes, method: str, unwrap: Unwrap) -> bytes:
    """The message inside a sealed body. Raises Unsealed for everything that the key does not open, and TicketOver."""
    protocols = PROTOCOLS[method]
    kind = _kind(content_type[:_LONGEST_TYPE], protocols)
    if not kind or (kind == _SEVERAL and method != "credssp"):
        raise Unsealed(f"{content_type[:100] or 'no content type'} after a sealed handshake")
    parts: list[bytes] = []
    at = 0
    while True:
        head = _HEAD.match(body, at)
        if head is None or head["protocol"].decode("ascii").lower() not in protocols:
            raise Unsealed("not a sealed message")
        end = _end(body, head.end(), several=kind == _SEVERAL)
        parts.append(_part(body[head.end() : end.start()], int(head["length"]), unwrap))
        if end["last"]:
            if end.end() != len(body):
                raise Unsealed("something follows the sealed message")
            return b"".join(parts)
        at = end.start()


# The headers of one host's replies are the same, and reading them as those of a letter takes longer than opening one.
@lru_cache(maxsize=64)
def _kind(content_type: str, protocols: frozenset[str]) -> str:
    """The media type where the header announces a sealed message of one of these protocols, else empty."""
    header = Message()
    header["Content-Type"] = content_type
    kind = header.get_content_type()
    protocol, boundary = header.get_param("protocol"), header.get_param("boundary")
    if kind not in (_ONE, _SEVERAL) or not isinstance(protocol, str) or not isinstance(boundary, str):
        return ""
    return kind if protocol.lower() in protocols and boundary.strip() == _BOUNDARY else ""


def _end(body: bytes, start: int, *, several: bool) -> re.Match[bytes]:
    """The boundary behind a part: the next one, or the closing one where there is one part only."""
    found = _NEXT.search(body, start if several else max(start, len(body) - 32))
    if found is None or not (several or found["last"]):
        raise Unsealed("a sealed message without its end")
    return found


def _part(payload: bytes, length: int, unwrap: Unwrap) -> bytes:
    if len(payload) < 4:
        raise Unsealed("an empty part")
    (size,) = struct.unpack_from("<I", payload)
    if not 0 < size <= len(payload) - 4:
        raise Unsealed("a signature beyond the message")
    try:
        plain = unwrap(payload[4 + size :], payload[4 : 4 + size])
    except Exception as error:
        if outlived(error):
            raise TicketOver from error
        # pyspnego, GSSAPI and OpenSSL each have errors of their own; they all mean that the key does not fit.
        raise Unsealed(f"the key of the session does not open the message: {type(error).__name__}") from error
    if len(plain) != length or not plain:
        raise Unsealed("another length than announced")
    return plain
