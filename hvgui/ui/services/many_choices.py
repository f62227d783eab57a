"""The six boxes for several VMs: what they have in common, what the user wants, what that would write. No Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from hvgui.domain.keys import VmKey
from hvgui.domain.services import Service, ServiceMeaning, ServiceState, meaning_of


@dataclass(frozen=True, slots=True)
class Tally:
    """How many VMs have a service, how many offer it, and how many there are of each meaning."""

    known: int
    on: int
    meanings: Mapping[ServiceMeaning, int]

    @property
    def common(self) -> bool | None:
        """The setting all share; None when they differ or none has it."""
        if not self.known or 0 < self.on < self.known:
            return None
        return self.on == self.known

    @property
    def mixed(self) -> bool:
        return 0 < self.on < self.known


class ManyChoices:
    """An untouched box changes nothing; a touched one is written only where it differs."""

    def __init__(self) -> None:
        self._states: dict[VmKey, Mapping[Service, ServiceState]] = {}
        self._wishes: dict[Service, bool] = {}

    def follow(self, states: Mapping[VmKey, tuple[ServiceState, ...]]) -> None:
        """The hosts' settings as they are now, for the VMs that can be asked."""
        self._states = {key: {state.service: state for state in found} for key, found in states.items()}

    def tally(self, service: Service) -> Tally:
        """The service over all VMs."""
        states = [found[service] for found in self._states.values() if service in found]
        known = [state for state in states if state.offered is not None]
        return Tally(
            known=len(known),
            on=sum(bool(state.offered) for state in known),
            meanings=Counter(map(meaning_of, states)),
        )

    def wish(self, service: Service) -> bool | None:
        """What the user wants; None for "leave alone"."""
        return self._wishes.get(service)

    def choose(self, service: Service, on: bool | None) -> None:
        """Want a service on or off everywhere, or leave it alone."""
        if on is None or on == self.tally(service).common:
            self._wishes.pop(service, None)
        else:
            self._wishes[service] = on

    def changes(self) -> dict[VmKey, dict[Service, bool]]:
        """What Apply would write: only differences, only where the host has the service."""
        found: dict[VmKey, dict[Service, bool]] = {}
        for key, states in self._states.items():
            wanted = {
                service: on
                for service, on in self._wishes.items()
                if service in states and states[service].offered not in (None, on)
            }
            if wanted:
                found[key] = wanted
        return found

    def sent(self) -> None:
        """The wishes are on their way."""
        self._wishes.clear()
