"""Arguments of the commands about hosts: their settings and their virtual switches."""

from __future__ import annotations

import argparse

from hvgui.cli import host_setting_commands, switch_commands
from hvgui.cli.grammar import add_dry_run, command


def add_switches(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``switch``."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    listing = command(
        actions, "list", switch_commands.list_switches, "list the virtual switches of a host, and what is connected"
    )
    making = command(actions, "new", switch_commands.new_switch, "create a virtual switch")
    changing = command(actions, "set", switch_commands.set_switch, "change a virtual switch")
    removing = command(actions, "remove", switch_commands.remove_switch, "remove a virtual switch")
    for each in (listing, making, changing, removing):
        each.add_argument("there", metavar="HOST", help="the host, by its name")
    making.add_argument("name", metavar="NAME")
    making.add_argument("--type", choices=list(switch_commands.TYPES), default="private", help="default: private")
    making.add_argument("--card", metavar="CARD", default="", help="network card of an external switch, by its name")
    making.add_argument("--not-shared", action="store_true", help="do not connect the host to an external switch")
    making.add_argument("--notes", metavar="TEXT")
    for each in (changing, removing):
        each.add_argument("switch", metavar="SWITCH", help="name or GUID")
    changing.add_argument("--name", dest="to", metavar="NAME", help="the new name")
    changing.add_argument("--notes", metavar="TEXT")
    changing.add_argument("--card", metavar="CARD", default="", help="another network card for an external switch")
    changing.add_argument(
        "--shared", action=argparse.BooleanOptionalAction, help="whether the host shares the card of an external switch"
    )
    for each, allowed, means in (
        (making, switch_commands.EXTERNAL, "d-external may break connections to the host"),
        (changing, switch_commands.EXTERNAL, "d-external may break connections to the host"),
        (removing, switch_commands.CONNECTED, "d-switch takes the network from virtual machines that are connected"),
    ):
        each.add_argument(
            "--allow", action="append", default=[], choices=[allowed], help=f"allow a dangerous step: {means}"
        )
    for each in (making, changing, removing):
        add_dry_run(each)


def add_hosts(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``host``."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    showing = command(
        actions,
        "show",
        host_setting_commands.show_hosts,
        "show the settings of a host, or what every host has free",
    )
    showing.add_argument("there", nargs="?", metavar="HOST", help="the host, by its name; without it, all")
    setting = command(actions, "set", host_setting_commands.set_host, "change settings of a host")
    setting.add_argument("there", metavar="HOST", help="the host, by its name")
    names = ", ".join(host_setting_commands.OPTIONS)
    setting.add_argument("settings", nargs="+", metavar="SETTING=VALUE", help=f"settings are {names}")
    add_dry_run(setting)
