"""Arguments of ``vm screenshot``, ``vm type``, ``vm press`` and ``vm folder``."""

from __future__ import annotations

from typing import Any

from hvgui.cli import folder_commands, screen_commands, usage
from hvgui.cli.grammar import command
from hvgui.domain.vms.keyboard import GuestKey, KeyboardVerb


def add_screens(actions: Any) -> None:
    """What shows a screen, and what types."""
    showing = command(actions, "screenshot", screen_commands.screenshot, "write the screen as a PNG file")
    typing = command(
        actions, "type", screen_commands.type_text, "type text from standard input on the keyboard of the guest"
    )
    pressing = command(actions, "press", screen_commands.press, "press a key in the guest, or Ctrl+Alt+Del")
    for each in (showing, typing, pressing):
        each.add_argument("vm", metavar="VM", help="name, HOST/NAME or GUID")
    showing.add_argument("-o", "--output", required=True, metavar="FILE", help="the file, which is written over")
    typing.add_argument("--enter", action="store_true", help="press Enter at the end")
    keys = [KeyboardVerb.CTRL_ALT_DEL.value, *(key.value for key in GuestKey)]
    pressing.add_argument("key", choices=keys, metavar="KEY", help=f"one of {', '.join(keys)}")


def add_folders(actions: Any) -> None:
    """What puts VMs into folders."""
    moving = command(actions, "folder", folder_commands.move, "put virtual machines into a folder", check=usage.power)
    moving.add_argument("vm", nargs="*", metavar="VM", help="name, HOST/NAME or GUID")
    moving.add_argument("--filter", metavar="LINE", help="virtual machines by filter instead of by name")
    where = moving.add_mutually_exclusive_group(required=True)
    where.add_argument("--to", metavar="PATH", help="the folder, such as Lab/Web")
    where.add_argument("--none", action="store_true", help="take them out of their folder")
    moving.add_argument("--dry-run", action="store_true", help="show the changes without making them")
