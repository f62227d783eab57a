"""End of the process while worker threads may still hang."""

from __future__ import annotations

import logging
import os
from typing import NoReturn

from hvgui.desktop import streams


def leave(code: int) -> NoReturn:
    """End at once: a worker may hang in a connect that nothing can break off, and the user need not wait for it."""
    logging.shutdown()
    streams.flush()
    os._exit(code)
