"""Where a source file can be broken, and how: by mutmut's operators, which are used as a library.

mutmut itself tries all its mutants of a project and builds them into functions; here a few random ones are wanted, in
properties and constants, too, each tried by the tests of its room alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import libcst as cst
import libcst.matchers as m
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

#: What is only for type checkers or for whoever reads a log; nothing that a test could notice.
_LEFT_ALONE = (
    m.Annotation()
    | m.Decorator()
    | m.Import()
    | m.ImportFrom()
    | m.Assign(value=m.Call(func=m.Name("TypeVar")))
    | m.Call(func=m.Name("TypeVar") | m.Attribute(value=m.Name("log") | m.Name("_log")))
    | m.Call(func=m.Attribute(attr=m.Name("getLogger")) | m.Name("len") | m.Name("isinstance"))
    | m.Arg(keyword=m.Name("encoding") | m.Name("frozen"))
    | m.ClassDef(bases=[m.ZeroOrMore(), m.Arg(m.Name("Protocol") | m.Subscript(m.Name("Protocol"))), m.ZeroOrMore()])
    | m.AnnAssign(annotation=m.Annotation(m.Name("TypeAlias")))
    | m.Assign(value=m.Subscript(m.Name("Callable")))
    | m.Assign(targets=[m.AssignTarget(m.Name("__all__"))])
    | m.Expr(m.SimpleString() | m.ConcatenatedString())
    | m.Raise(exc=m.Name("AssertionError") | m.Call(func=m.Name("AssertionError")))
    | m.Assert()
)
_STATEMENTS = (cst.SimpleStatementLine, cst.BaseCompoundStatement)


@dataclass(frozen=True)
class Place:
    """A node that can be broken. Lines begin at 1; ``first`` is where its statement begins."""

    file: str
    first: int
    line: int
    last: int
    node: cst.CSTNode
    instead: tuple[cst.CSTNode, ...]


class _Places(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, file: str) -> None:
        super().__init__()
        self._file = file
        self._statements: list[int] = []
        self.found: list[Place] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if m.matches(node, _LEFT_ALONE):
            return False
        place = self.get_metadata(PositionProvider, node, None)
        if isinstance(node, _STATEMENTS) and place is not None:
            self._statements.append(place.start.line)
        instead = [new for kind, broken in mutation_operators if isinstance(node, kind) for new in broken(node)]
        if instead and place is not None:
            first = self._statements[-1] if self._statements else place.start.line
            self.found.append(Place(self._file, first, place.start.line, place.end.line, node, tuple(instead)))
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if isinstance(original_node, _STATEMENTS) and self._statements:
            self._statements.pop()


class Source:
    """A file as it is, and as it is with one node replaced."""

    def __init__(self, file: str, text: str) -> None:
        wrapper = MetadataWrapper(cst.parse_module(text))
        visitor = _Places(file)
        wrapper.visit(visitor)
        self._module = wrapper.module
        self.text = text
        self.places: Sequence[Place] = visitor.found

    def broken(self, place: Place, number: int) -> str:
        return str(self._module.deep_replace(place.node, place.instead[number]).code)


def difference(before: str, after: str) -> tuple[str, str]:
    """What differs, in one line each, without what is around it."""
    old, new = before.splitlines(), after.splitlines()
    while old and new and old[0] == new[0]:
        del old[0], new[0]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    return " ".join(line.strip() for line in old), " ".join(line.strip() for line in new)
