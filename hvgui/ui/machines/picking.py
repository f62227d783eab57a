"""Choosing files for a new virtual machine; the shell says how."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hvgui.domain.keys import HostId

#: Opens a picker for files of a host with these extensions, above a window; what was chosen goes to the function.
PickOnHost = Callable[[HostId, tuple[str, ...], Callable[[str], None], QWidget], None]
