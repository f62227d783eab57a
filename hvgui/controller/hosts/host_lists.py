"""Lists of the hosts' VMs, kept up to date: as much of the controller as reads, for commands that change nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from hvgui.controller.api.listener import Listener
from hvgui.controller.hosts.known_hosts import KnownHosts, SessionNeeds
from hvgui.controller.hosts.request_queue import host_gone
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.state.store import Store
from hvgui.domain.hosts.host import HostPicture, HostProfile
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.vm import Vm
from hvgui.wsman.exchange import Exchange

T = TypeVar("T")


class HostLists:
    """Hosts, their sessions and their VMs."""

    def __init__(self, needs: SessionNeeds) -> None:
        self.store = Store()
        #: The session of every known host.
        self.sessions: dict[HostId, HostSession] = {}
        self._known_hosts = KnownHosts(self.store, self.sessions, needs, self._opened, self._alarmed)

    def start(self) -> None:
        """Show the last known lists and connect to every remembered host."""
        self._known_hosts.start()

    def close(self) -> None:
        """End every conversation and remember the lists."""
        self._known_hosts.close()

    def want_hardware(self) -> None:
        """Read the hardware of all VMs with the lists, for whoever says so before a host is added."""
        self.store.hardware_wanted = True

    def _opened(self, session: HostSession) -> None:
        """A session that is about to connect."""

    def _alarmed(self, _host: HostId) -> bool:
        """Whether an alarm is wanted for a VM of a host."""
        return False

    # looking

    def hosts(self) -> Sequence[HostPicture]:
        return tuple(self.store.hosts.values())

    def host(self, host: HostId) -> HostPicture | None:
        return self.store.hosts.get(host)

    def vms(self) -> Mapping[VmKey, Vm]:
        return self.store.vms

    def vm(self, key: VmKey) -> Vm | None:
        return self.store.vms.get(key)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        return self.store.subscribe(listener)

    def look_at(self, keys: frozenset[VmKey]) -> None:
        self._known_hosts.look_at(keys)

    def watch_hosts(self, hosts: frozenset[HostId] | None) -> None:
        self._known_hosts.watch(hosts)

    def set_refresh_interval(self, seconds: float | None) -> None:
        self._known_hosts.set_refresh_interval(seconds)

    def set_visible(self, visible: bool) -> None:
        self._known_hosts.set_visible(visible)

    async def ask(self, host: HostId, build: Callable[[], Exchange[T]]) -> T:
        """One conversation with a host outside the usual rhythm. Raises Troubled."""
        session = self.sessions.get(host)
        if session is None:
            raise Troubled(host_gone(host))
        return await session.ask(build)

    # hosts

    def add_host(self, profile: HostProfile, secret: Secret | None, *, remember: bool) -> HostId:
        self._known_hosts.add(profile, secret, remember=remember)
        return profile.id

    def add_for_this_session(self, profile: HostProfile, secret: Secret | None) -> None:
        """A host named on the command line or simulated; nothing about it is written down."""
        self._known_hosts.add_for_this_session(profile, secret)

    def replace_host(self, profile: HostProfile, secret: Secret | None, *, remember: bool) -> None:
        self._known_hosts.replace(profile, secret, remember=remember)

    def keep_password(self, host: HostId) -> None:
        self._known_hosts.keep_password(host)

    def close_to_changes(self, host: HostId) -> None:
        """For this session, nothing may be changed on this host."""
        self._known_hosts.close_to_changes(host)

    def forget_host(self, host: HostId) -> None:
        self._known_hosts.forget(host)

    def reconnect(self, host: HostId) -> None:
        self._known_hosts.reconnect(host)

    def refresh(self, host: HostId | None = None) -> None:
        self._known_hosts.refresh(host)

    def trust(self, host: HostId, fingerprint: str) -> None:
        self._known_hosts.trust(host, fingerprint)
