"""Table of commands: menu bar, context menus, Actions pane and shortcuts are built from it.

``why_not`` gives the reason why a command is disabled, empty when it is enabled. The reason is the tool tip and the
status tip of the disabled action.
"""

from __future__ import annotations

from hvgui.domain.vms.power import PowerAction
from hvgui.ui.commands import reasons
from hvgui.ui.commands.command import ActionRow, Command, Place
from hvgui.ui.look.icons import Icon

_P = Place
_VM_PLACES = (_P.ACTION, _P.VM_MENU, _P.VM_PANE)
_HOST_PLACES = (_P.HOST_MENU, _P.HOST_PANE)

ROWS: tuple[ActionRow, ...] = (
    ActionRow(command=Command.ADD_HOST, icon=Icon.ADD_HOST, shortcut="Ctrl+N", places=(_P.FILE, *_HOST_PLACES)),
    ActionRow(command=Command.ADD_CLUSTER, icon=Icon.ADD_CLUSTER, places=(_P.FILE, *_HOST_PLACES)),
    ActionRow(command=Command.IMPORT_HOSTS, icon=Icon.FILE, places=(_P.FILE,)),
    ActionRow(
        command=Command.EDIT_HOST,
        icon=Icon.EDIT_HOST,
        places=(_P.FILE, *_HOST_PLACES),
        why_not=reasons.needs_host,
        group=1,
    ),
    ActionRow(
        command=Command.RECONNECT,
        icon=Icon.RECONNECT,
        places=(_P.FILE, *_HOST_PLACES),
        why_not=reasons.needs_host,
        group=1,
    ),
    ActionRow(
        command=Command.DOCTOR,
        icon=Icon.DOCTOR,
        places=(_P.FILE, _P.HELP, *_HOST_PLACES),
        why_not=reasons.needs_host,
        group=1,
    ),
    ActionRow(
        command=Command.CERTIFICATE,
        icon=Icon.CERTIFICATE,
        places=(_P.FILE, _P.HOST_MENU),
        why_not=reasons.certificate,
        group=1,
    ),
    ActionRow(
        command=Command.REFRESH,
        icon=Icon.REFRESH,
        shortcut="F5",
        places=(_P.VIEW, *_HOST_PLACES),
        why_not=reasons.needs_any_host,
        group=1,
    ),
    ActionRow(
        command=Command.REMOVE_HOST,
        icon=Icon.REMOVE_HOST,
        places=(_P.FILE, *_HOST_PLACES),
        why_not=reasons.needs_host,
        group=2,
    ),
    ActionRow(
        command=Command.HOST_DETAILS,
        icon=Icon.HOST_DETAILS,
        places=(_P.FILE, *_HOST_PLACES),
        why_not=reasons.needs_host,
        group=3,
    ),
    ActionRow(
        command=Command.STAGING, icon=Icon.STAGING, places=(_P.FILE, _P.HOST_MENU), why_not=reasons.needs_host, group=1
    ),
    ActionRow(
        command=Command.EDIT_DISK, icon=Icon.DISK, places=(_P.FILE, _P.HOST_MENU), why_not=reasons.needs_host, group=1
    ),
    ActionRow(
        command=Command.HOST_SETTINGS,
        icon=Icon.HOST_DETAILS,
        places=(_P.FILE, _P.HOST_MENU, _P.HOST_PANE),
        why_not=reasons.answering_host,
        group=1,
    ),
    ActionRow(
        command=Command.SWITCHES,
        icon=Icon.NETWORK,
        places=(_P.FILE, _P.HOST_MENU, _P.HOST_PANE),
        why_not=reasons.answering_host,
        group=1,
    ),
    ActionRow(command=Command.UNDO, icon=Icon.UNDO, shortcut="Ctrl+Z", places=(_P.EDIT,)),
    ActionRow(command=Command.PREFERENCES, icon=Icon.PREFERENCES, shortcut="Ctrl+,", places=(_P.FILE,), group=4),
    ActionRow(command=Command.EXIT, shortcut="Ctrl+Q", places=(_P.FILE,), group=4),
    ActionRow(
        command=Command.CONNECT, icon=Icon.CONSOLE, shortcut="Ctrl+Return", places=_VM_PLACES, why_not=reasons.one_vm
    ),
    ActionRow(
        command=Command.SETTINGS, icon=Icon.SETTINGS, shortcut="Alt+Return", places=_VM_PLACES, why_not=reasons.some_vms
    ),
    ActionRow(
        command=Command.SCREEN,
        icon=Icon.SCREEN,
        shortcut="Ctrl+Shift+S",
        places=_VM_PLACES,
        why_not=reasons.one_vm,
    ),
    ActionRow(
        command=Command.COMPARE,
        icon=Icon.MATRIX,
        shortcut="Ctrl+Shift+D",
        places=(_P.ACTION, _P.VM_MENU),
        why_not=reasons.compare,
    ),
    ActionRow(
        command=Command.INSERT_IMAGE,
        icon=Icon.DISC,
        shortcut="Ctrl+D",
        places=(_P.ACTION, _P.VM_MENU),
        why_not=reasons.changeable,
    ),
    ActionRow(
        command=Command.UPLOAD_IMAGE,
        icon=Icon.DISC,
        shortcut="Ctrl+Alt+D",
        places=(_P.ACTION, _P.VM_MENU),
        why_not=reasons.changeable,
    ),
    ActionRow(
        command=Command.EJECT_IMAGE,
        icon=Icon.DISC,
        shortcut="Ctrl+Shift+J",
        places=(_P.ACTION, _P.VM_MENU),
        why_not=reasons.changeable,
    ),
    ActionRow(
        command=Command.SERVICES, icon=Icon.SERVICES, shortcut="Ctrl+I", places=_VM_PLACES, why_not=reasons.needs_vm
    ),
    ActionRow(command=Command.WHY, icon=Icon.WHY, shortcut="Ctrl+H", places=_VM_PLACES, why_not=reasons.one_vm),
    ActionRow(
        command=Command.DATA_EXCHANGE,
        icon=Icon.DATA_EXCHANGE,
        shortcut="Ctrl+E",
        places=_VM_PLACES,
        why_not=reasons.one_vm,
    ),
    ActionRow(
        command=Command.WATCH, icon=Icon.HEARTBEAT_HISTORY, places=(_P.ACTION, _P.VM_MENU), why_not=reasons.needs_vm
    ),
    ActionRow(
        command=Command.LABELS, icon=Icon.LABELS, shortcut="Ctrl+L", places=_VM_PLACES, why_not=reasons.changeable
    ),
    ActionRow(
        command=Command.MOVE_TO_FOLDER,
        icon=Icon.FOLDER,
        shortcut="Ctrl+Shift+L",
        places=(_P.ACTION, _P.VM_MENU),
        why_not=reasons.changeable,
    ),
    ActionRow(
        command=Command.START, icon=Icon.START, places=_VM_PLACES, why_not=reasons.power(PowerAction.START), group=1
    ),
    ActionRow(
        command=Command.TURN_OFF,
        icon=Icon.TURN_OFF,
        places=_VM_PLACES,
        why_not=reasons.power(PowerAction.TURN_OFF),
        group=1,
    ),
    ActionRow(
        command=Command.SHUT_DOWN,
        icon=Icon.SHUT_DOWN,
        places=_VM_PLACES,
        why_not=reasons.power(PowerAction.SHUT_DOWN),
        group=1,
    ),
    ActionRow(
        command=Command.RESTART,
        icon=Icon.RESTART,
        places=_VM_PLACES,
        why_not=reasons.power(PowerAction.RESTART),
        group=1,
    ),
    ActionRow(
        command=Command.SAVE, icon=Icon.SAVE, places=_VM_PLACES, why_not=reasons.power(PowerAction.SAVE), group=1
    ),
    ActionRow(
        command=Command.PAUSE, icon=Icon.PAUSE, places=_VM_PLACES, why_not=reasons.power(PowerAction.PAUSE), group=1
    ),
    ActionRow(
        command=Command.RESUME, icon=Icon.RESUME, places=_VM_PLACES, why_not=reasons.power(PowerAction.RESUME), group=1
    ),
    ActionRow(
        command=Command.RESET, icon=Icon.RESET, places=_VM_PLACES, why_not=reasons.power(PowerAction.RESET), group=1
    ),
    ActionRow(
        command=Command.DELETE_SAVED_STATE,
        icon=Icon.DELETE_SAVED_STATE,
        places=_VM_PLACES,
        why_not=reasons.power(PowerAction.DELETE_SAVED_STATE),
        group=1,
    ),
    ActionRow(
        command=Command.CHECKPOINT,
        icon=Icon.CHECKPOINT,
        shortcut="Ctrl+K",
        places=_VM_PLACES,
        why_not=reasons.checkpoint,
        group=7,
    ),
    ActionRow(
        command=Command.CHECKPOINT_NAMED,
        icon=Icon.ADD,
        shortcut="Ctrl+Shift+K",
        places=(_P.ACTION, _P.VM_MENU),
        why_not=reasons.one_checkpoint,
        group=7,
    ),
    ActionRow(command=Command.REVERT, icon=Icon.UNDO, places=_VM_PLACES, why_not=reasons.one_checkpoint, group=7),
    ActionRow(
        command=Command.EXPORT_VM,
        icon=Icon.EXPORT,
        shortcut="Ctrl+Alt+E",
        places=_VM_PLACES,
        why_not=reasons.exportable,
        group=7,
    ),
    ActionRow(
        command=Command.RENAME,
        icon=Icon.RENAME,
        shortcut="F2",
        places=_VM_PLACES,
        why_not=reasons.one_changeable,
        group=7,
    ),
    ActionRow(
        command=Command.DELETE_VM,
        icon=Icon.REMOVE,
        places=_VM_PLACES,
        why_not=reasons.deletable,
        group=7,
    ),
    ActionRow(
        command=Command.NEW_VM,
        icon=Icon.ADD,
        shortcut="Ctrl+Shift+N",
        places=(_P.ACTION, *_HOST_PLACES),
        why_not=reasons.needs_any_host,
        menu="new",
        group=8,
    ),
    ActionRow(
        command=Command.NEW_DISK,
        icon=Icon.DISK,
        places=(_P.ACTION, _P.HOST_MENU),
        why_not=reasons.answering_host,
        menu="new",
        group=8,
    ),
    ActionRow(
        command=Command.NEW_FLOPPY,
        icon=Icon.DISKETTE,
        places=(_P.ACTION, _P.HOST_MENU),
        why_not=reasons.answering_host,
        menu="new",
        group=8,
    ),
    ActionRow(
        command=Command.IMPORT_VM,
        icon=Icon.ADD,
        shortcut="Ctrl+Alt+I",
        places=(_P.ACTION, *_HOST_PLACES),
        why_not=reasons.answering_host,
        group=8,
    ),
    ActionRow(
        command=Command.COPY_FILES,
        icon=Icon.COPY_FILES,
        shortcut="Ctrl+U",
        places=_VM_PLACES,
        why_not=reasons.copy,
        group=2,
    ),
    ActionRow(
        command=Command.PASTE_FILES,
        icon=Icon.PASTE_FILES,
        shortcut="Ctrl+V",
        places=(_P.ACTION, _P.VM_MENU),
        why_not=reasons.copy,
        group=2,
    ),
    ActionRow(
        command=Command.COPY_TEXT,
        icon=Icon.COPY_TEXT,
        shortcut="Ctrl+Shift+C",
        places=(_P.EDIT, _P.VM_MENU, _P.VM_PANE),
        why_not=reasons.needs_vm,
        group=3,
    ),
    ActionRow(
        command=Command.EXPORT_LIST,
        icon=Icon.EXPORT,
        places=(_P.FILE,),
        why_not=reasons.needs_rows,
        group=3,
    ),
    ActionRow(command=Command.SELECT_ALL, shortcut="Ctrl+A", places=(_P.EDIT,), why_not=reasons.needs_rows, group=3),
    ActionRow(command=Command.FIND, icon=Icon.FILTER, shortcut="Ctrl+F", places=(_P.EDIT,), group=4),
    ActionRow(command=Command.NEXT_PROBLEM, shortcut="F4", places=(_P.VIEW,), why_not=reasons.problems, group=3),
    ActionRow(
        command=Command.PREVIOUS_PROBLEM, shortcut="Shift+F4", places=(_P.VIEW,), why_not=reasons.problems, group=3
    ),
    ActionRow(command=Command.PALETTE, icon=Icon.PALETTE, shortcut="Ctrl+Shift+P", places=(_P.VIEW, _P.HELP), group=3),
    ActionRow(command=Command.COLUMNS, icon=Icon.COLUMNS, places=(_P.VIEW,), group=4),
    ActionRow(command=Command.MATRIX, icon=Icon.MATRIX, shortcut="Ctrl+M", places=(_P.VIEW,), group=4, checkable=True),
    ActionRow(
        command=Command.SHOW_FOLDERS,
        icon=Icon.FOLDER,
        shortcut="Ctrl+Shift+F",
        places=(_P.VIEW,),
        group=4,
        checkable=True,
    ),
    ActionRow(command=Command.SHOW_TREE, shortcut="Ctrl+1", places=(_P.VIEW,), group=5, checkable=True),
    ActionRow(command=Command.SHOW_DETAILS, shortcut="Ctrl+2", places=(_P.VIEW,), group=5, checkable=True),
    ActionRow(command=Command.SHOW_ACTIONS, shortcut="Ctrl+3", places=(_P.VIEW,), group=5, checkable=True),
    ActionRow(command=Command.SHOW_OPERATIONS, shortcut="F8", places=(_P.VIEW,), group=5, checkable=True),
    ActionRow(command=Command.NEXT_PANE, shortcut="F6", places=(_P.VIEW,), group=5),
    ActionRow(command=Command.POLICIES, icon=Icon.POLICIES, shortcut="Ctrl+P", places=(_P.VIEW,), group=6),
    ActionRow(
        command=Command.HEARTBEAT_HISTORY, icon=Icon.HEARTBEAT_HISTORY, shortcut="Ctrl+T", places=(_P.VIEW,), group=6
    ),
    ActionRow(command=Command.UNFINISHED, places=(_P.VIEW,), why_not=reasons.unfinished, group=6),
    ActionRow(command=Command.JOURNAL, icon=Icon.JOURNAL, shortcut="Ctrl+J", places=(_P.VIEW,), group=6),
    ActionRow(command=Command.DOCUMENTATION, icon=Icon.HELP, shortcut="F1", places=(_P.HELP,), everywhere=True),
    ActionRow(command=Command.RECORD_HOST, icon=Icon.FILE, places=(_P.HELP,), why_not=reasons.answering_host),
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
