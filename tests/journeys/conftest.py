"""Choice of hosts: a test marked ``one_host`` runs on one of the hosts it could run on, another test on another one.

It is for what does not depend on the version of the host – commands over a change whose own journey runs on all three –
so that the whole suite stays short. ``HVGUI_EVERY_HOST=1`` runs them all.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from zlib import crc32

import pytest

_HOST = re.compile(r"(?:en-2022|ja-2019|de-2012r2)-?")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if os.environ.get("HVGUI_EVERY_HOST"):
        return
    alike: dict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        if item.get_closest_marker("one_host") is not None:
            alike[_HOST.sub("", item.nodeid)].append(item)
    # By its name: every worker of a run chooses the same.
    left = {id(some[crc32(name.encode()) % len(some)]) for name, some in alike.items()}
    chosen: list[pytest.Item] = []
    others: list[pytest.Item] = []
    for item in items:
        meant = item.get_closest_marker("one_host") is None or id(item) in left
        (chosen if meant else others).append(item)
    config.hook.pytest_deselected(items=others)
    items[:] = chosen
