"""Progress on the taskbar's button: one state when work begins and ends, values between, silence after a refusal."""

from __future__ import annotations

import sys

import pytest

from hvgui.desktop.taskbar import TaskbarProgress, name_program, taskbar_list

VALUE, STATE = 9, 10


class Taskbar:
    """Stands in for ITaskbarList3: methods by number, arguments as plain numbers."""

    def __init__(self, status: int = 0) -> None:
        self.status = status
        self.calls: list[tuple[int, ...]] = []

    def __call__(self, number: int, *arguments: object) -> int:
        self.calls.append((number, *(argument.value for argument in arguments)))  # type: ignore[attr-defined]
        return self.status


def test_work_that_begins_goes_on_and_ends() -> None:
    bar = Taskbar()
    progress = TaskbarProgress(77, bar)
    for percent in (-1, 0, 40, 40, 100, -1):
        progress.show(percent)
    assert bar.calls == [
        (STATE, 77, 2),
        (VALUE, 77, 0, 100),
        (VALUE, 77, 40, 100),
        (VALUE, 77, 100, 100),
        (STATE, 77, 0),
    ]


def test_a_taskbar_that_refuses_is_not_asked_again() -> None:
    bar = Taskbar(status=-2147467263)
    progress = TaskbarProgress(77, bar)
    progress.show(10)
    progress.show(20)
    assert len(bar.calls) == 1
    TaskbarProgress(77, None).show(10)


@pytest.mark.skipif(sys.platform == "win32", reason="there it is Windows that answers")
def test_elsewhere_there_is_none() -> None:
    name_program()
    assert taskbar_list() is None


@pytest.mark.skipif(sys.platform != "win32", reason="needs the taskbar's own object")
def test_the_taskbar_of_this_windows_takes_or_refuses_without_harm() -> None:
    name_program()
    progress = TaskbarProgress(0, taskbar_list())
    for percent in (0, 50, -1):
        progress.show(percent)
