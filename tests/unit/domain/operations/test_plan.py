"""Plans and the script that equals them."""

from __future__ import annotations

import base64
import json
import re

import pytest
import tree_sitter
import tree_sitter_pwsh
from hypothesis import given
from hypothesis import strategies as st

from hvgui.domain.hosts.host import HostPicture, HostProfile
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.plan import Plan, PlanItem, PlanNote, Present, Verdict, make_plan
from hvgui.domain.operations.powershell import plain, script_for
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.controllers import ControllerEvidence, controller_evidence
from hvgui.domain.vms.labels import Labels
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.domain.vms.vm import GuestFacts, Vm
from hvgui.values import replace

HOST = HostId("h")
GONE = HostId("gone")


def key(number: int, host: HostId = HOST) -> VmKey:
    return VmKey(host, VmId(f"{number:08X}-0000-0000-0000-000000000000"))


def vm(number: int, name: str = "", **offers: bool | None) -> Vm:
    states = tuple(ServiceState(s, offers.get(s.name, s is not Service.GUEST_SERVICES), 2) for s in Service)
    return Vm(key=key(number), name=name or f"vm{number}", services=states)


def present(*vms: Vm, facts: dict[VmKey, GuestFacts] | None = None) -> Present:
    live = HostPicture(profile=HostProfile(id=HOST, address="hv01"), phase=LinkPhase.LIVE)
    gone = HostPicture(profile=HostProfile(id=GONE, address="hv02"), phase=LinkPhase.GONE)
    return Present(vms={v.key: v for v in vms}, hosts={HOST: live, GONE: gone}, facts=facts or {})


CONTROLLER = GuestFacts(items=(("ProductType", "2"),))
MEMBER = GuestFacts(items=(("ProductType", "3"),))


def test_every_wish_becomes_one_item() -> None:
    plan = make_plan(
        {
            key(1): {Service.BACKUP: False, Service.HEARTBEAT: True},
            key(2): {Service.GUEST_SERVICES: True},
            key(3): {Service.BACKUP: False},
            key(4, GONE): {Service.BACKUP: False},
            key(5): {Service.BACKUP: True},
        },
        present(vm(1), vm(2, GUEST_SERVICES=None), replace(vm(5), services=())),
    )
    assert [(i.verdict, i.trouble and i.trouble.kind, i.before) for i in plan.items] == [
        (Verdict.WILL_CHANGE, None, True),
        (Verdict.AGREES, None, True),
        (Verdict.REFUSED, TroubleKind.SERVICE_NOT_OFFERED, None),
        (Verdict.REFUSED, TroubleKind.VM_GONE, None),
        (Verdict.REFUSED, TroubleKind.HOST_GONE, None),
        (Verdict.REFUSED, TroubleKind.SERVICES_NOT_READ, None),
    ]
    assert plan.wishes == {key(1): {Service.BACKUP: False}}
    assert {item.because for item in plan.items} == {""}, "nobody has named a policy"
    counts = plan.counts
    assert (counts.changes, counts.agrees, counts.refused) == (1, 1, 4)


@given(st.lists(st.tuples(st.integers(1, 4), st.sampled_from(Service), st.booleans()), max_size=20))
def test_counts_add_up_and_only_differences_are_sent(wanted: list[tuple[int, Service, bool]]) -> None:
    wishes: dict[VmKey, dict[Service, bool]] = {}
    for number, service, on in wanted:
        wishes.setdefault(key(number), {})[service] = on
    there = present(vm(1), vm(2, "DC02"), vm(3, BACKUP=None), facts={key(2): CONTROLLER})
    plan = make_plan(wishes, there)
    counts = plan.counts
    assert counts.changes + counts.agrees + counts.refused == len(plan.items) == sum(map(len, wishes.values()))
    for sent, services in plan.wishes.items():
        for service, on in services.items():
            assert wishes[sent][service] is on
            state = there.vms[sent].service(service)
            assert state is not None
            assert state.offered is (not on)
    assert all((i.trouble is None) == (i.verdict is not Verdict.REFUSED) for i in plan.items)


def test_a_domain_controller_keeps_its_clock_in_a_bulk_action() -> None:
    there = present(vm(1), vm(2, "DC02"), facts={key(2): CONTROLLER})
    wishes = {key(n): {Service.TIME_SYNC: False, Service.BACKUP: False} for n in (1, 2)}
    plan = make_plan(wishes, there)
    assert [i.key for i in plan.guarded] == [key(2)]
    assert plan.wishes == {
        key(1): {Service.TIME_SYNC: False, Service.BACKUP: False},
        key(2): {Service.BACKUP: False},
    }
    ticked = make_plan(wishes, there, ticked=frozenset({key(2)}))
    assert ticked.wishes == wishes
    assert [i.notes for i in ticked.items if i.key == key(2)] == [(PlanNote.TICKED_CONTROLLER,), ()]
    alone = make_plan({key(2): {Service.TIME_SYNC: False}}, there)
    assert alone.counts.changes == 1
    assert make_plan({key(2): {Service.TIME_SYNC: False}}, there, bulk=True).counts.refused == 1
    agrees = make_plan({key(2): {Service.TIME_SYNC: True}}, there, bulk=True)
    assert agrees.counts.agrees == 1


@pytest.mark.parametrize(
    ("name", "facts", "role", "evidence"),
    [
        ("web", CONTROLLER, "", ControllerEvidence.FACTS),
        ("DC01", MEMBER, "", ControllerEvidence.NONE),
        ("web", None, "Domain Controller", ControllerEvidence.LABEL),
        ("web", MEMBER, "dc", ControllerEvidence.LABEL),
        ("DC-TOKYO", None, "", ControllerEvidence.NAME),
        ("berlin-dc2", None, "", ControllerEvidence.NAME),
        ("rodc1", None, "", ControllerEvidence.NAME),
        ("dcim-server", None, "", ControllerEvidence.NONE),
        ("abdc", None, "", ControllerEvidence.NONE),
        ("web", None, "", ControllerEvidence.NONE),
    ],
)
def test_evidence_for_a_domain_controller(
    name: str, facts: GuestFacts | None, role: str, evidence: ControllerEvidence
) -> None:
    assert controller_evidence(replace(vm(1, name), labels=Labels(role=role)), facts) is evidence


def test_a_name_is_only_a_hint() -> None:
    plan = make_plan({key(1): {Service.TIME_SYNC: False}, key(2): {}}, present(vm(1, "DC01"), vm(2)))
    assert [(i.verdict, i.notes) for i in plan.items] == [(Verdict.WILL_CHANGE, (PlanNote.PERHAPS_CONTROLLER,))]


def test_a_host_that_is_only_read_refuses_everything() -> None:
    there = present(vm(1))
    reading = replace(there.hosts[HOST].profile, read_only=True)
    kept = replace(there, hosts={HOST: replace(there.hosts[HOST], profile=reading)})
    plan = make_plan({key(1): {Service.BACKUP: False, Service.SHUTDOWN: True}}, kept)
    assert [i.trouble and i.trouble.kind for i in plan.items] == [TroubleKind.READ_ONLY] * 2


def test_notes_warn_about_the_guest() -> None:
    old = replace(vm(1), guest_os="Windows Server 2008 R2 Standard")
    new = vm(2, GUEST_SERVICES=True)
    linux = GuestFacts(os_name="Fedora Linux", os_build="6.14.3-300.fc42", items=(("OSName", "Fedora Linux"),))
    there = present(old, new, facts={key(2): linux})
    assert make_plan({key(1): {Service.GUEST_SERVICES: True}}, there).items[0].notes == (PlanNote.GUEST_LACKS_SERVICE,)
    assert make_plan({key(2): {Service.GUEST_SERVICES: False}}, there).items[0].notes == (PlanNote.GUEST_FLOODS_LOG,)


# the script

PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_pwsh.language()))
NASTY = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            "'; Remove-VM * #",
            '$(whoami) `n "',
            "#> Stop-Computer",
            "a\nRemove-Item C:\\ -Recurse",
            "a\r\u2028\u0085Remove-VM",
            "’; iex ‘",
            "@'\n'@",
            "日本語 🚀",
        ]
    ),
)


def plan_of(vm_name: str, host_name: str) -> Plan:
    item = PlanItem(
        key=key(1),
        vm=vm_name,
        host=host_name,
        service=Service.BACKUP,
        before=True,
        wanted=False,
        verdict=Verdict.WILL_CHANGE,
    )
    return Plan((item, replace(item, key=key(2), wanted=True), replace(item, verdict=Verdict.AGREES)))


def shape(script: str) -> list[str]:
    """The kinds of all nodes of the parsed script, comments left out."""
    tree = PARSER.parse(script.encode("utf-8", "replace"))
    assert not tree.root_node.has_error, script
    kinds: list[str] = []
    todo = [tree.root_node]
    while todo:
        node = todo.pop()
        if node.type != "comment":
            kinds.append(node.type)
            todo += node.children
    return kinds


CONSTANT = shape(script_for(plan_of("web", "hv01"), {HOST: "hv01"}))


def test_the_script_parses_and_the_parser_can_refuse() -> None:
    assert len(CONSTANT) > 100
    with pytest.raises(AssertionError):
        shape("if (")


@given(NASTY, NASTY, NASTY)
def test_names_never_become_code(vm_name: str, host_name: str, address: str) -> None:
    script = script_for(plan_of(vm_name, host_name), {HOST: address})
    assert shape(script) == CONSTANT
    comments, code = [line for line in script.splitlines() if line.startswith("#")], script
    for comment in comments:
        code = code.replace(comment, "", 1)
    literals = re.findall(r"\$data = '([A-Za-z0-9+/=]*)'", code)
    assert len(literals) == 1
    changes = json.loads(base64.b64decode(literals[0]))["changes"]
    assert [c["computer"] for c in changes] == [address] * 2
    assert [c["on"] for c in changes] == [False, True]
    assert {c["vm"] for c in changes} == {key(1).vm, key(2).vm}


@given(NASTY)
def test_a_comment_stays_one_line(name: str) -> None:
    assert len(f"#{plain(name)}".splitlines()) == 1
    assert not set(plain(name)) & set("#<>'\"`$;\n\r")


def test_a_service_is_known_by_its_guid() -> None:
    script = script_for(plan_of("web", "hv01"), {HOST: "hv01"})
    assert "EndsWith" in script
    assert "-Name" not in script
