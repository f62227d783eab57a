"""Policies written as TOML, into a file that an admin keeps: its comments, its order and its spelling stay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Table

from hvgui.domain.policies.policy import Policy, PolicySet, Rule
from hvgui.domain.policies.policy_file import RULES
from hvgui.domain.vms.services import Service


def write_policies(policies: PolicySet, text: str = "") -> str:
    """The file of some policies; ``read_policies`` gives them back.

    ``text`` is what the file holds now. Policies are found in it by name, and one that has another name by its place
    when there are as many as before. A text that is no file of policies is replaced.
    """
    document, tables = _parsed(text)
    filled = [_filled(*pair) for pair in zip(_matched(policies, tables), policies.policies, strict=True)]
    if "version" not in document:
        document["version"] = 1
    if list(map(id, filled)) != list(map(id, tables)):
        document.pop("policy", None)
        if filled:
            written = tomlkit.aot()
            for table in filled:
                written.append(table)
            document["policy"] = written
    return tomlkit.dumps(document)


def _parsed(text: str) -> tuple[tomlkit.TOMLDocument, list[Table]]:
    try:
        document = tomlkit.parse(text)
    except (TOMLKitError, RecursionError, ValueError):
        return tomlkit.document(), []
    found = document.get("policy")
    if found is None:
        return document, []
    return (document, list(found)) if isinstance(found, AoT) else (tomlkit.document(), [])


def _matched(policies: PolicySet, tables: list[Table]) -> list[Table | None]:
    """The table of each policy; None for one that is new."""
    by_name: dict[str, Table] = {}
    for table in tables:
        by_name.setdefault(str(table.get("name", "")), table)
    found = [by_name.pop(policy.name, None) for policy in policies.policies]
    if len(tables) == len(found):
        taken = {id(table) for table in found}
        rest = iter([table for table in tables if id(table) not in taken])
        found = [next(rest) if table is None else table for table in found]
    return found


def _filled(table: Table | None, policy: Policy) -> Table:
    """The table with the values of a policy; a value that is said already keeps its spelling."""
    if table is None:
        table = tomlkit.table()
    _set(table, "name", policy.name)
    _set(table, "where", policy.where or None)
    _set(table, "tags", list(policy.tags) or None)
    _set(table, "names", list(policy.names) or None)
    if not isinstance(table.get("services"), Mapping):
        table["services"] = tomlkit.table()
    services: Any = table["services"]
    for name in [name for name in services if name not in {service.value for service in policy.services}]:
        del services[name]
    for service in Service:
        if (rule := policy.services.get(service)) is not None and not _says(services.get(service.value), rule):
            services[service.value] = rule.value
    return table


def _says(spelled: object, rule: Rule) -> bool:
    return isinstance(spelled, str) and RULES.get(spelled.strip().lower()) is rule


def _set(table: Any, key: str, value: object) -> None:
    if value is None:
        if table.get(key) and table[key].unwrap():
            del table[key]
    elif key not in table or table[key].unwrap() != value:
        table[key] = value
