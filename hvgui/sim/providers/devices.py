"""Devices of live VMs: keyboard, drive and display controllers, with the constants of the documentation.

Only live VMs have them (dump systemdevice-2012r2); DeviceIDs in hyperv-hardware 1.3. EnabledState is a number here as
in the base class, where the documentation's syntax has a string: a derived class cannot change a type.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from hvgui.sim.cim import CimClass, Row, Value
from hvgui.sim.hyperv.hosts import FAILED, INVALID_PARAMETER, INVALID_STATE, Host
from hvgui.sim.hyperv.identity import KEYBOARD, S3_VIDEO, SYNTHETIC_VIDEO, SYSTEM, instance_id
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.providers.calls import Answer, Call, Handler, Producer, answer, row
from hvgui.sim.providers.storage import drive_device

KEYBOARDS, DRIVES = "Msvm_Keyboard", "Msvm_DiskDrive"
SYNTHETIC, S3 = "Msvm_SyntheticDisplayController", "Msvm_S3DisplayController"

# TypeText takes so many UTF-16 units, and answers this where a character is on no key.
LONGEST_TEXT, NOT_TRANSLATABLE = 512, 1

_ENABLED, _DISABLED = 2, 3
# What keys write, by their virtual key codes.
_WRITES = {0x09: "\t", 0x0D: "\n", 0x20: " "}


def of(machine: Machine) -> Iterator[tuple[str, str]]:
    """Class and DeviceID of every device a live VM has; only generation 1 has the emulated display controller."""
    yield KEYBOARDS, instance_id(KEYBOARD, "Keyboard")
    if (drive := drive_device(machine)) is not None:
        yield DRIVES, drive
    yield SYNTHETIC, instance_id(SYNTHETIC_VIDEO)
    if machine.generation == 1:
        yield S3, instance_id(S3_VIDEO)


def keyboards(host: Host, cim_class: CimClass) -> Iterator[Row]:
    for machine in _live(host):
        values: dict[str, Value] = {
            "EnabledState": 5,
            "IsLocked": False,
            "Layout": "00000409",
            "NumberOfFunctionKeys": 12,
            "Password": 5,
        }
        yield _device(host, cim_class, machine, "keyboard.name", "keyboard.description", values)


def drives(host: Host, cim_class: CimClass) -> Iterator[Row]:
    for machine in _live(host):
        if drive_device(machine) is None:
            continue
        values: dict[str, Value] = {
            "EnabledState": _ENABLED,
            "ErrorMethodology": "None",
            "CompressionMethod": "Not Compressed",
            "NumberOfMediaSupported": 1,
            "MaxMediaSize": 2_000_000_000,
            "DefaultBlockSize": 512,
            "MinBlockSize": 512,
            "NeedsCleaning": False,
            "MediaIsLocked": True,
            "Security": 3,
            "MaxAccessTime": 0,
            "LoadTime": 0,
            "UnloadTime": 0,
            "MountCount": 0,
            "TotalMountTime": 0,
            "MaxUnitsBeforeCleaning": 2**64 - 1,
            "UnitsUsed": 0,
        }
        yield _device(host, cim_class, machine, "drive.name", "drive.description", values)


def displays(synthetic: bool, host: Host, cim_class: CimClass) -> Iterator[Row]:
    """One controller is active at a time: the synthetic one as soon as the guest has a driver for it."""
    for machine in _live(host):
        if not synthetic and machine.generation != 1:
            continue
        active = synthetic is (machine.generation != 1 or bool(machine.guest.os_name))
        values: dict[str, Value] = {
            "EnabledState": _ENABLED if active else _DISABLED,
            "ProtocolSupported": 1,
            "MaxNumberControlled": 1,
            "ProtocolDescription": "Video",
            "VideoProcessor": "Synthetic Video Processor" if synthetic else "Virtual S3 Video Processor",
            "VideoMemoryType": 2,
            "NumberOfVideoPages": 1024 if synthetic else 32_768,
            "MaxMemorySupported": 4_194_304 if synthetic else 134_217_728,
            "AcceleratorCapabilities": (2,),
            "CapabilityDescriptions": ("Graphics Accelerator",),
        }
        description = "display.synthetic" if synthetic else "display.s3"
        yield _device(host, cim_class, machine, "display.name", description, values)


def type_text(call: Call) -> Answer:
    """TypeText: 0, 1 for what is on no key, 32773 for none or too much."""
    text = call.text("asciiText")
    if not 0 < len(text.encode("utf-16-le", "surrogatepass")) // 2 <= LONGEST_TEXT:
        return answer(INVALID_PARAMETER)
    if not all(character.isprintable() or character in "\t\r\n\b" for character in text):
        return answer(NOT_TRANSLATABLE)
    return _typed(call, text)


def type_key(call: Call) -> Answer:
    """TypeKey: the virtual key code is pressed and released."""
    code = call.number("keyCode")
    return answer(INVALID_PARAMETER) if code is None else _typed(call, _WRITES.get(code, ""))


def type_scancodes(call: Call) -> Answer:
    return _typed(call) if call.arguments.get("Scancodes") else answer(INVALID_PARAMETER)


def type_attention(call: Call) -> Answer:
    said = _typed(call)
    machine = _machine(call)
    if machine is not None and machine.power.guest_runs:
        machine.attended = True
    return said


def hold_key(down: bool, call: Call) -> Answer:
    """PressKey and ReleaseKey."""
    code = call.number("keyCode")
    machine = _machine(call)
    if code is None:
        return answer(INVALID_PARAMETER)
    if machine is not None and machine.power.guest_runs:
        (machine.keys_down.add if down else machine.keys_down.discard)(code)
    return _typed(call)


def is_pressed(call: Call) -> Answer:
    code = call.number("keyCode")
    machine = _machine(call)
    if code is None:
        return answer(INVALID_PARAMETER)
    if machine is None:
        return answer(FAILED)
    return answer(keyState=code in machine.keys_down)


def _typed(call: Call, text: str = "") -> Answer:
    """What every typing method answers: nothing can be typed into a VM that does not run."""
    machine = _machine(call)
    if machine is None or not machine.power.guest_runs:
        return answer(INVALID_STATE)
    machine.typed += text
    return answer()


def _machine(call: Call) -> Machine | None:
    return call.host.machine(str(call.target.values["SystemName"]))


def _live(host: Host) -> Iterator[Machine]:
    return (machine for machine in host.ordered() if machine.power.live)


def _device(
    host: Host, cim_class: CimClass, machine: Machine, name: str, description: str, values: dict[str, Value]
) -> Row:
    text = host.texts(name)
    constants: dict[str, Value] = {
        "SystemCreationClassName": SYSTEM,
        "SystemName": machine.id,
        "CreationClassName": cim_class.name,
        "DeviceID": dict(of(machine))[cim_class.name],
        "Caption": text,
        "ElementName": text,
        "Name": text,
        "Description": host.texts(description),
        "OperationalStatus": (2,),
        "StatusDescriptions": ("OK",),
        "HealthState": 5,
        "RequestedState": 12,
        "EnabledDefault": 2,
        "Availability": 6,
        "AdditionalAvailability": (6,),
    }
    return row(cim_class, {**constants, **values})


ROWS: dict[str, Producer] = {
    KEYBOARDS: keyboards,
    DRIVES: drives,
    SYNTHETIC: partial(displays, True),
    S3: partial(displays, False),
}
METHODS: dict[tuple[str, str], Handler] = {
    (KEYBOARDS, "TypeText"): type_text,
    (KEYBOARDS, "TypeKey"): type_key,
    (KEYBOARDS, "TypeScancodes"): type_scancodes,
    (KEYBOARDS, "TypeCtrlAltDel"): type_attention,
    (KEYBOARDS, "PressKey"): partial(hold_key, True),
    (KEYBOARDS, "ReleaseKey"): partial(hold_key, False),
    (KEYBOARDS, "IsKeyPressed"): is_pressed,
}
