"""Ways of signing in to a host; alone, because the command line lists them before it knows anything else."""

from __future__ import annotations

from enum import StrEnum


class AuthKind(StrEnum):
    """Ways of signing in."""

    NTLM = "ntlm"
    KERBEROS = "kerberos"
    CREDSSP = "credssp"
    BASIC = "basic"
    #: Kerberos where it works, else NTLM.
    NEGOTIATE = "negotiate"
    #: A client certificate, over HTTPS only.
    CERTIFICATE = "certificate"
