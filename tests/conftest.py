"""What every test shares."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

# Before the first import of Qt: no test needs a display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Whoever wants no bytecode in the tree gets it in the environment: each worker and each program that a test starts
# would compile everything again.
if sys.dont_write_bytecode:
    sys.dont_write_bytecode = False
    sys.pycache_prefix = os.environ.setdefault("PYTHONPYCACHEPREFIX", os.path.join(sys.prefix, "bytecode"))
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# A shell's job in the background ignores Ctrl+C, and so would every program that a test starts and interrupts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

from PySide6.QtCore import QCoreApplication, QEvent

from hvgui.wording import formats
from hvgui.wording.i18n import set_language
from resources.i18n import build as catalogues

# How long an example takes says nothing on a busy machine.
settings.register_profile("hvgui", deadline=None)
settings.load_profile("hvgui")


def pytest_configure() -> None:
    catalogues.build()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """The windows of a test end with it: nothing else would delete them, and each hears all that later tests do."""
    try:
        yield
    finally:
        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Every test begins in English and with neutral formats, whatever the one before it in this worker has spoken."""
    set_language("en")
    formats.follow_nothing()
    yield
    set_language("en")
    formats.follow_nothing()


@pytest.fixture(autouse=True)
def loggers_as_before() -> Iterator[None]:
    """A command that runs inside a test sets up logging for its whole process; the next test is not to hear of it."""
    root = logging.getLogger()
    level = root.level
    yield
    root.setLevel(level)


def pytest_collection_finish() -> None:
    # Thousands of tests are there to stay: nothing in them is garbage, and whoever looks for some looks through them.
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The package takes longest: begun last, everybody would wait for it.
    items.sort(key=lambda item: "installer" not in item.path.parts)
