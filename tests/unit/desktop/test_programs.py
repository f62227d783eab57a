"""Real processes: found on the path, told a secret on their input, and waited for without a worker."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from hvgui.controller.api.consoles import Ended
from hvgui.desktop.programs import Programs, environment
from hvgui.domain.secret import Secret

SECRET = Secret("geheim & 秘密")

#: Writes down its arguments, its input and how the process table shows it; says the secret aloud, as a bad program may.
STUB = f"""#!{sys.executable}
import json, os, pathlib, subprocess, sys
typed = sys.stdin.readline()
table = subprocess.run(["ps", "-ewwo", "args"], capture_output=True, text=True).stdout
environ = pathlib.Path("/proc/self/environ").read_bytes().decode("utf-8", "replace")
pathlib.Path(sys.argv[1]).write_text(json.dumps(dict(argv=sys.argv[1:], typed=typed, table=table, environ=environ)))
print("hello " + typed)
sys.exit(131)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for the program")
def test_a_secret_is_typed_and_seen_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "xfreerdp"
    program.write_text(STUB, encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")

    async def story() -> Ended:
        programs = Programs(asyncio.get_running_loop().call_soon_threadsafe)
        found = programs.find(["no-such-program", "xfreerdp"])
        assert found == str(program)
        return await programs.start([found, str(tmp_path / "seen"), "/t:a b"], SECRET)

    ended = asyncio.run(story())
    seen = json.loads((tmp_path / "seen").read_text(encoding="utf-8"))
    assert seen["argv"][1:] == ["/t:a b"]
    assert seen["typed"] == f"{SECRET.reveal()}\n"
    assert "xfreerdp" in seen["table"], "the process table was read"
    assert SECRET.reveal() not in seen["table"]
    assert SECRET.reveal() not in seen["environ"]
    assert ended == Ended(131, f"hello {SECRET}"), "nor in what is kept of its output"


def test_what_cannot_be_started_says_so() -> None:
    async def story() -> None:
        programs = Programs(asyncio.get_running_loop().call_soon_threadsafe)
        assert programs.find(["no-such-program"]) == ""
        with pytest.raises(OSError, match=r"no-such-program|WinError 2"):
            programs.start(["no-such-program"], None)

    asyncio.run(story())


def test_a_self_contained_build_does_not_lend_its_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = {"PATH": "/bin", "LD_LIBRARY_PATH": "/opt/hvgui", "LD_LIBRARY_PATH_ORIG": "/usr/local/lib"}
    assert environment({"PATH": "/bin", "LD_LIBRARY_PATH": "/x"}) == {"PATH": "/bin", "LD_LIBRARY_PATH": "/x"}
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert environment(ours) == {"PATH": "/bin", "LD_LIBRARY_PATH": "/usr/local/lib"}
    assert environment({"LD_LIBRARY_PATH": "/opt/hvgui"}) == {}
