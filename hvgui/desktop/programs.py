"""Programs of this computer: started, and waited for on a thread of their own."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Awaitable, Mapping, Sequence
from typing import IO

from hvgui.controller.api.consoles import Ended
from hvgui.controller.api.ports import Post
from hvgui.domain.secret import Secret

#: Bytes of a program's last words that are kept.
_LAST_WORDS = 4000


class Programs:
    """Implements ``Launcher``. Uses no worker of the pool: a console may be open for days."""

    platform = sys.platform

    def __init__(self, post: Post) -> None:
        self._post = post

    def find(self, names: Sequence[str]) -> str:
        return next((path for name in names if (path := shutil.which(name))), "")

    def start(self, command: Sequence[str], typed: Secret | None) -> Awaitable[Ended]:
        # A file, not a pipe: the program must be able to write when this one is gone.
        output = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the thread that waits
        try:
            process = subprocess.Popen(
                list(command),
                stdin=subprocess.PIPE if typed is not None else subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=environment(os.environ),
                close_fds=True,
                start_new_session=sys.platform != "win32",
            )
        except OSError:
            output.close()
            raise
        if typed is not None and process.stdin is not None:
            try:
                process.stdin.write(f"{typed.reveal()}\n".encode())
                process.stdin.close()
            except OSError:
                # It has gone already; its exit code tells.
                pass
        over: asyncio.Future[Ended] = asyncio.get_running_loop().create_future()

        def settle(ended: Ended) -> None:
            if not over.done():
                over.set_result(ended)

        def wait() -> None:
            code = process.wait()
            ended = Ended(code, _last_words(output, typed))
            self._post(lambda: settle(ended))

        threading.Thread(target=wait, name="program", daemon=True).start()
        return over


def _last_words(output: IO[bytes], typed: Secret | None) -> str:
    with output:
        output.seek(0, os.SEEK_END)
        output.seek(max(0, output.tell() - _LAST_WORDS))
        words = output.read().decode("utf-8", "replace").strip()
    return words.replace(typed.reveal(), repr(typed)) if typed else words


def environment(ours: Mapping[str, str]) -> dict[str, str]:
    """The environment for a program that is not part of this one.

    A self-contained build puts its own libraries first; what was there before is kept beside (PyInstaller).
    """
    theirs = {name: value for name, value in ours.items() if not name.startswith(("LD_LIBRARY_PATH", "_PYI_"))}
    if getattr(sys, "frozen", False):
        if "LD_LIBRARY_PATH_ORIG" in ours:
            theirs["LD_LIBRARY_PATH"] = ours["LD_LIBRARY_PATH_ORIG"]
    elif "LD_LIBRARY_PATH" in ours:
        theirs["LD_LIBRARY_PATH"] = ours["LD_LIBRARY_PATH"]
    return theirs
