"""Connection diagnosis of one host: checks the steps in order and stops at the first that fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from hvgui.controller.api.ports import Offload, SecretSource, WireFactory
from hvgui.controller.api.staging import ShareFactory
from hvgui.controller.hosts.request_queue import RequestQueue
from hvgui.domain.hosts.certificate import Certificate, certificate_changed
from hvgui.domain.hosts.doctor import FOR_COPYING, Finding, Rung, Verdict
from hvgui.domain.hosts.host import HostProfile, StagingWay
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind
from hvgui.hyperv.answers import about_host
from hvgui.hyperv.ladder import may_call_methods, may_open_a_shell, may_read_cimv2, may_see_hyperv, signs_in
from hvgui.values import replace


class Probe(Protocol):
    """Checks below the sign-in. Every call blocks for some seconds at most and raises Refusal."""

    def resolve(self, profile: HostProfile) -> tuple[str, ...]: ...
    def reach(self, profile: HostProfile) -> None: ...
    def certificate(self, profile: HostProfile) -> Certificate: ...
    def identify(self, profile: HostProfile) -> str: ...
    def method(self, profile: HostProfile) -> str: ...


#: Makes a probe, on a worker thread.
ProbeFactory = Callable[[], Probe]


class Doctor:
    """Examines one host; findings are reported after each step, so that the diagnosis can be watched."""

    def __init__(
        self, probes: ProbeFactory, wires: WireFactory, offload: Offload, shares: ShareFactory | None = None
    ) -> None:
        self._probes = probes
        self._shares = shares
        self._wires = wires
        self._offload = offload

    async def examine(
        self,
        profile: HostProfile,
        secret: SecretSource,
        told: Callable[[tuple[Finding, ...]], None] = lambda _: None,
        rungs: Sequence[Rung] = tuple(Rung),
        refused: Trouble | None = None,
    ) -> tuple[Finding, ...]:
        """Check the steps in order; after the first failure the rest is not reached. A warning is no failure.

        ``told`` is called with all findings after each step. ``refused``: a sign-in that was refused a moment ago is
        not tried again, which would tell nothing new and lock accounts.
        """
        if refused is not None:
            rungs = rungs[: rungs.index(Rung.SIGN_IN)]
        findings = {rung: Finding(rung=rung) for rung in Rung}
        queue = RequestQueue(self._wires(profile, secret), self._offload)
        try:
            for rung in rungs:
                finding = await self._climb(rung, profile, secret, queue)
                findings[rung] = finding
                told(tuple(findings.values()))
                if finding.verdict is Verdict.FAILED:
                    break
        finally:
            queue.cut()
        if refused is not None and all(f.verdict is not Verdict.FAILED for f in findings.values()):
            findings[Rung.SIGN_IN] = Finding(rung=Rung.SIGN_IN, verdict=Verdict.FAILED, trouble=refused)
            told(tuple(findings.values()))
        return tuple(findings.values())

    async def _climb(self, rung: Rung, profile: HostProfile, secret: SecretSource, queue: RequestQueue) -> Finding:
        finding = Finding(rung=rung, verdict=Verdict.PASSED)
        try:
            if rung is Rung.SHARE:
                return await self._open_share(profile, secret, finding)
            return await self._try(rung, profile, queue, finding)
        except Troubled as error:
            verdict = Verdict.WARNING if rung in FOR_COPYING else Verdict.FAILED
            return replace(finding, verdict=verdict, trouble=about_host(error.trouble))

    async def _open_share(self, profile: HostProfile, secret: SecretSource, finding: Finding) -> Finding:
        if self._shares is None or profile.staging is StagingWay.SHELL:
            return replace(finding, verdict=Verdict.NOT_NEEDED)
        shares = self._shares
        share = await self._offload(lambda: shares(profile, secret))
        try:
            return replace(finding, seen=await self._offload(share.look))
        finally:
            await self._offload(share.close)

    async def _try(self, rung: Rung, profile: HostProfile, queue: RequestQueue, finding: Finding) -> Finding:
        probes, subject = self._probes, profile.label
        match rung:
            case Rung.NAME:
                addresses = await self._offload(lambda: probes().resolve(profile))
                return replace(finding, seen=", ".join(addresses))
            case Rung.PORT:
                await self._offload(lambda: probes().reach(profile))
                return replace(finding, seen=str(profile.port))
            case Rung.TLS:
                if not profile.https:
                    return replace(finding, verdict=Verdict.NOT_NEEDED)
                return self._judge(await self._offload(lambda: probes().certificate(profile)), profile, finding)
            case Rung.WINRM:
                return replace(finding, seen=await self._offload(lambda: probes().identify(profile)))
            case Rung.METHOD:
                return replace(finding, seen=await self._offload(lambda: probes().method(profile)))
            case Rung.SIGN_IN:
                return replace(finding, seen=await queue.run(signs_in, subject))
            case Rung.WINRM_RIGHTS:
                return replace(finding, seen=await queue.run(may_read_cimv2, subject))
            case Rung.NAMESPACE | Rung.HYPERV_READ:
                visible = await queue.run(may_see_hyperv, subject)
                if rung is Rung.HYPERV_READ and not visible:
                    raise Refusal(Trouble(TroubleKind.NO_HYPERV_RIGHTS, subject))
                return finding
            case Rung.HYPERV_METHODS:
                await queue.run(may_call_methods, subject)
                return finding
            case Rung.SHARE | Rung.SHELL:
                await queue.run(may_open_a_shell, subject)
                return finding

    def _judge(self, certificate: Certificate, profile: HostProfile, finding: Finding) -> Finding:
        finding = replace(finding, certificate=certificate, seen=certificate.subject)
        pinned = profile.pinned
        if (pinned and pinned == certificate.fingerprint) or (not pinned and certificate.trusted):
            return finding
        if pinned:
            trouble = certificate_changed(profile.label, pinned, certificate.fingerprint)
        else:
            trouble = Trouble(TroubleKind.UNTRUSTED_CERTIFICATE, profile.label, certificate.why_not)
        return replace(finding, verdict=Verdict.FAILED, trouble=trouble)
