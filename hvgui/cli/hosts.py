"""Options that name a host and who signs in; shared by the window and the commands."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from hvgui.domain.certificate import plain
from hvgui.domain.host import AuthKind, HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret


def add_host_options(group: argparse._ArgumentGroup) -> None:
    """The options; a password is never one of them."""
    group.add_argument("--host", metavar="ADDRESS[:PORT]", help="connect to this host")
    group.add_argument("--user", default="", help=r"account, such as Administrator or DOMAIN\name")
    group.add_argument("--password-stdin", action="store_true", help="read the password from the first line of input")
    group.add_argument("--auth", choices=[kind.value for kind in AuthKind], default="ntlm")
    group.add_argument("--https", action="store_true", help="use HTTPS (port 5986 unless given)")
    group.add_argument(
        "--pin", metavar="SHA256", default="", help="fingerprint of the host's certificate, instead of a CA"
    )
    group.add_argument("--ca", metavar="FILE", default="", help="PEM file that verifies the host's certificate")


def profile_of(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> HostProfile:
    """The host that was named; ends the program with usage when that is not possible."""
    for name in ("pin", "ca"):
        if getattr(chosen, name) and not chosen.https:
            parser.error(f"--{name} is about a certificate and needs --https")
    if chosen.pin and not plain(chosen.pin):
        parser.error(f"--pin: {chosen.pin!r} is no SHA-256 fingerprint of 64 hexadecimal digits")
    if chosen.ca and not Path(chosen.ca).is_file():
        parser.error(f"--ca: there is no file {chosen.ca!r}")
    address, port = address_of(parser, chosen.host, 5986 if chosen.https else 5985)
    if not chosen.user:
        parser.error("--host needs --user")
    return HostProfile(
        id=HostId(f"cli:{address}:{port}"),
        address=address,
        port=port,
        https=chosen.https,
        user=chosen.user,
        auth=AuthKind(chosen.auth),
        pinned=plain(chosen.pin),
        ca_file=chosen.ca,
    )


def address_of(parser: argparse.ArgumentParser, text: str, usual: int) -> tuple[str, int]:
    """ADDRESS, ADDRESS:PORT, [IPv6] or [IPv6]:PORT."""
    if text.startswith("["):
        address, _, rest = text[1:].partition("]")
        port = rest.removeprefix(":")
    elif text.count(":") == 1:
        address, _, port = text.partition(":")
    else:
        address, port = text, ""
    if not address or (port and not (port.isascii() and port.isdigit() and 0 < int(port) < 65536)):
        parser.error(f"--host: {text!r} is no ADDRESS[:PORT]")
    return address, int(port) if port else usual


def password_of(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> Secret | None:
    """The password from standard input, if it was said to be there."""
    if not chosen.password_stdin:
        return None
    line = sys.stdin.readline()
    if not line:
        parser.error("--password-stdin: no line on standard input")
    return Secret(line.rstrip("\r\n"))
