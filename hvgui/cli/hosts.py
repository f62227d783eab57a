"""The host that options mean, and its password."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from hvgui.desktop import streams
from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.certificate import grouped, plain
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.hosts.place import Place, read_place, same_address, same_computer
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.values import replace


def host_named(
    parser: argparse.ArgumentParser,
    chosen: argparse.Namespace,
    saved: Sequence[HostProfile],
    names: Mapping[HostId, str],
) -> HostProfile:
    """The host that ``--host`` means, with the options; ends the program with usage when they make no sense.

    A remembered one, by its address, with its port or without, or by the computer's own name as it was last seen
    (``names``), with its domain or without: what is remembered holds, an option may add to it and not contradict it.
    Any other host is made of the options alone; at the address of one that must not be changed, it must not be changed
    either.
    """
    _check(parser, chosen)
    place = read_place(chosen.host)
    if place is None:
        parser.error(f"--host: {chosen.host!r} is not a valid ADDRESS[:PORT]")
    here = _at(place.address, saved, names)
    found = [p for p in here if place.port in (0, p.port)]
    if len(found) > 1:
        several = ", ".join(Place(p.address, p.port).written for p in found)
        parser.error(f"--host: {chosen.host} is remembered more than once; say which: {several}")
    if found:
        return _with_options(parser, chosen, found[0])
    for option in ("pin", "ca"):
        if getattr(chosen, option) and not chosen.https:
            parser.error(f"--{option} is about a certificate and needs --https")
    _check_ca(parser, chosen)
    if not chosen.user and chosen.auth != AuthKind.KERBEROS:
        parser.error(f"{chosen.host} is not remembered, so --host needs --user, or --auth kerberos for your own ticket")
    port = place.port or (5986 if chosen.https else 5985)
    return HostProfile(
        id=HostId(f"cli:{place.address}:{port}"),
        address=place.address,
        port=port,
        https=chosen.https,
        user=chosen.user,
        auth=AuthKind(chosen.auth or AuthKind.NTLM),
        kerberos_name=chosen.kerberos_name,
        pinned=plain(chosen.pin),
        ca_file=chosen.ca,
        read_only=any(profile.read_only for profile in here),
    )


def _check(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> None:
    if chosen.pin and not plain(chosen.pin):
        parser.error(f"--pin: {chosen.pin!r} is no SHA-256 fingerprint of 64 hexadecimal digits")


def _check_ca(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> None:
    if chosen.ca and not Path(chosen.ca).is_file():
        parser.error(f"--ca: there is no file {chosen.ca!r}")


def _at(address: str, saved: Sequence[HostProfile], names: Mapping[HostId, str]) -> list[HostProfile]:
    """Remembered hosts that an address means: what is spelled alike comes before a name with or without its domain."""
    for same in (same_address, same_computer):
        found = [p for p in saved if same(p.address, address) or (names.get(p.id) and same(names[p.id], address))]
        if found:
            return found
    return []


def _with_options(parser: argparse.ArgumentParser, chosen: argparse.Namespace, profile: HostProfile) -> HostProfile:
    """A remembered host with what the options add; ends the program with usage when they contradict it."""
    against: list[str] = []
    auth = profile.unknown_auth or profile.auth.value
    if chosen.https and not profile.https:
        against.append("--https (remembered: HTTP)")
    if chosen.auth and not profile.unknown_auth and chosen.auth != auth:
        against.append(f"--auth {chosen.auth} (remembered: {auth})")
    for option in ("pin", "ca"):
        if getattr(chosen, option) and not profile.https:
            against.append(f"--{option} (remembered: HTTP, which has no certificate)")
    if profile.https and chosen.pin and profile.pinned not in ("", plain(chosen.pin)):
        against.append(f"--pin (remembered: {grouped(profile.pinned)})")
    if profile.https and chosen.ca and profile.pinned:
        against.append(f"--ca (remembered: the certificate {grouped(profile.pinned)})")
    if profile.https and chosen.ca and profile.ca_file not in ("", chosen.ca):
        against.append(f"--ca {chosen.ca} (remembered: {profile.ca_file})")
    if against:
        parser.error(
            f"{profile.label} is remembered otherwise: {'; '.join(against)}. "
            "Leave the option out, or change the host in the window"
        )
    _check_ca(parser, chosen)
    return replace(
        profile,
        user=chosen.user or profile.user,
        auth=AuthKind(chosen.auth) if chosen.auth else profile.auth,
        unknown_auth="" if chosen.auth else profile.unknown_auth,
        kerberos_name=chosen.kerberos_name or profile.kerberos_name,
        pinned=profile.pinned or plain(chosen.pin),
        ca_file=profile.ca_file or chosen.ca,
    )


def password_of(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> Secret | None:
    """The password from standard input, if it was said to be there."""
    if not chosen.password_stdin:
        return None
    try:
        line = streams.first_line(sys.stdin.buffer)
    except UnicodeError:
        parser.error("--password-stdin: the line is in no known encoding; send it as UTF-8")
    if not line:
        parser.error("--password-stdin: no line on standard input")
    return Secret(line)
