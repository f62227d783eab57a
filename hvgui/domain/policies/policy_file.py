"""Policies as TOML that an admin can keep under version control; whatever is wrong is told with its line.

[[policy]]
name = "Linux"
where = "os:linux -tag:lab"
tags = ["prod"]
names = ["web-*"]
[policy.services]
time-sync = "off"
guest-services = "leave alone"
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Protocol

from hvgui.domain.filters.filter_words import read_filter
from hvgui.domain.policies.policy import Policy, PolicySet, Rule
from hvgui.domain.vms.services import Service
from hvgui.values import Struct


class Fault(Enum):
    """Kinds of mistakes in a policy file; ``wording`` has the sentences."""

    SYNTAX = "syntax"
    UNKNOWN_KEY = "unknown-key"
    WRONG_KIND = "wrong-kind"
    NAME_MISSING = "name-missing"
    NAME_TWICE = "name-twice"
    UNKNOWN_SERVICE = "unknown-service"
    UNKNOWN_RULE = "unknown-rule"
    UNKNOWN_FILTER = "unknown-filter"
    SAYS_NOTHING = "says-nothing"


class PolicyFault(Struct, frozen=True, order=True):
    """One mistake. ``line`` counts from 1; ``word`` is what was found, ``known`` what may stand there."""

    line: int
    fault: Fault
    word: str = ""
    known: tuple[str, ...] = ()


class PolicyFileError(ValueError):
    """Raised for a policy file that cannot be used; holds every mistake that was found, in order of lines."""

    def __init__(self, faults: list[PolicyFault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda f: (f.line, f.fault.value)))
        super().__init__("; ".join(f"line {f.line}: {f.fault.value} {f.word}".rstrip() for f in self.faults))


_KEYS = ("name", "where", "tags", "names", "services")
_TOP = ("version", "policy")
#: Rules as a file may spell them, in lower case.
RULES = {rule.value: rule for rule in Rule} | {"leave-alone": Rule.LEAVE_ALONE}
_SERVICES = {service.value: service for service in Service}

_HEADER = re.compile(r"\s*\[\[\s*policy\s*\]\]")
_TABLE = re.compile(r"\s*\[\s*([\w\s.\"'-]+?)\s*\]\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*(?:"([^"]+)"|'([^']+)'|([\w-]+(?:\s*\.\s*[\w-]+)*))\s*=""")
_AT_LINE = re.compile(r"\(at (?:line (\d+), column \d+|end of document)\)")


class _Blame(Protocol):
    """Notes a mistake at a key of the policy that is being read."""

    def __call__(self, key: str, kind: Fault, word: str = "", known: tuple[str, ...] = ()) -> None: ...


def read_policies(text: str) -> PolicySet:
    """The policies of a file. Raises PolicyFileError with every mistake."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line = int(at[1]) if at is not None and at[1] else text.count("\n") + 1
        raise PolicyFileError([PolicyFault(line, Fault.SYNTAX, _AT_LINE.sub("", str(error)).strip())]) from error
    except RecursionError as error:
        raise PolicyFileError([PolicyFault(1, Fault.SYNTAX, "too deeply nested")]) from error
    lines = _Lines(text)
    faults: list[PolicyFault] = []
    for key in content:
        if key not in _TOP:
            faults.append(PolicyFault(lines.of(None, key), Fault.UNKNOWN_KEY, key, _TOP))
    entries = content.get("policy", [])
    policies: list[Policy] = []
    if not isinstance(entries, list):
        faults.append(PolicyFault(lines.of(None, "policy"), Fault.WRONG_KIND, "policy", ("[[policy]]",)))
        entries = []
    for number, entry in enumerate(entries):
        policy = _policy(number, entry, lines, faults)
        if any(policy.name and policy.name == other.name for other in policies):
            faults.append(PolicyFault(lines.of(number, "name"), Fault.NAME_TWICE, policy.name))
        policies.append(policy)
    if faults:
        raise PolicyFileError(faults)
    return PolicySet(tuple(policies))


def _policy(number: int, entry: object, lines: _Lines, faults: list[PolicyFault]) -> Policy:
    def fault(key: str, kind: Fault, word: str = "", known: tuple[str, ...] = ()) -> None:
        faults.append(PolicyFault(lines.of(number, key), kind, word, known))

    if not isinstance(entry, dict):
        fault("", Fault.WRONG_KIND, "policy", ("[[policy]]",))
        return Policy(name="")
    for key in entry:
        if key not in _KEYS:
            fault(key, Fault.UNKNOWN_KEY, key, _KEYS)
    name = _text(entry, "name", fault)
    if not name.strip() and isinstance(entry.get("name", ""), str):
        fault("name", Fault.NAME_MISSING)
    where = _text(entry, "where", fault)
    for hint in read_filter(where).hints:
        fault("where", Fault.UNKNOWN_FILTER, hint.word, hint.known)
    return Policy(
        name=name,
        where=where,
        tags=_texts(entry, "tags", fault),
        names=_texts(entry, "names", fault),
        services=dict(_services(entry, fault)),
    )


def _text(entry: Mapping[str, object], key: str, fault: _Blame) -> str:
    value = entry.get(key, "")
    if not isinstance(value, str):
        fault(key, Fault.WRONG_KIND, key, ('"text"',))
        return ""
    return value


def _texts(entry: Mapping[str, object], key: str, fault: _Blame) -> tuple[str, ...]:
    value = entry.get(key, [])
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        fault(key, Fault.WRONG_KIND, key, ('["text"]',))
        return ()
    return tuple(value)


def _services(entry: Mapping[str, object], fault: _Blame) -> Iterator[tuple[Service, Rule]]:
    table = entry.get("services", {})
    if not isinstance(table, dict):
        fault("services", Fault.WRONG_KIND, "services", ("[policy.services]",))
        return
    if not table:
        fault("services", Fault.SAYS_NOTHING)
    for name, rule in table.items():
        key = f"services.{name}"
        if name not in _SERVICES:
            fault(key, Fault.UNKNOWN_SERVICE, name, tuple(_SERVICES))
        elif not isinstance(rule, str) or rule.strip().lower() not in RULES:
            fault(key, Fault.UNKNOWN_RULE, str(rule), tuple(r.value for r in Rule))
        else:
            yield _SERVICES[name], RULES[rule.strip().lower()]


class _Lines:
    """Where keys stand, found by looking at the lines: the parser does not tell.

    A key that is not found so (inside an inline table, say) is told with the line of the key around it.
    """

    def __init__(self, text: str) -> None:
        self._lines: dict[tuple[int | None, str], int] = {}
        number, table = -1, ""
        for at, line in enumerate(text.split("\n"), 1):
            if _HEADER.match(line):
                number, table = number + 1, ""
                self._lines.setdefault((number, ""), at)
                self._lines.setdefault((None, "policy"), at)
            elif found := _TABLE.match(line):
                path = [part.strip(" \"'") for part in found[1].split(".")]
                table = ".".join(path[1:]) + "." if path[0] == "policy" and path[1:] else ""
                inside = number if path[0] == "policy" and number >= 0 else None
                self._lines.setdefault((inside, table.rstrip(".") or path[0]), at)
            elif found := _KEY.match(line):
                name = found[1] or found[2] or re.sub(r"\s", "", found[3])
                self._lines.setdefault((number if number >= 0 else None, table + name), at)

    def of(self, number: int | None, key: str) -> int:
        """The line of a key of the policy with this number, or of the file's top when there is none."""
        for name in (key, key.partition(".")[0], ""):
            if (number, name) in self._lines:
                return self._lines[number, name]
        return self._lines.get((None, key), 1)
