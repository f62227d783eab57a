"""A wire that answers from a recording, without a network: envelopes of a host, read as from any other wire."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from hvgui.controller.recordings.recording_wire import shape_of
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.sim.recordings import Recording, read_recording
from hvgui.wsman.reading import read
from hvgui.wsman.replies import Reply
from hvgui.wsman.requests import Pull, Release, Request

SYNTHETIC = Path(__file__).resolve().parents[1] / "recordings" / "synthetic"
_MESSAGE = re.compile(r"RelatesTo[^>]*>([^<]*)<")

read_once = cache(read_recording)


class RecordedWire:
    """Implements ``Wire``. ``renamed`` gives originals for pseudonyms of the recording, in questions and answers."""

    signed_in_with = ""

    def __init__(
        self,
        recording: Recording,
        tap: Callable[[str, bytes], None] = lambda _direction, _envelope: None,
        renamed: Mapping[str, str] | None = None,
    ) -> None:
        self.recording = recording
        #: The questions of the recording that were asked.
        self.answered: set[str] = set()
        self._tap = tap
        self._renamed = renamed or {}
        self._kept = {str(dict(each.request)): each.pages for each in recording.exchanges}
        self._more: list[str] = []
        self.asked: list[Request] = []
        self.closed = False

    def ask(self, request: Request) -> Reply:
        self.asked.append(request)
        self._tap(">", b"<asked/>")
        if isinstance(request, Release):
            return read(self._said("", ""), request, "")
        if isinstance(request, Pull):
            pages = self._more
        else:
            shape = str(shape_of(request))
            for pseudonym, original in self._renamed.items():
                shape = shape.replace(original, pseudonym)
            pages = list(self._kept.get(shape, ()))
            self.answered.add(shape)
        if not pages:
            raise Refusal(Trouble(TroubleKind.HOST_FAULT, "not recorded"))
        text, self._more = pages[0], pages[1:]
        for pseudonym, original in self._renamed.items():
            text = text.replace(pseudonym, original)
        found = _MESSAGE.search(text)
        self._tap("<", text.encode())
        return read(text.encode(), request, found[1] if found else "")

    def close(self) -> None:
        self.closed = True

    @staticmethod
    def _said(body: str, message: str) -> bytes:
        soap, addressing = "http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/ws/2004/08/addressing"
        return (
            f'<s:Envelope xmlns:s="{soap}" xmlns:a="{addressing}"><s:Header><a:RelatesTo>{message}</a:RelatesTo>'
            f"</s:Header><s:Body>{body}</s:Body></s:Envelope>"
        ).encode()
