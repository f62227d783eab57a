"""Words for settings of a host, and for what it has."""

from __future__ import annotations

from hvgui.domain import outside
from hvgui.domain.settings.host_settings import HostConfiguration, HostSetting, MigrationFigures
from hvgui.wording import formats
from hvgui.wording.facts import Fact
from hvgui.wording.i18n import text

_KEYS = [setting.value for setting in HostSetting]

#: Families of keys made from tables, for the test that every key has words.
WORDED: dict[str, list[str]] = {
    "host-setting.*": _KEYS,
    "host-setting-tip.*": _KEYS,
    "host-figure.*": ["processors", "memory", "volume", "migration"],
}


def name(address: str) -> str:
    """The name of a setting by its address in the journal."""
    return text(f"host-setting.{address}") if address in _KEYS else outside.line(address)


def tip(setting: HostSetting) -> str:
    """What a setting does."""
    return text(f"host-setting-tip.{setting.value}")


def value(kept: str | None) -> str:
    """A value as the journal has it."""
    if kept is None:
        return text("wish.not-there")
    if kept in ("on", "off"):
        return text("offered.on" if kept == "on" else "offered.off")
    return outside.line(kept)


def figures(host: HostConfiguration, memory: int) -> list[Fact]:
    """What a host has and what its running VMs use; ``memory`` of them, in MB."""
    found = []
    if host.processors is not None:
        words = text("host-figure.processors-of", n=host.processors, used=host.used_processors or 0)
        found.append(Fact(text("host-figure.processors"), words))
    if host.memory is not None:
        words = text(
            "host-figure.memory-of",
            total=formats.memory(host.memory),
            used=formats.memory(memory),
            free=formats.memory(host.memory_free or 0),
        )
        found.append(Fact(text("host-figure.memory"), words))
    for volume in host.volumes:
        words = text("host-figure.volume-of", size=formats.size(volume.size or 0), free=formats.size(volume.free or 0))
        label = text("host-figure.volume", drive=outside.line(volume.drive), name=outside.line(volume.name))
        found.append(Fact(label, words))
    found.append(Fact(text("host-figure.migration"), _migration(host.migration)))
    return found


def _migration(figures: MigrationFigures) -> str:
    if figures.on is None:
        return text("host-figure.not-told")
    if not figures.on:
        return text("offered.off")
    return text("host-figure.migration-of", machines=figures.machines or 0, storages=figures.storages or 0)
