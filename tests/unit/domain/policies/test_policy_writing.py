"""Policies in a file that an admin keeps: what is written around them stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvgui.domain.policies.policy import Policy, PolicySet, Rule
from hvgui.domain.policies.policy_file import read_policies
from hvgui.domain.policies.policy_writing import write_policies
from hvgui.domain.vms.services import Service
from hvgui.values import replace

KEPT = """\
# Kept by the infrastructure team.
version = 1

# Backups are taken by agents inside.
[[policy]]
name = 'Linux'  # all distributions
where = "os:linux"
names = [
    "web-*",  # front ends
    "db-*",
]
[policy.services]
backup = "Off"
time-sync = "on"  # chrony falls back to it

[[policy]]
name = "Windows"
[policy.services]
backup = "on"
"""


def kept() -> PolicySet:
    return read_policies(KEPT)


def test_nothing_changed_is_the_same_to_the_byte() -> None:
    assert write_policies(kept(), KEPT) == KEPT


def test_one_rule_changes_one_line() -> None:
    linux, windows = kept().policies
    changed = replace(linux, services={**linux.services, Service.TIME_SYNC: Rule.OFF})
    text = write_policies(PolicySet((changed, windows)), KEPT)
    lines = [(a, b) for a, b in zip(KEPT.splitlines(), text.splitlines(), strict=True) if a != b]
    assert lines == [('time-sync = "on"  # chrony falls back to it', 'time-sync = "off"  # chrony falls back to it')]


def test_a_renamed_policy_keeps_what_is_written_about_it() -> None:
    linux, windows = kept().policies
    text = write_policies(PolicySet((replace(linux, name="Unix"), windows)), KEPT)
    assert 'name = "Unix"  # all distributions' in text
    assert "# front ends" in text


def test_a_policy_comes_and_another_goes() -> None:
    linux, _ = kept().policies
    new = Policy(name="Lab", tags=("lab",), services={Service.GUEST_SERVICES: Rule.ON})
    policies = PolicySet((linux, new))
    text = write_policies(policies, KEPT)
    assert read_policies(text) == policies
    assert "# Kept by the infrastructure team." in text
    assert "Windows" not in text


@pytest.mark.parametrize("text", ["", "[[policy", "policy = 1", "\x00", "a = [" * 2000], ids=range(5))
def test_what_is_no_file_of_policies_is_replaced(text: str) -> None:
    assert read_policies(write_policies(kept(), text)) == kept()


_POLICIES = st.lists(
    st.builds(
        Policy,
        name=st.text('ab c"\\\x7fé🙂', min_size=1, max_size=4).filter(str.strip),
        where=st.sampled_from(["", "os:linux", "-tag:lab"]),
        tags=st.lists(st.text("xy", min_size=1, max_size=2), max_size=2).map(tuple),
        services=st.dictionaries(st.sampled_from(list(Service)), st.sampled_from(list(Rule)), min_size=1),
    ),
    max_size=4,
    unique_by=lambda policy: policy.name,
).map(lambda found: PolicySet(tuple(found)))


@given(_POLICIES, _POLICIES)
def test_any_policies_are_written_over_any_others(before: PolicySet, after: PolicySet) -> None:
    text = write_policies(before)
    assert read_policies(text) == before
    assert read_policies(write_policies(after, text)) == after
