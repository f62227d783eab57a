"""The documentation says the same in both languages, shows what there is, and what it takes from the program is fresh."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from hvgui.cli.grammar import make_parser
from hvgui.domain.filters.filter_words import KEYS, SERVICE_VALUES, SERVICE_WORDS
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.wording.languages import LANGUAGES
from tests.documentation.pictures import shown
from tests.documentation.tables import DOCS, ROOT, wanted
from tests.screenshots.make_shots import SCENES

PAGES = sorted(path.name for path in (DOCS / "en").glob("*.md"))
EVERY = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]
_CODE = re.compile(r"^    [^\n]*$|`[^`\n]*`", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
LARGEST_PICTURE, LARGEST_TOGETHER = 120_000, 4_000_000


def prose(path: Path) -> str:
    """A page without what is code in it."""
    return _CODE.sub("", path.read_text(encoding="utf-8"))


def levels(language: str, page: str) -> list[str]:
    return re.findall(r"^(#+) ", prose(DOCS / language / page), re.MULTILINE)


def pictures(language: str, page: str) -> list[str]:
    return re.findall(rf"\.\./pictures/{language}/([a-z0-9-]+)\.png", (DOCS / language / page).read_text("utf-8"))


def test_every_page_is_there_in_every_language() -> None:
    for language in LANGUAGES:
        assert sorted(path.name for path in (DOCS / language).glob("*.md")) == PAGES


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_have_the_same_shape(page: str) -> None:
    assert levels("en", page) == levels("ja", page), "headings"
    assert pictures("en", page) == pictures("ja", page), "pictures, each in the page's own language"
    rows = [len(re.findall(r"^\|", prose(DOCS / language / page), re.MULTILINE)) for language in LANGUAGES]
    assert len(set(rows)) == 1, f"rows of tables: {rows}"


@pytest.mark.parametrize("path", EVERY, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(path: Path) -> None:
    for target in _LINK.findall(prose(path)):
        if not target.startswith(("http://", "https://", "#")):
            assert (path.parent / target.partition("#")[0]).exists(), target


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_reached_from_the_first(language: str) -> None:
    linked = set(_LINK.findall(prose(DOCS / language / "README.md")))
    assert {page for page in PAGES if page != "README.md"} <= linked


def test_pictures_are_scenes_that_pages_show_and_small() -> None:
    there = {language: sorted(p.stem for p in (DOCS / "pictures" / language).glob("*.png")) for language in LANGUAGES}
    assert there == shown(), "run: ./dev docs"
    assert {name for names in there.values() for name in names} <= set(SCENES)
    sizes = {path: path.stat().st_size for path in (DOCS / "pictures").rglob("*.png")}
    assert max(sizes.values()) <= LARGEST_PICTURE
    assert sum(sizes.values()) <= LARGEST_TOGETHER


def test_what_is_taken_from_the_program_is_fresh() -> None:
    stale = [path.relative_to(ROOT) for path, words in wanted().items() if path.read_text("utf-8") != words]
    assert not stale, "run: ./dev docs tables"


def commands(parser: argparse.ArgumentParser, path: str = "hvgui") -> Iterator[tuple[str, str]]:
    """Every command that does something, split into what leads to it and its own name."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                deeper = list(commands(below, f"{path} {name}"))
                yield from deeper or [(path, name)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_documented(language: str) -> None:
    page = (DOCS / language / "command-line.md").read_text("utf-8")
    for before, name in commands(make_parser()):
        assert re.search(rf"{before} (?:[a-z|-]+\|)?{name}\b", page), f"{before} {name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_filter_word_is_documented(language: str) -> None:
    page = (DOCS / language / "list-and-filter.md").read_text("utf-8")
    values = {*SERVICE_VALUES, *SERVICE_WORDS, *(power.value for power in Power), *(beat.value for beat in Heartbeat)}
    for word in (*(f"{key}:" for key in KEYS), *values):
        assert re.search(rf"`[^`\n]*(?<![a-z-]){re.escape(word)}(?![a-z-]*-)[^`\n]*`", page), word


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mark_is_left_over(language: str, qapp: object) -> None:
    """Beside Japanese letters, bold type begins and ends only where the rules of Markdown see a word's edge."""
    for page in PAGES:
        document = QTextDocument()
        document.setMarkdown((DOCS / language / page).read_text("utf-8"))
        left = [line for line in document.toPlainText().splitlines() if re.search(r"\*\*|\]\(|<!--|^#+ ", line)]
        assert not left, (page, left)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_test_that_the_security_page_names_is_there(language: str) -> None:
    named = set(re.findall(r"`(test_\w+)`", (DOCS / language / "security.md").read_text(encoding="utf-8")))
    there = {
        name
        for path in (DOCS.parent / "tests").rglob("test_*.py")
        for name in re.findall(r"^(?:async )?def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert named
    assert not named - there
