"""Patterns with "*" and "?" that take time in proportion to the text, whatever the pattern.

A regular expression of many stars tries every way to share a text among them: minutes for sixty letters. What stands
between two stars is looked for once, from left to right: the first place that fits leaves most for what follows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache


@lru_cache(maxsize=256)
def pattern_of(value: str, *, stars_only: bool = False) -> Callable[[str], bool]:
    """Whether a whole text fits; ``stars_only``: a question mark means itself."""
    parts = [_part(part, stars_only=stars_only) for part in value.split("*")]
    first, last, middle = parts[0], parts[-1], parts[1:-1]
    ahead, behind = (len(value.split("*")[n]) for n in (0, -1))
    if len(parts) == 1:
        return lambda text: first.fullmatch(text) is not None

    def fits(text: str) -> bool:
        at, end = ahead, len(text) - behind
        if at > end or not first.match(text) or not last.match(text, end):
            return False
        for part in middle:
            found = part.search(text, at, end)
            if found is None:
                return False
            at = found.end()
        return True

    return fits


def _part(part: str, *, stars_only: bool) -> re.Pattern[str]:
    """Of a fixed length, so that looking for it never goes back."""
    return re.compile(re.escape(part) if stars_only else re.escape(part).replace(r"\?", "."), re.DOTALL)
