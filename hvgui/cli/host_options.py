"""Options that name a host and its account, shared by the window and the commands."""

from __future__ import annotations

import argparse

from hvgui.domain.hosts.auth import AuthKind


def add_host_options(group: argparse._ArgumentGroup) -> None:
    """The options; a password is never one of them."""
    group.add_argument("--host", metavar="ADDRESS[:PORT]", help="connect to this host")
    group.add_argument("--user", default="", help=r"account, such as Administrator or DOMAIN\name")
    group.add_argument(
        "--password-stdin", action="store_true", help="read the password from the first line of standard input"
    )
    group.add_argument("--auth", choices=[kind.value for kind in AuthKind], help="how to sign in (default: ntlm)")
    group.add_argument(
        "--kerberos-name",
        metavar="NAME",
        default="",
        help="name of the host in its domain, where it is reached by another name or by an IP address",
    )
    group.add_argument("--https", action="store_true", help="use HTTPS (port 5986 unless given)")
    group.add_argument(
        "--pin", metavar="SHA256", default="", help="accept only the host certificate with this SHA-256 fingerprint"
    )
    group.add_argument("--ca", metavar="FILE", default="", help="PEM file of the CA that issued the host certificate")


def needs_host(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> None:
    """Options about one host are about the one that is named; ends the program with usage when none is."""
    names = ("user", "auth", "kerberos_name", "https", "pin", "ca")
    given = [f"--{name.replace('_', '-')}" for name in names if getattr(chosen, name)]
    if given and not chosen.host:
        parser.error(f"{', '.join(given)}: say with --host which host is meant")
