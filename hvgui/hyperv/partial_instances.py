"""Partial instances as parameters: what cannot be written is refused before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.characters import named
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.wsman.embedded import ForbiddenCharacter, Property, instance_text


def partial_instance(class_name: str, properties: Iterable[Property], subject: str) -> str:
    """The text of a partial instance. Raises Refusal with TEXT_NOT_LEGAL, which names property and character."""
    try:
        return instance_text(class_name, properties)
    except ForbiddenCharacter as error:
        detail = f"{error.name}: {named(error.code)}"
        raise Refusal(Trouble(TroubleKind.TEXT_NOT_LEGAL, subject, detail)) from error
