"""One test that asks the same of many things and names each that fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

Thing = TypeVar("Thing")


def for_each(
    things: Iterable[Thing], named: Callable[[Thing], str] = str
) -> Callable[[Callable[[Thing], None]], Callable[[], None]]:
    """A test of one thing as a test of all: for thousands whose setting up would take longer than they do.

    Raises an ExceptionGroup of the failures, each with the name of its thing as a note.
    """

    every = list(things)

    def decorated(test: Callable[[Thing], None]) -> Callable[[], None]:
        def walk() -> None:
            failures = []
            for thing in every:
                try:
                    test(thing)
                except Exception as error:  # noqa: BLE001 (raised below, with the others)
                    error.add_note(named(thing))
                    failures.append(error)
            if failures:
                raise ExceptionGroup(f"{len(failures)} fail", failures)

        walk.__doc__ = test.__doc__
        return walk

    return decorated
