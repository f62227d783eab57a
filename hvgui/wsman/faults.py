"""What a service says when it says no.

Codes and subcodes decide; texts are localised and only shown (wsman-winrm 5).
"""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from lxml import etree

from hvgui.wsman import vocabulary as v

# fault codes, decimal as they appear in replies (wsman-winrm 5.2)
ACCESS_DENIED = 5
RESOURCE_NOT_FOUND = 2150858752
ACTION_NOT_SUPPORTED = 2150858753
DESTINATION_UNREACHABLE = 2150858770
CANNOT_PROCESS_FILTER = 2150858778
INVALID_ENUMERATION_CONTEXT = 2150858779
TIMED_OUT = 2150858793
REPLY_TOO_LARGE = frozenset({2150858790, 2150858805, 2150858823, 2150858824, 2150858825})
SUBSCRIPTION_OVER = frozenset({2150858760, 2150858762, 2150858779})
EVENTS_REFUSED = frozenset({2150858753, 2150858786, 2150859007, 2150859225})
SELECTORS_WRONG = frozenset({2150858810, 2150858813, 2150858842, 2150858843})
QUOTAS = frozenset(
    {2150858815, 2150859173, 2150859174, 2150859175, 2150859176, 2150859179, *range(2150859236, 2150859243)}
)
CONCURRENCY = 2150858802
WMI_QUOTA = 0x8004106C
SHELLS_DISABLED = 2150859180
WMI_ACCESS_DENIED = frozenset({2147749891, 2150859012, 2150859013, 2150859014, 2147942405})
WMI_NOT_FOUND = 2147749890
WMI_INVALID_NAMESPACE = 2147749902
WMI_INVALID_CLASS = 2147749904
SERVICE_DOWN = frozenset({2147944122, 2148007941})


class Fault(Exception):
    """A SOAP fault. ``codes`` holds every number found, outermost first; ``subcode`` is the local name."""

    def __init__(self, *, codes: tuple[int, ...], subcode: str, reason: str, detail: str) -> None:
        super().__init__(f"{subcode or 'fault'} {' '.join(str(c) for c in codes)}: {reason}")
        self.codes = codes
        self.subcode = subcode
        self.reason = reason
        self.detail = detail

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(Fault, codes=self.codes, subcode=self.subcode, reason=self.reason, detail=self.detail), ()

    def silenced(self) -> Fault:
        """The same without the host's words, which may quote what was sent."""
        return Fault(codes=self.codes, subcode=self.subcode, reason="", detail="")

    def has(self, *codes: int) -> bool:
        """Whether any of these codes occurs at any depth."""
        return any(code in self.codes for code in codes)


def was_not_run(fault: Fault) -> bool:
    """Whether the service certainly refused a request before running it, for lack of room (wsman-winrm 5.3).

    WMI's own quota is another matter: it may run out while a method is under way.
    """
    full = fault.has(CONCURRENCY, *QUOTAS) or (fault.subcode == "QuotaLimit" and not fault.codes)
    return full and not fault.has(WMI_QUOTA)


class BrokenReply(Exception):
    """The answer is no reply to what was asked: not XML, truncated, with entities, or for another request."""


_HRESULT = re.compile(r"0x(8[0-9A-Fa-f]{7})")


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def read_fault(fault: etree._Element) -> Fault:
    """The Fault in an ``s:Fault`` element, in either detail shape (wsman-winrm 5.1).

    Hexadecimal HRESULTs inside messages are not localised and are collected last. The detail is a message, never the
    number that MSFT_WmiError calls its MessageID.
    """
    codes: list[int] = []
    messages: list[str] = []
    numbered: list[str] = []
    subcode = reason = ""
    for node in fault.iter(etree.Element):
        name = _local(node.tag)
        text = (node.text or "").strip()
        if name == "WSManFault":
            _add(codes, node.get("Code"))
        elif name in ("error_Code", "StatusCode"):
            _add(codes, text)
        elif name == "Subcode":
            value = node.find(f"{{{v.SOAP}}}Value")
            subcode = (value.text or "").strip().rpartition(":")[2] if value is not None else ""
        elif name == "Text" and not reason:
            reason = " ".join(text.split())
        elif name in ("Message", "Description") and text:
            messages.append(" ".join(text.split()))
        elif name == "MessageID":
            numbered.append(text)
    for message in (*messages, *numbered, reason):
        for found in _HRESULT.findall(message):
            _add(codes, str(int(found, 16)))
    detail = messages[-1] if messages else reason
    return Fault(codes=tuple(codes), subcode=subcode, reason=reason, detail=detail)


def _add(codes: list[int], text: str | None) -> None:
    try:
        code = int((text or "").strip())
    except ValueError:
        return
    code &= 0xFFFFFFFF
    if code and code not in codes:
        codes.append(code)
