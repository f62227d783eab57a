"""Settings of VMs: sent group by group as partial instances, since a call may be dropped whole (hyperv-wmi-v2 6, 7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

from hvgui.controller.operations.plan import (
    Change,
    Context,
    Decided,
    Learned,
    Plan,
    Shown,
    Sight,
    Step,
    Trace,
    gone,
)
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import Item, OperationKind
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked, RecordKind
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.setting_rules import (
    closed,
    complaints,
    resized_live,
    sources_of,
    with_consequences,
    with_others,
)
from hvgui.domain.settings.vm_settings import NEVER_UNDONE, Group, Setting, SettingValue, ordered, read_written, written
from hvgui.domain.settings.wishes import SettingWish
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.vm_settings import (
    SettingsKnown,
    read_settings_of,
    send_boot_order,
    send_no_numa,
    send_settings,
    wants_no_numa,
)
from hvgui.wsman.exchange import Exchange

_GROUPS = {group: number for number, group in enumerate(Group)}


class SettingsChange(Change[SettingWish, SettingsKnown]):
    """Changing settings."""

    name = "setting"
    kind = OperationKind.SETTINGS
    record = RecordKind.SETTING
    at_once = 16

    def key(self, wish: SettingWish) -> VmKey:
        return wish.key

    def item(self, wish: SettingWish) -> Item:
        return Item(key=wish.key, label=wish.setting.value)

    def subject(self, wish: SettingWish) -> str:
        return wish.setting.value

    def wanted(self, wish: SettingWish) -> str | None:
        return written(wish.value)

    def read(
        self, wishes: Sequence[SettingWish], dialect: Dialect, context: Context
    ) -> Exchange[Mapping[VmKey, SettingsKnown | Trouble]]:
        keys = {wish.key.vm: wish.key for wish in wishes}
        found = yield from read_settings_of(
            tuple(keys), sources_of(wish.setting for wish in wishes), dialect.facts.build
        )
        return {keys[vm]: known for vm, known in found.items()}

    def plan(
        self,
        wishes: Sequence[SettingWish],
        known: Mapping[VmKey, SettingsKnown | Trouble],
        dialect: Dialect,
        context: Context,
    ) -> Plan:
        decided: dict[int, Decided] = {}
        steps: list[Step] = []

        def place(item: int) -> tuple[VmKey, int]:
            wish = wishes[item]
            return wish.key, _GROUPS[wish.setting.row.group]

        last: dict[VmKey, int] = {}
        asked: dict[VmKey, dict[Setting, SettingValue]] = {}
        for wish in wishes:
            asked.setdefault(wish.key, {})[wish.setting] = wish.value
        for (key, _), several in groupby(sorted(range(len(wishes)), key=place), key=place):
            items, subject, there = list(several), context.name_of(key), known.get(key)
            if (trouble := gone(known, key, subject)) is not None or not isinstance(there, SettingsKnown):
                decided |= {item: Decided(Verdict.REFUSED, trouble=trouble) for item in items}
                continue
            group = {item: wishes[item] for item in items}
            decided |= (verdicts := _verdicts(group, asked[key], there, context))
            will = {item: wish for item, wish in group.items() if verdicts[item].verdict is Verdict.WILL_CHANGE}
            for step in _steps(dialect, key, will, there, context, len(steps), last.get(key)):
                last[key] = len(steps)
                steps.append(step)
        return Plan(tuple(decided[item] for item in range(len(wishes))), tuple(steps))

    def sight(self, wish: SettingWish, before: SettingsKnown | None, now: SettingsKnown, trace: Trace) -> Sight:
        value = now.reading.values.get(wish.setting)
        unchanged = before is not None and before.reading.values.get(wish.setting) == value
        return Sight(Shown.YES if value == wish.value else Shown.NO, written(value), unchanged)

    def restore(self, asked: Asked, now: Now | None) -> SettingWish | None:
        if asked.before is None:
            return None
        setting = Setting(asked.subject)
        if setting in NEVER_UNDONE:
            return None
        expected = () if now is None else (now.value,)
        return SettingWish(asked.key, setting, read_written(setting.row, asked.before), expected)

    def encode(self, wish: SettingWish) -> dict[str, object]:
        return {"setting": wish.setting.value, "value": written(wish.value)}

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> SettingWish:
        setting = Setting(str(wish["setting"]))
        return SettingWish(key, setting, read_written(setting.row, str(wish["value"])))


def _verdicts(
    group: Mapping[int, SettingWish], asked: Mapping[Setting, SettingValue], known: SettingsKnown, context: Context
) -> dict[int, Decided]:
    """What may be sent of the settings of one VM that travel together; ``asked``: all that is wanted of the VM."""
    present = known.reading.values
    found: dict[int, Decided] = {}
    for item, wish in group.items():
        before = written(present.get(wish.setting))
        if wish.expected and before != wish.expected[0]:
            # What somebody has changed since it was shown is not put back.
            trouble = Trouble(TroubleKind.CHANGED_MEANWHILE, context.name_of(wish.key))
            found[item] = Decided(Verdict.REFUSED, before, trouble)
        elif present.get(wish.setting) == wish.value:
            found[item] = Decided(Verdict.AGREES, before)
        else:
            found[item] = Decided(Verdict.WILL_CHANGE, before)
    will = {item: wish for item, wish in group.items() if found[item].verdict is Verdict.WILL_CHANGE}
    refused = _refused({wish.setting: wish.value for wish in will.values()}, asked, known, will, context)
    if refused is not None:
        found |= {item: Decided(Verdict.REFUSED, found[item].before, refused) for item in will}
    return found


def _refused(
    wanted: Mapping[Setting, SettingValue],
    asked: Mapping[Setting, SettingValue],
    known: SettingsKnown,
    will: Mapping[int, SettingWish],
    context: Context,
) -> Trouble | None:
    """The state and the other settings may have moved since the page was filled."""
    key = next((wish.key for wish in will.values()), None)
    if key is None:
        return None
    subject, vm = context.name_of(key), context.store.vms.get(key)
    if vm is None:
        return Trouble(TroubleKind.VM_GONE, subject)
    present, facts = known.reading.values, known.reading.facts
    for setting in wanted:
        reason = closed(setting, with_others(setting, asked, present), vm.power, facts)
        if reason is not None:
            return Trouble(TroubleKind.SETTING_CLOSED, subject, f"{setting.value}: {reason.value}")
    beside = {**present, **{setting: value for setting, value in asked.items() if setting not in wanted}}
    for setting, complaint in complaints(wanted, beside, vm.power, facts).items():
        return Trouble(TroubleKind.SETTING_NOT_LEGAL, subject, f"{setting.value}: {complaint.kind.value}")
    return None


def _steps(
    dialect: Dialect,
    key: VmKey,
    will: Mapping[int, SettingWish],
    known: SettingsKnown,
    context: Context,
    first: int,
    behind: int | None,
) -> Iterator[Step]:
    """The calls for one group; virtual NUMA goes before dynamic memory. Groups of a VM take turns."""
    if not will:
        return
    wanted = {wish.setting: wish.value for wish in will.values()}
    subject, vm = context.name_of(key), context.store.vms.get(key)
    serves = tuple(will)
    needs: tuple[int, ...] = ()
    after = () if behind is None else (behind,)

    def step(name: str, send: Callable[[Learned], Exchange[Beginning]], needs: tuple[int, ...]) -> Step:
        return Step(
            name=name,
            stage="applying",
            serves=serves,
            lock=key,
            subject=subject,
            send=send,
            needs=needs,
            after=after if not needs else (),
        )

    if wants_no_numa(wanted, known):
        yield step("numa", lambda _: send_no_numa(dialect, known, subject), ())
        needs = (first,)
    present = known.reading.values
    live = vm is not None and resized_live({**present, **wanted}, vm.power, known.reading.facts)
    all_ = with_consequences(wanted, present, live=live)
    if Setting.BOOT_ORDER in wanted:
        order = ordered(wanted[Setting.BOOT_ORDER])
        yield step("settings", lambda _: send_boot_order(dialect, key.vm, order, subject), needs)
    else:
        yield step("settings", lambda _: send_settings(dialect, all_, known, subject), needs)


SETTINGS = SettingsChange()
