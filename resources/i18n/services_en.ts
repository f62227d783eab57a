<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="diagnosis.host-silent.says">
        <source>The host does not answer, so nothing is known now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.host-silent.next">
        <source>Wait for the host, or look at its state in the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.not-read.says">
        <source>The service has not been read yet.</source>
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
        <source>Copy over the network, or move the virtual machine to a newer host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.not-offered.says">
        <source>The host does not offer this service to this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.not-offered.next">
        <source>Nothing can be turned on here; this kind of guest does without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.off-for-controller.says">
        <source>Time synchronization is off, which is usual for a domain controller: it takes its time from the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.off-for-controller.next">
        <source>Leave it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.off-by-default.says">
        <source>Guest services is off on the host. That is the default, because it lets the host write into the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.off-by-default.next">
        <source>Turn it on when files are to be copied, here or only for one copy.</source>
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
        <source>The virtual machine is off, so nothing can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-off.next">
        <source>Start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-saved.says">
        <source>The virtual machine is saved, so nothing can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-saved.next">
        <source>Start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-paused.says">
        <source>The virtual machine is paused, so nothing can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-paused.next">
        <source>Resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-starting.says">
        <source>The virtual machine is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-starting.next">
        <source>Wait until it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-stopping.says">
        <source>The virtual machine is stopping, being saved or being paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-stopping.next">
        <source>Wait until that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-state-unknown.says">
        <source>The host reports a state of the virtual machine that says nothing about its services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.vm-state-unknown.next">
        <source>Look at the virtual machine's status and at the host's event log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.just-started.says">
        <source>The virtual machine has only just started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.just-started.next">
        <source>Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.component-missing.says">
        <source>The virtual machine runs, but the host shows no such service for it.</source>
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
        <source>Enable it inside the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.communication-failing.says">
        <source>The guest answers, but the exchange with it keeps failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.communication-failing.next">
        <source>Restart the service inside the guest; its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.application-critical.says">
        <source>The guest answers, but an application in it reports a critical state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.application-critical.next">
        <source>Look into the guest: the integration service itself works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.works.says">
        <source>The service works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.works.next">
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-is-normal.says">
        <source>The service works. Linux guests speak an older version of the protocol, and "degraded" is normal here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-is-normal.next">
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-update-by-iso.says">
        <source>The service works with an older version in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-update-by-iso.next">
        <source>If you want the newer one, insert the integration services setup disk that this host provides (vmguest.iso) and run it in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-update-by-windows.says">
        <source>The service works with an older version in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-update-by-windows.next">
        <source>If you want the newer one, run Windows Update in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-works.says">
        <source>The service works with another version in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.older-works.next">
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.incompatible-linux.says">
        <source>The guest's kernel offers no version of the service that this host understands.</source>
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
        <source>Insert the integration services setup disk that this host provides (vmguest.iso) and run it in the guest.</source>
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
        <source>Guest and host find no common version of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.incompatible.next">
        <source>Update the integration services of the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.reported-paused.says">
        <source>The guest reports the service as paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.reported-paused.next">
        <source>Refresh; if it stays, restart the service inside the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.still-starting.says">
        <source>The guest has not answered yet; it was started less than three minutes ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.still-starting.next">
        <source>Wait: a guest answers some time after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.guest-too-old.says">
        <source>Windows Server 2008 R2 and older guests have no guest services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.guest-too-old.next">
        <source>Copy over the network instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.guest-hangs.says">
        <source>All services of this guest have stopped answering: it hangs, or is busy beyond measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.guest-hangs.next">
        <source>Look at its screen before you reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.no-services-in-guest.says">
        <source>Nothing in this guest has ever answered: perhaps it has no operating system, is still being installed, or has no integration services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.no-services-in-guest.next">
        <source>Look at its screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.no-services-in-linux.says">
        <source>No service of this Linux guest answers: its Hyper-V kernel modules are missing or not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.no-services-in-linux.next">
        <source>See whether hv_utils is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.no-services-in-windows.says">
        <source>No service of this Windows guest answers: it has not come up, is in safe mode, or its integration services are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.no-services-in-windows.next">
        <source>Look at its screen, then at its services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.fcopy-not-packaged.says">
        <source>This distribution no longer packages the file copy daemon for this kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.fcopy-not-packaged.next">
        <source>Copy over the network, or build hv_fcopy_uio_daemon from the kernel's source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.fcopy-renamed.says">
        <source>The file copy daemon does not run. Since kernel 6.10 it is called {daemon} and needs the driver uio_hv_generic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.fcopy-renamed.next">
        <source>Install {package} in the guest, load the driver and start the daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.fcopy-kernel-unknown.says">
        <source>The file copy daemon does not answer. Which one is needed depends on the kernel, and the guest does not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.fcopy-kernel-unknown.next">
        <source>Look at the kernel: below 6.10 it is hv_fcopy_daemon, from 6.10 on hv_fcopy_uio_daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.daemon-missing.says">
        <source>The daemon {daemon} does not run in the guest, or was never installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.daemon-missing.next">
        <source>Install {package} in the guest and start the daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.daemon-stopped.says">
        <source>The daemon {daemon} has answered before and has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.daemon-stopped.next">
        <source>Start it again in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.module-missing.says">
        <source>The kernel module hv_utils does not answer for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.module-missing.next">
        <source>Load hv_utils in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.module-silent.says">
        <source>The kernel module hv_utils has stopped answering for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.module-silent.next">
        <source>See whether it is still loaded; restart the guest if it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.windows-service-off.says">
        <source>The service {windows_service} is stopped or disabled inside the guest. A disabled one cannot be started from the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.windows-service-off.next">
        <source>Set its start type to Manual in the guest and start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.windows-service-stopped.says">
        <source>The service {windows_service} has answered before and has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.windows-service-stopped.next">
        <source>Start it in the guest; if it was disabled, set its start type to Manual first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.service-off-in-guest.says">
        <source>Other services of this guest answer, this one does not: it is off inside the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.service-off-in-guest.next">
        <source>Which system the guest runs is not known; look into it with the command that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.reported-error.says">
        <source>The host reports an error for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis.reported-error.next">
        <source>Restart the service inside the guest; if that does not help, restart the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-grade.fine">
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-grade.chosen">
        <source>As chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-grade.wait">
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-grade.act">
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.host-setting">
        <source>Setting on the host: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.guest-answer">
        <source>Answer of the guest: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.answer-detail">
        <source>Detail of the answer: {value}</source>
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
        <source>Guest system: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.kernel">
        <source>Kernel: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.others">
        <source>Other services answer: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="diagnosis-evidence.host-build">
        <source>Build of the host: {value}</source>
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
        <source>Inside a Windows guest, a service is turned off with its start type: a stopped one is started again by Hyper-V, a disabled one stays off and cannot be started from the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="guest-switch.daemon">
        <source>Inside a Linux guest, the service is turned off by stopping and disabling its daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="guest-switch.kernel">
        <source>Inside a Linux guest, this service is part of the kernel module hv_utils and has no switch of its own; turn it off on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="guest-switch.unknown">
        <source>Which system the guest runs is not known, so its own switch cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.verdict.changes">
        <source>Will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.verdict.agrees">
        <source>Already so</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.verdict.refused">
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.note.perhaps-controller">
        <source>The name looks like a domain controller. Its time is the domain's time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.note.ticked-controller">
        <source>This is a domain controller, and it was ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.note.guest-lacks-service">
        <source>Guests of this age have no guest services; turning it on changes nothing for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="plan.note.guest-floods-log">
        <source>Kernels from 6.10 on may fill the guest's log without end when this is turned off on the host. Stop the daemon in the guest first.</source>
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
        <source>{n} are already so</source>
        <translation>
            <numerusform>{n} is already so</numerusform>
            <numerusform>{n} are already so</numerusform>
        </translation>
    </message>
    <message id="plan.count.refused" numerus="yes">
        <source>{n} are refused</source>
        <translation>
            <numerusform>{n} is refused</numerusform>
            <numerusform>{n} are refused</numerusform>
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
        <source>Leave alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.drift.no-policy">
        <source>No policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.drift.in-line">
        <source>In line</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.drift.drifted" numerus="yes">
        <source>{n} differ</source>
        <translation>
            <numerusform>{n} differs</numerusform>
            <numerusform>{n} differ</numerusform>
        </translation>
    </message>
    <message id="policy.drift.open">
        <source>Not all known</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.syntax">
        <source>Line {line}: this is not TOML: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.unknown-key">
        <source>Line {line}: "{word}" means nothing here. Possible: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.wrong-kind">
        <source>Line {line}: "{word}" wants {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.name-missing">
        <source>Line {line}: the policy has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.name-twice">
        <source>Line {line}: the name "{word}" is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.unknown-service">
        <source>Line {line}: there is no service "{word}". Possible: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.unknown-rule">
        <source>Line {line}: "{word}" is no rule. Possible: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.unknown-filter">
        <source>Line {line}: the filter does not understand "{word}". Possible: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.fault.says-nothing">
        <source>Line {line}: the policy says nothing about any service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.controller.facts">
        <source>the guest says so itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.controller.label">
        <source>its role says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.controller.name">
        <source>perhaps, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.controller.none">
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policy.controller-why">
        <source>A domain controller gives the domain its time. If the host sets its clock as well, both disagree, and sign-ins fail when they are five minutes apart. So a bulk action leaves its time synchronization alone unless it is ticked on its own.</source>
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
        <source>Asked, outcome not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.ending.done">
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.ending.agreed">
        <source>Already so</source>
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
        <source>Cancelled</source>
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
        <source>Person</source>
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
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.before">
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.wanted">
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.after">
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.outcome">
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.ended">
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.column.trouble">
        <source>Trouble</source>
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
        <source>Will be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.undo.agrees">
        <source>Is already as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.undo.conflict">
        <source>Somebody else has changed it since; overwritten only if you choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.undo.superseded">
        <source>Changed again since by a later entry; overwritten only if you choose it</source>
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
        <source>Cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.undo.refused">
        <source>The host would refuse it as things stand</source>
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
        <source>A power state is not put back by undo: use Start, Turn Off and the other commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.impossible.checkpoint">
        <source>Of checkpoints, only a new name can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.impossible.copy">
        <source>What was copied into a guest stays there</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.pool.guest">
        <source>From programs in the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.pool.intrinsic">
        <source>From the guest's system</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.pool.host">
        <source>For the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.pool.host-only">
        <source>Of the host only</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kvp.note.longer-than-documented">
        <source>The value is longer than the documented 1,024 characters. Some hosts may not keep it.</source>
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
        <source>{vm} on {host} has not answered since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.unknown">
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
