"""Wire to a host that must not be contacted: its profile names a way of signing in that this program does not know."""

from __future__ import annotations

from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.wsman.replies import Reply
from hvgui.wsman.requests import Request


class NoWire:
    """Implements ``HostWire``: refuses every request, and sends nothing."""

    signed_in_with = ""

    def __init__(self, profile: HostProfile) -> None:
        self._trouble = Trouble(TroubleKind.AUTH_OF_NEWER, profile.label, profile.unknown_auth)

    def ask(self, request: Request) -> Reply:
        """Raises WireError."""
        raise WireError(self._trouble, sent=False)

    def close(self) -> None:
        """Nothing is open."""
