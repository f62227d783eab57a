"""Host entries in the settings file: read strictly, and written so that unknown fields of newer programs are kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec.structs import asdict

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.host import HostProfile, SmbPlace, StagingWay
from hvgui.domain.keys import HostId


def entry_of(profile: HostProfile) -> dict[str, Any]:
    """A host as JSON."""
    return {
        "id": profile.id,
        "address": profile.address,
        "port": profile.port,
        "https": profile.https,
        "user": profile.user,
        "auth": profile.unknown_auth or profile.auth.value,
        "kerberos_name": profile.kerberos_name,
        "pinned": profile.pinned,
        "ca_file": profile.ca_file,
        "cert_file": profile.cert_file,
        "cert_key_file": profile.cert_key_file,
        "proxy": profile.proxy,
        "read_only": profile.read_only,
        "staging": profile.staging.value,
        "smb": asdict(profile.smb),
        "iso_folder": profile.iso_folder,
    }


def profile_in(entry: object) -> HostProfile | None:
    """The host of an entry; None when a value is missing or of a wrong type: guessing could sign in to a stranger.

    A way of signing in that only a newer program knows is kept as ``unknown_auth``.
    """
    if not isinstance(entry, dict):
        return None
    usual = entry_of(HostProfile(id=HostId(""), address=""))
    values = {**usual, **{name: entry[name] for name in usual if name in entry}}
    places = asdict(SmbPlace())
    smb = values["smb"]
    if not isinstance(smb, dict) or not _alike(values, usual):
        return None
    smb = {**places, **{name: smb[name] for name in places if name in smb}}
    if not _alike(smb, places) or not values["id"] or not values["address"] or not 0 < values["port"] < 65536:
        return None
    known, ways = {kind.value for kind in AuthKind}, {way.value for way in StagingWay}
    auth, staging = values.pop("auth"), values.pop("staging")
    return HostProfile(
        **{**values, "id": HostId(values["id"]), "smb": SmbPlace(**smb)},
        auth=AuthKind(auth) if auth in known else AuthKind.NTLM,
        unknown_auth="" if auth in known else auth,
        staging=StagingWay(staging) if staging in ways else StagingWay.AUTO,
    )


def merged(entry: object, profile: HostProfile, before: HostProfile | None) -> dict[str, Any]:
    """An entry with what was changed of a host: ``before`` is as this program had read it.

    Fields that this program does not know, and values that it has not changed, stay as the file has them.
    """
    wanted = entry_of(profile)
    if not isinstance(entry, dict):
        return wanted
    old = {} if before is None else entry_of(before)
    found = {**entry, **_changed(wanted, old)}
    smb, place = entry.get("smb"), wanted["smb"]
    if isinstance(smb, dict) and "smb" in found:
        found["smb"] = {**smb, **_changed(place, old.get("smb", {}))}
    return found


def _changed(wanted: Mapping[str, Any], old: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in wanted.items() if name not in old or old[name] != value}


def _alike(values: Mapping[str, Any], usual: Mapping[str, Any]) -> bool:
    # By type and not by instance: True is an int in Python and no port.
    return all(type(values[name]) is type(value) for name, value in usual.items())
