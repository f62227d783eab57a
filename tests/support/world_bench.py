"""A simulated host on the bench: one world, a cranked clock, and short ways to ask and to call."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from hvgui.sim.cim import Principal, Reference, Row, Value
from hvgui.sim.clock import CrankedClock
from hvgui.sim.hyperv.construction import HostSpec, VmSpec
from hvgui.sim.hyperv.identity import instance_id, settings_reference, system_reference
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.schema import VIRTUALIZATION
from hvgui.sim.launch import world_of

ADMINISTRATOR = Principal("Administrator")
MANAGEMENT = "Msvm_VirtualSystemManagementService"
SNAPSHOTS = "Msvm_VirtualSystemSnapshotService"


def embedded(class_name: str, **values: object) -> str:
    """A partial instance as a client writes it; a value may be (type, text) or a list of texts."""
    parts = []
    for name, value in values.items():
        if isinstance(value, list):
            inner = "".join(f"<VALUE>{item}</VALUE>" for item in value)
            body = f"<VALUE.ARRAY>{inner}</VALUE.ARRAY>"
            parts.append(f'<PROPERTY.ARRAY NAME="{name}" TYPE="string">{body}</PROPERTY.ARRAY>')
        else:
            cim_type, text = value if isinstance(value, tuple) else ("string", value)
            parts.append(f'<PROPERTY NAME="{name}" TYPE="{cim_type}"><VALUE>{text}</VALUE></PROPERTY>')
    return f'<INSTANCE CLASSNAME="{class_name}">{"".join(parts)}</INSTANCE>'


class Bench:
    """One host, one clock, one caller."""

    def __init__(
        self, folder: Path, *machines: VmSpec, generation: str = "2022", language: str = "en", seed: int = 1
    ) -> None:
        self.clock = CrankedClock()
        self.who = ADMINISTRATOR
        spec = HostSpec("HV-BENCH", generation, language, machines)
        self.world = world_of(spec, folder, self.clock, seed)
        self.host = self.world.host

    def vm(self, name: str) -> Machine:
        return self.world.machine(name)

    def rows(self, class_name: str, namespace: str = VIRTUALIZATION, **where: Value) -> list[Row]:
        found = self.world.rows(namespace, class_name, self.who)
        return [row for row in found if all(row.values.get(name) == value for name, value in where.items())]

    def row(self, class_name: str, **where: Value) -> Row:
        found = self.rows(class_name, VIRTUALIZATION, **where)
        assert len(found) == 1, f"{len(found)} rows of {class_name} where {where}"
        return found[0]

    def system(self, name: str) -> Row:
        return self.row("Msvm_ComputerSystem", Name=self.vm(name).id)

    def settings(self, name: str) -> Row:
        return self.row("Msvm_VirtualSystemSettingData", InstanceID=instance_id(self.vm(name).id))

    def component(self, class_name: str, name: str) -> Row:
        return self.row(class_name, SystemName=self.vm(name).id)

    def status(self, class_name: str, name: str) -> Value:
        return self.component(class_name, name).values["OperationalStatus"]

    def call(self, target: Row, method: str, **arguments: Value) -> Mapping[str, Value]:
        return self.world.invoke(target, method, arguments, self.who)

    def manage(self, method: str, **arguments: Value) -> Mapping[str, Value]:
        return self.call(self.row(MANAGEMENT), method, **arguments)

    def snapshots(self, method: str, **arguments: Value) -> Mapping[str, Value]:
        return self.call(self.row(SNAPSHOTS), method, **arguments)

    def request(self, name: str, state: int) -> Mapping[str, Value]:
        return self.call(self.system(name), "RequestStateChange", RequestedState=state)

    def job(self, answer: Mapping[str, Value]) -> Row:
        """The job of an answer as it looks now."""
        reference = answer.get("Job")
        assert isinstance(reference, Reference), answer
        return self.row(reference.class_name, InstanceID=reference.keys[0][1])

    def finished(self, answer: Mapping[str, Value], *, within: float = 60.0) -> Row:
        """Crank until the job of an answer is over."""
        assert answer["ReturnValue"] == 4096, answer
        for _ in range(int(within * 4)):
            job = self.job(answer)
            if job.values["JobState"] in (7, 8, 9, 10, 32768):
                return job
            self.clock.crank(0.25)
        raise AssertionError("the job does not end")

    def modify(self, text: str) -> Row:
        """ModifyResourceSettings with one instance; the finished job."""
        return self.finished(self.manage("ModifyResourceSettings", ResourceSettings=(text,)))

    def modify_system(self, text: str) -> Row:
        return self.finished(self.manage("ModifySystemSettings", SystemSettings=text))

    def reference(self, name: str) -> Reference:
        return system_reference(self.vm(name).id)

    def settings_reference(self, name: str) -> Reference:
        return settings_reference(self.vm(name).id)
