"""Settings of VMs: sent group by group as partial instances, read back, journalled setting by setting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from hvgui.controller.following import follow_job
from hvgui.controller.recording import Found
from hvgui.controller.registry import RunningOperation
from hvgui.controller.session import HostSession
from hvgui.controller.working import Workshop, by_host, shares_by_vm, side_by_side
from hvgui.domain.keys import VmKey
from hvgui.domain.operation import Item
from hvgui.domain.outcome import Cancelled, Done, Failed, Outcome, Unknown
from hvgui.domain.record import RecordKind
from hvgui.domain.setting_rules import closed, complaints, with_consequences
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind, WireError
from hvgui.domain.vm_settings import BY_SETTING, Group, Setting, SettingsReading, SettingValue, same_value, written
from hvgui.hyperv.vm_settings import begin_settings, read_settings

Wanted = Mapping[VmKey, Mapping[Setting, SettingValue]]
#: Of settings that are put back: the journal entry that is taken back, and the value that was shown before.
Undoing = Mapping[tuple[VmKey, Setting], tuple[int, str | None]]
_VMS_AT_ONCE = 4


@dataclass(slots=True)
class _Share:
    """The settings of one VM that travel in one call."""

    running: RunningOperation
    session: HostSession
    key: VmKey
    group: Group
    wanted: dict[Setting, SettingValue]
    #: The item of each setting that was asked for; what only goes with it has none.
    indexes: dict[Setting, int]
    #: What has to be there still, for settings that are put back.
    expected: dict[Setting, str | None] = field(default_factory=dict)
    before: SettingsReading = field(default_factory=SettingsReading)
    entries: dict[Setting, int] = field(default_factory=dict)


class SettingsControl:
    """Carries out operations of kind SETTINGS."""

    def __init__(self, workshop: Workshop) -> None:
        self._shop = workshop

    def items(self, wanted: Wanted, undoing: Undoing) -> tuple[Item, ...]:
        """One item per VM and setting."""
        return tuple(
            Item(key=key, label=setting.value, undoes=undoing.get((key, setting), (None,))[0])
            for key, values in wanted.items()
            for setting in values
        )

    async def run(self, running: RunningOperation, wanted: Wanted, undoing: Undoing) -> None:
        """The whole operation."""
        await by_host(self._shop, running, partial(self._on_host, running, wanted, undoing))

    async def _on_host(
        self,
        running: RunningOperation,
        wanted: Wanted,
        undoing: Undoing,
        session: HostSession,
        indexes: tuple[int, ...],
    ) -> None:
        by_vm = shares_by_vm(running, indexes)
        works = (
            partial(self._on_vm, running, wanted[key], undoing, session, key, share) for key, share in by_vm.items()
        )
        try:
            await side_by_side(works, _VMS_AT_ONCE)
        finally:
            for key in by_vm:
                session.hint(key)

    async def _on_vm(
        self,
        running: RunningOperation,
        wanted: Mapping[Setting, SettingValue],
        undoing: Undoing,
        session: HostSession,
        key: VmKey,
        indexes: Sequence[int],
    ) -> None:
        """The groups of one VM in turn: a host refuses to edit a VM that is being edited."""
        items = {Setting(running.items[index].label): index for index in indexes}
        for group in Group:
            asked = {setting: index for setting, index in items.items() if BY_SETTING[setting].group is group}
            if not asked:
                continue
            if running.cancelled:
                for index in asked.values():
                    running.settle(index, Cancelled())
                continue
            values = {setting: wanted[setting] for setting in asked}
            expected = {s: undoing[key, s][1] for s in asked if (key, s) in undoing}
            share = _Share(running, session, key, group, values, asked, expected)
            await self._send(share)

    async def _send(self, share: _Share) -> None:
        shop, subject = self._shop, self._shop.name_of(share.key)
        for index in share.indexes.values():
            share.running.stage(index, "applying", 0.1)
        try:
            share.before = await share.session.ask(partial(read_settings, share.key, subject), subject)
            self._spare_later_edits(share, subject)
            if not share.wanted:
                return
            self._refuse_what_cannot_be(share, subject)
            for setting, index in share.indexes.items():
                asked = shop.asked(
                    share.key,
                    RecordKind.SETTING,
                    setting.value,
                    written(share.before.values.get(setting)),
                    written(share.wanted[setting]),
                    share.running.items[index].undoes,
                )
                share.entries[setting] = await shop.recorder.begin(asked)
        except Troubled as error:
            await self._end(share, Failed(error.trouble), None)
            return
        try:
            for beginning in await share.session.ask(
                partial(
                    begin_settings,
                    share.session.dialect,
                    share.key,
                    share.group,
                    with_consequences(share.wanted, share.before.values),
                    share.before,
                    subject,
                ),
                subject,
            ):
                if beginning.job is not None:
                    await follow_job(share.session, shop.clock, beginning.job, subject)
            await self._see(share, subject)
        except Troubled as error:
            outcome = shop.outcome_of(error)
            await self._end(share, outcome, None)
            if isinstance(outcome, Unknown):
                share.session.when_back(partial(self._settle_later, share, subject))

    def _spare_later_edits(self, share: _Share, subject: str) -> None:
        """What somebody has changed since it was shown is not put back."""
        for setting, expected in share.expected.items():
            if written(share.before.values.get(setting)) != expected:
                share.running.settle(
                    share.indexes.pop(setting), Failed(Trouble(TroubleKind.CHANGED_MEANWHILE, subject))
                )
                del share.wanted[setting]

    def _refuse_what_cannot_be(self, share: _Share, subject: str) -> None:
        """The state and the other settings may have moved since the page was filled."""
        vm = self._shop.store.vms.get(share.key)
        if vm is None:
            raise Refusal(Trouble(TroubleKind.VM_GONE, subject))
        after = {**share.before.values, **share.wanted}
        for setting in share.wanted:
            if closed(setting, after, vm.power) is not None:
                raise Refusal(Trouble(TroubleKind.SETTING_CLOSED, subject, setting.value))
        for setting, complaint in complaints(share.wanted, share.before.values, vm.power).items():
            detail = f"{setting.value}: {complaint.kind.value}"
            raise Refusal(Trouble(TroubleKind.SETTING_NOT_LEGAL, subject, detail))

    async def _see(self, share: _Share, subject: str) -> None:
        """Read back: a host may accept a change, end its job well and have changed nothing (hyperv-wmi-v2 1.8)."""
        for index in share.indexes.values():
            share.running.stage(index, "reading-back", 0.9)
        try:
            now = await share.session.ask(partial(read_settings, share.key, subject), subject)
        except WireError as error:
            raise WireError(error.trouble, sent=True) from error
        await self._end(share, None, now, subject)

    async def _end(
        self, share: _Share, outcome: Outcome | None, now: SettingsReading | None, subject: str = ""
    ) -> None:
        """Settle every item of a share; None means what the reading says."""
        for setting, index in share.indexes.items():
            before, after = share.before.values.get(setting), now.values.get(setting) if now else None
            ended = outcome
            if ended is None:
                right = same_value(after, share.wanted[setting])
                ended = Done() if right else Failed(Trouble(TroubleKind.NOT_APPLIED, subject))
            share.running.settle(index, ended)
            if setting in share.entries:
                found = Found(written(before), written(after), after_known=now is not None)
                await self._shop.recorder.end(share.entries[setting], ended, found)

    async def _settle_later(self, share: _Share, subject: str) -> None:
        """The host is back: the settings themselves say whether the change arrived."""
        try:
            await self._see(share, subject)
        except WireError:
            share.session.when_back(partial(self._settle_later, share, subject))
            raise
        except Refusal as error:
            await self._end(share, Failed(error.trouble), None)
