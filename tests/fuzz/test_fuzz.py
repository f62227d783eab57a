"""Any bytes give a value or one declared error; ``./dev fuzz`` runs a million of them."""

from __future__ import annotations

import logging
from itertools import islice
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.mutating import HURTING, mutations
from tests.fuzz.run import feed
from tests.fuzz.targets import TARGETS, Target

every_target = pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)


@every_target
def test_good_inputs_are_no_trouble_at_all(target: Target) -> None:
    for data in target.seeds:
        feed(target, data)


@every_target
def test_inputs_known_to_hurt(target: Target, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        for data in HURTING:
            feed(target, data)
    assert not caplog.records


@every_target
def test_inputs_that_almost_make_sense(target: Target, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        for data in islice(mutations(target.seeds, Random(7)), 1000):
            feed(target, data)
    assert not caplog.records


@every_target
@given(data=st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass")))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_else(target: Target, data: bytes) -> None:
    feed(target, data)
