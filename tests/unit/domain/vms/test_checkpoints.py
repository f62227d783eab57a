"""Trees of checkpoints, whatever a host sends, and the kind of the next one for every pair of facts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvgui.domain.vms.checkpoints import (
    Checkpoint,
    CheckpointId,
    CheckpointPolicy,
    CheckpointTree,
    Hindrance,
    NextKind,
    hindrance_of,
    name_trouble,
    next_checkpoint,
)
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service, ServiceState

P, K, H = CheckpointPolicy, NextKind, Hindrance
FINE = ServiceState(Service.BACKUP, True, 2)


def point(name: str, parent: str | None = None, created: float = 0.0) -> Checkpoint:
    return Checkpoint(
        id=CheckpointId(name), name=name, created=created, parent=None if parent is None else CheckpointId(parent)
    )


def names(points: tuple[Checkpoint, ...]) -> list[str]:
    return [p.name for p in points]


def test_a_tree_is_read_from_its_roots() -> None:
    tree = CheckpointTree((point("b", "a", 2), point("a", None, 1), point("c", "a", 1), point("d", "b", 3)))
    assert names(tree.children(None)) == ["a"]
    assert names(tree.children(CheckpointId("a"))) == ["c", "b"]
    assert names(tree.subtree(CheckpointId("b"))) == ["b", "d"]
    assert tree.subtree(CheckpointId("x")) == ()


def test_nothing_vanishes_whose_parent_is_not_there() -> None:
    tree = CheckpointTree((point("a", "gone"), point("b", "a")))
    assert names(tree.children(None)) == ["a"]
    assert names(tree.children(CheckpointId("a"))) == ["b"]


@given(st.dictionaries(st.sampled_from("abcdef"), st.none() | st.sampled_from("abcdefg")))
def test_every_checkpoint_is_seen_exactly_once(parents: dict[str, str | None]) -> None:
    tree = CheckpointTree(tuple(point(name, parent) for name, parent in parents.items()))
    seen = [p.name for root in tree.children(None) for p in tree.subtree(root.id)]
    assert sorted(seen) == sorted(parents)


@pytest.mark.parametrize(
    ("policy", "power", "backup", "kind", "why"),
    [
        (P.DISABLED, Power.RUNNING, FINE, K.DISABLED, None),
        (P.STANDARD, Power.RUNNING, FINE, K.STANDARD, None),
        (P.BEFORE_2016, Power.RUNNING, FINE, K.STANDARD, None),
        (P.PRODUCTION_OR_STANDARD, Power.RUNNING, FINE, K.PRODUCTION, None),
        (P.PRODUCTION_ONLY, Power.RUNNING, ServiceState(Service.BACKUP, True, 3, 32775), K.PRODUCTION, None),
        (P.PRODUCTION_ONLY, Power.OFF, ServiceState(Service.BACKUP, False), K.PRODUCTION, None),
        (P.PRODUCTION_OR_STANDARD, Power.SAVED, ServiceState(Service.BACKUP, True), K.FALLBACK, H.NOT_RUNNING),
        (P.PRODUCTION_OR_STANDARD, Power.PAUSED, ServiceState(Service.BACKUP, True, 15), K.FALLBACK, H.NOT_RUNNING),
        (P.PRODUCTION_OR_STANDARD, Power.RUNNING, ServiceState(Service.BACKUP, False), K.FALLBACK, H.BACKUP_OFF),
        (P.PRODUCTION_ONLY, Power.RUNNING, ServiceState(Service.BACKUP, True, 12), K.IMPOSSIBLE, H.BACKUP_SILENT),
        (P.PRODUCTION_ONLY, Power.RUNNING, ServiceState(Service.BACKUP, True, 13), K.IMPOSSIBLE, H.BACKUP_LOST),
        (P.PRODUCTION_ONLY, Power.RUNNING, ServiceState(Service.BACKUP, True, 7), K.IMPOSSIBLE, H.BACKUP_BROKEN),
        (P.PRODUCTION_ONLY, Power.RUNNING, ServiceState(Service.BACKUP), K.IMPOSSIBLE, H.BACKUP_OFF),
    ],
)
def test_the_next_kind(
    policy: CheckpointPolicy, power: Power, backup: ServiceState, kind: NextKind, why: Hindrance | None
) -> None:
    found = next_checkpoint(policy, power, backup)
    assert (found.kind, found.hindrance) == (kind, why)


def test_every_answer_of_a_guest_decides() -> None:
    for power in Power:
        for offered in (None, False, True):
            for contact in (None, 2, 3, 6, 7, 10, 12, 13, 15, 32896, 4711):
                why = hindrance_of(power, ServiceState(Service.BACKUP, offered, contact))
                possible = power is Power.OFF or (power is Power.RUNNING and offered and contact in (2, 3))
                assert (why is None) == bool(possible), (power, offered, contact)


@pytest.mark.parametrize("name", ["", "  ", "x" * 101, "two\nlines", "nul\x00"])
def test_names_that_cannot_be_given(name: str) -> None:
    assert name_trouble(name)


def test_names_that_can() -> None:
    assert not name_trouble('検証 & "quotes" <b>')
    assert not name_trouble("x" * 100)
