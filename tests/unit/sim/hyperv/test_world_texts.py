"""Texts exist in every language for everything a host can say (hyperv-wmi-v2 11 and 25.6)."""

from __future__ import annotations

import re

import pytest

from hvgui.sim.hyperv.components import COMPONENTS, NO_CONTACT, PAUSED, TIMED_OUT, Answer
from hvgui.sim.hyperv.data import table
from hvgui.sim.hyperv.power import TRANSITIONS
from hvgui.sim.hyperv.texts import LANGUAGES, Texts, texts_in

KEYS = [row[0] for row in table("texts")]
PLACE = re.compile(r"{\w*}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_status_job_and_component_has_its_text(language: str) -> None:
    texts = texts_in(language)
    for status in (NO_CONTACT, PAUSED, TIMED_OUT, (2, 2), (2, 32782), *(answer.value for answer in Answer)):
        assert len(texts.component_status(status)) == len(status)
    for first in (2, 3, 11):
        for second in (32768, 32769, 32770, 32772):
            assert all(texts.system_status((first, second)))
    for component in COMPONENTS:
        assert texts(f"component.{component.key}.name")
        assert texts("component.settings", texts(f"component.{component.key}.description"))
    for job_type in {transition.job_type for transition in TRANSITIONS.values()} | {2, 16, 29, 31, 70, 71, 72, 73, 180}:
        assert texts(f"job.{job_type}")
    assert texts.failure(1) == texts.failure(32768)


def test_the_table_is_complete_and_its_places_agree() -> None:
    assert len(KEYS) == len(set(KEYS))
    for key, *versions in table("texts"):
        assert len(versions) == len(LANGUAGES), key
        assert all(versions), key
        assert len({tuple(sorted(PLACE.findall(version))) for version in versions}) == 1, key


def test_there_are_no_other_languages() -> None:
    with pytest.raises(ValueError, match="no texts"):
        Texts("fr")
