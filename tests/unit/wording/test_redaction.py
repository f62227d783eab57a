"""A crash report keeps the stack and the kinds of errors, and nothing of what was said, however many lines it has."""

from __future__ import annotations

import traceback

import pytest

from hvgui.wording.redaction import redacted

SECRET = "HV-SECRET-01"
MESSAGES = [
    f"the host {SECRET} said no",
    f"first\n{SECRET}\nlast {SECRET}",
    f"first\n    {SECRET} is indented",
    f'first\n  File "hvgui/{SECRET}.py", line 1, in x\n    {SECRET}',
    f"first\n{SECRET}: looks like an error\nValueError: {SECRET}",
    f"\n\n{SECRET}",
    f"first\r{SECRET}\u2028{SECRET}",
]


@pytest.mark.parametrize("message", MESSAGES)
@pytest.mark.parametrize("kind", [ValueError, RuntimeError, KeyError])
def test_no_line_of_a_message_is_left(message: str, kind: type[Exception]) -> None:
    try:
        try:
            raise kind(message)
        except Exception as error:
            raise OSError(message) from error
    except OSError as error:
        report = "".join(traceback.format_exception(error))
    found = redacted(report)
    assert SECRET not in found
    assert f"{kind.__name__}: …" in found or kind.__name__ in found
    assert "OSError: …" in found
    assert 'File "test_redaction.py"' in found
    assert "raise kind(message)" in found
    assert "direct cause" in found


def test_groups_keep_their_stacks(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise ExceptionGroup(f"all {SECRET}", [ValueError(f"x\n{SECRET}")])
    except ExceptionGroup as error:
        report = "".join(traceback.format_exception(error))
    found = redacted(report)
    assert SECRET not in found
    assert "ExceptionGroup" in found
