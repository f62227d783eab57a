"""Citations in the code: each names a text of docs/reference and a section that is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT / "docs" / "reference"
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in REFERENCE.glob("*.md") if path.stem != "README"}
SECTION = r"[A-Z]?\d+(?:\.\d+)*|[A-Z]\.\d+"
#: "hyperv-wmi-v2 8.2", "hyperv-wmi-v2 6.2 and 7", "wsman-winrm 7.6–7.9, hyperv-wmi-v2 20".
CITED = re.compile(rf"(?<![\w-])({'|'.join(TEXTS)}) ((?:{SECTION})(?:(?:, (?:and )?| and |–)(?:{SECTION})(?![\w-]))*)")
SOURCES = sorted(path for top in ("hvgui", "tests", "bench") for path in (ROOT / top).rglob("*.py"))


def sections(text: str) -> set[str]:
    """Numbers of headings, of items below them (0.14 is item 14 of section 0), and of facts (A1, D2, A.5)."""
    found, inside = set[str](), ""
    for line in text.split("\n"):
        if heading := re.match(rf"#+ (?:Appendix )?({SECTION}|[A-Z])\.? ", line):
            inside = heading[1]
            found.add(inside)
        elif item := re.match(r"(\d+)\. ", line):
            found.add(f"{inside}.{item[1]}")
        elif fact := re.match(r"(?:\| |\*\*)?([A-Z]\.?\d+)\b", line):
            found.add(fact[1])
    return found


SECTIONS = {name: sections(text) for name, text in TEXTS.items()}


def citations(text: str) -> list[tuple[str, str]]:
    found = []
    for name, numbers in CITED.findall(re.sub(r"\s*\n\s*(?:#:? )?", " ", text)):
        found += [(name, number) for number in re.findall(SECTION, numbers)]
    return found


def test_every_citation_leads_somewhere() -> None:
    cited = [(path, name, at) for path in SOURCES for name, at in citations(path.read_text(encoding="utf-8"))]
    assert len(cited) > 300, "the pattern finds them"
    lost = {f"{path.relative_to(ROOT)}: {name} {at}" for path, name, at in cited if at not in SECTIONS[name]}
    assert not lost


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("(hyperv-wmi-v2 6.2 and 7)", [("hyperv-wmi-v2", "6.2"), ("hyperv-wmi-v2", "7")]),
        ("live-hosts A4; wsman-winrm 12.", [("live-hosts", "A4"), ("wsman-winrm", "12")]),
        ("a field 2 wide", [("field", "2")]),
    ],
)
def test_a_citation_is_told_from_prose(words: str, expected: list[tuple[str, str]]) -> None:
    assert citations(words) == expected


def test_an_invented_section_would_be_seen() -> None:
    assert "99" not in SECTIONS["wsman-winrm"]
    assert {"8.2", "27"} <= SECTIONS["hyperv-wmi-v2"]
    assert {"A1", "C13", "K1"} <= SECTIONS["live-hosts"]
