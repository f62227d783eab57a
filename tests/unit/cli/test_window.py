"""The start of the window from the command line."""

from __future__ import annotations

import gc

import pytest

from hvgui import app
from hvgui.cli import window


def test_what_the_program_is_made_of_is_no_garbage_to_be_looked_through(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(app, "run", lambda _options, _guide: 7 if gc.isenabled() and gc.get_freeze_count() else 0)
    try:
        assert window.main([]) == 7
    finally:
        gc.unfreeze()
