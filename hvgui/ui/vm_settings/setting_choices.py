"""What the fields of the settings pages stand for: the host's value, the user's wish, what is wrong with it. No Qt."""

from __future__ import annotations

from collections.abc import Mapping

from hvgui.domain.power import Power
from hvgui.domain.setting_rules import Closed, Complaint, closed, complaints
from hvgui.domain.vm_settings import Setting, SettingsReading, SettingValue


class SettingChoices:
    """An untouched field follows the host and is not written."""

    def __init__(self) -> None:
        self._present: Mapping[Setting, SettingValue] = {}
        self._wishes: dict[Setting, SettingValue] = {}
        #: The host's value when the field was first touched.
        self._base: dict[Setting, SettingValue | None] = {}
        #: What was asked of the host and has no end yet.
        self._applying: dict[Setting, SettingValue] = {}
        self._power = Power.UNKNOWN
        self.read = False

    def follow(self, reading: SettingsReading) -> None:
        """The host's values as they are now; a wish that has come true ends."""
        self._present, self.read = reading.values, True
        for setting in [s for s, wish in self._wishes.items() if wish == self._present.get(s)]:
            self._forget(setting)

    def set_power(self, power: Power) -> None:
        """The state that decides what is open for change."""
        self._power = power

    def present(self, setting: Setting) -> SettingValue | None:
        """The host's value; None when it has none or before it was read."""
        return self._present.get(setting)

    def shown(self, setting: Setting) -> SettingValue | None:
        """What the field shows."""
        return self._wishes.get(setting, self._applying.get(setting, self._present.get(setting)))

    def applying(self, setting: Setting) -> bool:
        """Whether a value is on its way to the host."""
        return setting in self._applying

    def choose(self, setting: Setting, value: SettingValue) -> None:
        """The user edits a field; going back to the host's value untouches it."""
        if value == self._present.get(setting):
            self._forget(setting)
            return
        self._base.setdefault(setting, self._present.get(setting))
        self._wishes[setting] = value

    def changes(self) -> dict[Setting, SettingValue]:
        """What Apply would write."""
        return dict(self._wishes)

    def closed(self, setting: Setting) -> Closed | None:
        """Why a field cannot be edited now."""
        return closed(setting, {**self._present, **self._wishes}, self._power)

    def complaints(self) -> dict[Setting, Complaint]:
        """What is wrong with the wishes."""
        return complaints(self._wishes, self._present, self._power)

    def changed_elsewhere(self) -> dict[Setting, SettingValue | None]:
        """Touched fields whose value somebody else has moved, with the value now."""
        return {s: self._present.get(s) for s, base in self._base.items() if base != self._present.get(s)}

    @property
    def held_by_state(self) -> bool:
        """Whether the power state keeps any setting from being changed."""
        return any(self.closed(setting) is Closed.NOT_OFF for setting in self._present)

    def sent(self) -> None:
        """The wishes are on their way."""
        self._applying |= self._wishes
        self._wishes.clear()
        self._base.clear()

    def arrived(self) -> None:
        """What was on its way has an end, whichever: the fields follow the host again."""
        self._applying.clear()

    def forget(self) -> None:
        """Another VM: nothing is known and nothing is wished."""
        self.sent()
        self.arrived()
        self._present, self.read, self._power = {}, False, Power.UNKNOWN

    def _forget(self, setting: Setting) -> None:
        self._wishes.pop(setting, None)
        self._base.pop(setting, None)
