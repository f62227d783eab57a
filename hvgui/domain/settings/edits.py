"""Edits: values that were chosen in a window and not applied yet."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Generic, TypeVar

from hvgui.values import Struct

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class _Edit(Struct, Generic[V], frozen=True):
    value: V
    #: What was there when the key was first touched.
    base: V | None


class Edits(Generic[K, V]):
    """Chosen values by key. A key without one follows what is there, and nothing is written for it.

    ``present`` gives the value that is there now, None when there is none or it was not read; ``applying`` the value on
    its way to the host, None when there is none.
    """

    def __init__(self, present: Callable[[K], V | None], applying: Callable[[K], V | None] = lambda _: None) -> None:
        self._present = present
        self._applying = applying
        self._edits: dict[K, _Edit[V]] = {}

    def __len__(self) -> int:
        return len(self._edits)

    def __iter__(self) -> Iterator[K]:
        return iter(self._edits)

    def __contains__(self, key: K) -> bool:
        return key in self._edits

    def chosen(self, key: K) -> V | None:
        """The chosen value; None for "leave alone"."""
        edit = self._edits.get(key)
        return None if edit is None else edit.value

    def shown(self, key: K) -> V | None:
        """What an editor shows: the chosen value, else the one on its way, else the one that is there."""
        edit = self._edits.get(key)
        if edit is not None:
            return edit.value
        applying = self._applying(key)
        return self._present(key) if applying is None else applying

    def choose(self, key: K, value: V | None) -> None:
        """Choose a value; None, or the value that is there, leaves the key alone again."""
        present = self._present(key)
        if value is None or value == present:
            self._edits.pop(key, None)
            return
        before = self._edits.get(key)
        self._edits[key] = _Edit(value, present if before is None else before.base)

    def follow(self, keys: Iterable[K] | None = None, gone: Callable[[K], bool] = lambda _: False) -> bool:
        """End the edits (or those of some keys) that have come true or whose owner is gone; whether any did."""
        if not self._edits:
            return False
        ended = [
            key
            for key in (self._edits if keys is None else keys)
            if (edit := self._edits.get(key)) is not None
            and (gone(key) or (edit.value == self._present(key) and self._applying(key) is None))
        ]
        self.forget(ended)
        return bool(ended)

    def changes(self) -> dict[K, V]:
        """What applying would write: chosen values that are not there already."""
        return {key: edit.value for key, edit in self._edits.items() if edit.value != self._present(key)}

    def changed_elsewhere(self) -> dict[K, V | None]:
        """Touched keys whose value has moved on the host since, with the value that is there now."""
        moved = ((key, edit.base, self._present(key)) for key, edit in self._edits.items())
        return {key: now for key, base, now in moved if now != base}

    def forget(self, keys: Iterable[K]) -> None:
        """Leave these alone: they were sent, or are given up."""
        for key in keys:
            self._edits.pop(key, None)

    def clear(self) -> None:
        """Leave everything alone."""
        self._edits.clear()

    def move(self, place: Callable[[K], K]) -> None:
        """The same edits under other keys, as when a VM has moved to another host."""
        self._edits = {place(key): edit for key, edit in self._edits.items()}
