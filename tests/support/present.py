"""Values that Qt or the program may lack and that have to be there."""

from __future__ import annotations

from typing import Any, TypeVar

T = TypeVar("T")


def present(value: T | None) -> T:
    assert value is not None
    return value


def only(values: object) -> Any:
    """The one value of an array."""
    assert isinstance(values, list | tuple)
    (value,) = values
    return value
