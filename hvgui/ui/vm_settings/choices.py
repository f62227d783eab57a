"""What the six boxes stand for: the host's setting, the user's wish, and what changed elsewhere meanwhile. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hvgui.domain.services import Service, ServiceMeaning, ServiceState, meaning_of


@dataclass(slots=True)
class Choice:
    """One box."""

    service: Service
    state: ServiceState | None = None
    #: What the user wants; None while the box is untouched and follows the host.
    wish: bool | None = None
    #: The host's setting when the box was first touched.
    base: bool | None = None
    #: What was asked of the host and has not been confirmed.
    applying: bool | None = None

    @property
    def present(self) -> bool | None:
        """The host's setting now; None when it has none, or before it was read."""
        return None if self.state is None else self.state.offered

    @property
    def shown(self) -> bool:
        """Whether the box is ticked."""
        if self.wish is not None:
            return self.wish
        return bool(self.present if self.applying is None else self.applying)

    @property
    def changed_elsewhere(self) -> bool:
        """Whether somebody else moved the setting after the user touched the box."""
        return self.wish is not None and self.present != self.base

    @property
    def meaning(self) -> ServiceMeaning:
        return ServiceMeaning.NOT_READ if self.state is None else meaning_of(self.state)


class ServiceChoices:
    """All six."""

    def __init__(self) -> None:
        self._choices = {service: Choice(service) for service in Service}

    def __getitem__(self, service: Service) -> Choice:
        return self._choices[service]

    def follow(self, states: Iterable[ServiceState], applying: Mapping[Service, bool]) -> None:
        """The host's settings as they are now: untouched boxes follow, a wish that has come true ends."""
        for state in states:
            self._choices[state.service].state = state
        for choice in self._choices.values():
            choice.applying = applying.get(choice.service)
            if choice.wish is not None and choice.wish == choice.present and choice.applying is None:
                choice.wish = choice.base = None

    def choose(self, service: Service, on: bool) -> None:
        """The user ticked or cleared a box; going back to the host's setting untouches it."""
        choice = self._choices[service]
        if choice.wish is None:
            choice.base = choice.present
        choice.wish = on
        if on == choice.present:
            choice.wish = choice.base = None

    def changes(self) -> dict[Service, bool]:
        """What Apply would write."""
        return {
            service: choice.wish
            for service, choice in self._choices.items()
            if choice.wish is not None and choice.wish != choice.present
        }

    def changed_elsewhere(self) -> list[Choice]:
        """Touched boxes whose setting somebody else moved."""
        return [choice for choice in self._choices.values() if choice.changed_elsewhere]

    def sent(self) -> None:
        """The wishes are on their way: the boxes follow again."""
        for choice in self._choices.values():
            choice.wish = choice.base = None

    def forget(self) -> None:
        """Another VM: nothing is known and nothing is wished."""
        self._choices = {service: Choice(service) for service in Service}

    def all_offered(self) -> bool | None:
        """Whether every service the host knows is on; None before anything was read."""
        known = [choice.present for choice in self._choices.values() if choice.present is not None]
        return all(known) if known else None
