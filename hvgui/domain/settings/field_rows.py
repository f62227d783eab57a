"""Row of a field that pages edit, commands set and the journal names: its type, its values and its words."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from hvgui.values import Struct


class FieldRow(Struct, frozen=True, kw_only=True):
    """One field. Numbers are in the unit that people see; ``scale`` times that is what the host keeps."""

    #: The field's name in journals, policies and catalogues of words.
    name: str
    prop: str
    #: The CIM type: string, uint8, uint16, uint32, uint64, boolean or datetime (an interval of whole seconds).
    type: str
    least: int = 0
    most: int = 0
    step: int = 1
    scale: int = 1
    choices: tuple[int, ...] = ()
    #: The property is an array with one element (hyperv-wmi-v2 6.2, Notes).
    array: bool = False
    #: The property is a list whose order is the setting; its value here is a text with commas.
    order: bool = False
    #: What follows a number, as the catalogue names it; empty for a mere number.
    unit: str = ""
    #: Whether a line below the editor says more than the label.
    hinted: bool = False


F = TypeVar("F", bound="RowEnum")


class RowEnum(Enum):
    """Base of tables of fields: each member has its row, and the row's name as its value."""

    row: FieldRow

    # A str, too, in the eyes of a type checker: ``Table("name")`` finds a member by its value.
    def __new__(cls: type[F], row: FieldRow | str) -> F:
        assert isinstance(row, FieldRow)
        self = object.__new__(cls)
        self._value_, self.row = row.name, row
        return self

    @property
    def value(self) -> str:
        return self.row.name
