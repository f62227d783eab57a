"""Redaction of crash reports: the stack and the kinds of errors stay, texts from hosts and people go.

Lines are read one by one with what may follow what: a message may have any number of lines, and each can look like
anything, also like a line of the stack.
"""

from __future__ import annotations

import re
from pathlib import Path

_HOME = str(Path.home())
#: Their messages speak of code; all others may quote what a host or a person said.
_ABOUT_CODE = {"AttributeError", "TypeError", "NameError", "UnboundLocalError", "ImportError", "ModuleNotFoundError"}
_BEGIN = re.compile(r"[ +|-]*(?:Exception Group )?Traceback \(most recent call last\):")
_OURS = r"(?:hvgui|site-packages|asyncio|PySide6)"
_PATH = re.compile(rf'[ |]*File "(?:[^"]*[\\/])?({_OURS}[^"]*|[^"\\/]+)", line (\d+), in ([\w<>.]+)')
_BETWEEN = {
    "During handling of the above exception, another exception occurred:",
    "The above exception was the direct cause of the following exception:",
}
_KIND = re.compile(r"[ |]*([A-Za-z_][\w.]*)(?::|$)")
#: Lines of code and of carets below a line of the stack.
_CODE_LINES = 3


def redacted(report: str) -> str:
    """The report with our lines of code and the kinds of errors, without messages, names or folders."""
    found: list[str] = []
    in_stack, code = False, 0
    lines = report.replace(_HOME, "~").splitlines()
    whole = any(_BEGIN.fullmatch(line) for line in lines)
    if not whole:
        in_stack = True
    for line in lines:
        if _BEGIN.fullmatch(line) or line in _BETWEEN:
            found.append(line)
            in_stack, code = line not in _BETWEEN, 0
        elif in_stack and (where := _PATH.fullmatch(line)):
            found.append(f'  File "{where[1]}", line {where[2]}, in {where[3]}')
            code = _CODE_LINES
        elif in_stack and code and line.startswith(" " * 4):
            found.append(line)
            code -= 1
        elif in_stack and (kind := _KIND.match(line)) and (":" in line or whole):
            about_code = kind[1].rpartition(".")[2] in _ABOUT_CODE
            found.append(line if about_code or ":" not in line else f"{kind[1]}: …")
            # What follows is the message, until another stack begins.
            in_stack = False
    return "\n".join(found)
