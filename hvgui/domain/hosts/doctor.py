"""Connection diagnosis: the steps from this computer to the VMs of a host, which step failed, and how to fix it.

Steps (“rungs”) run in order and stop at the first failure, because later steps depend on it. Steps that only file
copies need come last and give a warning. Facts: wsman-winrm 7.6–7.9, hyperv-wmi-v2 20.
"""

from __future__ import annotations

from enum import Enum

from hvgui.domain.hosts.certificate import Certificate
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.values import Struct


class Rung(Enum):
    """Steps of the connection diagnosis, in the order in which they are checked."""

    NAME = "name"
    PORT = "port"
    TLS = "tls"
    WINRM = "winrm"
    METHOD = "method"
    SIGN_IN = "sign-in"
    WINRM_RIGHTS = "winrm-rights"
    NAMESPACE = "namespace"
    HYPERV_READ = "hyperv-read"
    HYPERV_METHODS = "hyperv-methods"
    SHARE = "share"
    SHELL = "shell"


#: What only copying files needs: where one fails, the connection is not broken, and the climb goes on.
FOR_COPYING = frozenset({Rung.SHARE, Rung.SHELL})


class Verdict(Enum):
    """Result of a step."""

    PASSED = "passed"
    FAILED = "failed"
    #: It failed, and costs something, but the connection stands.
    WARNING = "warning"
    NOT_REACHED = "not-reached"
    NOT_NEEDED = "not-needed"


class Finding(Struct, frozen=True, kw_only=True):
    """Result of one step, or that it was not reached."""

    rung: Rung
    verdict: Verdict = Verdict.NOT_REACHED
    trouble: Trouble | None = None
    #: What was seen: addresses, a version, milliseconds. Data, not a sentence.
    seen: str = ""
    certificate: Certificate | None = None


class Remedy(Struct, frozen=True, kw_only=True):
    """Next step for a person: identifiers of sentences in ``wording``, and commands that are constant text."""

    rung: Rung
    kinds: frozenset[TroubleKind]
    #: PowerShell for the host's administrator.
    on_host: tuple[str, ...] = ()
    #: A command for this machine.
    here: tuple[str, ...] = ()
    source: str


_K = TroubleKind
#: The group by its identifier: its name is localised by the host.
_ADD_TO_HYPERV = "Add-LocalGroupMember -SID S-1-5-32-578 -Member 'ACCOUNT'"
_ADD_TO_WINRM = "Add-LocalGroupMember -SID S-1-5-32-580 -Member 'ACCOUNT'"
_ABOUT_NTLM = (
    "Get-ItemProperty HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0 RestrictReceivingNTLMTraffic",
    "Get-WinEvent -LogName Microsoft-Windows-NTLM/Operational -MaxEvents 5 | Format-List Id, Message",
    "setspn -L $env:COMPUTERNAME",
)

REMEDIES: tuple[Remedy, ...] = (
    Remedy(
        rung=Rung.NAME,
        kinds=frozenset({_K.NAME_UNKNOWN}),
        here=("nslookup HOST",),
        source="wsman-winrm 5.2",
    ),
    Remedy(
        rung=Rung.PORT,
        kinds=frozenset({_K.UNREACHABLE, _K.HOST_HANGS, _K.WIRE_LOST, _K.PROXY_REFUSED}),
        on_host=(
            "Enable-PSRemoting -Force",
            "Get-NetConnectionProfile",
            "Get-NetFirewallRule -Name WINRM-HTTP-In-TCP* | Format-Table Name, Enabled, Profile",
        ),
        source="wsman-winrm 5.2",
    ),
    Remedy(
        rung=Rung.TLS,
        kinds=frozenset({_K.UNTRUSTED_CERTIFICATE, _K.CERTIFICATE_CHANGED}),
        on_host=(
            "Get-ChildItem WSMan:\\localhost\\Listener -Recurse | Where-Object Name -eq CertificateThumbprint",
            "Get-ChildItem Cert:\\LocalMachine\\My | Format-List Subject, NotAfter, Thumbprint",
        ),
        source="wsman-winrm 7.5",
    ),
    Remedy(
        rung=Rung.TLS,
        kinds=frozenset({_K.UNREACHABLE, _K.WIRE_LOST, _K.HOST_HANGS, _K.NOT_WINRM, _K.PORT_SPEAKS_PLAIN}),
        on_host=("Get-ChildItem WSMan:\\localhost\\Listener", "winrm quickconfig -transport:https"),
        source="wsman-winrm 7.5",
    ),
    Remedy(
        rung=Rung.WINRM,
        kinds=frozenset(
            {
                _K.NOT_WINRM,
                _K.PORT_SPEAKS_TLS,
                _K.PORT_SPEAKS_PLAIN,
                _K.WIRE_LOST,
                _K.BROKEN_REPLY,
                _K.HOST_HANGS,
                _K.BUSY,
                _K.ENCRYPTION_REFUSED,
                _K.PROXY_REFUSED,
            }
        ),
        on_host=("Get-Service WinRM", "winrm enumerate winrm/config/listener"),
        source="wsman-winrm 1.4 and 5.2",
    ),
    *(
        Remedy(
            rung=rung,
            kinds=frozenset({_K.NTLM_REFUSED}),
            on_host=_ABOUT_NTLM,
            here=("klist", "nslookup HOST"),
            source="wsman-winrm 7.1",
        )
        for rung in (Rung.METHOD, Rung.SIGN_IN)
    ),
    Remedy(
        rung=Rung.METHOD,
        kinds=frozenset({_K.AUTH_NOT_OFFERED}),
        on_host=("Get-ChildItem WSMan:\\localhost\\Service\\Auth",),
        source="wsman-winrm 7.1",
    ),
    Remedy(
        rung=Rung.SIGN_IN,
        kinds=frozenset({_K.SIGN_IN_REFUSED}),
        on_host=(
            "Get-Item WSMan:\\localhost\\Service\\Auth\\Negotiate",
            "Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System "
            "LocalAccountTokenFilterPolicy",
            "Set-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System "
            "LocalAccountTokenFilterPolicy 1 -Type DWord",
            "Get-ItemProperty HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0 RestrictReceivingNTLMTraffic",
        ),
        source="wsman-winrm 7.7 and 7.8",
    ),
    Remedy(
        rung=Rung.SIGN_IN,
        kinds=frozenset({_K.AUTH_NOT_OFFERED}),
        on_host=("Get-ChildItem WSMan:\\localhost\\Service\\Auth",),
        source="wsman-winrm 7.1",
    ),
    Remedy(
        rung=Rung.SIGN_IN,
        kinds=frozenset({_K.AUTH_UNAVAILABLE, _K.NO_CREDENTIALS, _K.CLEAR_TEXT_FORBIDDEN}),
        on_host=("w32tm /query /status", "Get-Date", "setspn -L $env:COMPUTERNAME"),
        here=("klist", "timedatectl"),
        source="wsman-winrm 7.1 and 7.3",
    ),
    Remedy(
        rung=Rung.SIGN_IN,
        kinds=frozenset({_K.UNSEALED, _K.ENCRYPTION_REFUSED, _K.WIRE_LOST, _K.HOST_HANGS, _K.BROKEN_REPLY}),
        on_host=("Get-Item WSMan:\\localhost\\Service\\AllowUnencrypted", "Get-Service WinRM"),
        source="wsman-winrm 8.3",
    ),
    Remedy(
        rung=Rung.WINRM_RIGHTS,
        kinds=frozenset({_K.ACCESS_DENIED}),
        on_host=(_ADD_TO_WINRM, "winrm configSDDL default"),
        source="wsman-winrm 7.8",
    ),
    Remedy(
        rung=Rung.NAMESPACE,
        kinds=frozenset({_K.NO_HYPERV}),
        on_host=("Get-WindowsFeature Hyper-V", "Install-WindowsFeature Hyper-V -IncludeManagementTools -Restart"),
        source="hyperv-wmi-v2 20",
    ),
    Remedy(
        rung=Rung.NAMESPACE,
        kinds=frozenset({_K.HYPERV_SERVICE_DOWN, _K.HOST_FAULT, _K.ACCESS_DENIED, _K.HOST_HANGS, _K.BUSY}),
        on_host=("Get-Service vmms", "Start-Service vmms"),
        source="wsman-winrm 5.2",
    ),
    Remedy(
        rung=Rung.HYPERV_READ,
        kinds=frozenset({_K.NO_HYPERV_RIGHTS}),
        on_host=(_ADD_TO_HYPERV, "Get-LocalGroupMember -SID S-1-5-32-578"),
        source="hyperv-wmi-v2 20",
    ),
    Remedy(
        rung=Rung.HYPERV_METHODS,
        kinds=frozenset({_K.ACCESS_DENIED, _K.METHOD_REFUSED, _K.FAILED_ON_HOST, _K.HOST_FAULT}),
        on_host=(_ADD_TO_HYPERV, "Get-LocalGroupMember -SID S-1-5-32-544"),
        source="wsman-winrm 7.8",
    ),
    Remedy(
        rung=Rung.SHARE,
        kinds=frozenset({_K.SMB_UNREACHABLE}),
        on_host=(
            "Get-Service LanmanServer",
            "Get-NetFirewallRule -Name FPS-SMB-In-TCP | Format-Table Name, Enabled, Profile",
            "Enable-NetFirewallRule -Name FPS-SMB-In-TCP",
        ),
        source="shipping-clients, SMB staging",
    ),
    Remedy(
        rung=Rung.SHARE,
        kinds=frozenset({_K.SMB_UNENCRYPTED}),
        on_host=("Get-SmbServerConfiguration | Format-List EnableSMB2Protocol, EncryptData, RejectUnencryptedAccess",),
        source="MS-SMB2 3.3.5.4",
    ),
    Remedy(
        rung=Rung.SHARE,
        kinds=frozenset({_K.SMB_REFUSED, _K.STAGING_FAILED}),
        on_host=(
            "Get-SmbShare -Special $true",
            "Get-LocalGroupMember -SID S-1-5-32-544",
            "Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System "
            "LocalAccountTokenFilterPolicy",
        ),
        source="wsman-winrm 7.8",
    ),
    Remedy(
        rung=Rung.SHELL,
        kinds=frozenset({_K.ACCESS_DENIED, _K.SHELL_REFUSED, _K.BUSY, _K.HOST_FAULT}),
        on_host=(
            "Get-Item WSMan:\\localhost\\Shell\\AllowRemoteShellAccess",
            "Get-LocalGroupMember -SID S-1-5-32-544",
        ),
        source="wsman-winrm 6 and 9",
    ),
)


def remedy_for(finding: Finding) -> Remedy | None:
    """What to do about a failed step; None when there is nothing specific to say."""
    if finding.trouble is None:
        return None
    kind = finding.trouble.kind
    return next((r for r in REMEDIES if r.rung is finding.rung and kind in r.kinds), None)
