"""The manual page, made from the grammar of the command line."""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Iterator

from hvgui import __version__
from hvgui.cli import grammar, window
from installer.release import SUMMARY, built_at

_FILES = (
    ("~/.config/hvgui/settings.json", "Hosts and preferences. Never a password."),
    ("~/.local/state/hvgui/", "The journal of what was changed, and the log."),
    ("~/.cache/hvgui/", "The last known list of virtual machines."),
)
_EXAMPLES = (
    ("hvgui \\-\\-demo", "Open the window on a small simulated data centre."),
    ('hvgui list \\-\\-filter "service:kvp=off"', "Every virtual machine whose Data Exchange is off."),
    ("hvgui services set web\\-01 guest\\-services=on \\-\\-dry\\-run", "Show what would be changed."),
)


def page() -> str:
    """The page as roff, for section 1."""
    commands, program = grammar.make_parser(), window.make_parser()
    asking = [leaf for leaf in _leaves(commands) if "--host" in _names(leaf)]
    common = frozenset.intersection(*map(_names, asking))
    date = time.strftime("%Y-%m-%d", time.gmtime(built_at()))
    parts = [
        f'.TH HVGUI 1 "{date}" "hvgui {__version__}" "User Commands"',
        ".SH NAME",
        f"hvgui \\- {SUMMARY}",
        ".SH SYNOPSIS",
        '.B hvgui\n.RI [ OPTIONS ]\n.br\n.B hvgui\n.IR COMMAND " [" OPTIONS ]',
        ".SH DESCRIPTION",
        _roff(program.description or ""),
        ".PP\n" + _roff(program.epilog or ""),
        ".SH OPTIONS OF THE WINDOW",
        *_options(program),
        ".SH OPTIONS OF COMMANDS",
        "All commands that ask a host take these:",
        *_options(asking[0], only=common),
        ".SH COMMANDS",
        *_commands(commands, "hvgui", common),
        ".SH EXIT STATUS",
        _roff((commands.epilog or "").removeprefix("Exit codes: ")),
        ".SH FILES",
        *(f".TP\n.I {_roff(name)}\n{_roff(text)}" for name, text in _FILES),
        ".SH EXAMPLES",
        *(f".TP\n.B {line}\n{_roff(text)}" for line, text in _EXAMPLES),
    ]
    return "\n".join(parts) + "\n"


def _commands(parser: argparse.ArgumentParser, path: str, common: frozenset[str]) -> Iterator[str]:
    """Every command below a parser, one with commands of its own before what it holds."""
    for name, under, words in _below(parser):
        yield f".SS {_roff(f'{path} {name}')}"
        yield _roff(words[:1].upper() + words[1:] + ".")
        # A command that asks no host has not all of the common options: it shows its own.
        yield from _options(under, common if common <= _names(under) else frozenset())
        yield from _commands(under, f"{path} {name}", common)


def _below(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser, str]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            words = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, under in action.choices.items():
                yield name, under, words[name]


def _leaves(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    below = [under for _, under, _ in _below(parser)]
    for under in below:
        yield from _leaves(under)
    if not below:
        yield parser


def _names(parser: argparse.ArgumentParser) -> frozenset[str]:
    return frozenset(name for action in parser._actions for name in action.option_strings)


def _options(
    parser: argparse.ArgumentParser, without: frozenset[str] = frozenset(), only: frozenset[str] | None = None
) -> Iterator[str]:
    """The arguments of one parser, under the headings of their groups where those have names of their own."""
    for group in parser._action_groups:
        taken = [
            action
            for action in group._group_actions
            if not isinstance(action, argparse._SubParsersAction | argparse._HelpAction)
            and action.help != argparse.SUPPRESS
            and not without.intersection(action.option_strings)
            and (only is None or only.intersection(action.option_strings))
        ]
        if taken and group.title not in ("positional arguments", "options"):
            yield f".PP\n.B {_roff((group.title or '').capitalize())}"
        for action in taken:
            yield f".TP\n{_argument(action)}\n{_roff(_help(action))}"


def _argument(action: argparse.Action) -> str:
    value = ""
    if action.nargs != 0:
        name = action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper())
        value = f"\\fI{_roff(name if isinstance(name, str) else ' '.join(name))}\\fR"
        value = {"?": f"[{value}]", "*": f"[{value} ...]", "+": f"{value} ..."}.get(str(action.nargs), value)
    if not action.option_strings:
        return value
    names = ", ".join(f"\\fB{_roff(name)}\\fR" for name in action.option_strings)
    return f"{names} {value}".rstrip()


def _help(action: argparse.Action) -> str:
    if action.help:
        return str(action.help) % {**vars(action), "prog": "hvgui"}
    return {"VM": "name, HOST/NAME or GUID"}.get(str(action.metavar), "")


def _roff(text: str) -> str:
    """Text that roff prints as it is."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").strip()
    return re.sub(r"^([.'])", r"\\&\1", escaped, flags=re.MULTILINE)
