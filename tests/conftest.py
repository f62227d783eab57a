"""What every test shares."""

from __future__ import annotations

import os

# Before the first import of Qt: no test needs a display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from resources.i18n import build as catalogues


def pytest_configure() -> None:
    catalogues.build()
