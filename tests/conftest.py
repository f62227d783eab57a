"""What every test shares."""

from __future__ import annotations

import os

# Before the first import of Qt: no test needs a display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
