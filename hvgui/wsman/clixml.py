"""CLIXML, which PowerShell writes to its error stream where nobody sits at it ([MS-PSRP] 2.2.5), as a sentence."""

from __future__ import annotations

import re

from lxml import etree

_HEAD = "#< CLIXML"
#: A character by its UTF-16 unit ([MS-PSRP] 2.2.5.3.2).
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def error_sentence(text: str) -> str:
    """The error in CLIXML as running text, without its place in the script; any other text as it is."""
    head, found, rest = text.partition(_HEAD)
    if not found:
        return text.strip()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        root = etree.fromstring(rest.strip().encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        return " ".join(text.split())
    parts = [node.text or "" for node in root.iter("{*}S") if node.get("S") == "Error"]
    lines = [head, *_plain("".join(parts)).splitlines()]
    # The place follows the message: a line in the host's language, then the code itself behind plus signs.
    place = next((n for n, line in enumerate(lines) if line.lstrip().startswith("+")), len(lines) + 1)
    return " ".join(" ".join(lines[: place - 1]).split()) or " ".join(" ".join(lines).split())


def _plain(text: str) -> str:
    units = _ESCAPED.sub(lambda unit: chr(int(unit[1], 16)), text)
    # A character beyond the first plane comes as its two halves.
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
