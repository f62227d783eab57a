"""The job behind a lost answer: told by its time on the host's clock, or by what it carries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar, cast

import pytest

from hvgui.domain.keys import VmId
from hvgui.hyperv.job_search import find_copy, find_job
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Instance, Page
from hvgui.wsman.requests import EndpointReference, Enumerate

VM = VmId("11111111-2222-3333-4444-555555555555")
T = TypeVar("T")


def told(talk: Exchange[T], *pages: Page) -> T:
    """What comes of a conversation with these answers."""
    answers: Iterator[Page] = iter(pages)
    request = next(talk)
    while True:
        assert isinstance(request, Enumerate)
        try:
            request = talk.send(next(answers))
        except StopIteration as end:
            return cast(T, end.value)


def page(*items: Instance) -> Page:
    return Page(items, None)


def job(minute: int, second: int, name: str = "A", kind: str = "28") -> Instance:
    return Instance(
        "Msvm_ConcreteJob",
        {"InstanceID": (name,), "JobType": (kind,), "TimeSubmitted": (f"20260301120{minute}{second:02}.000000+000",)},
    )


def host_time(minute: int) -> Instance:
    return Instance("Win32_OperatingSystem", {"LocalDateTime": (f"20260301120{minute}00.000000+000",)})


def ages(*seconds: tuple[float, float]) -> Callable[[], tuple[float, float]]:
    left = iter(seconds)
    return lambda: next(left)


def test_a_job_is_found_on_a_host_that_takes_a_minute_to_say_what_time_it_has() -> None:
    """Its age was compared with one that was known before the host was asked."""
    # Sent 2 s and lost 1 s before the question; the answer comes a minute later, when the job is 61 s old.
    talk = find_job(VM, frozenset({28}), "Msvm_ConcreteJob", ages((2.0, 1.0), (62.0, 61.0)))
    found = told(talk, page(host_time(5)), page(job(3, 59)))
    assert found is not None
    assert found.selectors == (("InstanceID", "A"),)


@pytest.mark.parametrize(
    "jobs",
    [(), (job(4, 59), job(4, 59, "B")), (job(4, 59, kind="29"),), (job(1, 0),)],
    ids=["none", "two", "another-type", "too-old"],
)
def test_what_is_not_certain_is_not_found(jobs: tuple[Instance, ...]) -> None:
    talk = find_job(VM, frozenset({28}), "Msvm_ConcreteJob", ages((2.0, 0.5), (2.0, 0.5)))
    assert told(talk, page(host_time(5)), page(*jobs)) is None


def copy(name: str, source: str, destination: str, vm: str) -> Instance:
    settings = partial_instance(
        "Msvm_CopyFileToGuestSettingData",
        (Property("SourcePath", "string", source), Property("DestinationPath", "string", destination)),
        "",
    )
    values: dict[str, tuple[str | EndpointReference | Instance | None, ...]] = {
        "InstanceID": (name,),
        "VirtualSystemName": (vm,),
        "CopyFileToGuestSettingData": (settings,),
    }
    return Instance("Msvm_CopyFileToGuestJob", values)


STAGED, THERE = "C:\\Windows\\Temp\\hvgui\\1\\R&D.txt", "C:\\in\\R&D.txt"


@pytest.mark.parametrize("called", [str(VM).lower(), "web-01"], ids=["guid", "name"])
def test_a_copy_is_found_by_what_it_carries(called: str) -> None:
    jobs = (
        copy("A", STAGED, THERE, "another"),
        copy("B", STAGED, THERE, called),
        copy("C", STAGED, "C:\\in\\R&D (2).txt", called),
        copy("D", STAGED.replace("1", "2"), THERE, called),
        Instance("Msvm_CopyFileToGuestJob", {"InstanceID": ("E",), "CopyFileToGuestSettingData": ("<", "")}),
    )
    found = told(find_copy([VM, "WEB-01"], STAGED.upper(), THERE, alone=False), page(*jobs))
    assert found == EndpointReference(found.resource if found else "", (("InstanceID", "B"),))


def test_a_copy_into_one_guest_is_found_whatever_the_host_calls_the_vm() -> None:
    found = told(find_copy([VM, "WEB-01"], STAGED, THERE, alone=True), page(copy("A", STAGED, THERE, "")))
    assert found is not None
    two = page(copy("A", STAGED, THERE, ""), copy("B", STAGED, THERE, ""))
    assert told(find_copy([VM, "WEB-01"], STAGED, THERE, alone=True), two) is None


@pytest.mark.parametrize("called", ["", "web-02", "{22222222-2222-3333-4444-555555555555}"])
def test_of_a_file_for_several_guests_the_job_of_another_one_is_not_taken(called: str) -> None:
    other = page(copy("A", STAGED, THERE, called))
    assert told(find_copy([VM, "WEB-01"], STAGED, THERE, alone=False), other) is None
