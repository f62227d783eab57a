"""The classes of each host generation, from the tables in ``data`` (hyperv-wmi-v2 1.2 and 22)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from hvgui.sim.cim import CimClass, Method, NoSuchClass, NoSuchNamespace, Parameter, Property
from hvgui.sim.hyperv.data import table

VIRTUALIZATION = "root/virtualization/v2"
CIMV2 = "root/cimv2"
MSCLUSTER = "root/mscluster"
_NAMESPACES = (VIRTUALIZATION, CIMV2, MSCLUSTER)
GENERATIONS = ("2012r2", "2016", "2019", "2022", "2025")


class Schema:
    """What one host generation knows: classes by namespace, and who derives from whom."""

    def __init__(self, generation: str) -> None:
        if generation not in GENERATIONS:
            raise ValueError(f"unknown host generation {generation!r}")
        self.generation = generation
        self._classes: dict[str, dict[str, CimClass]] = {name: {} for name in _NAMESPACES}
        self._associations: dict[str, list[CimClass]] = {name: [] for name in _NAMESPACES}
        for entry, kind in _classes(generation):
            self._classes[entry.namespace][entry.name.lower()] = entry
            if kind == "association":
                self._associations[entry.namespace].append(entry)
        self._derived: dict[tuple[str, str], list[CimClass]] = defaultdict(list)
        for namespace, classes in self._classes.items():
            for entry in classes.values():
                for name in (entry.name, *entry.ancestors):
                    self._derived[namespace, name.lower()].append(entry)
        self._add_bases()

    def namespaces(self) -> Mapping[str, Mapping[str, CimClass]]:
        return self._classes

    def cim_class(self, namespace: str, name: str) -> CimClass:
        """The class, ignoring case. Raises NoSuchNamespace and NoSuchClass."""
        classes = self._classes.get(_plain(namespace))
        if classes is None:
            raise NoSuchNamespace(namespace)
        found = classes.get(name.lower())
        if found is None:
            raise NoSuchClass(name)
        return found

    def concrete(self, namespace: str, name: str) -> tuple[CimClass, ...]:
        """The classes that have instances and are, or derive from, the named one."""
        entry = self.cim_class(namespace, name)
        return tuple(self._derived[entry.namespace, entry.name.lower()])

    def associations(self, namespace: str) -> tuple[CimClass, ...]:
        if _plain(namespace) not in self._associations:
            raise NoSuchNamespace(namespace)
        return tuple(self._associations[_plain(namespace)])

    def later_than(self, generation: str) -> bool:
        return GENERATIONS.index(self.generation) > GENERATIONS.index(generation)

    def _add_bases(self) -> None:
        """A CIM base class has the properties that all its known descendants share."""
        for (namespace, lowered), classes in list(self._derived.items()):
            if lowered in self._classes[namespace]:
                continue
            names = [{p.name for p in entry.properties} for entry in classes]
            shared = set.intersection(*names)
            first = classes[0]
            spelled = next(name for name in first.ancestors if name.lower() == lowered)
            self._classes[namespace][lowered] = CimClass(
                namespace=namespace,
                name=spelled,
                ancestors=first.ancestors[first.ancestors.index(spelled) + 1 :],
                properties=tuple(p for p in first.properties if p.name in shared),
                is_service=first.is_service and all(entry.is_service for entry in classes),
            )


@lru_cache(maxsize=len(GENERATIONS))
def schema_of(generation: str) -> Schema:
    """The schema of a generation, read once."""
    return Schema(generation)


def _plain(namespace: str) -> str:
    return namespace.replace("\\", "/").lower()


def _classes(generation: str) -> Iterator[tuple[CimClass, str]]:
    properties = _properties(generation)
    methods = _methods(generation)
    for namespace, name, since, keys, kind, ancestors in table("classes"):
        if not _present(since, generation):
            continue
        key_names = frozenset(keys.split())
        yield (
            CimClass(
                namespace=namespace,
                name=name,
                ancestors=tuple(ancestors.split()),
                properties=tuple(
                    Property(property_name, cim_type, array, key=property_name in key_names)
                    for property_name, cim_type, array in properties[name]
                ),
                methods=methods.get(name, {}),
                is_service=kind in ("service", "service failing"),
                fails_without_keys=kind == "service failing",
            ),
            kind,
        )


def _properties(generation: str) -> Mapping[str, list[tuple[str, str, bool]]]:
    found: dict[str, list[tuple[str, str, bool]]] = defaultdict(list)
    for class_name, name, cim_type, since in table("properties"):
        if _present(since, generation):
            found[class_name].append((name, cim_type.removesuffix("[]"), cim_type.endswith("[]")))
    return found


def _methods(generation: str) -> Mapping[str, dict[str, Method]]:
    found: dict[str, dict[str, Method]] = defaultdict(dict)
    for class_name, name, since, parameters in table("methods"):
        if _present(since, generation):
            found[class_name][name] = Method(name, tuple(_parameters(parameters)))
    return found


def _parameters(text: str) -> Iterator[Parameter]:
    for part in filter(None, text.split("; ")):
        direction, cim_type, name = part.split(" ")
        array = cim_type.endswith("[]")
        # An in-out parameter is listed twice, once for each direction.
        if direction in ("in", "inout"):
            yield Parameter(name, cim_type.removesuffix("[]"), array)
        if direction in ("out", "inout"):
            yield Parameter(name, cim_type.removesuffix("[]"), array, out=True)


def _present(since: str, generation: str) -> bool:
    return GENERATIONS.index(since) <= GENERATIONS.index(generation)
