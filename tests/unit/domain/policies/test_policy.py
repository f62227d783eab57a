"""Policies: what they select, how they override, how they are kept, how a VM drifts from them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvgui.domain.hosts.host import HostPicture, HostProfile
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.plan import Present, Verdict
from hvgui.domain.policies.policy import Claim, Drift, Policy, PolicySet, Rule, VmDrift, claims, drift_of, policy_plan
from hvgui.domain.policies.policy_file import Fault, PolicyFileError, read_policies
from hvgui.domain.policies.policy_writing import write_policies
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.labels import NO_LABELS, Labels, labels_of, read_labels, write_labels
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.domain.vms.vm import GuestFacts, Vm
from hvgui.values import replace

HOST = HostId("h")


def key(number: int) -> VmKey:
    return VmKey(HOST, VmId(f"{number:08X}-0000-0000-0000-000000000000"))


def vm(number: int, name: str, guest: str = "", labels: Labels = NO_LABELS) -> Vm:
    states = tuple(ServiceState(s, s is not Service.GUEST_SERVICES, 2) for s in Service)
    return Vm(key=key(number), name=name, guest_os=guest, services=states, labels=labels)


WEB = vm(1, "Web-01", "Ubuntu 22.04", labels_of("prod, web", "anna"))
DC = vm(2, "DC02", "Windows Server 2022", labels_of("prod"))
LAB = vm(3, "lab-7", "Ubuntu 24.04")
LIVE = HostPicture(profile=HostProfile(id=HOST, address="hv01"), phase=LinkPhase.LIVE)
PRESENT = Present(
    vms={v.key: v for v in (WEB, DC, LAB)},
    hosts={HOST: LIVE},
    facts={DC.key: GuestFacts(items=(("ProductType", "2"),))},
)

TEXT = """
version = 1

[[policy]]
name = "everything"
[policy.services]
time-sync = "off"
backup = "on"

[[policy]]
name = "Linux"  # and nothing else
where = "os:ubuntu"
[policy.services]
guest-services = "on"
backup = "leave alone"

[[policy]]
name = "web"
tags = ["PROD"]
names = ["web-*", "www*"]
services = { guest-services = "off" }
"""


def test_later_policies_override_service_by_service() -> None:
    found = claims(read_policies(TEXT), PRESENT)
    assert found == {
        WEB.key: {Service.TIME_SYNC: Claim(False, "everything"), Service.GUEST_SERVICES: Claim(False, "web")},
        DC.key: {Service.TIME_SYNC: Claim(False, "everything"), Service.BACKUP: Claim(True, "everything")},
        LAB.key: {Service.TIME_SYNC: Claim(False, "everything"), Service.GUEST_SERVICES: Claim(True, "Linux")},
    }


def test_drift_is_the_plan_against_now_and_spares_the_domain_controller() -> None:
    plan = policy_plan(read_policies(TEXT), PRESENT)
    refused = plan.of(Verdict.REFUSED)
    assert [(i.key, i.trouble and i.trouble.kind, i.because) for i in refused] == [
        (DC.key, TroubleKind.DOMAIN_CONTROLLER, "everything")
    ]
    assert plan.wishes == {
        WEB.key: {Service.TIME_SYNC: False},
        LAB.key: {Service.TIME_SYNC: False, Service.GUEST_SERVICES: True},
    }
    assert drift_of(plan) == {
        WEB.key: VmDrift(Drift.DRIFTED, 1),
        DC.key: VmDrift(Drift.DRIFTED, 1),
        LAB.key: VmDrift(Drift.DRIFTED, 2),
    }
    one = policy_plan(read_policies(TEXT), PRESENT, only=[DC.key])
    assert one.counts.refused == 1, "one domain controller alone is still a bulk action here"
    assert policy_plan(read_policies(TEXT), PRESENT, ticked=frozenset({DC.key})).counts.refused == 0


def test_in_line_open_and_without_policy() -> None:
    keep = PolicySet((Policy(name="k", names=("web-*", "lab-*"), services={Service.BACKUP: Rule.ON}),))
    there = replace(PRESENT, vms={**PRESENT.vms, LAB.key: replace(LAB, services=())})
    drift = drift_of(policy_plan(keep, there))
    assert drift == {WEB.key: VmDrift(Drift.IN_LINE), LAB.key: VmDrift(Drift.OPEN)}


@pytest.mark.parametrize(
    ("text", "line", "fault", "word"),
    [
        ('[[policy]]\nname = "a\n', 2, Fault.SYNTAX, None),
        ("[[policy]]\nname =", 2, Fault.SYNTAX, None),
        ('[[policy]]\nname = "a"\nwher = "x"\n[policy.services]\nbackup = "on"', 3, Fault.UNKNOWN_KEY, "wher"),
        ('x = 1\n[[policy]]\nname = "a"\n[policy.services]\nbackup = "on"', 1, Fault.UNKNOWN_KEY, "x"),
        ('[[policy]]\nname = "a"\n[policy.services]\n\nbakup = "on"', 5, Fault.UNKNOWN_SERVICE, "bakup"),
        ('[[policy]]\nname = "a"\n[policy.services]\n"bakup" = "on"', 4, Fault.UNKNOWN_SERVICE, "bakup"),
        ('[[policy]]\nname = "a"\n[policy.services]\nbackup = "perhaps"', 4, Fault.UNKNOWN_RULE, "perhaps"),
        ('[[policy]]\nname = "a"\n[policy.services]\nbackup = true', 4, Fault.UNKNOWN_RULE, "True"),
        ('[[policy]]\nname = "a"\nservices.backup = "no"', 3, Fault.UNKNOWN_RULE, "no"),
        ('[[policy]]\nname = "a"\n\nservices = { backup = "x" }', 4, Fault.UNKNOWN_RULE, "x"),
        ('[[policy]]\nname = "a"\nwhere = "sevice:kvp=on"\nservices.kvp = "on"', 3, Fault.UNKNOWN_FILTER, "sevice:kvp=on"),
        ('[[policy]]\nname = 1\nservices.kvp = "on"', 2, Fault.WRONG_KIND, "name"),
        ('[[policy]]\nname = "a"\ntags = "prod"\nservices.kvp = "on"', 3, Fault.WRONG_KIND, "tags"),
        ('[[policy]]\nservices.kvp = "on"', 1, Fault.NAME_MISSING, ""),
        ('[[policy]]\nname = "a"', 1, Fault.SAYS_NOTHING, ""),
        ('[policy]\nname = "a"', 1, Fault.WRONG_KIND, "policy"),
        (
            '[[policy]]\nname = "a"\nservices.kvp = "on"\n\n[[policy]]\nname = "a"\nservices.kvp = "on"',
            6,
            Fault.NAME_TWICE,
            "a",
        ),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(text: str, line: int, fault: Fault, word: str | None) -> None:
    with pytest.raises(PolicyFileError) as caught:
        read_policies(text)
    (found,) = caught.value.faults
    assert (found.line, found.fault) == (line, fault)
    assert word is None or found.word == word


def test_all_mistakes_are_told_at_once_in_order() -> None:
    text = '[[policy]]\nname = "a"\n[policy.services]\nx = "on"\nkvp = "y"\n[[policy]]\nname = ""\nservices.kvp = "on"'
    with pytest.raises(PolicyFileError) as caught:
        read_policies(text)
    assert [f.line for f in caught.value.faults] == [4, 5, 7]
    assert "line 4" in str(caught.value)


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
POLICIES = st.lists(
    st.builds(
        Policy,
        name=WORDS.filter(lambda n: bool(n.strip())),
        where=st.sampled_from(["", "os:linux", '-tag:"a b"', "service:kvp=off name:web*"]),
        tags=st.lists(WORDS, max_size=2).map(tuple),
        names=st.lists(WORDS, max_size=2).map(tuple),
        services=st.dictionaries(st.sampled_from(Service), st.sampled_from(Rule), min_size=1),
    ),
    max_size=4,
    unique_by=lambda p: p.name,
).map(lambda p: PolicySet(tuple(p)))


@given(POLICIES)
def test_what_is_written_is_read_again(policies: PolicySet) -> None:
    assert read_policies(write_policies(policies)) == policies


@given(POLICIES)
def test_a_policy_never_touches_what_it_does_not_claim(policies: PolicySet) -> None:
    mentioned = {s for p in policies.policies for s, rule in p.services.items() if rule is not Rule.LEAVE_ALONE}
    plan = policy_plan(policies, PRESENT)
    assert {item.service for item in plan.items} <= mentioned
    assert all(item.because in {p.name for p in policies.policies} for item in plan.items)
    assert not any(Service.TIME_SYNC in services for k, services in plan.wishes.items() if k == DC.key)


@given(st.lists(WORDS, max_size=4), WORDS, WORDS)
def test_labels_survive_their_items(tags: list[str], owner: str, role: str) -> None:
    labels = labels_of(",".join(tags), owner, role)
    items = {name: value for name, value in write_labels(labels).items() if value is not None}
    assert read_labels({**items, "somebody.else": "x"}.items()) == labels
    assert bool(items) == bool(labels)
