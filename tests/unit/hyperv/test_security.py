"""Key protectors and templates as hosts tell them, and what they do not tell (hyperv-hardware 4.2 and 4.3)."""

from __future__ import annotations

import base64

import pytest

from hvgui.hyperv.security import SERVICE, SHIELDED, UEFI, WINDOWS, read_key_protector, read_templates
from hvgui.hyperv.selections import SECURITY_CLASS
from hvgui.wsman.embedded import Property, instance_text
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import Invoke
from tests.support.transcript import instance, page, transcript

KEY = "Microsoft:A\\S"


def answered(*values: str, code: int = 0) -> Invoked:
    return Invoked(code, Instance("O", {"KeyProtector": values}))


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (answered(base64.b64encode(bytes(4)).decode()), False),
        (answered(base64.b64encode(bytes(5)).decode()), True),
        (answered("0", "0", "0", "4"), False),
        (answered("1", "0", "0", "4", "9"), True),
        (answered(), False),
        (answered("A"), None),
        (answered("AAAAAAA=", code=32775), None),
        (Fault(codes=(5,), subcode="", reason="", detail=""), None),
    ],
)
def test_a_key_protector_has_more_than_four_bytes(answer: Invoked | Fault, found: bool | None) -> None:
    with transcript(read_key_protector(KEY)) as talk:
        text = instance_text(SECURITY_CLASS, (Property("InstanceID", "string", KEY),))
        talk.asks(Invoke(SERVICE.resource, "GetKeyProtector", SERVICE.selectors, (("SecuritySettingData", text),)))
        talk.hears(answer)
    assert talk.result is found


def test_templates_have_the_hosts_words_and_upper_case() -> None:
    with transcript(read_templates()) as talk:
        talk.hears(
            page(
                instance(SecureBootTemplateId="{1734c6e8-3154-4dda-ba5f-a874cc483422}", Description="Windows"),
                instance(SecureBootTemplateId=UEFI, ElementName="UEFI CA"),
                instance(SecureBootTemplateId=SHIELDED),
                instance(ElementName="nothing"),
            )
        )
    assert talk.result == {WINDOWS: "Windows", UEFI: "UEFI CA", SHIELDED: ""}


@pytest.mark.parametrize("answer", [page(), Fault(codes=(5,), subcode="", reason="", detail="")])
def test_a_host_that_lists_none_has_the_usual_ones(answer: object) -> None:
    with transcript(read_templates()) as talk:
        talk.hears(answer)  # type: ignore[arg-type]
    assert talk.result == dict.fromkeys((WINDOWS, UEFI, SHIELDED), "")
