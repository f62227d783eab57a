"""A plugin of pytest that writes down which test ran which line, and how long each took of the processor.

Loaded by ``-p tests.measuring.witness``; HVGUI_WITNESS is the file, HVGUI_WITNESSED the files that matter, one a line.
"""

from __future__ import annotations

import json
import os
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from coverage import Coverage

_TO = Path(os.environ["HVGUI_WITNESS"])
_FILES = os.environ["HVGUI_WITNESSED"].splitlines()
_cover = Coverage(data_file=None, include=_FILES, config_file=False)
_took: dict[str, float] = {}
# Before the first import of what is measured.
_cover.start()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    _cover.switch_context(item.nodeid)
    began = time.process_time()
    try:
        return (yield)
    finally:
        _took[item.nodeid] = time.process_time() - began
        _cover.switch_context("")


def pytest_sessionfinish() -> None:
    _cover.stop()
    data = _cover.get_data()
    lines: dict[str, dict[int, list[str]]] = defaultdict(dict)
    for name in data.measured_files():
        for line, tests in data.contexts_by_lineno(name).items():
            lines[os.path.relpath(name)][line] = sorted(tests)
    _TO.write_text(json.dumps({"took": _took, "lines": lines}), encoding="utf-8")
