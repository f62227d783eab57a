"""Queries and filters run against a repository: rows in, rows out, faults for the rest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hvgui.sim.cim import CimClass, NoSuchClass, NoSuchNamespace, Principal, Reference, Repository, Row
from hvgui.sim.faults import Detail, Fault, Faulted, Inner, ProviderNote
from hvgui.sim.wsman.matching import compile_condition, derives_from, find_property, identity_of, system_text
from hvgui.sim.wsman.render import object_path, reference_to
from hvgui.sim.wsman.wql import Linked, NotWql, ObjectPath, Select, parse


@dataclass(frozen=True, slots=True)
class Found:
    """Rows, and the columns asked for: None for whole instances."""

    rows: list[Row]
    columns: tuple[str, ...] | None = None
    system_columns: tuple[str, ...] = ()


class Selecting:
    """One user's view of one namespace."""

    def __init__(self, repository: Repository, namespace: str, who: Principal, server: str) -> None:
        self._repository = repository
        self._namespace = namespace
        self._who = who
        self._server = server

    def cim_class(self, name: str) -> CimClass:
        """The class named by a resource URI. Raises Faulted."""
        try:
            return self._repository.cim_class(self._namespace, name)
        except NoSuchNamespace as error:
            raise Faulted(Fault.NO_NAMESPACE, detail=Detail.WMI_ERROR) from error
        except NoSuchClass as error:
            note = ProviderNote("GetObject", name, says=Inner.NO_CLASS)
            raise Faulted(Fault.NOT_FOUND, note=note) from error

    def all_of(self, class_name: str) -> list[Row]:
        return list(self._repository.rows(self._namespace, self.cim_class(class_name).name, self._who))

    def query(self, text: str) -> Found:
        """What a WQL text selects. Raises Faulted."""
        try:
            parsed = parse(text)
            if isinstance(parsed, Select):
                return self._select(parsed)
            return Found(self._linked(parsed))
        except NoSuchNamespace as error:
            raise Faulted(Fault.NO_NAMESPACE, detail=Detail.WMI_ERROR) from error
        except NoSuchClass as error:
            note = ProviderNote("ExecQuery", text, says=Inner.NO_CLASS)
            raise Faulted(Fault.CANNOT_PROCESS_FILTER, note=note) from error
        except NotWql as error:
            # A namespace that is not there is reported before the query is looked at.
            self._check_namespace()
            note = ProviderNote("ExecQuery", text, says=Inner.BAD_QUERY)
            raise Faulted(Fault.CANNOT_PROCESS_FILTER, note=note) from error

    def linked(self, linked: Linked) -> Found:
        """What an association filter selects. Raises Faulted."""
        try:
            return Found(self._linked(linked))
        except NoSuchNamespace as error:
            raise Faulted(Fault.NO_NAMESPACE, detail=Detail.WMI_ERROR) from error
        except (NoSuchClass, NotWql) as error:
            note = ProviderNote("ExecQuery", linked.source.class_name, says=Inner.NO_CLASS)
            raise Faulted(Fault.CANNOT_PROCESS_FILTER, note=note) from error

    def selected(self, class_name: str, wanted: Iterable[tuple[str, str]]) -> list[Row]:
        """A selector filter: equality on plain properties (wsman-winrm 1.5, note 61). Raises Faulted."""
        cim_class = self.cim_class(class_name)
        tests: list[tuple[str, str]] = []
        for name, value in wanted:
            try:
                declared = find_property(cim_class, name)
            except NotWql as error:
                raise Faulted(Fault.CANNOT_PROCESS_FILTER) from error
            if declared.array or declared.type in ("datetime", "reference", "object") or "'" in value or '"' in value:
                raise Faulted(Fault.CANNOT_PROCESS_FILTER)
            tests.append((declared.name, value.lower()))
        return [row for row in self.all_of(class_name) if all(_plain(row, name) == text for name, text in tests)]

    def _check_namespace(self) -> None:
        try:
            self._repository.associations(self._namespace, self._who)
        except NoSuchNamespace as error:
            raise Faulted(Fault.NO_NAMESPACE, detail=Detail.WMI_ERROR) from error

    def _select(self, query: Select) -> Found:
        if query.within is not None:
            raise NotWql("an event query, which is subscribed to")
        cim_class = self._repository.cim_class(self._namespace, query.class_name)
        columns: list[str] = []
        system: list[str] = []
        for name in query.columns or ():
            if name.startswith("__"):
                system.append(name)
            else:
                columns.append(find_property(cim_class, name).name)
        test = compile_condition(query.where, cim_class, self._server) if query.where is not None else None
        rows: Iterable[Row] = self._repository.rows(self._namespace, cim_class.name, self._who)
        chosen = [row for row in rows if test(row)] if test is not None else list(rows)
        if query.columns is None:
            return Found(chosen)
        if any(name.lower() == "__path" for name in system):
            # Seen on real hosts: no fault, no rows (hyperv-wmi-v2 1.3).
            chosen = []
        for row in chosen[:1]:
            for name in system:
                system_text(row, name, self._server)
        return Found(chosen, tuple(dict.fromkeys(columns)), tuple(dict.fromkeys(system)))

    def _linked(self, linked: Linked) -> list[Row]:
        self._check_known(linked)
        source = identity_of(self._source(linked.source))
        found: dict[object, Row] = {}
        index: dict[str, dict[object, Row]] = {}
        for link, role, far_roles in self._links(source, linked):
            if linked.role is not None and role.lower() != linked.role.lower():
                continue
            if linked.links:
                if linked.result_class is None or derives_from(link.cim_class, linked.result_class.lower()):
                    found.setdefault(identity_of(reference_to(link)), link)
                continue
            for far_role in far_roles:
                if linked.result_role is not None and far_role.lower() != linked.result_role.lower():
                    continue
                row = self._object(link.values.get(far_role), index)
                if row is None or (
                    linked.result_class is not None and not derives_from(row.cim_class, linked.result_class.lower())
                ):
                    continue
                found.setdefault(identity_of(reference_to(row)), row)
        return list(found.values())

    def _check_known(self, linked: Linked) -> None:
        for name in (linked.assoc_class, linked.result_class):
            if name is not None:
                self._repository.cim_class(self._namespace, name)

    def _source(self, path: ObjectPath) -> Reference:
        """The object a path names, as its instance names itself. Raises Faulted when there is none."""
        if path.namespace not in (None, self._namespace):
            raise NotWql("another namespace")
        cim_class = self._repository.cim_class(self._namespace, path.class_name)
        keys = path.keys
        if len(keys) == 1 and not keys[0][0]:
            if len(cim_class.keys) != 1:
                raise NotWql("an unnamed key of several")
            keys = ((cim_class.keys[0], keys[0][1]),)
        wanted = {name.lower(): value.lower() for name, value in keys}
        for row in self._repository.rows(self._namespace, cim_class.name, self._who):
            own = reference_to(row)
            if {name.lower(): value.lower() for name, value in own.keys} == wanted:
                return own
        text = object_path(Reference(self._namespace, path.class_name, keys))
        raise Faulted(Fault.NOT_FOUND, note=ProviderNote("ExecQuery", text))

    def _links(self, source: object, linked: Linked) -> Iterable[tuple[Row, str, list[str]]]:
        """Links that touch the source: the link, the role the source has in it, and the other roles."""
        wanted = linked.assoc_class.lower() if linked.assoc_class is not None else None
        for association in self._repository.associations(self._namespace, self._who):
            if wanted is not None and not derives_from(association, wanted):
                continue
            roles = [p.name for p in association.properties if p.type == "reference"]
            for link in self._repository.rows(self._namespace, association.name, self._who):
                for role in roles:
                    value = link.values.get(role)
                    if isinstance(value, Reference) and identity_of(value) == source:
                        yield link, role, [other for other in roles if other != role]

    def _object(self, value: object, index: dict[str, dict[object, Row]]) -> Row | None:
        if not isinstance(value, Reference):
            return None
        lowered = value.class_name.lower()
        if lowered not in index:
            try:
                rows = self._repository.rows(self._namespace, value.class_name, self._who)
                # By keys alone: the link may name a base class of the object.
                index[lowered] = {identity_of(reference_to(row))[1]: row for row in rows}
            except NoSuchClass:
                index[lowered] = {}
        return index[lowered].get(identity_of(value)[1])


def _plain(row: Row, name: str) -> str | None:
    value = row.values.get(name)
    return None if value is None else str(value).lower()
