"""Certificate of a host, as a person sees it who has to decide whether to trust it."""

from __future__ import annotations

import re

from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.values import Struct

_DIGITS = re.compile(r"[0-9a-f]{64}")
_SEPARATORS = re.compile(r"[\s:-]")
#: What tools print before a fingerprint.
_TITLE = re.compile(r"sha-?256(?: fingerprint)?\s*[=:]\s*")


class Certificate(Struct, frozen=True, kw_only=True):
    """Facts about the leaf certificate a host shows."""

    #: SHA-256 of the DER form, 64 lower-case hexadecimal digits.
    fingerprint: str
    subject: str = ""
    issuer: str = ""
    names: tuple[str, ...] = ()
    #: Seconds since the epoch.
    valid_from: float | None = None
    valid_until: float | None = None
    #: Whether the system's trust store accepts it for the address that was asked.
    trusted: bool = False
    #: Why not, in the words of the TLS library.
    why_not: str = ""

    @property
    def self_signed(self) -> bool:
        return bool(self.subject) and self.subject == self.issuer


def grouped(fingerprint: str) -> str:
    """The fingerprint in pairs, as certificate viewers show it."""
    digits = fingerprint.upper()
    return ":".join(digits[i : i + 2] for i in range(0, len(digits), 2))


def plain(text: str) -> str:
    """A fingerprint as a person may have typed or pasted it, as 64 digits; empty when it is none."""
    digits = _SEPARATORS.sub("", _TITLE.sub("", text.strip().lower()))
    return digits if _DIGITS.fullmatch(digits) else ""


def certificate_changed(subject: str, trusted: str, shown: str) -> Trouble:
    """The trouble of a host whose certificate is not the trusted one, with both fingerprints."""
    return Trouble(TroubleKind.CERTIFICATE_CHANGED, subject, f"{grouped(trusted)} / {grouped(shown)}")
