"""Memory and adapters of one VM, read when somebody looks at them."""

from __future__ import annotations

from typing import Protocol

from hvgui.domain.keys import VmKey
from hvgui.domain.memory import MemorySettings
from hvgui.domain.network import Adapter
from hvgui.domain.vm_settings import SettingsReading


class HardwareApi(Protocol):
    """Looks closer at one VM."""

    async def memory(self, key: VmKey) -> MemorySettings:
        """What is set for its memory, read now. Raises Troubled."""
        ...

    async def settings(self, key: VmKey) -> SettingsReading:
        """Everything the settings pages show, read now. Raises Troubled."""
        ...

    async def adapters(self, key: VmKey) -> tuple[Adapter, ...]:
        """Its network adapters, read now. Raises Troubled."""
        ...
