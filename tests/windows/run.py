"""The Windows bench: ``./dev windows``, or ``./dev windows short`` without the unit and GUI tests."""

from __future__ import annotations

import subprocess
import sys
import time

from tests.windows import program
from tests.windows.assemble import CannotAssembleError, assemble
from tests.windows.program import ROOT

#: What runs within Wine, too.
_INSIDE = ("tests/unit", "tests/gui")
#: What Wine says of the root of Linux whenever a program asks for the label of its volume.
_NOISE = "wine: Read access denied for device"


def main(arguments: list[str]) -> int:
    """Assemble what is not there, then run; the exit code of the first part that fails."""
    short = arguments[:1] == ["short"]
    try:
        bench = assemble()
    except (CannotAssembleError, subprocess.CalledProcessError, OSError) as error:
        print(f"WINDOWS WAS NOT TESTED: its bench cannot be assembled: {error}", file=sys.stderr)
        return 3
    command = [sys.executable, "-m", "pytest", "-n", "2", "tests/windows", *arguments[1 if short else 0 :]]
    if short:
        command += ["--deselect", "tests/windows/test_setup.py"]
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    if code == 1:
        print("WINE: what failed is run once more; what fails twice is red", file=sys.stderr)
        code = subprocess.run([*command, "--last-failed"], cwd=ROOT, check=False).returncode
    if code or short:
        return code
    env = program.surroundings(bench) | {"PYTHONUTF8": "1"}
    for tests in _INSIDE:
        started = time.monotonic()
        words = ("-m", "pytest", "-n", "2", "-p", "tests.windows.expecting", "-p", "no:cacheprovider", tests)
        inside = program.started(bench, *words, env=env)
        code, out, errors = program.ended(inside, hangs=3600)
        said = (line for line in (out + errors).decode("utf-8", "replace").splitlines() if not line.startswith(_NOISE))
        print(*said, f"{tests}: {time.monotonic() - started:.0f} s", sep="\n", flush=True)
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
