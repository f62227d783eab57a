"""Difference between two snapshots of the VM list."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter

from hvgui.domain.keys import VmKey
from hvgui.domain.vms.vm import Vm
from hvgui.values import Struct, field

_FIELDS = Vm.__struct_fields__
_VALUES = attrgetter(*_FIELDS)


class ChangeSet(Struct, frozen=True):
    """VMs that were added and removed, and for the others the names of the fields that changed."""

    added: tuple[Vm, ...] = ()
    removed: frozenset[VmKey] = frozenset()
    changed: Mapping[VmKey, frozenset[str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def diff(old: Mapping[VmKey, Vm], new: Mapping[VmKey, Vm]) -> ChangeSet:
    """The change that turns ``old`` into ``new``."""
    changed: dict[VmKey, frozenset[str]] = {}
    for key, vm in new.items():
        before = old.get(key)
        if before is not None and before is not vm and before != vm:
            both = zip(_FIELDS, _VALUES(before), _VALUES(vm), strict=True)
            changed[key] = frozenset([name for name, was, now in both if was is not now and was != now])
    return ChangeSet(
        added=tuple(vm for key, vm in new.items() if key not in old),
        removed=frozenset(key for key in old if key not in new),
        changed=changed,
    )
