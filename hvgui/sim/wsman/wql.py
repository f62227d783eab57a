"""The query language, read: text to a query or NotWql ([MS-WSMV] 3.1.4.1.13, wsman-winrm 1.5 and 1.8).

What is here is what Hyper-V clients use. Everything else – GROUP BY, schema queries – is refused. Event queries are
read here too; what they mean is said in event_query.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

Literal = str | int | float | bool | None

_DEEPEST = 40
_LONGEST = 64_000
_OPERATORS = {"=": "=", "!=": "<>", "<>": "<>", "<=": "<=", ">=": ">=", "<": "<", ">": ">"}
_MIRRORED = {"=": "=", "<>": "<>", "<": ">", ">": "<", "<=": ">=", ">=": "<="}
_TOKEN = re.compile(
    r"""\s*(?:
        (?P<name>[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)?)
      | (?P<number>[+-]?(?:0[xX][0-9A-Fa-f]+|[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?))
      | (?P<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
      | (?P<path>\{(?:[^{}'"]|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")*\})
      | (?P<sign><=|>=|<>|!=|[=<>(),*])
    )""",
    re.VERBOSE | re.DOTALL,
)
_RESERVED = frozenset(
    (
        "select",
        "from",
        "where",
        "and",
        "or",
        "not",
        "like",
        "is",
        "null",
        "isa",
        "within",
        "group",
        "having",
        "order",
        "by",
    )
)
_PATH = re.compile(
    r"\s*(?:\\\\(?P<server>[^\\/:]+)\\)?(?:(?P<namespace>[A-Za-z0-9_\\/]+):)?(?P<name>[A-Za-z_][A-Za-z0-9_]*)\s*"
)
_PATH_KEY = re.compile(
    r"""\s*(?:(?P<key>[A-Za-z_][A-Za-z0-9_]*)\s*=\s*)?
        (?:(?P<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?P<word>[A-Za-z0-9_+-]+))\s*(?P<more>,|\Z)""",
    re.VERBOSE | re.DOTALL,
)
_LINK_OPTIONS = ("assocclass", "resultclass", "role", "resultrole")


class NotWql(Exception):
    """The text is no query this host can run."""


@dataclass(frozen=True, slots=True)
class Name:
    """A property, or a system property such as ``__CLASS``."""

    text: str


@dataclass(frozen=True, slots=True)
class Compare:
    left: Name
    operator: str  # = <> < > <= >=
    right: Name | Literal


@dataclass(frozen=True, slots=True)
class Like:
    left: Name
    pattern: str


@dataclass(frozen=True, slots=True)
class Isa:
    left: Name
    class_name: str


@dataclass(frozen=True, slots=True)
class Not:
    inner: Condition


@dataclass(frozen=True, slots=True)
class Both:
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Either:
    parts: tuple[Condition, ...]


Condition = Compare | Like | Isa | Not | Both | Either


@dataclass(frozen=True, slots=True)
class ObjectPath:
    """``\\\\server\\namespace:Class.Key="value"``; the key of a single-key class may go unnamed."""

    namespace: str | None
    class_name: str
    keys: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Select:
    columns: tuple[str, ...] | None  # None: all
    class_name: str
    where: Condition | None
    within: float | None = None  # seconds between two looks, of an event query


@dataclass(frozen=True, slots=True)
class Linked:
    """``ASSOCIATORS OF`` (the objects at the far end) or ``REFERENCES OF`` (the links themselves)."""

    source: ObjectPath
    links: bool
    assoc_class: str | None = None
    result_class: str | None = None
    role: str | None = None
    result_role: str | None = None


Query = Select | Linked


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str

    @property
    def word(self) -> str:
        """The text as a keyword would be spelled."""
        return self.text.lower() if self.kind in ("name", "sign") else ""


def parse(text: str) -> Query:
    """The query. Raises NotWql."""
    if len(text) > _LONGEST:
        raise NotWql("too long")
    return _Parser(list(_tokens(text))).query()


def parse_path(text: str) -> ObjectPath:
    """An object path. Raises NotWql."""
    found = _PATH.match(text)
    if found is None:
        raise NotWql("no class in the path")
    rest = text[found.end() :]
    keys: list[tuple[str, str]] = []
    if rest.startswith("="):
        if rest[1:].strip() != "@":
            keys = _path_keys(rest[1:])
            if len(keys) != 1 or keys[0][0]:
                raise NotWql("an unnamed key stands alone")
    elif rest.startswith("."):
        keys = _path_keys(rest[1:])
        if not all(name for name, _ in keys):
            raise NotWql("a key without a name")
    elif rest:
        raise NotWql("no key in the path")
    namespace = found["namespace"]
    plain = namespace.replace("\\", "/").strip("/").lower() if namespace else None
    return ObjectPath(plain, found["name"], tuple(keys))


def _path_keys(text: str) -> list[tuple[str, str]]:
    keys: list[tuple[str, str]] = []
    position, more = 0, True
    while more:
        found = _PATH_KEY.match(text, position)
        if found is None:
            raise NotWql("a key that cannot be read")
        value = _unquoted(found["string"]) if found["string"] else found["word"]
        keys.append((found["key"] or "", value))
        position, more = found.end(), found["more"] == ","
    return keys


def _tokens(text: str) -> Iterator[_Token]:
    position, end = 0, len(text.rstrip())
    while position < end:
        found = _TOKEN.match(text, position)
        if found is None or found.lastgroup is None:
            raise NotWql(f"unexpected text at {position}")
        yield _Token(found.lastgroup, found[found.lastgroup])
        position = found.end()


def _unquoted(text: str) -> str:
    """The value of a quoted string. A lone backslash is an error: it must be doubled."""
    quote, inner = text[0], text[1:-1]
    parts = re.split(r"\\(.)", inner, flags=re.DOTALL)
    if any(escaped not in ("\\", "'", '"') for escaped in parts[1::2]):
        raise NotWql("a backslash must be doubled")
    if quote in parts[::2]:
        raise NotWql("an open quote")
    return "".join(parts)


class _Parser:
    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._next = 0
        self._depth = 0

    def query(self) -> Query:
        word = self._take().word
        if word == "select":
            query: Query = self._select()
        elif word in ("associators", "references"):
            query = self._linked(links=word == "references")
        else:
            raise NotWql("neither SELECT nor ASSOCIATORS nor REFERENCES")
        if self._next != len(self._tokens):
            raise NotWql("text after the query")
        return query

    def _peek(self) -> _Token:
        return self._tokens[self._next] if self._next < len(self._tokens) else _Token("end", "")

    def _take(self) -> _Token:
        token = self._peek()
        if token.kind == "end":
            raise NotWql("unfinished")
        self._next += 1
        return token

    def _skip(self, word: str) -> bool:
        if self._peek().word != word:
            return False
        self._next += 1
        return True

    def _expect(self, word: str) -> None:
        if not self._skip(word):
            raise NotWql(f"{word} expected")

    def _identifier(self) -> str:
        token = self._take()
        if token.kind != "name" or token.word in _RESERVED:
            raise NotWql("a name expected")
        return token.text

    def _select(self) -> Select:
        columns: tuple[str, ...] | None = None
        if not self._skip("*"):
            names = [self._identifier()]
            while self._skip(","):
                names.append(self._identifier())
            columns = tuple(names)
        self._expect("from")
        class_name = self._identifier()
        within = self._seconds() if self._skip("within") else None
        where = self._either() if self._skip("where") else None
        return Select(columns, class_name, where, within)

    def _seconds(self) -> float:
        token = self._take()
        if token.kind != "number" or not (seconds := float(_number(token.text))) > 0:
            raise NotWql("a time in seconds expected")
        return seconds

    def _linked(self, *, links: bool) -> Linked:
        self._expect("of")
        token = self._take()
        if token.kind != "path":
            raise NotWql("an object path in braces expected")
        options: dict[str, str] = {}
        if self._skip("where"):
            while self._peek().kind == "name":
                option = self._take().word
                if (
                    option not in _LINK_OPTIONS
                    or option in options
                    or (links and option not in ("resultclass", "role"))
                ):
                    raise NotWql(f"{option} does not belong here")
                self._expect("=")
                options[option] = self._identifier()
            if not options:
                raise NotWql("an empty WHERE")
        return Linked(
            source=parse_path(token.text[1:-1]),
            links=links,
            assoc_class=options.get("assocclass"),
            result_class=options.get("resultclass"),
            role=options.get("role"),
            result_role=options.get("resultrole"),
        )

    def _either(self) -> Condition:
        parts = [self._both()]
        while self._skip("or"):
            parts.append(self._both())
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _both(self) -> Condition:
        parts = [self._single()]
        while self._skip("and"):
            parts.append(self._single())
        return parts[0] if len(parts) == 1 else Both(tuple(parts))

    def _single(self) -> Condition:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise NotWql("nested too deeply")
        try:
            if self._skip("not"):
                return Not(self._single())
            if self._skip("("):
                inner = self._either()
                self._expect(")")
                return inner
            return self._comparison()
        finally:
            self._depth -= 1

    def _comparison(self) -> Condition:
        left = self._operand()
        if isinstance(left, Name):
            if self._skip("like"):
                return Like(left, self._string())
            if self._skip("isa"):
                return Isa(left, self._string())
            if self._skip("is"):
                operator = "<>" if self._skip("not") else "="
                self._expect("null")
                return Compare(left, operator, None)
        operator_token = self._take()
        operator = _OPERATORS.get(operator_token.text, "") if operator_token.kind == "sign" else ""
        if not operator:
            raise NotWql("an operator expected")
        right = self._operand()
        if isinstance(left, Name):
            return Compare(left, operator, right)
        if isinstance(right, Name):
            return Compare(right, _MIRRORED[operator], left)
        raise NotWql("two constants")

    def _string(self) -> str:
        token = self._take()
        if token.kind != "string":
            raise NotWql("a string expected")
        return _unquoted(token.text)

    def _operand(self) -> Name | Literal:
        token = self._take()
        if token.kind == "string":
            return _unquoted(token.text)
        if token.kind == "number":
            return _number(token.text)
        if token.kind == "name":
            if token.word in ("true", "false"):
                return token.word == "true"
            if token.word == "null":
                return None
            if token.word not in _RESERVED:
                return Name(token.text)
        raise NotWql("a name or a constant expected")


def _number(text: str) -> int | float:
    if len(text) > 40:
        raise NotWql("a number beyond measure")
    digits = text.lstrip("+-")
    if digits[:2].lower() == "0x":
        return -int(digits, 16) if text.startswith("-") else int(digits, 16)
    return int(text) if digits.isdigit() else float(text)
