"""Values: immutable structs that are made by the hundred thousand, and the function that copies one with changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct as Struct
from msgspec import field as field

if TYPE_CHECKING:
    # Checks names and types of the changes, which msgspec's own annotation does not.
    from dataclasses import replace as replace
else:
    from msgspec.structs import replace as replace
