"""Lists of hosts as people keep them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvgui.domain.hosts.host_list import HostLine, Mistake, read_host_list


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("hv01", HostLine(1, "hv01")),
        ("hv01.corp.example  # rack 3", HostLine(1, "hv01.corp.example")),
        ("10.1.2.3:5986", HostLine(1, "10.1.2.3", 5986, True)),
        ("https://hv02", HostLine(1, "hv02", 5986, True)),
        ("HTTPS://hv02:443/", HostLine(1, "hv02", 443, True)),
        ("http://hv02:8080", HostLine(1, "hv02", 8080)),
        ("[fe80::1%eth0]:5985", HostLine(1, "fe80::1%eth0")),
        ("hv03, CORP\\admin", HostLine(1, "hv03", user="CORP\\admin")),
        ("hv03;admin@corp.example", HostLine(1, "hv03", user="admin@corp.example")),
        ('"hv04","Administrator"', HostLine(1, "hv04", user="Administrator")),
        ("サーバー01\t管理者", HostLine(1, "サーバー01", user="管理者")),
        ("hv 05", HostLine(1, "hv 05", mistake=Mistake.NOT_UNDERSTOOD)),
        ("ftp://hv05", HostLine(1, "ftp://hv05", mistake=Mistake.NOT_UNDERSTOOD)),
        ("hv06:99999", HostLine(1, "hv06:99999", mistake=Mistake.PORT)),
        ("hv06:0", HostLine(1, "hv06:0", mistake=Mistake.PORT)),
    ],
)
def test_a_line(line: str, expected: HostLine) -> None:
    assert read_host_list(line) == (expected,)


def test_a_whole_list() -> None:
    words = "\ufeffHostname,User\n\n# Tokyo\nhv01\nHV01\nhv02\r\nhv02:5986\nhv09\n"
    found = read_host_list(words, [("HV09", 5985)])
    assert [(line.number, line.address, line.mistake) for line in found] == [
        (4, "hv01", None),
        (5, "HV01", Mistake.TWICE),
        (6, "hv02", None),
        (7, "hv02", None),
        (8, "hv09", Mistake.KNOWN),
    ]


def test_a_host_called_server_after_the_first_line_is_a_host() -> None:
    assert [line.address for line in read_host_list("hv01\nserver")] == ["hv01", "server"]


@given(st.text(max_size=300))
def test_any_text_gives_lines_or_mistakes(words: str) -> None:
    for line in read_host_list(words):
        assert line.mistake is not None or (line.address and 1 <= line.port <= 65_535)
