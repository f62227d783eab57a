"""Diagnosis of an integration service: why it works or not."""

from __future__ import annotations

from typing import Protocol

from hvgui.domain.health.diagnosis import Diagnosis
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.services import Service


class DiagnosisApi(Protocol):
    """Diagnoses of the services of VMs."""

    def known(self, key: VmKey, service: Service) -> Diagnosis:
        """Why a service works or not, by what is known now."""
        ...

    async def diagnose(self, key: VmKey, service: Service) -> Diagnosis:
        """The same after asking the guest for its system and kernel, where that is not known yet. Raises nothing."""
        ...
