"""Icons: line drawings in the colours of the scheme, cached."""

from __future__ import annotations

from enum import Enum
from functools import cache
from importlib.resources import files
from typing import Protocol

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QTreeWidgetItem

from hvgui.ui.look.dress import dress
from hvgui.ui.look.tokens import tokens

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
    SCREEN = "screen"
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
    MORE = "more"
    PANE_BOTTOM = "pane-bottom"
    PANE_RIGHT = "pane-right"
    FIRMWARE = "firmware"
    SECURITY = "security"
    CONTROLLER = "controller"
    DISK = "disk"
    DISC = "disc"
    PORT = "port"
    DISKETTE = "diskette"
    DEVICE = "device"


@cache
def drawing(which: Icon) -> str:
    """The SVG source of an icon."""
    return files("hvgui.ui.look.pictures").joinpath(f"{which.value}.svg").read_text("utf-8")


@cache
def _shape(which: Icon, side: int) -> QImage:
    """An icon as a shape without colours, ``side`` pixels wide and high. Drawing is dear, colouring is not."""
    shape = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    shape.fill(Qt.GlobalColor.transparent)
    painter = QPainter(shape)
    _renderer(which).render(painter)
    painter.end()
    return shape.convertToFormat(QImage.Format.Format_Alpha8)


@cache
def _renderer(which: Icon) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing(which).replace("currentColor", "#000000").encode()))


def pixmap(which: Icon, size: int, colour: QColor, scale: float = 1.0) -> QPixmap:
    """An icon drawn in one colour."""
    side = round(size * scale)
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(colour)
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, _shape(which, side))
    painter.end()
    made = QPixmap.fromImage(picture)
    made.setDevicePixelRatio(scale)
    return made


class ShowsPixmap(Protocol):
    """Label, as far as ``set_picture`` needs it."""

    def setPixmap(self, picture: QPixmap, /) -> None: ...

    def devicePixelRatioF(self) -> float: ...


class HasIcon(Protocol):
    """Button or action, as far as ``set_icon`` needs it."""

    def setIcon(self, icon: QIcon) -> None: ...


def set_icon(thing: HasIcon, which: Icon) -> None:
    """Give a button or an action its icon, now and whenever the colours change."""
    dress(thing, "icon", lambda shown: shown.setIcon(icon(which)))


def set_item_icon(item: QTreeWidgetItem, column: int, which: Icon) -> None:
    """Give a cell of a tree its icon, now and whenever the colours change."""
    dress(item, f"icon {column}", lambda shown: shown.setIcon(column, icon(which)))


def set_picture(label: ShowsPixmap, which: Icon, size: int) -> None:
    """Show an icon on a label as a quiet picture, now and whenever the colours change."""
    dress(label, "icon", lambda shown: shown.setPixmap(pixmap(which, size, tokens().text2, shown.devicePixelRatioF())))


_made: dict[tuple[Icon, int, int], QIcon] = {}


def icon(which: Icon) -> QIcon:
    """An icon in the application's colours, with a fainter form for disabled things."""
    ink, weak = tokens().text, tokens().off
    key = (which, ink.rgba(), weak.rgba())
    found = _made.get(key)
    if found is None:
        found = _made[key] = QIcon()
        for size in _SIZES:
            for scale in (1.0, 2.0):
                plain = pixmap(which, size, ink, scale)
                found.addPixmap(plain, QIcon.Mode.Normal)
                found.addPixmap(plain, QIcon.Mode.Selected)
                found.addPixmap(pixmap(which, size, weak, scale), QIcon.Mode.Disabled)
    return found
