"""Labels that travel with a VM: tags, owner, role and folder, kept as host-only key/value items under one prefix.

The guest never sees host-only items, and nothing outside the prefix is read or touched. That they survive export and
live migration is to be confirmed on a real host (field 5, idea 6, and 6, question 3).
"""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.vms.folders import tidy
from hvgui.values import Struct

PREFIX = "hvgui.label."
TAGS, OWNER, ROLE, FOLDER = f"{PREFIX}tags", f"{PREFIX}owner", f"{PREFIX}role", f"{PREFIX}folder"

#: Roles that mean "domain controller", compared without case and with every run of blanks as one hyphen.
CONTROLLER_ROLES = frozenset({"dc", "domain-controller", "ドメイン-コントローラー"})


class Labels(Struct, frozen=True):
    """Labels of a VM. Tags are sorted, each once, and hold no comma."""

    tags: tuple[str, ...] = ()
    owner: str = ""
    role: str = ""
    #: Names with slashes between them, as ``folders.tidy`` writes them; empty for a VM in no folder.
    folder: str = ""

    def __bool__(self) -> bool:
        return bool(self.tags or self.owner or self.role or self.folder)

    @property
    def is_controller(self) -> bool:
        """Whether the role says that the guest is a domain controller."""
        return "-".join(self.role.lower().split()) in CONTROLLER_ROLES


NO_LABELS = Labels()


def read_labels(items: Iterable[tuple[str, str]]) -> Labels:
    """Labels among a VM's host-only items; all others belong to other programs."""
    found = dict(items)
    return labels_of(found.get(TAGS, ""), found.get(OWNER, ""), found.get(ROLE, ""), found.get(FOLDER, ""))


def labels_of(tags: str, owner: str = "", role: str = "", folder: str = "") -> Labels:
    """Labels from text; ``tags`` is separated by commas."""
    each = {" ".join(tag.split()) for tag in tags.split(",")} - {""}
    return Labels(tuple(sorted(each)), " ".join(owner.split()), " ".join(role.split()), tidy(folder))


def write_labels(labels: Labels) -> dict[str, str | None]:
    """The items that hold the labels; None where there must be none."""
    return {
        TAGS: ", ".join(labels.tags) or None,
        OWNER: labels.owner or None,
        ROLE: labels.role or None,
        FOLDER: labels.folder or None,
    }
