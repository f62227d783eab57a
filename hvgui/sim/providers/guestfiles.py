"""Msvm_GuestFileService and CopyFilesToGuest (hyperv-wmi-v2 13)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hvgui.sim.cim import CimClass, Reference, Row
from hvgui.sim.hyperv.cimxml import Instance, MalformedText, parse
from hvgui.sim.hyperv.copying import Copy, Order, abandon, finish, prepare
from hvgui.sim.hyperv.filesystem import PathTrouble
from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, INVALID_STATE, Host
from hvgui.sim.hyperv.identity import SYSTEM, device_reference
from hvgui.sim.hyperv.jobs import COPY_JOB
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.providers.calls import STARTED, Answer, Call, Handler, Producer, answer, job_reference, row, started

FILE_SERVICE = "Msvm_GuestFileService"

# No source gives the service's Name (0.14); nobody may depend on it.
NAME = "GuestFileService"

COPY_FILES = 180

# Seconds during which the guest opens the file and percent stays 0 (13.3).
OPENING = 0.5


def service_there(machine: Machine, now: float) -> bool:
    """Only while the VM runs and its guest service interface is on and answers (13.1)."""
    return machine.answers("guest", now)


def service_reference(machine: Machine) -> Reference:
    return device_reference(FILE_SERVICE, NAME, machine.id, key="Name")


def services(host: Host, cim_class: CimClass) -> Iterator[Row]:
    now = host.now()
    for machine in host.ordered():
        if service_there(machine, now):
            yield row(
                cim_class,
                {
                    "SystemCreationClassName": SYSTEM,
                    "SystemName": machine.id,
                    "CreationClassName": FILE_SERVICE,
                    "Name": NAME,
                    "Caption": host.texts("service.guestfile"),
                    "ElementName": host.texts("service.guestfile"),
                    "Description": host.texts("service.guestfile"),
                    "OperationalStatus": (2,),
                    "StatusDescriptions": ("OK",),
                    "Status": "OK",
                    "HealthState": 5,
                    "EnabledState": 2,
                    "RequestedState": 12,
                    "EnabledDefault": 2,
                    "Started": True,
                    "StartMode": "Automatic",
                },
            )


def copy_files_to_guest(call: Call) -> Answer:
    """One job per call; files of one call are copied one after the other."""
    machine = call.host.machine(str(call.target.values.get("SystemName", "")))
    texts = call.texts("CopyFileToGuestSettings")
    if machine is None or not service_there(machine, call.now):
        return answer(INVALID_STATE)
    try:
        orders = [_order(parse(text)) for text in texts]
    except MalformedText as refused:
        return answer(refused.code)
    except ValueError:
        return answer(INVALID_PARAMETER)
    if not orders:
        return answer(INVALID_PARAMETER)
    job = _Transfer(call, machine, orders, texts).job
    if call.host.schema.later_than("2012r2"):
        return started(job)
    # Before Windows 10 the job came back in another parameter (13.2).
    return answer(STARTED, ParentPools=(job_reference(job),))


def _order(instance: Instance) -> Order:
    if instance.class_name.lower() != "msvm_copyfiletoguestsettingdata":
        raise ValueError(instance.class_name)
    return Order(
        instance.text("SourcePath"),
        instance.text("DestinationPath"),
        _flag(instance.text("CreateFullPath")),
        _flag(instance.text("OverwriteExisting")),
    )


def _flag(text: str) -> bool:
    if text.lower() not in ("", "true", "false"):
        raise ValueError(text)
    return text.lower() == "true"


class _Transfer:
    """The steps of one copy job: open, move bytes, finish – for each file."""

    def __init__(self, call: Call, machine: Machine, orders: list[Order], texts: tuple[str, ...]) -> None:
        self._host = call.host
        self._machine = machine
        self._orders = orders
        self._copy: Copy | None = None
        self._opened_at = 0.0
        opening = call.host.duration(OPENING)
        self.job = call.host.jobs.begin(
            COPY_FILES,
            now=call.now,
            duration=opening + self._seconds(0),
            machine=(machine.id, machine.name),
            owner=call.who.user,
            class_name=COPY_JOB,
            affected=call.host.affected(machine),
        )
        self.job.cancellable = True
        self.job.opening = opening
        self.job.carried = texts
        self.job.on_cancel = self._cancelled
        if not self.job.stuck:
            self._then(call.now + opening, self._open)

    def _open(self, moment: float) -> None:
        self._opened_at = moment
        try:
            self._copy = prepare(
                self._orders[0], self._host.disk, self._machine.guest, self._host.guest_disk(self._machine)
            )
        except PathTrouble as trouble:
            raise self._host.copy_trouble(self._machine, trouble.hresult) from trouble
        seconds = self._seconds(self._copy.size)
        self.job.duration = moment - self.job.started_at + seconds
        self._then(moment + seconds, self._arrived)

    def _arrived(self, moment: float) -> None:
        assert self._copy is not None
        try:
            finish(self._copy)
        except PathTrouble as trouble:
            raise self._host.copy_trouble(self._machine, trouble.hresult) from trouble
        self._copy = None
        del self._orders[0]
        if self._orders:
            self._open(moment)
        else:
            self._host.jobs.complete(self.job, moment)

    def _cancelled(self, moment: float) -> None:
        if self._copy is not None:
            whole = max(self._seconds(self._copy.size), 0.001)
            abandon(self._copy, self._machine.guest, min(1.0, (moment - self._opened_at) / whole))

    def _seconds(self, size: int) -> float:
        return self._host.duration(0.2 + size / self._host.switches.copy_rate)

    def _then(self, due: float, step: Callable[[float], None]) -> None:
        self._host.jobs.then(self.job, due, step)


ROWS: dict[str, Producer] = {FILE_SERVICE: services}
METHODS: dict[tuple[str, str], Handler] = {(FILE_SERVICE, "CopyFilesToGuest"): copy_files_to_guest}
