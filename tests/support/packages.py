"""What a package of the program defines, module by module."""

from __future__ import annotations

import importlib
import pkgutil
from enum import Enum
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def defined(package: str, kind: type[T]) -> list[type[T]]:
    """Every class of a kind, where it is defined."""
    root = importlib.import_module(package)
    names = [package, *(found.name for found in pkgutil.walk_packages(root.__path__, f"{package}."))]
    found = [
        value
        for name in names
        for value in vars(importlib.import_module(name)).values()
        if isinstance(value, type) and issubclass(value, kind) and value.__module__ == name and value is not kind
    ]
    return sorted(set(found), key=lambda one: f"{one.__module__}.{one.__qualname__}")


def unlike_their_members(package: str) -> list[tuple[str, str | None]]:
    """Members of enumerations whose text is not the member's name with dashes."""
    return [
        (f"{one.__name__}.{member.name}", member.value)
        for one in defined(package, Enum)
        for member in one
        if isinstance(member.value, str | None) and member.value != member.name.lower().replace("_", "-")
    ]


def ill_typed_defaults(package: str) -> list[tuple[str, Any]]:
    """Fields whose default is not of the field's type."""
    found: list[tuple[str, Any]] = []
    for one in defined(package, msgspec.Struct):
        for field in msgspec.structs.fields(one):
            default = field.default
            if field.default_factory is not msgspec.NODEFAULT:
                default = field.default_factory()
            if default is msgspec.NODEFAULT or isinstance(default, Enum | msgspec.Struct):
                continue
            try:
                msgspec.convert(default, field.type, strict=True)
            except msgspec.ValidationError:
                found.append((f"{one.__name__}.{field.name}", default))
            except TypeError:
                # A type that msgspec cannot convert to, such as a callable.
                if default is None and "None" not in str(field.type):
                    found.append((f"{one.__name__}.{field.name}", default))
    return found


def telling_defaults(package: str) -> dict[str, Any]:
    """Fields whose default is not simply nothing: a text, a number other than 0, True, a member, a full tuple."""
    found: dict[str, Any] = {}
    for one in defined(package, msgspec.Struct):
        for field in msgspec.structs.fields(one):
            default = field.default
            if isinstance(default, Enum):
                found[f"{one.__name__}.{field.name}"] = default.name
            elif isinstance(default, str | bool | int | float | tuple | frozenset) and default:
                found[f"{one.__name__}.{field.name}"] = default
    return found
