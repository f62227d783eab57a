"""Hosts of this run: remembered between sessions or for this session only, each with its session."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from hvgui.controller.api.ports import Clock, HostWire, Offload, SecretSource, SecretStore, Spawn, WireFactory
from hvgui.controller.hosts.no_wire import NoWire
from hvgui.controller.hosts.poll_schedule import PollSchedule
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.state import cache
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.controller.state.store import Store
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.secret import Secret
from hvgui.values import Struct, replace


class SessionNeeds(Struct, frozen=True, kw_only=True):
    """What the sessions of hosts need from outside."""

    wires: WireFactory
    offload: Offload
    spawn: Spawn
    clock: Clock
    #: Whether to subscribe to events.
    events: bool
    #: Runs what waits for them, which may be long; None where it may wait among everything else.
    listening: Offload | None = None
    settings: SettingsFile
    secrets: SecretStore
    #: Where the lists of the last session are kept; None keeps none.
    cache_file: Path | None


class KnownHosts:
    """Opens, changes and closes the sessions of hosts, and remembers their profiles, passwords and lists.

    ``sessions`` is filled by nobody else; ``opened`` is called with every new session before it connects. ``alarmed``
    says whether an alarm is wanted for a VM of a host.
    """

    def __init__(
        self,
        store: Store,
        sessions: dict[HostId, HostSession],
        needs: SessionNeeds,
        opened: Callable[[HostSession], None],
        alarmed: Callable[[HostId], bool],
    ) -> None:
        self._store = store
        self._sessions = sessions
        self._needs = needs
        self._opened = opened
        self._alarmed = alarmed
        #: Hosts about which nothing is written down.
        self._transient: set[HostId] = set()
        self._visible = True
        self._shown_every: float | None = None

    def start(self) -> None:
        """Show the last known lists and connect to every remembered host."""
        file = self._needs.cache_file
        cached = {c.host: c for c in cache.load(file)} if file is not None else {}
        for profile in self._needs.settings.hosts:
            self._open(profile, self._stored(profile), cached.get(profile.id))

    def close(self) -> None:
        """Remember the lists and end every session."""
        if self._needs.cache_file is not None:
            cache.save(self._needs.cache_file, list(self._lists()))
        for session in self._sessions.values():
            session.close()

    def add(self, profile: HostProfile, secret: Secret | None, *, remember: bool) -> None:
        """Connect to a host and remember it; without ``secret`` the keyring is asked."""
        self._needs.settings.save_hosts([*self._remembered(), profile])
        self._keep(profile, secret, remember)
        self._open(profile, self._stored(profile) if secret is None else lambda: secret)

    def add_for_this_session(self, profile: HostProfile, secret: Secret | None) -> None:
        """Connect to a host of which nothing is written down."""
        self._transient.add(profile.id)
        self._open(profile, lambda: secret)

    def replace(self, profile: HostProfile, secret: Secret | None, *, remember: bool) -> None:
        """Change a profile and connect again; without ``secret`` the password stays."""
        if profile.id not in self._transient:
            saved = [profile if p.id == profile.id else p for p in self._remembered()]
            self._needs.settings.save_hosts(saved)
            self._keep(profile, secret, remember)
        self._sessions[profile.id].reconnect(profile, None if secret is None else lambda: secret)

    def keep_password(self, host: HostId) -> None:
        """Put the password in use into the keyring, unless nothing of the host is written down."""
        session = self._sessions.get(host)
        if session is None or host in self._transient:
            return
        source, user = session.secret, session.profile.user

        def save() -> None:
            if (secret := source()) is not None:
                self._needs.secrets.save(host, user, secret)

        self._in_background(save)

    def change(self, profile: HostProfile) -> None:
        """Change what needs no new connection."""
        self._sessions[profile.id].profile = profile
        if picture := self._store.hosts.get(profile.id):
            self._store.put_host(replace(picture, profile=profile))
        if profile.id not in self._transient:
            self._needs.settings.save_hosts(self._remembered())

    def forget(self, host: HostId) -> None:
        """Close the session, and forget profile, password and VMs."""
        session = self._sessions.pop(host, None)
        if session is None:
            return
        session.close()
        if host not in self._transient:
            self._needs.settings.save_hosts([p for p in self._remembered() if p.id != host])
            self._in_background(partial(self._needs.secrets.forget, host, session.profile.user))
        self._store.drop_host(host)

    def trust(self, host: HostId, fingerprint: str) -> None:
        """Pin a certificate (SHA-256, hexadecimal) and connect again."""
        if session := self._sessions.get(host):
            self.replace(replace(session.profile, pinned=fingerprint), None, remember=False)

    def close_to_changes(self, host: HostId) -> None:
        """For this session, nothing may be changed on this host."""
        self._transient.add(host)
        self.change(replace(self._sessions[host].profile, read_only=True))

    def reconnect(self, host: HostId) -> None:
        """Try again now."""
        if session := self._sessions.get(host):
            session.reconnect()

    def refresh(self, host: HostId | None) -> None:
        """Read a host again now; None means every host."""
        for name, session in self._sessions.items():
            if host is None or host == name:
                session.refresh()

    def look_at(self, keys: frozenset[VmKey]) -> None:
        """VMs that are shown in detail."""
        for session in self._sessions.values():
            session.look_at(keys)

    def watch(self, hosts: frozenset[HostId] | None) -> None:
        """Hosts whose rows are shown; None means all."""
        for host, session in self._sessions.items():
            session.pace.watched = hosts is None or host in hosts

    def set_refresh_interval(self, seconds: float | None) -> None:
        """How often hosts that are shown are read; None for the usual."""
        self._shown_every = seconds
        for session in self._sessions.values():
            session.pace.shown_every = seconds

    def set_visible(self, visible: bool) -> None:
        """Whether the window can be seen; hosts are read rarely while it cannot, and at once when it can again."""
        shown = visible and not self._visible
        self._visible = visible
        for session in self._sessions.values():
            session.pace.visible = visible
            if shown:
                session.refresh()

    def wire(self, profile: HostProfile, secret: SecretSource) -> HostWire:
        """A wire to a host; one that refuses everything where the way of signing in is unknown."""
        return NoWire(profile) if profile.unknown_auth else self._needs.wires(profile, secret)

    def _open(self, profile: HostProfile, secret: SecretSource, cached: cache.CachedHost | None = None) -> None:
        needs = self._needs
        session = HostSession(
            profile,
            secret,
            store=self._store,
            wires=self.wire,
            offload=needs.offload,
            listening=needs.listening,
            clock=needs.clock,
            spawn=needs.spawn if needs.events else None,
            pace=PollSchedule(lambda: random.uniform(0.85, 1.15), partial(self._alarmed, profile.id)),
        )
        session.pace.visible = self._visible
        session.pace.shown_every = self._shown_every
        self._sessions[profile.id] = session
        if cached is not None:
            picture = self._store.hosts[profile.id]
            self._store.put_host(replace(picture, facts=cached.facts, as_of=cached.as_of, vm_count=len(cached.vms)))
            self._store.replace_vms(profile.id, cached.vms, cached.as_of)
        self._opened(session)
        needs.spawn(session.run(), name=f"session {profile.label}")

    def _stored(self, profile: HostProfile) -> SecretSource:
        return partial(self._needs.secrets.load, profile.id, profile.user)

    def _remembered(self) -> list[HostProfile]:
        return [s.profile for h, s in self._sessions.items() if h not in self._transient]

    def _lists(self) -> Iterator[cache.CachedHost]:
        for host, picture in self._store.hosts.items():
            if picture.as_of is not None and picture.facts is not None and host not in self._transient:
                vms = tuple(self._store.vms_of(host).values())
                yield cache.CachedHost(host, picture.as_of, picture.facts, vms)

    def _keep(self, profile: HostProfile, secret: Secret | None, remember: bool) -> None:
        if secret is not None and remember:
            self._in_background(partial(self._needs.secrets.save, profile.id, profile.user, secret))

    def _in_background(self, work: Callable[[], object]) -> None:
        """A keyring may be slow or ask to be unlocked; nobody waits for it."""

        async def do() -> None:
            await self._needs.offload(work)

        self._needs.spawn(do(), name="keyring")
