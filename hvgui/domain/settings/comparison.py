"""Comparison of several sheets of settings, line by line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hvgui.values import Struct

#: Values by section and label, in the order in which they are shown.
Sheet = Mapping[tuple[str, str], str]


class ComparedLine(Struct, frozen=True):
    """One setting of all sheets; None where a sheet does not have it."""

    section: str
    label: str
    values: tuple[str | None, ...]

    @property
    def differs(self) -> bool:
        return len(set(self.values)) > 1


def compare(sheets: Sequence[Sheet]) -> tuple[ComparedLine, ...]:
    """Every line that any of the sheets has; a line that only a later sheet has stands behind its section."""
    sections: dict[str, dict[str, None]] = {}
    for sheet in sheets:
        for section, label in sheet:
            sections.setdefault(section, {})[label] = None
    return tuple(
        ComparedLine(section, label, tuple(sheet.get((section, label)) for sheet in sheets))
        for section, labels in sections.items()
        for label in labels
    )
