"""The policies in use: loaded from a file, saved to it, and set against what is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hvgui.controller.ports import Offload
from hvgui.controller.settings import replace_whole
from hvgui.domain.policy import PolicySet
from hvgui.domain.policy_file import read_policies, write_policies
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind


class PolicyBook:
    """Holds one set of policies. Files are read and written on a worker."""

    def __init__(self, offload: Offload) -> None:
        self._offload = offload
        self.current = PolicySet()

    async def load(self, path: Path) -> PolicySet:
        """Use the policies of a file. Raises PolicyFileError with every mistake, and Refusal when it cannot be read."""
        text = await self._on_disk(path, lambda: path.read_text(encoding="utf-8-sig"))
        self.current = read_policies(text)
        return self.current

    async def save(self, path: Path, policies: PolicySet) -> None:
        """Write policies to a file, whole or not at all, and use them. Raises Refusal."""
        text = write_policies(policies)
        await self._on_disk(path, lambda: replace_whole(path, text))
        self.current = policies

    async def _on_disk(self, path: Path, work: Callable[[], str] | Callable[[], None]) -> str:
        try:
            return await self._offload(work) or ""
        except FileNotFoundError as error:
            raise Refusal(Trouble(TroubleKind.FILE_MISSING, str(path))) from error
        except (OSError, UnicodeDecodeError) as error:
            raise Refusal(Trouble(TroubleKind.FILE_UNREADABLE, str(path), str(error))) from error
