"""The WHERE clause, made into a test on instances (wsman-winrm 1.5, hyperv-wmi-v2 1.3).

Strings are compared without case; a comparison with NULL holds only for ``IS NULL`` and ``= NULL``.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hvgui.sim.cim import CimClass, Property, Reference, Row, Value
from hvgui.sim.wsman.render import object_path, reference_to
from hvgui.sim.wsman.wql import Both, Compare, Condition, Either, Isa, Like, Literal, Name, Not, NotWql, parse_path

Test = Callable[[Row], bool]

# System properties that hold text. __PATH and __RELPATH are object paths and are compared as such.
_SYSTEM_TEXTS = ("__class", "__superclass", "__namespace", "__server", "__dynasty")
_PATHS = ("__path", "__relpath")
COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}
_STAMP = re.compile(r"(\d{14})\.(\d{6})([+-])(\d{3})\Z", re.ASCII)
_INTERVAL = re.compile(r"(\d{8})(\d{2})(\d{2})(\d{2})\.(\d{6}):000\Z", re.ASCII)


def system_text(row: Row, name: str, server: str) -> str:
    """The value of a textual system property of an instance."""
    cim_class = row.cim_class
    match name.lower():
        case "__class":
            return cim_class.name
        case "__superclass":
            return cim_class.ancestors[0] if cim_class.ancestors else ""
        case "__dynasty":
            return cim_class.ancestors[-1] if cim_class.ancestors else cim_class.name
        case "__namespace":
            return cim_class.namespace.replace("/", "\\")
        case "__server":
            return server
        case "__relpath":
            return object_path(reference_to(row))
        case _:
            raise NotWql(f"no system property {name}")


def same_object(reference: Reference, other: Reference) -> bool:
    """Class and keys are equal, whatever their case and order."""
    return identity_of(reference) == identity_of(other)


def identity_of(reference: Reference) -> tuple[str, frozenset[tuple[str, str]]]:
    return reference.class_name.lower(), frozenset((name.lower(), value.lower()) for name, value in reference.keys)


def compile_condition(condition: Condition, cim_class: CimClass, server: str) -> Test:
    """The test a condition means for instances of a class. Raises NotWql for what the class does not have."""
    match condition:
        case Both(parts):
            tests = [compile_condition(part, cim_class, server) for part in parts]
            return lambda row: all(test(row) for test in tests)
        case Either(parts):
            tests = [compile_condition(part, cim_class, server) for part in parts]
            return lambda row: any(test(row) for test in tests)
        case Not(inner):
            negated = compile_condition(inner, cim_class, server)
            return lambda row: not negated(row)
        case Like(left, pattern):
            read = _text_of(left, cim_class, server)
            matches = _like(pattern)
            return lambda row: (text := read(row)) is not None and matches(text) is not None
        case Isa(left, class_name):
            return _isa(left, class_name.lower(), cim_class)
        case Compare():
            return _compare(condition, cim_class, server)


def find_property(cim_class: CimClass, name: str) -> Property:
    """The property by name, ignoring case. Raises NotWql."""
    lowered = name.lower()
    for declared in cim_class.properties:
        if declared.name.lower() == lowered:
            return declared
    raise NotWql(f"{cim_class.name} has no {name}")


def derives_from(cim_class: CimClass, lowered: str) -> bool:
    return cim_class.name.lower() == lowered or any(name.lower() == lowered for name in cim_class.ancestors)


def _text_of(name: Name, cim_class: CimClass, server: str) -> Callable[[Row], str | None]:
    lowered = name.text.lower()
    if lowered in _SYSTEM_TEXTS:
        return lambda row: system_text(row, lowered, server)
    declared = find_property(cim_class, name.text)
    if declared.array or declared.type not in ("string", "char16"):
        raise NotWql(f"LIKE needs a string, {declared.name} is none")
    key = declared.name

    def read(row: Row) -> str | None:
        value = row.values.get(key)
        return value if isinstance(value, str) else None

    return read


def _like(pattern: str) -> Callable[[str], re.Match[str] | None]:
    """``%`` is any text, ``_`` one character, ``[a-f]`` and ``[^a-f]`` one of a set."""
    out: list[str] = []
    position = 0
    while position < len(pattern):
        character = pattern[position]
        position += 1
        if character == "%":
            out.append(".*")
        elif character == "_":
            out.append(".")
        elif character == "[":
            end = pattern.find("]", position + 1)
            if end < 0:
                raise NotWql("an open bracket")
            out.append(_character_set(pattern[position:end]))
            position = end + 1
        else:
            out.append(re.escape(character))
    return re.compile("".join(out), re.IGNORECASE | re.DOTALL).fullmatch


def _character_set(inner: str) -> str:
    negated = inner.startswith("^")
    members = inner[1:] if negated else inner
    ranges = re.findall(r"(.)-(.)|(.)", members, re.DOTALL)
    if not ranges or any(first and first > last for first, last, _ in ranges):
        raise NotWql("an empty set of characters")
    body = "".join(f"{re.escape(a)}-{re.escape(b)}" if a else re.escape(single) for a, b, single in ranges)
    return f"[{'^' if negated else ''}{body}]"


def _isa(left: Name, lowered: str, cim_class: CimClass) -> Test:
    if left.text.lower() == "__this":
        return lambda row: derives_from(row.cim_class, lowered)
    key = find_property(cim_class, left.text).name

    def test(row: Row) -> bool:
        value = row.values.get(key)
        return isinstance(value, Row) and derives_from(value.cim_class, lowered)

    return test


def _compare(condition: Compare, cim_class: CimClass, server: str) -> Test:
    name, right = condition.left.text.lower(), condition.right
    holds = COMPARISONS[condition.operator]
    if name in _PATHS:
        return _compare_path(condition)
    if name in _SYSTEM_TEXTS:
        if isinstance(right, Name):
            return _compare_names(condition, cim_class, server)
        if not isinstance(right, str):
            raise NotWql(f"{condition.left.text} is a string")
        wanted = right.lower()
        return lambda row: holds(system_text(row, name, server).lower(), wanted)
    declared = find_property(cim_class, condition.left.text)
    if isinstance(right, Name):
        return _compare_names(condition, cim_class, server)
    key = declared.name
    if right is None:
        if condition.operator not in ("=", "<>"):
            raise NotWql("NULL has no order")
        null = condition.operator == "="
        return lambda row: (row.values.get(key) is None) is null
    if declared.array:
        raise NotWql(f"{key} is an array")
    if declared.type == "reference":
        return _compare_reference(key, condition.operator, right)
    wanted_value = _constant(declared.type, right)

    def test(row: Row) -> bool:
        value = comparable(row.values.get(key))
        return value is not None and type(value) is type(wanted_value) and holds(value, wanted_value)

    return test


def _compare_path(condition: Compare) -> Test:
    if condition.operator not in ("=", "<>") or not isinstance(condition.right, str):
        raise NotWql("an object path is equal or not")
    path = parse_path(condition.right)
    wanted = condition.operator == "="

    def test(row: Row) -> bool:
        own = reference_to(row)
        keys = own.keys if not (len(path.keys) == 1 and not path.keys[0][0]) else (("", own.keys[0][1]),)
        same = same_object(Reference("", own.class_name, keys), Reference("", path.class_name, path.keys))
        return same is wanted

    return test


def _compare_reference(key: str, sign: str, right: Literal) -> Test:
    if sign not in ("=", "<>") or not isinstance(right, str):
        raise NotWql("a reference is equal or not")
    path = parse_path(right)
    wanted = identity_of(Reference("", path.class_name, path.keys))

    def test(row: Row) -> bool:
        value = row.values.get(key)
        return isinstance(value, Reference) and (identity_of(value) == wanted) is (sign == "=")

    return test


def _compare_names(condition: Compare, cim_class: CimClass, server: str) -> Test:
    holds = COMPARISONS[condition.operator]

    def reader(name: Name) -> Callable[[Row], object]:
        lowered = name.text.lower()
        if lowered in _SYSTEM_TEXTS:
            return lambda row: system_text(row, lowered, server).lower()
        declared = find_property(cim_class, name.text)
        if declared.array:
            raise NotWql(f"{declared.name} is an array")
        return lambda row: comparable(row.values.get(declared.name))

    assert isinstance(condition.right, Name)
    left, right = reader(condition.left), reader(condition.right)

    def test(row: Row) -> bool:
        a, b = left(row), right(row)
        return a is not None and b is not None and type(a) is type(b) and holds(a, b)

    return test


def comparable(value: Value) -> object:
    """Strings lower, numbers as floats or ints alike, the rest as it is."""
    if isinstance(value, str):
        return value.lower()
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    return value if isinstance(value, (bool, int, datetime, timedelta)) else None


def _constant(cim_type: str, right: Literal) -> object:
    """The constant in the property's own type. Raises NotWql when it cannot be that."""
    if cim_type in ("string", "char16"):
        if not isinstance(right, str):
            raise NotWql("a string expected")
        return right.lower()
    if cim_type == "boolean":
        if isinstance(right, bool):
            return right
        text = str(right).lower()
        if text in ("true", "1", "false", "0"):
            return text in ("true", "1")
        raise NotWql("TRUE or FALSE expected")
    if cim_type == "datetime":
        return _moment(right)
    if isinstance(right, str):
        try:
            return int(right[:40], 10)
        except ValueError:
            raise NotWql("a number expected") from None
    if isinstance(right, bool) or right is None:
        raise NotWql("a number expected")
    return comparable(right)


def _moment(right: Literal) -> datetime | timedelta:
    """A DMTF date and time or interval (hyperv-wmi-v2 1.5)."""
    text = right if isinstance(right, str) else ""
    try:
        if found := _STAMP.match(text):
            offset = timedelta(minutes=int(found[3] + found[4]))
            moment = datetime.strptime(found[1], "%Y%m%d%H%M%S")
            return moment.replace(microsecond=int(found[2]), tzinfo=timezone(offset)).astimezone(UTC)
        if found := _INTERVAL.match(text):
            days, hours, minutes, seconds, micros = map(int, found.groups())
            return timedelta(days, seconds, micros, minutes=minutes, hours=hours)
    except (ValueError, OverflowError) as error:
        raise NotWql("no date") from error
    raise NotWql("a date and time expected")
