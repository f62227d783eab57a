"""Recorder of one host: reads it from end to end and writes it down with names and addresses replaced. Blocks."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from hvgui import __version__
from hvgui.controller.recordings import folder as folders
from hvgui.controller.recordings.folder import About, Written
from hvgui.controller.recordings.leaks import Leak, Originals
from hvgui.controller.recordings.pseudonyms import Pseudonyms
from hvgui.controller.recordings.recording_wire import Exchanged, RecordingWire, Shape, texts_of
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.operations.recording import Recorded, RecordingStage
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind
from hvgui.hyperv.answers import trouble_of_fault
from hvgui.hyperv.host_reading import Dialect, learn_rights, meet
from hvgui.hyperv.list_reading import read_list
from hvgui.hyperv.whole_host import Reading, readings_of_host, readings_of_vm
from hvgui.values import Struct, replace
from hvgui.wsman.exchange import Exchange, Wire, converse
from hvgui.wsman.faults import BrokenReply, Fault
from hvgui.wsman.leaves import Leaf, rewritten

T = TypeVar("T")

#: VMs that are looked at closely. The list has all of them.
MOST_VMS = 100
#: Parts of a request that are always our own words.
_OURS = frozenset({"action", "resource", "method"})
#: Originals that are told.
_TOLD = 20


class TappedWires(Protocol):
    """Factory of wires to a host whose envelopes go to ``tap``, too."""

    def __call__(self, profile: HostProfile, tap: Callable[[str, bytes], None]) -> Wire: ...


class Asked(Struct, frozen=True):
    """Host to record, and folder to record it into."""

    profile: HostProfile
    folder: Path
    #: Not of a real host: from what the answers derive.
    derived_from: str = ""
    #: Computers, by their own names in lower case, of which another entry wishes that nothing is changed.
    closed: frozenset[str] = frozenset()


Told = Callable[[RecordingStage, int, int], None]


class HostRecorder:
    """Records once. ``run`` blocks; ``cancel`` may be called from another thread."""

    def __init__(self, asked: Asked, wires: TappedWires) -> None:
        self._asked = asked
        self._wires = wires
        self._wire: Wire | None = None
        self._stopped = False

    def cancel(self) -> None:
        """Nothing will be written, unless it is already."""
        self._stopped = True
        if self._wire is not None:
            self._wire.close()

    def run(self, told: Told) -> Recorded:
        """Read, replace, check, write.

        Raises Troubled: what the host refuses and what keeps from reading it, RECORDING_PLACE_TAKEN, RECORDING_LEAKS
        with what was found and where, RECORDING_NOT_WRITTEN, RECORDING_CANCELLED. Then nothing is written.
        """
        try:
            return self._run(told)
        except Troubled as troubled:
            if self._stopped:
                raise Refusal(Trouble(TroubleKind.RECORDING_CANCELLED, self._asked.profile.label)) from troubled
            raise
        except Fault as fault:
            raise Refusal(trouble_of_fault(fault, self._asked.profile.label)) from fault
        except OSError as error:
            folder = str(self._asked.folder)
            raise Refusal(Trouble(TroubleKind.RECORDING_NOT_WRITTEN, folder, error.strerror or str(error))) from error

    def _run(self, told: Told) -> Recorded:
        asked = self._asked
        folders.check_free(asked.folder)
        listening = RecordingWire()
        listening.read_only = asked.profile.read_only
        self._wire = listening.over(self._wires(asked.profile, listening.heard))
        try:
            dialect, vms, closely = _Reading(listening, asked, told, self._go_on).everything()
        finally:
            self._wire.close()
        originals = Originals()
        files = anonymous_files(asked, listening.exchanges, dialect, vms, originals, told, self._go_on)
        told(RecordingStage.WRITING, 0, len(files))
        folders.write(asked.folder, files, self._go_on)
        return Recorded(str(asked.folder), len(files), vms, closely, originals.not_searched)

    def _go_on(self) -> None:
        if self._stopped:
            raise Refusal(Trouble(TroubleKind.RECORDING_CANCELLED, self._asked.profile.label))


class _Reading:
    def __init__(self, wire: RecordingWire, asked: Asked, told: Told, go_on: Callable[[], None]) -> None:
        self._wire = wire
        self._profile = asked.profile
        self._closed = asked.closed
        self._told = told
        self._go_on = go_on

    def everything(self) -> tuple[Dialect, int, int]:
        """Dialect, number of VMs, and of those that were looked at closely."""
        self._told(RecordingStage.READING, 0, 1)
        dialect = self._ask(meet(self._profile.address))
        self._wire.read_only |= dialect.facts.name.casefold() in self._closed
        quiet = self._wire.read_only
        dialect = replace(dialect, may_invoke=False) if quiet else self._ask(learn_rights(dialect))
        vms = self._ask(read_list(self._profile.id, dialect)).vms
        close = vms[:MOST_VMS]
        readings: list[Reading] = list(readings_of_host(dialect))
        readings += [reading for vm in close for reading in readings_of_vm(dialect, vm.key)]
        for number, build in enumerate(readings):
            self._told(RecordingStage.READING, number, len(readings))
            self._go_on()
            try:
                converse(self._wire, build())
            except (Fault, Refusal):
                # How a host says no is part of the recording.
                continue
        return dialect, len(vms), len(close)

    def _ask(self, exchange: Exchange[T]) -> T:
        self._go_on()
        return converse(self._wire, exchange)


def anonymous_files(
    asked: Asked,
    exchanges: Sequence[Exchanged],
    dialect: Dialect,
    vms: int,
    originals: Originals,
    told: Told,
    go_on: Callable[[], None],
) -> dict[str, str]:
    """The files of a recording; ``originals`` learn what is in it.

    Raises Refusal with RECORDING_LEAKS, and what ``go_on`` raises.
    """
    pseudonyms = Pseudonyms()
    for name in (dialect.facts.name, *_of_profile(asked.profile)):
        pseudonyms.learn_name(name)
        originals.add(name)
    for number, exchange in enumerate(exchanges):
        told(RecordingStage.REPLACING, number, 2 * len(exchanges))
        go_on()
        for reply in exchange.replies:
            _each(exchange, reply, originals.take)
            _each(exchange, reply, pseudonyms.learn)
    ready: list[Written] = []
    for number, exchange in enumerate(exchanges):
        told(RecordingStage.REPLACING, len(exchanges) + number, 2 * len(exchanges))
        go_on()
        ready.append(
            Written(
                _shape(exchange.shape, pseudonyms),
                exchange.class_name,
                exchange.fault,
                [_each(exchange, reply, pseudonyms.replaced) for reply in exchange.replies],
            )
        )
    facts = dialect.facts
    about = About(
        date=time.strftime("%Y-%m-%d", time.gmtime()),
        program=__version__,
        build=facts.build,
        version=facts.os_version,
        language=facts.language,
        vms=vms,
        derived_from=asked.derived_from,
    )
    files = folders.files_of(about, ready)
    _check(files, ready, originals, asked.profile.label, told, go_on)
    return files


def _check(
    files: dict[str, str],
    exchanges: Iterable[Written],
    originals: Originals,
    subject: str,
    told: Told,
    go_on: Callable[[], None],
) -> None:
    search = originals.search()
    leaks: list[Leak] = []
    for number, (name, body) in enumerate(files.items()):
        told(RecordingStage.CHECKING, number, len(files))
        go_on()
        if name != folders.MANIFEST:
            leaks += search.leaks(name, body)
    for exchange in exchanges:
        for text in texts_of(exchange.request):
            leaks += search.leaks(folders.MANIFEST, text)
    if leaks:
        found = "\n".join(f"{leak.file}: {leak.original}" for leak in leaks[:_TOLD])
        raise Refusal(Trouble(TroubleKind.RECORDING_LEAKS, subject, found))


def _each(exchange: Exchanged, reply: bytes, change: Callable[[Leaf, str], str]) -> str:
    def named(leaf: Leaf, text: str) -> str:
        # A projection does not say of which class it is.
        return change(leaf if leaf.of else replace(leaf, of=exchange.class_name), text)

    try:
        return rewritten(reply, named)
    except BrokenReply as broken:
        raise AssertionError("a reply that was read can be read again") from broken


def _shape(shape: Shape, pseudonyms: Pseudonyms) -> dict[str, object]:
    def changed(name: str, value: object) -> object:
        if name in _OURS:
            return value
        if isinstance(value, str):
            return pseudonyms.query(value) if name == "wql" else pseudonyms.replaced(Leaf(name), value)
        if isinstance(value, dict):
            return {key: changed(key, inner) for key, inner in value.items()}
        return [changed(name, inner) for inner in value] if isinstance(value, list) else value

    return {key: changed(key, value) for key, value in shape.items()}


def _of_profile(profile: HostProfile) -> list[str]:
    return [text for text in (profile.address, profile.user) if text]
