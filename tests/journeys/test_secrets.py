"""A whole run, and then a search for the password wherever something was written down or can be seen."""

from __future__ import annotations

import base64
import logging
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.copying.transfer import CopyRequest
from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import TroubleKind, WireError
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.sim.certificates import self_signed
from hvgui.sim.tls import Https
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.transport.wire.tap import WireTap
from hvgui.values import replace
from hvgui.wsman.replies import Identity
from hvgui.wsman.requests import Identify
from tests.support.account import PASSWORD, USER
from tests.support.engine import Engine, journey, local
from tests.support.live_host import LiveHost, live_host


def shapes(secret: str) -> tuple[bytes, ...]:
    """The secret as it may be written down: plain, in UTF-16, escaped, and as part of a Basic header."""
    return (
        secret.encode(),
        secret.encode("utf-16-le"),
        secret.replace(" ", "%20").encode(),
        base64.b64encode(f"{USER}:{secret}".encode()),
        base64.b64encode(secret.encode()),
    )


def traces(folder: Path) -> Iterator[str]:
    """Files in which the password can be found."""
    for path in folder.rglob("*"):
        if path.is_file() and any(shape in path.read_bytes() for shape in shapes(PASSWORD)):
            yield str(path)


def test_the_password_is_written_down_nowhere(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for library in ("urllib3", "spnego", "smbprotocol"):
        # A test before may have quieted them, as the program does.
        caplog.set_level(logging.DEBUG, logger=library)
    tap = WireTap(tmp_path / "run" / "tap")
    seen: list[str] = []
    with live_host(tmp_path / "host") as host:

        async def story(engine: Engine) -> None:
            key = engine.key("FILE01")
            await engine.finished(engine.fleet.set_services({key: {Service.BACKUP: False}}))
            await engine.finished(engine.fleet.power([key], PowerAction.PAUSE))
            file = local(tmp_path / "local" / "a.txt", b"hello")
            request = CopyRequest(guests=(engine.key("RDS01"),), files=(file,), folder="C:\\in")
            await engine.finished(engine.fleet.copy_files(request))
            seen.append(_processes())
            seen.append(repr([engine.fleet.hosts(), engine.fleet.vms(), vars(engine.wires[0])]))
            engine.fleet.replace_host(replace(host.profile, user="nobody"), Secret(PASSWORD), remember=False)
            await engine.until(lambda: engine.fleet.hosts()[0].phase is LinkPhase.REFUSED)
            seen.append(repr(engine.fleet.hosts()[0]))

        journey(tmp_path / "run", (host,), story, tap=tap)
    assert len(list((tmp_path / "run" / "tap").iterdir())) > 50
    assert {p.name for p in (tmp_path / "run").iterdir()} >= {"settings.json", "cache.json", "tap"}
    assert list(traces(tmp_path)) == []
    everything = "\n".join([*seen, *(f"{r.getMessage()} {r.args!r}" for r in caplog.records)])
    assert "urllib3" in {r.name.partition(".")[0] for r in caplog.records}, "the libraries' own logs were looked at"
    assert not [shape for shape in shapes(PASSWORD) if shape.decode("latin-1") in everything]


def _processes() -> str:
    """What other users of the machine can see of its processes."""
    if sys.platform == "win32":
        return subprocess.run(["tasklist", "/v"], capture_output=True, text=True, check=True).stdout
    return subprocess.run(["ps", "axeww"], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("auth", [AuthKind.NTLM, AuthKind.BASIC])
def test_a_traceback_of_the_wire_does_not_hold_it(tmp_path: Path, auth: AuthKind) -> None:
    pair = self_signed("127.0.0.1")
    with live_host(tmp_path, "one", https=Https(pair=pair), basic=True) as host:
        profile = replace(host.profile, auth=auth, user="stranger", pinned=pair.fingerprint)
        try:
            PywinrmWire(profile, lambda: Secret(PASSWORD)).ask(Identify())
        except WireError as error:
            text = "".join(traceback.format_exception(error))
            report = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
        assert "sign-in-refused" in text
        assert PASSWORD not in text
        # With local variables, as a debugger shows them, the libraries' own frames hold it; ours do not.
        ours = [part for part in report.split("  File ") if "hvgui" in part.partition("\n")[0]]
        assert ours
        assert not any(PASSWORD in part for part in ours)


def test_netrc_and_environment_proxies_are_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login other password other\n")
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    pair = self_signed("127.0.0.1")
    with live_host(tmp_path / "a", "one") as plain, live_host(tmp_path / "b", "one", https=Https(pair=pair)) as secure:
        for host in (plain, secure):
            profile = replace(host.profile, pinned=pair.fingerprint if host.profile.https else "")
            assert isinstance(PywinrmWire(profile, lambda: Secret(PASSWORD)).ask(Identify()), Identity)


@pytest.mark.parametrize("https", [False, True])
def test_a_proxy_of_the_profile_is_used_and_nothing_else(tmp_path: Path, https: bool) -> None:
    pair = self_signed("127.0.0.1")
    with live_host(tmp_path, "one", https=Https(pair=pair) if https else None) as host:
        profile = replace(host.profile, proxy="http://127.0.0.1:1", pinned=pair.fingerprint if https else "")
        with pytest.raises(WireError) as error:
            PywinrmWire(profile, lambda: Secret(PASSWORD)).ask(Identify())
        assert error.value.trouble.kind is TroubleKind.UNREACHABLE
        assert not error.value.sent
        assert host.sim.stats.connections == 0


def test_a_user_with_a_quota_of_six_has_enough(tmp_path: Path) -> None:
    """Wires, events and a copy together stay well below what the smallest hosts grant (wsman-winrm 6)."""
    with live_host(tmp_path / "host", operations_per_user=6) as host:

        async def story(engine: Engine) -> None:
            await engine.until(lambda: host.sim.service.eventing.open_by(USER) == 1)
            keys = [engine.key(name) for name in ("FILE01", "DC01", "RDS01")]
            file = local(tmp_path / "local" / "a.bin", b"x" * 500_000)
            request = CopyRequest(guests=(keys[0], keys[2]), files=(file,), folder="C:\\in")
            operations = [
                engine.fleet.copy_files(request),
                engine.fleet.set_services({key: {Service.BACKUP: False} for key in keys}),
                engine.fleet.power([engine.key("MON01")], PowerAction.PAUSE),
            ]
            engine.fleet.refresh()
            for operation in operations:
                picture = await engine.finished(operation)
                assert picture.counts.failed == 0, picture
            assert host.sim.open_connections <= 4

        journey(tmp_path / "run", (host,), story, events=True)
        assert _quota_faults(host) == 0


def _quota_faults(host: LiveHost) -> int:
    return host.sim.service.quota_refusals
