"""VM list of a host: a constant handful of requests per refresh, whatever the number of VMs (hyperv-wmi-v2 16, 8.3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from sys import intern
from typing import TypeVar

from hvgui.domain.keys import HostId, VmId, VmKey, vm_id
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.heartbeat import heartbeat_of
from hvgui.domain.vms.power import Power, power_of
from hvgui.domain.vms.vm import HostTask, Vm
from hvgui.hyperv import selections
from hvgui.hyperv.answers import trouble_of_fault
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.jobs import ENDED
from hvgui.values import Struct, replace
from hvgui.wsman.embedded import read_instance
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import Argument, EndpointReference, Invoke
from hvgui.wsman.values import number
from hvgui.wsman.vocabulary import class_uri

T = TypeVar("T")

#: VMs whose summaries fit one method reply with room to spare: a reply cannot be paged and must stay below the host's
#: envelope limit, which breaks somewhere above 300 VMs (hyperv-wmi-v2 0.12).
ONE_REPLY = 200
#: "not valid" in MemoryAvailable (hyperv-wmi-v2 16.2).
_NO_MEMORY_FIGURE = 2147483647


class Listing(Struct, frozen=True):
    """Result of one refresh. ``dialect`` is what to use next time: a host may turn out not to take the paged way."""

    vms: tuple[Vm, ...]
    dialect: Dialect


def read_list(host: HostId, dialect: Dialect) -> Exchange[Listing]:
    """Every VM of a host, without services."""
    systems = yield from every(selections.SYSTEMS)
    found: dict[VmId, Instance] = {}
    for system in systems:
        name = vm_id(system.text("Name") or "")
        if name is not None:
            found[name] = system
    summaries: Mapping[VmId, Instance] = {}
    if found:
        summaries, dialect = yield from _summaries(tuple(found), dialect)
    vms = tuple(_vm(VmKey(host, name), system, summaries.get(name)) for name, system in found.items())
    return Listing(vms, dialect)


def read_summaries(host: HostId, dialect: Dialect, count: int) -> Exchange[Listing | None]:
    """Every VM of a host by its summary alone, without ``settings_stamp``: a third of the requests and half the text.

    ``count``: VMs that are expected. None where the host cannot be read so: before Server 2016 the systems say more
    than the summaries, and a reply that cannot be paged has no room for many.
    """
    if not dialect.summary_is_queryable:
        return None
    rows: Mapping[VmId, Instance]
    if dialect.may_invoke and count <= ONE_REPLY:
        try:
            rows = _by_vm((yield from _ask(dialect, None)))
        except Fault as fault:
            if trouble_of_fault(fault, "").kind is not TroubleKind.TOO_LARGE:
                raise
            return None
    else:
        rows = yield from _paged()
    return Listing(tuple(_vm(VmKey(host, name), row, row) for name, row in rows.items()), dialect)


def _summaries(vms: Sequence[VmId], dialect: Dialect) -> Exchange[tuple[Mapping[VmId, Instance], Dialect]]:
    if not dialect.may_invoke:
        # Without method rights the query is the only way, and before Server 2016 there is none.
        return (yield from _paged()) if dialect.summary_is_queryable else {}, dialect
    if len(vms) <= ONE_REPLY:
        try:
            return _by_vm((yield from _ask(dialect, None))), dialect
        except Fault as fault:
            if trouble_of_fault(fault, "").kind is not TroubleKind.TOO_LARGE:
                raise
            chunk = max(1, ONE_REPLY // 4)
    else:
        chunk = ONE_REPLY
        if dialect.summary_is_queryable:
            paged = yield from _paged()
            if paged:
                return paged, dialect
            dialect = replace(dialect, summary_is_queryable=False)
    gathered: dict[VmId, Instance] = {}
    for start in range(0, len(vms), chunk):
        gathered.update(_by_vm((yield from _ask(dialect, vms[start : start + chunk]))))
    return gathered, dialect


def _paged() -> Exchange[Mapping[VmId, Instance]]:
    """All summaries through Pull; empty when the host does not take the query (what it does then is UNVERIFIED)."""
    try:
        return _by_vm((yield from every(selections.SUMMARY_QUERY)))
    except Fault:
        return {}


def _ask(dialect: Dialect, vms: Iterable[VmId] | None) -> Exchange[list[Instance]]:
    ids = dict(selections.SUMMARY_IDS)
    if dialect.summary_is_queryable:
        ids |= selections.SUMMARY_IDS_2016
    arguments: list[tuple[str, Argument]] = []
    if vms is not None:
        arguments.append(("SettingData", tuple(settings_reference(vm) for vm in vms)))
    arguments.append(("RequestedInformation", tuple(ids.values())))
    service = dialect.service
    answer = yield Invoke(service.resource, "GetSummaryInformation", service.selectors, tuple(arguments))
    assert isinstance(answer, Invoked)
    return [row for row in answer.out.all("SummaryInformation") if isinstance(row, Instance)]


def settings_reference(vm: VmId) -> EndpointReference:
    """The reference to a VM's realized settings."""
    return EndpointReference(class_uri(selections.SETTINGS_CLASS), (("InstanceID", f"Microsoft:{vm}"),))


def read_powers(vms: Sequence[VmId]) -> Exchange[dict[VmId, Power]]:
    """The power states of some VMs now; a VM that the host does not have is absent."""
    found: dict[VmId, Power] = {}
    for system in (yield from every(selections.powers_of(vms))):
        name = vm_id(system.text("Name") or "")
        if name is not None:
            found[name] = power_of(number(system.text("EnabledState")), system.text("OtherEnabledState"))
    return found


def read_versions() -> Exchange[Mapping[VmId, str]]:
    """Configuration versions of all VMs, in one query; for hosts before Server 2016 (hyperv-wmi-v2 16.1)."""
    found: dict[VmId, str] = {}
    for row in (yield from every(selections.VERSIONS)):
        vm = vm_id((row.text("InstanceID") or "").removeprefix("Microsoft:"))
        if vm is not None:
            found[vm] = row.text("Version") or ""
    return found


def _by_vm(rows: Iterable[Instance]) -> dict[VmId, Instance]:
    """Summaries by VM; a VM that vanished has an empty name and is left out (hyperv-wmi-v2 16.2)."""
    named = ((vm_id(row.text("Name") or ""), row) for row in rows)
    return {name: row for name, row in named if name is not None}


@lru_cache(maxsize=1024)
def _shared(value: T) -> T:
    """One object for what most VMs have alike: they are ten thousand."""
    return value


def _tasks(row: Instance) -> Iterator[HostTask]:
    """Jobs that have not ended: embedded instances, or their texts (which form a host sends is UNVERIFIED)."""
    for value in row.all("AsynchronousTasks"):
        job = read_instance(value) if isinstance(value, str) else value
        if not isinstance(job, Instance) or number(job.text("JobState")) in ENDED:
            continue
        percent = max(0, min(100, number(job.text("PercentComplete")) or 0))
        yield HostTask(number(job.text("JobType")) or 0, percent, job.text("ElementName") or "")


def _vm(key: VmKey, system: Instance, summary: Instance | None) -> Vm:
    """A VM from its system row and, where the host gave one, its summary."""
    row = summary if summary is not None else system

    def figure(name: str) -> int | None:
        value = number(row.text(name))
        return value if value is not None else number(system.text(name))

    power = power_of(figure("EnabledState"), row.text("OtherEnabledState") or system.text("OtherEnabledState"))
    contact, application = figure("Heartbeat"), figure("ApplicationHealth")
    available = figure("MemoryAvailable")
    status = row.texts("OperationalStatus") or system.texts("OperationalStatus")
    return Vm(
        key=key,
        name=row.text("ElementName") or system.text("ElementName") or key.vm,
        power=power,
        heartbeat=heartbeat_of(contact, application, power),
        contact=contact,
        application=application,
        cpu_percent=figure("ProcessorLoad"),
        memory_mb=figure("MemoryUsage"),
        memory_available_percent=None if available == _NO_MEMORY_FIGURE else available,
        uptime_ms=figure("UpTime") or None,
        operational=_shared(tuple(n for n in (number(text) for text in status) if n is not None)),
        status_texts=_shared(row.texts("StatusDescriptions")),
        tasks=tuple(_tasks(row)),
        health=figure("HealthState"),
        guest_os=intern(row.text("GuestOperatingSystem") or ""),
        version=intern(row.text("Version") or ""),
        notes=row.text("Notes") or "",
        settings_stamp=system.text("TimeOfLastConfigurationChange") or "",
    )
