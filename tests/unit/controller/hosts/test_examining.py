"""The ladder to a host, rung by rung over a simulated host in the same process, with a probe on paper."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from hvgui.controller.hosts.doctor import Doctor
from hvgui.domain.hosts.certificate import Certificate
from hvgui.domain.hosts.doctor import Finding, Rung, Verdict
from hvgui.domain.hosts.host import HostProfile, StagingWay
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.values import replace
from hvgui.wsman.faults import Fault
from hvgui.wsman.requests import CreateShell, DeleteShell, Enumerate, Identify, Invoke, Request
from tests.support.cranked import CrankedClock, run_here
from tests.support.paper_world import PROFILE
from tests.support.simulated_world import SimulatedHost

V, R = Verdict, Rung
SECURE = replace(PROFILE, https=True)
CERTIFICATE = Certificate(subject="CN=host", fingerprint="AA", trusted=True)
DENIED = Fault(codes=(5,), subcode="AccessDenied", reason="", detail="denied")


@dataclass
class Probe:
    """Implements Probe; refuses at a rung."""

    refuses: str = ""
    shown: Certificate = CERTIFICATE
    asked: list[str] = field(default_factory=list)

    def _at(self, name: str, profile: HostProfile) -> None:
        self.asked.append(name)
        assert profile.address == PROFILE.address
        if self.refuses == name:
            raise Refusal(Trouble(TroubleKind.UNREACHABLE, profile.label, name))

    def resolve(self, profile: HostProfile) -> tuple[str, ...]:
        self._at("resolve", profile)
        return ("10.0.0.1", "10.0.0.2")

    def reach(self, profile: HostProfile) -> None:
        self._at("reach", profile)

    def certificate(self, profile: HostProfile) -> Certificate:
        self._at("certificate", profile)
        return self.shown

    def identify(self, profile: HostProfile) -> str:
        self._at("identify", profile)
        return "Microsoft Corporation"

    def method(self, profile: HostProfile) -> str:
        self._at("method", profile)
        return "Negotiate, Kerberos"


@dataclass
class Share:
    trouble: TroubleKind | None = None
    closed: int = 0

    def look(self) -> str:
        if self.trouble:
            raise Refusal(Trouble(self.trouble, "share"))
        return "12 GB free"

    def close(self) -> None:
        self.closed += 1


class Ward:
    """One host that is examined."""

    def __init__(self, folder: Path) -> None:
        self.host = SimulatedHost(folder, CrankedClock())
        self.probe = Probe()
        self.share = Share()
        self.told: list[tuple[Finding, ...]] = []

    def examine(
        self,
        profile: HostProfile = PROFILE,
        rungs: tuple[Rung, ...] = tuple(Rung),
        refused: Trouble | None = None,
        shares: bool = True,
    ) -> dict[Rung, Finding]:
        async def whole() -> tuple[Finding, ...]:
            factory = (lambda *_: self.share) if shares else None
            doctor = Doctor(lambda: self.probe, lambda *_: self.host.wire(), run_here, factory)  # type: ignore[arg-type]
            return await doctor.examine(profile, lambda: Secret("pw"), self.told.append, rungs, refused)

        return {finding.rung: finding for finding in asyncio.run(whole())}


@pytest.fixture
def ward(tmp_path: Path) -> Ward:
    return Ward(tmp_path)


def verdicts(found: dict[Rung, Finding]) -> dict[Verdict, set[Rung]]:
    return {
        verdict: {r for r, f in found.items() if f.verdict is verdict}
        for verdict in {f.verdict for f in found.values()}
    }


def test_a_host_in_order_passes_every_rung(ward: Ward) -> None:
    found = ward.examine()
    assert verdicts(found) == {V.PASSED: set(R) - {R.TLS}, V.NOT_NEEDED: {R.TLS}}
    seen = {rung: found[rung].seen for rung in (R.NAME, R.PORT, R.WINRM, R.SHARE)}
    assert seen == {
        R.NAME: "10.0.0.1, 10.0.0.2",
        R.PORT: str(PROFILE.port),
        R.WINRM: "Microsoft Corporation",
        R.SHARE: "12 GB free",
    }
    assert found[R.SIGN_IN].seen.startswith("OS: 10.0.")
    assert "Windows Server" in found[R.WINRM_RIGHTS].seen
    assert ward.share.closed == 1
    assert len(ward.told) == len(R), "told rung by rung"
    assert [sum(f.verdict is not V.NOT_REACHED for f in one) for one in ward.told] == list(range(1, len(R) + 1))
    kinds = [type(request) for request in ward.host.log]
    assert (kinds[0], kinds[-2:]) == (Identify, [CreateShell, DeleteShell])
    assert [r.method for r in ward.host.log if isinstance(r, Invoke)] == ["GetSummaryInformation"]


@pytest.mark.parametrize(
    ("name", "rung"), [("resolve", R.NAME), ("reach", R.PORT), ("identify", R.WINRM), ("certificate", R.TLS)]
)
def test_above_a_rung_that_breaks_nothing_is_tried(ward: Ward, name: str, rung: Rung) -> None:
    ward.probe.refuses = name
    found = ward.examine(SECURE)
    assert (found[rung].verdict, found[rung].trouble) == (
        V.FAILED,
        Trouble(TroubleKind.UNREACHABLE, SECURE.label, name),
    )
    assert ward.probe.asked[-1] == name
    above = list(R)[list(R).index(rung) + 1 :]
    assert {found[r].verdict for r in above} == {V.NOT_REACHED}
    assert ward.host.log == []


@pytest.mark.parametrize(
    ("pinned", "trusted", "kind"),
    [
        ("", True, None),
        ("AA", False, None),
        ("", False, TroubleKind.UNTRUSTED_CERTIFICATE),
        ("BB", True, TroubleKind.CERTIFICATE_CHANGED),
    ],
)
def test_a_certificate_is_judged_by_what_is_pinned_or_else_by_trust(
    ward: Ward, pinned: str, trusted: bool, kind: TroubleKind | None
) -> None:
    ward.probe.shown = replace(CERTIFICATE, trusted=trusted, why_not="self-signed")
    finding = ward.examine(replace(SECURE, pinned=pinned))[R.TLS]
    assert finding.verdict is (V.FAILED if kind else V.PASSED)
    assert (finding.trouble.kind if finding.trouble else None) is kind
    assert (finding.seen, finding.certificate) == ("CN=host", ward.probe.shown)
    if kind is TroubleKind.UNTRUSTED_CERTIFICATE:
        assert finding.trouble == Trouble(kind, SECURE.label, "self-signed")


def test_without_a_share_or_by_way_of_the_shell_none_is_needed(ward: Ward) -> None:
    assert ward.examine(shares=False)[R.SHARE].verdict is V.NOT_NEEDED
    assert ward.examine(replace(PROFILE, staging=StagingWay.SHELL))[R.SHARE].verdict is V.NOT_NEEDED
    assert ward.share.closed == 0


def test_what_only_copying_needs_is_a_warning(ward: Ward) -> None:
    ward.share.trouble = TroubleKind.SMB_REFUSED
    found = ward.examine()
    assert (found[R.SHARE].verdict, found[R.SHARE].trouble) == (V.WARNING, Trouble(TroubleKind.SMB_REFUSED, "share"))
    assert found[R.SHELL].verdict is V.PASSED, "a warning does not end it"
    assert ward.share.closed == 1


@pytest.mark.parametrize(
    ("says_no", "rung"),
    [
        (lambda r: isinstance(r, Identify), R.SIGN_IN),
        (lambda r: isinstance(r, Enumerate) and "Win32" in (r.wql or ""), R.WINRM_RIGHTS),
        (lambda r: isinstance(r, Enumerate) and "Msvm" in (r.wql or ""), R.NAMESPACE),
        (lambda r: isinstance(r, Invoke), R.HYPERV_METHODS),
    ],
)
def test_a_right_that_is_missing_breaks_its_rung(ward: Ward, says_no: object, rung: Rung) -> None:
    def before(request: Request) -> None:
        if says_no(request):  # type: ignore[operator]
            raise DENIED

    ward.host.before = before
    found = ward.examine()
    assert [r for r, f in found.items() if f.verdict is V.FAILED] == [rung]
    trouble = found[rung].trouble
    assert trouble is not None
    assert trouble.kind is TroubleKind.ACCESS_DENIED
    assert trouble.subject == PROFILE.label


def test_a_sign_in_that_was_refused_is_not_tried_again(ward: Ward) -> None:
    refused = Trouble(TroubleKind.ACCESS_DENIED, PROFILE.label)
    found = ward.examine(refused=refused)
    assert (found[R.SIGN_IN].verdict, found[R.SIGN_IN].trouble) == (V.FAILED, refused)
    assert ward.host.log == []
    assert ward.told[-1] == tuple(found.values())
    ward.probe.refuses = "reach"
    found = ward.examine(refused=refused)
    assert (found[R.PORT].verdict, found[R.SIGN_IN].verdict) == (V.FAILED, V.NOT_REACHED)


def test_only_the_rungs_that_are_wanted_are_climbed(ward: Ward) -> None:
    found = ward.examine(rungs=(R.NAME, R.PORT))
    assert verdicts(found) == {V.PASSED: {R.NAME, R.PORT}, V.NOT_REACHED: set(R) - {R.NAME, R.PORT}}
