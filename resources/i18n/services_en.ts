<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="diagnosis.host-silent.says">
        <source>The host is not responding, so the status is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.host-silent.next">
        <source>Wait until the host is connected, or choose Diagnose Connection….</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.not-read.says">
        <source>The status of this service has not been loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.not-read.next">
        <source>Wait a moment, or refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.host-too-old.says">
        <source>This host is older than Windows Server 2012 R2 and cannot copy files into guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.host-too-old.next">
        <source>Copy the files over the network, or move the virtual machine to a newer host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.not-offered.says">
        <source>The host does not offer this service to this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.not-offered.next">
        <source>The service cannot be turned on for this kind of guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.off-for-controller.says">
        <source>Time synchronization is off, as recommended for a domain controller, which takes its time from the domain hierarchy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.off-for-controller.next">
        <source>Leave it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.off-by-default.says">
        <source>Guest services is turned off on the host. This is the default, because the service lets the host write files into the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.off-by-default.next">
        <source>Turn it on here, or only for one copy, when you want to copy files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.off-on-host.says">
        <source>The service is turned off on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.off-on-host.next">
        <source>Turn it on in Settings, Integration Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-off.says">
        <source>The virtual machine is off, so no service is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-off.next">
        <source>Start the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-saved.says">
        <source>The virtual machine is saved, so no service is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-saved.next">
        <source>Start the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-paused.says">
        <source>The virtual machine is paused, so its services cannot respond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-paused.next">
        <source>Resume the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-starting.says">
        <source>The virtual machine is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-starting.next">
        <source>Wait until the virtual machine is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-stopping.says">
        <source>The virtual machine is stopping, being saved or being paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-stopping.next">
        <source>Wait until the state change is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-state-unknown.says">
        <source>The state of the virtual machine is not known to hvgui, so the status of its services cannot be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-state-unknown.next">
        <source>Check the Status column and the event log on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.just-started.says">
        <source>The virtual machine was started a moment ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.just-started.next">
        <source>Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.component-missing.says">
        <source>The virtual machine is running, but the host does not report this service for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.component-missing.next">
        <source>Turn the service off and on again; if that does not help, restart the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.reported-disabled.says">
        <source>The host offers the service, but the guest reports it as disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.reported-disabled.next">
        <source>Enable the service in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.communication-failing.says">
        <source>The guest is responding, but the communication with it fails repeatedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.communication-failing.next">
        <source>Restart the service in the guest, and check its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.application-critical.says">
        <source>The guest is responding, but an application in the guest reports a critical state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.application-critical.next">
        <source>Check the applications in the guest. The integration service itself works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.works.says">
        <source>The service works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.works.next">
        <source>No action is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-is-normal.says">
        <source>The service works. Linux guests use an older protocol version, so “Degraded” is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-is-normal.next">
        <source>No action is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-update-by-iso.says">
        <source>The service works. The version in the guest is older than that of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-update-by-iso.next">
        <source>To update it, insert the Integration Services setup disk of this host (vmguest.iso) and run the setup in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-update-by-windows.says">
        <source>The service works. The version in the guest is older than that of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-update-by-windows.next">
        <source>To update it, run Windows Update in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-works.says">
        <source>The service works. Guest and host use different versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-works.next">
        <source>No action is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.incompatible-linux.says">
        <source>The kernel of the guest does not support a version of the service that works with this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.incompatible-linux.next">
        <source>Update the guest's kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.incompatible-by-iso.says">
        <source>The guest's service is too old for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.incompatible-by-iso.next">
        <source>Insert the Integration Services setup disk of this host (vmguest.iso) and run the setup in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.incompatible-by-windows.says">
        <source>The guest's service is too old for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.incompatible-by-windows.next">
        <source>Run Windows Update in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.incompatible.says">
        <source>Guest and host support no common version of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.incompatible.next">
        <source>Update Integration Services in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.reported-paused.says">
        <source>The guest reports the service as paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.reported-paused.next">
        <source>Refresh. If the status stays the same, restart the service in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.still-starting.says">
        <source>The guest has not responded yet. The virtual machine was started less than three minutes ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.still-starting.next">
        <source>Wait until the guest has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.guest-too-old.says">
        <source>Windows Server 2008 R2 and older guests do not support Guest services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.guest-too-old.next">
        <source>Copy the files over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.guest-hangs.says">
        <source>All services of this guest have stopped responding. The guest hangs or is overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.guest-hangs.next">
        <source>Check the console (Connect…) before you reset the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.no-services-in-guest.says">
        <source>This guest has never responded. It may have no operating system, may still be being installed, or may not have Integration Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.no-services-in-guest.next">
        <source>Check the console of the virtual machine (Connect…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.no-services-in-linux.says">
        <source>No service of this Linux guest is responding. Its Hyper-V kernel modules may be missing or not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.no-services-in-linux.next">
        <source>Check whether hv_utils is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.no-services-in-windows.says">
        <source>No service of this Windows guest is responding. It may not have started, may be in safe mode, or may not have Integration Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.no-services-in-windows.next">
        <source>Check the console (Connect…), then the services in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.fcopy-not-packaged.says">
        <source>This distribution no longer provides a file copy daemon package for this kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.fcopy-not-packaged.next">
        <source>Copy the files over the network, or build hv_fcopy_uio_daemon from the kernel source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.fcopy-renamed.says">
        <source>The file copy daemon is not running. From kernel 6.10, it is called {daemon} and needs the driver uio_hv_generic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.fcopy-renamed.next">
        <source>Install {package} in the guest, load the driver and start the daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.fcopy-kernel-unknown.says">
        <source>The file copy daemon is not responding. The right daemon depends on the kernel version, which the guest does not report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.fcopy-kernel-unknown.next">
        <source>Check the kernel version: before 6.10, install hv_fcopy_daemon; from 6.10, hv_fcopy_uio_daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.daemon-missing.says">
        <source>The daemon {daemon} is not running in the guest, or is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.daemon-missing.next">
        <source>Install {package} in the guest and start the daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.daemon-stopped.says">
        <source>The daemon {daemon} responded before, but has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.daemon-stopped.next">
        <source>Start the daemon again in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.module-missing.says">
        <source>The kernel module hv_utils is not responding for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.module-missing.next">
        <source>Load hv_utils in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.module-silent.says">
        <source>The kernel module hv_utils has stopped responding for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.module-silent.next">
        <source>Check whether hv_utils is still loaded. If it is, restart the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.windows-service-off.says">
        <source>The service {windows_service} is stopped or disabled in the guest. A disabled service cannot be started from the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.windows-service-off.next">
        <source>Set its startup type to Manual in the guest, and start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.windows-service-stopped.says">
        <source>The service {windows_service} responded before, but has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.windows-service-stopped.next">
        <source>Start it in the guest. If it is disabled, set its startup type to Manual first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.service-off-in-guest.says">
        <source>Other services of this guest are responding, so this service is probably off in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.service-off-in-guest.next">
        <source>The guest's operating system is not known. Use the command below that fits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.reported-error.says">
        <source>The host reports an error for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.reported-error.next">
        <source>Restart the service in the guest. If that does not help, restart the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-grade.fine">
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-grade.chosen">
        <source>Off by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-grade.wait">
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-grade.act">
        <source>Action needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.host-setting">
        <source>Host setting: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.guest-answer">
        <source>Guest status: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.answer-detail">
        <source>Status detail: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.power">
        <source>State: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.uptime">
        <source>Uptime: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.system">
        <source>Guest operating system: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.kernel">
        <source>Kernel: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.others">
        <source>Other services responding: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.host-build">
        <source>Host build: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.controller">
        <source>Domain controller: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-value.yes">
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-value.no">
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-shell.powershell">
        <source>PowerShell, as administrator, in the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-shell.sh">
        <source>Shell, as root, in the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="guest-switch.windows">
        <source>In a Windows guest, a service is turned off by its startup type. Hyper-V restarts a stopped service. A disabled service stays off and cannot be started from the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="guest-switch.daemon">
        <source>In a Linux guest, stop and disable the daemon to turn the service off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="guest-switch.kernel">
        <source>In a Linux guest, this service is part of the kernel module hv_utils and cannot be turned off separately. Turn it off on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="guest-switch.unknown">
        <source>The guest's operating system is not known, so the command cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.verdict.changes">
        <source>Will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.verdict.agrees">
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.verdict.refused">
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.note.perhaps-controller">
        <source>The name suggests a domain controller. Check before you change its time synchronization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.note.ticked-controller">
        <source>This is a domain controller that you selected explicitly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.note.guest-lacks-service">
        <source>This guest is too old for Guest services. Turning it on has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.note.guest-floods-log">
        <source>With kernel 6.10 or newer, turning this off on the host can fill the guest's log. Stop the daemon in the guest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.count.changes" numerus="yes">
        <source>{n} will change</source>
        <translation>
            <numerusform>{n} will change</numerusform>
            <numerusform>{n} will change</numerusform>
        </translation>
    </message>
    <message id="plan.count.agrees" numerus="yes">
        <source>{n} unchanged</source>
        <translation>
            <numerusform>{n} unchanged</numerusform>
            <numerusform>{n} unchanged</numerusform>
        </translation>
    </message>
    <message id="plan.count.refused" numerus="yes">
        <source>{n} blocked</source>
        <translation>
            <numerusform>{n} blocked</numerusform>
            <numerusform>{n} blocked</numerusform>
        </translation>
    </message>
    <message id="plan.step">
        <source>{service}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.unknown">
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.rule.on">
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.rule.off">
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.rule.leave-alone">
        <source>Do not manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.drift.no-policy">
        <source>No policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.drift.in-line">
        <source>Compliant</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.drift.drifted" numerus="yes">
        <source>{n} services differ</source>
        <translation>
            <numerusform>{n} service differs</numerusform>
            <numerusform>{n} services differ</numerusform>
        </translation>
    </message>
    <message id="policy.drift.open">
        <source>Not fully known</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.syntax">
        <source>Line {line}: not valid TOML: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.unknown-key">
        <source>Line {line}: “{word}” is not a valid key. Valid keys: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.wrong-kind">
        <source>Line {line}: the value of “{word}” must be {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.name-missing">
        <source>Line {line}: the policy has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.name-twice">
        <source>Line {line}: the name “{word}” is already used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.unknown-service">
        <source>Line {line}: “{word}” is not a valid service. Valid services: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.unknown-rule">
        <source>Line {line}: “{word}” is not a valid setting. Valid settings: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.unknown-filter">
        <source>Line {line}: the filter contains “{word}”, which is not valid. Valid words: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.says-nothing">
        <source>Line {line}: the policy does not configure any service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.controller.facts">
        <source>yes, reported by the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.controller.label">
        <source>yes, from its role</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.controller.name">
        <source>possibly, from its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.controller.none">
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.controller-why">
        <source>Domain controllers provide the time for the domain. If the host also sets their clock, sign-ins can fail when clocks differ by more than five minutes. A bulk action therefore changes the time synchronization of a domain controller only if you select it explicitly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.kind.service">
        <source>Integration service</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.kind.kvp">
        <source>Data Exchange item</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.kind.power">
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.kind.copy">
        <source>File copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.ending.asked">
        <source>Sent, result not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.ending.done">
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.ending.agreed">
        <source>No change needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.ending.failed">
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.ending.unknown">
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.ending.cancelled">
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.number">
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.time">
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.operator">
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.account">
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.host">
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.vm">
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.vm_id">
        <source>Virtual machine ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.kind">
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.subject">
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.before">
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.wanted">
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.after">
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.outcome">
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.ended">
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.trouble">
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.message">
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.undoes">
        <source>Undoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.undo.ready">
        <source>Will be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.undo.agrees">
        <source>Already has the previous value</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.undo.conflict">
        <source>Changed by another user or program since then; overwritten only if you select it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.undo.superseded">
        <source>Changed again by a later entry; overwritten only if you select it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.undo.nothing-changed">
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.undo.impossible">
        <source>Cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.undo.unreadable">
        <source>Current value cannot be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.undo.refused">
        <source>The host would reject the change in the current state</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.impossible.service">
        <source>What was there before is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.impossible.setting">
        <source>What was there before is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.impossible.kvp">
        <source>What was there before is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.impossible.power">
        <source>Undo does not restore a power state. Use Start, Turn Off and the other commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.impossible.checkpoint">
        <source>For checkpoints, only a changed name can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.impossible.copy">
        <source>What was copied into a guest stays there</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.pool.guest">
        <source>Guest to host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.pool.intrinsic">
        <source>Guest operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.pool.host">
        <source>Host to guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.pool.host-only">
        <source>Host only</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.note.longer-than-documented">
        <source>The value is longer than the documented limit of 1,024 characters. Some hosts may not store it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.label.tags">
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.label.owner">
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.label.role">
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.FullyQualifiedDomainName">
        <source>Computer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.OSName">
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.OSVersion">
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.OSMajorVersion">
        <source>Major version</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.OSMinorVersion">
        <source>Minor version</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.OSBuildNumber">
        <source>Build or kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.OSPlatformId">
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.OSEditionId">
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.ServicePackMajor">
        <source>Service pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.ServicePackMinor">
        <source>Service pack, minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.CSDVersion">
        <source>Service pack name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.SuiteMask">
        <source>Suites</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.ProductType">
        <source>Product type</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.ProcessorArchitecture">
        <source>Processor architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.IntegrationServicesVersion">
        <source>Integration services version</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.NetworkAddressIPv4">
        <source>IPv4 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.NetworkAddressIPv6">
        <source>IPv6 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.RDPAddressIPv4">
        <source>IPv4 addresses for Remote Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.fact.RDPAddressIPv6">
        <source>IPv6 addresses for Remote Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.alarm">
        <source>{vm} on {host} has not responded since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.unknown">
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.product-type.workstation">
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.product-type.domain-controller">
        <source>Domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.product-type.server">
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.number-tip">
        <source>{words}
Reported as {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.item.value-tip">
        <source>Enter saves, Shift+Enter begins a new line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
