"""Embedded instances of a call, checked as far as a host does before it starts a job (live-hosts A1, B8)."""

from __future__ import annotations

from hvgui.sim.cim import CimClass, NoSuchClass
from hvgui.sim.hyperv.cimxml import Instance, MalformedText, parse
from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, Host
from hvgui.sim.hyperv.schema import VIRTUALIZATION


class Refused(Exception):
    """The call is answered with ``code`` before any job starts."""

    def __init__(self, code: int = INVALID_PARAMETER) -> None:
        super().__init__(code)
        self.code = code


def read(host: Host, text: str) -> tuple[CimClass, Instance]:
    """The instance and its class. Raises Refused for unknown classes and properties."""
    try:
        instance = parse(text)
        cim_class = host.schema.cim_class(VIRTUALIZATION, instance.class_name)
    except MalformedText as error:
        raise Refused(error.code) from error
    except NoSuchClass as error:
        raise Refused from error
    known = {p.name.lower(): p for p in cim_class.properties}
    for given in instance.properties:
        declared = known.get(given.name.lower())
        # A scalar where an array belongs is told at once for this one, not by a job (live-hosts B8).
        if declared is None or (declared.name == "HostResource" and given.array != declared.array):
            raise Refused
    return cim_class, instance
