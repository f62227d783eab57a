"""A pytest plug-in within Wine: tests that are known to fail there must fail, and no others.

``expected.toml`` names each with its reason; one that passes again is a failure until it is taken off.
"""

from __future__ import annotations

import tomllib
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

_LIST = Path(__file__).with_name("expected.toml")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    expected = tomllib.loads(_LIST.read_text(encoding="utf-8"))["fails"]
    for item in items:
        for entry in expected:
            # A bracket of a parameter is no character class.
            if any(fnmatchcase(item.nodeid, pattern.replace("[", "[[]")) for pattern in entry["tests"]):
                item.add_marker(pytest.mark.xfail(reason=entry["why"], strict=True))
