"""Keyboard of a VM: keys and text that a host types into a guest, without a console and without a network.

What is typed may be a password: it is held as a ``Secret``, and neither the journal nor a log has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hvgui.domain.keys import VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.values import Struct


class KeyboardVerb(Enum):
    """What is done with a keyboard."""

    CTRL_ALT_DEL = "ctrl-alt-del"
    TYPE_TEXT = "type-text"
    PRESS = "press"


class GuestKey(Enum):
    """Keys that can be pressed by themselves."""

    ENTER = "enter"
    ESCAPE = "escape"
    TAB = "tab"
    SPACE = "space"
    BACKSPACE = "backspace"
    DELETE = "delete"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    HOME = "home"
    END = "end"
    PAGE_UP = "page-up"
    PAGE_DOWN = "page-down"
    WINDOWS = "windows"
    F1 = "f1"
    F2 = "f2"
    F3 = "f3"
    F4 = "f4"
    F5 = "f5"
    F6 = "f6"
    F7 = "f7"
    F8 = "f8"
    F9 = "f9"
    F10 = "f10"
    F11 = "f11"
    F12 = "f12"


#: Virtual key codes of Windows, which TypeKey takes (libvirt's SendKey sends the same; to be confirmed on a real host).
CODES: Mapping[GuestKey, int] = {
    GuestKey.BACKSPACE: 0x08,
    GuestKey.TAB: 0x09,
    GuestKey.ENTER: 0x0D,
    GuestKey.ESCAPE: 0x1B,
    GuestKey.SPACE: 0x20,
    GuestKey.PAGE_UP: 0x21,
    GuestKey.PAGE_DOWN: 0x22,
    GuestKey.END: 0x23,
    GuestKey.HOME: 0x24,
    GuestKey.LEFT: 0x25,
    GuestKey.UP: 0x26,
    GuestKey.RIGHT: 0x27,
    GuestKey.DOWN: 0x28,
    GuestKey.DELETE: 0x2E,
    GuestKey.WINDOWS: 0x5B,
    **{key: 0x70 + number for number, key in enumerate(list(GuestKey)[-12:])},
}

#: Characters of one call, far below the 512 that a call may have, and of all calls of one text.
AT_ONCE, MOST_CHARACTERS = 100, 2000

NOTHING = Secret("")


class Typing(Struct, frozen=True):
    """What shall be typed into one VM; of a text the first ``typed`` calls are done."""

    key: VmKey
    verb: KeyboardVerb
    text: Secret = NOTHING
    pressed: GuestKey | None = None
    typed: int = 0


def calls_of(text: str) -> list[str | GuestKey]:
    """The text as it is typed: runs of characters, and keys for line ends and tabs."""
    found: list[str | GuestKey] = []
    for number, row in enumerate(lines(text).split("\n")):
        if number:
            found.append(GuestKey.ENTER)
        for column, run in enumerate(row.split("\t")):
            if column:
                found.append(GuestKey.TAB)
            found += [run[start : start + AT_ONCE] for start in range(0, len(run), AT_ONCE)]
    return found


def lines(text: str) -> str:
    """The text with one sort of line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def not_typeable(text: str) -> str:
    """Characters, each once, that are on no key of the keyboard that a host has: it types ASCII only."""
    return "".join(dict.fromkeys(c for c in lines(text) if c not in "\n\t" and not " " <= c <= "~"))


def refusal(wish: Typing, power: Power, subject: str) -> Trouble | None:
    """Why it cannot be typed, as far as that is known before; it never tells what was to be typed."""
    if power is not Power.RUNNING:
        return Trouble(TroubleKind.KEYBOARD_NOT_RUNNING, subject)
    if wish.verb is not KeyboardVerb.TYPE_TEXT:
        return None
    text = wish.text.reveal()
    if not text:
        return Trouble(TroubleKind.TYPED_TEXT_FORGOTTEN, subject)
    if not_typeable(text):
        return Trouble(TroubleKind.TEXT_NOT_TYPEABLE, subject)
    return Trouble(TroubleKind.TYPED_TEXT_TOO_LONG, subject) if len(lines(text)) > MOST_CHARACTERS else None
