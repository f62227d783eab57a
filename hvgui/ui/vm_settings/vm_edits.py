"""Edits of one VM in its settings window: what was chosen, over what the host says. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.devices.device_extras import VmSecurity
from hvgui.domain.health.diagnosis import Diagnosis
from hvgui.domain.keys import VmKey
from hvgui.domain.settings.address import Address, Field, of_vm
from hvgui.domain.settings.edits import Edits
from hvgui.domain.settings.setting_reading import SettingsReading, VmFacts
from hvgui.domain.settings.setting_rules import Closed, Complaint, closed, complaints, resized_live, with_others
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service, ServiceMeaning, ServiceState, meaning_of
from hvgui.ui.vm_settings.device_edits import DeviceEdits
from hvgui.values import replace

#: Settings of COM ports by their numbers.
PORTS = {1: (Setting.COM_1, Setting.COM_1_DEBUGGER), 2: (Setting.COM_2, Setting.COM_2_DEBUGGER)}


class VmEdits:
    """Fields of one VM. Services come with every refresh of the list, settings with a reading of their own."""

    def __init__(self, key: VmKey) -> None:
        self.key = key
        self._edits: Edits[Address, SettingValue] = Edits(
            lambda address: self.present(address.field), lambda address: self.applying(address.field)
        )
        self.devices = DeviceEdits()
        #: Whether the settings have been read.
        self.read = False
        #: None before the settings have been read.
        self.reading: SettingsReading | None = None
        #: What is wrong with a service, and the next step, in the words of the diagnosis.
        self.diagnoses: Mapping[Service, Diagnosis] = {}
        self._power = Power.UNKNOWN
        self._services: dict[Service, ServiceState] = {}
        self._services_applying: Mapping[Service, bool] = {}
        self._settings: Mapping[Setting, SettingValue] = {}
        self._settings_applying: dict[Setting, SettingValue] = {}
        #: Of the security settings, once their page has read them.
        self.security: VmSecurity | None = None
        #: Path of the floppy disk that is made before it is inserted.
        self._floppy = ""

    def __len__(self) -> int:
        """How many changes there are, as the preview counts them: a floppy disk that is made is one of its own."""
        return len(self._edits.changes()) + len(self.devices) + bool(self.floppy)

    # what the host says

    def follow_services(
        self,
        states: Iterable[ServiceState],
        applying: Mapping[Service, bool],
        diagnoses: Mapping[Service, Diagnosis] | None = None,
    ) -> None:
        """The services as they are now, what was asked of the host and is not confirmed, and what is known of each."""
        self.diagnoses = diagnoses or {}
        self._services |= {state.service: state for state in states}
        self._services_applying = applying
        self._edits.follow(map(self._at, Service))

    def follow_settings(self, reading: SettingsReading) -> None:
        """The settings as they are now."""
        self._settings, self.read = reading.values, True
        self.reading = reading
        self._edits.follow(map(self._at, Setting))

    def follow_security(self, security: VmSecurity | None) -> None:
        """The security settings as their page has read them; None before."""
        self.security = security
        self._edits.follow(map(self._at, Setting))

    @property
    def facts(self) -> VmFacts:
        """What decides which settings can be changed, beside the state and their values."""
        facts, security = VmFacts() if self.reading is None else self.reading.facts, self.security
        if security is None:
            return facts
        return replace(facts, key_protector=security.key_protector, shielded=security.shielded is True)

    @property
    def _known(self) -> dict[Setting, SettingValue]:
        """The host's values."""
        found, security = {**self._settings, **self._of_devices()}, self.security
        if security is not None and self.facts.generation != 1:
            for setting, value in ((Setting.TPM, security.tpm), (Setting.ENCRYPTION, security.encrypted)):
                if value is not None:
                    found[setting] = value
        return found

    def _of_devices(self) -> dict[Setting, SettingValue]:
        """Settings of devices that every VM has once, as the tree has them."""
        found: dict[Setting, SettingValue] = {}
        for device in () if self.devices.tree is None else self.devices.tree.devices:
            if device.kind is DeviceKind.DISKETTE_DRIVE:
                found[Setting.DISKETTE] = device.file
            elif device.kind is DeviceKind.COM_PORT and device.number in PORTS:
                port, debugger = PORTS[device.number]
                found[port] = device.pipe
                if device.debugger is not None and self.facts.generation != 1:
                    found[debugger] = device.debugger
        return found

    def follow_devices(self) -> None:
        """The devices have been read."""
        self._edits.follow(map(self._at, Setting))

    def set_power(self, power: Power) -> None:
        """The state that decides what is open for change."""
        self._power = self.devices.power = power

    def present(self, field: Field) -> SettingValue | None:
        """The host's value; None when it has none or before it was read."""
        if isinstance(field, Setting):
            return self._known.get(field)
        state = self._services.get(field)
        return None if state is None else state.offered

    def applying(self, field: Field) -> SettingValue | None:
        """The value on its way to the host; None when there is none."""
        if isinstance(field, Setting):
            return self._settings_applying.get(field)
        return self._services_applying.get(field)

    def meaning(self, service: Service) -> ServiceMeaning:
        """What both sides of a service mean together."""
        state = self._services.get(service)
        return ServiceMeaning.NOT_READ if state is None else meaning_of(state)

    def all_offered(self) -> bool | None:
        """Whether every service that the host knows is on; None before anything was read."""
        known = [state.offered for state in self._services.values() if state.offered is not None]
        return all(known) if known else None

    # what the user chooses

    def choose(self, field: Field, value: SettingValue) -> None:
        """The user edits a field; going back to the host's value leaves it alone again."""
        self._edits.choose(self._at(field), value)

    def make_floppy(self, path: str) -> None:
        """A floppy disk that is made first, at Apply."""
        self.choose(Setting.DISKETTE, path)
        self._floppy = path

    @property
    def floppy(self) -> str:
        """The floppy disk that Apply makes; empty for none."""
        return self._floppy if self._floppy and self.chosen(Setting.DISKETTE) == self._floppy else ""

    def discard(self, fields: Iterable[Field]) -> None:
        """Leave some fields as the host has them."""
        self._edits.forget(list(map(self._at, fields)))

    def chosen(self, field: Field) -> SettingValue | None:
        """What the user wants; None while the field is untouched."""
        return self._edits.chosen(self._at(field))

    def shown(self, field: Field) -> SettingValue | None:
        """What the field shows."""
        return self._edits.shown(self._at(field))

    def services(self) -> dict[Service, bool]:
        """Services that Apply would switch."""
        changes = self._edits.changes().items()
        return {at.field: bool(value) for at, value in changes if isinstance(at.field, Service)}

    def settings(self) -> dict[Setting, SettingValue]:
        """Settings that Apply would write."""
        return {at.field: value for at, value in self._edits.changes().items() if isinstance(at.field, Setting)}

    def closed(self, field: Field) -> Closed | None:
        """Why a field cannot be edited now."""
        if isinstance(field, Setting):
            return closed(field, with_others(field, self.settings(), self._known), self._power, self.facts)
        offered = {service: state.offered for service, state in self._services.items() if state.offered is not None}
        return closed(field, offered, self._power)

    def complaints(self) -> dict[Setting, Complaint]:
        """What is wrong with the chosen settings."""
        return complaints(self.settings(), self._known, self._power, self.facts)

    @property
    def resized_live(self) -> bool:
        """Whether a change of the startup memory reaches the running guest at once."""
        return resized_live({**self._settings, **self.settings()}, self._power, self.facts)

    def changed_elsewhere(self) -> dict[Field, SettingValue | None]:
        """Edited fields whose value has changed on the host since, with the value now."""
        return {address.field: now for address, now in self._edits.changed_elsewhere().items()}

    @property
    def held_by_state(self) -> bool:
        """Whether the power state keeps any setting from being changed."""
        held = (Closed.NOT_OFF, Closed.SAVED, Closed.DYNAMIC_LIVE)
        return any(self.closed(setting) in held for setting in self._settings)

    # what becomes of it

    def sent(self) -> None:
        """Settings and services are on their way, settings until ``settings_ended``."""
        self._settings_applying |= self.settings()
        self._edits.forget(list(self._edits))

    def settings_ended(self) -> None:
        """What was on its way has an end, whichever: the fields follow the host again."""
        self._settings_applying.clear()

    def be_about(self, key: VmKey) -> None:
        """The same VM on another host keeps its edits; another VM starts with nothing known and nothing chosen."""
        if key.vm == self.key.vm:
            self._edits.move(lambda address: address._replace(vm=key))
        else:
            self._edits.clear()
            self._services, self._services_applying = {}, {}
            self._settings, self.read, self._power = {}, False, Power.UNKNOWN
            self.reading = self.security = None
            self._settings_applying.clear()
        self.key = key

    def _at(self, field: Field) -> Address:
        return of_vm(self.key, field)
