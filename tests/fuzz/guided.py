"""``./dev fuzz guided SECONDS``: inputs led by coverage, where atheris is installed (Linux, CPython up to 3.13).

It is no pinned dependency: ``pip install atheris`` brings it. Each reader gets its share of the time in a process of its
own, since libFuzzer ends the process it runs in.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

MISSING = "atheris is not installed: nothing is guided by coverage (pip install atheris)"


def available() -> bool:
    return importlib.util.find_spec("atheris") is not None


def lead(name: str, seconds: int, corpus: Path) -> int:
    """Feed one target in a process of its own; its exit code."""
    command = [sys.executable, "-m", "tests.fuzz.guided", "--target", name, f"-max_total_time={seconds}", str(corpus)]
    return subprocess.run(command, check=False).returncode


def run_here(name: str, arguments: list[str]) -> None:
    """Never returns: libFuzzer ends the process."""
    import atheris  # type: ignore[import-not-found,unused-ignore]

    # What is imported in here counts its branches; nothing of it may have been imported before.
    with atheris.instrument_imports(include=["hvgui"]):
        from tests.fuzz.run import feed
        from tests.fuzz.targets import TARGETS
    target = next(t for t in TARGETS if t.name == name)
    atheris.Setup([sys.argv[0], *arguments], lambda data: feed(target, data))
    atheris.Fuzz()


def main(arguments: list[str]) -> int:
    if not available():
        print(MISSING)
        return 3
    if arguments[:1] == ["--target"]:
        run_here(arguments[1], arguments[2:])
    from tests.fuzz.targets import TARGETS

    share = max(1, int(arguments[0] if arguments else 300) // len(TARGETS))
    with tempfile.TemporaryDirectory() as folder:
        for target in TARGETS:
            corpus = Path(folder) / target.name.replace(" ", "-")
            corpus.mkdir()
            for number, seed in enumerate(target.seeds):
                (corpus / str(number)).write_bytes(seed)
            print(f"--- {target.name}, {share} s", flush=True)
            if code := lead(target.name, share, corpus):
                return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
