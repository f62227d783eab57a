"""Icons: line drawings in the colours of the palette, cached."""

from __future__ import annotations

from enum import Enum
from functools import cache
from importlib.resources import files
from typing import Any, Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import isValid

_SIZES = (16, 20, 24, 32)


class Icon(Enum):
    """Icon names; each has an SVG file in ``pictures``."""

    APP = "app"
    HOST = "host"
    PASTE_FILES = "paste-files"
    STAGING = "staging"
    HOSTS = "hosts"
    VM = "vm"
    CONSOLE = "console"
    ADD_HOST = "add-host"
    ADD_CLUSTER = "add-cluster"
    EDIT_HOST = "edit-host"
    REMOVE_HOST = "remove-host"
    RECONNECT = "reconnect"
    REFRESH = "refresh"
    SETTINGS = "settings"
    SERVICES = "services"
    START = "start"
    TURN_OFF = "turn-off"
    SHUT_DOWN = "shut-down"
    SAVE = "save"
    PAUSE = "pause"
    RESUME = "resume"
    RESET = "reset"
    RESTART = "restart"
    DELETE_SAVED_STATE = "delete-saved-state"
    CHECKPOINT = "checkpoint"
    APPLY_CHECKPOINT = "apply-checkpoint"
    RENAME = "rename"
    NETWORK = "network"
    MEMORY = "memory"
    PROCESSOR = "processor"
    PREFERENCES = "preferences"
    PALETTE = "palette"
    COPY_FILES = "copy-files"
    COPY_TEXT = "copy-text"
    COLUMNS = "columns"
    FILTER = "filter"
    CANCEL = "cancel"
    RETRY = "retry"
    CLEAR = "clear"
    ABOUT = "about"
    HELP = "help"
    FOLDER = "folder"
    FILE = "file"
    DOCTOR = "doctor"
    CERTIFICATE = "certificate"
    HOST_DETAILS = "host-details"
    MATRIX = "matrix"
    LIST = "list"
    PREVIEW = "preview"
    WHY = "why"
    JOURNAL = "journal"
    UNDO = "undo"
    POLICIES = "policies"
    HEARTBEAT_HISTORY = "heartbeat-history"
    LABELS = "labels"
    DATA_EXCHANGE = "data-exchange"
    EXPORT = "export"
    ADD = "add"
    REMOVE = "remove"


@cache
def drawing(which: Icon) -> str:
    """The SVG source of an icon."""
    return files("hvgui.ui.look.pictures").joinpath(f"{which.value}.svg").read_text("utf-8")


def pixmap(which: Icon, size: int, colour: QColor, scale: float = 1.0) -> QPixmap:
    """An icon drawn in one colour."""
    source = drawing(which).replace("currentColor", colour.name())
    renderer = QSvgRenderer(QByteArray(source.encode()))
    picture = QPixmap(QSize(round(size * scale), round(size * scale)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


class HasIcon(Protocol):
    """Button or action, as far as ``set_icon`` needs it."""

    def setIcon(self, icon: QIcon) -> None: ...


_dressed: WeakKeyDictionary[Any, Icon] = WeakKeyDictionary()


def set_icon(thing: HasIcon, which: Icon) -> None:
    """Give a button or an action its icon, now and whenever the colours change."""
    thing.setIcon(icon(which))
    _dressed[thing] = which


def redress() -> None:
    """Draw every icon that is in use again, for a palette that has changed."""
    for thing, which in list(_dressed.items()):
        if isValid(thing):
            thing.setIcon(icon(which))


_made: dict[tuple[Icon, int, int], QIcon] = {}


def icon(which: Icon) -> QIcon:
    """An icon in the application's colours, with a fainter form for disabled things."""
    palette = QGuiApplication.palette()
    ink = palette.color(QPalette.ColorRole.WindowText)
    weak = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    key = (which, ink.rgba(), weak.rgba())
    found = _made.get(key)
    if found is None:
        found = _made[key] = QIcon()
        for size in _SIZES:
            for scale in (1.0, 2.0):
                found.addPixmap(pixmap(which, size, ink, scale), QIcon.Mode.Normal)
                found.addPixmap(pixmap(which, size, weak, scale), QIcon.Mode.Disabled)
    return found
