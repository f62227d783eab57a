"""Words for what is typed into guests: verbs and names of keys."""

from __future__ import annotations

from hvgui.domain.vms.keyboard import GuestKey, KeyboardVerb
from hvgui.wording.i18n import text

_NAMED = [key for key in GuestKey if not key.value[1:].isdigit()]
#: Keys of messages made from tables.
WORDED = {
    "keyboard.*": [verb.value for verb in KeyboardVerb],
    "guest-key.*": [key.value for key in _NAMED],
}
_VERBS = {verb.value: verb for verb in KeyboardVerb}
_KEYS = {key.value: key for key in GuestKey}


def verb(what: KeyboardVerb) -> str:
    """What is done with a keyboard."""
    return text(f"keyboard.{what.value}")


def key(which: GuestKey) -> str:
    """A key as it is written on a keyboard."""
    return text(f"guest-key.{which.value}") if which in _NAMED else which.value.upper()


def subject(kept: str) -> str:
    """A verb as the journal writes it; empty for one that is not known."""
    return verb(_VERBS[kept]) if kept in _VERBS else ""


def value(kept: str | None) -> str:
    """A key as the journal writes it; empty for none and for one that is not known."""
    return key(_KEYS[kept]) if kept in _KEYS else ""


def title(what: str, label: str, who: str) -> str:
    """Name of an operation that types."""
    if what == KeyboardVerb.PRESS.value and label in _KEYS:
        return text("operation.one-thing", what=key(_KEYS[label]), who=who)
    return text("operation.one-thing", what=subject(what), who=who)
