"""Bytes to a host's disk through the remote shell, beside the way of Ansible's WinRM plug-in on the same host.

That way: base64 lines of 250,000 bytes into PowerShell's standard input, one Send each, through plain pywinrm. Both
use the same script on the host, so what differs is the client.
"""

from __future__ import annotations

import base64
import os
import time
from importlib import resources

from winrm.protocol import Protocol

from bench.hosts import Hosts, hosts
from hvgui.hyperv.staging import CHUNK, command_line, put, sweep
from hvgui.wsman.exchange import converse

SIZE = 16_000_000
#: Bytes of one Send in that plug-in.
PEERS = 250_000


def run() -> None:
    print("\nUpload through the remote shell (one constant script, base64 lines, hash compared)")
    script = resources.files("hvgui.transport.staging.scripts").joinpath("stage.ps1").read_text(encoding="utf-8")
    data = os.urandom(SIZE)
    operation = "0" * 32
    for lag in ("0ms", "20ms"):
        with hosts(vms=1, mischief=f"lag={lag}") as at:
            wire = at.wire()
            size = SIZE if lag == "0ms" else SIZE // 4
            chunks = [data[i : min(i + CHUNK, size)] for i in range(0, size, CHUNK)]
            began_cpu, began = time.process_time(), time.perf_counter()
            staged = converse(wire, put(script, operation, "bench.bin", iter(chunks)))
            wall, cpu = time.perf_counter() - began, time.process_time() - began_cpu
            converse(wire, sweep(script, operation))
            wire.close()
            assert staged.length == size
            rate = size / wall / 1e6
            per_mb = cpu / (size / 1e6) * 1000
            print(f"  {size / 1e6:5.0f} MB, {lag} a call: {rate:6.1f} MB/s, client CPU {per_mb:.0f} ms per MB")
            peer = _peer(at, script, [data[i : min(i + PEERS, size)] for i in range(0, size, PEERS)])
            print(f"  the way of Ansible (peer):     {peer:6.1f} MB/s; hvgui beside it {rate / peer:.2f}")
            text = (b"2026-11-24 12:00:00 INFO service started on port 443 for session 12345\r\n" * 60_000)[:size]
            lines = [text[i : i + CHUNK] for i in range(0, len(text), CHUNK)]
            with_text = at.wire()
            began = time.perf_counter()
            converse(with_text, put(script, operation, "log.txt", iter(lines)))
            print(f"  a log file, deflated:          {len(text) / (time.perf_counter() - began) / 1e6:6.1f} MB/s")
            converse(with_text, sweep(script, operation))
            with_text.close()


def _peer(at: Hosts, script: str, chunks: list[bytes]) -> float:
    """MB/s of plain pywinrm."""
    profile = at.profiles[0]
    protocol = Protocol(
        f"http://{profile.address}:{profile.port}/wsman",
        transport="ntlm",
        username=profile.user,
        password=at.password,
        message_encryption="always",
    )
    command, arguments = command_line(script)
    name = base64.b64encode(b"peer.bin").decode()
    began = time.perf_counter()
    shell = protocol.open_shell(codepage=65001)
    running = protocol.run_command(shell, command, arguments, console_mode_stdin=False)
    protocol.send_command_input(shell, running, f"put\n{'1' * 32}\n{name}\n0\n")
    for chunk in chunks:
        protocol.send_command_input(shell, running, base64.b64encode(chunk) + b"\r\n")
    protocol.send_command_input(shell, running, b".\r\n", end=True)
    out, err, code = protocol.get_command_output(shell, running)
    wall = time.perf_counter() - began
    protocol.cleanup_command(shell, running)
    protocol.close_shell(shell)
    assert code == 0, (out, err)
    return sum(map(len, chunks)) / wall / 1e6
