"""Taskbar of Windows: the identity by which it groups and pins the program's windows, and progress on their button.

Facts: "Application User Model IDs" and "ITaskbarList3" of the Windows SDK, numbers by ``shobjidl_core.h``.
"""

from __future__ import annotations

import ctypes
import logging
import sys
import uuid
from collections.abc import Callable

log = logging.getLogger(__name__)

#: What Windows calls the program, whatever interpreter runs it.
APP_ID = "hvgui.hvgui"
_CLSID_TASKBAR_LIST = uuid.UUID("56FDF344-FD6D-11d0-958A-006097C9A090")
_IID_TASKBAR_LIST_3 = uuid.UUID("EA1AFB91-9E28-4B86-90E9-9E9F8A5EEFAF")
_IN_PROCESS = 1
#: Places in the table of methods: three of IUnknown, five of ITaskbarList, one of ITaskbarList2.
_HR_INIT, _SET_PROGRESS_VALUE, _SET_PROGRESS_STATE = 3, 9, 10
_NO_PROGRESS, _NORMAL = 0x0, 0x2

#: Calls a method of an object: number in its table, arguments; gives the HRESULT.
Call = Callable[..., int]


def name_program() -> None:
    """Tell Windows which program this is; without it the taskbar takes it for Python. Before the first window."""
    if sys.platform == "win32":
        status = ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(APP_ID))
        if status:
            log.info("the taskbar did not take the program's identity: 0x%08X", status & 0xFFFFFFFF)


class TaskbarProgress:
    """Progress on the button of one window; says nothing any more after a call that Windows refuses."""

    def __init__(self, window: int, call: Call | None) -> None:
        self._window = window
        self._call = call
        self._shown = -1

    def show(self, percent: int) -> None:
        """0 to 100; below 0 nothing runs."""
        if percent == self._shown:
            return
        if percent < 0:
            self._ask(_SET_PROGRESS_STATE, ctypes.c_int(_NO_PROGRESS))
        else:
            if self._shown < 0:
                self._ask(_SET_PROGRESS_STATE, ctypes.c_int(_NORMAL))
            self._ask(_SET_PROGRESS_VALUE, ctypes.c_ulonglong(percent), ctypes.c_ulonglong(100))
        self._shown = percent

    def _ask(self, number: int, *arguments: object) -> None:
        if self._call is not None and (status := self._call(number, ctypes.c_void_p(self._window), *arguments)):
            log.info("the taskbar shows no progress: 0x%08X", status & 0xFFFFFFFF)
            self._call = None


def taskbar_list() -> Call | None:
    """Calls of the taskbar's own object; None elsewhere than on Windows, and where it gives none."""
    if sys.platform == "win32":
        ole = ctypes.windll.ole32
        ole.CoInitialize(None)
        made = ctypes.c_void_p()
        kind, wanted = (ctypes.create_string_buffer(u.bytes_le, 16) for u in (_CLSID_TASKBAR_LIST, _IID_TASKBAR_LIST_3))
        if ole.CoCreateInstance(kind, None, _IN_PROCESS, wanted, ctypes.byref(made)) or not made.value:
            log.info("this Windows has no taskbar with progress")
            return None
        table = ctypes.cast(made, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]

        def call(number: int, *arguments: object) -> int:
            kinds = [type(argument) for argument in arguments]
            method = ctypes.WINFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *kinds)(table[number])
            return int(method(made, *arguments))

        return call if not call(_HR_INIT) else None
    return None
