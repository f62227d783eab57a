"""The program's own files, damaged: ``./dev fuzz files`` does it a hundred thousand times."""

from __future__ import annotations

from itertools import islice
from random import Random

import pytest

from tests.fuzz.mutating import HURTING, mutations
from tests.fuzz.own_files import FILES, SHARE
from tests.fuzz.run import feed
from tests.fuzz.targets import Target


@pytest.mark.parametrize("target", FILES, ids=lambda t: t.name)
def test_a_damaged_file_gives_a_value_or_one_declared_error(target: Target) -> None:
    for data in (
        *target.seeds,
        *HURTING,
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"Infinity",
        b"a = " + b"[" * 100_000,
        b"\x00" * 5000,
    ):
        feed(target, data)
    for data in islice(mutations(target.seeds, Random(11)), int(400 * SHARE.get(target.name, 1.0))):
        feed(target, data)
