"""Table of commands: menu bar, context menus, Actions pane and shortcuts are built from it.

``why_not`` gives the reason why a command is disabled, empty when it is enabled. The reason is the tool tip and the
status tip of the disabled action.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from enum import Enum

from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import HostId
from hvgui.domain.vms.console import can_show, kind_on
from hvgui.domain.vms.power import ALLOWED_FROM, STEADY, PowerAction
from hvgui.domain.vms.vm import Vm, family_by_name
from hvgui.ui.look.icons import Icon
from hvgui.values import Struct, field
from hvgui.wording import texts
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
    NEW_DISK = "new-disk"
    EDIT_DISK = "edit-disk"
    CONNECT = "connect"
    SETTINGS = "settings"
    COMPARE = "compare"
    INSERT_IMAGE = "insert-image"
    UPLOAD_IMAGE = "upload-image"
    EJECT_IMAGE = "eject-image"
    SERVICES = "services"
    WHY = "why"
    DATA_EXCHANGE = "data-exchange"
    LABELS = "labels"
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


def _needs_host(now: Situation) -> str:
    return "" if now.host is not None else text("why-not.no-host")


def _certificate(now: Situation) -> str:
    if now.host is None:
        return _needs_host(now)
    return "" if now.host.profile.https else text("why-not-host.no-https")


def _answering_host(now: Situation) -> str:
    if now.host is None or now.host.answers:
        return _needs_host(now)
    return text("why-not.host-silent", host=now.host.name)


def _needs_any_host(now: Situation) -> str:
    return "" if now.hosts else text("why-not.no-hosts")


def _needs_vm(now: Situation) -> str:
    return "" if now.vms else text("why-not.no-vm")


def _needs_rows(now: Situation) -> str:
    return "" if now.rows else text("why-not.no-rows")


def _problems(now: Situation) -> str:
    return "" if now.problems else text("why-not.no-problem")


def _one_vm(now: Situation) -> str:
    return text("why-not.one-vm") if len(now.vms) > 1 else _needs_vm(now)


def _some_vms(now: Situation) -> str:
    return text("why-not.too-many") if len(now.vms) > _MOST_SET else _needs_vm(now)


def _compare(now: Situation) -> str:
    """As many as fit side by side."""
    return "" if 2 <= len(now.vms) <= _MOST_COMPARED else text("why-not.compare")


def _changeable(now: Situation) -> str:
    return _needs_vm(now) or _unwilling_host(now)


def why_no_console(vm: Vm) -> str:
    """Why the console of a VM cannot be shown now, as a sentence; empty where it can."""
    if can_show(kind_on(sys.platform), vm.power):
        return ""
    return text("why-not-console.off", vm=vm.name, state=texts.power(vm.power))


def _console(now: Situation) -> str:
    return _one_vm(now) or why_no_console(now.vms[0])


def _silent_host(now: Situation) -> str:
    """The first host that does not answer, as a sentence."""
    for vm in now.vms:
        host = now.hosts.get(vm.key.host)
        if host is None or not host.answers:
            return text("why-not.host-silent", host=vm.key.host if host is None else host.name)
    return ""


def _unwilling_host(now: Situation) -> str:
    """The first host that does not answer, or on which nothing may be changed, as a sentence."""
    return _silent_host(now) or locked(now.vms, now.hosts)


def locked(vms: Iterable[Vm], hosts: Mapping[HostId, HostPicture]) -> str:
    """Why nothing may be changed on the hosts of these VMs, as a sentence; empty where something may."""
    for vm in vms:
        host = hosts.get(vm.key.host)
        if host is not None and host.closed is not None:
            return texts.trouble(host.closed).sentence()
    return ""


def _unfinished(now: Situation) -> str:
    return "" if now.unfinished else text("why-not-unfinished.none")


def _power(action: PowerAction) -> WhyNot:
    allowed = ALLOWED_FROM[action]

    def why_not(now: Situation) -> str:
        if reason := _needs_vm(now) or _unwilling_host(now):
            return reason
        for vm in now.vms:
            if vm.power not in allowed:
                return text("why-not.state", vm=vm.name, state=texts.power(vm.power))
        return ""

    return why_not


def _one_changeable(now: Situation) -> str:
    return _one_vm(now) or _unwilling_host(now)


def _checkpoint(now: Situation) -> str:
    if reason := _needs_vm(now) or _unwilling_host(now):
        return reason
    for vm in now.vms:
        if vm.power not in STEADY or vm.critical:
            return text("why-not.state", vm=vm.name, state=texts.power(vm.power, critical=vm.critical))
    return ""


def _one_checkpoint(now: Situation) -> str:
    return _one_vm(now) or _checkpoint(now)


def _copy(now: Situation) -> str:
    if reason := _needs_vm(now) or _unwilling_host(now):
        return reason
    if len({family_by_name(vm.guest_os) for vm in now.vms}) > 1:
        return text("why-not.mixed-guests")
    return ""


#: Columns of the window that compares settings.
_MOST_COMPARED, _MOST_SET = 6, 1000
_P = Place
_VM_PLACES = (_P.ACTION, _P.VM_MENU, _P.VM_PANE)
_HOST_PLACES = (_P.HOST_MENU, _P.HOST_PANE)

ROWS: tuple[ActionRow, ...] = (
    ActionRow(command=Command.ADD_HOST, icon=Icon.ADD_HOST, shortcut="Ctrl+N", places=(_P.FILE, *_HOST_PLACES)),
    ActionRow(command=Command.ADD_CLUSTER, icon=Icon.ADD_CLUSTER, places=(_P.FILE, *_HOST_PLACES)),
    ActionRow(command=Command.IMPORT_HOSTS, icon=Icon.FILE, places=(_P.FILE,)),
    ActionRow(
        command=Command.EDIT_HOST, icon=Icon.EDIT_HOST, places=(_P.FILE, *_HOST_PLACES), why_not=_needs_host, group=1
    ),
    ActionRow(
        command=Command.RECONNECT,
        icon=Icon.RECONNECT,
        places=(_P.FILE, *_HOST_PLACES),
        why_not=_needs_host,
        group=1,
    ),
    ActionRow(
        command=Command.DOCTOR,
        icon=Icon.DOCTOR,
        places=(_P.FILE, _P.HELP, *_HOST_PLACES),
        why_not=_needs_host,
        group=1,
    ),
    ActionRow(
        command=Command.CERTIFICATE,
        icon=Icon.CERTIFICATE,
        places=(_P.FILE, _P.HOST_MENU),
        why_not=_certificate,
        group=1,
    ),
    ActionRow(
        command=Command.REFRESH,
        icon=Icon.REFRESH,
        shortcut="F5",
        places=(_P.VIEW, *_HOST_PLACES),
        why_not=_needs_any_host,
        group=1,
    ),
    ActionRow(
        command=Command.REMOVE_HOST,
        icon=Icon.REMOVE_HOST,
        places=(_P.FILE, *_HOST_PLACES),
        why_not=_needs_host,
        group=2,
    ),
    ActionRow(
        command=Command.HOST_DETAILS,
        icon=Icon.HOST_DETAILS,
        places=(_P.FILE, *_HOST_PLACES),
        why_not=_needs_host,
        group=3,
    ),
    ActionRow(command=Command.STAGING, icon=Icon.STAGING, places=(_P.FILE, _P.HOST_MENU), why_not=_needs_host, group=1),
    ActionRow(command=Command.NEW_DISK, icon=Icon.DISK, places=(_P.FILE, _P.HOST_MENU), why_not=_needs_host, group=1),
    ActionRow(command=Command.EDIT_DISK, icon=Icon.DISK, places=(_P.FILE, _P.HOST_MENU), why_not=_needs_host, group=1),
    ActionRow(command=Command.UNDO, icon=Icon.UNDO, shortcut="Ctrl+Z", places=(_P.EDIT,)),
    ActionRow(command=Command.PREFERENCES, icon=Icon.PREFERENCES, shortcut="Ctrl+,", places=(_P.FILE,), group=4),
    ActionRow(command=Command.EXIT, shortcut="Ctrl+Q", places=(_P.FILE,), group=4),
    ActionRow(command=Command.CONNECT, icon=Icon.CONSOLE, shortcut="Ctrl+Return", places=_VM_PLACES, why_not=_console),
    ActionRow(
        command=Command.SETTINGS, icon=Icon.SETTINGS, shortcut="Alt+Return", places=_VM_PLACES, why_not=_some_vms
    ),
    ActionRow(
        command=Command.COMPARE,
        icon=Icon.MATRIX,
        shortcut="Ctrl+Shift+D",
        places=(_P.ACTION, _P.VM_MENU),
        why_not=_compare,
    ),
    ActionRow(
        command=Command.INSERT_IMAGE,
        icon=Icon.DISC,
        shortcut="Ctrl+D",
        places=(_P.ACTION, _P.VM_MENU),
        why_not=_changeable,
    ),
    ActionRow(
        command=Command.UPLOAD_IMAGE,
        icon=Icon.DISC,
        shortcut="Ctrl+Alt+D",
        places=(_P.ACTION, _P.VM_MENU),
        why_not=_changeable,
    ),
    ActionRow(
        command=Command.EJECT_IMAGE,
        icon=Icon.DISC,
        shortcut="Ctrl+Shift+J",
        places=(_P.ACTION, _P.VM_MENU),
        why_not=_changeable,
    ),
    ActionRow(command=Command.SERVICES, icon=Icon.SERVICES, shortcut="Ctrl+I", places=_VM_PLACES, why_not=_needs_vm),
    ActionRow(command=Command.WHY, icon=Icon.WHY, shortcut="Ctrl+H", places=_VM_PLACES, why_not=_one_vm),
    ActionRow(
        command=Command.DATA_EXCHANGE, icon=Icon.DATA_EXCHANGE, shortcut="Ctrl+E", places=_VM_PLACES, why_not=_one_vm
    ),
    ActionRow(command=Command.WATCH, icon=Icon.HEARTBEAT_HISTORY, places=(_P.ACTION, _P.VM_MENU), why_not=_needs_vm),
    ActionRow(command=Command.LABELS, icon=Icon.LABELS, shortcut="Ctrl+L", places=_VM_PLACES, why_not=_changeable),
    ActionRow(command=Command.START, icon=Icon.START, places=_VM_PLACES, why_not=_power(PowerAction.START), group=1),
    ActionRow(
        command=Command.TURN_OFF, icon=Icon.TURN_OFF, places=_VM_PLACES, why_not=_power(PowerAction.TURN_OFF), group=1
    ),
    ActionRow(
        command=Command.SHUT_DOWN,
        icon=Icon.SHUT_DOWN,
        places=_VM_PLACES,
        why_not=_power(PowerAction.SHUT_DOWN),
        group=1,
    ),
    ActionRow(
        command=Command.RESTART, icon=Icon.RESTART, places=_VM_PLACES, why_not=_power(PowerAction.RESTART), group=1
    ),
    ActionRow(command=Command.SAVE, icon=Icon.SAVE, places=_VM_PLACES, why_not=_power(PowerAction.SAVE), group=1),
    ActionRow(command=Command.PAUSE, icon=Icon.PAUSE, places=_VM_PLACES, why_not=_power(PowerAction.PAUSE), group=1),
    ActionRow(command=Command.RESUME, icon=Icon.RESUME, places=_VM_PLACES, why_not=_power(PowerAction.RESUME), group=1),
    ActionRow(command=Command.RESET, icon=Icon.RESET, places=_VM_PLACES, why_not=_power(PowerAction.RESET), group=1),
    ActionRow(
        command=Command.DELETE_SAVED_STATE,
        icon=Icon.DELETE_SAVED_STATE,
        places=_VM_PLACES,
        why_not=_power(PowerAction.DELETE_SAVED_STATE),
        group=1,
    ),
    ActionRow(
        command=Command.CHECKPOINT,
        icon=Icon.CHECKPOINT,
        shortcut="Ctrl+K",
        places=_VM_PLACES,
        why_not=_checkpoint,
        group=7,
    ),
    ActionRow(
        command=Command.CHECKPOINT_NAMED,
        icon=Icon.ADD,
        shortcut="Ctrl+Shift+K",
        places=(_P.ACTION, _P.VM_MENU),
        why_not=_one_checkpoint,
        group=7,
    ),
    ActionRow(command=Command.REVERT, icon=Icon.UNDO, places=_VM_PLACES, why_not=_one_checkpoint, group=7),
    ActionRow(
        command=Command.RENAME, icon=Icon.RENAME, shortcut="F2", places=_VM_PLACES, why_not=_one_changeable, group=7
    ),
    ActionRow(
        command=Command.COPY_FILES,
        icon=Icon.COPY_FILES,
        shortcut="Ctrl+U",
        places=_VM_PLACES,
        why_not=_copy,
        group=2,
    ),
    ActionRow(
        command=Command.PASTE_FILES,
        icon=Icon.PASTE_FILES,
        shortcut="Ctrl+V",
        places=(_P.ACTION, _P.VM_MENU),
        why_not=_copy,
        group=2,
    ),
    ActionRow(
        command=Command.COPY_TEXT,
        icon=Icon.COPY_TEXT,
        shortcut="Ctrl+Shift+C",
        places=(_P.EDIT, _P.VM_MENU, _P.VM_PANE),
        why_not=_needs_vm,
        group=3,
    ),
    ActionRow(
        command=Command.EXPORT_LIST,
        icon=Icon.EXPORT,
        places=(_P.FILE,),
        why_not=_needs_rows,
        group=3,
    ),
    ActionRow(command=Command.SELECT_ALL, shortcut="Ctrl+A", places=(_P.EDIT,), why_not=_needs_rows, group=3),
    ActionRow(command=Command.FIND, icon=Icon.FILTER, shortcut="Ctrl+F", places=(_P.EDIT,), group=4),
    ActionRow(command=Command.NEXT_PROBLEM, shortcut="F4", places=(_P.VIEW,), why_not=_problems, group=3),
    ActionRow(command=Command.PREVIOUS_PROBLEM, shortcut="Shift+F4", places=(_P.VIEW,), why_not=_problems, group=3),
    ActionRow(command=Command.PALETTE, icon=Icon.PALETTE, shortcut="Ctrl+Shift+P", places=(_P.VIEW, _P.HELP), group=3),
    ActionRow(command=Command.COLUMNS, icon=Icon.COLUMNS, places=(_P.VIEW,), group=4),
    ActionRow(command=Command.MATRIX, icon=Icon.MATRIX, shortcut="Ctrl+M", places=(_P.VIEW,), group=4, checkable=True),
    ActionRow(command=Command.SHOW_TREE, shortcut="Ctrl+1", places=(_P.VIEW,), group=5, checkable=True),
    ActionRow(command=Command.SHOW_DETAILS, shortcut="Ctrl+2", places=(_P.VIEW,), group=5, checkable=True),
    ActionRow(command=Command.SHOW_ACTIONS, shortcut="Ctrl+3", places=(_P.VIEW,), group=5, checkable=True),
    ActionRow(command=Command.SHOW_OPERATIONS, shortcut="F8", places=(_P.VIEW,), group=5, checkable=True),
    ActionRow(command=Command.NEXT_PANE, shortcut="F6", places=(_P.VIEW,), group=5),
    ActionRow(command=Command.POLICIES, icon=Icon.POLICIES, shortcut="Ctrl+P", places=(_P.VIEW,), group=6),
    ActionRow(
        command=Command.HEARTBEAT_HISTORY, icon=Icon.HEARTBEAT_HISTORY, shortcut="Ctrl+T", places=(_P.VIEW,), group=6
    ),
    ActionRow(command=Command.UNFINISHED, places=(_P.VIEW,), why_not=_unfinished, group=6),
    ActionRow(command=Command.JOURNAL, icon=Icon.JOURNAL, shortcut="Ctrl+J", places=(_P.VIEW,), group=6),
    ActionRow(command=Command.DOCUMENTATION, icon=Icon.HELP, shortcut="F1", places=(_P.HELP,), everywhere=True),
    ActionRow(command=Command.RECORD_HOST, icon=Icon.FILE, places=(_P.HELP,), why_not=_answering_host),
    ActionRow(command=Command.ABOUT, icon=Icon.ABOUT, places=(_P.HELP,)),
)

POWER_COMMANDS: dict[Command, PowerAction] = {
    Command.START: PowerAction.START,
    Command.TURN_OFF: PowerAction.TURN_OFF,
    Command.SHUT_DOWN: PowerAction.SHUT_DOWN,
    Command.SAVE: PowerAction.SAVE,
    Command.PAUSE: PowerAction.PAUSE,
    Command.RESUME: PowerAction.RESUME,
    Command.RESTART: PowerAction.RESTART,
    Command.RESET: PowerAction.RESET,
    Command.DELETE_SAVED_STATE: PowerAction.DELETE_SAVED_STATE,
}

#: Asked before, as Hyper-V Manager does (field 2.4); the restart, which it does not have, too.
CONFIRMED = frozenset(
    {
        PowerAction.TURN_OFF,
        PowerAction.SHUT_DOWN,
        PowerAction.RESTART,
        PowerAction.RESET,
        PowerAction.DELETE_SAVED_STATE,
    }
)


def rows_at(place: Place) -> list[ActionRow]:
    """The commands of a place in their order."""
    return [row for row in ROWS if place in row.places]
