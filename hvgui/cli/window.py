"""Options of the window and of the guided tour."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hvgui import __version__
from hvgui.cli import COMMANDS
from hvgui.cli.host_options import add_host_options, needs_host
from hvgui.wording.languages import LANGUAGES, PSEUDO

if TYPE_CHECKING:
    from hvgui.domain.hosts.host import HostProfile

EXIT_USAGE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Parse, then run the window or the tour; the exit code is 0 only when all went well."""
    parser = make_parser()
    chosen = parser.parse_args(arguments)
    if chosen.write_vm and not chosen.tour:
        parser.error("--write-vm belongs to --tour")
    if bool(chosen.write_vm) != bool(chosen.copy):
        parser.error("--write-vm and --copy go together")
    if chosen.demo and chosen.host:
        parser.error("--demo cannot be used with --host")
    if chosen.tour and not (chosen.demo or chosen.host):
        parser.error("--tour needs --demo or --host")
    # Whoever asks for help waits neither for Qt nor for anything else of the window. Nothing of what is made while
    # modules are read is ever garbage, and no later collection needs to look through it.
    gc.disable()
    from hvgui.app import Options, check_environment, run
    from hvgui.cli.hosts import password_of

    gc.freeze()
    gc.enable()
    if trouble := check_environment():
        print(f"hvgui: {trouble}", file=sys.stderr)
        return EXIT_USAGE
    needs_host(parser, chosen)
    options = Options(
        demo=chosen.demo,
        mischief=chosen.mischief,
        host=_host(parser, chosen) if chosen.host else None,
        secret=password_of(parser, chosen),
        language=chosen.lang,
        scheme=chosen.scheme,
        log_wire=chosen.log_wire,
        log_level=chosen.log_level,
        # A tour proves what it is pointed at and leaves nothing remembered behind.
        forgetful=bool(chosen.tour or chosen.demo),
    )
    guide = None
    if chosen.tour:
        from hvgui.tour.guide import Guide

        guide = Guide(chosen.tour, write_vm=chosen.write_vm, copy=chosen.copy)
    return run(options, guide)


def _host(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> HostProfile:
    """The host for this session, beside the remembered one when it is one: nothing about it is written down."""
    from hvgui import assembly
    from hvgui.cli.hosts import host_named
    from hvgui.controller.api.notices import Notices
    from hvgui.domain.keys import HostId
    from hvgui.values import replace

    settings = assembly.settings_file(Notices())
    profile = host_named(parser, chosen, settings.hosts, assembly.known_names())
    return replace(profile, id=HostId(f"cli:{profile.address}:{profile.port}"))


def make_parser() -> argparse.ArgumentParser:
    """The options of the window and of the tour."""
    parser = argparse.ArgumentParser(
        prog="hvgui",
        description="Manage Hyper-V hosts and the integration services of their VMs.",
        epilog="Without options, the window opens with the saved hosts. Commands that run without the window: "
        f"{', '.join(COMMANDS)}; see hvgui COMMAND --help.",
    )
    parser.add_argument("--version", action="version", version=f"hvgui {__version__}")
    demo = parser.add_argument_group("demonstration")
    demo.add_argument(
        "--demo", metavar="SCENE", nargs="?", const="lab", help="start simulated hosts: lab (default), big"
    )
    demo.add_argument(
        "--mischief",
        metavar="SPEC",
        default="",
        help='simulate network and host errors, such as "lag=2s drop=0.05 seed=7"',
    )
    host = parser.add_argument_group("a host for this session")
    add_host_options(host)
    tour = parser.add_argument_group("guided tour")
    tour.add_argument(
        "--tour",
        metavar="DIR",
        type=Path,
        help="run an automatic tour; print one line per step and save screenshots to DIR",
    )
    tour.add_argument(
        "--write-vm", metavar="NAME", help="turn Guest services of this VM on and off again as part of the tour"
    )
    tour.add_argument("--copy", metavar="FILE", type=Path, help="copy this file into the VM named by --write-vm")
    other = parser.add_argument_group("other")
    other.add_argument("--lang", choices=[*LANGUAGES, PSEUDO], default="", help="language (xx: pseudo-locale)")
    other.add_argument("--scheme", choices=["system", "light", "dark"], default="", help="colours")
    other.add_argument(
        "--log-wire",
        metavar="DIR",
        type=Path,
        help="write every WS-Management message to DIR (contains no passwords, but host and guest names)",
    )
    other.add_argument("--log-level", choices=["debug", "info", "warning", "error"], default="info")
    return parser
