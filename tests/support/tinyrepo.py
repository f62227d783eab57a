"""The smallest host that the wire half of the simulator can be tried on: a few machines, one service, one shell."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from hvgui.sim.cim import (
    CimClass,
    Method,
    NoSuchClass,
    NoSuchMethod,
    NoSuchNamespace,
    Parameter,
    Principal,
    Process,
    Property,
    Reference,
    Row,
    Value,
)
from hvgui.sim.clock import Clock, CrankedClock
from hvgui.sim.host import SimHost
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.mischief import Mischief
from hvgui.sim.server.accounts import Account
from hvgui.sim.wsman.endpoint import Service

NAMESPACE = "root/virtualization/v2"
V2 = "http://schemas.microsoft.com/wbem/wsman/1/wmi/" + NAMESPACE
ADMINISTRATOR, PASSWORD = "Administrator", "Pässw0rd!"
GUIDS = tuple(f"{number:08X}-0000-4000-8000-00000000000{number}" for number in range(1, 4))

_JOB = Parameter("Job", "reference", out=True)

MACHINE = CimClass(
    NAMESPACE,
    "Tiny_Machine",
    ("CIM_ComputerSystem", "CIM_System", "CIM_ManagedElement"),
    (
        Property("Name", "string", key=True),
        Property("CreationClassName", "string", key=True),
        Property("ElementName", "string"),
        Property("Description", "string"),
        Property("EnabledState", "uint16"),
        Property("OnTimeInMilliseconds", "uint64"),
        Property("Healthy", "boolean"),
        Property("Ratio", "real64"),
        Property("OperationalStatus", "uint16", array=True),
        Property("Notes", "string", array=True),
        Property("InstallDate", "datetime"),
        Property("Uptime", "datetime"),
        Property("Summary", "object"),
        Property("Picture", "uint8", array=True),
    ),
    {
        "RequestStateChange": Method(
            "RequestStateChange",
            (Parameter("RequestedState", "uint16"), Parameter("TimeoutPeriod", "datetime"), _JOB),
        )
    },
)
DISK = CimClass(
    NAMESPACE,
    "Tiny_Disk",
    ("CIM_LogicalDevice", "CIM_ManagedElement"),
    (Property("DeviceID", "string", key=True), Property("Size", "uint64"), Property("Caption", "string")),
)
DRIVE = CimClass(
    NAMESPACE,
    "Tiny_DiskOf",
    ("CIM_SystemDevice", "CIM_Component"),
    (Property("GroupComponent", "reference", key=True), Property("PartComponent", "reference", key=True)),
)
SUMMARY = CimClass(
    NAMESPACE,
    "Tiny_Summary",
    ("CIM_View",),
    (Property("InstanceID", "string", key=True), Property("Load", "uint16"), Property("Guest", "string")),
)
JOB = CimClass(NAMESPACE, "Tiny_Job", ("CIM_ConcreteJob",), (Property("InstanceID", "string", key=True),))
SERVICE = CimClass(
    NAMESPACE,
    "Tiny_Service",
    ("CIM_Service", "CIM_ManagedElement"),
    (
        Property("CreationClassName", "string", key=True),
        Property("Name", "string", key=True),
        Property("SystemCreationClassName", "string", key=True),
        Property("SystemName", "string", key=True),
        Property("Started", "boolean"),
    ),
    {
        "Apply": Method(
            "Apply",
            (
                Parameter("Target", "reference"),
                Parameter("Settings", "string", array=True),
                Parameter("Label", "string"),
                Parameter("Force", "boolean"),
                Parameter("Numbers", "uint32", array=True),
                Parameter("Wait", "datetime"),
                Parameter("Secret", "uint8", array=True),
                Parameter("Echo", "string", array=True, out=True),
                Parameter("Image", "uint8", array=True, out=True),
                _JOB,
            ),
        ),
        "Summarize": Method(
            "Summarize",
            (Parameter("Requested", "uint32", array=True), Parameter("Summaries", "object", array=True, out=True)),
        ),
        "Nothing": Method("Nothing", ()),
    },
    is_service=True,
)
CLASSES = (MACHINE, DISK, DRIVE, SUMMARY, JOB, SERVICE)
ELEMENT = CimClass(NAMESPACE, "CIM_ManagedElement", (), (Property("Caption", "string"),))


def machine(number: int, **values: Value) -> Row:
    """One machine; number from 1."""
    plain: dict[str, Value] = {
        "Name": GUIDS[number - 1] if number <= len(GUIDS) else f"{number:08X}-0000-4000-8000-000000000000",
        "CreationClassName": "Tiny_Machine",
        "ElementName": f"vm-{number}",
        "EnabledState": 2 if number % 2 else 3,
        "OnTimeInMilliseconds": 6138293824 + number,
        "Healthy": True,
        "OperationalStatus": (2, 17),
        "InstallDate": datetime(2025, 12, 17, 9, 55, 22, 702341, tzinfo=UTC),
        "Uptime": timedelta(minutes=5),
    }
    return Row(MACHINE, plain | values)


def disk(number: int, owner: str) -> tuple[Row, Row]:
    """A disk and its link to a machine."""
    device = f"Microsoft:{owner}\\{number}"
    link: dict[str, Value] = {
        "GroupComponent": Reference(
            NAMESPACE, "Tiny_Machine", (("CreationClassName", "Tiny_Machine"), ("Name", owner))
        ),
        "PartComponent": Reference(NAMESPACE, "Tiny_Disk", (("DeviceID", device),)),
    }
    return Row(DISK, {"DeviceID": device, "Size": 2**40}), Row(DRIVE, link)


def service() -> Row:
    return Row(
        SERVICE,
        {
            "CreationClassName": "Tiny_Service",
            "Name": "vmms",
            "SystemCreationClassName": "Tiny_Machine",
            "SystemName": "HV01",
            "Started": True,
        },
    )


@dataclass
class TinyRepository:
    """Implements Repository. ``calls`` is what was invoked."""

    rows_: list[Row] = field(default_factory=list)
    calls: list[tuple[str, str, dict[str, Value], str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        if not self.rows_:
            machines = [machine(1), machine(2, Description='has <no> & "use"', Notes=("a", "b")), machine(3)]
            links = [row for number, guid in enumerate(GUIDS) for row in disk(number, guid)]
            self.rows_ = [*machines, *links, service()]

    def cim_class(self, namespace: str, name: str) -> CimClass:
        if namespace.lower() != NAMESPACE:
            raise NoSuchNamespace(namespace)
        for entry in (*CLASSES, ELEMENT):
            if entry.name.lower() == name.lower():
                return entry
        raise NoSuchClass(name)

    def rows(self, namespace: str, class_name: str, who: Principal) -> Iterable[Row]:
        wanted = self.cim_class(namespace, class_name).name
        return [
            Row(row.cim_class, dict(row.values))
            for row in self.rows_
            if who.may_use_hyperv and wanted in (row.cim_class.name, *row.cim_class.ancestors)
        ]

    def associations(self, namespace: str, who: Principal) -> Iterable[CimClass]:
        self.cim_class(namespace, "Tiny_DiskOf")
        return [DRIVE]

    def invoke(self, target: Row, method: str, arguments: Mapping[str, Value], who: Principal) -> dict[str, Value]:
        self.calls.append((target.cim_class.name, method, dict(arguments), who.user))
        match method:
            case "RequestStateChange":
                job = Reference(NAMESPACE, "Tiny_Job", (("InstanceID", "7758B7D5-BEF6-49F7-9E8E-69E308DDD118"),))
                return {"Job": job, "ReturnValue": 4096}
            case "Apply":
                settings = arguments.get("Settings")
                echo = settings if isinstance(settings, tuple) else None
                return {"Echo": echo, "Image": b"\x00\xffpicture", "ReturnValue": 0}
            case "Summarize":
                machines = self.rows(NAMESPACE, "Tiny_Machine", who)
                summaries = tuple(Row(SUMMARY, {"InstanceID": row.values["Name"], "Load": 7}) for row in machines)
                return {"Summaries": summaries, "ReturnValue": 0}
            case "Nothing":
                return {"ReturnValue": 32775}
        raise NoSuchMethod(method)


@dataclass(slots=True)
class TinyProcess(Process):
    """``echo`` ends at once; ``cat`` gives back what it is fed; ``sleep`` is silent until it is killed."""

    kind: str = "echo"

    def feed(self, data: bytes, *, end: bool) -> None:
        if self.kind == "cat":
            self.stdout += data
            if end:
                self.exit_code = 0

    def kill(self) -> None:
        self.exit_code = 0xC000013A


@dataclass
class TinyPrograms:
    """Implements Programs. ``started`` is what was run, and with which environment."""

    started: list[tuple[str, tuple[str, ...], dict[str, str], str]] = field(default_factory=list)
    processes: list[TinyProcess] = field(default_factory=list)

    def start(
        self, command: str, arguments: tuple[str, ...], environment: Mapping[str, str], who: Principal
    ) -> Process:
        self.started.append((command, arguments, dict(environment), who.user))
        words = " ".join((command, *arguments)).split()
        kind = words[0] if words else ""
        process = TinyProcess(kind=kind)
        if kind == "echo":
            process.stdout += (" ".join(words[1:]) + "\r\n").encode()
            process.exit_code = 0
        elif kind == "spew":
            process.stdout += b"x" * int(words[1])
            process.exit_code = 0
        elif kind not in ("cat", "sleep"):
            process.stderr += f"'{kind}' is not recognized\r\n".encode()
            process.exit_code = 1
        self.processes.append(process)
        return process


ACCOUNTS = (
    Account(user=ADMINISTRATOR, password=PASSWORD),
    Account(user="operator", password="op", may_use_shell=False),
    Account(user="helpdesk", password="hd", may_use_hyperv=False),
    Account(user="visitor", password="vi", may_use_winrm=False),
)


@contextmanager
def tiny_host(
    repository: TinyRepository | None = None,
    programs: TinyPrograms | None = None,
    *,
    clock: Clock | None = None,
    mischief: Mischief | None = None,
    **settings: object,
) -> Iterator[SimHost]:
    """A running host."""
    chosen = HostSettings(**{"seed": 1, **settings})  # type: ignore[arg-type]
    host = SimHost(repository or TinyRepository(), programs or TinyPrograms(), ACCOUNTS, chosen, clock, mischief)
    with host:
        yield host


def tiny_service(
    repository: TinyRepository | None = None,
    programs: TinyPrograms | None = None,
    *,
    clock: Clock | None = None,
    closing: threading.Event | None = None,
    **settings: object,
) -> Service:
    """The service alone, without HTTP."""
    numbers = iter(range(1, 1_000_000))
    return Service(
        repository or TinyRepository(),
        programs or TinyPrograms(),
        HostSettings(**settings),  # type: ignore[arg-type]
        clock or CrankedClock(),
        lambda: f"00000000-0000-4000-8000-{next(numbers):012d}",
        closing or threading.Event(),
    )
