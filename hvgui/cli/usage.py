"""Checks of arguments that need no host, made before a password is asked for or a host is contacted.

Each raises CommandError with USAGE.
"""

from __future__ import annotations

import argparse

from hvgui.cli.answers import CommandError
from hvgui.cli.connected import check_filter


def check(chosen: argparse.Namespace) -> None:
    """What a command's own check says, and that virtual machines are named in one way."""
    line, names = getattr(chosen, "filter", None), getattr(chosen, "vm", ())
    if line:
        check_filter(line)
        if isinstance(names, list) and names:
            raise CommandError("specify virtual machines or --filter, not both")
    if chosen.check is not None:
        chosen.check(chosen)


def service(chosen: argparse.Namespace) -> None:
    """``why``."""
    from hvgui.cli.service_commands import service_named

    service_named(chosen.service)


def power(chosen: argparse.Namespace) -> None:
    """The verbs of power."""
    if not chosen.vm and not chosen.filter:
        raise CommandError("name virtual machines, or give --filter")


def checkpoints(chosen: argparse.Namespace) -> None:
    """``checkpoint create``."""
    power(chosen)
    if chosen.name and len(chosen.vm) > 1:
        raise CommandError("--name is for one virtual machine")
    if chosen.name:
        name(chosen)


def name(chosen: argparse.Namespace) -> None:
    """A new name of a virtual machine or checkpoint."""
    from hvgui.domain.vms.checkpoints import LONGEST_NAME, name_trouble

    if name_trouble(chosen.name):
        raise CommandError(
            f"{chosen.name!r}: a name has 1 to {LONGEST_NAME} characters, none of them a control character"
        )


def settings(chosen: argparse.Namespace) -> None:
    """``services set``. A word with "=" that is no setting may be the name of a VM; but a setting there must be."""
    from hvgui.cli.service_commands import is_setting, switches

    given = [word for word in chosen.words if is_setting(word)]
    if not given:
        switches([word for word in chosen.words if "=" in word])
        raise CommandError("specify at least one SERVICE=on or SERVICE=off, such as backup=off")
    switches(given)
    names = len(given) < len(chosen.words)
    if not names and chosen.filter is None:
        raise CommandError("specify virtual machines or --filter ('' selects all)")
    if names and chosen.filter:
        raise CommandError("specify virtual machines or --filter, not both")


def policy(chosen: argparse.Namespace) -> None:
    """``services diff`` and ``services apply``."""
    from hvgui.domain.policies.policy_file import PolicyFileError, read_policies
    from hvgui.wording import service_words

    try:
        read_policies(chosen.policy.read_text(encoding="utf-8-sig"))
    except PolicyFileError as error:
        faults = "\n".join(f"{chosen.policy}: {service_words.policy_fault(fault)}" for fault in error.faults)
        raise CommandError(faults) from error
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{chosen.policy}: {getattr(error, 'strerror', None) or 'is no text'}") from error


def items(chosen: argparse.Namespace) -> None:
    """``kvp set``."""
    from hvgui.cli.item_commands import wanted_items
    from hvgui.domain.vms.kvp import KvpChange, KvpPool, trouble_of
    from hvgui.wording import texts

    pool = KvpPool.HOST_ONLY if chosen.host_only else KvpPool.HOST
    for key, value in wanted_items(chosen).items():
        if trouble := trouble_of(KvpChange(pool=pool, name=key, value=value), chosen.vm):
            raise CommandError(f"{key}: {texts.trouble(trouble).sentence()}")
