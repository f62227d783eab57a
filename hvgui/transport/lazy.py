"""Factories of the transport that import their libraries when they are called, on a worker thread.

These imports take longer than opening the window.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.secret import Secret

if TYPE_CHECKING:
    from hvgui.transport.staging.smb_share import SmbStaging
    from hvgui.transport.wire.probe import NetworkProbe


def network_probe() -> NetworkProbe:
    """Implements the controller's ``ProbeFactory``."""
    from hvgui.transport.wire.probe import NetworkProbe

    return NetworkProbe()


def signed_in_as() -> str:
    """Whom Kerberos would sign in as without a password; empty when nobody."""
    from hvgui.transport.wire.own_ticket import signed_in_as

    return signed_in_as()


def smb_share(profile: HostProfile, secret: Callable[[], Secret | None]) -> SmbStaging:
    """Implements the controller's ``ShareFactory``."""
    from hvgui.transport.staging.smb_share import SmbStaging

    return SmbStaging(profile, profile.smb, secret)
