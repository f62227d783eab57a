"""SMB2 WRITE requests laid out by hand, over a connection of smbprotocol.

smbprotocol builds a message out of field objects and copies its payload some ten times on the way to the socket; on a
fast network that is what a copy spends its time with. Here a payload is copied once and encrypted once, into buffers
that are used again. All else stays smbprotocol's: the session and its keys, message ids and credits (the sequence
window), the thread that receives, and which response belongs to which request.

Sources, all of [MS-SMB2]: 2.1 direct TCP, 2.2.1.2 header, 2.2.21 WRITE request, 2.2.22 its response, 2.2.41 transform
header, 3.1.4.1 signing, 3.1.4.3 encrypting, 3.2.4.1.2 and 3.2.4.1.5 message ids and credits.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
from collections.abc import Callable
from operator import attrgetter
from typing import Any

from cryptography.hazmat.primitives import cmac
from cryptography.hazmat.primitives.ciphers import algorithms
from cryptography.hazmat.primitives.ciphers.aead import AESCCM, AESGCM
from smbprotocol import Dialects
from smbprotocol.connection import Ciphers, Request, SigningAlgorithms
from smbprotocol.exceptions import SMBException
from smbprotocol.header import Commands, Smb2Flags, SMB2HeaderRequest
from smbprotocol.open import Open, SMB2WriteRequest

_LENGTH = struct.Struct(">I")
_HEADER = struct.Struct("<4sHHIHHIIQIIQ16s")
_WRITE = struct.Struct("<HHIQ16sIIHHI")
_TRANSFORM = struct.Struct("<4s16s16sIHHQ")
#: Where the payload begins, counted from the header; also the DataOffset of the request.
_HEAD = _HEADER.size + _WRITE.size
#: The signature's place in a header, and the first byte of a transform header that is authenticated.
_SIGNATURE = slice(48, 64)
_AUTHENTICATED = 20
_TAG = 16
#: Bytes that one credit pays for, where a request may cost several (3.2.4.1.5).
_PER_CREDIT = 65536
#: Seconds for a host to answer one write; it waits for the few before it, so even a slow line needs far less.
_ANSWER = 120
#: What is used here of smbprotocol and is no part of its interface. Raises AttributeError where one has moved.
_INSIDES = (
    "connection.sequence_lock",
    "connection.sequence_window",
    "connection.outstanding_requests",
    "connection._check_worker_running",
    "connection.transport._sock",
    "connection.transport._sock_lock",
)


class Writes:
    """Writes of one open file, from one thread at a time. Raises AttributeError (see ``_INSIDES``).

    ``most``: bytes of the largest write; the host's own limit is kept too.
    """

    def __init__(self, handle: Open, most: int) -> None:
        for inside in _INSIDES:
            attrgetter(inside)(handle)
        self._connection: Any = handle.connection
        self._tree: Any = handle.tree_connect
        self._session: Any = self._tree.session
        self._file_id: bytes = handle.file_id
        self._multi = bool(self._connection.supports_multi_credit)
        self.most = min(most, self._connection.max_write_size, most if self._multi else _PER_CREDIT)
        self._plain = bytearray(_LENGTH.size + _HEAD + self.most)
        self._flags = Smb2Flags.SMB2_FLAGS_DFS_OPERATIONS if self._tree.is_dfs_share else 0
        self._seal = self._sealing() if self._session.encrypt_data or self._tree.encrypt_data else None
        self._sign = self._signing() if self._session.signing_required and self._session.signing_key else None
        if self._seal is None and self._sign is None:
            raise SMBException("neither encrypted nor signed: nothing is sent")

    def fits(self) -> int:
        """Bytes that the host's credits allow for the next write; 0 when a response must be awaited first."""
        with self._connection.sequence_lock:
            credits = self._connection.sequence_window["high"] - self._connection.sequence_window["low"]
        return int(min(self.most, credits * _PER_CREDIT)) if self._multi else self.most * (credits > 0)

    def send(self, payload: memoryview, offset: int, more_credits: int) -> Request:
        """Send one write of at most ``fits()`` bytes at ``offset``; ``more_credits`` beside what it costs are asked.

        Raises SMBException and OSError.
        """
        charge = (len(payload) - 1) // _PER_CREDIT + 1
        with self._connection.sequence_lock:
            message_id = self._connection.sequence_window["low"]
            self._connection.sequence_window["low"] += charge if self._multi else 1
        request = self._request(message_id)
        self._connection.outstanding_requests[message_id] = request
        plain = memoryview(self._plain)[: _LENGTH.size + _HEAD + len(payload)]
        message = plain[_LENGTH.size :]
        flags = self._flags | (Smb2Flags.SMB2_FLAGS_SIGNED if self._sign else 0)
        _HEADER.pack_into(
            *(message, 0, b"\xfeSMB", _HEADER.size, charge if self._multi else 0, 0, Commands.SMB2_WRITE),
            *(charge + more_credits, flags, 0, message_id, 0, self._tree.tree_connect_id),
            *(self._session.session_id, bytes(16)),
        )
        # StructureSize is 49 whatever follows: it counts the first byte of the payload (2.2.21).
        _WRITE.pack_into(message, _HEADER.size, 49, _HEAD, len(payload), offset, self._file_id, 0, 0, 0, 0, 0)
        message[_HEAD:] = payload
        if self._sign:
            message[_SIGNATURE] = self._sign(message, message_id)
        _LENGTH.pack_into(plain, 0, len(message))
        self._out(self._seal(message) if self._seal else plain)
        return request

    def confirm(self, request: Request) -> int:
        """Wait for the response; gives the bytes that the host has written. Raises SMBException and OSError."""
        response = self._connection.receive(request, timeout=_ANSWER)
        # StructureSize and Reserved, two bytes each, stand before the count (2.2.22).
        return int.from_bytes(response["data"].get_value()[4:8], "little")

    def _request(self, message_id: int) -> Request:
        """What smbprotocol keeps until the response is there; of the message it looks at the header alone."""
        header = SMB2HeaderRequest()
        header["command"] = Commands.SMB2_WRITE
        header["message_id"] = message_id
        header["session_id"] = self._session.session_id
        header["tree_id"] = self._tree.tree_connect_id
        return Request(header, SMB2WriteRequest, self._connection, session_id=self._session.session_id)

    def _out(self, packet: memoryview) -> None:
        # smbprotocol's own Tcp.send joins and slices the packet; its lock keeps other messages of it apart.
        self._connection._check_worker_running()
        transport = self._connection.transport
        with transport._sock_lock:
            transport._sock.sendall(packet)

    def _sealing(self) -> Callable[[memoryview], memoryview]:
        """Encrypts a message behind its transform header, the length before it."""
        newest = self._connection.dialect >= Dialects.SMB_3_1_1
        gcm = newest and self._connection.cipher_id in (Ciphers.AES_128_GCM, Ciphers.AES_256_GCM)
        cipher = (AESGCM if gcm else AESCCM)(self._session.encryption_key)
        fresh = 12 if gcm else 11
        start = _LENGTH.size + _TRANSFORM.size
        sealed = memoryview(bytearray(start + _HEAD + self.most + _TAG))

        def seal(message: memoryview) -> memoryview:
            nonce = os.urandom(fresh)
            size = len(message)
            head = (nonce.ljust(16, b"\0"), size, 0, 1, self._session.session_id)
            extra = _TRANSFORM.pack(b"\xfdSMB", bytes(16), *head)[_AUTHENTICATED:]
            cipher.encrypt_into(nonce, message, extra, sealed[start : start + size + _TAG])
            tag = bytes(sealed[start + size : start + size + _TAG])
            _LENGTH.pack_into(sealed, 0, _TRANSFORM.size + size)
            _TRANSFORM.pack_into(sealed, _LENGTH.size, b"\xfdSMB", tag, *head)
            return sealed[: start + size]

        return seal

    def _signing(self) -> Callable[[memoryview, int], bytes]:
        """Signs a message whose signature field is zero."""
        key = self._session.signing_key
        dialect, chosen = self._connection.dialect, self._connection.signing_algorithm_id
        if dialect < Dialects.SMB_3_0_0 or (dialect >= Dialects.SMB_3_1_1 and chosen == SigningAlgorithms.HMAC_SHA256):
            return lambda message, _id: hmac.digest(key, message, hashlib.sha256)[:16]
        if dialect >= Dialects.SMB_3_1_1 and chosen == SigningAlgorithms.AES_GMAC:
            gcm = AESGCM(key)
            return lambda message, message_id: gcm.encrypt(message_id.to_bytes(12, "little"), b"", message)

        def with_cmac(message: memoryview, _id: int) -> bytes:
            signing = cmac.CMAC(algorithms.AES(key))
            signing.update(bytes(message))
            return signing.finalize()

        return with_cmac
