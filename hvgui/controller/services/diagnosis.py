"""Diagnosis of services, by what the store and the guest know."""

from __future__ import annotations

from hvgui.controller.services.guest_knowledge import GuestKnowledge
from hvgui.controller.state.store import Store
from hvgui.domain.health.diagnosis import Diagnosis, case_of
from hvgui.domain.health.diagnosis_rules import diagnose
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.services import Service


class ServiceDiagnosis:
    """Implements ``DiagnosisApi``."""

    def __init__(self, store: Store, knowledge: GuestKnowledge) -> None:
        self._store = store
        self._knowledge = knowledge

    def known(self, key: VmKey, service: Service) -> Diagnosis:
        store = self._store
        facts = self._knowledge.of(key)
        return diagnose(case_of(store.vms.get(key), store.hosts.get(key.host), service, facts))

    async def diagnose(self, key: VmKey, service: Service) -> Diagnosis:
        await self._knowledge.learn((key,))
        return self.known(key, service)
