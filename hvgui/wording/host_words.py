"""Sentences about hosts by identifier: connection steps, certificates, how changes are noticed."""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.hosts.cluster import ClusterNode, NodeState
from hvgui.domain.hosts.doctor import Finding, Rung, Verdict
from hvgui.domain.hosts.host import HostPicture, HostProfile
from hvgui.domain.hosts.link import Liveness, LivenessNow
from hvgui.wording import texts
from hvgui.wording.i18n import text

_RUNGS = [rung.value for rung in Rung]

#: Families of keys, as in ``texts``.
WORDED: dict[str, Iterable[str]] = {
    "rung.*.name": _RUNGS,
    "rung.*.checks": _RUNGS,
    "rung.*.advice": _RUNGS,
    "verdict.*": [verdict.value for verdict in Verdict],
    "cluster.state.*": [state.name.lower() for state in NodeState],
    "liveness.*": [state.value for state in Liveness],
}


def rung_name(rung: Rung) -> str:
    """Name of a step."""
    return text(f"rung.{rung.value}.name")


def rung_checks(rung: Rung) -> str:
    """What a step checks, in a sentence."""
    return text(f"rung.{rung.value}.checks")


def rung_advice(rung: Rung) -> str:
    """Usual cause of a failure of a step."""
    return text(f"rung.{rung.value}.advice")


def verdict(found: Verdict) -> str:
    """Result of a step."""
    return text(f"verdict.{found.value}")


def liveness(now: LivenessNow | None) -> str:
    """How changes on a host are noticed, and why not by events."""
    if now is None:
        return ""
    words = text(f"liveness.{now.state.value}")
    if now.state is Liveness.POLLING and now.why is not None:
        return texts.sentences(words, texts.trouble(now.why).failed)
    return words


def way_in(profile: HostProfile) -> str:
    """How a host is reached: transport, sign-in, user."""
    transport = text("host-way.https") if profile.https else text("host-way.http")
    user = profile.user or text("host-way.nobody")
    auth = profile.unknown_auth or texts.auth(profile.auth)
    return text("host-way.all", transport=transport, auth=auth, user=user)


def node_state(state: NodeState) -> str:
    """What a cluster says of a node."""
    return text(f"cluster.state.{state.name.lower()}")


def node_remark(node: ClusterNode) -> str:
    """Reason against adding a node; empty if there is none."""
    if node.known:
        return text("cluster.known")
    if node.trouble is not None:
        return texts.trouble(node.trouble).failed
    return text("cluster.down") if node.state is NodeState.DOWN else ""


def explanation(finding: Finding) -> str:
    """Explanation of a finding: what the step checks, or what failed and what to do."""
    if finding.trouble is None:
        return rung_checks(finding.rung)
    words = texts.trouble(finding.trouble)
    parts = [texts.sentences(words.failed, words.next), rung_advice(finding.rung)]
    if words.detail:
        parts.append(text("doctor.detail", detail=words.detail))
    return "\n".join(parts)


def signed_in(host: HostPicture) -> str:
    """How a host is reached, and which way of signing in was taken where that was a choice, with the reason."""
    way = way_in(host.profile)
    method, _, reason = host.signed_in.partition(": ")
    if not method:
        return way
    if reason:
        return text("host-way.fell-back", way=way, reason=reason)
    return text("host-way.signed-in", way=way)


def breaking_point(host: HostPicture) -> str:
    """Where connecting failed, as a sentence; empty where that is not known."""
    rung = host.broken_at
    return "" if rung is None else text("doctor.breaks", rung=rung_name(rung))


def host_title(host: HostPicture | None, fallback: str) -> str:
    """A host by its name and, where that is something else, its address."""
    if host is None:
        return fallback
    label = host.profile.label
    return host.name if host.name == label else text("host.tip", name=host.name, address=label)
