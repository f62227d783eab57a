"""Parts that load their libraries when they are first used, on a worker thread: those cost more than the window's."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from hvgui.domain.certificate import Certificate
from hvgui.domain.host import HostProfile
from hvgui.domain.secret import Secret
from hvgui.wsman.replies import Reply
from hvgui.wsman.requests import Request

if TYPE_CHECKING:
    from hvgui.transport.staging.smb_share import SmbStaging
    from hvgui.transport.wire.probe import NetworkProbe
    from hvgui.transport.wire.pywinrm_wire import PywinrmWire


class LateWire:
    """Implements ``Wire``."""

    def __init__(
        self,
        profile: HostProfile,
        secret: Callable[[], Secret | None],
        tap: Callable[[str, bytes], None] | None = None,
        gate: Callable[[int], AbstractContextManager[None]] = lambda _: nullcontext(),
    ) -> None:
        self._profile = profile
        self._secret = secret
        self._tap = tap
        self._gate = gate
        self._wire: PywinrmWire | None = None
        self._closed = False

    @property
    def signed_in_with(self) -> str:
        """How this wire signs in where that was a choice, with the reason for falling back."""
        return self._wire.signed_in_with if self._wire is not None else ""

    def ask(self, request: Request) -> Reply:
        """Send a request and read its reply. Raises WireError and Fault."""
        if self._wire is None:
            from hvgui.transport.wire.pywinrm_wire import PywinrmWire

            self._wire = PywinrmWire(self._profile, self._secret, tap=self._tap, gate=self._gate)
            if self._closed:
                self._wire.close()
        return self._wire.ask(request)

    def close(self) -> None:
        """End the conversation, also while another thread waits for an answer."""
        self._closed = True
        if self._wire is not None:
            self._wire.close()


class LateProbe:
    """Implements the controller's Probe."""

    def resolve(self, profile: HostProfile) -> tuple[str, ...]:
        return _probe().resolve(profile)

    def reach(self, profile: HostProfile) -> None:
        _probe().reach(profile)

    def certificate(self, profile: HostProfile) -> Certificate:
        return _probe().certificate(profile)

    def identify(self, profile: HostProfile) -> str:
        return _probe().identify(profile)


def _probe() -> NetworkProbe:
    from hvgui.transport.wire.probe import NetworkProbe

    return NetworkProbe()


def late_share(profile: HostProfile, secret: Callable[[], Secret | None]) -> LateShare:
    """The controller's ShareFactory."""
    return LateShare(profile, secret)


class LateShare:
    """Implements the controller's BlockingStaging over SMB."""

    def __init__(self, profile: HostProfile, secret: Callable[[], Secret | None]) -> None:
        self._profile = profile
        self._secret = secret
        self._made: SmbStaging | None = None

    @property
    def _share(self) -> SmbStaging:
        if self._made is None:
            from hvgui.transport.staging.smb_share import SmbStaging

            self._made = SmbStaging(self._profile, self._profile.smb, self._secret)
        return self._made

    def look(self) -> str:
        return self._share.look()

    def open(self) -> None:
        self._share.open()

    def put(
        self, operation: str, name: str, chunks: Iterable[bytes], sent: Callable[[int], None], start: int = 0
    ) -> str:
        return self._share.put(operation, name, chunks, sent, start)

    def length(self, operation: str, name: str) -> int:
        return self._share.length(operation, name)

    def read_back(self, operation: str, name: str, digest: Callable[[bytes], None]) -> int:
        return self._share.read_back(operation, name, digest)

    def sweep(self, operation: str) -> None:
        self._share.sweep(operation)

    def free(self) -> int | None:
        return self._share.free()

    def close(self) -> None:
        if self._made is not None:
            self._made.close()
