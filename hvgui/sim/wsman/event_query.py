"""WMI event queries: which classes to watch, how often, and which changes count (wsman-winrm 4).

WMI raises intrinsic events by comparing what it sees at two moments. A query needs a class to look at (``isa``) and,
since no class here raises events by itself, a time between two looks (``within``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hvgui.sim.cim import CimClass, Row
from hvgui.sim.wsman.matching import COMPARISONS, comparable, compile_condition, derives_from, find_property
from hvgui.sim.wsman.wql import Both, Compare, Condition, Either, Isa, Like, Name, Not, NotWql, Select, parse

CREATION = "__InstanceCreationEvent"
MODIFICATION = "__InstanceModificationEvent"
DELETION = "__InstanceDeletionEvent"
_KINDS = {
    "__instanceoperationevent": frozenset({CREATION, MODIFICATION, DELETION}),
    CREATION.lower(): frozenset({CREATION}),
    MODIFICATION.lower(): frozenset({MODIFICATION}),
    DELETION.lower(): frozenset({DELETION}),
}
_TARGET, _PREVIOUS = "targetinstance", "previousinstance"


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to one instance between two looks. ``previous`` belongs to modifications."""

    kind: str
    target: Row
    previous: Row | None = None


Counts = Callable[[Change], bool]


@dataclass(frozen=True, slots=True)
class EventQuery:
    """A query that was read: what it watches, and which changes it wants."""

    classes: tuple[str, ...]
    within: float
    kinds: frozenset[str]
    counts: Counts

    def wants(self, change: Change) -> bool:
        return change.kind in self.kinds and self.counts(change)


def read_event_query(text: str, find_class: Callable[[str], CimClass], server: str) -> EventQuery:
    """The event query in a text. Raises NotWql, and what ``find_class`` raises for classes that are not there."""
    query = parse(text)
    kinds = _KINDS.get(query.class_name.lower()) if isinstance(query, Select) else None
    if not isinstance(query, Select) or kinds is None:
        raise NotWql("no event class")
    if query.columns is not None:
        raise NotWql("events come whole")
    if query.within is None:
        raise NotWql("WITHIN is needed: no class here raises events by itself")
    if query.where is None:
        raise NotWql("too broad: no class to look at")
    names = tuple(dict.fromkeys(_classes(query.where)))
    if not names:
        raise NotWql("too broad: no class to look at")
    classes = tuple(find_class(name) for name in names)
    return EventQuery(tuple(c.name for c in classes), query.within, kinds, _compile(query.where, classes, server))


def _classes(condition: Condition) -> Iterator[str]:
    match condition:
        case Both(parts) | Either(parts):
            for part in parts:
                yield from _classes(part)
        case Isa(Name(text), class_name) if text.lower() == _TARGET:
            yield class_name


def _compile(condition: Condition, classes: tuple[CimClass, ...], server: str) -> Counts:
    match condition:
        case Both(parts):
            tests = [_compile(part, classes, server) for part in parts]
            return lambda change: all(test(change) for test in tests)
        case Either(parts):
            tests = [_compile(part, classes, server) for part in parts]
            return lambda change: any(test(change) for test in tests)
        case Not(inner):
            negated = _compile(inner, classes, server)
            return lambda change: not negated(change)
        case Isa(Name(text), class_name):
            return _isa(text, class_name.lower())
        case Compare(Name(left), operator, Name(right)):
            return _compare(left, operator, right, classes)
        case Compare(Name(text), operator, value):
            return _on_instance(text, lambda name: Compare(Name(name), operator, value), classes, server)
        case Like(Name(text), pattern):
            return _on_instance(text, lambda name: Like(Name(name), pattern), classes, server)


def _isa(text: str, lowered: str) -> Counts:
    side = _side(text)

    def test(change: Change) -> bool:
        row = side(change)
        return row is not None and derives_from(row.cim_class, lowered)

    return test


def _on_instance(text: str, build: Callable[[str], Condition], classes: tuple[CimClass, ...], server: str) -> Counts:
    """A condition on one property of the instance before or after; false where the class lacks the property."""
    holder, _, name = text.partition(".")
    side = _side(holder)
    condition = build(name)
    if not any(_compiles(condition, cim_class, server) for cim_class in classes):
        raise NotWql(f"no class that is looked at has {name}")

    def test(change: Change) -> bool:
        row = side(change)
        if row is None:
            return False
        try:
            return compile_condition(condition, row.cim_class, server)(row)
        except NotWql:
            return False

    return test


def _compare(left: str, operator: str, right: str, classes: tuple[CimClass, ...]) -> Counts:
    first, second = _reader(left, classes), _reader(right, classes)
    holds = COMPARISONS[operator]

    def test(change: Change) -> bool:
        a, b = first(change), second(change)
        return a is not None and b is not None and type(a) is type(b) and holds(a, b)

    return test


def _reader(text: str, classes: tuple[CimClass, ...]) -> Callable[[Change], object]:
    holder, _, name = text.partition(".")
    side = _side(holder)
    if not any(_has(cim_class, name) for cim_class in classes):
        raise NotWql(f"no class that is looked at has {name}")

    def read(change: Change) -> object:
        row = side(change)
        if row is None or not _has(row.cim_class, name):
            return None
        return comparable(row.values.get(find_property(row.cim_class, name).name))

    return read


def _side(text: str) -> Callable[[Change], Row | None]:
    match text.lower():
        case "targetinstance":
            return lambda change: change.target
        case "previousinstance":
            return lambda change: change.previous
        case _:
            raise NotWql(f"{text} is neither TargetInstance nor PreviousInstance")


def _has(cim_class: CimClass, name: str) -> bool:
    try:
        return not find_property(cim_class, name).array
    except NotWql:
        return False


def _compiles(condition: Condition, cim_class: CimClass, server: str) -> bool:
    try:
        compile_condition(condition, cim_class, server)
    except NotWql:
        return False
    return True
