"""What is asked about checkpoints, and how answers of unusual hosts are read."""

from __future__ import annotations

import pytest

from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.domain.vms.checkpoints import CheckpointId, CheckpointPolicy
from hvgui.hyperv.checkpoints import SnapshotService, read_checkpoints, read_created, send_rename
from hvgui.hyperv.host_reading import Dialect
from hvgui.wsman.embedded import read_instance
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import EndpointReference, Enumerate, Invoke
from hvgui.wsman.vocabulary import class_uri
from tests.support.transcript import Talk, instance, page, transcript

VM = VmId("0000000A-0000-0000-0000-000000000000")
KEY = VmKey(HostId("h"), VM)
ONE, TWO = "00000001-AAAA-0000-0000-000000000000", "00000002-AAAA-0000-0000-000000000000"
SNAPSHOT = "Microsoft:Hyper-V:Snapshot:Realized"


def path(point: str) -> str:
    return f'\\\\HV\\root\\virtualization\\v2:Msvm_VirtualSystemSettingData.InstanceID="Microsoft:{point}"'


def hear(talk: Talk, settings: Instance, points: tuple[Instance, ...], current: tuple[Instance, ...]) -> None:
    talk.hears(page(instance("Msvm_ComputerSystem", Name=VM, EnabledState="2")))
    talk.hears(page(settings))
    asked = talk.asks(Enumerate)
    assert isinstance(asked, Enumerate)
    assert asked.wql is not None
    assert asked.wql.startswith('associators of {Msvm_ComputerSystem.CreationClassName="Msvm_ComputerSystem",')
    talk.hears(page(*points))
    talk.hears(page(*current))
    talk.hears(page())
    talk.hears(page())


def test_the_current_checkpoint_comes_from_its_association_or_else_from_the_settings() -> None:
    rows = (
        instance(InstanceID=f"Microsoft:{ONE}", ElementName="one", VirtualSystemType=SNAPSHOT, CreationTime=None),
        instance(InstanceID=f"Microsoft:{TWO}", ElementName="two", Parent=path(ONE.lower()), IsSaved="TRUE"),
        instance(InstanceID="Microsoft:Definition\\VirtualSystem", ElementName="template"),
    )
    own = instance(InstanceID=f"Microsoft:{VM}", Parent=path(ONE), UserSnapshotType="4")
    with transcript(read_checkpoints(KEY, "web")) as talk:
        hear(talk, own, rows, (rows[1],))
    reading = talk.result
    assert reading.tree.now == TWO
    assert reading.policy is CheckpointPolicy.PRODUCTION_ONLY
    assert [(p.name, p.parent, p.with_state) for p in reading.tree.checkpoints] == [
        ("one", None, False),
        ("two", ONE, True),
    ]
    with transcript(read_checkpoints(KEY, "web")) as talk:
        hear(talk, own, rows, ())
    assert talk.result.tree.now == ONE


def test_a_host_without_the_setting_knows_standard_checkpoints_only() -> None:
    with transcript(read_checkpoints(KEY, "web")) as talk:
        hear(talk, instance(InstanceID=f"Microsoft:{VM}"), (), ())
    assert talk.result.policy is CheckpointPolicy.BEFORE_2016


def test_a_vm_that_is_gone_has_no_checkpoints() -> None:
    with transcript(read_checkpoints(KEY, "web")) as talk:
        talk.hears(page())
        talk.hears(page())
    with pytest.raises(Refusal) as raised:
        _ = talk.result
    assert raised.value.trouble.kind is TroubleKind.VM_GONE


def test_a_checkpoint_is_asked_for_with_empty_settings() -> None:
    with transcript(SnapshotService().create(KEY, "web")) as talk:
        talk.hears(page(instance("Msvm_VirtualSystemSnapshotService", Name="vssnapsvc")))
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        arguments = dict(asked.arguments)
        assert (asked.method, arguments["SnapshotSettings"], arguments["SnapshotType"]) == ("CreateSnapshot", "", 2)
        assert "ResultingSnapshot" not in arguments
        talk.hears(Invoked(0, Instance("O")))


def test_the_result_is_found_among_what_the_job_has_touched() -> None:
    job = EndpointReference(class_uri("Msvm_ConcreteJob"), (("InstanceID", TWO),))
    with transcript(read_created(job)) as talk:
        talk.hears(
            page(
                instance(InstanceID=f"Microsoft:{VM}", VirtualSystemType="Microsoft:Hyper-V:System:Realized"),
                instance(InstanceID=f"Microsoft:{ONE}", VirtualSystemType=SNAPSHOT),
            )
        )
    assert talk.result == ONE
    odd = EndpointReference(class_uri("Msvm_ConcreteJob"), (("InstanceID", 'x"} where'),))
    with transcript(read_created(odd)) as talk:
        pass
    assert talk.result is None


def test_a_new_name_is_a_partial_instance() -> None:
    service = EndpointReference("service", (("Name", "vmms"),))
    dialect = Dialect(HostFacts(), service, summary_is_queryable=True)
    with transcript(send_rename(dialect, CheckpointId(ONE), "a <b> & 検証", "web")) as talk:
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        sent = read_instance(str(dict(asked.arguments)["SystemSettings"]))
        assert sent is not None
        assert {name: sent.text(name) for name in sent.values} == {
            "InstanceID": f"Microsoft:{ONE}",
            "ElementName": "a <b> & 検証",
        }
        talk.hears(Invoked(32775, Instance("O")))
    with pytest.raises(Refusal):
        _ = talk.result
