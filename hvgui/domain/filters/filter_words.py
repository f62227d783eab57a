"""The filter box's language: words, ``key:value``, wildcards, quotes; what it cannot read becomes a hint.

Plain words look into name, host, guest system and notes. All words must fit. A leading ``-`` turns a word round.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from hvgui.domain.devices.vm_hardware import VmHardware
from hvgui.domain.filters.glob import pattern_of
from hvgui.domain.filters.hardware_words import HARDWARE_KEYS, UNKNOWN, Fits, about, compares
from hvgui.domain.health.attention import Severity, severity
from hvgui.domain.vms.folders import Folder, tidy
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import ANSWERING, TROUBLED, Service, ServiceMeaning, ServiceState, meaning_of
from hvgui.domain.vms.vm import GuestFamily, Vm, family_by_name
from hvgui.values import Struct


class Subject(Struct, frozen=True):
    """Fields of one row that a filter compares, all in lower case."""

    vm: Vm
    host: str
    hay: str
    #: Whether the host responds: what was last known of a VM is no problem of now.
    responds: bool = True


def subject_of(vm: Vm, host: str, *, responds: bool = True) -> Subject:
    """A VM on a host of this name, as the filter sees it."""
    hay = "\n".join((vm.name, host, vm.guest_os, vm.notes, *vm.labels.tags)).lower()
    return Subject(vm, host.lower(), hay, responds)


Test = Callable[[Subject], bool]


class Hint(Struct, frozen=True):
    """A word that could not be used: ``kind`` names the sentence, ``word`` and ``known`` fill it in."""

    kind: str
    word: str
    known: tuple[str, ...] = ()


class Filter(Struct, frozen=True):
    """Tests that must all hold."""

    tests: tuple[Test, ...] = ()
    hints: tuple[Hint, ...] = ()
    #: Whether a word is about the hardware of VMs, which is read once somebody wants it.
    about_hardware: bool = False

    def __bool__(self) -> bool:
        return bool(self.tests)

    def fits(self, subject: Subject) -> bool:
        """Whether a row is shown."""
        return all(test(subject) for test in self.tests)


HINT_KINDS = ("unknown-word", "unknown-value", "unfinished")
KEYS = (
    "name",
    "host",
    "state",
    "heartbeat",
    "service",
    "os",
    "notes",
    "version",
    "tag",
    "owner",
    "role",
    "folder",
    "is",
)
#: After ``folder:``, VMs that are in none.
NO_FOLDER = "none"
#: Words after ``is:``.
PROBLEM = "problem"

SERVICE_WORDS: dict[str, Service] = {
    "shutdown": Service.SHUTDOWN,
    "time": Service.TIME_SYNC,
    "timesync": Service.TIME_SYNC,
    "time-sync": Service.TIME_SYNC,
    "kvp": Service.DATA_EXCHANGE,
    "data-exchange": Service.DATA_EXCHANGE,
    "heartbeat": Service.HEARTBEAT,
    "backup": Service.BACKUP,
    "vss": Service.BACKUP,
    "guest": Service.GUEST_SERVICES,
    "guest-services": Service.GUEST_SERVICES,
    "fcopy": Service.GUEST_SERVICES,
}

_FAMILIES = {"windows": GuestFamily.WINDOWS, "linux": GuestFamily.LINUX}

_NOT_OFF = frozenset(ServiceMeaning) - {ServiceMeaning.OFF, ServiceMeaning.NOT_SUPPORTED}
SERVICE_VALUES: dict[str, frozenset[ServiceMeaning]] = {
    "on": _NOT_OFF,
    "off": frozenset({ServiceMeaning.OFF}),
    "ok": ANSWERING,
    "trouble": TROUBLED,
    "silent": frozenset({ServiceMeaning.NO_CONTACT, ServiceMeaning.LOST_CONTACT}),
    **{meaning.value: frozenset({meaning}) for meaning in ServiceMeaning if meaning.value not in ("off", "ok")},
}

_WORD = re.compile(r'(-?)((?:[^\s":]+:)?)(?:"([^"]*)"?|(\S*))')


def read_filter(line: str) -> Filter:
    """The filter that a line of words stands for."""
    tests: list[Test] = []
    hints: list[Hint] = []
    about_hardware = False
    for found in _WORD.finditer(line.strip()):
        minus, key, quoted, bare = found.groups()
        value = quoted if quoted is not None else bare or ""
        name = key[:-1].lower()
        if not key and not value:
            continue
        hardware, understood = _hardware(name, value.lower(), found.group(0), hints)
        if understood:
            about_hardware = True
            if hardware is not None:
                tests.append(_known_and(hardware, wanted=not minus))
            continue
        test = _test(name, value.lower(), found.group(0), hints)
        if test is not None:
            tests.append(_turned(test) if minus else test)
    return Filter(tuple(tests), tuple(hints), about_hardware)


def words_of(line: str) -> list[str]:
    """The words of a line as they were typed."""
    return [found.group(0) for found in _WORD.finditer(line.strip()) if found.group(0)]


def put_word(line: str, word: str, others: Iterable[str]) -> str:
    """The line with ``word`` at its beginning in place of ``others``; an empty word only takes those away."""
    away = {other.lower() for other in others}
    kept = [each for each in words_of(line) if each.lower() not in away]
    return " ".join([word, *kept] if word else kept)


def _hardware(name: str, value: str, word: str, hints: list[Hint]) -> tuple[Fits | None, bool]:
    """The test of a word about hardware, and whether it is one; no test for ``unknown`` and for what means nothing."""
    if not name:
        fits = compares(value)
        return fits, fits is not None
    if name not in HARDWARE_KEYS:
        return None, False
    if not value:
        hints.append(Hint("unfinished", word))
        return None, True
    if value == UNKNOWN:
        return _unknown, True
    fits = about(name, value)
    if fits is None:
        hints.append(Hint("unknown-value", word, (*HARDWARE_KEYS[name], UNKNOWN)))
    return fits, True


def _unknown(_: VmHardware) -> bool:
    return False


def _known_and(fits: Fits, *, wanted: bool) -> Test:
    """Hardware that was not read fits ``unknown`` alone, and no word that is turned round."""
    if fits is _unknown:
        return lambda subject: (subject.vm.hardware is None) is wanted
    return lambda subject: subject.vm.hardware is not None and fits(subject.vm.hardware) is wanted


def _turned(test: Test) -> Test:
    return lambda subject: not test(subject)


def _test(name: str, value: str, word: str, hints: list[Hint]) -> Test | None:
    if not name:
        return _plain(value)
    if name not in KEYS:
        hints.append(Hint("unknown-word", word, tuple(f"{key}:" for key in (*KEYS, *HARDWARE_KEYS))))
        return _plain(word.lower())
    if not value:
        hints.append(Hint("unfinished", word))
        return None
    match name:
        case "name":
            return _reading(lambda s: s.vm.name.lower(), _on_text(value))
        case "host":
            return _reading(lambda s: s.host, _on_text(value))
        case "os" if value in _FAMILIES:
            # No distribution has "Linux" in its name.
            return _on_system(lambda os: value in os.lower() or family_by_name(os) is _FAMILIES[value])
        case "os":
            fits = _on_text(value)
            return _on_system(lambda os: fits(os.lower()))
        case "notes":
            return _reading(lambda s: s.vm.notes.lower(), _on_text(value))
        case "version":
            return _reading(lambda s: s.vm.version.lower(), _on_text(value))
        case "owner":
            return _reading(lambda s: s.vm.labels.owner.lower(), _on_text(value))
        case "role":
            return _reading(lambda s: s.vm.labels.role.lower(), _on_text(value))
        case "folder":
            return _folder(value)
        case "tag":
            return _tag(value)
        case "state":
            return _state(value, word, hints)
        case "is":
            return _problem if _known(value, (PROBLEM,), word, hints) else None
        case "heartbeat":
            return _heartbeat(value, word, hints)
        case _:
            return _service(value, word, hints)


def _problem(subject: Subject) -> bool:
    return subject.responds and severity(subject.vm) is not Severity.NONE


def _plain(value: str) -> Test:
    if "*" in value:
        # A star does not reach from one field into the next.
        inside = pattern_of(f"*{value}*", stars_only=True)
        return lambda subject: any(inside(field) for field in subject.hay.split("\n"))
    return lambda subject: value in subject.hay


def _on_text(value: str) -> Callable[[str], bool]:
    return pattern_of(value) if "*" in value or "?" in value else lambda text: value in text


def _reading(read: Callable[[Subject], str], fits: Callable[[str], bool]) -> Test:
    return lambda subject: fits(read(subject))


def _on_system(fits: Callable[[str], bool]) -> Test:
    """Judges each guest system once: ten thousand VMs have some dozens."""
    known = lru_cache(maxsize=1024)(fits)
    return lambda subject: known(subject.vm.guest_os)


def _tag(value: str) -> Test:
    """A tag is meant as a whole: ``tag:prod`` does not find "preprod"."""
    fits = pattern_of(value)
    return lambda subject: any(fits(tag.lower()) for tag in subject.vm.labels.tags)


def _folder(value: str) -> Test:
    """A folder with what is below it; with a wildcard the whole path; ``none`` for VMs in no folder."""
    if value == NO_FOLDER:
        return lambda subject: not subject.vm.labels.folder
    if "*" in value or "?" in value:
        fits = pattern_of(value)
        return lambda subject: fits(subject.vm.labels.folder.lower())
    folder = Folder(tidy(value))
    return lambda subject: folder.holds(subject.vm.labels.folder.lower())


def _known(value: str, names: Iterable[str], word: str, hints: list[Hint]) -> frozenset[str]:
    """Names a value stands for: by wildcard, or by beginning, so that a half-typed word already helps."""
    names = tuple(names)
    if "*" in value:
        pattern = pattern_of(value)
        found = frozenset(n for n in names if pattern(n))
    else:
        found = frozenset(n for n in names if n.startswith(value))
    if not found:
        hints.append(Hint("unknown-value", word, names))
    return found


def _state(value: str, word: str, hints: list[Hint]) -> Test | None:
    if value == "critical":
        return lambda subject: subject.vm.critical
    found = _known(value, [p.value for p in Power], word, hints)
    powers = frozenset(power for power in Power if power.value in found)
    return (lambda subject: subject.vm.power in powers) if found else None


def _heartbeat(value: str, word: str, hints: list[Hint]) -> Test | None:
    found = _known(value, [h.value for h in Heartbeat], word, hints)
    beats = frozenset(beat for beat in Heartbeat if beat.value in found)
    return (lambda subject: subject.vm.heartbeat in beats) if found else None


def _service(value: str, word: str, hints: list[Hint]) -> Test | None:
    name, equals, wanted = value.partition("=")
    if not equals:
        if name in SERVICE_VALUES:
            name, wanted = "", name
        else:
            hints.append(Hint("unfinished", word))
            return None
    services = frozenset(SERVICE_WORDS[n] for n in _known(name, SERVICE_WORDS, word, hints))
    if wanted in SERVICE_VALUES:
        meanings = SERVICE_VALUES[wanted]
    else:
        meanings = frozenset().union(*(SERVICE_VALUES[n] for n in _known(wanted, SERVICE_VALUES, word, hints)))
    if not services or not meanings:
        return None

    @lru_cache(maxsize=4096)
    def fits(states: tuple[ServiceState, ...]) -> bool:
        return any(state.service in services and meaning_of(state) in meanings for state in states)

    return lambda subject: fits(subject.vm.services)
