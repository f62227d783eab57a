"""Table of faults: what each means (wsman-winrm 5.2).

Kinds that say "a mistake of this program" belong to requests that no careful client sends. Codes decide, never texts:
those are localised. Nested faults repeat the outer code or say more, so the innermost code that says something wins.
"""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.trouble import TroubleKind

_K = TroubleKind

BY_CODE: dict[int, TroubleKind] = {
    5: _K.ACCESS_DENIED,
    2150858752: _K.VM_GONE,  # resource not found
    2150858753: _K.NOT_SUPPORTED_HERE,  # invalid action
    2150858755: _K.HOST_FAULT,  # provider failure
    2150858758: _K.PROGRAM_ERROR,  # pull in progress
    2150858760: _K.HOST_FAULT,  # subscription closed
    2150858762: _K.HOST_FAULT,  # heartbeat missed
    2150858767: _K.PROGRAM_ERROR,  # invalid header
    2150858770: _K.VM_GONE,  # destination unreachable
    2150858772: _K.BUSY,  # endpoint unavailable
    2150858773: _K.PROGRAM_ERROR,  # invalid representation
    2150858778: _K.HOST_FAULT,  # filter not processed: query, class or namespace
    2150858779: _K.HOST_FAULT,  # enumeration context gone
    2150858780: _K.HOST_HANGS,  # enumerate timed out
    2150858782: _K.NOT_SUPPORTED_HERE,  # delivery mode refused
    2150858786: _K.NOT_SUPPORTED_HERE,  # filter dialect refused
    2150858790: _K.TOO_LARGE,
    2150858793: _K.HOST_HANGS,  # operation timed out
    2150858802: _K.BUSY,  # concurrency
    2150858805: _K.TOO_LARGE,  # encoding limit
    2150858806: _K.SIGN_IN_REFUSED,
    2150858810: _K.VM_GONE,  # invalid parameter
    2150858811: _K.PROGRAM_ERROR,  # invalid resource URI
    2150858813: _K.VM_GONE,  # invalid selectors
    2150858815: _K.BUSY,  # quota limit
    2150858817: _K.PROGRAM_ERROR,  # schema validation
    2150858823: _K.TOO_LARGE,
    2150858824: _K.TOO_LARGE,
    2150858825: _K.TOO_LARGE,
    2150858842: _K.VM_GONE,  # insufficient selectors
    2150858843: _K.VM_GONE,  # unexpected selectors
    2150858878: _K.PROGRAM_ERROR,  # minimum envelope size
    2150858980: _K.HOST_FAULT,  # TrustedHosts, of Windows clients
    2150859002: _K.PROGRAM_ERROR,  # Get without keys
    2150859003: _K.PROGRAM_ERROR,  # WQL on a class
    2150859007: _K.NOT_SUPPORTED_HERE,  # subscriptions that do not pull
    2150859008: _K.HOST_FAULT,  # WMI nesting
    2150859009: _K.HOST_FAULT,
    2150859010: _K.HOST_FAULT,  # provider not capable
    2150859011: _K.HOST_FAULT,  # invalid value
    2150859012: _K.ACCESS_DENIED,  # WMI service
    2150859013: _K.ACCESS_DENIED,  # provider
    2150859014: _K.ACCESS_DENIED,  # connecting to WMI
    2150859027: _K.HOST_FAULT,  # from here to 195: of Windows clients
    2150859046: _K.HOST_FAULT,
    2150859113: _K.HOST_FAULT,
    2150859194: _K.HOST_FAULT,
    2150859195: _K.HOST_FAULT,
    2150859173: _K.BUSY,  # shells per user
    2150859174: _K.BUSY,  # operations per user
    2150859175: _K.BUSY,
    2150859176: _K.BUSY,
    2150859179: _K.BUSY,  # users of shells
    2150859180: _K.SHELL_REFUSED,
    2150859182: _K.HOST_FAULT,  # read-only configuration
    2150859225: _K.NOT_SUPPORTED_HERE,  # subscription on a class that has no events
    **dict.fromkeys(range(2150859236, 2150859243), _K.BUSY),  # quotas of a plug-in
    2152992672: _K.HOST_FAULT,  # the PowerShell plug-in
    0x80041001: _K.HOST_FAULT,
    0x80041002: _K.VM_GONE,
    0x80041003: _K.ACCESS_DENIED,
    0x80041004: _K.HOST_FAULT,  # the provider failed
    0x80041008: _K.PROGRAM_ERROR,  # invalid parameter
    0x8004100C: _K.NOT_SUPPORTED_HERE,
    0x8004100E: _K.NO_HYPERV,  # invalid namespace
    0x80041010: _K.NOT_SUPPORTED_HERE,  # invalid class
    0x80041017: _K.PROGRAM_ERROR,  # invalid query
    0x8004102E: _K.NOT_SUPPORTED_HERE,  # invalid method
    0x8004102F: _K.NOT_SUPPORTED_HERE,  # invalid method parameters
    0x8004106C: _K.BUSY,  # WMI's own quota
    0x80070005: _K.ACCESS_DENIED,
    0x800706BA: _K.HYPERV_SERVICE_DOWN,
    0x80080005: _K.HYPERV_SERVICE_DOWN,
}

#: For faults without a code that is known.
BY_SUBCODE: dict[str, TroubleKind] = {
    "AccessDenied": _K.ACCESS_DENIED,
    "ActionNotSupported": _K.NOT_SUPPORTED_HERE,
    "Concurrency": _K.BUSY,
    "DestinationUnreachable": _K.VM_GONE,
    "EncodingLimit": _K.TOO_LARGE,
    "EndpointUnavailable": _K.BUSY,
    "InvalidSelectors": _K.VM_GONE,
    "QuotaLimit": _K.BUSY,
    "SchemaValidationError": _K.PROGRAM_ERROR,
    "TimedOut": _K.HOST_HANGS,
}


def kind_of(codes: Iterable[int], subcode: str) -> TroubleKind:
    """The meaning of a fault with these codes, outermost first."""
    known = [BY_CODE[code] for code in codes if code in BY_CODE]
    telling = [kind for kind in known if kind is not _K.HOST_FAULT]
    if telling:
        return telling[-1]
    return _K.HOST_FAULT if known else BY_SUBCODE.get(subcode, _K.HOST_FAULT)
