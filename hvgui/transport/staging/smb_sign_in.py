"""Sign-in to a host's share, the way its profile signs in to the host: Kerberos, NTLM, or the one and then the other.

The ticket is for the service ``cifs`` of the host ([MS-SMB2] 3.2.4.2.3). Without a password it is got as whoever is
signed in, or with the ticket that is there.
"""

from __future__ import annotations

from smbprotocol.connection import Connection
from smbprotocol.exceptions import LogonFailure, SMBAuthenticationError
from smbprotocol.session import Session

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.transport.kerberos_errors import NO_LIBRARY, no_ticket, of_kerberos, refused_by_domain

_WAYS = {AuthKind.KERBEROS: ("kerberos",), AuthKind.NEGOTIATE: ("kerberos", "ntlm")}


def signed_in(
    connection: Connection, profile: HostProfile, user: str, secret: Secret | None, encrypts: bool
) -> Session:
    """A session over a connection. Raises Refusal with SMB_REFUSED, and what smbprotocol raises.

    Where there are two ways, Kerberos goes by a ticket alone: no password is tried twice.
    """
    ways = _WAYS.get(profile.auth, ("ntlm",))
    reasons = []
    for way in ways:
        if way == "ntlm" and secret is None:
            reasons.append("no password for NTLM")
            continue
        password = secret.reveal() if secret is not None and way == ways[-1] else None
        session = Session(
            connection,
            username=user or None,
            password=password,
            require_encryption=encrypts,
            hostname_override=(profile.kerberos_name or None) if way == "kerberos" else None,
            auth_protocol=way,
        )
        try:
            session.connect()
        except LogonFailure:
            if way == ways[-1]:
                raise
            reasons.append("the host refuses Kerberos")
        except ImportError:
            reasons.append(NO_LIBRARY)
        except Exception as error:
            # Not only SMB's own: krb5, which gets a ticket by password, raises its own through it.
            cause = error.__cause__ if isinstance(error, SMBAuthenticationError) else error
            if way != "kerberos" or not isinstance(cause, Exception) or not of_kerberos(cause):
                raise
            reasons.append(refused_by_domain(cause) or no_ticket(cause, user, "cifs").detail)
        else:
            return session
    raise Refusal(Trouble(TroubleKind.SMB_REFUSED, profile.label, "; ".join(reasons)))
