"""Words for wishes about the configuration of VMs: what each is about, what is there, and what is wanted."""

from __future__ import annotations

from collections.abc import Mapping

from hvgui.domain import outside
from hvgui.domain.operations.record import is_on
from hvgui.domain.settings.adapters import AdapterField, AdapterWish
from hvgui.domain.settings.disk_work import DiskWork, creation
from hvgui.domain.settings.disks import ControllerWish, DiskWish, LimitsWish, MoveWish
from hvgui.domain.settings.host_settings import HostWish, written
from hvgui.domain.settings.media import ImageUpload, MediaWish
from hvgui.domain.settings.switch_work import SwitchWork
from hvgui.domain.settings.wishes import ServiceWish, SettingWish, VmWish
from hvgui.wording import address_words, disk_words, host_setting_words, setting_words, switch_words, texts
from hvgui.wording.i18n import text


def subject(wish: VmWish) -> str:
    """What a wish is about."""
    if isinstance(wish, SettingWish):
        return setting_words.name(wish.setting)
    if isinstance(wish, ServiceWish):
        return texts.service_name(wish.service)
    if isinstance(wish, MediaWish):
        return text("device.dvd-drive")
    if isinstance(wish, DiskWish | ControllerWish | LimitsWish | MoveWish):
        return address_words.shown(wish.subject)
    if isinstance(wish, DiskWork):
        return disk_words.subject(wish.subject)
    if isinstance(wish, SwitchWork):
        return switch_words.subject(wish.subject)
    if isinstance(wish, HostWish):
        return host_setting_words.name(wish.subject)
    return address_words.shown(wish.subject, outside.line(wish.name))


def before(wish: VmWish, kept: str | None) -> str:
    """What is there, from what the journal would keep of it."""
    if isinstance(wish, SettingWish):
        return "" if kept is None else setting_words.written(wish.setting, kept)
    if isinstance(wish, ServiceWish):
        return text("plan.unknown") if kept is None else texts.offered(is_on(kept))
    if isinstance(wish, LimitsWish | MoveWish):
        return disk_words.of_drive(wish.subject, kept)
    if isinstance(wish, DiskWork):
        return disk_words.value(wish.subject, kept)
    if isinstance(wish, SwitchWork):
        return switch_words.value(kept)
    if isinstance(wish, HostWish):
        return host_setting_words.value(kept)
    if isinstance(wish, AdapterWish) and wish.field is not None:
        return "" if kept is None else setting_words.written(wish.field, kept)
    if isinstance(wish, MediaWish | DiskWish) and kept is not None:
        return kept or text("device-line.none")
    return text("wish.not-there") if kept is None else kept


def wanted(wish: VmWish, switches: Mapping[str, str]) -> str:
    """What is wanted; ``switches``: names by GUID."""
    if isinstance(wish, SettingWish):
        return setting_words.value(wish.setting, wish.value)
    if isinstance(wish, ServiceWish):
        return texts.offered(wish.on)
    if isinstance(wish, ImageUpload) and wish.image is not None:
        return text("wish.from-here", file=outside.line(wish.image.name))
    if isinstance(wish, MediaWish):
        if wish.file is None:
            return text("device-form.removed")
        return wish.file or text("device-form.added" if wish.added else "device-line.none")
    if isinstance(wish, LimitsWish):
        return disk_words.of_drive(wish.subject, wish.written)
    if isinstance(wish, MoveWish):
        return disk_words.of_drive(wish.subject, wish.to)
    if isinstance(wish, DiskWork):
        return disk_words.wanted(wish)
    if isinstance(wish, SwitchWork):
        return switch_words.wanted(wish)
    if isinstance(wish, HostWish):
        return host_setting_words.value(written(wish.value))
    if isinstance(wish, DiskWish):
        if wish.make is not None:
            return text("disk-work.new", file=wish.file or "", made=disk_words.wanted(creation(wish)))
        return wish.file or text("device-form.removed")
    if isinstance(wish, ControllerWish):
        return text("device-form.added" if wish.present else "device-form.removed")
    if wish.field is None:
        return text("device-form.added" if wish.value else "device-form.removed")
    if wish.field is AdapterField.SWITCH and wish.value:
        return switches.get(str(wish.value), str(wish.value))
    return setting_words.value(wish.field, wish.value)
