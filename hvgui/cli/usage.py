"""Checks of arguments that need no host, made before a password is asked for or a host is contacted."""

from __future__ import annotations

import argparse

from hvgui.cli import item_commands, machine_commands, service_commands
from hvgui.cli.answers import CommandError
from hvgui.cli.connected import check_filter
from hvgui.domain.policies.policy_file import PolicyFileError, read_policies
from hvgui.domain.vms.checkpoints import LONGEST_NAME, name_trouble
from hvgui.domain.vms.kvp import KvpChange, KvpPool, trouble_of
from hvgui.wording import service_words, texts


def check(chosen: argparse.Namespace) -> None:
    """Raises CommandError with USAGE."""
    line, names = getattr(chosen, "filter", None), getattr(chosen, "vm", ())
    if line:
        check_filter(line)
        if isinstance(names, list) and names:
            raise CommandError("specify virtual machines or --filter, not both")
    match chosen.command:
        case service_commands.set_services:
            _settings(chosen)
        case service_commands.diff_policies | service_commands.apply_policies:
            _policy(chosen)
        case service_commands.why:
            service_commands.service_named(chosen.service)
        case item_commands.set_items:
            _items(chosen)
        case machine_commands.power if not chosen.vm and not chosen.filter:
            raise CommandError("name virtual machines, or give --filter")
        case machine_commands.create_checkpoints:
            if not chosen.vm and not chosen.filter:
                raise CommandError("name virtual machines, or give --filter")
            if chosen.name and len(chosen.vm) > 1:
                raise CommandError("--name is for one virtual machine")
            if chosen.name:
                _name(chosen.name)
        case machine_commands.rename | machine_commands.rename_checkpoint:
            _name(chosen.name)


def _name(name: str) -> None:
    if name_trouble(name):
        raise CommandError(f"{name!r}: a name has 1 to {LONGEST_NAME} characters, none of them a control character")


def _settings(chosen: argparse.Namespace) -> None:
    """A word with "=" that is no setting may be the name of a VM; but a setting there must be."""
    settings = [word for word in chosen.words if service_commands.is_setting(word)]
    if not settings:
        service_commands.switches([word for word in chosen.words if "=" in word])
        raise CommandError("specify at least one SERVICE=on or SERVICE=off, such as backup=off")
    service_commands.switches(settings)
    names = len(settings) < len(chosen.words)
    if not names and chosen.filter is None:
        raise CommandError("specify virtual machines or --filter ('' selects all)")
    if names and chosen.filter:
        raise CommandError("specify virtual machines or --filter, not both")


def _policy(chosen: argparse.Namespace) -> None:
    try:
        read_policies(chosen.policy.read_text(encoding="utf-8-sig"))
    except PolicyFileError as error:
        faults = "\n".join(f"{chosen.policy}: {service_words.policy_fault(fault)}" for fault in error.faults)
        raise CommandError(faults) from error
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{chosen.policy}: {getattr(error, 'strerror', None) or 'is no text'}") from error


def _items(chosen: argparse.Namespace) -> None:
    pool = KvpPool.HOST_ONLY if chosen.host_only else KvpPool.HOST
    for name, value in item_commands.wanted_items(chosen).items():
        if trouble := trouble_of(KvpChange(pool=pool, name=name, value=value), chosen.vm):
            raise CommandError(f"{name}: {texts.trouble(trouble).sentence()}")
