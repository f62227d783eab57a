"""Languages of the window, by code; alone, because the command line lists them before it has anything to say."""

from __future__ import annotations

SOURCE = "en"
PSEUDO = "xx"
#: As they can be chosen; ``resources/i18n`` has texts in each.
LANGUAGES = ("en", "ja")
