"""What an Enumerate asks for: the class, the filter in one of three dialects, and the form of its items."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.sim import uris
from hvgui.sim.cim import Reference, Row
from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.wsman.enumerations import Item, Render
from hvgui.sim.wsman.matching import system_text
from hvgui.sim.wsman.render import endpoint_reference, fragment, instance, reference_to
from hvgui.sim.wsman.selecting import Found, Selecting
from hvgui.sim.wsman.soap_in import Request, read_reference, read_selectors
from hvgui.sim.wsman.wql import Linked, ObjectPath
from hvgui.sim.wsman.xmltree import Element

_KNOWN_CHILDREN = frozenset(
    {
        *((uris.WSMAN, name) for name in ("OptimizeEnumeration", "MaxElements", "Filter", "EnumerationMode")),
        *((uris.ENUMERATION, name) for name in ("Filter", "EndTo", "Expires")),
        (uris.BINDING, "PolymorphismMode"),
        (uris.BINDING, "IncludeSubClasses"),
        # WinRb sends it here instead of in the header, and Windows takes it.
        (uris.WSMV, "SessionId"),
    }
)


def enumerate_element(request: Request) -> Element:
    """The body element, checked. Raises Faulted."""
    element = request.only_child(uris.ENUMERATION, "Enumerate")
    seen: set[tuple[str, str]] = set()
    for child in element.children:
        name = (child.namespace, child.name)
        if name not in _KNOWN_CHILDREN or name in seen:
            raise Faulted(Fault.SCHEMA_VALIDATION)
        seen.add(name)
    return element


def list_items(element: Element, view: Selecting, class_name: str, server: str) -> tuple[Sequence[Item], Render]:
    """The items an Enumerate on a WMI resource means, and how one is written. Raises Faulted."""
    # w:Filter and n:Filter mean the same ([MS-WSMV] 3.1.4.1.13).
    given = element.child(uris.WSMAN, "Filter") or element.child(uris.ENUMERATION, "Filter")
    if given is None:
        if class_name == "*":
            raise Faulted(Fault.CANNOT_PROCESS_FILTER)
        found = Found(view.all_of(class_name))
    else:
        found = _filtered(given, view, class_name)
    return found.rows, _render(_mode(element), found, server)


def _filtered(given: Element, view: Selecting, class_name: str) -> Found:
    dialect = (given.get("Dialect") or "").strip()
    if dialect.lower() == uris.WQL_DIALECT.lower():
        if class_name != "*":
            raise Faulted(Fault.WQL_ON_CLASS)
        if given.children:
            raise Faulted(Fault.CANNOT_PROCESS_FILTER)
        return view.query(given.text)
    if dialect == uris.ASSOCIATION_DIALECT:
        return view.linked(_association(given))
    if dialect == uris.SELECTOR_DIALECT:
        return Found(view.selected(class_name, _selector_filter(given)))
    raise Faulted(Fault.FILTER_DIALECT)


def _association(given: Element) -> Linked:
    """``b:AssociatedInstances`` or ``b:AssociationInstances`` (wsman-winrm 1.8)."""
    if len(given.children) != 1 or given.children[0].namespace != uris.BINDING:
        raise Faulted(Fault.CANNOT_PROCESS_FILTER)
    wanted = given.children[0]
    links = wanted.name == "AssociationInstances"
    if not links and wanted.name != "AssociatedInstances":
        raise Faulted(Fault.CANNOT_PROCESS_FILTER)
    holder = wanted.child(uris.BINDING, "Object")
    if holder is None:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    source: Reference = read_reference(holder)

    def text(name: str) -> str | None:
        found = wanted.child(uris.BINDING, name)
        return found.text.strip() or None if found is not None else None

    return Linked(
        source=ObjectPath(source.namespace, source.class_name, source.keys),
        links=links,
        assoc_class=text("AssociationClassName"),
        result_class=text("ResultClassName"),
        role=text("Role"),
        result_role=text("ResultRole"),
    )


def _selector_filter(given: Element) -> list[tuple[str, str]]:
    selector_set = given.child(uris.WSMAN, "SelectorSet")
    if selector_set is None or len(given.children) != 1:
        raise Faulted(Fault.CANNOT_PROCESS_FILTER)
    return [(name, value) for name, value in read_selectors(selector_set).items() if isinstance(value, str)]


def _mode(element: Element) -> str:
    found = element.child(uris.WSMAN, "EnumerationMode")
    mode = found.text.strip() if found is not None else "EnumerateObject"
    if mode not in ("EnumerateObject", "EnumerateEPR", "EnumerateObjectAndEPR"):
        raise Faulted(Fault.SCHEMA_VALIDATION)
    return mode


def _render(mode: str, found: Found, server: str) -> Render:
    def reference(item: Item) -> str:
        assert isinstance(item, Row)
        return endpoint_reference(reference_to(item))

    def whole(item: Item) -> str:
        assert isinstance(item, Row)
        if found.columns is None:
            return instance(item)
        return fragment(item, found.columns, {name: system_text(item, name, server) for name in found.system_columns})

    if mode == "EnumerateEPR":
        return reference
    if mode == "EnumerateObjectAndEPR":
        return lambda item: f"<w:Item>{whole(item)}{reference(item)}</w:Item>"
    return whole
