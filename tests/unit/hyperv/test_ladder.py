"""The rungs of the ladder, each needing one right more; and clusters."""

from __future__ import annotations

import pytest

from hvgui.domain.hosts.cluster import NodeState
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv import cluster, ladder
from hvgui.hyperv.cluster import Cluster, Node, address_of
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Identity, Instance, Invoked, Nothing, ShellOpened
from hvgui.wsman.requests import CreateShell, DeleteShell, Enumerate, Identify, Invoke
from hvgui.wsman.vocabulary import CIMV2, WMI_ROOT, all_classes
from tests.support.transcript import Talk, instance, page, transcript

NO_NAMESPACE = Fault(codes=(0x8004100E,), subcode="", reason="", detail="no such namespace")
DENIED = Fault(codes=(5,), subcode="AccessDenied", reason="", detail="denied")
KEYS = {"CreationClassName": "C", "Name": "vmms", "SystemCreationClassName": "S", "SystemName": "HV01"}
SERVICE = instance("Msvm_VirtualSystemManagementService", **KEYS, ElementName="not a key")


def asked(talk: Talk, wql: str, resource: str) -> None:
    request = talk.asks(Enumerate)
    assert isinstance(request, Enumerate)
    assert (request.wql, request.resource) == (wql, resource)


def refused(talk: Talk) -> Trouble:
    with pytest.raises(Refusal) as raised:
        _ = talk.result
    return raised.value.trouble


def test_signing_in_tells_the_version() -> None:
    with transcript(ladder.signs_in()) as talk:
        talk.asks(Identify)
        talk.hears(Identity("vendor", "OS: 10.0.20348", "protocol"))
    assert talk.result == "OS: 10.0.20348"


@pytest.mark.parametrize(
    ("rows", "name"), [((instance(Caption=" Windows Server "),), "Windows Server"), ((instance(),), ""), ((), "")]
)
def test_wmi_tells_the_name_of_the_system(rows: tuple[Instance, ...], name: str) -> None:
    with transcript(ladder.may_read_cimv2()) as talk:
        request = talk.asks(Enumerate)
        assert isinstance(request, Enumerate)
        assert request.resource == all_classes(CIMV2)
        assert (request.wql or "").endswith("from Win32_OperatingSystem")
        talk.hears(page(*rows))
    assert talk.result == name


@pytest.mark.parametrize("rows", [(SERVICE,), ()])
def test_hyper_v_is_seen_or_not(rows: tuple[Instance, ...]) -> None:
    with transcript(ladder.may_see_hyperv()) as talk:
        asked(talk, "select * from Msvm_VirtualSystemManagementService", all_classes())
        talk.hears(page(*rows))
    assert talk.result is bool(rows)


def test_a_host_without_hyper_v_says_so_and_another_fault_is_its_own() -> None:
    with transcript(ladder.may_see_hyperv()) as talk:
        talk.hears(NO_NAMESPACE)
    assert refused(talk) == Trouble(TroubleKind.NO_HYPERV, "", "no such namespace", (0x8004100E,))
    with transcript(ladder.may_see_hyperv()) as talk:
        talk.hears(DENIED)
    with pytest.raises(Fault):
        _ = talk.result


def test_a_method_that_changes_nothing_is_called_on_the_service() -> None:
    with transcript(ladder.may_call_methods()) as talk:
        talk.hears(page(SERVICE))
        call = talk.asks(Invoke)
        assert isinstance(call, Invoke)
        assert (call.method, dict(call.selectors)) == ("GetSummaryInformation", KEYS)
        assert call.arguments == (("RequestedInformation", (0,)),)
        talk.hears(Invoked(0, Instance("O")))
    assert talk.result is None
    with transcript(ladder.may_call_methods()) as talk:
        talk.hears(page(SERVICE))
        talk.hears(Invoked(32769, Instance("O")))
    assert refused(talk).kind is TroubleKind.ACCESS_DENIED
    with transcript(ladder.may_call_methods()) as talk:
        talk.hears(page())
    assert refused(talk).kind is TroubleKind.NO_HYPERV_RIGHTS


def test_a_shell_is_opened_for_a_minute_and_closed() -> None:
    with transcript(ladder.may_open_a_shell()) as talk:
        assert talk.asks(CreateShell) == CreateShell(idle=60.0)
        talk.hears(ShellOpened("shell 1"))
        talk.asks(DeleteShell("shell 1"))
        talk.hears(Nothing())
    assert talk.result is None


def test_a_cluster_tells_its_name_and_its_nodes() -> None:
    with transcript(cluster.read_cluster("cl1.example.com")) as talk:
        there = all_classes(f"{WMI_ROOT}/MSCluster")
        asked(talk, "select Name from MSCluster_Cluster", there)
        talk.hears(page(instance(Name="CL1")))
        asked(talk, "select Name, State from MSCluster_Node", there)
        talk.hears(page(instance(Name="N1", State="0"), instance(Name="N2", State="1"), instance(Name="N3", State="2")))
    assert talk.result == Cluster(
        "CL1", (Node("N1", NodeState.UP), Node("N2", NodeState.DOWN), Node("N3", NodeState.PAUSED))
    )


def test_what_a_cluster_leaves_out_is_made_up_for() -> None:
    with transcript(cluster.read_cluster("cl1")) as talk:
        talk.hears(page())
        talk.hears(page(instance(Name="N1"), instance(State="0"), instance(Name="N2", State="77")))
    unknown = NodeState.UNKNOWN
    assert talk.result == Cluster("cl1", (Node("N1", unknown), Node("N2", unknown)))


@pytest.mark.parametrize("fault", [NO_NAMESPACE, None])
def test_a_host_outside_any_cluster_says_so(fault: Fault | None) -> None:
    with transcript(cluster.read_cluster("hv01")) as talk:
        if fault:
            talk.hears(fault)
        else:
            talk.hears(page(instance(Name="CL1")))
            talk.hears(page())
    assert (refused(talk).kind, refused(talk).subject) == (TroubleKind.NO_CLUSTER, "hv01")
    with transcript(cluster.read_cluster("hv01")) as talk:
        talk.hears(DENIED)
    with pytest.raises(Fault):
        _ = talk.result


@pytest.mark.parametrize(
    ("node", "given", "address"),
    [
        ("N1", "cl1.corp.example", "N1.corp.example"),
        ("N1", "cl1", "N1"),
        ("n1.other.example", "cl1.corp.example", "n1.other.example"),
        ("N1", "10.1.2.3", "N1"),
    ],
)
def test_where_a_node_is_found(node: str, given: str, address: str) -> None:
    assert address_of(node, given) == address
