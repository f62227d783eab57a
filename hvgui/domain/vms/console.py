"""Which program shows a VM's console, and how it is called.

On Windows that is Virtual Machine Connection, elsewhere FreeRDP. A password is never part of a command: Windows signs
in by itself, and FreeRDP reads it from its standard input.
"""

from __future__ import annotations

import shlex
from enum import StrEnum

from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm
from hvgui.values import Struct

#: Where the management service of a host takes console connections (shipping-clients, "PowerShell and console").
PORT = 2179


class ConsoleKind(StrEnum):
    """Families of programs that understand the same arguments."""

    VMCONNECT = "vmconnect"
    FREERDP = "freerdp"


_WINDOWS = ("vmconnect.exe",)
#: Version 3 first. The one for X11 reads a password from its input; the SDL ones may ask in a window of their own.
_X11 = ("xfreerdp3", "xfreerdp")
_SDL = ("sdl-freerdp3", "sdl3-freerdp", "sdl-freerdp")


def kind_on(platform: str) -> ConsoleKind:
    """The family for ``sys.platform``."""
    return ConsoleKind.VMCONNECT if platform == "win32" else ConsoleKind.FREERDP


def programs_on(platform: str) -> tuple[str, ...]:
    """Programs to look for, the best first."""
    if kind_on(platform) is ConsoleKind.VMCONNECT:
        return _WINDOWS
    return (*_SDL, *_X11) if platform == "darwin" else (*_X11, *_SDL)


def needs_start(kind: ConsoleKind, power: Power) -> bool:
    """Whether there is nothing to see before the VM is started: Virtual Machine Connection waits and offers that."""
    return kind is not ConsoleKind.VMCONNECT and power in (Power.OFF, Power.SAVED)


class Enhanced(Struct, frozen=True, kw_only=True):
    """What of an enhanced session is wanted where a guest offers one; Virtual Machine Connection asks by itself."""

    clipboard: bool = False
    #: The user's own folder as a drive of the guest.
    home: bool = False

    def __bool__(self) -> bool:
        return self.clipboard or self.home


PLAIN = Enhanced()


class ConsoleCommand(Struct, frozen=True, kw_only=True):
    """A program and its arguments; nothing here is secret."""

    kind: ConsoleKind
    program: str
    arguments: tuple[str, ...]
    #: Whether the program waits for a password on its standard input.
    takes_password: bool = False

    def shown(self) -> str:
        """One line for a shell: PowerShell on Windows, a POSIX shell elsewhere. There FreeRDP asks in the terminal."""
        if self.kind is ConsoleKind.VMCONNECT:
            return " ".join([self.program, *map(_for_powershell, self.arguments)])
        return shlex.join([self.program, *(a for a in self.arguments if a != _FROM_STDIN)])


_FROM_STDIN = "/from-stdin"


def console_command(
    program: str, platform: str, profile: HostProfile, host: str, vm: Vm, enhanced: Enhanced = PLAIN
) -> ConsoleCommand:
    """How a program shows this VM; ``host`` is the host's own name, for the title. ``enhanced``: what of an enhanced
    session is wanted of a guest that offers one, which the preconnection blob then asks for.

    FreeRDP accepts the host's self-made certificate once and insists on it from then on: without that rule, and with a
    password on its input, it refuses every certificate that no authority has signed.
    """
    kind = kind_on(platform)
    if kind is ConsoleKind.VMCONNECT:
        return ConsoleCommand(
            kind=kind, program=program, arguments=(profile.address, vm.name, "-G", vm.key.vm.lower(), "-C", "0")
        )
    address = f"[{profile.address}]" if ":" in profile.address else profile.address
    blob = f"{vm.key.vm};EnhancedMode=1" if enhanced else vm.key.vm
    arguments = [f"/vmconnect:{blob}", f"/v:{address}:{PORT}", "/cert:tofu", f"/t:{vm.name} – {host}"]
    arguments += ["+clipboard"] if enhanced.clipboard else []
    arguments += ["+home-drive"] if enhanced.home else []
    takes_password = profile.needs_password and bool(profile.user)
    if profile.user:
        arguments.append(f"/u:{profile.user}")
        if "\\" not in profile.user and "@" not in profile.user:
            # Asked for a domain, it would take the password for the answer.
            arguments.append("/d:")
    if takes_password:
        arguments.append(_FROM_STDIN)
    return ConsoleCommand(kind=kind, program=program, arguments=tuple(arguments), takes_password=takes_password)


def _for_powershell(argument: str) -> str:
    """Bare where nothing needs a quote, else a literal string: a quote in it is doubled, of whatever shape."""
    if argument and all(c.isascii() and (c.isalnum() or c in "-._:\\") for c in argument):
        return argument
    for quote in "'‘’‚‛":
        argument = argument.replace(quote, quote * 2)
    return f"'{argument}'"


class ConsoleProblem(StrEnum):
    """Why there is no console."""

    #: No program for it was found.
    MISSING = "missing"
    NO_PASSWORD = "no-password"
    #: The program is there and could not be started.
    NOT_STARTED = "not-started"
    #: It ended by itself with a complaint.
    ENDED = "ended"
    #: One is open already.
    OPEN = "open"


class ConsoleEnd(Struct, frozen=True, kw_only=True):
    """How a console ended; ``problem`` is None when it was simply closed."""

    problem: ConsoleProblem | None = None
    kind: ConsoleKind
    #: The command as one line, to be run by hand.
    command: str = ""
    #: What the program said last.
    detail: str = ""


#: FreeRDP's exit codes from here on say that there was no session; below it, one was ended.
_NO_SESSION = 128


def ended_badly(kind: ConsoleKind, code: int) -> bool:
    """Whether an exit code means that no console was shown. Virtual Machine Connection tells its user by itself.

    Negative codes are signals: somebody ended it.
    """
    return kind is ConsoleKind.FREERDP and code >= _NO_SESSION
