"""Paths of folders: how they are written, what they hold, and what a renamed one makes of them."""

from __future__ import annotations

import pytest

from hvgui.domain.filters.filter_words import read_filter, subject_of
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.vms.folders import Folder, moved, name_of, parent_of, sums, tidy, with_parents
from hvgui.domain.vms.kvp import KvpChange, KvpPool, Relabel
from hvgui.domain.vms.labels import FOLDER, NO_LABELS, Labels, labels_of, read_labels, write_labels
from hvgui.domain.vms.vm import Vm


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("Lab", "Lab"), (" Lab // Web  front/ ", "Lab/Web front"), ("/", ""), ("", ""), ("/日本/東京/", "日本/東京")],
)
def test_a_path_is_kept_tidy(typed: str, kept: str) -> None:
    assert tidy(typed) == kept
    assert tidy(kept) == kept


def test_a_folder_holds_what_is_below_it_and_nothing_that_is_only_called_alike() -> None:
    lab = Folder("Lab")
    assert [path for path in ("Lab", "Lab/Web", "Laboratory", "", "Old/Lab") if lab.holds(path)] == ["Lab", "Lab/Web"]
    assert [path for path in ("", "Lab") if Folder().holds(path)] == [""]
    assert (name_of("a/b/c"), parent_of("a/b/c"), parent_of("a")) == ("c", "a/b", "")
    assert with_parents(["a/b/c", "", "d"]) == {"a", "a/b", "a/b/c", "d"}
    assert sums([("a/b", 2), ("a", 1), ("", 4), ("d", 1)]) == {"a/b": 2, "a": 3, "": 4, "d": 1}


def test_what_is_in_a_renamed_folder_goes_along() -> None:
    assert moved("Lab/Web/x", "Lab", "Test/Lab") == "Test/Lab/Web/x"
    assert moved("Lab", "Lab", "") == ""
    assert moved("Lab/Web", "Lab", "") == "Web"


def test_a_folder_is_a_label_of_its_own() -> None:
    labels = labels_of("b, a", "anna", "", " Lab / Web ")
    assert labels == Labels(("a", "b"), "anna", "", "Lab/Web")
    kept = {name: value for name, value in write_labels(labels).items() if value is not None}
    assert kept[FOLDER] == "Lab/Web"
    assert read_labels(kept.items()) == labels
    assert bool(Labels(folder="x"))
    changes = Relabel(labels, labels_of("b, a", "anna")).changes()
    assert changes == (KvpChange(pool=KvpPool.HOST_ONLY, name=FOLDER, value=None, expected="Lab/Web"),)
    assert Relabel(NO_LABELS, NO_LABELS).changes() == ()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("folder:lab", ["Lab", "Lab/Web"]),
        ("folder:LAB/web", ["Lab/Web"]),
        ("folder:none", [""]),
        ("-folder:none", ["Lab", "Lab/Web", "Laboratory"]),
        ("folder:*web", ["Lab/Web"]),
        ('folder:"Lab / Web"', ["Lab/Web"]),
    ],
)
def test_the_filter_knows_folders(words: str, found: list[str]) -> None:
    key = VmKey(HostId("h"), VmId("v"))
    read = read_filter(words)
    assert not read.hints
    paths = ("Lab", "Lab/Web", "Laboratory", "")
    fits = [p for p in paths if read.fits(subject_of(Vm(key=key, name="a", labels=Labels(folder=p)), "h"))]
    assert fits == found
