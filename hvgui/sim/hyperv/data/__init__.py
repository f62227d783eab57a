"""Tables of the simulated host: classes, properties, methods and texts, tab separated, ``#`` starts a comment."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files


def table(name: str) -> Iterator[tuple[str, ...]]:
    """The rows of ``name``.tsv as tuples of cells."""
    text = files(__name__).joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield tuple(line.split("\t"))
