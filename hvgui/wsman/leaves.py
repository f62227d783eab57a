"""The texts of a reply, each with its place, read or replaced; tags, their order and their namespaces stay."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from hvgui.values import Struct, replace
from hvgui.wsman import vocabulary as v
from hvgui.wsman.faults import BrokenReply
from hvgui.wsman.reading import parsed

#: Attributes whose values are names of schemas, types and languages.
SCHEMA_ATTRIBUTES = frozenset(
    {
        *("ARRAYSIZE", "CLASSNAME", "CLASSORIGIN", "Code", "Dialect", "EmbeddedObject", "IsCIM_Error", "NAME"),
        *("Name", "PROPAGATED", "TYPE", "lang", "mustUnderstand", "nil", "provider", "type"),
    }
)
_SELECTOR = f"{{{v.WSMAN}}}Selector"
_PROTOCOL = (
    v.SOAP,
    v.ADDRESSING,
    v.WSMAN,
    v.MS_WSMAN,
    v.ENUMERATION,
    v.EVENTING,
    v.TRANSFER,
    v.SHELL,
    v.IDENTITY,
    "http://schemas.microsoft.com/wbem/wsman/1/wsmanfault",
)
_EMBEDDED = "<INSTANCE"
#: An embedded text in an embedded text in an embedded text: deeper is no host's way.
_DEPTH = 3


class Leaf(Struct, frozen=True):
    """Where a text stands: the property or element, the class around it where it is told."""

    name: str
    of: str = ""
    #: An element of SOAP and its extensions, whose texts no guest has written.
    protocol: bool = False
    #: In an item of Data Exchange: its name, and whether the guest's integration services wrote it.
    item: str = ""
    intrinsic: bool = False


Change = Callable[[Leaf, str], str]


def rewritten(data: bytes, change: Change) -> str:
    """An envelope whose every text went through ``change``, texts of embedded instances one by one.

    Comments and processing instructions are left out. Raises BrokenReply.
    """
    root = parsed(data)
    _walk(root, Leaf(""), change, 0)
    return etree.tostring(root, encoding="unicode")


def _walk(node: etree._Element, above: Leaf, change: Change, depth: int) -> None:
    name = etree.QName(node)
    namespace = name.namespace or ""
    if node.tag == _SELECTOR:
        here = replace(above, name=node.get("Name", ""), protocol=False)
    else:
        of = namespace.rpartition("/")[2] if namespace.startswith(v.WMI_ROOT) else above.of
        here = replace(above, name=name.localname, of=of, protocol=namespace in _PROTOCOL)
    for key, value in node.attrib.items():
        plain = str(key).rpartition("}")[2]
        if plain not in SCHEMA_ATTRIBUTES:
            node.set(key, change(replace(here, name=plain, protocol=False), str(value)))
    if node.text and node.text.strip():
        node.text = _changed(here, node.text, change, depth)
    for child in node:
        _walk(child, here, change, depth)
        if child.tail and child.tail.strip():
            child.tail = change(here, child.tail)


def _changed(leaf: Leaf, text: str, change: Change, depth: int) -> str:
    if _EMBEDDED not in text or depth >= _DEPTH:
        return change(leaf, text)
    try:
        root = parsed(text.encode())
    except (BrokenReply, UnicodeEncodeError):
        return change(leaf, text)
    if root.tag != "INSTANCE":
        return change(leaf, text)
    _walk_embedded(root, change, depth + 1)
    return etree.tostring(root, encoding="unicode")


def _walk_embedded(root: etree._Element, change: Change, depth: int) -> None:
    """The values of an embedded instance ([DSP0201]); what an item of Data Exchange is called goes with each."""
    of = root.get("CLASSNAME", "")
    values = {node.get("NAME", ""): "".join(t.text or "" for t in node.iter("VALUE")) for node in root}
    exchange = of.casefold() == "msvm_kvpexchangedataitem"
    item, intrinsic = (values.get("Name", ""), values.get("Source", "") == "2") if exchange else ("", False)
    for node in root.iter(etree.Element):
        for key, value in node.attrib.items():
            if str(key) not in SCHEMA_ATTRIBUTES:
                node.set(key, change(Leaf(str(key), of), str(value)))
        leaf = Leaf(_property(node, root), of, item=item, intrinsic=intrinsic)
        if node.text and node.text.strip():
            node.text = _changed(leaf, node.text, change, depth)
        if node is not root and node.tail and node.tail.strip():
            node.tail = change(leaf, node.tail)


def _property(node: etree._Element, root: etree._Element) -> str:
    """The property in which a node stands."""
    while (above := node.getparent()) is not None and above is not root:
        node = above
    return node.get("NAME", "")
