"""CredSSP against a real acceptor: sealed in pieces, and refused cleanly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import TroubleKind, WireError
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.values import replace
from hvgui.wsman.exchange import converse
from hvgui.wsman.replies import Identity
from hvgui.wsman.requests import Enumerate, Identify
from hvgui.wsman.vocabulary import all_classes
from tests.conformance.test_wire_forged import FORGED, after_the_host
from tests.conformance.test_wire_torture import harmless
from tests.support.account import PASSWORD
from tests.support.between import between, reply
from tests.support.live_host import LiveHost, dialect_of, live_host


@pytest.fixture
def host(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path, credssp=True) as host:
        host.profile = replace(host.profile, auth=AuthKind.CREDSSP)
        yield host


def test_a_conversation_is_sealed_in_pieces(host: LiveHost) -> None:
    wire = host.wire()
    assert isinstance(wire.ask(Identify()), Identity)
    count = len(converse(wire, every(f"select * from {selections.SYSTEM_CLASS}")))
    assert count == len(host.world.host.machines) + 1
    # A request beyond 16 KB goes out in pieces, too.
    wire.ask(Enumerate(all_classes(), f"select Name from {selections.SYSTEM_CLASS} where Name = '{'x' * 40_000}'"))
    assert (host.sim.stats.clear_text_bodies, host.sim.stats.connections) == (0, 1)


def test_dropped_connections_cost_handshakes_and_nothing_else(host: LiveHost) -> None:
    wire = host.wire()
    for _ in range(3):
        assert isinstance(wire.ask(Identify()), Identity)
        host.sim.drop_connections()
    assert wire.handshakes == 3
    assert host.sim.stats.clear_text_bodies == 0


def test_a_wrong_password_is_refused(host: LiveHost) -> None:
    with pytest.raises(WireError) as error:
        host.wire("wrong").ask(Identify())
    assert error.value.trouble.kind is TroubleKind.SIGN_IN_REFUSED
    assert not error.value.sent
    assert host.sim.stats.clear_text_bodies == 0


def test_a_host_that_does_not_offer_it(tmp_path: Path) -> None:
    with live_host(tmp_path, "one") as host:
        wire = PywinrmWire(replace(host.profile, auth=AuthKind.CREDSSP), lambda: Secret(PASSWORD))
        with pytest.raises(WireError) as error:
            wire.ask(Identify())
        assert error.value.trouble.kind is TroubleKind.AUTH_NOT_OFFERED
        assert error.value.trouble.detail == "CredSSP / Negotiate, Kerberos"
        assert host.sim.stats.clear_text_bodies == 0


@pytest.mark.parametrize("forged", ["another protocol, fault", "several parts", "framed as if sealed", "401"])
def test_nothing_forged_makes_a_change_go_twice(host: LiveHost, forged: str) -> None:
    answer = reply("401 Unauthorized", "WWW-Authenticate: CredSSP") if forged == "401" else FORGED[forged]
    with between(host.sim.port) as line:
        host.profile = replace(host.profile, port=line.port)
        wire = host.wire()
        call = harmless(dialect_of(wire))
        run, tokens = host.sim.stats.answers, sum(bool(passing.authorization) for passing in line.seen)
        line.trick = after_the_host(answer.replace(b"SPNEGO", b"CredSSP"))
        with pytest.raises(WireError) as error:
            wire.ask(call)
        assert error.value.sent
        assert host.sim.stats.answers == run + 1
        assert sum(bool(passing.authorization) for passing in line.seen) == tokens
