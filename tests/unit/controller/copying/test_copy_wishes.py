"""Requests of copies: what the journal keeps of them, and what some of them are about together."""

from __future__ import annotations

import json
from typing import Any

import pytest

from hvgui.controller.operations.kinds.copy_wishes import CopyRun, CopyWish, decoded, encoded, request_of, wishes_of
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile, Portion, portions_of
from hvgui.domain.copying.unfinished_copy import Continued
from hvgui.domain.hosts.host import StagingWay
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.vms.vm import GuestFamily
from hvgui.values import replace

A, B = VmKey(HostId("h"), VmId("V")), VmKey(HostId("h"), VmId("W"))
FILE, OTHER = LocalFile("/x/a", "a", 5, 77, "below/it"), LocalFile("/x/b", "b", 6, 88)
WISH = CopyWish(
    portion=Portion(FILE, A, IfExists.RENAME),
    folder="/tmp",
    create_folders=False,
    way=StagingWay.SMB,
    turn_on=True,
    family=GuestFamily.LINUX,
    run=CopyRun("run", {}),
    place=3,
    alone=True,
)


@pytest.mark.parametrize(
    "wish", [WISH, replace(WISH, way=None, create_folders=True, turn_on=False, alone=False, family=GuestFamily.UNKNOWN)]
)
def test_a_request_is_read_as_it_was_written(wish: CopyWish) -> None:
    again = decoded(A, json.loads(json.dumps(encoded(wish))))
    assert replace(again, run=wish.run) == wish
    assert again.run.name == "run"


@pytest.mark.parametrize(
    ("key", "value"),
    [("file", []), ("file", "x"), ("file", ["a", "b", "c", 1, ""]), ("if_exists", "?"), ("way", "?"), ("family", "?")],
)
def test_what_nobody_has_written_is_refused(key: str, value: Any) -> None:
    said = encoded(WISH) | {key: value}
    with pytest.raises((ValueError, TypeError)):
        decoded(A, said)
    del said[key]
    with pytest.raises((KeyError, ValueError, TypeError)):
        decoded(A, said)


def test_requests_know_their_places_and_their_common_run() -> None:
    request = CopyRequest(guests=(A, B), files=(FILE, OTHER), folder="/tmp", create_folders=False, way=StagingWay.SHELL)
    before = {HostId("h"): Continued(operation="o", way="smb")}
    wishes = wishes_of(request, portions_of(request), turn_on=True, continued=before)
    assert [(w.portion.file.name, w.portion.guest, w.place) for w in wishes] == [
        ("a", A, 0),
        ("a", B, 1),
        ("b", A, 2),
        ("b", B, 3),
    ]
    assert {(w.folder, w.create_folders, w.way, w.turn_on) for w in wishes} == {("/tmp", False, StagingWay.SHELL, True)}
    assert all(w.run is wishes[0].run for w in wishes)
    assert wishes[0].run.continued == before
    assert request_of(wishes) == request
    assert wishes_of(request, portions_of(request))[0].run.continued == {}


def test_the_place_in_the_guest_follows_from_its_family() -> None:
    assert WISH.destination == "/tmp/below/it/a"
    assert replace(WISH, folder="C:\\x", family=GuestFamily.WINDOWS).destination == "C:\\x\\below\\it\\a"
