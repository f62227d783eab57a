<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.machine-not-legal.failed">
        <source>The virtual machine cannot be made like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-not-legal.next">
        <source>Correct the field and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-not-told.failed">
        <source>The host did not say which virtual machine is the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-not-told.next">
        <source>Another virtual machine with this name was created at the same time. Check the list, and remove the new one by hand if it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-taken-back.failed">
        <source>The virtual machine could not be completed. It was deleted again, with the disks that were created for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-taken-back.next">
        <source>Correct the cause and create it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-kept.failed">
        <source>The virtual machine is not complete. It was kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-kept.next">
        <source>Complete it in its settings, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-differs.failed">
        <source>The virtual machine was created, but not everything is as chosen: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-differs.next">
        <source>Check its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-not-started.failed">
        <source>The virtual machine was created and could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-not-started.next">
        <source>Start it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-still-there.failed">
        <source>The host reported success, and the virtual machine is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-still-there.next">
        <source>Refresh after a minute and delete it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-runs.failed">
        <source>The virtual machine is not off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-runs.next">
        <source>Turn it off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-switch.failed">
        <source>The virtual switch {detail} does not exist on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-switch.next">
        <source>Choose another switch, or Not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-file-held.failed">
        <source>The file is still held by the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-file-held.next">
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.file-stays.failed">
        <source>The file cannot be deleted from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.file-stays.next">
        <source>The file was left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.kind.machine">
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.impossible.machine">
        <source>A virtual machine that was created or deleted cannot be restored. Create One Like It makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="activity.machine">
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.machine">
        <source>Virtual machines: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.machine-create">
        <source>New virtual machine: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.machine-take-back">
        <source>Delete what was created: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.machine-delete">
        <source>Delete {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-wrong.field">
        <source>{field}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-wrong.empty">
        <source>Enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-wrong.too-long">
        <source>At most 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-wrong.character">
        <source>The name must be usable as a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-wrong.no-number">
        <source>The name needs # where the number goes, such as web-##.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-wrong.range">
        <source>The value is outside the permitted range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-wrong.not-even">
        <source>Enter a multiple of 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-wrong.not-a-path">
        <source>Enter a full path on a local disk of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-wrong.one-only">
        <source>An existing disk can be used by one virtual machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-wrong.twice">
        <source>The name or disk is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-field.name">
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-field.count">
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-field.location">
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-field.memory">
        <source>Startup memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-field.processors">
        <source>Virtual processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-field.vlan">
        <source>VLAN ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-field.disk">
        <source>Virtual hard disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-field.size">
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-field.image">
        <source>Image file</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-stays.not-local">
        <source>It is not on a local disk of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-stays.no-disk">
        <source>Only .vhdx and .vhd files are deleted from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-stays.cluster">
        <source>The host belongs to a failover cluster, which may need the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-stays.missing">
        <source>It does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-stays.not-its-own">
        <source>It is not attached to this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-stays.other-vm">
        <source>It is attached to {detail}, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-stays.checkpoints">
        <source>Checkpoints depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-stays.parent">
        <source>{detail} depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-stays.in-use">
        <source>It is open or mounted on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-stays.not-proved">
        <source>It could not be proved: {detail} disks did not respond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-count.created" numerus="yes">
        <source>{n} created</source>
        <translation>
            <numerusform>{n} created</numerusform>
            <numerusform>{n} created</numerusform>
        </translation>
    </message>
    <message id="machine-count.taken-back" numerus="yes">
        <source>{n} taken back</source>
        <translation>
            <numerusform>{n} taken back</numerusform>
            <numerusform>{n} taken back</numerusform>
        </translation>
    </message>
    <message id="machine-count.kept" numerus="yes">
        <source>{n} not complete</source>
        <translation>
            <numerusform>{n} not complete</numerusform>
            <numerusform>{n} not complete</numerusform>
        </translation>
    </message>
    <message id="machine-count.unknown" numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>{n} unknown</numerusform>
            <numerusform>{n} unknown</numerusform>
        </translation>
    </message>
    <message id="machine-count.not-begun" numerus="yes">
        <source>{n} not begun</source>
        <translation>
            <numerusform>{n} not begun</numerusform>
            <numerusform>{n} not begun</numerusform>
        </translation>
    </message>
    <message id="machine-count.deleted" numerus="yes">
        <source>{n} deleted</source>
        <translation>
            <numerusform>{n} deleted</numerusform>
            <numerusform>{n} deleted</numerusform>
        </translation>
    </message>
    <message id="machine-count.stayed" numerus="yes">
        <source>{n} not deleted</source>
        <translation>
            <numerusform>{n} not deleted</numerusform>
            <numerusform>{n} not deleted</numerusform>
        </translation>
    </message>
    <message id="action.new-vm.label">
        <source>New Virtual Machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.new-vm.tip">
        <source>Create virtual machines on a host, one or a numbered row of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.new-vm.short">
        <source>&amp;Virtual Machine…</source>
        <translation>&amp;Virtual Machine…</translation>
    </message>
    <message id="action.delete-vm.label">
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.delete-vm.tip">
        <source>Delete the selected virtual machines; which files are deleted is asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not.running-vm">
        <source>{vm} is {state}. Turn it off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.title">
        <source>New Virtual Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.name">
        <source>New Virtual Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.host">
        <source>&amp;Host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.start">
        <source>Start &amp;from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.like">
        <source>Like {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.not-taken">
        <source>Not taken over: contents of disks, MAC addresses, TPM, assigned devices, checkpoints, identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.windows-11">
        <source>Windows 11 needs a TPM, and a TPM needs a key protector, which hvgui does not create. On the host: Set-VMKeyProtector -NewLocalKeyProtector, then Enable-VMTPM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.plan">
        <source>What Will Be Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.step">
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.remark">
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.summary" numerus="yes">
        <source>{vms}: {n} calls</source>
        <translation>
            <numerusform>{vms}: {n} call</numerusform>
            <numerusform>{vms}: {n} calls</numerusform>
        </translation>
    </message>
    <message id="new-machine.same-name">
        <source>The host already has a virtual machine with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.on-failure">
        <source>If something fails:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.take-back">
        <source>&amp;Delete what was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.keep">
        <source>&amp;Keep it for inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.script">
        <source>Copy as PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.script-copied">
        <source>The script was copied. It does the same on a computer with the Hyper-V module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.create" numerus="yes">
        <source>Create {n} Virtual Machines</source>
        <translation>
            <numerusform>Create Virtual Machine</numerusform>
            <numerusform>Create {n} Virtual Machines</numerusform>
        </translation>
    </message>
    <message id="new-machine.no-host">
        <source>No connected host can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.incomplete">
        <source>Some fields need a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-machine.refused">
        <source>None of the virtual machines can be created like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-preset.windows-server">
        <source>Windows Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-preset.windows-11">
        <source>Windows 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-preset.linux">
        <source>Linux</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-preset.older">
        <source>Older system (generation 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-preset.hyperv-manager">
        <source>Hyper-V Manager's defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.identity">
        <source>Name and Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.name">
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.count">
        <source>How &amp;many:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.first">
        <source>First n&amp;umber:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.elsewhere">
        <source>Store in a different &amp;location</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.location">
        <source>Location:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.generation">
        <source>&amp;Generation (cannot be changed later):</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.generation-1">
        <source>Generation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.generation-2">
        <source>Generation 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.resources">
        <source>Memory and Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.memory">
        <source>&amp;Startup memory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.mb">
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.dynamic">
        <source>Use D&amp;ynamic Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.processors">
        <source>Virtual &amp;processors:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.secure">
        <source>Enable Secure &amp;Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.checkpoints">
        <source>Use &amp;automatic checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.network">
        <source>Networking</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.connection">
        <source>&amp;Connection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.not-connected">
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.vlan">
        <source>&amp;VLAN ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.no-vlan">
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.disk">
        <source>Virtual Hard Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-disk.create">
        <source>Create a virtual hard disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-disk.existing">
        <source>Use an existing virtual hard disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-disk.later">
        <source>Attach a virtual hard disk later</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.size">
        <source>Si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.gb">
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.fixed">
        <source>Fixed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.existing">
        <source>File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.install">
        <source>Installation Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-install.later">
        <source>Install an operating system later</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-install.image">
        <source>Install from an image file of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-install.upload">
        <source>Install from an image on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-install.network">
        <source>Install from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.image">
        <source>Image file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-form.start">
        <source>S&amp;tart after creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.upload">
        <source>Transfer the image to the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.define">
        <source>Create the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.numa">
        <source>Turn off virtual NUMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.memory">
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.processors">
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.controller">
        <source>Add a SCSI controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.add-adapter">
        <source>Add a network adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.connect-adapter">
        <source>Connect the network adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.vlan-adapter">
        <source>VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.bandwidth-adapter">
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.guards-adapter">
        <source>Guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.offload-adapter">
        <source>Hardware acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.create-disk">
        <source>Create a virtual hard disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.add-drive">
        <source>Add a hard drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.attach">
        <source>Attach the virtual hard disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.add-dvd">
        <source>Add a DVD drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.insert">
        <source>Insert the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.firmware">
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.boot-order">
        <source>Boot order</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.settings">
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.service">
        <source>Integration services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-step.start">
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.title" numerus="yes">
        <source>Delete {n} Virtual Machines</source>
        <translation>
            <numerusform>Delete Virtual Machine</numerusform>
            <numerusform>Delete {n} Virtual Machines</numerusform>
        </translation>
    </message>
    <message id="delete-vm.question" numerus="yes">
        <source>Delete {n} virtual machines? What stays on the hosts is listed below.</source>
        <translation>
            <numerusform>Delete the virtual machine? What stays on the host is listed below.</numerusform>
            <numerusform>Delete {n} virtual machines? What stays on the hosts is listed below.</numerusform>
        </translation>
    </message>
    <message id="delete-vm.list">
        <source>What goes and what stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.part">
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.fate">
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.remark">
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.goes">
        <source>Is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.stays">
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.also">
        <source>Also delete this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.running">
        <source>Turn it off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.configuration">
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.checkpoints" numerus="yes">
        <source>{n} checkpoints</source>
        <translation>
            <numerusform>{n} checkpoint</numerusform>
            <numerusform>{n} checkpoints</numerusform>
        </translation>
    </message>
    <message id="delete-vm.merged">
        <source>They are merged into the disks afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.saved">
        <source>Saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.file">
        <source>{file} ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.cannot">
        <source>Cannot be deleted from here: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.sure">
        <source>These files cannot be restored; delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.not-sure">
        <source>Confirm that the files cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.none">
        <source>None of them can be deleted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.delete" numerus="yes">
        <source>Delete {n} Virtual Machines</source>
        <translation>
            <numerusform>Delete Virtual Machine</numerusform>
            <numerusform>Delete {n} Virtual Machines</numerusform>
        </translation>
    </message>
    <message id="delete-vm.delete-both">
        <source>{vms} and {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="delete-vm.files" numerus="yes">
        <source>{n} Files</source>
        <translation>
            <numerusform>{n} File</numerusform>
            <numerusform>{n} Files</numerusform>
        </translation>
    </message>
    <message id="unfinished-machines.title">
        <source>Unfinished Virtual Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished-machines.words">
        <source>These virtual machines were being created when hvgui closed. Keep leaves them as they are; Take Back deletes them and the disks that were created for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished-machines.vm">
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished-machines.host">
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished-machines.take-back">
        <source>Take Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished-machines.keep">
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished-machines.later">
        <source>Decide Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.again">
        <source>Create One Like It</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.again-tip">
        <source>Open the page for new virtual machines, filled with what the deleted one was</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-unfinished.failed">
        <source>The connection was lost while the virtual machine was being created: a part of it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.machine-unfinished.next">
        <source>Choose Restore to delete what was created, or keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="machine-more.heading">
        <source>More</source>
        <translation>More</translation>
    </message>
    <message id="machine-more.version">
        <source>Configuration &amp;version:</source>
        <translation>Configuration &amp;version:</translation>
    </message>
    <message id="machine-more.host-version">
        <source>The host's default</source>
        <translation>The host's default</translation>
    </message>
    <message id="machine-more.parent">
        <source>&amp;Parent disk (differencing):</source>
        <translation>&amp;Parent disk (differencing):</translation>
    </message>
    <message id="machine-more.no-new-disk">
        <source>Only a new virtual hard disk has a parent disk.</source>
        <translation>Only a new virtual hard disk has a parent disk.</translation>
    </message>
    <message id="machine-more.services">
        <source>Integration Services</source>
        <translation>Integration Services</translation>
    </message>
    <message id="machine-more.services-note">
        <source>A box with a dash leaves the service as the host sets it for new virtual machines.</source>
        <translation>A box with a dash leaves the service as the host sets it for new virtual machines.</translation>
    </message>
    <message id="machine-more.tags">
        <source>&amp;Tags:</source>
        <translation>&amp;Tags:</translation>
    </message>
    <message id="machine-more.owner">
        <source>&amp;Owner:</source>
        <translation>&amp;Owner:</translation>
    </message>
    <message id="machine-more.role">
        <source>&amp;Role:</source>
        <translation>&amp;Role:</translation>
    </message>
    <message id="machine-more.notes">
        <source>Not&amp;es:</source>
        <translation>Not&amp;es:</translation>
    </message>
    <message id="machine-field.parent">
        <source>parent disk</source>
        <translation>parent disk</translation>
    </message>
    <message id="machine-field.labels">
        <source>tags, owner, role</source>
        <translation>tags, owner, role</translation>
    </message>
    <message id="machine-field.notes">
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message id="machine-step.labels">
        <source>Set tags, owner and role</source>
        <translation>Set tags, owner and role</translation>
    </message>
    <message id="machine-form.short">
        <source>Starting needs {wanted} MB of memory, and the host has {free} MB free now. Use less memory, or start them later.</source>
        <translation>Starting needs {wanted} MB of memory, and the host has {free} MB free now. Use less memory, or start them later.</translation>
    </message>
    <message id="new-machine.save">
        <source>Save These Choices…</source>
        <translation>Save These Choices…</translation>
    </message>
    <message id="new-machine.save-title">
        <source>Save Choices</source>
        <translation>Save Choices</translation>
    </message>
    <message id="new-machine.save-ok">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="new-machine.save-note">
        <source>The choices are kept on this computer without the name of the virtual machine, and listed under “Start from”. Choices of the same name are replaced.</source>
        <translation>The choices are kept on this computer without the name of the virtual machine, and listed under “Start from”. Choices of the same name are replaced.</translation>
    </message>
    <message id="new-machine.saved">
        <source>{name} (saved)</source>
        <translation>{name} (saved)</translation>
    </message>
    <message id="new-machine.forget">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="new-machine.nothing-saved">
        <source>Choose saved choices in the list first.</source>
        <translation>Choose saved choices in the list first.</translation>
    </message>
    <message id="new-machine.not-kept">
        <source>This session keeps nothing on this computer.</source>
        <translation>This session keeps nothing on this computer.</translation>
    </message>
    <message id="new-machine.is-saved">
        <source>Saved as “{name}”.</source>
        <translation>Saved as “{name}”.</translation>
    </message>
    <message id="new-machine.is-forgotten">
        <source>The choices “{name}” were removed.</source>
        <translation>The choices “{name}” were removed.</translation>
    </message>
    <message id="new-machine.like-notes">
        <source>Take over its notes, too</source>
        <translation>Take over its notes, too</translation>
    </message>
    <message id="fold-box.opened">
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message id="fold-box.closed">
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message id="new-machine.vms" numerus="yes">
        <source>{n} virtual machines</source>
        <translation>
            <numerusform>{n} virtual machine</numerusform>
            <numerusform>{n} virtual machines</numerusform>
        </translation>
    </message>
    <message id="new-machine.script-without">
        <source>Tags, owner, role and images of this computer are not part of it.</source>
        <translation>Tags, owner, role and images of this computer are not part of it.</translation>
    </message>
</context>
</TS>
