"""Integration services of several VMs: what they share, and what a choice for all of them would write. No Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from hvgui.domain.keys import VmKey
from hvgui.domain.settings.edits import Edits
from hvgui.domain.vms.services import Service, ServiceMeaning, ServiceState, meaning_of
from hvgui.values import Struct


class Tally(Struct, frozen=True):
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


class ManyServices:
    """One edit of a service stands for all VMs; it is written only where it differs."""

    def __init__(self) -> None:
        self._states: dict[VmKey, Mapping[Service, ServiceState]] = {}
        self.edits: Edits[Service, bool] = Edits(lambda service: self.tally(service).common)

    def follow(self, states: Mapping[VmKey, tuple[ServiceState, ...]]) -> None:
        """The hosts' settings as they are now, for the VMs that can be asked."""
        self._states = {key: {state.service: state for state in found} for key, found in states.items()}
        self.edits.follow()

    def tally(self, service: Service) -> Tally:
        """The service over all VMs."""
        states = [found[service] for found in self._states.values() if service in found]
        known = [state for state in states if state.offered is not None]
        return Tally(
            known=len(known),
            on=sum(bool(state.offered) for state in known),
            meanings=Counter(map(meaning_of, states)),
        )

    def changes(self) -> dict[VmKey, dict[Service, bool]]:
        """What Apply would write: only differences, only where the host has the service."""
        wanted, found = self.edits.changes(), dict[VmKey, dict[Service, bool]]()
        for key, states in self._states.items():
            for service, on in wanted.items():
                if service in states and states[service].offered not in (None, on):
                    found.setdefault(key, {})[service] = on
        return found
