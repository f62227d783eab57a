"""All readings of the program as one list, for recordings of hosts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hvgui.domain.keys import VmKey
from hvgui.domain.vms.screen import Resolution
from hvgui.domain.vms.services import SERVICES
from hvgui.hyperv import selections
from hvgui.hyperv.checkpoints import read_checkpoints
from hvgui.hyperv.cluster import read_cluster
from hvgui.hyperv.collecting import every
from hvgui.hyperv.detail_reading import read_detail, read_facts
from hvgui.hyperv.hardware_reading import read_adapters, read_memory
from hvgui.hyperv.host_reading import Dialect, read_free_space
from hvgui.hyperv.kvp import read_kvp
from hvgui.hyperv.ladder import may_read_cimv2, may_see_hyperv
from hvgui.hyperv.list_reading import read_powers, read_versions
from hvgui.hyperv.screens import read_thumbnail
from hvgui.hyperv.service_reading import read_answers, read_service, read_services
from hvgui.hyperv.vm_settings import read_settings
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.vocabulary import CIMV2, all_classes

Reading = Callable[[], Exchange[object]]
#: Methods that change nothing.
READING_METHODS = frozenset({"GetSummaryInformation", "GetVirtualSystemThumbnailImage"})
#: A small picture of a screen, in pixels.
_SIZE = Resolution(80, 60)
#: A namespace and a class that no host has: how it says so.
_NO_NAMESPACE = all_classes().replace("/v2/", "/v9/").removesuffix("/*")
_NO_CLASS = "select * from Msvm_NoSuchClass"


def readings_of_host(dialect: Dialect) -> Iterator[Reading]:
    """What is read of a host as a whole, after meeting it and reading its list."""
    yield may_read_cimv2
    yield may_see_hyperv
    yield read_services
    yield read_answers
    yield read_facts
    yield read_versions
    yield lambda: every(selections.HOST_TIME, CIMV2)
    yield lambda: read_free_space("C:")
    yield lambda: read_cluster("")
    many = ("",) * (selections.FEW_TERMS + 1)
    for query in (
        selections.SNAPSHOT_SERVICE,
        selections.SWITCHES,
        selections.ALL_CHECKPOINTS,
        selections.CURRENT_CHECKPOINTS,
        selections.jobs_of(selections.JOB_CLASS, many),
        _NO_CLASS,
    ):
        yield lambda query=query: every(query)  # type: ignore[misc]
    if dialect.summary_is_queryable:
        yield lambda: every(selections.SUMMARY_QUERY)
    yield lambda: every("select * from __NAMESPACE", _NO_NAMESPACE)


def readings_of_vm(dialect: Dialect, key: VmKey) -> Iterator[Reading]:
    """Readings of a VM that is shown in detail."""
    vm = key.vm
    if dialect.may_invoke:
        yield lambda: read_thumbnail(dialect, key, _SIZE)
    yield lambda: read_detail(key)
    yield lambda: read_answers(vm)
    yield lambda: read_facts(vm)
    yield lambda: read_memory(vm)
    yield lambda: read_settings(key, "")
    yield lambda: read_adapters(vm)
    yield lambda: read_checkpoints(key, "")
    yield lambda: read_kvp(key, "")
    yield lambda: read_powers((vm,))
    for row in SERVICES:
        yield lambda row=row: read_service(vm, row.service)  # type: ignore[misc]
    for query in (
        selections.guest_file_service(vm),
        selections.shutdown_component(vm),
        selections.jobs_touching(vm, selections.JOB_CLASS),
    ):
        yield lambda query=query: every(query)  # type: ignore[misc]
