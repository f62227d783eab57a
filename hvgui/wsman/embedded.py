"""Embedded instances as text: CIM-XML (DTD 2.0), for parameters of type string (wsman-winrm 3.1; hyperv-wmi-v2 1.7).

The provider reads such a text with a reader of its own, which refuses ``&amp;`` and ``&lt;`` (live-hosts A1). Only
numeric references are written, so that nothing depends on the names it may know; line breaks and tabs, too, since an
XML reader may change raw ones (live-hosts A3).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree

from hvgui.values import Struct
from hvgui.wsman.replies import Instance, Scalar

_REFERENCES = str.maketrans(
    {"&": "&#38;", "<": "&#60;", ">": "&#62;", '"': "&#34;", "'": "&#39;", "\r": "&#xD;", "\n": "&#xA;", "\t": "&#x9;"}
)
#: What XML 1.0 cannot carry, in any notation: the whole envelope would be refused (live-hosts A4).
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class ForbiddenCharacter(ValueError):
    """A value holds a character that XML cannot carry: ``name`` is the property, ``code`` the code point."""

    def __init__(self, name: str, code: int) -> None:
        super().__init__(f"{name}: U+{code:04X}")
        self.name = name
        self.code = code


class Property(Struct, frozen=True):
    """One property to send. Numbers and truth values are given as the text CIM-XML wants ("3", "true")."""

    name: str
    type: str
    value: str | tuple[str, ...]


def instance_text(class_name: str, properties: Iterable[Property]) -> str:
    """The text of a partial instance: what is not named stays unchanged. Raises ForbiddenCharacter.

    An array is cleared with one empty element; an empty array would be ignored (hyperv-wmi-v2 1.7).
    """
    return f'<INSTANCE CLASSNAME="{class_name}">{"".join(map(_property, properties))}</INSTANCE>'


def _property(prop: Property) -> str:
    head = f'NAME="{prop.name}" TYPE="{prop.type}"'
    if isinstance(prop.value, tuple):
        values = "".join(f"<VALUE>{_written(prop.name, value)}</VALUE>" for value in prop.value or ("",))
        return f"<PROPERTY.ARRAY {head}><VALUE.ARRAY>{values}</VALUE.ARRAY></PROPERTY.ARRAY>"
    return f"<PROPERTY {head}><VALUE>{_written(prop.name, prop.value)}</VALUE></PROPERTY>"


def _written(name: str, value: str) -> str:
    if found := _FORBIDDEN.search(value):
        raise ForbiddenCharacter(name, ord(found[0]))
    return value.translate(_REFERENCES)


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
