"""COM ports and diskettes of VMs over the wire: set, cleared, inserted, ejected, read back and undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.test_commands import Run, run
from tests.journeys.test_firmware import HOSTS, off
from tests.support.live_host import LiveHost, live_host

__all__ = ["run"]


@pytest.fixture(params=list(HOSTS.values()), ids=list(HOSTS))
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=request.param, few=True) as live:
        yield live


@pytest.mark.one_host
def test_the_command_takes_the_name_of_a_pipe(host: LiveHost, run: Run) -> None:
    machine = off(host, 2)
    code, said = run("vm", "set", machine.id, "--set", "com-1=dbg")
    assert code == 0, said
    assert machine.settings.pipes[0] == "\\\\.\\pipe\\dbg"
    code, said = run("vm", "set", machine.id, "--set", "com-1=none", "--dry-run", "--powershell")
    assert "Set-VMComPort" in said["powershell"]
    assert run("vm", "set", machine.id, "--set", "com-1=none")[0] == 0
    assert machine.settings.pipes[0] == ""
    assert run("vm", "set", machine.id, "--set", "diskette=D:\\a.vfd")[0] == 1, "generation 2 has no drive for it"
