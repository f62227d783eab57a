"""Command of the main window: what it is called, where it stands, what it depends on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum

from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import HostId
from hvgui.domain.vms.vm import Vm
from hvgui.ui.look.icons import Icon
from hvgui.values import Struct, field
from hvgui.wording.i18n import text


class Command(Enum):
    """Commands of the main window."""

    ADD_HOST = "add-host"
    ADD_CLUSTER = "add-cluster"
    IMPORT_HOSTS = "import-hosts"
    EDIT_HOST = "edit-host"
    REMOVE_HOST = "remove-host"
    RECONNECT = "reconnect"
    REFRESH = "refresh"
    DOCTOR = "doctor"
    CERTIFICATE = "certificate"
    HOST_DETAILS = "host-details"
    STAGING = "staging"
    NEW_VM = "new-vm"
    IMPORT_VM = "import-vm"
    NEW_DISK = "new-disk"
    NEW_FLOPPY = "new-floppy"
    EDIT_DISK = "edit-disk"
    SWITCHES = "switches"
    HOST_SETTINGS = "host-settings"
    CONNECT = "connect"
    SCREEN = "screen"
    SETTINGS = "settings"
    COMPARE = "compare"
    INSERT_IMAGE = "insert-image"
    UPLOAD_IMAGE = "upload-image"
    EJECT_IMAGE = "eject-image"
    SERVICES = "services"
    WHY = "why"
    DATA_EXCHANGE = "data-exchange"
    LABELS = "labels"
    MOVE_TO_FOLDER = "move-to-folder"
    START = "start"
    TURN_OFF = "turn-off"
    SHUT_DOWN = "shut-down"
    RESTART = "restart"
    SAVE = "save"
    PAUSE = "pause"
    RESUME = "resume"
    RESET = "reset"
    DELETE_SAVED_STATE = "delete-saved-state"
    CHECKPOINT = "checkpoint"
    CHECKPOINT_NAMED = "checkpoint-named"
    REVERT = "revert"
    RENAME = "rename"
    EXPORT_VM = "export-vm"
    DELETE_VM = "delete-vm"
    COPY_FILES = "copy-files"
    PASTE_FILES = "paste-files"
    UNFINISHED = "unfinished"
    UNDO = "undo"
    COPY_TEXT = "copy-text"
    EXPORT_LIST = "export-list"
    SELECT_ALL = "select-all"
    FIND = "find"
    COLUMNS = "columns"
    JOURNAL = "journal"
    HEARTBEAT_HISTORY = "heartbeat-history"
    POLICIES = "policies"
    WATCH = "watch"
    NEXT_PROBLEM = "next-problem"
    PREVIOUS_PROBLEM = "previous-problem"
    MATRIX = "matrix"
    SHOW_FOLDERS = "show-folders"
    SHOW_TREE = "show-tree"
    SHOW_DETAILS = "show-details"
    SHOW_ACTIONS = "show-actions"
    SHOW_OPERATIONS = "show-operations"
    NEXT_PANE = "next-pane"
    EXIT = "exit"
    DOCUMENTATION = "documentation"
    RECORD_HOST = "record-host"
    ABOUT = "about"
    PALETTE = "palette"
    PREFERENCES = "preferences"


class Place(Enum):
    """Menus and panes in which commands appear."""

    FILE = "file"
    EDIT = "edit"
    ACTION = "action"
    VIEW = "view"
    HELP = "help"
    HOST_MENU = "host-menu"
    VM_MENU = "vm-menu"
    HOST_PANE = "host-pane"
    VM_PANE = "vm-pane"


class Situation(Struct, frozen=True, kw_only=True):
    """Selection and state on which ``why_not`` depends."""

    host: HostPicture | None = None
    vms: tuple[Vm, ...] = ()
    hosts: Mapping[HostId, HostPicture] = field(default_factory=dict)
    rows: int = 0
    #: VMs of the hosts in view that are in trouble.
    problems: int = 0
    #: Copies that an earlier run did not end.
    unfinished: int = 0


WhyNot = Callable[[Situation], str]


class ActionRow(Struct, frozen=True, kw_only=True):
    """Row of the table: one command."""

    command: Command
    places: tuple[Place, ...]
    icon: Icon | None = None
    shortcut: str = ""
    why_not: WhyNot = lambda _: ""
    #: Rows of different groups are kept apart by a line.
    group: int = 0
    #: Menu below the menu that it stands in, by its key; there its label is a short one.
    menu: str = ""
    checkable: bool = False
    #: Its keys work in every window of the program that no dialog blocks.
    everywhere: bool = False

    @property
    def label(self) -> str:
        """The text with its mnemonic."""
        return text(f"action.{self.command.value}.label")

    @property
    def tip(self) -> str:
        return text(f"action.{self.command.value}.tip")
