"""Invoke: parameters in by the method's signature, answers out (wsman-winrm 1.12, hyperv-wmi-v2 1.6)."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from hvgui.sim import uris
from hvgui.sim.cim import CimClass, Method, NoSuchMethod, Parameter, Repository, Value
from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.wsman.operations import Asked, one_instance, without_parameters
from hvgui.sim.wsman.render import method_output
from hvgui.sim.wsman.selecting import Selecting
from hvgui.sim.wsman.soap_in import duration_seconds, read_reference, split_resource
from hvgui.sim.wsman.soap_out import INVOKE_SET, Reply, overhead
from hvgui.sim.wsman.xmltree import Element

_INTEGER = re.compile(r"[+-]?[0-9]{1,20}\Z")
_TRUTHS = {"true": True, "1": True, "false": False, "0": False}
_BITS = {"uint8": 8, "uint16": 16, "uint32": 32, "uint64": 64, "sint8": 8, "sint16": 16, "sint32": 32, "sint64": 64}


def invoke(asked: Asked, view: Selecting, class_name: str, repository: Repository) -> Reply:
    """Run the method the action names."""
    request = asked.request
    cim_class = view.cim_class(class_name)
    method = _method(cim_class, request.action, request.resource)
    if len(request.body) != 1 or request.body[0].name != f"{method.name}_INPUT":
        raise Faulted(Fault.SCHEMA_VALIDATION)
    arguments = read_arguments(method, request.body[0])
    target = one_instance(view, cim_class, request.selectors, without_parameters(cim_class))
    try:
        answer = repository.invoke(target, method.name, arguments, asked.who)
    except NoSuchMethod as error:
        raise Faulted(Fault.INVALID_ACTION) from error
    body = method_output(cim_class, method.name, (p for p in method.parameters if p.out), answer)
    action = request.action + "Response"
    if overhead(action, INVOKE_SET, asked.addressing) + len(body) > asked.room:
        # The method has run; its reply cannot be cut into pages (hyperv-wmi-v2 0.12).
        raise Faulted(Fault.REPLY_TOO_LARGE)
    return Reply(action, INVOKE_SET, body)


def read_arguments(method: Method, element: Element) -> dict[str, Value]:
    """Arguments by parameter name, only those that were sent. The wrapper's namespace is not looked at.

    Real hosts accept a wrong one (virt-who); element names are case-sensitive. Raises Faulted.
    """
    declared = {p.name: p for p in method.parameters if not p.out}
    sent: dict[str, list[Element]] = {}
    for child in element.children:
        if child.name not in declared:
            raise Faulted(Fault.SCHEMA_VALIDATION)
        sent.setdefault(child.name, []).append(child)
    if element.text.strip():
        raise Faulted(Fault.SCHEMA_VALIDATION)
    arguments: dict[str, Value] = {}
    for name, elements in sent.items():
        parameter = declared[name]
        given = [e for e in elements if e.get("nil", uris.XSI) not in ("true", "1")]
        if parameter.array:
            arguments[name] = _array(parameter, given)
        elif len(elements) > 1:
            raise Faulted(Fault.SCHEMA_VALIDATION)
        elif given:
            arguments[name] = _READERS.get(parameter.type, _read_number)(given[0], parameter.type)
    return arguments


def _method(cim_class: CimClass, action: str, resource: str) -> Method:
    """The method of an action ``<class URI>/Method``; the class URI may be in either form (shipping-clients)."""
    class_uri, _, name = action.rpartition("/")
    try:
        _, action_class = split_resource(class_uri, {})
    except Faulted as error:
        raise Faulted(Fault.INVALID_ACTION) from error
    found = next((m for m in cim_class.methods.values() if m.name.lower() == name.lower()), None)
    if found is None or action_class.lower() != resource.rpartition("/")[2].lower():
        raise Faulted(Fault.INVALID_ACTION)
    return found


def _array(parameter: Parameter, elements: list[Element]) -> Value:
    if parameter.type == "uint8" and len(elements) == 1 and not _INTEGER.match(elements[0].text.strip()):
        return _read_bytes(elements[0])
    read = _READERS.get(parameter.type, _read_number)
    return tuple(read(element, parameter.type) for element in elements)


def _leaf(element: Element) -> str:
    """The text of an element without children; a settings object sent as elements ends here."""
    if element.children:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    return element.text


def _read_text(element: Element, _type: str) -> Value:
    return _leaf(element)


def _read_truth(element: Element, _type: str) -> Value:
    # virt-manager's "False" with a capital letter is accepted by real hosts.
    found = _TRUTHS.get(_leaf(element).strip().lower())
    if found is None:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    return found


def _read_number(element: Element, cim_type: str) -> Value:
    text = _leaf(element).strip()
    if cim_type.startswith("real"):
        try:
            return float(text)
        except ValueError:
            raise Faulted(Fault.SCHEMA_VALIDATION) from None
    bits = _BITS.get(cim_type)
    if bits is None or not _INTEGER.match(text):
        raise Faulted(Fault.SCHEMA_VALIDATION)
    number = int(text)
    lowest = -(1 << (bits - 1)) if cim_type.startswith("s") else 0
    highest = (1 << (bits - 1)) - 1 if lowest else (1 << bits) - 1
    if not lowest <= number <= highest:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    return number


def _read_bytes(element: Element) -> Value:
    try:
        return base64.b64decode(_leaf(element), validate=True)
    except binascii.Error:
        raise Faulted(Fault.SCHEMA_VALIDATION) from None


def _read_reference(element: Element, _type: str) -> Value:
    return read_reference(element)


def _read_moment(element: Element, _type: str) -> Value:
    inner = element.children[0] if len(element.children) == 1 else element
    if inner is not element and (inner.namespace, inner.name) not in (
        (uris.COMMON, "Datetime"),
        (uris.COMMON, "Interval"),
    ):
        raise Faulted(Fault.SCHEMA_VALIDATION)
    text = _leaf(inner).strip()
    seconds = duration_seconds(text)
    if seconds is not None:
        return timedelta(seconds=min(seconds, 8_000_000_000_000.0))
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Faulted(Fault.SCHEMA_VALIDATION) from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


_READERS: dict[str, Callable[[Element, str], Value]] = {
    "string": _read_text,
    "char16": _read_text,
    "boolean": _read_truth,
    "datetime": _read_moment,
    "reference": _read_reference,
}
