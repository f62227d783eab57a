"""Quality of service of disks: the least and the most of their I/O, in one call, read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from hvgui.controller.operations.kinds.device_change import DriveChange
from hvgui.controller.operations.plan import Context, Decided, Learned, Plan, Shown, Sight, Step, Trace, gone
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.disks import LIMITS, LimitsWish, closed_to_limits, limits_legal, limits_read, limits_written
from hvgui.domain.settings.media import HardDrive, VmDrives
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.media import send_limits
from hvgui.wsman.exchange import Exchange

#: JobType of a modified resource (hyperv-wmi-v2 18.3).
_CHANGED = frozenset({31})


class LimitsChange(DriveChange[LimitsWish]):
    """Changing the limits of disks."""

    name = "disk-limits"
    limited = True

    def wanted(self, wish: LimitsWish) -> str | None:
        return wish.written

    def plan(
        self,
        wishes: Sequence[LimitsWish],
        known: Mapping[VmKey, VmDrives | Trouble],
        dialect: Dialect,
        context: Context,
    ) -> Plan:
        decided: list[Decided] = []
        steps: list[Step] = []
        last: dict[VmKey, int] = {}
        for item, wish in enumerate(wishes):
            subject, there = context.name_of(wish.key), known.get(wish.key)
            trouble = gone(known, wish.key, subject)
            if trouble is not None or not isinstance(there, VmDrives):
                decided.append(Decided(Verdict.REFUSED, trouble=trouble))
                continue
            drive = there.disk(wish.drive)
            decided.append(one := _decided(wish, there, drive, subject))
            if one.verdict is Verdict.WILL_CHANGE and drive is not None:
                after = (last[wish.key],) if wish.key in last else ()
                steps.append(_step(dialect, wish, drive, subject, item, after))
                last[wish.key] = len(steps) - 1
        return Plan(tuple(decided), tuple(steps))

    def sight(self, wish: LimitsWish, before: VmDrives | None, now: VmDrives, trace: Trace) -> Sight:
        value = _value(now.disk(wish.drive))
        unchanged = before is not None and _value(before.disk(wish.drive)) == value
        return Sight(Shown.YES if value == wish.written else Shown.NO, value, unchanged)

    def restore(self, asked: Asked, now: Now | None) -> LimitsWish | None:
        if asked.before is None:
            return None
        drive = asked.subject.partition("/")[2].removesuffix(f"/{LIMITS}")
        least, most = limits_read(asked.before)
        expected = () if now is None else (now.value,)
        return LimitsWish(key=asked.key, drive=drive, least=least, most=most, expected=expected)

    def encode(self, wish: LimitsWish) -> dict[str, object]:
        return {"drive": wish.drive, "limits": wish.written}

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> LimitsWish:
        least, most = limits_read(str(wish["limits"]))
        return LimitsWish(key=key, drive=str(wish["drive"]), least=least, most=most)


def _value(drive: HardDrive | None) -> str | None:
    return None if drive is None or not drive.medium_id else limits_written(drive.least, drive.most)


def _decided(wish: LimitsWish, there: VmDrives, drive: HardDrive | None, subject: str) -> Decided:
    before = _value(drive)
    if wish.expected and before != wish.expected[0]:
        return Decided(Verdict.REFUSED, before, Trouble(TroubleKind.CHANGED_MEANWHILE, subject))
    if drive is None or before is None:
        return Decided(Verdict.REFUSED, before, Trouble(TroubleKind.NO_HARD_DRIVE, subject))
    if before == wish.written:
        return Decided(Verdict.AGREES, before)
    reason = closed_to_limits(there.power, policy=bool(drive.policy))
    if reason is not None:
        trouble = Trouble(TroubleKind.SETTING_CLOSED, subject, f"{LIMITS}: {reason.value}")
        return Decided(Verdict.REFUSED, before, trouble)
    if not limits_legal(wish.least, wish.most):
        return Decided(Verdict.REFUSED, before, Trouble(TroubleKind.SETTING_NOT_LEGAL, subject, wish.written))
    return Decided(Verdict.WILL_CHANGE, before)


def _step(
    dialect: Dialect, wish: LimitsWish, drive: HardDrive, subject: str, item: int, after: tuple[int, ...]
) -> Step:
    send: Callable[[Learned], Exchange[Beginning]] = lambda _: send_limits(  # noqa: E731
        dialect, drive, wish.least, wish.most, subject
    )
    return Step(
        name="limits",
        stage="applying",
        serves=(item,),
        lock=wish.key,
        subject=subject,
        send=send,
        after=after,
        job_types=_CHANGED,
    )


DISK_LIMITS = LimitsChange()
