"""A host's share on paper: what the management service of the host on paper reads, written another way."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from hvgui.controller.api.ports import SecretSource
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.hosts.host_files import FolderSource, HostFolder
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from tests.support.paper_host import PaperHost


@dataclass
class PaperShares:
    """Implements ``ShareFactory``; everything that was made and done with it."""

    host: PaperHost
    #: Why the share does not open.
    closed: Trouble | None = None
    free: int | None = None
    #: The chunks after which it breaks off, one number for each upload.
    breaks: list[int] = field(default_factory=list)
    #: Called before a chunk of this number.
    between: dict[int, Callable[[], None]] = field(default_factory=dict)
    trouble: TroubleKind = TroubleKind.STAGING_FAILED
    #: What was kept, by path, and the beginning of the paths that it can reach.
    kept: dict[str, bytes] = field(default_factory=dict)
    reach: str = ""
    done: list[str] = field(default_factory=list)
    secrets: list[Secret | None] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)

    def __call__(self, profile: HostProfile, secret: SecretSource) -> PaperShare:
        self.secrets.append(secret())
        return PaperShare(self)


class PaperShare:
    """Implements ``BlockingStaging``."""

    def __init__(self, shares: PaperShares) -> None:
        self._shares = shares

    def look(self) -> str:
        self._open()
        return "\\\\paper\\C$"

    def listed(self, path: str, extension: str) -> HostFolder:
        self._open()
        return HostFolder(path=path, source=FolderSource.SHARE)

    def make_folder(self, path: str) -> None:
        self._open()
        self._shares.done.append(f"folder {path}")

    def open(self) -> None:
        self._shares.done.append("open")
        self._open()

    def _open(self) -> None:
        if self._shares.closed is not None:
            raise Refusal(self._shares.closed)

    def put(
        self, operation: str, name: str, chunks: Iterable[bytes], sent: Callable[[int], None], start: int = 0
    ) -> str:
        shares = self._shares
        shares.starts.append(start)
        left = shares.breaks.pop(0) if shares.breaks else -1
        folder = shares.host.staged.setdefault(operation, {})
        folder[name] = folder.get(name, b"")[:start]
        for number, chunk in enumerate(chunks):
            shares.between.get(number, lambda: None)()
            if left == 0:
                raise Refusal(Trouble(shares.trouble, name))
            left -= 1
            folder[name] += chunk
            sent(len(folder[name]))
        return f"{operation}|{name}"

    def length(self, operation: str, name: str) -> int:
        return len(self._shares.host.staged.get(operation, {}).get(name, b""))

    def read_back(self, operation: str, name: str, digest: Callable[[bytes], None]) -> int:
        self._shares.done.append("read back")
        data = self._shares.host.staged[operation][name]
        digest(data)
        return len(data)

    def keep(self, operation: str, name: str, target: str) -> bool:
        self._open()
        if target in self._shares.kept:
            return False
        if self._shares.reach and not target.startswith(self._shares.reach):
            raise Refusal(Trouble(TroubleKind.IMAGE_FOLDER_OUT_OF_REACH, target))
        self._shares.kept[target] = self._shares.host.staged[operation].pop(name)
        return True

    def sweep(self, operation: str) -> None:
        self._open()
        self._shares.done.append("sweep")
        self._shares.host.staged.pop(operation, None)

    def free(self) -> int | None:
        return self._shares.free

    def close(self) -> None:
        self._shares.done.append("close")
