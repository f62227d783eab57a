"""The remote shell without HTTP: stream rules, quotas, expiry (wsman-winrm 9)."""

from __future__ import annotations

import base64
import threading

import pytest

from hvgui.sim.cim import Principal
from hvgui.sim.clock import CrankedClock
from hvgui.sim.faults import Detail
from hvgui.sim.wsman.endpoint import Service
from tests.support.envelopes import ADMIN, RSP, Heard, X, ask, optimized, request
from tests.support.tinyrepo import TinyPrograms, tiny_service

CMD = RSP + "/cmd"
OPERATOR = Principal("operator", may_use_shell=False)


def create(host: Service, inner: str = "", who: Principal = ADMIN) -> Heard:
    body = (
        f"<rsp:Shell>{inner}<rsp:InputStreams>stdin</rsp:InputStreams>"
        "<rsp:OutputStreams>stdout stderr</rsp:OutputStreams></rsp:Shell>"
    )
    return ask(host, request(X + "/Create", CMD, body), who)


def opened(host: Service, inner: str = "") -> str:
    heard = create(host, inner)
    assert heard.status == 200, heard.text
    return heard.one("w:Selector[@Name='ShellId']")


def verb(host: Service, name: str, shell: str, body: str, extra: str = "", who: Principal = ADMIN) -> Heard:
    return ask(host, request(f"{RSP}/{name}", CMD, body, selectors={"ShellId": shell}, extra=extra), who)


def run(host: Service, shell: str, command: str, *arguments: str) -> Heard:
    parts = "".join(f"<rsp:Arguments>{argument}</rsp:Arguments>" for argument in arguments)
    return verb(
        host, "Command", shell, f"<rsp:CommandLine><rsp:Command>{command}</rsp:Command>{parts}</rsp:CommandLine>"
    )


def started(host: Service, shell: str, command: str, *arguments: str) -> str:
    return run(host, shell, command, *arguments).one("rsp:CommandId")


def send(host: Service, shell: str, command: str, data: bytes, end: str = "false") -> Heard:
    text = base64.b64encode(data).decode()
    stream = f'<rsp:Stream Name="stdin" CommandId="{command}" End="{end}">{text}</rsp:Stream>'
    return verb(host, "Send", shell, f"<rsp:Send>{stream}</rsp:Send>")


def receive(host: Service, shell: str, command: str, extra: str = "", streams: str = "stdout stderr") -> Heard:
    body = f'<rsp:Receive><rsp:DesiredStream CommandId="{command}">{streams}</rsp:DesiredStream></rsp:Receive>'
    return verb(host, "Receive", shell, body, extra)


def signal(host: Service, shell: str, command: str, code: str = RSP + "/signal/terminate") -> Heard:
    body = f'<rsp:Signal CommandId="{command}"><rsp:Code>{code}</rsp:Code></rsp:Signal>'
    return verb(host, "Signal", shell, body)


def delete(host: Service, shell: str) -> Heard:
    return ask(host, request(X + "/Delete", CMD, selectors={"ShellId": shell}))


def output(heard: Heard, name: str = "stdout") -> bytes:
    return b"".join(base64.b64decode(e.text or "") for e in heard.all(f"rsp:Stream[@Name='{name}']"))


def test_a_command_from_beginning_to_end() -> None:
    programs = TinyPrograms()
    host = tiny_service(programs=programs)
    environment = '<rsp:Environment><rsp:Variable Name="A">b</rsp:Variable></rsp:Environment>'
    shell = opened(host, environment)
    command = started(host, shell.lower(), "echo", "hello", "world")
    heard = receive(host, shell, command)
    assert output(heard) == b"hello world\r\n"
    ends = [e.attrib["Name"] for e in heard.all("rsp:Stream[@End='true']")]
    assert ends == ["stdout", "stderr"]
    assert heard.all("rsp:CommandState")[0].attrib["State"] == RSP + "/CommandState/Done"
    assert heard.one("rsp:ExitCode") == "0"
    assert signal(host, shell, command).has("rsp:SignalResponse")
    gone = delete(host, shell)
    assert (gone.status, gone.one("a:Action")) == (200, X + "/DeleteResponse")
    assert programs.started == [("echo", ("hello", "world"), {"A": "b"}, "Administrator")]


def test_an_unknown_command_ends_with_an_exit_code() -> None:
    host = tiny_service()
    shell = opened(host)
    heard = receive(host, shell, started(host, shell, "nonsense"))
    assert output(heard, "stderr") == b"'nonsense' is not recognized\r\n"
    assert heard.one("rsp:ExitCode") == "1"


def test_input_is_fed_and_its_end_told() -> None:
    host = tiny_service()
    shell = opened(host)
    command = started(host, shell, "cat")
    assert send(host, shell, command, b"\x00\xff").status == 200
    running = receive(host, shell, command)
    assert output(running) == b"\x00\xff"
    assert running.all("rsp:CommandState")[0].attrib["State"] == RSP + "/CommandState/Running"
    assert not running.has("rsp:ExitCode")
    assert send(host, shell, command, b"end", "True").status == 200
    assert output(receive(host, shell, command)) == b"end"
    assert send(host, shell, command, b"more").fault == ("w:InvalidParameter", 2150858810)


def test_a_silent_command_times_out_after_the_operation_timeout() -> None:
    clock = CrankedClock()
    host = tiny_service(clock=clock)
    shell = opened(host)
    command = started(host, shell, "sleep")
    heard: list[Heard] = []
    timeout = "<w:OperationTimeout>PT20S</w:OperationTimeout>"
    waiting = threading.Thread(target=lambda: heard.append(receive(host, shell, command, timeout)))
    waiting.start()
    while not host.shells.receiving(shell):
        waiting.join(0.001)
    assert receive(host, shell, command).fault == ("w:Concurrency", 2150858802)
    clock.crank(19)
    waiting.join(0.02)
    assert not heard
    clock.crank(2)
    waiting.join(60)
    assert heard[0].fault == ("w:TimedOut", 2150858793)
    assert send(host, shell, command, b"").status == 200


def test_a_waiting_receive_ends_with_the_host() -> None:
    closing = threading.Event()
    host = tiny_service(closing=closing)
    shell = opened(host)
    command = started(host, shell, "sleep")
    closing.set()
    assert receive(host, shell, command).status == 500


def test_a_new_command_waits_for_the_end_of_the_old_one() -> None:
    host = tiny_service()
    shell = opened(host)
    command = started(host, shell, "echo", "a")
    assert run(host, shell, "echo", "b").fault == ("w:Concurrency", 2150858802)
    receive(host, shell, command)
    assert run(host, shell, "echo", "b").status == 200


def test_much_output_comes_in_pieces_that_fit() -> None:
    host = tiny_service()
    shell = opened(host)
    command = started(host, shell, "spew", "100000")
    pieces, done = [], False
    while not done:
        heard = receive(host, shell, command, "<w:MaxEnvelopeSize>32768</w:MaxEnvelopeSize>")
        assert len(heard.text) <= 16384
        pieces.append(output(heard))
        done = heard.has("rsp:ExitCode")
    assert b"".join(pieces) == b"x" * 100_000
    assert len(pieces) > 8


def test_terminate_kills_and_frees_the_slot() -> None:
    programs = TinyPrograms()
    host = tiny_service(programs=programs)
    shell = opened(host)
    command = started(host, shell, "sleep")
    assert host.shells.commands_by("Administrator") == 1
    assert signal(host, shell, command, RSP + "/signal/Terminate").status == 200
    assert programs.processes[0].exit_code == 0xC000013A
    assert host.shells.commands_by("Administrator") == 0
    assert run(host, shell, "echo", "again").status == 200


def test_interrupting_leaves_the_exit_code_to_be_fetched() -> None:
    host = tiny_service()
    shell = opened(host)
    command = started(host, shell, "sleep")
    signal(host, shell, command, RSP + "/signal/ctrl_c")
    assert receive(host, shell, command).one("rsp:ExitCode") == str(0xC000013A)


def test_deleting_a_shell_kills_what_runs_in_it() -> None:
    programs = TinyPrograms()
    host = tiny_service(programs=programs)
    shell = opened(host)
    started(host, shell, "sleep")
    delete(host, shell)
    assert programs.processes[0].exit_code is not None
    assert delete(host, shell).fault == ("w:InvalidSelectors", 2150858843)


@pytest.mark.parametrize(
    ("name", "body", "fault"),
    [
        ("Command", "<rsp:CommandLine/>", "w:SchemaValidationError"),
        ("Command", "<rsp:Nonsense/>", "w:SchemaValidationError"),
        ("Receive", "<rsp:Receive/>", "w:SchemaValidationError"),
        ("Receive", "<rsp:Receive><rsp:DesiredStream>stdout</rsp:DesiredStream></rsp:Receive>", "w:InvalidParameter"),
        (
            "Receive",
            '<rsp:Receive><rsp:DesiredStream CommandId="{}">pr</rsp:DesiredStream></rsp:Receive>',
            "w:InvalidParameter",
        ),
        ("Send", '<rsp:Send><rsp:Stream Name="stdin" CommandId="{}">!!!</rsp:Stream></rsp:Send>', "w:InvalidParameter"),
        ("Send", '<rsp:Send><rsp:Stream Name="pr" CommandId="{}"/></rsp:Send>', "w:SchemaValidationError"),
        ("Signal", '<rsp:Signal CommandId="{}"><rsp:Code>urn:x</rsp:Code></rsp:Signal>', "w:InvalidParameter"),
        ("Disconnect", "<rsp:Disconnect/>", "a:ActionNotSupported"),
    ],
)
def test_bodies_that_are_wrong(name: str, body: str, fault: str) -> None:
    host = tiny_service()
    shell = opened(host)
    command = started(host, shell, "cat")
    assert verb(host, name, shell, body.format(command)).fault[0] == fault


def test_the_idle_timeout_is_a_duration() -> None:
    host = tiny_service()
    assert create(host, "<rsp:IdleTimeOut>3600</rsp:IdleTimeOut>").fault == ("w:SchemaValidationError", 2150858817)
    assert create(host, "<rsp:IdleTimeOut>PT600.000S</rsp:IdleTimeOut>").one("rsp:IdleTimeOut") == "PT600.000S"


def test_an_idle_shell_is_gone() -> None:
    clock = CrankedClock()
    programs = TinyPrograms()
    host = tiny_service(clock=clock, programs=programs)
    shell = opened(host, "<rsp:IdleTimeOut>PT600S</rsp:IdleTimeOut>")
    started(host, shell, "sleep")
    clock.crank(601)
    assert run(host, shell, "echo").fault == ("w:InvalidSelectors", 2150858843)
    assert programs.processes[0].exit_code is not None


def test_shells_per_user_and_both_encodings() -> None:
    for detail in (Detail.WMI_ERROR, Detail.PLAIN):
        host = tiny_service(shells_per_user=2, quota_detail=detail)
        opened(host)
        opened(host)
        assert create(host).fault == ("w:QuotaLimit", 2150859173)


def test_unsignalled_commands_count_against_the_operations() -> None:
    host = tiny_service(operations_per_user=1, quota_detail=Detail.PLAIN)
    shell, other = opened(host), opened(host)
    receive(host, shell, started(host, shell, "echo"))
    assert run(host, other, "echo").fault == ("w:QuotaLimit", 2150859174)


def test_who_may_not_use_shells_is_told_so() -> None:
    host = tiny_service()
    shell = opened(host)
    assert create(host, who=OPERATOR).fault == ("w:AccessDenied", 5)
    assert verb(host, "Command", shell, "<rsp:CommandLine/>", who=OPERATOR).fault == ("w:AccessDenied", 5)


def test_nobody_reaches_anothers_shell() -> None:
    host = tiny_service()
    shell = opened(host)
    body = "<rsp:CommandLine><rsp:Command>echo</rsp:Command></rsp:CommandLine>"
    assert verb(host, "Command", shell, body, who=Principal("other")).fault[1] == 2150858843


def test_a_user_finds_leaked_shells() -> None:
    host = tiny_service()
    shells = [opened(host, "<rsp:Name>mine</rsp:Name>") for _ in range(2)]
    first = ask(host, optimized(RSP))
    assert first.leaves("ShellId") == shells[:1]
    one = ask(host, request(X + "/Get", RSP, selectors={"ShellId": shells[1]}))
    assert (one.leaves("ShellId"), one.leaves("Name"), one.leaves("Owner")) == (
        [shells[1]],
        ["mine"],
        ["Administrator"],
    )


def test_chunked_requests_are_not_for_shells() -> None:
    host = tiny_service()
    answer = host.answer(request(X + "/Create", CMD, "<rsp:Shell/>"), ADMIN, chunked=True)
    assert Heard(answer.status, answer.text).fault == ("w:InternalError", 50)
