"""Natural order of names: numbers inside a name count as numbers."""

from __future__ import annotations

import re
from functools import lru_cache

_DIGITS = re.compile(r"\d+")


@lru_cache(maxsize=32768)
def natural(name: str) -> str:
    """A key that sorts "vm2" before "vm10" and ignores case."""
    return _DIGITS.sub(lambda found: found.group().zfill(12), name.casefold())
