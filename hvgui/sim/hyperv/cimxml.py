"""Embedded instances as text: CIM-XML, DTD 2.0, in and out (hyperv-wmi-v2 1.7).

Strict in what it reads: no DOCTYPE, no entities of its own, known elements only, and of the references by name only
``&gt;`` (live-hosts A1, A2). What WmiDtd20 adds (qualifiers, system properties, class origin) is tolerated, as on a
real host.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from xml.parsers import expat
from xml.sax.saxutils import escape

from hvgui.sim.cim import CimClass, Property, Value
from hvgui.sim.hyperv.hosts import FAILED, INVALID_PARAMETER

_PLAIN = frozenset({"INSTANCE", "PROPERTY", "PROPERTY.ARRAY", "VALUE", "VALUE.ARRAY", "QUALIFIER"})
_IGNORED = frozenset({"QUALIFIER", "PROPERTY.REFERENCE"})
_RANGES = {
    "uint8": (0, 2**8 - 1),
    "uint16": (0, 2**16 - 1),
    "uint32": (0, 2**32 - 1),
    "uint64": (0, 2**64 - 1),
    "sint8": (-(2**7), 2**7 - 1),
    "sint16": (-(2**15), 2**15 - 1),
    "sint32": (-(2**31), 2**31 - 1),
    "sint64": (-(2**63), 2**63 - 1),
}
_STAMP = re.compile(r"(\d{14})\.(\d{6})([+-])(\d{3})\Z")
_INTERVAL = re.compile(r"(\d{8})(\d{2})(\d{2})(\d{2})\.(\d{6}):000\Z")


# What a method returns for a reference by name. Measured for amp and lt; the two others were never sent to a host.
_NAMED = {"amp": FAILED, "lt": INVALID_PARAMETER, "quot": FAILED, "apos": FAILED}
_BY_NAME = re.compile(r"<!\[CDATA\[.*?\]\]>|&([A-Za-z]+);", re.DOTALL)


class MalformedText(Exception):
    """The text is not an embedded instance (MOF, say). ``code`` is what the method returns, before any job."""

    def __init__(self, why: str, code: int = INVALID_PARAMETER) -> None:
        super().__init__(why)
        self.code = code


class WrongType(Exception):
    """A property's declared type or its text does not fit the class: job exception 32768."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Given:
    """A property as it was sent. ``values`` is None without a VALUE, which means: unchanged."""

    name: str
    type: str
    array: bool
    values: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Instance:
    class_name: str
    properties: tuple[Given, ...]

    def text(self, name: str) -> str:
        """The text of a scalar property, empty when it was not sent."""
        for given in self.properties:
            if given.name.lower() == name.lower() and given.values:
                return given.values[0]
        return ""


class _Reader:
    """Collects one INSTANCE from parser events."""

    def __init__(self) -> None:
        self.class_name = ""
        self.properties: list[Given] = []
        self.done = False
        self._path: list[str] = []
        self._skipping = 0
        self._attributes: Mapping[str, str] = {}
        self._values: list[str] | None = None
        self._text: list[str] | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name)
        if self._skipping or name in _IGNORED:
            self._skipping += 1
            return
        if name not in _PLAIN:
            raise MalformedText(f"unexpected element {name}")
        if name == "INSTANCE":
            if len(self._path) != 1 or "CLASSNAME" not in attributes:
                raise MalformedText("INSTANCE out of place")
            self.class_name = attributes["CLASSNAME"]
        elif name in ("PROPERTY", "PROPERTY.ARRAY"):
            if self._path[:-1] != ["INSTANCE"] or not {"NAME", "TYPE"} <= attributes.keys():
                raise MalformedText("PROPERTY out of place")
            self._attributes, self._values = attributes, None
        elif name == "VALUE.ARRAY":
            if self._path[-2:-1] != ["PROPERTY.ARRAY"]:
                raise MalformedText("VALUE.ARRAY out of place")
            self._values = []
        elif name == "VALUE":
            if self._path[-2:-1] not in (["PROPERTY"], ["VALUE.ARRAY"]):
                raise MalformedText("VALUE out of place")
            self._text = []

    def end(self, name: str) -> None:
        self._path.pop()
        if self._skipping:
            self._skipping -= 1
        elif name == "VALUE":
            self._values = [*(self._values or ()), "".join(self._text or ())]
            self._text = None
        elif name in ("PROPERTY", "PROPERTY.ARRAY"):
            if not self._attributes["NAME"].startswith("__"):
                values = None if self._values is None else tuple(self._values)
                array = name == "PROPERTY.ARRAY"
                self.properties.append(Given(self._attributes["NAME"], self._attributes["TYPE"], array, values))
        elif name == "INSTANCE":
            self.done = True

    def characters(self, text: str) -> None:
        if self._text is not None and not self._skipping:
            self._text.append(text)
        elif text.strip() and not self._skipping:
            raise MalformedText("text out of place")

    def refuse(self, *_: object) -> None:
        raise MalformedText("a document type has no place here")


def parse(text: str, *, written_here: bool = False) -> Instance:
    """Read one embedded instance; what this host wrote itself may hold references by name. Raises MalformedText."""
    for found in () if written_here else _BY_NAME.finditer(text):
        if found[1] in _NAMED:
            raise MalformedText(f"&{found[1]}; is not known here", _NAMED[found[1]])
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = reader.refuse
    parser.EntityDeclHandler = reader.refuse
    try:
        # The declaration may name UTF-16; the text itself has been decoded long ago.
        parser.Parse(re.sub(r"\A\s*<\?xml[^>]*\?>", "", text), True)
    except expat.ExpatError as error:
        raise MalformedText(str(error)) from error
    if not reader.done:
        raise MalformedText("no INSTANCE")
    return Instance(reader.class_name, tuple(reader.properties))


def convert(given: Given, declared: Property) -> Value:
    """The value of a sent property by the class's own type. Raises WrongType."""
    if given.type.lower() != declared.type or given.array != declared.array or given.values is None:
        raise WrongType(declared.name)
    values = tuple(_value(text, declared) for text in given.values)
    return values if declared.array else values[0]


def _value(text: str, declared: Property) -> Value:
    match declared.type:
        case "string":
            return text
        case "boolean":
            if text.lower() not in ("true", "false"):
                raise WrongType(declared.name)
            return text.lower() == "true"
        case "datetime":
            moment = read_datetime(text)
            if moment is None:
                raise WrongType(declared.name)
            return moment
        case number if number in _RANGES:
            low, high = _RANGES[number]
            if not re.fullmatch(r"[+-]?\d{1,40}", text.strip()) or not low <= int(text) <= high:
                raise WrongType(declared.name)
            return int(text)
    raise WrongType(declared.name)


def read_datetime(text: str) -> datetime | timedelta | None:
    """DMTF time stamp or interval; None for anything else, ISO included (hyperv-wmi-v2 1.5)."""
    if found := _INTERVAL.match(text):
        days, hours, minutes, seconds, micro = (int(part) for part in found.groups())
        return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds, microseconds=micro)
    if found := _STAMP.match(text):
        offset = timedelta(minutes=int(found[3] + found[4]))
        try:
            moment = datetime.strptime(f"{found[1]}.{found[2]}", "%Y%m%d%H%M%S.%f")
        except ValueError:
            return None
        return moment.replace(tzinfo=timezone(offset) if offset else UTC)
    return None


def write(cim_class: CimClass, values: Mapping[str, Value], inherited: Iterable[str] = ()) -> str:
    """An instance as the provider writes it: properties by name, NULL ones without VALUE."""
    unset = frozenset(inherited)
    parts = [f'<INSTANCE CLASSNAME="{cim_class.name}">']
    for declared in sorted(cim_class.properties, key=lambda p: p.name):
        propagated = ' PROPAGATED="true"' if declared.name in unset else ""
        head = f'NAME="{declared.name}"{propagated} TYPE="{declared.type}"'
        value = values.get(declared.name)
        if declared.array:
            items = value if isinstance(value, tuple) else ()
            inner = "".join(f"<VALUE>{_text(item)}</VALUE>" for item in items)
            body = f"<VALUE.ARRAY>{inner}</VALUE.ARRAY>" if items else ""
            parts.append(f"<PROPERTY.ARRAY {head}>{body}</PROPERTY.ARRAY>")
        else:
            body = "" if value is None else f"<VALUE>{_text(value)}</VALUE>"
            parts.append(f"<PROPERTY {head}>{body}</PROPERTY>")
    parts.append("</INSTANCE>")
    return "".join(parts)


def _text(value: Value) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return escape(str(value))
