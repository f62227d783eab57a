"""Whom Kerberos would sign in as without a password: the user of this Windows, or the owner of the default ticket."""

from __future__ import annotations

import os
import sys


def signed_in_as() -> str:
    """The account, such as ``anna@LAB.EXAMPLE``; empty without a ticket, and for an account that is in no domain.

    Blocks for as long as the ticket cache does.
    """
    if sys.platform == "win32":
        # An account of the computer itself has no domain that could give tickets.
        user, domain = os.environ.get("USERNAME", ""), os.environ.get("USERDNSDOMAIN", "")
        return f"{user}@{domain.upper()}" if user and domain else ""
    try:
        import gssapi
    except (ImportError, OSError):
        return ""
    try:
        mine = gssapi.Credentials(usage="initiate")
        return str(mine.name) if mine.lifetime is None or mine.lifetime > 0 else ""
    except Exception as error:
        # GSSAPI's errors share no base with anything but Exception in the bindings that are typed.
        if type(error).__module__.partition(".")[0] != "gssapi":
            raise
        return ""
