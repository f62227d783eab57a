"""The remote shell: Create, Command, Send, Receive, Signal, Delete (wsman-winrm 9, [MS-WSMV] 3.1.4.11 to 14)."""

from __future__ import annotations

import base64
import binascii
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from hvgui.sim import uris
from hvgui.sim.cim import Process, Programs
from hvgui.sim.clock import Clock
from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.wsman.operations import Asked
from hvgui.sim.wsman.render import escape
from hvgui.sim.wsman.soap_in import duration_seconds
from hvgui.sim.wsman.soap_out import CREATE_SET, SHELL_SET, TRANSFER_SET, Reply
from hvgui.sim.wsman.xmltree import Element

_STREAMS = ("stdout", "stderr")
_SIGNALS = ("terminate", "ctrl_c", "ctrl_break")
_SILENCE = 0.004  # seconds between two looks at a silent process
_ENVELOPE_ROOM = 2500  # characters of a ReceiveResponse besides its data


@dataclass(slots=True)
class _Command:
    identifier: str
    process: Process
    input_closed: bool = False
    delivered: bool = False
    receiving: bool = False


@dataclass(slots=True)
class _Shell:
    identifier: str
    owner: str
    peer: str
    input_streams: str
    output_streams: str
    environment: dict[str, str]
    idle_seconds: float
    name: str
    created: float
    touched: float
    commands: dict[str, _Command] = field(default_factory=dict)


class Shells:
    """The remote shells of one host."""

    def __init__(
        self,
        programs: Programs,
        settings: HostSettings,
        clock: Clock,
        new_id: Callable[[], str],
        closing: threading.Event,
    ) -> None:
        self._programs = programs
        self._settings = settings
        self._clock = clock
        self._new_id = new_id
        self._closing = closing
        self._lock = threading.Lock()
        self._shells: dict[str, _Shell] = {}

    def commands_by(self, user: str) -> int:
        """How many commands a user has that were not signalled; their slots are kept (wsman-winrm 6, note 118)."""
        with self._lock:
            return sum(len(shell.commands) for shell in self._shells.values() if shell.owner == user)

    def receiving(self, shell: str) -> bool:
        """Whether somebody waits for output of a command in the shell."""
        with self._lock:
            found = self._shells.get(shell.upper())
            return found is not None and any(command.receiving for command in found.commands.values())

    def stop(self) -> None:
        """Kill everything."""
        with self._lock:
            shells = list(self._shells.values())
            self._shells.clear()
        for shell in shells:
            _kill_all(shell)

    def create(self, asked: Asked) -> Reply:
        element = asked.request.only_child(uris.SHELL, "Shell")
        if not asked.who.may_use_shell:
            raise Faulted(Fault.ACCESS_DENIED)
        now = self._clock.monotonic()
        shell = _Shell(
            identifier=(element.get("ShellId") or self._new_id()).upper(),
            owner=asked.who.user,
            peer=asked.peer,
            input_streams=_text(element, "InputStreams") or "stdin",
            output_streams=_text(element, "OutputStreams") or "stdout stderr",
            environment=_environment(element),
            idle_seconds=self._idle_seconds(element),
            name=_text(element, "Name") or "",
            created=now,
            touched=now,
        )
        with self._lock:
            self._forget_expired()
            mine = sum(other.owner == shell.owner for other in self._shells.values())
            if mine >= self._settings.shells_per_user:
                raise Faulted(Fault.SHELLS_PER_USER, detail=self._settings.quota_detail)
            if shell.identifier in self._shells:
                raise Faulted(Fault.INVALID_PARAMETER, "ShellId")
            self._shells[shell.identifier] = shell
        body = (
            f"<x:ResourceCreated><a:Address>http://{escape(self._settings.name)}:5985/wsman</a:Address>"
            f"<a:ReferenceParameters><w:ResourceURI>{uris.CMD_SHELL}</w:ResourceURI><w:SelectorSet>"
            f'<w:Selector Name="ShellId">{shell.identifier}</w:Selector></w:SelectorSet></a:ReferenceParameters>'
            f"</x:ResourceCreated>{self._described(shell)}"
        )
        return Reply(uris.CREATE + "Response", CREATE_SET, body)

    def command(self, asked: Asked) -> Reply:
        shell = self._shell(asked)
        element = asked.request.only_child(uris.SHELL, "CommandLine")
        command = _text(element, "Command")
        if command is None:
            raise Faulted(Fault.SCHEMA_VALIDATION)
        arguments = tuple(_leaf(child) for child in element.every(uris.SHELL, "Arguments"))
        identifier = (element.get("CommandId") or self._new_id()).upper()
        with self._lock:
            # A new command has to wait until the end of the one before was fetched (note 121).
            if any(not other.delivered for other in shell.commands.values()):
                raise Faulted(Fault.CONCURRENCY)
            process = self._programs.start(command, arguments, dict(shell.environment), asked.who)
            shell.commands[identifier] = _Command(identifier, process)
        return _answer(
            uris.COMMAND, f"<rsp:CommandResponse><rsp:CommandId>{identifier}</rsp:CommandId></rsp:CommandResponse>"
        )

    def send(self, asked: Asked) -> Reply:
        shell = self._shell(asked)
        element = asked.request.only_child(uris.SHELL, "Send")
        for stream in element.children:
            if (stream.namespace, stream.name) != (uris.SHELL, "Stream") or stream.get("Name") != "stdin":
                raise Faulted(Fault.SCHEMA_VALIDATION)
            command = self._command(shell, stream.get("CommandId"))
            if command.input_closed:
                raise Faulted(Fault.INVALID_PARAMETER, "Stream")
            try:
                data = base64.b64decode("".join(_leaf(stream).split()), validate=True)
            except (binascii.Error, ValueError):
                raise Faulted(Fault.INVALID_PARAMETER, "Stream") from None
            end = (stream.get("End") or "").lower() in ("true", "1")
            command.input_closed = end
            command.process.feed(data, end=end)
        return _answer(uris.SEND, "<rsp:SendResponse/>")

    def receive(self, asked: Asked) -> Reply:
        """Output as soon as there is some; TimedOut when there was none for the whole OperationTimeout."""
        shell = self._shell(asked)
        element = asked.request.only_child(uris.SHELL, "Receive")
        desired = element.child(uris.SHELL, "DesiredStream")
        if desired is None:
            raise Faulted(Fault.SCHEMA_VALIDATION)
        wanted = _leaf(desired).split()
        if not wanted or not set(wanted) <= set(shell.output_streams.split()):
            raise Faulted(Fault.INVALID_PARAMETER, "DesiredStream")
        command = self._command(shell, desired.get("CommandId"))
        with self._lock:
            if command.receiving:
                raise Faulted(Fault.CONCURRENCY)
            command.receiving = True
        try:
            return self._wait_for_output(asked, command, wanted)
        finally:
            command.receiving = False
            shell.touched = self._clock.monotonic()

    def signal(self, asked: Asked) -> Reply:
        shell = self._shell(asked)
        element = asked.request.only_child(uris.SHELL, "Signal")
        code = _text(element, "Code") or ""
        known = code.lower().removeprefix(uris.SHELL + "/signal/")
        if known not in _SIGNALS:
            raise Faulted(Fault.INVALID_PARAMETER, "Code")
        command = self._command(shell, element.get("CommandId"))
        if command.process.exit_code is None:
            command.process.kill()
        if known == "terminate":
            with self._lock:
                shell.commands.pop(command.identifier, None)
        return _answer(uris.SIGNAL, "<rsp:SignalResponse/>")

    def delete(self, asked: Asked) -> Reply:
        shell = self._shell(asked)
        with self._lock:
            self._shells.pop(shell.identifier, None)
        _kill_all(shell)
        return Reply(uris.DELETE + "Response", TRANSFER_SET, "")

    def get(self, asked: Asked) -> Reply:
        return Reply(uris.GET + "Response", CREATE_SET, self._described(self._shell(asked)))

    def listed(self, asked: Asked) -> list[str]:
        """The user's own shells, as an Enumerate shows them (notes 103 and 114)."""
        with self._lock:
            self._forget_expired()
            return [self._described(shell) for shell in self._shells.values() if shell.owner == asked.who.user]

    def _wait_for_output(self, asked: Asked, command: _Command, wanted: list[str]) -> Reply:
        limit = self._settings.max_timeout_seconds
        patience = min(asked.request.operation_timeout or limit, limit)
        deadline = self._clock.monotonic() + patience
        while True:
            # The exit code first: what comes after it would otherwise be lost.
            finished = command.process.exit_code
            room = max(4, (asked.room - _ENVELOPE_ROOM) * 3 // 4)
            parts: list[str] = []
            for name in (n for n in _STREAMS if n in wanted):
                data = _drained(command.process.stdout if name == "stdout" else command.process.stderr, room)
                room -= len(data)
                if data:
                    encoded = base64.b64encode(data).decode("ascii")
                    parts.append(f'<rsp:Stream Name="{name}" CommandId="{command.identifier}">{encoded}</rsp:Stream>')
            more = command.process.stdout or command.process.stderr
            if finished is not None and not more:
                command.delivered = True
                ends = [f'<rsp:Stream Name="{n}" CommandId="{command.identifier}" End="true"/>' for n in wanted]
                return _received(parts + ends, command.identifier, "Done", finished)
            if parts:
                return _received(parts, command.identifier, "Running", None)
            if self._clock.monotonic() >= deadline:
                raise Faulted(Fault.TIMED_OUT)
            if self._closing.wait(_SILENCE):
                raise Faulted(Fault.INTERNAL)

    def _shell(self, asked: Asked) -> _Shell:
        if not asked.who.may_use_shell:
            raise Faulted(Fault.ACCESS_DENIED)
        given = {name.lower(): value for name, value in asked.request.selectors.items()}
        identifier = given.get("shellid")
        with self._lock:
            self._forget_expired()
            found = self._shells.get(identifier.strip().upper()) if isinstance(identifier, str) else None
            if found is None or found.owner != asked.who.user:
                shown = identifier if isinstance(identifier, str) else ""
                raise Faulted(Fault.UNEXPECTED_SELECTORS, message=_SHELL_GONE.format(shown))
            found.touched = self._clock.monotonic()
            return found

    def _command(self, shell: _Shell, identifier: str | None) -> _Command:
        with self._lock:
            found = shell.commands.get((identifier or "").upper())
        if found is None:
            raise Faulted(Fault.INVALID_PARAMETER, "CommandId")
        return found

    def _idle_seconds(self, element: Element) -> float:
        text = _text(element, "IdleTimeOut")
        if text is None:
            return self._settings.shell_idle_seconds
        # A bare number is refused, as by Windows (pywinrm issue 377).
        seconds = duration_seconds(text)
        if seconds is None:
            raise Faulted(Fault.SCHEMA_VALIDATION)
        return seconds

    def _forget_expired(self) -> None:
        now = self._clock.monotonic()
        for shell in [s for s in self._shells.values() if s.touched + s.idle_seconds < now]:
            if any(command.receiving for command in shell.commands.values()):
                continue
            del self._shells[shell.identifier]
            _kill_all(shell)

    def _described(self, shell: _Shell) -> str:
        now = self._clock.monotonic()
        return (
            f'<rsp:Shell xmlns:rsp="{uris.SHELL}"><rsp:ShellId>{shell.identifier}</rsp:ShellId>'
            f"<rsp:Name>{escape(shell.name)}</rsp:Name>"
            f"<rsp:ResourceUri>{uris.CMD_SHELL}</rsp:ResourceUri><rsp:Owner>{escape(shell.owner)}</rsp:Owner>"
            f"<rsp:ClientIP>{escape(shell.peer)}</rsp:ClientIP>"
            f"<rsp:IdleTimeOut>PT{shell.idle_seconds:.3f}S</rsp:IdleTimeOut>"
            f"<rsp:InputStreams>{escape(shell.input_streams)}</rsp:InputStreams>"
            f"<rsp:OutputStreams>{escape(shell.output_streams)}</rsp:OutputStreams>"
            f"<rsp:ShellRunTime>P0DT0H0M{now - shell.created:.0f}S</rsp:ShellRunTime>"
            f"<rsp:ShellInactivity>P0DT0H0M{now - shell.touched:.0f}S</rsp:ShellInactivity></rsp:Shell>"
        )


_SHELL_GONE = (
    "The request for the Windows Remote Shell with ShellId {} failed because the shell was not found on the server. "
    "Possible causes are: the specified ShellId is incorrect or the shell no longer exists on the server. Provide the "
    "correct ShellId or create a new shell and retry the operation. "
)


def _answer(action: str, body: str) -> Reply:
    return Reply(action + "Response", SHELL_SET, body)


def _received(parts: list[str], identifier: str, state: str, code: int | None) -> Reply:
    inner = f"<rsp:ExitCode>{code}</rsp:ExitCode>" if code is not None else ""
    parts.append(
        f'<rsp:CommandState CommandId="{identifier}" State="{uris.SHELL}/CommandState/{state}">'
        f"{inner}</rsp:CommandState>"
    )
    return _answer(uris.RECEIVE, f"<rsp:ReceiveResponse>{''.join(parts)}</rsp:ReceiveResponse>")


def _drained(stream: bytearray, limit: int) -> bytes:
    data = bytes(stream[:limit])
    del stream[: len(data)]
    return data


def _kill_all(shell: _Shell) -> None:
    for command in shell.commands.values():
        if command.process.exit_code is None:
            command.process.kill()


def _leaf(element: Element) -> str:
    if element.children:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    return element.text


def _text(element: Element, name: str) -> str | None:
    found = element.child(uris.SHELL, name)
    return _leaf(found).strip() if found is not None else None


def _environment(element: Element) -> dict[str, str]:
    block = element.child(uris.SHELL, "Environment")
    variables: dict[str, str] = {}
    for variable in block.children if block is not None else ():
        name = variable.get("Name")
        if (variable.namespace, variable.name) != (uris.SHELL, "Variable") or not name:
            raise Faulted(Fault.SCHEMA_VALIDATION)
        variables[name] = _leaf(variable)
    return variables
