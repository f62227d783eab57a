"""Message box about the program's own files: settings, journal and cache."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hvgui.controller.api.notices import Notices
from hvgui.domain.trouble import Trouble
from hvgui.ui.widgets.prompter import Prompter
from hvgui.wording import texts
from hvgui.wording.i18n import text


def show_notices(notices: Notices, prompter: Prompter, window: QWidget) -> None:
    """Show the notices so far and those to come, each once."""

    def show(trouble: Trouble) -> None:
        words = texts.trouble(trouble)
        prompter.tell(text("notices.title"), words.lines(), words.detail, window)

    notices.follow(show)
