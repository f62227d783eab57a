"""Key/value items as embedded text, in exactly the shape a host gives (dump kvp-item-embedded-xml)."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from hvgui.sim.hyperv.settings import KvpItem

_SHAPE = (
    '<INSTANCE CLASSNAME="Msvm_KvpExchangeDataItem">'
    '<PROPERTY NAME="Caption" PROPAGATED="true" TYPE="string"></PROPERTY>'
    '<PROPERTY NAME="Data" TYPE="string"><VALUE>{data}</VALUE></PROPERTY>'
    '<PROPERTY NAME="Description" PROPAGATED="true" TYPE="string"></PROPERTY>'
    '<PROPERTY NAME="ElementName" PROPAGATED="true" TYPE="string"></PROPERTY>'
    '<PROPERTY NAME="Name" TYPE="string"><VALUE>{name}</VALUE></PROPERTY>'
    '<PROPERTY NAME="Source" TYPE="uint16"><VALUE>{source}</VALUE></PROPERTY></INSTANCE>'
)

HOST, GUEST, INTRINSIC, HOST_ONLY = 0, 1, 2, 4


def item_text(name: str, data: str, *, source: int) -> str:
    return _SHAPE.format(name=escape(name), data=escape(data), source=source)


def item_texts(items: Iterable[KvpItem], *, source: int) -> tuple[str, ...]:
    return tuple(item_text(item.name, item.data, source=source) for item in items)
