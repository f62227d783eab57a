"""Choosing files and folders for whole virtual machines; the shell says how."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hvgui.domain.keys import HostId

#: Opens a picker for files of a host with these extensions, above a window; what was chosen goes to the function.
PickOnHost = Callable[[HostId, tuple[str, ...], Callable[[str], None], QWidget], None]
#: The same for a folder of a host.
PickFolder = Callable[[HostId, Callable[[str], None], QWidget], None]
