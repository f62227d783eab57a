"""Completion of filter words: what may stand at the cursor, by the words of the parser and by what is in the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hvgui.domain.filters.filter_words import KEYS, PROBLEM, SERVICE_VALUES, SERVICE_WORDS
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.values import Struct

#: Words that are offered at once at most.
MOST = 13
#: What each service is called first; its other names are understood, too.
SERVICES = ("shutdown", "time-sync", "kvp", "heartbeat", "backup", "guest-services")
#: What one asks of a service most often, first.
ANSWERS = ("trouble", "off", "on", "ok", "silent")
STATES = (*(state.value for state in Power), "critical")
HEARTBEATS = tuple(heartbeat.value for heartbeat in reversed(Heartbeat))
#: Keys whose values come from the list: hosts, tags and the like.
FROM_LIST = ("name", "host", "os", "version", "tag", "owner", "role", "folder")

ValuesOf = Callable[[str], Iterable[str]]


class Offer(Struct, frozen=True):
    """Words for the place of the one at the cursor, which reaches from ``start`` to ``end``."""

    start: int
    end: int
    words: tuple[str, ...]


def quoted(value: str) -> str:
    """A value as it is typed: with quotes where it has a blank. A quote inside cannot be typed, a wildcard can."""
    plain = value.replace('"', "?")
    return f'"{plain}"' if any(letter.isspace() for letter in plain) else plain


def values(key: str, from_list: ValuesOf) -> list[str]:
    """Everything that may follow a key, as it is typed; nothing where any text may."""
    match key:
        case "state":
            return list(STATES)
        case "heartbeat":
            return list(HEARTBEATS)
        case "is":
            return [PROBLEM]
        case "service":
            return [*(f"{service}=" for service in SERVICES), *ANSWERS]
        case _ if key in FROM_LIST:
            return [quoted(value) for value in from_list(key)]
    return []


def offer(line: str, cursor: int, from_list: ValuesOf) -> Offer:
    """What may stand in place of the word at the cursor."""
    start, end = word_at(line, cursor)
    typed = line[start:cursor]
    minus = "-" if typed.startswith("-") else ""
    key, colon, value = typed[len(minus) :].partition(":")
    if not colon:
        known = [f"{minus}{each}:" for each in KEYS if each.startswith(key.lower())]
        return Offer(start, end, tuple(known[:MOST]))
    key = key.lower()
    if key == "service" and "=" in value:
        name, _, answer = value.partition("=")
        if name.lower() not in SERVICE_WORDS:
            return Offer(start, end, ())
        found = [f"{name}={each}" for each in (*ANSWERS, *SERVICE_VALUES) if each.startswith(answer.lower())]
    else:
        bare = value.strip('"').lower()
        every = values(key, from_list)
        begins = [each for each in every if each.strip('"').lower().startswith(bare)]
        found = begins + [each for each in every if bare in each.lower() and each not in begins]
    words = tuple(dict.fromkeys(f"{minus}{key}:{each}" for each in found))
    return Offer(start, end, words[:MOST])


def word_at(line: str, cursor: int) -> tuple[int, int]:
    """Beginning and end of the word at the cursor; a blank inside quotes ends none."""
    start, inside = 0, False
    for place, letter in enumerate(line[:cursor]):
        if letter == '"':
            inside = not inside
        elif letter.isspace() and not inside:
            start = place + 1
    end = cursor
    while end < len(line) and (inside or not line[end].isspace()):
        if line[end] == '"':
            inside = not inside
        end += 1
    return start, end


def put(line: str, at: Offer, word: str) -> tuple[str, int]:
    """The line with a word put in, and where the cursor is then: behind a blank once the word is whole."""
    whole = not word.endswith((":", "="))
    rest = line[at.end :]
    gap = " " if whole and not rest.startswith(" ") else ""
    return line[: at.start] + word + gap + rest, at.start + len(word) + whole


def replaced(line: str, word: str, words: Iterable[str]) -> str:
    """The line of ``words`` with ``word`` in place of the one with the same key, or at its end."""
    key = word.partition(":")[0].lower() + ":"
    kept = [each for each in words if not each.lower().startswith(key)]
    return " ".join([*kept, word])
