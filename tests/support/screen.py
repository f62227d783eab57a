"""An X screen of its own, for tests that need a real one."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager


def ended(process: subprocess.Popen[str]) -> None:
    process.terminate()
    process.wait(60)


@contextmanager
def screen(*, manager: bool = False) -> Iterator[dict[str, str]]:
    """The environment of a new screen, with a window manager where that is wanted."""
    with ExitStack() as stack:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
            text=True,
        )
        stack.callback(ended, server)
        os.close(writing)
        with os.fdopen(reading) as number:
            name = number.readline().strip()
        env = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
        env |= {"DISPLAY": f":{name}", "QT_QPA_PLATFORM": "xcb"}
        if manager:
            windows = subprocess.Popen(
                ["openbox"], env=env, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL, text=True
            )
            stack.callback(ended, windows)
        yield env
