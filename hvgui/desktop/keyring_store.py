"""Passwords in the operating system's keyring; without one, for this session only.

The keyring is found when it is first needed: looking through its back ends takes longer than opening the window, and a
command that was given a password needs none.
"""

from __future__ import annotations

import logging
from functools import cached_property

from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret

log = logging.getLogger(__name__)
_SERVICE = "hvgui"
#: Back ends do not keep to KeyringError: that of Windows raises pywintypes.error, others what D-Bus says.
_ANY = (Exception,)


class KeyringStore:
    """Implements the controller's SecretStore. Called from worker threads: a keyring may ask to be unlocked."""

    def __init__(self) -> None:
        self._session: dict[str, Secret] = {}

    @cached_property
    def backend(self) -> str:
        """The keyring's own name; empty when there is none to be used."""
        return _backend_name()

    def load(self, host: HostId, user: str) -> Secret | None:
        name = _name(host, user)
        if name in self._session or not self.backend:
            return self._session.get(name)
        try:
            import keyring

            text = keyring.get_password(_SERVICE, name)
        except _ANY as error:
            log.warning("the keyring gave no password for %s: %s", name, type(error).__name__)
            return None
        return Secret(text) if text is not None else None

    def save(self, host: HostId, user: str, secret: Secret) -> bool:
        name = _name(host, user)
        self._session[name] = secret
        if not self.backend:
            return False
        try:
            import keyring

            keyring.set_password(_SERVICE, name, secret.reveal())
        except _ANY as error:
            log.warning("the keyring did not take the password for %s: %s", name, type(error).__name__)
            return False
        return True

    def forget(self, host: HostId, user: str) -> None:
        name = _name(host, user)
        self._session.pop(name, None)
        if self.backend:
            try:
                import keyring

                keyring.delete_password(_SERVICE, name)
            except _ANY as error:
                log.info("the keyring had no password for %s: %s", name, type(error).__name__)


class SessionStore:
    """Implements SecretStore without a keyring: for demonstrations and tests."""

    backend = ""

    def __init__(self) -> None:
        self._kept: dict[str, Secret] = {}

    def load(self, host: HostId, user: str) -> Secret | None:
        return self._kept.get(_name(host, user))

    def save(self, host: HostId, user: str, secret: Secret) -> bool:
        self._kept[_name(host, user)] = secret
        return False

    def forget(self, host: HostId, user: str) -> None:
        self._kept.pop(_name(host, user), None)


def _name(host: HostId, user: str) -> str:
    return f"{host}/{user}"


def _backend_name() -> str:
    """Name of the usable keyring; empty when there is none. Plain files do not count."""
    import keyring

    backend = keyring.get_keyring()
    module = type(backend).__module__
    if module.startswith(("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")) or backend.priority <= 0:
        return ""
    return str(backend.name)
