"""Sign-in as Windows does it: pyspnego's way over SSPI, with a provider that has GSSAPI behind it, against a real KDC."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from hvgui.domain.hosts.host import HostProfile
from hvgui.sim.certificates import self_signed
from hvgui.sim.tls import CbtHardening, Https
from hvgui.values import replace
from tests.conformance.test_wire_kerberos import domain_host
from tests.support.account import PASSWORD, USER
from tests.support.kdc import PACKAGES, Kdc, kdc, what_is_missing

MISSING = what_is_missing()
pytestmark = pytest.mark.skipif(
    bool(MISSING), reason=f"KERBEROS IS NOT TESTED HERE: {MISSING}; packages {PACKAGES}, requirements/kerberos.txt"
)


@pytest.fixture(scope="module")
def realm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kdc]:
    with kdc(tmp_path_factory.mktemp("kdc")) as made:
        made.add(USER, PASSWORD)
        yield made


def asked(profile: HostProfile, environment: dict[str, str], password: str = "") -> dict[str, Any]:
    """What a process of its own finds, whose pyspnego takes it for one of Windows."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.sspi"],
        input=json.dumps(msgspec.to_builtins(profile) | {"password": password}),
        env=os.environ | environment,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("https", [False, True])
@pytest.mark.parametrize("own", [True, False], ids=["as whoever is signed in", "by password"])
def test_a_host_is_signed_in_to_over_sspi(tmp_path: Path, realm: Kdc, https: bool, own: bool) -> None:
    pair = self_signed("localhost")
    settings: dict[str, Any] = {"https": Https(pair=pair, cbt=CbtHardening.STRICT)} if https else {}
    with domain_host(tmp_path, realm, "HTTP", **settings) as host:
        profile = replace(host.profile, pinned=pair.fingerprint if https else "")
        if own:
            found = asked(replace(profile, user=""), realm.ticket(USER, PASSWORD))
        else:
            found = asked(replace(profile, user=f"{USER}@{realm.name}"), realm.environment, PASSWORD)
        assert found == {"systems": 2, "handshakes": 1}
        assert https or host.sim.stats.clear_text_bodies == 0


def test_service_names_are_asked_for_in_turn(tmp_path: Path, realm: Kdc) -> None:
    with domain_host(tmp_path, realm, "WSMAN") as host:
        assert asked(replace(host.profile, user=""), realm.ticket(USER, PASSWORD))["systems"] == 2


def test_a_host_the_domain_does_not_know_is_told_by_the_status_of_windows(tmp_path: Path, realm: Kdc) -> None:
    with domain_host(tmp_path, realm) as host:
        found = asked(replace(host.profile, user=""), realm.ticket(USER, PASSWORD))
    assert found["kind"] == "auth-unavailable"
    assert found["detail"] == "the domain knows no HTTP, host or WSMAN service of that name"
    assert not found["sent"]
