"""What is known and remembered about a host."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hvgui.domain.keys import HostId
from hvgui.domain.link import LinkPhase, LivenessNow
from hvgui.domain.trouble import Trouble


class AuthKind(StrEnum):
    """How to sign in."""

    NTLM = "ntlm"
    KERBEROS = "kerberos"
    CREDSSP = "credssp"
    BASIC = "basic"


@dataclass(frozen=True, slots=True, kw_only=True)
class HostProfile:
    """Where a host is and who signs in; never holds a password."""

    id: HostId
    address: str
    port: int = 5985
    https: bool = False
    user: str = ""
    auth: AuthKind = AuthKind.NTLM
    #: SHA-256 of a certificate the user trusted for this host, lower-case hex; empty means the system's trust store.
    pinned: str = ""
    #: Path of a PEM file that verifies the host's certificate; empty means the system's trust store.
    ca_file: str = ""

    @property
    def label(self) -> str:
        """What the tree shows until the host says its name."""
        usual = 5986 if self.https else 5985
        return self.address if self.port == usual else f"{self.address}:{self.port}"


@dataclass(frozen=True, slots=True, kw_only=True)
class HostFacts:
    """What the host says about itself."""

    name: str = ""
    #: "10.0.20348" and the like.
    os_version: str = ""
    os_caption: str = ""
    build: int = 0
    #: Operating-system language as an LCID, 1033 English, 1041 Japanese.
    language: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HostPicture:
    """A host as the window shows it."""

    profile: HostProfile
    phase: LinkPhase = LinkPhase.CONNECTING
    #: Seconds since the epoch.
    since: float = 0.0
    trouble: Trouble | None = None
    facts: HostFacts | None = None
    #: When the list was last read, seconds since the epoch; None when never.
    as_of: float | None = None
    vm_count: int = 0
    #: Round trip of the last refresh in seconds.
    latency: float | None = None
    #: How changes are noticed; None before the first answer and where events are not asked for.
    liveness: LivenessNow | None = None

    @property
    def id(self) -> HostId:
        return self.profile.id

    @property
    def name(self) -> str:
        """The host's own name, or the address until it is known."""
        return self.facts.name if self.facts and self.facts.name else self.profile.label
