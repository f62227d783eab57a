"""How a simulated host's WinRM service is configured (wsman-winrm 6)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hvgui.sim.faults import Detail
from hvgui.sim.tls import Https

_LANGUAGES = {"en": "en-US", "ja": "ja-JP", "de": "de-DE"}


class NtlmPolicy(Enum):
    """Policy "Restrict NTLM: Incoming NTLM traffic". UNVERIFIED: at which token a host that denies it says no."""

    ALLOW = "allow"
    DENY_AT_ONCE = "deny at once"
    DENY_AT_THE_END = "deny at the end"


@dataclass(frozen=True, slots=True, kw_only=True)
class HostSettings:
    """The defaults are those of Windows Server 2012 R2 and later."""

    name: str = "HV01"
    domain: str = ""  # accounts may sign in with it, or with the host's name, or bare
    language: str = "en-US"  # of fault texts; "ja" and "de" are understood too
    version: str = "OS: 10.0.20348 SP: 0.0 Stack: 3.0"
    max_envelope_kb: int = 500
    idle_seconds: float = 120.0  # HTTP.sys closes a connection that long without a request
    basic: bool = False
    credssp: bool = False
    ntlm: NtlmPolicy = NtlmPolicy.ALLOW
    allow_unencrypted: bool = False
    identify_strangers: bool = True  # answer Identify without credentials; hardened hosts do not
    max_timeout_seconds: float = 60.0
    enumeration_seconds: float = 60.0
    events: bool = True  # False: Subscribe is unknown on WMI, as on Windows Server 2008 R2 (wsman-winrm 4.1)
    batch_items: int = 32_000
    operations_per_user: int = 1500
    shells_per_user: int = 30
    shell_idle_seconds: float = 7200.0
    quota_detail: Detail = Detail.WMI_ERROR  # which of the two fault encodings a quota has
    seed: int | None = None  # of message and context ids; None: as the system likes
    keytab: str = ""  # path of the keys of this host's Kerberos services; empty: outside any domain
    https: Https | None = None  # TLS instead of sealed messages; no port speaks both here
    address: str = "127.0.0.1"
    port: int = 0

    @property
    def locale(self) -> str:
        return _LANGUAGES.get(self.language, self.language)

    @property
    def scheme(self) -> str:
        return "http" if self.https is None else "https"

    @property
    def max_envelope(self) -> int:
        return self.max_envelope_kb * 1024

    def reply_locale(self, asked: str | None) -> str:
        """The language of a reply: the one asked for if this host has it, else its own (wsman-winrm 1.3).

        English is always there.
        """
        base = (asked or "").lower()[:2]
        if base == "en":
            return "en-US"
        return asked if asked and base == self.locale[:2].lower() else self.locale
