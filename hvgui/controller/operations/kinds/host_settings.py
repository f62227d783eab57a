"""Settings of hosts: those of one host in one call, read back and undone (hyperv-hardware 7.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from hvgui.controller.operations.entries import wish_in
from hvgui.controller.operations.kinds.host_change import HostChange
from hvgui.controller.operations.plan import Context, Decided, Learned, Plan, Shown, Sight, Step, Trace, gone
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationKind
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked, RecordKind
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.host_settings import HostSetting, HostValue, HostWish, refusal, written
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_configuration import read_host_values, send_host_settings
from hvgui.hyperv.host_reading import Dialect
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

Values = Mapping[HostSetting, HostValue]


class HostSettingsChange(HostChange[HostWish, Values]):
    """Changes of the settings of hosts."""

    name = "host-setting"
    kind = OperationKind.HOST
    record = RecordKind.HOST
    at_once = 1

    def wanted(self, wish: HostWish) -> str | None:
        return written(wish.value)

    def read_host(self, wishes: Sequence[HostWish], dialect: Dialect, context: Context) -> Exchange[Values]:
        return read_host_values()

    def plan(
        self, wishes: Sequence[HostWish], known: Mapping[VmKey, Values | Trouble], dialect: Dialect, context: Context
    ) -> Plan:
        decided: list[Decided] = []
        chosen: dict[VmKey, list[int]] = {}
        for item, wish in enumerate(wishes):
            there = known.get(wish.key)
            trouble = gone(known, wish.key, wish.key.host)
            if trouble is not None or isinstance(there, Trouble) or there is None:
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            after = {**there, **{each.setting: each.value for each in wishes if each.key == wish.key}}
            decided.append(_decided(wish, there, after))
            if decided[-1].verdict is Verdict.WILL_CHANGE:
                chosen.setdefault(wish.key, []).append(item)
        steps = [
            Step(
                name="set-host",
                stage="applying",
                serves=tuple(items),
                lock=key,
                takes="host",
                subject=key.host,
                send=_sending(dialect, {wishes[item].setting: wishes[item].value for item in items}, key.host),
                may_repeat=True,
            )
            for key, items in chosen.items()
        ]
        return Plan(tuple(decided), tuple(steps))

    def sight(self, wish: HostWish, before: Values | None, now: Values, trace: Trace) -> Sight:
        value = now.get(wish.setting)
        unchanged = before is not None and before.get(wish.setting) == value
        return Sight(Shown.YES if _same(value, wish.value) else Shown.NO, written(value), unchanged)

    def restore(self, asked: Asked, now: Now | None) -> HostWish | None:
        if asked.before is None:
            return None
        wish = self.decode(asked.key, wish_in(asked)[1])
        value: HostValue = asked.before == "on" if wish.setting.is_switch else asked.before
        return replace(wish, value=value, expected=() if now is None else (now.value,))

    def encode(self, wish: HostWish) -> dict[str, object]:
        return {"setting": wish.setting.value, "value": wish.value}

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> HostWish:
        setting, value = HostSetting(str(wish["setting"])), wish["value"]
        if not isinstance(value, bool if setting.is_switch else str):
            raise TypeError(value)
        return HostWish(host=key.host, setting=setting, value=value)


def _same(there: HostValue | None, wanted: HostValue) -> bool:
    """Paths and addresses are the same in any case."""
    if isinstance(there, str) and isinstance(wanted, str):
        return there.rstrip("\\").casefold() == wanted.rstrip("\\").casefold()
    return there == wanted


def _decided(wish: HostWish, there: Values, after: Values) -> Decided:
    before = written(there.get(wish.setting))
    if wish.expected and before != wish.expected[0]:
        return Decided(Verdict.REFUSED, before, Trouble(TroubleKind.CHANGED_MEANWHILE, wish.key.host))
    if wish.setting not in there:
        return Decided(Verdict.REFUSED, before, Trouble(TroubleKind.HOST_SETTING_MISSING, wish.key.host))
    if _same(there[wish.setting], wish.value):
        return Decided(Verdict.AGREES, before)
    wrong = refusal(wish.setting, wish.value, after)
    return Decided(Verdict.WILL_CHANGE if wrong is None else Verdict.REFUSED, before, wrong)


def _sending(dialect: Dialect, wanted: Values, subject: str) -> Callable[[Learned], Exchange[Beginning]]:
    return lambda _: send_host_settings(dialect, wanted, subject)


HOST_SETTINGS = HostSettingsChange()
