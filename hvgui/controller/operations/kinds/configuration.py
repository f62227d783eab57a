"""Everything that one Apply changes of VMs, in one operation: controllers, drives and what lies in them, network
adapters, then settings and services.

Each kind plans its own share; here they are put in order, those of a VM one after the other, and each request is
journalled, read back and undone as the kind it is of.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from hvgui.controller.operations.kinds.adapters import ADAPTERS
from hvgui.controller.operations.kinds.disk_files import DISK_FILES
from hvgui.controller.operations.kinds.disk_limits import DISK_LIMITS
from hvgui.controller.operations.kinds.disk_moves import DISK_MOVES
from hvgui.controller.operations.kinds.disks import DISKS
from hvgui.controller.operations.kinds.drive_controllers import CONTROLLERS
from hvgui.controller.operations.kinds.host_settings import HOST_SETTINGS
from hvgui.controller.operations.kinds.media import MEDIA
from hvgui.controller.operations.kinds.services import SERVICES
from hvgui.controller.operations.kinds.settings import SETTINGS
from hvgui.controller.operations.kinds.switches import SWITCHES
from hvgui.controller.operations.plan import Change, Context, Decided, Learned, Plan, Shown, Sight, Step, Trace
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.outcome import Outcome
from hvgui.domain.operations.record import RecordKind
from hvgui.domain.settings.adapters import AdapterWish
from hvgui.domain.settings.disk_work import DiskWork
from hvgui.domain.settings.disks import ControllerWish, DiskWish, LimitsWish, MoveWish
from hvgui.domain.settings.host_settings import HostWish
from hvgui.domain.settings.media import MediaWish, OnNew, VmDrives, made_at, place_of
from hvgui.domain.settings.switch_work import SwitchWork
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.settings.wishes import ServiceWish, SettingWish, VmWish
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv.host_reading import Dialect
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import EndpointReference

#: In the order in which they are sent: a device that is removed or added decides what settings mean. A controller is
#: there before what is attached to it, and goes after it.
_PARTS: tuple[tuple[Callable[[VmWish], bool], Change[Any, Any]], ...] = (
    (lambda wish: isinstance(wish, HostWish), HOST_SETTINGS),
    (lambda wish: isinstance(wish, SwitchWork), SWITCHES),
    (lambda wish: isinstance(wish, DiskWork), DISK_FILES),
    (lambda wish: isinstance(wish, ControllerWish) and wish.present, CONTROLLERS),
    (lambda wish: isinstance(wish, LimitsWish), DISK_LIMITS),
    (lambda wish: isinstance(wish, MoveWish), DISK_MOVES),
    (lambda wish: isinstance(wish, MediaWish), MEDIA),
    (lambda wish: isinstance(wish, DiskWish), DISKS),
    (lambda wish: isinstance(wish, ControllerWish) and not wish.present, CONTROLLERS),
    (lambda wish: isinstance(wish, AdapterWish), ADAPTERS),
    (lambda wish: isinstance(wish, SettingWish), SETTINGS),
    (lambda wish: isinstance(wish, ServiceWish), SERVICES),
)
#: What is known of a VM, by the name of the kind that has read it.
Known = Mapping[str, Any]


def kind_for(wishes: Sequence[VmWish]) -> Change[Any, Any]:
    """The kind that carries these out: their own where it is one."""
    kinds = {CONFIGURATION.of(wish).name: CONFIGURATION.of(wish) for wish in wishes}
    return next(iter(kinds.values())) if len(kinds) == 1 else CONFIGURATION


def in_configuration(change: Change[Any, Any]) -> bool:
    """Whether requests of a kind are carried out together with those of others."""
    return any(part is change for _, part in _PARTS)


class ConfigurationChange(Change[VmWish, Known]):
    """Changes of several kinds together."""

    name = "configuration"
    kind = OperationKind.SETTINGS
    record = RecordKind.SETTING
    at_once = 16

    def of(self, wish: VmWish) -> Change[Any, Any]:
        return next(change for mine, change in _PARTS if mine(wish))

    def key(self, wish: VmWish) -> VmKey:
        return wish.key

    def item(self, wish: VmWish) -> Item:
        # Told by the address, since what these are labelled with is of several kinds.
        return replace(self.of(wish).item(wish), label=self.subject(wish))

    def subject(self, wish: VmWish) -> str:
        return self.of(wish).subject(wish)

    def wanted(self, wish: VmWish) -> str | None:
        return self.of(wish).wanted(wish)

    def read(
        self, wishes: Sequence[VmWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, Known | Trouble]]:
        return (yield from self._read(wishes, dialect, context, lambda change: change.read))

    def read_back(
        self, wishes: Sequence[VmWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, Known | Trouble]]:
        return (yield from self._read(wishes, dialect, context, lambda change: change.read_back))

    def _read(
        self,
        wishes: Sequence[VmWish],
        dialect: Dialect,
        context: Context,
        how: Callable[[Change[Any, Any]], Callable[..., Exchange[Mapping[VmKey, Any]]]],
    ) -> Exchange[Mapping[VmKey, Known | Trouble]]:
        found: dict[VmKey, dict[str, Any]] = {}
        for change in dict.fromkeys(change for _, change in _PARTS):
            mine = [wish for wish in wishes if self.of(wish) is change]
            if mine:
                for key, known in (yield from how(change)(mine, dialect, context)).items():
                    found.setdefault(key, {})[change.name] = known
        return found

    def plan(
        self,
        wishes: Sequence[VmWish],
        known: Mapping[VmKey, Known | Trouble],
        dialect: Dialect,
        context: Context,
    ) -> Plan:
        decided: dict[int, Decided] = {}
        steps: list[Step] = []
        last: dict[VmKey, int] = {}
        asked = _emptied(wishes, known)
        made: dict[tuple[VmKey, str], tuple[OnNew, int]] = {}
        files: dict[tuple[HostId, str], int] = {}
        for mine, change in _PARTS:
            places = [place for place, wish in enumerate(asked) if mine(wish)]
            if not places:
                continue
            asked = [_on_new(wish, made) for wish in asked]
            own = {key: _of(change, all_) for key, all_ in known.items() if _of(change, all_) is not None}
            plan = change.plan([asked[place] for place in places], own, dialect, context)
            for place, one in zip(places, plan.decided, strict=True):
                changed = one.resolved or (asked[place] if asked[place] is not wishes[place] else None)
                decided[place] = replace(one, resolved=changed)
            first, before = len(steps), dict(last)
            for step in plan.steps:
                serves = tuple(places[i] for i in step.serves)
                needs = tuple(first + need for need in step.needs)
                needs = needs or (*_controllers_of(serves, asked, made), *_floppies_of(serves, asked, files))
                after = tuple(first + each for each in step.after)
                if not needs and not after and step.lock in before:
                    after = (before[step.lock],)
                for item in serves:
                    if isinstance(work := asked[item], DiskWork):
                        files[work.host, work.path.casefold()] = len(steps)
                    if isinstance(new := decided[item].resolved, ControllerWish) and new.known is not None:
                        made[new.key, new.controller] = OnNew(new.known, new.nth), len(steps)
                last[step.lock] = len(steps)
                steps.append(replace(step, serves=serves, needs=needs, after=after))
        return Plan(tuple(decided[place] for place in range(len(wishes))), tuple(steps))

    def sight(self, wish: VmWish, before: Known | None, now: Known, trace: Trace) -> Sight:
        change = self.of(wish)
        there = _of(change, now)
        if there is None or isinstance(there, Trouble):
            return Sight(Shown.NO, partly=there or Trouble(TroubleKind.VM_GONE))
        return change.sight(wish, _of(change, before), there, trace)

    def find(
        self, wish: VmWish, step: Step, learned: Learned, ages: Callable[[], tuple[float, float]], context: Context
    ) -> Exchange[EndpointReference | None]:
        return self.of(wish).find(wish, step, learned, ages, context)

    def patience(self, wish: VmWish, *, caused: bool) -> float:
        return self.of(wish).patience(wish, caused=caused)

    def late(self, wish: VmWish, subject: str) -> Trouble:
        return self.of(wish).late(wish, subject)

    def outcome(self, wish: VmWish, outcome: Outcome, *, stopped: bool) -> Outcome:
        return self.of(wish).outcome(wish, outcome, stopped=stopped)

    def show(self, wish: VmWish, now: Known, context: Context) -> None:
        change = self.of(wish)
        if (there := _of(change, now)) is not None and not isinstance(there, Trouble):
            change.show(wish, there, context)

    def moved(self, wish: VmWish, outcome: Outcome | None, context: Context) -> None:
        self.of(wish).moved(wish, outcome, context)

    def encode(self, wish: VmWish) -> dict[str, object]:
        return self.of(wish).encode(wish)

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> VmWish:
        # The journal has each request as the kind it is of.
        raise ValueError(self.name)


def _on_new(wish: VmWish, made: Mapping[tuple[VmKey, str], tuple[OnNew, int]]) -> VmWish:
    """A drive on a controller that is added before says so."""
    if isinstance(wish, DiskWish | MediaWish) and wish.on is None:
        found = made.get((wish.key, place_of(wish.drive)[0]))
        return wish if found is None else replace(wish, on=found[0])
    return wish


def _controllers_of(
    serves: Sequence[int], wishes: Sequence[VmWish], made: Mapping[tuple[VmKey, str], tuple[OnNew, int]]
) -> tuple[int, ...]:
    """The steps that add the controllers of these drives."""
    drives = (wish for item in serves if isinstance(wish := wishes[item], DiskWish | MediaWish))
    found = (made.get((wish.key, place_of(wish.drive)[0])) for wish in drives)
    return tuple(dict.fromkeys(each[1] for each in found if each is not None))


def _floppies_of(
    serves: Sequence[int], wishes: Sequence[VmWish], files: Mapping[tuple[HostId, str], int]
) -> tuple[int, ...]:
    """The steps that make the floppy disks that are inserted."""
    settings = (wish for item in serves if isinstance(wish := wishes[item], SettingWish))
    wanted = ((wish.key.host, str(wish.value).casefold()) for wish in settings if wish.setting is Setting.DISKETTE)
    return tuple(files[each] for each in wanted if each in files)


def _emptied(wishes: Sequence[VmWish], known: Mapping[VmKey, Known | Trouble]) -> list[VmWish]:
    """The wishes, where a controller that goes knows which of its drives go before."""
    found: list[VmWish] = []
    for wish in wishes:
        there = _of(CONTROLLERS, known.get(wish.key))
        if isinstance(wish, ControllerWish) and not wish.present and isinstance(there, VmDrives):
            gone = (w for w in wishes if isinstance(w, DiskWish | MediaWish) and w.key == wish.key and w.file is None)
            wish = replace(wish, emptied=wish.emptied | {made_at(w.drive, w.on, there) for w in gone})
        found.append(wish)
    return found


def _of(change: Change[Any, Any], known: Known | Trouble | None) -> Any:
    return known if known is None or isinstance(known, Trouble) else known.get(change.name)


CONFIGURATION = ConfigurationChange()
