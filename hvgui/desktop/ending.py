"""End of the process while worker threads may still hang."""

from __future__ import annotations

import logging
import os
import sys
from typing import NoReturn

from hvgui.desktop import streams


def leave(code: int) -> NoReturn:
    """End at once: a worker may hang in a connect that nothing can break off, and the user need not wait for it."""
    logging.shutdown()
    streams.flush()
    if sys.platform == "win32":
        # os._exit detaches every library first there, and waits for a lock that a worker held when it was ended.
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.TerminateProcess(ctypes.c_void_p(kernel.GetCurrentProcess()), code)
    os._exit(code)
