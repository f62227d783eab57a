"""The same replies in other clothes: what another host might rightly send and Windows happens not to.

Off by default. With ``vary`` every reply gets some of: other prefixes, white space, headers nobody knows, another order
of headers and properties, TRUE in capitals, nil as 1, bare datetimes, a wrapper around references; enumerations get
empty pages and an end marker that comes alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from xml.parsers import expat

from hvgui.sim import uris
from hvgui.sim.mischief import Mischief
from hvgui.sim.wsman.render import escape

_PREFIXES = ("env", "SOAP-ENV", "wsa", "wsman", "wsen", "q", "ns", "h", "t", "b", "tns", "m")
_SEPARATOR = "\x1f"
_TRUTHS = {"true": "TRUE", "false": "FALSE"}
_CHANCE = 0.5
_EMPTY_PAGE, _END_ALONE = 0.15, 0.3


@dataclass(slots=True)
class _Node:
    name: tuple[str, str]
    attributes: dict[tuple[str, str], str]
    scope: dict[str, str]
    children: list[_Node] = field(default_factory=list)
    text: str = ""

    @property
    def local(self) -> str:
        return self.name[1]

    @property
    def like_instance(self) -> bool:
        return (uris.XSI, "type") in self.attributes or self.local.endswith("_OUTPUT") or self.local == "XmlFragment"


class Variety:
    """Rewrites replies and pages differently while the host's mischief says so."""

    def __init__(self, mischief: Mischief) -> None:
        self._mischief = mischief

    def empty_page(self) -> bool:
        return self._mischief.vary and self._mischief.variation.random() < _EMPTY_PAGE

    def end_alone(self) -> bool:
        return self._mischief.vary and self._mischief.variation.random() < _END_ALONE

    def rewrite(self, text: str) -> str:
        """A reply that means the same."""
        if not self._mischief.vary:
            return text
        random = self._mischief.variation
        root = _read(text)
        _restyle(root, random)
        return _written(root, random)


def _restyle(root: _Node, random: Random) -> None:
    header = next((child for child in root.children if child.local == "Header"), None)
    if header is not None and header.children:
        if random.random() < _CHANCE:
            note = _Node(("urn:example:trace", "Trace"), {}, {}, text=f"{random.getrandbits(64):016x}")
            header.children.append(note)
        random.shuffle(header.children)
    order, capitals, bare, wrapped, one = (random.random() < _CHANCE for _ in range(5))
    waiting = [root]
    while waiting:
        node = waiting.pop()
        waiting += node.children
        if not node.like_instance:
            continue
        if order:
            _shuffle_groups(node, random)
        for child in node.children:
            if capitals and not child.children and child.text in _TRUTHS:
                child.text = _TRUTHS[child.text]
            if one and (uris.XSI, "nil") in child.attributes:
                child.attributes[uris.XSI, "nil"] = "1"
            names = [grandchild.local for grandchild in child.children]
            if bare and names in (["Datetime"], ["Interval"]):
                child.text, child.children = child.children[0].text, []
            elif wrapped and child.children and child.children[0].name == (uris.ADDRESSING, "Address"):
                wrapper = _Node((uris.ADDRESSING, "EndpointReference"), {}, child.scope, child.children)
                child.children = [wrapper]


def _shuffle_groups(node: _Node, random: Random) -> None:
    """Another order of properties; members of an array stay together and in order."""
    groups: dict[tuple[str, str], list[_Node]] = {}
    for child in node.children:
        groups.setdefault(child.name, []).append(child)
    names = list(groups)
    random.shuffle(names)
    node.children = [child for name in names for child in groups[name]]


def _written(root: _Node, random: Random) -> str:
    spaced = random.random() < _CHANCE
    prefixes: dict[str, str] = {uris.XML: "xml"}
    renamed = random.random() < _CHANCE
    wellknown = {uri: prefix for prefix, uri in uris.PREFIXES.items()}

    def prefix_of(namespace: str) -> str:
        if namespace not in prefixes:
            wanted = random.choice(_PREFIXES) if renamed else wellknown.get(namespace, "p")
            taken = set(prefixes.values())
            number = 0
            while wanted in taken:
                number += 1
                wanted = f"{wanted.rstrip('0123456789')}{number}"
            prefixes[namespace] = wanted
        return prefixes[namespace]

    def tag(name: tuple[str, str]) -> str:
        return f"{prefix_of(name[0])}:{name[1]}" if name[0] else name[1]

    def qualified(value: str, scope: dict[str, str]) -> str:
        prefix, found, local = value.strip().partition(":")
        return tag((scope[prefix], local)) if found and prefix in scope else value

    def element(node: _Node, depth: int) -> str:
        name = tag(node.name)
        attributes = "".join(
            f' {tag(key)}="{escape(qualified(value, node.scope) if key == (uris.XSI, "type") else value)}"'
            for key, value in node.attributes.items()
        )
        if not node.children:
            text = qualified(node.text, node.scope) if node.name == (uris.SOAP, "Value") else node.text
            inner = escape(text)
        else:
            gap = "\n" + "  " * (depth + 1) if spaced else ""
            inner = "".join(gap + element(child, depth + 1) for child in node.children)
            inner += "\n" + "  " * depth if spaced else ""
        if depth == 0:
            # Now every namespace has been met, so all of them can be declared here.
            attributes += "".join(f' xmlns:{p}="{escape(uri)}"' for uri, p in prefixes.items() if p != "xml")
        return f"<{name}{attributes}>{inner}</{name}>" if inner else f"<{name}{attributes}/>"

    return element(root, 0)


def _read(text: str) -> _Node:
    """The reply as a tree that remembers which prefix meant what."""
    root: list[_Node] = []
    stack: list[_Node] = []
    scopes: list[dict[str, str]] = [{}]
    declared: dict[str, str] = {}
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)

    def split(name: str) -> tuple[str, str]:
        namespace, found, local = name.rpartition(_SEPARATOR)
        return (namespace, local) if found else ("", name)

    def namespace(prefix: str | None, uri: str | None) -> None:
        if prefix and uri:
            declared[prefix] = uri

    def start(name: str, attributes: dict[str, str]) -> None:
        scopes.append({**scopes[-1], **declared})
        declared.clear()
        node = _Node(split(name), {split(key): value for key, value in attributes.items()}, scopes[-1])
        (stack[-1].children if stack else root).append(node)
        stack.append(node)

    def end(_name: str) -> None:
        stack.pop()
        scopes.pop()

    def characters(data: str) -> None:
        stack[-1].text += data

    parser.StartNamespaceDeclHandler = namespace
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.Parse(text, True)
    return root[0]
