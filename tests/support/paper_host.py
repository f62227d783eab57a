"""A host on paper: a wire that answers typed requests from a small model, with rules of its own.

It knows nothing of envelopes; it serves tests of the controller, where what matters is who asks what when.
"""

from __future__ import annotations

import base64
import hashlib
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.domain.vms.services import SERVICES, Service, row_of
from hvgui.hyperv import selections
from hvgui.wsman.embedded import Property, instance_text, read_instance
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import (
    CommandStarted,
    Identity,
    Instance,
    Invoked,
    Nothing,
    Output,
    Page,
    Reply,
    ShellOpened,
)
from hvgui.wsman.requests import (
    CreateShell,
    DeleteShell,
    EndpointReference,
    Enumerate,
    Get,
    Identify,
    Invoke,
    ReceiveOutput,
    Request,
    RunCommand,
    SendInput,
    SignalCommand,
)
from hvgui.wsman.vocabulary import class_uri
from tests.support.present import only
from tests.support.transcript import instance

_BY_CLASS = {row.setting_class: row for row in SERVICES} | {row.component_class: row for row in SERVICES}
_GUID = re.compile(r"[0-9A-F]{8}-[0-9A-F-]{27}")


@dataclass
class PaperVm:
    guid: str
    name: str
    state: int = 2
    services: dict[Service, bool] = field(default_factory=lambda: {row.service: row.on_by_default for row in SERVICES})
    status: dict[Service, tuple[int, ...]] = field(default_factory=dict)
    stamp: int = 0
    heartbeat: int = 2
    guest_os: str = "Windows Server 2022"
    files: dict[str, bytes] = field(default_factory=dict)
    #: What the guest says about itself, and what the host keeps for it, by source.
    intrinsic: dict[str, str] = field(default_factory=dict)
    items: dict[str, dict[str, str]] = field(default_factory=lambda: {"0": {}, "4": {}})


def guid(number: int) -> str:
    return f"{number:08X}-0000-0000-0000-000000000000"


class PaperHost:
    """The model, shared by every wire to it."""

    def __init__(self, *vms: PaperVm) -> None:
        self.vms = {vm.guid: vm for vm in vms}
        self.log: list[Request] = []
        self.rights = True
        self.ignores_changes = False
        #: Whether changes are answered with their result in place of a job.
        self.at_once = False
        #: Looks a job takes until it ends; None means never.
        self.job_looks: int | None = 1
        self.job_error: str = ""
        self.jobs: dict[str, list[int]] = {}
        #: VMs without a summary.
        self.unlisted: set[str] = set()
        self.staged: dict[str, dict[str, bytes]] = {}
        self.corrupts = False
        #: Free bytes where staged files go, as the script tells them.
        self.free: int | None = None
        #: Called before each request; may raise.
        self.before: Callable[[Request], None] = lambda request: None
        #: Called after the request was carried out, before its answer; may raise.
        self.after: Callable[[Request], None] = lambda request: None

    def wire(self, *_: object) -> PaperWire:
        return PaperWire(self)

    def invoked(self, method: str) -> list[Invoke]:
        return [r for r in self.log if isinstance(r, Invoke) and r.method == method]


class PaperWire:
    """Implements HostWire."""

    signed_in_with = ""

    def __init__(self, host: PaperHost) -> None:
        self._host = host
        self._input = b""
        self.closed = False

    def close(self) -> None:
        self.closed = True

    def ask(self, request: Request) -> Reply:
        if self.closed:
            raise WireError(Trouble(TroubleKind.WIRE_LOST, "paper"), sent=False)
        host = self._host
        host.log.append(request)
        host.before(request)
        reply = self._answer(request)
        host.after(request)
        return reply

    def _answer(self, request: Request) -> Reply:
        match request:
            case Identify():
                return Identity("Microsoft Corporation", "OS: 10.0.20348 SP: 0.0 Stack: 3.0", "")
            case Enumerate(wql=str(wql)):
                return Page(tuple(self._select(wql)), None)
            case Get():
                return self._job(dict(request.selectors)["InstanceID"])
            case Invoke():
                return self._invoke(request)
            case CreateShell():
                self._input = b""
                return ShellOpened("S")
            case RunCommand():
                return CommandStarted("C")
            case SendInput():
                self._input += request.data
                return Nothing()
            case ReceiveOutput():
                return Output(self._script(), b"", True, 0)
            case SignalCommand() | DeleteShell():
                return Nothing()
            case _:
                raise AssertionError(request)

    def _select(self, wql: str) -> list[Instance]:
        host = self._host
        found = _GUID.findall(wql.partition(" where ")[2])
        vms = [v for v in host.vms.values() if not found or v.guid in found]
        if wql == selections.OPERATING_SYSTEM:
            return [instance(CSName="PAPER", Version="10.0.20348", BuildNumber="20348")]
        if wql == selections.MANAGEMENT_SERVICE:
            return [instance(selections.SERVICE_CLASS, Name="vmms")] if host.rights else []
        name = re.search(r" from (\w+)", wql)
        assert name is not None
        row = _BY_CLASS.get(name[1])
        if row is not None and name[1] == row.setting_class:
            return [
                instance(
                    InstanceID=f"Microsoft:{v.guid}\\{row.component_guid}",
                    EnabledState="2" if v.services[row.service] else "3",
                    HostExchangeItems=_texts(v.items["0"], "0"),
                    HostOnlyItems=_texts(v.items["4"], "4"),
                )
                for v in vms
            ]
        if row is not None:
            return [
                instance(
                    row.component_class,
                    SystemName=v.guid,
                    DeviceID="Microsoft:" + row.component_guid,
                    OperationalStatus=tuple(str(n) for n in v.status.get(row.service, (2,))),
                    GuestIntrinsicExchangeItems=_texts(v.intrinsic, "2"),
                )
                for v in vms
                if v.state == 2
            ]
        match name[1]:
            case "Msvm_ComputerSystem":
                return [
                    instance(
                        Name=v.guid,
                        ElementName=v.name,
                        EnabledState=str(v.state),
                        TimeOfLastConfigurationChange=str(v.stamp),
                    )
                    for v in vms
                ]
            case "Msvm_VirtualSystemSettingData":
                return [instance(InstanceID=f"Microsoft:{v.guid}", Version="10.0") for v in vms]
            case "Msvm_GuestFileService":
                return [
                    instance("Msvm_GuestFileService", SystemName=v.guid)
                    for v in vms
                    if v.state == 2 and v.services[Service.GUEST_SERVICES]
                ]
            case _:
                return []

    def _invoke(self, request: Invoke) -> Reply:
        host = self._host
        arguments = dict(request.arguments)
        match request.method:
            case "GetSummaryInformation":
                rows = tuple(
                    instance(
                        "Msvm_SummaryInformation",
                        Name=v.guid,
                        ElementName=v.name,
                        EnabledState=str(v.state),
                        Heartbeat=str(v.heartbeat),
                        GuestOperatingSystem=v.guest_os,
                    )
                    for v in host.vms.values()
                    if v.guid not in host.unlisted
                )
                return Invoked(0, Instance("O", {"SummaryInformation": rows}))
            case "ModifyResourceSettings":
                setting = read_instance(only(arguments["ResourceSettings"]))
                assert setting is not None
                owner = _GUID.search(setting.text("InstanceID") or "")
                assert owner is not None
                vm = host.vms[owner[0]]
                if not host.ignores_changes:
                    vm.services[_BY_CLASS[setting.class_name].service] = setting.text("EnabledState") == "2"
                    vm.stamp += 1
                return self._started()
            case "AddKvpItems" | "ModifyKvpItems" | "RemoveKvpItems":
                return self._change_items(request.method, arguments)
            case "CopyFilesToGuest":
                copy = read_instance(only(arguments["CopyFileToGuestSettings"]))
                assert copy is not None
                operation, _, name = (copy.text("SourcePath") or "").partition("|")
                vm = host.vms[dict(request.selectors)["SystemName"]]
                if not host.job_error:
                    vm.files[copy.text("DestinationPath") or ""] = host.staged[operation][name]
                return self._started("COPY")
            case "RequestStateChange" if "Msvm_ComputerSystem" in request.resource:
                vm = host.vms[dict(request.selectors)["Name"]]
                if host.ignores_changes:
                    return Invoked(0, Instance("O"))
                vm.state = {2: 2, 3: 3, 6: 6, 9: 9, 11: 2}[arguments["RequestedState"]]  # type: ignore[index]
                return Invoked(0, Instance("O"))
            case "RequestStateChange":
                host.jobs[dict(request.selectors)["InstanceID"]] = [8, 0]
                return Invoked(0, Instance("O"))
            case _:
                return Invoked(0, Instance("O"))

    def _change_items(self, method: str, arguments: dict[str, Any]) -> Reply:
        """All items or none."""
        vm = self._host.vms[dict(arguments["TargetSystem"].selectors)["Name"]]
        sent = [read_instance(str(text)) for text in arguments["DataItems"]]
        triples = [(i.text("Source") or "", i.text("Name") or "", i.text("Data") or "") for i in sent if i is not None]
        assert len(triples) == len(sent) <= 128
        if any((name in vm.items[source]) == (method == "AddKvpItems") for source, name, _ in triples):
            return Invoked(32773, Instance("O"))
        if not self._host.ignores_changes:
            for source, name, data in triples:
                if method == "RemoveKvpItems":
                    del vm.items[source][name]
                else:
                    vm.items[source][name] = data
            vm.stamp += 1
        return self._started()

    def _started(self, kind: str = "J") -> Invoked:
        if self._host.at_once:
            return Invoked(0, Instance("O"))
        name = f"{kind}{len(self._host.jobs)}"
        self._host.jobs[name] = [4, 0]
        reference = EndpointReference(class_uri("Msvm_ConcreteJob"), (("InstanceID", name),))
        return Invoked(4096, Instance("O", {"Job": (reference,)}))

    def _job(self, name: str) -> Instance:
        host = self._host
        if name not in host.jobs:
            raise Fault(codes=(2150858752,), subcode="DestinationUnreachable", reason="", detail="")
        job = host.jobs[name]
        job[1] += 1
        if job[0] == 4 and host.job_looks is not None and job[1] > host.job_looks:
            job[0] = 10 if host.job_error else 7
        return instance(
            JobState=str(job[0]),
            JobType="180" if name.startswith("COPY") else "31",
            PercentComplete=str(min(90, 10 * job[1])) if host.job_looks is not None else "50",
            ErrorCode="32768" if job[0] in (8, 10) else "0",
            ErrorDescription=host.job_error,
        )

    def _script(self) -> bytes:
        host = self._host
        verb, operation, *rest = self._input.decode().split("\n")
        there = host.staged.get(operation, {})
        match verb:
            case "sweep":
                host.staged.pop(operation, None)
                return f"swept {operation}\n".encode()
            case "room":
                return b"" if host.free is None else b"length %d\n" % host.free
            case "have":
                return b"length %d\n" % len(there.get(base64.b64decode(rest[0]).decode(), b""))
            case "hash":
                name = base64.b64decode(rest[0]).decode().partition("|")[2]
                return self._fingerprint(there[name])
            case _:
                name, start, lines = base64.b64decode(rest[0]).decode(), int(rest[1]), rest[2:-2]
                assert verb == "put"
                assert rest[-2:] == [".", ""]
                data = there.get(name, b"")[:start] + b"".join(map(_decoded, lines))
                host.staged.setdefault(operation, {})[name] = data
                path = base64.b64encode(f"{operation}|{name}".encode())
                return b"path %s\n" % path + self._fingerprint(data)

    def _fingerprint(self, data: bytes) -> bytes:
        seen = data + b"!" if self._host.corrupts else data
        return f"length {len(data)}\nsha256 {hashlib.sha256(seen).hexdigest()}\n".encode()


def _decoded(line: str) -> bytes:
    if line.startswith("!"):
        return zlib.decompress(base64.b64decode(line[1:]), -15)
    return base64.b64decode(line)


def _texts(items: dict[str, str], source: str) -> tuple[str, ...]:
    return tuple(
        instance_text(
            "Msvm_KvpExchangeDataItem",
            (Property("Data", "string", data), Property("Name", "string", name), Property("Source", "uint16", source)),
        )
        for name, data in items.items()
    )


def component(service: Service) -> str:
    """The runtime class of a service."""
    return row_of(service).component_class
