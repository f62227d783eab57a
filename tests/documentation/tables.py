"""Writes what the documentation takes from the program: ``python tests/documentation/tables.py`` (or ``./dev docs``).

``troubleshooting.md`` is written whole. In other pages a part between ``<!-- table: NAME -->`` and
``<!-- end of table -->`` is replaced. Everything comes from the tables the program itself uses, in each language.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hvgui.domain.health.diagnosis import Conclusion
from hvgui.domain.hosts.doctor import REMEDIES, Rung
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.services import Service
from hvgui.ui.commands.command import Place
from hvgui.ui.commands.command_table import ROWS
from hvgui.ui.vms.columns import COLUMNS
from hvgui.wording.i18n import optional, set_language, text
from hvgui.wording.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
_TABLE = re.compile(r"(<!-- table: ([a-z-]+) -->\n).*?(<!-- end of table -->)", re.DOTALL)
_MNEMONIC = re.compile(r"\(&.\)")

#: What stands for names that depend on the guest.
_NAMES = {"daemon": "`DAEMON`", "package": "`PACKAGE`", "windows_service": "`SERVICE`"}

#: A kind that more steps of the connection know has no commands of its own.
_STEPS_AT_MOST = 2

#: The kind a group begins with, in the order of the table of kinds.
GROUPS: dict[TroubleKind, dict[str, str]] = {
    TroubleKind.NAME_UNKNOWN: {"en": "The connection", "ja": "接続"},
    TroubleKind.ACCESS_DENIED: {"en": "What the host answers", "ja": "ホストの応答"},
    TroubleKind.HOST_GONE: {"en": "Changes of a virtual machine", "ja": "仮想マシンの変更"},
    TroubleKind.CHECKPOINT_GONE: {"en": "Checkpoints", "ja": "チェックポイント"},
    TroubleKind.VM_NOT_RUNNING: {"en": "Copying files", "ja": "ファイルのコピー"},
    TroubleKind.KVP_NAME_MISSING: {"en": "Data Exchange", "ja": "データ交換"},
    TroubleKind.JOURNAL_FAILED: {"en": "The program itself", "ja": "プログラム自体"},
}

_WORDS = {
    "en": {
        "title": "Troubleshooting by message",
        "intro": "Every message of hvgui says what happened and what to do next. This page lists all of them. "
        "Search it for the words on your screen.\n\n"
        "The short name in code font is what `--json` and the journal hold, so that scripts need not read sentences. "
        "Under “technical detail”, the window and the report also show codes and the host's own words; those come "
        "in the host's language.\n\n"
        "If a connection fails, begin with **File ▸ Examine Connection…**: it names the step that breaks. "
        "See [Hosts](hosts.md). Commands below are PowerShell, to be typed on the host.\n\n"
        "This page is generated from the program.",
        "on-host": "On the host, when the step “{step}” fails:",
        "which-step": "This can happen at several steps: **Examine Connection…** says at which, and what to do there.",
        "why": "Conclusions of “Why Isn't It Working?”",
        "why-intro": "**Action ▸ Why Isn't It Working?…** (Ctrl+H) and `hvgui why` come to one of these for a service. "
        "`DAEMON`, `PACKAGE` and `SERVICE` stand for names that the window fills in for the guest, together with the "
        "commands.",
        "doctor": "Steps of the connection doctor",
        "doctor-intro": "The connection doctor climbs these steps in this order and stops where "
        "there is no way on. The last two are needed for copying files only.",
    },
    "ja": {
        "title": "メッセージ別のトラブルシューティング",
        "intro": "hvgui のメッセージは、発生した問題と次に行う操作を示します。このページには、すべてのメッセージを掲載しています。"
        "画面に表示された語句で検索してください。\n\n"
        "コードで示した短い名前は、`--json` の出力と履歴に記録される識別子です。スクリプトでは文章ではなくこの名前を使用できます。"
        "「技術的な詳細」には、コードとホスト自身のメッセージも表示されます。ホストのメッセージはホストの言語で表示されます。\n\n"
        "接続に失敗した場合は、まず **[ファイル] ▸ [接続の診断…]** を実行してください。失敗した段階が示されます。"
        "[ホスト](hosts.md) を参照してください。以下のコマンドは、ホスト上の PowerShell で実行します。\n\n"
        "このページはプログラムから生成されています。",
        "on-host": "「{step}」の段階で失敗した場合に、ホストで実行するコマンド:",
        "which-step": "このメッセージは複数の段階で表示されます。**[接続の診断…]** に、失敗した段階とその対処方法が表示されます。",
        "why": "「動作しない理由」の結論",
        "why-intro": "**[操作] ▸ [動作しない理由…]** (Ctrl+H) と `hvgui why` は、サービスごとに次のいずれかの結論を示します。"
        "`DAEMON`、`PACKAGE`、`SERVICE` には、ゲストに応じた名前がコマンドとともに表示されます。",
        "doctor": "接続の診断の段階",
        "doctor-intro": "接続の診断では、次の段階をこの順序で確認し、先に進めない段階で停止します。"
        "最後の 2 つは、ファイルのコピーにのみ必要です。",
    },
}


def troubleshooting(language: str) -> str:
    """The page of all messages in the language in use."""
    words = _WORDS[language]
    parts = [f"# {words['title']}", words["intro"]]
    for kind in TroubleKind:
        if kind in GROUPS:
            parts.append(f"## {GROUPS[kind][language]}")
        parts.extend(_one_trouble(kind, words))
    parts.extend((f"## {words['why']}", words["why-intro"], "\n".join(_conclusions())))
    parts.extend((f"## {words['doctor']}", words["doctor-intro"], "\n".join(_rungs())))
    return "\n\n".join(parts) + "\n"


def _one_trouble(kind: TroubleKind, words: dict[str, str]) -> Iterator[str]:
    yield f"### {text(f'trouble.{kind.value}.failed', detail='…', chosen='…', offered='…')}"
    yield f"`{kind.value}` – {text(f'trouble.{kind.value}.next', detail='…', chosen='…', offered='…')}"
    remedies = [remedy for remedy in REMEDIES if kind in remedy.kinds and remedy.on_host]
    if len(remedies) > _STEPS_AT_MOST:
        yield words["which-step"]
        return
    for remedy in remedies:
        yield words["on-host"].format(step=text(f"rung.{remedy.rung.value}.name"))
        yield "\n".join(f"    {line}" for line in remedy.on_host)


def _conclusions() -> Iterator[str]:
    for conclusion in Conclusion:
        says, step = (text(f"diagnosis.{conclusion.value}.{part}", **_NAMES) for part in ("says", "next"))
        yield f"- **{says}** {step}"


def _rungs() -> Iterator[str]:
    for number, rung in enumerate(Rung, start=1):
        name = text(f"rung.{rung.value}.name")
        yield f"{number}. **{name}** – {text(f'rung.{rung.value}.checks')} {optional(f'rung.{rung.value}.advice')}".rstrip()


def _plain(label: str) -> str:
    return _MNEMONIC.sub("", label).replace("&", "")


def shortcuts(language: str) -> Iterator[str]:
    """Every command of the menu bar in its order, with its keys."""
    heads = {"en": ("Menu", "Command", "Keys", "What it does"), "ja": ("メニュー", "コマンド", "キー", "説明")}[
        language
    ]
    yield f"| {' | '.join(heads)} |"
    yield "|---|---|---|---|"
    seen = set()
    for place in (Place.FILE, Place.EDIT, Place.ACTION, Place.VIEW, Place.HELP):
        for row in ROWS:
            if place in row.places and row.command not in seen:
                seen.add(row.command)
                keys = f"`{row.shortcut.replace('Return', 'Enter')}`" if row.shortcut else ""
                menu = [text(f"menu.{place.value}"), *([text(f"submenu.{row.menu}")] if row.menu else [])]
                label = text(f"action.{row.command.value}.short") if row.menu else row.label
                yield f"| {' ▸ '.join(map(_plain, menu))} | {_plain(label)} | {keys} | {_cell(row.tip)} |"


def columns(language: str) -> Iterator[str]:
    """Every column of the list."""
    heads = {"en": ("Column", "Meaning"), "ja": ("列", "説明")}[language]
    yield f"| {' | '.join(heads)} |"
    yield "|---|---|"
    for column in COLUMNS:
        yield f"| {_cell(column.title)} | {_cell(column.tip)} |"


def service_names(language: str) -> Iterator[str]:
    """What the six services are called elsewhere, and inside guests."""
    heads = {"en": ("Service", "Names elsewhere and in the guest"), "ja": ("サービス", "別名とゲスト内の名前")}[
        language
    ]
    yield f"| {' | '.join(heads)} |"
    yield "|---|---|"
    for service in Service:
        name, others = (text(f"service.{service.value}.{part}") for part in ("name", "aliases"))
        yield f"| {_cell(name)} | {_cell(others)} |"


def _cell(words: str) -> str:
    return words.replace("\n", " ").replace("|", "\\|")


TABLES: dict[str, Callable[[str], Iterator[str]]] = {
    "shortcuts": shortcuts,
    "columns": columns,
    "service-names": service_names,
}


def wanted() -> dict[Path, str]:
    """What every generated file should hold; the language is put back to English."""
    found: dict[Path, str] = {}
    for language in LANGUAGES:
        set_language(language)
        folder = DOCS / language
        found[folder / "troubleshooting.md"] = troubleshooting(language)
        for path in sorted(folder.glob("*.md")):
            now = path.read_text(encoding="utf-8")
            if path not in found and _TABLE.search(now):
                found[path] = _TABLE.sub(lambda part: _filled(part, language), now)  # noqa: B023
    set_language("en")
    return found


def _filled(part: re.Match[str], language: str) -> str:
    return "\n".join((part[1], *TABLES[part[2]](language), "", part[3]))


if __name__ == "__main__":
    for path, words in wanted().items():
        path.write_text(words, encoding="utf-8")
