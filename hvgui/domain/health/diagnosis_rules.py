"""The rules of ``diagnosis`` as a table: read from top to bottom, the first row that fits concludes."""

from __future__ import annotations

from hvgui.domain.health.diagnosis import Case, Conclusion, Diagnosis, Grade, Remedy, Rule, conclude
from hvgui.domain.vms.guest_commands import IN_KERNEL, RENAMED, WITHOUT_NEW_FCOPY
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service, ServiceMeaning
from hvgui.domain.vms.vm import GuestFamily

_C, _G, _M, _S, _R = Conclusion, Grade, ServiceMeaning, Service, Remedy
_LINUX, _WINDOWS, _NO_FAMILY = GuestFamily.LINUX, GuestFamily.WINDOWS, GuestFamily.UNKNOWN

#: First builds of Server 2012 R2, which brought guest services, and 2016, which ended vmguest.iso (hyperv-wmi-v2 22).
BUILD_2012_R2, BUILD_2016 = 9600, 14393
#: Windows 8 and Server 2012: the first guests with guest services are the ones after Server 2008 R2.
AFTER_2008_R2 = (6, 2)

_SILENT = frozenset({_M.NO_CONTACT, _M.LOST_CONTACT})
_FCOPY = frozenset({_S.GUEST_SERVICES})
_DAEMONS = frozenset(_S) - IN_KERNEL
_MOVING_UP = frozenset({Power.STARTING, Power.RESUMING, Power.RESETTING})
_MOVING_DOWN = frozenset({Power.STOPPING, Power.SAVING, Power.PAUSING})


def _meaning(*meanings: ServiceMeaning) -> frozenset[ServiceMeaning]:
    return frozenset(meanings)


_OFFER = (
    Rule(conclusion=_C.HOST_SILENT, grade=_G.WAIT, source="field 3, row 18", host_live=False),
    Rule(conclusion=_C.NOT_READ, grade=_G.WAIT, source="field 3, row 18", meanings=_meaning(_M.NOT_READ)),
    Rule(
        conclusion=_C.HOST_TOO_OLD,
        grade=_G.ACT,
        source="hyperv-wmi-v2 22",
        meanings=_meaning(_M.NOT_SUPPORTED),
        services=_FCOPY,
        build_below=BUILD_2012_R2,
    ),
    Rule(conclusion=_C.NOT_OFFERED, grade=_G.ACT, source="hyperv-wmi-v2 9.4", meanings=_meaning(_M.NOT_SUPPORTED)),
    Rule(
        conclusion=_C.OFF_FOR_CONTROLLER,
        grade=_G.CHOSEN,
        source="field 3, row 13",
        offered=False,
        services=frozenset({_S.TIME_SYNC}),
        controller=True,
    ),
    Rule(
        conclusion=_C.OFF_BY_DEFAULT,
        grade=_G.CHOSEN,
        source="integration-services-ja; hyperv-wmi-v2 8.1 and 23",
        offered=False,
        services=_FCOPY,
    ),
    Rule(conclusion=_C.OFF_ON_HOST, grade=_G.CHOSEN, source="hyperv-wmi-v2 9.4", offered=False),
)

_POWER = (
    Rule(conclusion=_C.VM_OFF, grade=_G.CHOSEN, source="hyperv-wmi-v2 9.4", powers=frozenset({Power.OFF})),
    Rule(conclusion=_C.VM_SAVED, grade=_G.CHOSEN, source="hyperv-wmi-v2 9.4", powers=frozenset({Power.SAVED})),
    Rule(conclusion=_C.VM_PAUSED, grade=_G.CHOSEN, source="hyperv-wmi-v2 9.2", powers=frozenset({Power.PAUSED})),
    Rule(conclusion=_C.VM_STARTING, grade=_G.WAIT, source="hyperv-wmi-v2 4.1", powers=_MOVING_UP),
    Rule(conclusion=_C.VM_STOPPING, grade=_G.WAIT, source="hyperv-wmi-v2 4.1", powers=_MOVING_DOWN),
    Rule(
        conclusion=_C.VM_STATE_UNKNOWN,
        grade=_G.ACT,
        source="hyperv-wmi-v2 4.1",
        powers=frozenset({Power.UNKNOWN, Power.OTHER}),
    ),
    Rule(
        conclusion=_C.JUST_STARTED,
        grade=_G.WAIT,
        source="hyperv-wmi-v2 9.4",
        meanings=_meaning(_M.VM_NOT_RUNNING),
        young=True,
    ),
    Rule(
        conclusion=_C.COMPONENT_MISSING,
        grade=_G.ACT,
        source="hyperv-wmi-v2 9.4",
        meanings=_meaning(_M.VM_NOT_RUNNING),
    ),
)

_ANSWERS = (
    Rule(
        conclusion=_C.REPORTED_DISABLED,
        grade=_G.ACT,
        source="hyperv-wmi-v2 9.2",
        remedy=_R.START,
        contacts=frozenset({32896}),
    ),
    Rule(
        conclusion=_C.COMMUNICATION_FAILING,
        grade=_G.ACT,
        source="hyperv-wmi-v2 9.2",
        remedy=_R.LOOK,
        meanings=_meaning(_M.OK, _M.OK_OTHER_VERSION),
        details=frozenset({32783, 32784}),
    ),
    Rule(
        conclusion=_C.APPLICATION_CRITICAL,
        grade=_G.ACT,
        source="hyperv-wmi-v2 10",
        meanings=_meaning(_M.OK, _M.OK_OTHER_VERSION),
        services=frozenset({_S.HEARTBEAT}),
        details=frozenset({32782}),
    ),
    Rule(conclusion=_C.WORKS, grade=_G.FINE, source="hyperv-wmi-v2 9.2", meanings=_meaning(_M.OK)),
    Rule(
        conclusion=_C.OLDER_IS_NORMAL,
        grade=_G.FINE,
        source="hyperv-wmi-v2 9.2; field 3, row 10",
        meanings=_meaning(_M.OK_OTHER_VERSION),
        family=_LINUX,
    ),
    Rule(
        conclusion=_C.OLDER_UPDATE_BY_ISO,
        grade=_G.FINE,
        source="hyperv-wmi-v2 22",
        remedy=_R.UPDATE,
        meanings=_meaning(_M.OK_OTHER_VERSION),
        family=_WINDOWS,
        build_below=BUILD_2016,
    ),
    Rule(
        conclusion=_C.OLDER_UPDATE_BY_WINDOWS,
        grade=_G.FINE,
        source="hyperv-wmi-v2 22 and 23",
        remedy=_R.UPDATE,
        meanings=_meaning(_M.OK_OTHER_VERSION),
        family=_WINDOWS,
    ),
    Rule(
        conclusion=_C.OLDER_WORKS,
        grade=_G.FINE,
        source="hyperv-wmi-v2 9.2; field 3, row 10",
        meanings=_meaning(_M.OK_OTHER_VERSION),
    ),
    Rule(
        conclusion=_C.INCOMPATIBLE_LINUX,
        grade=_G.ACT,
        source="hyperv-wmi-v2 9.2",
        remedy=_R.UPDATE,
        meanings=_meaning(_M.INCOMPATIBLE),
        family=_LINUX,
    ),
    Rule(
        conclusion=_C.INCOMPATIBLE_BY_ISO,
        grade=_G.ACT,
        source="hyperv-wmi-v2 9.2 and 22",
        remedy=_R.UPDATE,
        meanings=_meaning(_M.INCOMPATIBLE),
        family=_WINDOWS,
        build_below=BUILD_2016,
    ),
    Rule(
        conclusion=_C.INCOMPATIBLE_BY_WINDOWS,
        grade=_G.ACT,
        source="hyperv-wmi-v2 9.2 and 23",
        remedy=_R.UPDATE,
        meanings=_meaning(_M.INCOMPATIBLE),
        family=_WINDOWS,
    ),
    Rule(conclusion=_C.INCOMPATIBLE, grade=_G.ACT, source="hyperv-wmi-v2 9.2", meanings=_meaning(_M.INCOMPATIBLE)),
    Rule(conclusion=_C.REPORTED_PAUSED, grade=_G.WAIT, source="hyperv-wmi-v2 9.2", meanings=_meaning(_M.PAUSED)),
)

_SILENCE = (
    Rule(
        conclusion=_C.GUEST_TOO_OLD,
        grade=_G.CHOSEN,
        source="hyperv-wmi-v2 23",
        meanings=_SILENT,
        services=_FCOPY,
        windows_below=AFTER_2008_R2,
    ),
    Rule(conclusion=_C.STILL_STARTING, grade=_G.WAIT, source="hyperv-wmi-v2 9.2 and 10", meanings=_SILENT, young=True),
    Rule(
        conclusion=_C.GUEST_HANGS,
        grade=_G.ACT,
        source="hyperv-wmi-v2 9.2; field 3, row 12",
        meanings=_meaning(_M.LOST_CONTACT),
        others_answer=False,
    ),
    Rule(
        conclusion=_C.NO_SERVICES_IN_GUEST,
        grade=_G.ACT,
        source="hyperv-wmi-v2 9.2",
        remedy=_R.LOOK,
        meanings=_meaning(_M.NO_CONTACT),
        family=_NO_FAMILY,
        others_answer=False,
    ),
    Rule(
        conclusion=_C.NO_SERVICES_IN_LINUX,
        grade=_G.ACT,
        source="integration-services-ja; hyperv-wmi-v2 23",
        remedy=_R.LOOK,
        meanings=_meaning(_M.NO_CONTACT),
        family=_LINUX,
        others_answer=False,
    ),
    Rule(
        conclusion=_C.NO_SERVICES_IN_WINDOWS,
        grade=_G.ACT,
        source="hyperv-wmi-v2 9.2 and 23",
        remedy=_R.LOOK,
        meanings=_meaning(_M.NO_CONTACT),
        family=_WINDOWS,
        others_answer=False,
    ),
    Rule(
        conclusion=_C.FCOPY_NOT_PACKAGED,
        grade=_G.ACT,
        source="hyperv-wmi-v2 13.5 and 23; field 3, row 7",
        remedy=_R.KERNEL,
        meanings=_SILENT,
        services=_FCOPY,
        family=_LINUX,
        distributions=WITHOUT_NEW_FCOPY,
        kernel_from=RENAMED,
    ),
    Rule(
        conclusion=_C.FCOPY_RENAMED,
        grade=_G.ACT,
        source="hyperv-wmi-v2 13.5; field 3, row 7",
        remedy=_R.START,
        meanings=_SILENT,
        services=_FCOPY,
        family=_LINUX,
        kernel_from=RENAMED,
    ),
    Rule(
        conclusion=_C.FCOPY_KERNEL_UNKNOWN,
        grade=_G.ACT,
        source="hyperv-wmi-v2 13.5",
        remedy=_R.KERNEL,
        meanings=_SILENT,
        services=_FCOPY,
        family=_LINUX,
        kernel_known=False,
    ),
    Rule(
        conclusion=_C.DAEMON_MISSING,
        grade=_G.ACT,
        source="integration-services-ja; hyperv-wmi-v2 23",
        remedy=_R.START,
        meanings=_meaning(_M.NO_CONTACT),
        services=_DAEMONS,
        family=_LINUX,
    ),
    Rule(
        conclusion=_C.DAEMON_STOPPED,
        grade=_G.ACT,
        source="integration-services-ja; hyperv-wmi-v2 23",
        remedy=_R.START,
        meanings=_meaning(_M.LOST_CONTACT),
        services=_DAEMONS,
        family=_LINUX,
    ),
    Rule(
        conclusion=_C.MODULE_MISSING,
        grade=_G.ACT,
        source="integration-services-ja; hyperv-wmi-v2 23",
        remedy=_R.START,
        meanings=_meaning(_M.NO_CONTACT),
        family=_LINUX,
    ),
    Rule(
        conclusion=_C.MODULE_SILENT,
        grade=_G.ACT,
        source="hyperv-wmi-v2 9.2 and 23",
        remedy=_R.LOOK,
        meanings=_meaning(_M.LOST_CONTACT),
        family=_LINUX,
    ),
    Rule(
        conclusion=_C.WINDOWS_SERVICE_OFF,
        grade=_G.ACT,
        source="integration-services-ja; field 2.6",
        remedy=_R.START,
        meanings=_meaning(_M.NO_CONTACT),
        family=_WINDOWS,
    ),
    Rule(
        conclusion=_C.WINDOWS_SERVICE_STOPPED,
        grade=_G.ACT,
        source="integration-services-ja; field 2.6",
        remedy=_R.START,
        meanings=_meaning(_M.LOST_CONTACT),
        family=_WINDOWS,
    ),
    Rule(
        conclusion=_C.SERVICE_OFF_IN_GUEST,
        grade=_G.ACT,
        source="hyperv-wmi-v2 23",
        remedy=_R.LOOK,
        meanings=_SILENT,
    ),
    Rule(conclusion=_C.REPORTED_ERROR, grade=_G.ACT, source="hyperv-wmi-v2 9.2", remedy=_R.LOOK),
)

RULES: tuple[Rule, ...] = (*_OFFER, *_POWER, *_ANSWERS, *_SILENCE)


def diagnose(case: Case) -> Diagnosis:
    """The one conclusion for a case."""
    return conclude(case, RULES)
