"""Rules of a line or two: names in order, fingerprints, characters, passwords, and copies seen from another run."""

from __future__ import annotations

from typing import Any

import pytest

from hvgui.domain.characters import named, same_text, unsendable
from hvgui.domain.copying.transfer import (
    CopyRequest,
    IfExists,
    LocalFile,
    another_name,
    portions_of,
    units,
    usual_folder,
)
from hvgui.domain.copying.unfinished_copy import Continued, UnfinishedCopy
from hvgui.domain.hosts.certificate import Certificate, certificate_changed, grouped, plain
from hvgui.domain.hosts.host import HostMark
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.natural_order import natural
from hvgui.domain.secret import Secret
from hvgui.domain.settings.vm_settings import Setting, SettingValue, read_written, same_value, written
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.vm import GuestFamily
from hvgui.values import replace

DIGITS = "0123456789abcdef" * 4


def test_numbers_in_names_count_as_numbers() -> None:
    names = ["vm10", "VM2", "vm1", "a20b3", "a20b10", "b"]
    assert sorted(names, key=natural) == ["a20b3", "a20b10", "b", "vm1", "VM2", "vm10"]
    assert natural("STRASSE 7") == natural("straße 07")


def test_a_password_is_there_or_empty_and_prints_alike() -> None:
    assert (bool(Secret("pw")), bool(Secret(""))) == (True, False)
    assert Secret("pw").reveal() == "pw"
    assert str(Secret("pw")) == repr(Secret("")) == "••••••••"


def test_a_fingerprint_is_shown_in_pairs_and_read_as_people_paste_it() -> None:
    shown = grouped(DIGITS)
    assert shown.startswith("01:23:45")
    assert shown.count(":") == 31
    assert shown == shown.upper()
    for text in (shown, DIGITS, f" {DIGITS.upper()} ", shown.replace(":", " "), shown.replace(":", "-")):
        assert plain(text) == DIGITS
    for title in ("sha256=", "SHA-256 Fingerprint=", "sha256 Fingerprint = ", "SHA-256: "):
        assert plain(title + shown) == DIGITS
    for text in ("", DIGITS[:-1], DIGITS + "0", "g" + DIGITS[1:], "sha1=" + DIGITS):
        assert plain(text) == ""


def test_a_changed_certificate_is_told_with_both_fingerprints() -> None:
    found = certificate_changed("hv", "aa11", "bb22")
    assert found == Trouble(TroubleKind.CERTIFICATE_CHANGED, "hv", "AA:11 / BB:22")


def test_who_signs_for_oneself() -> None:
    assert Certificate(fingerprint="", subject="CN=a", issuer="CN=a").self_signed
    assert not Certificate(fingerprint="", subject="CN=a", issuer="CN=b").self_signed
    assert not Certificate(fingerprint="").self_signed


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", None),
        ("a\t\r\n b\ud7ff\ue000\ufffd\U00010000\U0010ffff", None),
        ("a\x00", "U+0000"),
        ("\x1f\x00", "U+001F"),
        ("\x0b", "U+000B"),
        ("\ud800", "U+D800"),
        ("\udfff", "U+DFFF"),
        ("\ufffe", "U+FFFE"),
        ("\uffff", "U+FFFF"),
    ],
)
def test_the_first_character_that_cannot_be_sent_is_named(text: str, name: str | None) -> None:
    assert unsendable(text) == name


def test_code_points_have_four_digits_or_more() -> None:
    assert [named(code) for code in (7, 0x1F600)] == ["U+0007", "U+1F600"]


def test_line_breaks_may_change_their_form() -> None:
    assert same_text("a\r\nb", "a\nb")
    assert same_text("a\rb", "a\r\nb")
    assert not same_text("a\r\n\r\nb", "a\nb")
    assert same_text(None, None)
    assert not same_text(None, "")
    assert not same_text("", None)


@pytest.mark.parametrize(
    ("value", "text"), [(None, None), (True, "true"), (False, "false"), (5, "5"), (0, "0"), ("5", "5"), ("", "")]
)
def test_settings_are_written_as_text(value: SettingValue | None, text: str | None) -> None:
    assert written(value) == text


def test_settings_are_read_as_they_were_written() -> None:
    values: dict[str, SettingValue] = {"boolean": True, "string": "5\n", "uint16": 3}
    for setting in Setting:
        value = "1,0" if setting.row.order else values.get(setting.row.type, 77)
        text = written(value)
        assert text is not None
        read = read_written(setting.row, text)
        assert (read, type(read)) == (value, type(value))


def test_no_setting_is_read_from_what_none_was_written_as() -> None:
    switch = next(setting for setting in Setting if setting.row.type == "boolean")
    number = next(setting for setting in Setting if setting.row.type not in ("boolean", "string"))
    assert read_written(switch.row, "false") is False
    for setting, text in ((switch, "True"), (switch, ""), (switch, "1"), (number, ""), (number, "x")):
        with pytest.raises(ValueError, match=f"{text}$|{text}'$"):
            read_written(setting.row, text)


def test_values_are_the_same_but_for_line_breaks() -> None:
    assert same_value("a\r\n", "a\n")
    assert not same_value("a", "b")
    assert same_value(None, None)
    assert not same_value(None, "")
    assert same_value(5, 5)
    assert not same_value(5, "5")


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("a.txt", "a (2).txt"),
        ("a", "a (2)"),
        (".profile", ".profile (2)"),
        ("a.tar.gz", "a.tar (2).gz"),
        ("a.", "a (2)."),
    ],
)
def test_another_name_counts_before_the_ending(name: str, other: str) -> None:
    assert another_name(name, 2) == other


def test_lengths_are_units_of_utf16() -> None:
    assert [units(text) for text in ("", "a", "あ", "😀")] == [0, 1, 1, 2]


def test_every_family_has_a_usual_folder() -> None:
    assert usual_folder(GuestFamily.LINUX) == "/tmp"
    assert {usual_folder(f) for f in GuestFamily if f is not GuestFamily.LINUX} == {"C:\\Users\\Public\\Documents"}


def unfinished(**more: Any) -> UnfinishedCopy:
    guests = (VmKey(HostId("old"), VmId("V")), VmKey(HostId("stays"), VmId("W")))
    request = CopyRequest(guests=guests, files=(LocalFile("/a", "a", 1, 2),), folder="C:\\x")
    return UnfinishedCopy(
        name="n",
        request=request,
        left=portions_of(request),
        planned=2,
        turn_on=False,
        started=0.0,
        hosts={
            HostId("old"): Continued(operation="o", way="smb"),
            HostId("stays"): Continued(operation="p", way="shell"),
        },
        identities=(HostMark(HostId("old"), "hv1"), HostMark(HostId("stays"), "hv2")),
        **more,
    )


def test_every_file_goes_to_every_guest_in_one_way() -> None:
    request = replace(
        unfinished().request, files=(LocalFile("/a", "a", 1, 2), LocalFile("/b", "b", 1, 2)), if_exists=IfExists.SKIP
    )
    assert [(p.file.name, p.guest.vm, p.if_exists) for p in portions_of(request)] == [
        ("a", "V", IfExists.SKIP),
        ("a", "W", IfExists.SKIP),
        ("b", "V", IfExists.SKIP),
        ("b", "W", IfExists.SKIP),
    ]


def test_a_copy_is_seen_with_the_hosts_of_this_run() -> None:
    copy = unfinished()
    here = {"hv1": HostId("new"), "hv2": HostId("stays")}
    seen = copy.seen_from(lambda mark: here[mark.machine])
    assert [guest.host for guest in seen.request.guests] == ["new", "stays"]
    assert [(p.guest.host, p.guest.vm) for p in seen.left] == [("new", "V"), ("stays", "W")]
    assert {host: c.operation for host, c in seen.hosts.items()} == {"new": "o", "stays": "p"}
    assert copy.seen_from(lambda mark: mark.host) is copy
    assert replace(copy, identities=()).seen_from(lambda _: HostId("?")).hosts == copy.hosts
    unmarked = replace(copy, identities=copy.identities[:1]).seen_from(lambda _: HostId("new"))
    assert set(unmarked.hosts) == {"new", "stays"}
