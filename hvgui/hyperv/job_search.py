"""Search for the job of a change whose answer was lost: a host keeps jobs some minutes, for every session to see."""

from __future__ import annotations

from collections.abc import Callable, Collection

from hvgui.domain.keys import VmId
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every
from hvgui.hyperv.jobs import COPY_CLASS
from hvgui.wsman.embedded import read_instance
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import EndpointReference
from hvgui.wsman.values import moment, number
from hvgui.wsman.vocabulary import CIMV2, class_uri

#: Seconds that clocks and requests may take.
_TOLERANCE = 5.0


def find_job(
    vm: VmId, job_types: frozenset[int], class_name: str, ages: Callable[[], tuple[float, float]]
) -> Exchange[EndpointReference | None]:
    """The one job that fits: it touches the VM, is of one of these types, and was submitted when the step was sent:
    ``ages`` seconds ago, at most and at least, now. The host may take its time to say what time it has there.

    Ages are taken by the host's own clock, which need not agree with ours. None when no job fits, or more than one:
    then nobody can tell (hyperv-wmi-v2 18; that the association is served over WS-Man is UNVERIFIED).
    """
    _, youngest = ages()
    clock = yield from every(selections.HOST_TIME, CIMV2)
    oldest, _ = ages()
    now = moment(clock[0].text("LocalDateTime")) if clock else None
    if now is None:
        return None
    found = []
    for job in (yield from every(selections.jobs_touching(vm, class_name))):
        submitted = moment(job.text("TimeSubmitted"))
        identifier = job.text("InstanceID")
        if not identifier or number(job.text("JobType")) not in job_types:
            continue
        if was_submitted(submitted, now, (oldest, youngest)):
            found.append(identifier)
    if len(found) != 1:
        return None
    return EndpointReference(class_uri(class_name), (("InstanceID", found[0]),))


def was_submitted(submitted: float | None, now: float, ages: tuple[float, float]) -> bool:
    """Whether a job is as old as a step: at most and at least so many seconds, by the host's clock."""
    oldest, youngest = ages
    return submitted is not None and youngest - _TOLERANCE <= now - submitted <= oldest + _TOLERANCE


def find_copy(
    names: Collection[str], source: str, destination: str, *, alone: bool
) -> Exchange[EndpointReference | None]:
    """The job of a copy into a guest, by what it carries: the path on the host, which belongs to one operation, the
    path in the guest, and the VM. None when there is none, or more than one (hyperv-wmi-v2 13.3; that jobs of a real
    host carry their settings, and whether they name the VM or give its GUID, is UNVERIFIED).

    ``names``: what means this VM and no other of the host. ``alone``: the file goes to no other guest, so its paths
    tell the job, whatever the host calls the VM.
    """
    wanted, its_own = (source.casefold(), destination.casefold()), {name.casefold() for name in names}
    found = {}
    for job in (yield from every(selections.COPIES_OF_HOST)):
        identifier = job.text("InstanceID")
        if identifier and any(_paths(text) == wanted for text in job.texts("CopyFileToGuestSettingData")):
            found[identifier] = (job.text("VirtualSystemName") or "").casefold()
    mine = [identifier for identifier, name in found.items() if alone or name in its_own]
    if len(mine) != 1:
        return None
    return EndpointReference(class_uri(COPY_CLASS), (("InstanceID", mine[0]),))


def _paths(text: str) -> tuple[str, str] | None:
    try:
        carried = read_instance(text)
    except ValueError:
        return None
    if carried is None:
        return None
    return (carried.text("SourcePath") or "").casefold(), (carried.text("DestinationPath") or "").casefold()
