"""Embedded instances as text: CIM-XML (DTD 2.0), for parameters of type string (wsman-winrm 3.1; hyperv-wmi-v2 1.7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from hvgui.wsman.replies import Instance, Scalar


@dataclass(frozen=True, slots=True)
class Property:
    """One property to send. Numbers and truth values are given as the text CIM-XML wants ("3", "true")."""

    name: str
    type: str
    value: str | tuple[str, ...]


def instance_text(class_name: str, properties: Iterable[Property]) -> str:
    """The text of a partial instance: what is not named stays unchanged.

    An array is cleared with one empty element; an empty array would be ignored (hyperv-wmi-v2 1.7).
    """
    root = etree.Element("INSTANCE", CLASSNAME=class_name)
    for prop in properties:
        if isinstance(prop.value, tuple):
            node = etree.SubElement(root, "PROPERTY.ARRAY", NAME=prop.name, TYPE=prop.type)
            array = etree.SubElement(node, "VALUE.ARRAY")
            for value in prop.value or ("",):
                etree.SubElement(array, "VALUE").text = value
        else:
            node = etree.SubElement(root, "PROPERTY", NAME=prop.name, TYPE=prop.type)
            etree.SubElement(node, "VALUE").text = prop.value
    return etree.tostring(root, encoding="unicode")


def read_instance(text: str) -> Instance | None:
    """The instance in a text, by property name and never by position; None when the text is none."""
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
        root = etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, UnicodeEncodeError):
        return None
    if root.tag != "INSTANCE" or root.getroottree().docinfo.internalDTD is not None:
        return None
    values: dict[str, tuple[Scalar, ...]] = {}
    for node in root:
        if node.tag in ("PROPERTY", "PROPERTY.ARRAY"):
            values[node.get("NAME", "")] = tuple(value.text or "" for value in node.iter("VALUE")) or (None,)
    return Instance(root.get("CLASSNAME", ""), values)
