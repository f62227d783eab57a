"""What a value has when nothing else is said."""

from __future__ import annotations

from tests.support.packages import ill_typed_defaults, telling_defaults, unlike_their_members


def test_a_default_has_the_type_of_its_field() -> None:
    assert ill_typed_defaults("hvgui.controller") == []


def test_an_identifier_is_its_members_name_with_dashes() -> None:
    assert unlike_their_members("hvgui.controller") == []


def test_what_is_not_said_is_nothing_but_here() -> None:
    assert telling_defaults("hvgui.controller") == {
        "CopyNeeds.resumable": True,
        "CopyWish.create_folders": True,
        "CopyWish.family": "UNKNOWN",
        "FleetDependencies.resumable": True,
        "Leftover.way": "shell",
        "Sight.stage": "reading-back",
        "Step.job_class": "Msvm_ConcreteJob",
        "Step.span": (0.0, 1.0),
        "Step.takes": "configuration",
        "_Step.file": -1,
    }
