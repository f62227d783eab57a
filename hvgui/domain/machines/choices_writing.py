"""Choices for new VMs written as TOML, into a file that somebody may keep: its comments and its order stay."""

from __future__ import annotations

from typing import Any

import msgspec
import tomlkit
from tomlkit.exceptions import TOMLKitError

from hvgui.domain.machines.choices_file import VERSION, choices_of
from hvgui.domain.machines.new_machine import NewMachine


def write_choices(machine: NewMachine, text: str = "") -> str:
    """The file of a description; ``read_choices`` gives it back. ``text`` is what the file holds now."""
    try:
        document = tomlkit.parse(text)
    except (TOMLKitError, RecursionError, ValueError):
        document = tomlkit.document()
    wanted: dict[str, Any] = {"version": VERSION, **msgspec.to_builtins(choices_of(machine))}
    for key in [key for key in document if key not in wanted]:
        del document[key]
    for key, value in wanted.items():
        if key not in document or document[key].unwrap() != value:
            document[key] = value
    return tomlkit.dumps(document)
