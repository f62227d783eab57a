"""The filter box's language lives with the policies that use it too; this is its old address."""

from __future__ import annotations

from hvgui.domain.filter_words import HINT_KINDS as HINT_KINDS
from hvgui.domain.filter_words import KEYS as KEYS
from hvgui.domain.filter_words import SERVICE_VALUES as SERVICE_VALUES
from hvgui.domain.filter_words import SERVICE_WORDS as SERVICE_WORDS
from hvgui.domain.filter_words import Filter as Filter
from hvgui.domain.filter_words import Hint as Hint
from hvgui.domain.filter_words import Subject as Subject
from hvgui.domain.filter_words import read_filter as read_filter
from hvgui.domain.filter_words import subject_of as subject_of
