"""What the host's shell can run: the scripts of the client, acted out, and a handful of harmless commands.

No PowerShell runs here. A script is known by the SHA-256 of its text as it arrives (UTF-16LE); its behaviour is written
down from reading it. Everything else fails the way Windows fails.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from hvgui.sim.cim import Principal, Process
from hvgui.sim.programs.keeping import Keeping
from hvgui.sim.programs.looking import Looking
from hvgui.sim.programs.staging import Staging
from hvgui.sim.providers.cimv2 import SYSTEMS
from hvgui.sim.world import HostWorld

# SHA-256 of the decoded -EncodedCommand bytes of hvgui/transport/staging/scripts/stage.ps1.
STAGE_SCRIPT = "06768c3ca228de8b8b6ef1487e634541e61fd44b6cefe4410bc644314c22bd53"

# The same of keep.ps1 and look.ps1 beside it.
KEEP_SCRIPT = "c79d2206f97b272c780d60feb0980c568e21005ac3447efdc65a67f2165412bb"
LOOK_SCRIPT = "ef4adb798b6b7f6da4189c4736392137e8fdf773282f96dacb90b32b5ca8c118"

# STATUS_CONTROL_C_EXIT, the exit code of a process that was ended by a signal.
ENDED_BY_SIGNAL = 0xC000013A

_NOT_RECOGNIZED = (
    "'{}' is not recognized as an internal or external command,\r\noperable program or batch file.\r\n"  # cmd.exe
)
_NOT_ACTED_OUT = "The simulated host runs no PowerShell of its own."

_SWITCHES = frozenset({"-nologo", "-noprofile", "-noninteractive", "-nop", "-noni"})
_WITH_VALUE = frozenset({"-executionpolicy", "-ep", "-inputformat", "-outputformat", "-version"})
_ENCODED = frozenset({"-encodedcommand", "-enc", "-e", "-ec"})


@dataclass(slots=True)
class _Finished(Process):
    """A command that has already ended."""

    def feed(self, data: bytes, *, end: bool) -> None:
        """Nobody reads."""

    def kill(self) -> None:
        """There is nothing left to kill."""


@dataclass(slots=True)
class _Script(Process):
    """A script of the client, waiting for lines."""

    acted: Staging | Keeping | Looking | None = None
    buffer: str = field(default="")

    def feed(self, data: bytes, *, end: bool) -> None:
        if self.exit_code is not None or self.acted is None:
            return
        self.buffer += data.decode("ascii", errors="replace")
        lines, self.buffer = _lines(self.buffer, end=end)
        for line in lines:
            self._read(line)
        if end:
            self._read(None)

    def kill(self) -> None:
        if self.exit_code is None and self.acted is not None:
            self.acted.close()
            self.exit_code = ENDED_BY_SIGNAL

    def _read(self, line: str | None) -> None:
        assert self.acted is not None
        if self.exit_code is None:
            self.exit_code = self.acted.read(line)
            self.stdout += self.acted.said
            self.acted.said = b""


class HostPrograms:
    """Implements ``Programs`` for one host."""

    def __init__(self, world: HostWorld) -> None:
        self._world = world

    def start(
        self, command: str, arguments: tuple[str, ...], environment: Mapping[str, str], who: Principal
    ) -> Process:
        words = _words(" ".join((command, *arguments)))
        return self._run(words, who)

    def _run(self, words: list[str], who: Principal) -> Process:
        program = re.split(r"[\\/]", words[0])[-1].lower().removesuffix(".exe") if words else ""
        rest = words[1:]
        host = self._world.host
        match program:
            case "powershell":
                return self._powershell(rest, who)
            case "cmd" if rest[:1] and rest[0].lower() == "/c":
                return self._run(_words(" ".join(rest[1:])), who)
            case "ver":
                return _said(f"\r\nMicrosoft Windows [Version {SYSTEMS[host.generation][0]}]\r\n")
            case "hostname":
                return _said(f"{host.name}\r\n")
            case "whoami":
                return _said(f"{host.name}\\{plain_user(who)}\r\n".lower())
            case "echo":
                return _said(" ".join(rest) + "\r\n")
        shown = words[0] if words else ""
        return _Finished(stderr=bytearray(_NOT_RECOGNIZED.format(shown).encode()), exit_code=1)

    def _powershell(self, options: list[str], who: Principal) -> Process:
        text = _encoded_command(options)
        match None if text is None else hashlib.sha256(text).hexdigest():
            case known if known == STAGE_SCRIPT:
                folder = f"C:\\Users\\{plain_user(who)}\\AppData\\Local\\Temp\\hvgui"
                return _Script(acted=Staging(self._world, folder))
            case known if known == KEEP_SCRIPT:
                return _Script(acted=Keeping(self._world))
            case known if known == LOOK_SCRIPT:
                return _Script(acted=Looking(self._world))
        return _Finished(stderr=bytearray(_clixml(_NOT_ACTED_OUT).encode()), exit_code=1)


def _clixml(message: str) -> str:
    """An error as PowerShell writes it where nobody sits at it, progress included ([MS-PSRP] 2.2.5)."""
    lines = (message, "At line:1 char:1", "+ param()", "+ ~~~~~~~", "    + FullyQualifiedErrorId : x", " ")
    errors = "".join(f'<S S="Error">{escape(line)}_x000D__x000A_</S>' for line in lines)
    progress = '<Obj S="progress" RefId="0"><MS><S N="PR">Preparing modules for first use.</S></MS></Obj>'
    space = "http://schemas.microsoft.com/powershell/2004/04"
    return f'#< CLIXML\r\n<Objs Version="1.1.0.1" xmlns="{space}">{progress}{errors}</Objs>'


def plain_user(who: Principal) -> str:
    """The profile name of an account: without a domain in front or behind."""
    return who.user.split("\\")[-1].split("@")[0]


def _said(text: str) -> Process:
    return _Finished(stdout=bytearray(text.encode()), exit_code=0)


def _encoded_command(options: list[str]) -> bytes | None:
    """The decoded script of a command line that holds known switches and nothing else."""
    found: bytes | None = None
    index = 0
    while index < len(options):
        option = options[index].lower()
        if option in _SWITCHES:
            index += 1
            continue
        if index + 1 == len(options):
            return None
        if option in _ENCODED:
            try:
                found = base64.b64decode(options[index + 1], validate=True)
            except (binascii.Error, ValueError):
                return None
        elif option not in _WITH_VALUE:
            return None
        index += 2
    return found


def _words(line: str) -> list[str]:
    return [quoted or plain for quoted, plain in re.findall(r'"([^"]*)"|(\S+)', line)]


def _lines(text: str, *, end: bool) -> tuple[list[str], str]:
    """Complete lines and the rest; a line ends with LF, CR or both, as StreamReader.ReadLine has it."""
    if text.endswith("\r") and not end:
        # The LF may still be on its way.
        lines, rest = _lines(text[:-1] + "\0", end=False)
        return lines, rest.removesuffix("\0") + "\r"
    parts = re.split(r"\r\n|\n|\r", text)
    if end:
        return parts[:-1] if parts[-1] == "" else parts, ""
    return parts[:-1], parts[-1]
