"""Envelopes written by hand, for trying the simulated host without any client of ours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from hvgui.sim.cim import Principal
from hvgui.sim.wsman.endpoint import Answer, Service

S = "http://www.w3.org/2003/05/soap-envelope"
A = "http://schemas.xmlsoap.org/ws/2004/08/addressing"
W = "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"
N = "http://schemas.xmlsoap.org/ws/2004/09/enumeration"
X = "http://schemas.xmlsoap.org/ws/2004/09/transfer"
F = "http://schemas.microsoft.com/wbem/wsman/1/wsmanfault"
RSP = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell"
ANONYMOUS = A + "/role/anonymous"
WQL = "http://schemas.microsoft.com/wbem/wsman/1/WQL"
MESSAGE_ID = "uuid:6f1d5f0e-3c0b-4a64-9a0f-0c6f2b1d9c11"

_TAGS = {
    "s": S,
    "a": A,
    "w": W,
    "n": N,
    "x": X,
    "f": F,
    "rsp": RSP,
    "e": "http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/MSFT_WmiError",
}


def request(
    action: str,
    resource: str,
    body: str = "",
    *,
    selectors: Mapping[str, str] | None = None,
    extra: str = "",
    without: str = "",
) -> str:
    """A request as a careful client sends it. ``without`` names a header to leave out."""
    headers = {
        "To": "<a:To>http://hv01:5985/wsman</a:To>",
        "ResourceURI": f'<w:ResourceURI s:mustUnderstand="true">{resource}</w:ResourceURI>',
        "ReplyTo": f'<a:ReplyTo><a:Address s:mustUnderstand="true">{ANONYMOUS}</a:Address></a:ReplyTo>',
        "Action": f'<a:Action s:mustUnderstand="true">{action}</a:Action>',
        "MessageID": f"<a:MessageID>{MESSAGE_ID}</a:MessageID>",
    }
    headers.pop(without, None)
    chosen = "".join(
        f"<w:Selector Name={quoteattr(name)}>{escape(value)}</w:Selector>" for name, value in (selectors or {}).items()
    )
    selected = f"<w:SelectorSet>{chosen}</w:SelectorSet>" if selectors else ""
    return (
        f'<s:Envelope xmlns:s="{S}" xmlns:a="{A}" xmlns:w="{W}" xmlns:n="{N}" xmlns:x="{X}" xmlns:rsp="{RSP}">'
        f"<s:Header>{''.join(headers.values())}{selected}{extra}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    )


def enumerate_(resource: str, inner: str = "", **options: str) -> str:
    return request(N + "/Enumerate", resource, f"<n:Enumerate>{inner}</n:Enumerate>", **options)  # type: ignore[arg-type]


def optimized(resource: str, inner: str = "", most: int = 32000, **options: str) -> str:
    return enumerate_(resource, f"<w:OptimizeEnumeration/><w:MaxElements>{most}</w:MaxElements>{inner}", **options)


def query(namespace_uri: str, wql: str, inner: str = "", **options: Any) -> str:
    return optimized(namespace_uri + "/*", f'<w:Filter Dialect="{WQL}">{escape(wql)}</w:Filter>{inner}', **options)


def pull(resource: str, context: str, most: int | None = 32000, **options: str) -> str:
    limit = "" if most is None else f"<n:MaxElements>{most}</n:MaxElements>"
    body = f"<n:Pull><n:EnumerationContext>{context}</n:EnumerationContext>{limit}</n:Pull>"
    return request(N + "/Pull", resource, body, **options)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Heard:
    """A reply, to be asked about."""

    status: int
    text: str

    @property
    def tree(self) -> ElementTree.Element:
        return ElementTree.fromstring(self.text)

    def all(self, path: str) -> list[ElementTree.Element]:
        return self.tree.findall(".//" + path, _TAGS)

    def one(self, path: str) -> str:
        found = self.tree.find(".//" + path, _TAGS)
        assert found is not None, f"no {path} in {self.text}"
        return found.text or ""

    def has(self, path: str) -> bool:
        return self.tree.find(".//" + path, _TAGS) is not None

    @property
    def context(self) -> str:
        """The enumeration context, empty when it is over."""
        found = self.tree.find(".//n:EnumerationContext", _TAGS)
        return found.text or "" if found is not None else ""

    @property
    def items(self) -> list[ElementTree.Element]:
        return [child for place in ("n:Items", "w:Items") for items in self.all(place) for child in items]

    @property
    def fault(self) -> tuple[str, int]:
        """Subcode and outermost code of a fault."""
        assert self.status == 500, self.text
        values = [element.text or "" for element in self.all("s:Code//s:Value")]
        codes = [int(element.attrib["Code"]) for element in self.all("f:WSManFault")]
        codes += [int(element.text or "") for element in self.all("e:error_Code")]
        return values[-1], codes[0]

    def leaves(self, name: str) -> list[str]:
        """Texts of all elements with a local name, whatever their namespace."""
        return [e.text or "" for e in self.tree.iter() if re.sub(r"\{.*\}", "", e.tag) == name]


ADMIN = Principal("Administrator")


def ask(service: Service, text: str, who: Principal = ADMIN) -> Heard:
    """One request to a service, past HTTP and sealing."""
    answer: Answer = service.answer(text, who)
    return Heard(answer.status, answer.text)
