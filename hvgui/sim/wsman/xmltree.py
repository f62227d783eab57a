"""XML as the host reads it: expat, no document types, no processing instructions, no entities of one's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

_SEPARATOR = "\x1f"
_DEEPEST = 64


class NotXml(Exception):
    """The text is not XML that SOAP allows ([SOAP12] 5: neither document type nor processing instruction)."""


@dataclass(frozen=True, slots=True)
class Element:
    """An element with expanded names. ``text`` is all character data directly inside it."""

    namespace: str
    name: str
    attributes: Mapping[tuple[str, str], str]
    children: tuple[Element, ...]
    text: str

    def child(self, namespace: str, name: str) -> Element | None:
        """The first child of that name."""
        return next(self.every(namespace, name), None)

    def every(self, namespace: str, name: str) -> Iterator[Element]:
        return (child for child in self.children if child.name == name and child.namespace == namespace)

    def get(self, name: str, namespace: str = "") -> str | None:
        return self.attributes.get((namespace, name))


@dataclass(slots=True)
class _Open:
    namespace: str
    name: str
    attributes: dict[tuple[str, str], str]
    children: list[Element] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


class _Reader:
    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[_Open] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= _DEEPEST:
            raise NotXml("nested too deeply")
        self._open.append(_Open(*_split(name), {_split(key): value for key, value in attributes.items()}))

    def end(self, _name: str) -> None:
        done = self._open.pop()
        element = Element(done.namespace, done.name, done.attributes, tuple(done.children), "".join(done.text))
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element

    def characters(self, data: str) -> None:
        self._open[-1].text.append(data)


def read_xml(text: str) -> Element:
    """The root element. Raises NotXml for everything else."""
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.ProcessingInstructionHandler = _refuse_instruction
    try:
        parser.Parse(text, True)
    except (expat.ExpatError, UnicodeError) as error:
        raise NotXml(str(error)) from error
    if reader.root is None:
        raise NotXml("no element")
    return reader.root


def _split(name: str) -> tuple[str, str]:
    namespace, found, local = name.rpartition(_SEPARATOR)
    return (namespace, local) if found else ("", name)


def _refuse_doctype(*_: object) -> None:
    raise NotXml("a document type")


def _refuse_instruction(*_: object) -> None:
    raise NotXml("a processing instruction")
