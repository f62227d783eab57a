"""The console port of a Hyper-V host, as far as a sign-in: the GUID in the clear, TLS, then CredSSP with NTLM.

Written from [MS-RDPEPS] 2.2.1.2, [MS-CSSP] 2.2.1 and [MS-NLMP] 3.3.2; shares nothing with the program but the maker of test certificates.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import socket
import ssl
import struct
import threading
from dataclasses import dataclass, field
from pathlib import Path

import spnego
from spnego._ntlm_raw.crypto import ntowfv1
from spnego._ntlm_raw.messages import Authenticate

from hvgui.sim.certificates import self_signed


@dataclass
class ConsolePort:
    """``vm`` is the GUID that was asked for, ``user`` who proved to know the password."""

    folder: Path
    password: str
    #: FreeRDP 2 goes to port 2179 whatever it is told; every run has an address of its own.
    address: str = ""
    vm: str = ""
    user: str = ""
    refused: bool = False
    over: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> ConsolePort:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        pair, file = self_signed("HV01"), self.folder / "HV01.pem"
        file.write_bytes(pair.certificate + pair.key)
        self._context.load_cert_chain(file)
        self.address = f"127.{os.getpid() % 250 + 1}.{os.getpid() // 250 % 250}.7"
        self._socket = socket.create_server((self.address, 2179))
        self._thread = threading.Thread(target=self._serve, name="console port", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()
        self.over.wait(60)

    def _serve(self) -> None:
        try:
            plain, _ = self._socket.accept()
            # FreeRDP tries again whatever happens, and would wait here for ever.
            self._socket.close()
            with plain:
                plain.settimeout(60)
                self.vm = _preconnection(plain)
                with self._context.wrap_socket(plain, server_side=True) as talk:
                    self._sign_in(talk)
        except OSError:
            pass
        finally:
            self.over.set()

    def _sign_in(self, talk: ssl.SSLSocket) -> None:
        """NTLM as far as the proof of the password; pyspnego's acceptor makes the challenge."""
        acceptor = spnego.server(protocol="ntlm", options=spnego.NegotiateOptions.use_ntlm)
        challenge = acceptor.step(_ntlm(talk.recv(16384))) or b""
        talk.sendall(_ts_request(challenge))
        answer = Authenticate.unpack(_ntlm(talk.recv(16384)))
        user, domain = answer.user_name or "", answer.domain_name or ""
        response = answer.nt_challenge_response or b""
        key = hmac.new(ntowfv1(self.password), (user.upper() + domain).encode("utf-16-le"), hashlib.md5).digest()
        proof = hmac.new(key, challenge[24:32] + response[16:], hashlib.md5).digest()
        if hmac.compare_digest(proof, response[:16]):
            self.user = f"{domain}\\{user}" if domain else user
        else:
            self.refused = True


def _ntlm(message: bytes) -> bytes:
    return message[message.index(b"NTLMSSP\0") :]


def _preconnection(plain: socket.socket) -> str:
    """cbSize, Flags, Version, Id, then the length of the text in characters and the text."""
    (size,) = struct.unpack("<I", plain.recv(4, socket.MSG_WAITALL))
    rest = plain.recv(size - 4, socket.MSG_WAITALL)
    flags, version, _number, length = struct.unpack_from("<IIIH", rest)
    assert (flags, version) == (0, 2)
    return rest[14 : 14 + 2 * length].decode("utf-16-le").rstrip("\0")


def _ts_request(token: bytes) -> bytes:
    """TSRequest, version 6, with one token."""
    tokens = _tagged(0x30, _tagged(0x30, _tagged(0xA0, _tagged(0x04, token))))
    return _tagged(0x30, _tagged(0xA0, b"\x02\x01\x06") + _tagged(0xA1, tokens))


def _tagged(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 128:
        return bytes((tag, size)) + content
    digits = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(digits))) + digits + content
