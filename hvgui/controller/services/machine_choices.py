"""Choices for new VMs that are kept under a name, a file each, in a folder of the program."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from hvgui.controller.api.ports import Offload
from hvgui.controller.state import private_files
from hvgui.controller.state.settings_file import replace_whole
from hvgui.domain.machines.choices_file import ChoicesFileError, read_choices
from hvgui.domain.machines.new_machine import NewMachine, in_files
from hvgui.domain.natural_order import natural
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind

log = logging.getLogger(__name__)

T = TypeVar("T")
_ENDING = ".toml"


class MachineChoices:
    """Implements ``ChoicesApi``. Files are read and written on a worker; ``folder`` None keeps nothing."""

    def __init__(self, offload: Offload, folder: Path | None) -> None:
        self._offload = offload
        self._folder = folder

    @property
    def kept(self) -> bool:
        return self._folder is not None

    async def names(self) -> tuple[str, ...]:
        folder = self._folder
        if folder is None:
            return ()

        def listed() -> list[str]:
            return [path.name.removesuffix(_ENDING) for path in folder.glob(f"*{_ENDING}") if path.is_file()]

        try:
            return tuple(sorted(await self._offload(listed), key=natural))
        except OSError as error:
            log.warning("saved choices cannot be listed: %s", error.strerror)
            return ()

    async def load(self, name: str) -> NewMachine:
        path = self._path(name)
        try:
            return read_choices(await self._on_disk(path, lambda: path.read_text(encoding="utf-8-sig")))
        except ChoicesFileError as error:
            raise Refusal(Trouble(TroubleKind.CHOICES_NOT_READ, str(path), str(error))) from error

    async def save(self, name: str, machine: NewMachine) -> None:
        path = self._path(name)

        def write() -> None:
            # What writes TOML takes longer to import than most sessions need it.
            from hvgui.domain.machines.choices_writing import write_choices

            private_files.folder(path.parent)
            replace_whole(path, write_choices(machine, _present(path)))

        await self._on_disk(path, write)

    async def remove(self, name: str) -> None:
        path = self._path(name)
        await self._on_disk(path, path.unlink)

    def _path(self, name: str) -> Path:
        if self._folder is None or in_files(name) != name:
            raise Refusal(Trouble(TroubleKind.FILE_MISSING, name))
        return self._folder / f"{name}{_ENDING}"

    async def _on_disk(self, path: Path, work: Callable[[], T]) -> T:
        try:
            return await self._offload(work)
        except FileNotFoundError as error:
            raise Refusal(Trouble(TroubleKind.FILE_MISSING, str(path))) from error
        except (OSError, UnicodeDecodeError) as error:
            raise Refusal(Trouble(TroubleKind.FILE_UNREADABLE, str(path), str(error))) from error


def _present(path: Path) -> str:
    """What a file holds; nothing where it is new, or no text."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, UnicodeDecodeError):
        return ""
