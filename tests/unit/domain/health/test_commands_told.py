"""Commands that an admin is told to type: what is printed is what PowerShell takes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
import tree_sitter
import tree_sitter_pwsh

from hvgui.domain.hosts.doctor import REMEDIES
from hvgui.domain.vms import guest_commands
from hvgui.domain.vms.guest_commands import Shell
from hvgui.domain.vms.guest_os import GuestOs
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import GuestFamily

PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_pwsh.language()))
DOCS = Path(__file__).resolve().parents[4] / "docs"
#: A cmdlet by its form; other commands in the documentation are of other shells.
_CMDLET = re.compile(r"(?:\$[a-z]+ = )?[A-Z][a-z]+-[A-Z][A-Za-z]+\b")


def for_guests() -> Iterator[str]:
    for service, family in product(Service, GuestFamily):
        guest = GuestOs(family)
        switch = guest_commands.guest_switch(service, guest)
        told = (
            *guest_commands.look(service, guest),
            *guest_commands.start(service, guest),
            *guest_commands.update(guest),
            *guest_commands.kernel(guest),
            *switch.off,
            *switch.on,
        )
        yield from (command.text for command in told if command.shell is Shell.POWERSHELL)


def in_documentation() -> Iterator[str]:
    """Whole lines of code, and code inside of sentences, that begin with a cmdlet."""
    for page in sorted(DOCS.rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        lines = re.findall(r"^    (\S.*)$", text, re.MULTILINE)
        yield from (code for code in (*lines, *re.findall(r"`([^`\n]+)`", text)) if _CMDLET.match(code))


TOLD = sorted(
    {
        *(command for remedy in REMEDIES for command in (*remedy.on_host, *remedy.here)),
        *for_guests(),
        *in_documentation(),
    }
)


def refused(command: str) -> bool:
    """Whether PowerShell refuses to read a command. The grammar takes "<" for a letter; PowerShell reserves it."""
    todo = [PARSER.parse(command.encode()).root_node]
    while todo:
        node = todo.pop()
        if node.has_error or (node.type == "generic_token" and b"<" in (node.text or b"")):
            return True
        todo += node.children
    return False


@pytest.mark.parametrize("command", TOLD)
def test_what_is_told_is_powershell(command: str) -> None:
    assert not refused(command)


def test_enough_is_looked_at_and_what_is_no_powershell_is_found() -> None:
    assert len(TOLD) > 40
    assert refused("Add-LocalGroupMember -SID S-1-5-32-578 -Member <account>")
    assert refused("Get-Item 'C:\\x")
    assert not refused("Add-LocalGroupMember -Member 'a<b'")
