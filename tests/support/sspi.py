"""A provider of SSPI for a system that has none: pyspnego's way on Windows, with GSSAPI behind it ([MS-KILE]).

It takes what SSPI takes and gives what SSPI gives – handles, buffers of a kind, statuses as errors – so that a host's
acceptor and a KDC can be asked the way a Windows client asks. Only for a process of its own: ``python -m
tests.support.sspi`` reads what to do as JSON and prints what came of it.
"""

from __future__ import annotations

import enum
import json
import sys
from types import SimpleNamespace
from typing import Any

import msgspec
import spnego._sspi
from spnego._gss import GSSAPIProxy
from spnego.channel_bindings import GssChannelBindings
from spnego.exceptions import SpnegoError

TARGET_UNKNOWN = 0x80090303
NO_CREDENTIALS = 0x8009030E
INVALID_HANDLE = 0x80090301
OK, GO_ON = 0, 0x00090312
_TRAILER = 60
_BY_MINOR = {-1765328377 & 0xFFFFFFFF: TARGET_UNKNOWN}


class SspiError(OSError):
    """What ``sspilib`` raises: a status in ``winerror``, signed as Windows has it."""

    def __init__(self, status: int) -> None:
        super().__init__(22, f"SSPI 0x{status:08X}")
        self.winerror = status - (1 << 32)


class Flags(enum.IntFlag):
    """Bits of a context request; of SSPI's some sixty, those that pyspnego asks for (sspi.h)."""

    ISC_REQ_DELEGATE = 0x1
    ISC_REQ_MUTUAL_AUTH = 0x2
    ISC_REQ_REPLAY_DETECT = 0x4
    ISC_REQ_SEQUENCE_DETECT = 0x8
    ISC_REQ_CONFIDENTIALITY = 0x10
    ISC_REQ_ALLOCATE_MEMORY = 0x100
    ISC_REQ_USE_DCE_STYLE = 0x200
    ISC_REQ_INTEGRITY = 0x10000
    ISC_REQ_NO_INTEGRITY = 0x800000
    ISC_REQ_IDENTIFY = 0x20000


class Kinds(enum.IntEnum):
    """Kinds of a buffer (sspi.h)."""

    SECBUFFER_DATA = 1
    SECBUFFER_TOKEN = 2
    SECBUFFER_CHANNEL_BINDINGS = 14


class Buffer:
    """A SecBuffer: bytes of a kind, written in place."""

    def __init__(self, data: bytearray | None, buffer_type: int, buffer_flags: int = 0) -> None:
        self.given = data
        self.data = bytes(data or b"")
        self.buffer_type = buffer_type
        self.buffer_flags = buffer_flags


class Bindings:
    """SEC_CHANNEL_BINDINGS as SSPI takes them."""

    def __init__(self, *, application_data: bytes, **_: Any) -> None:
        self.application_data = application_data

    def dangerous_get_sec_buffer(self) -> Buffer:
        return Buffer(bytearray(self.application_data), Kinds.SECBUFFER_CHANNEL_BINDINGS)


class Handle:
    """A CtxtHandle."""

    def __init__(self, context: GSSAPIProxy) -> None:
        self.context = context


def acquire_credentials_handle(
    *, package: str, principal: str | None, credential_use: int, auth_data: Any = None
) -> Any:
    if package != "kerberos" or credential_use != 2 or principal is not None:
        raise SspiError(INVALID_HANDLE)
    return SimpleNamespace(credential=auth_data or SimpleNamespace(username=None, domain=None, password=None))


def initialize_security_context(
    *,
    credential: Any,
    context: Handle | None,
    target_name: str,
    context_req: int,
    target_data_rep: int,
    input_buffers: Any,
    output_buffers: Any,
) -> Any:
    given = {int(buffer.buffer_type): buffer.data for buffer in input_buffers or ()}
    try:
        if context is None:
            service, _slash, host = target_name.partition("/")
            bound = given.get(Kinds.SECBUFFER_CHANNEL_BINDINGS)
            user = f"{credential.username}@{credential.domain}" if credential.domain else credential.username
            context = Handle(
                GSSAPIProxy(
                    user,
                    credential.password,
                    hostname=host,
                    service=service,
                    protocol="kerberos",
                    channel_bindings=GssChannelBindings(application_data=bound) if bound else None,
                )
            )
        output_buffers[0].data = context.context.step(given.get(Kinds.SECBUFFER_TOKEN)) or b""
    except SpnegoError as error:
        minor = getattr(getattr(error, "base_error", None), "min_code", 0) & 0xFFFFFFFF
        raise SspiError(_BY_MINOR.get(minor, NO_CREDENTIALS)) from error
    done = context.context.complete
    return SimpleNamespace(context=context, attributes=context_req, expiry=0, status=OK if done else GO_ON)


def query_context_attributes(context: Handle, attribute: Any) -> Any:
    if attribute is not RAW.SecPkgContextSizes:
        return SimpleNamespace(session_key=context.context.session_key, name="Kerberos")
    return SimpleNamespace(max_token=12_000, max_signature=28, block_size=1, security_trailer=_TRAILER)


def encrypt_message(context: Handle, *, qop: int, message: Any, seq_no: int) -> None:
    """Header and data in two buffers, as large as they were announced."""
    token, data = message
    if len(token.data) != _TRAILER or qop:
        raise SspiError(INVALID_HANDLE)
    sealed = context.context.wrap_winrm(data.data)
    token.data, data.data = sealed.header, sealed.data


def decrypt_message(context: Handle, message: Any, *, seq_no: int) -> int:
    token, data = message
    data.data = context.context.unwrap_winrm(token.data, data.data)
    return 0


RAW = SimpleNamespace(
    CtxtHandle=Handle,
    SecBuffer=Buffer,
    SecBufferDesc=list,
    SecBufferType=Kinds,
    SecBufferFlags=SimpleNamespace(SECBUFFER_READONLY=0x80000000, SECBUFFER_READONLY_WITH_CHECKSUM=0x10000000),
    CredentialUse=SimpleNamespace(SECPKG_CRED_INBOUND=1, SECPKG_CRED_OUTBOUND=2),
    TargetDataRep=SimpleNamespace(SECURITY_NATIVE_DREP=0x10),
    NtStatus=SimpleNamespace(SEC_E_OK=OK),
    QopFlags=SimpleNamespace(SECQOP_WRAP_NO_ENCRYPT=0x80000001),
    WinNTAuthIdentity=SimpleNamespace,
    SecPkgContextSizes=object(),
    SecPkgContextSessionKey=object(),
    SecPkgContextPackageInfo=object(),
    acquire_credentials_handle=acquire_credentials_handle,
    initialize_security_context=initialize_security_context,
    query_context_attributes=query_context_attributes,
    encrypt_message=encrypt_message,
    decrypt_message=decrypt_message,
)


def installed() -> None:
    """From now on pyspnego takes this process for one of Windows."""
    module: Any = spnego._sspi
    module.sspilib = SimpleNamespace(raw=RAW, IscReq=Flags, SecChannelBindings=Bindings)
    module.HAS_SSPI = True
    module.NativeError = SspiError


def main() -> None:
    from hvgui.domain.hosts.host import HostProfile
    from hvgui.domain.secret import Secret
    from hvgui.domain.trouble import WireError
    from hvgui.hyperv import selections
    from hvgui.hyperv.collecting import every
    from hvgui.transport.wire.pywinrm_wire import PywinrmWire
    from hvgui.wsman.exchange import converse

    installed()
    asked = json.load(sys.stdin)
    password = asked.pop("password")
    wire = PywinrmWire(msgspec.convert(asked, HostProfile), lambda: Secret(password) if password else None)
    try:
        print(json.dumps({"systems": len(converse(wire, every(selections.SYSTEMS))), "handshakes": wire.handshakes}))
    except WireError as error:
        print(json.dumps({"kind": error.trouble.kind.value, "detail": error.trouble.detail, "sent": error.sent}))


if __name__ == "__main__":
    main()
