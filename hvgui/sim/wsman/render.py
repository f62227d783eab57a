"""Values, instances and references as Windows writes them (wsman-winrm 2, hyperv-wmi-v2 0 and 1.4).

Every class has a plan: its properties in alphabetical order with their tags ready to be joined. Nothing between
elements, every scalar present, null and empty arrays absent.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hvgui.sim import uris
from hvgui.sim.cim import CimClass, Parameter, Property, Reference, Row, Value

_NIL = ' xsi:nil="true"/>'
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_SPECIAL = re.compile('[&<>"\r]')
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#xD;"}
_EPR_NAMESPACES = f' xmlns:a="{uris.ADDRESSING}" xmlns:w="{uris.WSMAN}"'
_INSTANCE_NAMESPACES = f'xmlns:xsi="{uris.XSI}" xmlns:p="{{uri}}" xmlns:cim="{uris.COMMON}"'


def escape(text: str) -> str:
    """Character data; control characters become question marks ([MS-WSMV] 3.1.4.1.25)."""
    text = _UNPRINTABLE.sub("?", text)
    return _SPECIAL.sub(lambda found: _ESCAPES[found[0]], text) if _SPECIAL.search(text) else text


def datetime_text(value: datetime) -> str:
    """ISO 8601 with the fraction left out when it is zero (recorded: 1601-01-01T00:00:00Z)."""
    return value.isoformat().replace("+00:00", "Z")


def interval_text(value: timedelta) -> str:
    """Recorded: P0DT0H0M0.014947S, P0DT0H5M0S."""
    total = value // timedelta(microseconds=1)
    seconds, micros = divmod(abs(total), 1_000_000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    fraction = f".{micros:06d}" if micros else ""
    return f"{'-' if total < 0 else ''}P{days}DT{hours}H{minutes}M{seconds}{fraction}S"


def reference_contents(reference: Reference, *, a: str = "a:", w: str = "w:") -> str:
    """The inside of an endpoint reference. Fragments have it without prefixes (wsman-winrm 1.5)."""
    selectors = "".join(
        f'<{w}Selector Name="{escape(name)}">{escape(value)}</{w}Selector>' for name, value in reference.keys
    )
    return (
        f"<{a}Address>{uris.ANONYMOUS}</{a}Address><{a}ReferenceParameters>"
        f"<{w}ResourceURI>{uris.class_uri(reference.namespace, reference.class_name)}</{w}ResourceURI>"
        f"<{w}SelectorSet>{selectors}</{w}SelectorSet></{a}ReferenceParameters>"
    )


def endpoint_reference(reference: Reference) -> str:
    """A whole endpoint reference, as items of an EnumerateEPR are (wsman-winrm 1.7)."""
    return f"<a:EndpointReference>{reference_contents(reference)}</a:EndpointReference>"


def key_values(row: Row) -> tuple[tuple[str, str], ...]:
    return tuple((name, _key_text(row.values.get(name))) for name in row.cim_class.keys)


def reference_to(row: Row) -> Reference:
    return Reference(row.cim_class.namespace, row.cim_class.name, key_values(row))


def object_path(reference: Reference) -> str:
    """``Class.Key="value"`` with WMI's escapes, as ``__ExtendedStatus`` and ``__RELPATH`` spell it."""
    keys = ",".join(f'{name}="{_path_escape(value)}"' for name, value in reference.keys)
    return f"{reference.class_name}.{keys}" if keys else f"{reference.class_name}=@"


def _path_escape(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"')


def _key_text(value: Value) -> str:
    if isinstance(value, Reference):
        return object_path(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class _Slot:
    """One property: its name, and what to write for null, for nothing in an array, and for a value."""

    name: str
    null: str
    array: bool
    write: Callable[[Value], str]


class _Plan:
    """How instances of a class are written with one namespace prefix, or with none."""

    def __init__(self, cim_class: CimClass, prefix: str) -> None:
        self.cim_class = cim_class
        self._colon = f"{prefix}:" if prefix else ""
        ordered = sorted(cim_class.properties, key=lambda p: p.name.lower())
        self._slots = [self.slot(p) for p in ordered]
        self._by_name = {slot.name.lower(): slot for slot in self._slots}

    def contents(self, values: Mapping[str, Value]) -> str:
        return "".join(_filled(slot, values.get(slot.name)) for slot in self._slots)

    def chosen(self, names: Iterable[str], values: Mapping[str, Value]) -> str:
        slots = sorted((self._by_name[name.lower()] for name in names), key=lambda slot: slot.name.lower())
        return "".join(_filled(slot, values.get(slot.name)) for slot in slots)

    def slot(self, declared: Property | Parameter) -> _Slot:
        tag = self._colon + declared.name
        null = "" if declared.array else f"<{tag}{_NIL}"
        return _Slot(declared.name, null, declared.array, _writer(tag, declared.type, bool(self._colon)))


_plans: dict[tuple[int, str], _Plan] = {}


def _plan(cim_class: CimClass, prefix: str) -> _Plan:
    # Classes are compared by identity: they hold mappings and live as long as their schema. The plan keeps its
    # class alive, so that an identity is never used twice.
    key = (id(cim_class), prefix)
    found = _plans.get(key)
    if found is None:
        found = _plans[key] = _Plan(cim_class, prefix)
    return found


def instance(row: Row) -> str:
    """A whole instance, as Get and ``select *`` give it."""
    name, uri = row.cim_class.name, uris.class_uri(row.cim_class.namespace, row.cim_class.name)
    return (
        f'<p:{name} {_INSTANCE_NAMESPACES.format(uri=uri)} xsi:type="p:{name}_Type">'
        f"{_plan(row.cim_class, 'p').contents(row.values)}</p:{name}>"
    )


def fragment(row: Row, names: Iterable[str], extra: Mapping[str, str]) -> str:
    """A projected row: no namespaces at all, sorted by name (wsman-winrm 1.5). ``extra`` holds system properties."""
    system = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in sorted(extra.items()))
    return (
        f'<w:XmlFragment xmlns:xsi="{uris.XSI}">{system}'
        f"{_plan(row.cim_class, '').chosen(names, row.values)}</w:XmlFragment>"
    )


def property_fragment(row: Row, name: str) -> str:
    """One property of a Get with FragmentTransfer (wsman-winrm 1.9)."""
    uri = uris.class_uri(row.cim_class.namespace, row.cim_class.name)
    inner = _plan(row.cim_class, "p").chosen((name,), row.values)
    return f"<w:XmlFragment {_INSTANCE_NAMESPACES.format(uri=uri)}>{inner}</w:XmlFragment>"


def method_output(cim_class: CimClass, method: str, outputs: Iterable[Parameter], answer: Mapping[str, Value]) -> str:
    """``Method_OUTPUT``: out-parameters by name, ReturnValue last (hyperv-wmi-v2 0.8)."""
    plan = _plan(cim_class, "p")
    slots = [plan.slot(p) for p in sorted(outputs, key=lambda p: p.name.lower()) if p.name != "ReturnValue"]
    inner = "".join(_filled(slot, answer.get(slot.name)) for slot in slots)
    result = _filled(plan.slot(Parameter("ReturnValue", "uint32", out=True)), answer.get("ReturnValue"))
    uri = uris.class_uri(cim_class.namespace, cim_class.name)
    return f"<p:{method}_OUTPUT {_INSTANCE_NAMESPACES.format(uri=uri)}>{inner}{result}</p:{method}_OUTPUT>"


def embedded(tag: str, row: Row, prefix: str) -> str:
    """An embedded object as an element ``tag``, its children under a prefix of its own class."""
    name, uri = row.cim_class.name, uris.class_uri(row.cim_class.namespace, row.cim_class.name)
    inner = _plan(row.cim_class, prefix).contents(row.values)
    return f'<{tag} xmlns:{prefix}="{uri}" xsi:type="{prefix}:{name}_Type">{inner}</{tag}>'


def _filled(slot: _Slot, value: Value) -> str:
    if value is None:
        return slot.null
    if slot.array and isinstance(value, (tuple, list)):
        write = slot.write
        return "".join([write(member) for member in value if member is not None])
    return slot.write(value)


def _writer(tag: str, cim_type: str, prefixed: bool) -> Callable[[Value], str]:
    head, tail = f"<{tag}>", f"</{tag}>"
    date, span = ("cim:Datetime", "cim:Interval") if prefixed else ("Datetime", "Interval")

    def other(value: Value) -> str:
        match value:
            case bool():
                return f"{head}{'true' if value else 'false'}{tail}"
            case str():
                return f"{head}{escape(value)}{tail}"
            case datetime():
                aware = value if value.tzinfo is not None else value.replace(tzinfo=UTC)
                return f"{head}<{date}>{datetime_text(aware)}</{date}>{tail}"
            case timedelta():
                return f"{head}<{span}>{interval_text(value)}</{span}>{tail}"
            case bytes() | bytearray():
                return f"{head}{base64.b64encode(value).decode('ascii')}{tail}"
            case Reference():
                if prefixed:
                    return f"<{tag}{_EPR_NAMESPACES}>{reference_contents(value)}{tail}"
                return f"{head}{reference_contents(value, a='', w='')}{tail}"
            case Row():
                return _embedded(tag, value, prefixed)
            case _:
                return f"{head}{value}{tail}"

    def text(value: Value) -> str:
        return f"{head}{escape(value)}{tail}" if isinstance(value, str) else other(value)

    def number(value: Value) -> str:
        return f"{head}{int(value)}{tail}" if isinstance(value, int) else other(value)

    def truth(value: Value) -> str:
        return f"{head}{'true' if value else 'false'}{tail}"

    if cim_type in ("string", "char16"):
        return text
    if cim_type == "boolean":
        return truth
    return number if cim_type.startswith(("uint", "sint")) else other


def _embedded(tag: str, row: Row, prefixed: bool) -> str:
    """An embedded object: its children are in its own class's namespace (hyperv-wmi-v2 16.3)."""
    if not prefixed:
        return f"<{tag}>{_plan(row.cim_class, '').contents(row.values)}</{tag}>"
    return embedded(tag, row, "q")
