"""Wishes about the configuration of VMs: settings, services, images in DVD drives, disks, controllers and adapters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.plan import Wishes
from hvgui.domain.settings.adapters import AdapterWish
from hvgui.domain.settings.disk_work import DiskWork
from hvgui.domain.settings.disks import ControllerWish, DiskWish, LimitsWish, MoveWish
from hvgui.domain.settings.host_settings import HostWish
from hvgui.domain.settings.media import MediaWish
from hvgui.domain.settings.switch_work import SwitchWork
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.vms.services import Service
from hvgui.values import Struct


class SettingWish(Struct, frozen=True):
    """One setting of one VM as it shall be.

    ``expected``: what has to be there still, as the journal writes it, where something is put back; an empty tuple
    expects nothing.
    """

    key: VmKey
    setting: Setting
    value: SettingValue
    expected: tuple[str | None, ...] = ()

    @property
    def subject(self) -> str:
        """Its address as the journal has it."""
        return self.setting.value


def setting_wishes(wanted: Mapping[VmKey, Mapping[Setting, SettingValue]]) -> list[SettingWish]:
    """One request for each setting of each VM."""
    return [SettingWish(key, setting, value) for key, each in wanted.items() for setting, value in each.items()]


class ServiceWish(Struct, frozen=True):
    """One service of one VM, on or off."""

    key: VmKey
    service: Service
    on: bool

    @property
    def subject(self) -> str:
        """Its name in the journal."""
        return self.service.value


def service_wishes(wanted: Wishes) -> list[ServiceWish]:
    """One request for each service of each VM."""
    return [ServiceWish(key, service, on) for key, each in wanted.items() for service, on in each.items()]


VmWish: TypeAlias = (
    SettingWish
    | ServiceWish
    | MediaWish
    | DiskWish
    | ControllerWish
    | AdapterWish
    | DiskWork
    | LimitsWish
    | MoveWish
    | SwitchWork
    | HostWish
)
