"""Commands without a window: how they are run, and which hosts they connect to."""

from __future__ import annotations

import argparse
import getpass
import logging
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from hvgui.cli import usage
from hvgui.cli.answers import Answer, CommandError, Exit, complain, gravest, show
from hvgui.cli.connected import Connected, check_filter
from hvgui.cli.grammar import Needs, make_parser
from hvgui.cli.host_options import needs_host
from hvgui.cli.hosts import host_named, password_of
from hvgui.desktop import streams
from hvgui.desktop.ending import leave
from hvgui.desktop.logs import SHORT, log_to
from hvgui.domain.secret import Secret
from hvgui.wording import i18n, texts

if TYPE_CHECKING:
    from hvgui.controller.api.notices import Notices
    from hvgui.controller.api.ports import SecretStore
    from hvgui.controller.state.settings_file import SettingsFile
    from hvgui.desktop.headless import Headless
    from hvgui.domain.hosts.host import HostProfile


def main(arguments: Sequence[str]) -> int:
    """Run one command; gives its exit code."""
    parser = make_parser(arguments[0] if arguments else "")
    chosen = parser.parse_args(arguments)
    # Whoever asks for help, or has made a mistake, does not wait for what carries commands out.
    from hvgui import assembly
    from hvgui.controller.api.notices import Notices
    from hvgui.desktop.headless import Headless
    from hvgui.desktop.keyring_store import KeyringStore

    i18n.set_language(chosen.lang)
    log_to(logging.StreamHandler(), level=logging.ERROR, layout=SHORT)
    runtime = Headless()
    notices = Notices()
    notices.follow(lambda trouble: complain(texts.trouble(trouble).lines()))
    texts.speak_to(commands=True)
    try:
        if chosen.needs is Needs.JOURNAL:
            code = runtime.run(lambda: _journal(runtime, notices, chosen))
        else:
            usage.check(chosen)
            settings, secrets = assembly.settings_file(notices), KeyringStore()
            hosts = _hosts(parser, chosen, settings, secrets)
            if chosen.needs is Needs.WIRE:
                code = runtime.run(lambda: _record(runtime, hosts, chosen, _closed(settings)))
            else:
                code = runtime.run(lambda: _with_hosts(runtime, settings, secrets, hosts, notices, chosen))
    except CommandError as error:
        complain(str(error))
        code = error.code
    except KeyboardInterrupt:
        code = Exit.INTERRUPTED
    except OSError as error:
        if not streams.closed_by_reader(error):
            raise
        streams.give_up_output()
        code = Exit.OK
    finally:
        texts.speak_to(commands=False)
    if runtime.workers_left():
        leave(code)
    return int(code)


async def _with_hosts(
    runtime: Headless,
    settings: SettingsFile,
    secrets: SecretStore,
    hosts: Sequence[tuple[HostProfile, Secret | None]],
    notices: Notices,
    chosen: argparse.Namespace,
) -> int:
    from hvgui import assembly

    if chosen.needs is Needs.LISTS:
        lists = assembly.host_lists(runtime, settings, secrets)
    else:
        lists = assembly.headless_fleet(runtime, settings, secrets, notices, copies=chosen.needs is Needs.COPIES)
    if getattr(chosen, "hardware", False) or check_filter(getattr(chosen, "filter", None) or "").about_hardware:
        lists.want_hardware()
    there = Connected(lists, chosen.timeout, closed=_closed(settings))
    try:
        reached = await there.connect(hosts)
        answer = await chosen.command(there, chosen)
    finally:
        lists.close()
    show(answer, as_json=chosen.json)
    return gravest((reached, answer.code))


async def _record(
    runtime: Headless,
    hosts: Sequence[tuple[HostProfile, Secret | None]],
    chosen: argparse.Namespace,
    closed: frozenset[str],
) -> int:
    if len(hosts) != 1:
        raise CommandError("name one host with --host")
    answer: Answer = await chosen.command(runtime, *hosts[0], chosen, closed)
    show(answer, as_json=chosen.json)
    return answer.code


async def _journal(runtime: Headless, notices: Notices, chosen: argparse.Namespace) -> int:
    from hvgui import assembly
    from hvgui.desktop.clock import RealClock

    journal = assembly.journal(runtime.offload, RealClock(), notices)
    try:
        answer: Answer = await chosen.command(journal, chosen)
    finally:
        journal.close()
    show(answer, as_json=chosen.json)
    return answer.code


def _hosts(
    parser: argparse.ArgumentParser, chosen: argparse.Namespace, settings: SettingsFile, secrets: SecretStore
) -> list[tuple[HostProfile, Secret | None]]:
    """The host that was named, or all that are remembered, each with its password. Raises CommandError."""
    from hvgui import assembly

    needs_host(parser, chosen)
    given = password_of(parser, chosen)
    profiles = list(settings.hosts)
    if chosen.host:
        profiles = [host_named(parser, chosen, profiles, assembly.known_names())]
    if not profiles:
        raise CommandError("there are no saved hosts; add one in the hvgui window, or specify --host and --user")
    return [(profile, given or _secret(profile, secrets)) for profile in profiles]


def _closed(settings: SettingsFile) -> frozenset[str]:
    """Computers that must not be changed, by their own names."""
    from hvgui import assembly

    if not any(profile.read_only for profile in settings.hosts):
        return frozenset()
    names = assembly.known_names()
    found = (names.get(profile.id, "").casefold() for profile in settings.hosts if profile.read_only)
    return frozenset(name for name in found if name)


def _secret(profile: HostProfile, secrets: SecretStore) -> Secret | None:
    if not profile.takes_password:
        return None
    kept = secrets.load(profile.id, profile.user)
    if kept is not None or not profile.needs_password or not sys.stdin.isatty():
        return kept
    return Secret(getpass.getpass(f"Password of {profile.user} at {profile.label}: "))
