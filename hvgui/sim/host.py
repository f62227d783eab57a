"""A simulated host: a repository and programs behind real sealed WS-Man over real HTTP."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from random import Random, SystemRandom
from typing import Self

from hvgui.sim.cim import Programs, Repository
from hvgui.sim.clock import Clock, RealClock
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.mischief import Mischief
from hvgui.sim.server.accounts import Account, Accounts
from hvgui.sim.server.conversation import Premises
from hvgui.sim.server.http import HttpServer
from hvgui.sim.stats import Counts, Stats
from hvgui.sim.variety import Variety
from hvgui.sim.wsman.endpoint import Service


class SimHost:
    """Answers from ``start()`` to ``stop()``; usable once, and as a context manager.

    ``mischief`` may be played on it at any time; ``service`` is open to tests that want to look inside.
    """

    def __init__(
        self,
        repository: Repository,
        programs: Programs,
        accounts: Sequence[Account],
        settings: HostSettings | None = None,
        clock: Clock | None = None,
        mischief: Mischief | None = None,
        service: Callable[..., Service] = Service,
    ) -> None:
        self.settings = settings or HostSettings()
        self.mischief = mischief or Mischief()
        self._closing = threading.Event()
        self._stats = Stats()
        self._accounts = Accounts(accounts, self.settings.name, self.settings.domain, self.settings.keytab)
        new_id = _ids(self.settings.seed)
        self.service = service(repository, programs, self.settings, clock or RealClock(), new_id, self._closing)
        variety = Variety(self.mischief)
        self.service.paging = variety
        premises = Premises(
            self.service, self._accounts, self.settings, self.mischief, self._stats, self._closing, variety.rewrite
        )
        self._http = HttpServer(premises)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        self._accounts.open()
        self._http.start()

    def stop(self) -> None:
        """Idempotent; kills running commands and ends live connections."""
        self._http.stop()
        self.service.shells.stop()
        self._accounts.close()

    def change_password(self, user: str, password: str) -> None:
        """Change an account's password; connections that are signed in stay so."""
        self._accounts.change_password(user, password)

    def drop_connections(self) -> None:
        """End every connection now, as if all had been idle for too long."""
        self._http.drop_connections()

    @property
    def open_connections(self) -> int:
        """How many connections are open now."""
        return self._http.open_connections

    @property
    def port(self) -> int:
        return self._http.port

    @property
    def url(self) -> str:
        return f"{self.settings.scheme}://{self.settings.address}:{self.port}/wsman"

    @property
    def stats(self) -> Counts:
        """The counters as they are now."""
        return self._stats()


def _ids(seed: int | None) -> Callable[[], str]:
    """GUIDs in upper case; the same ones for the same seed."""
    random = SystemRandom() if seed is None else Random(seed)
    lock = threading.Lock()

    def new_id() -> str:
        with lock:
            digits = f"{random.getrandbits(128):032X}"
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-A{digits[17:20]}-{digits[20:]}"

    return new_id
