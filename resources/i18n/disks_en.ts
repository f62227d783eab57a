<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.disk-attached.failed">
        <source>The disk is attached to {detail} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-attached.next">
        <source>Detach it there first: two virtual machines that write to one disk destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-is-parent.failed">
        <source>Another disk depends on this one. Writing to it would make that one unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-is-parent.next">
        <source>Attach the disk that depends on it, or make a copy of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-of-checkpoint.failed">
        <source>Checkpoints depend on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-of-checkpoint.next">
        <source>Delete the checkpoints first; merging may take a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-path-not-legal.failed">
        <source>The path is not valid for a virtual hard disk on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-path-not-legal.next">
        <source>Enter a full path of up to 259 characters that ends with .vhdx or .vhd, such as D:\Disks\data.vhdx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-hard-drive.failed">
        <source>The hard drive does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-hard-drive.next">
        <source>Refresh the settings and add a hard drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-drive-empty.failed">
        <source>The hard drive is there without a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-drive-empty.next">
        <source>Remove the drive, or attach the disk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.controller-not-empty.failed">
        <source>There are still {detail} drives on the controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.controller-not-empty.next">
        <source>Remove the drives first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-a-disk.failed">
        <source>The file is no virtual hard disk, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-a-disk.next">
        <source>Choose another file, or inspect the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.checkpoint">
        <source>Checkpoints depend on this disk. Delete them first; merging may take a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.title">
        <source>Virtual hard disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.controller">
        <source>&amp;Controller:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.location">
        <source>&amp;Location:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.path">
        <source>&amp;Virtual hard disk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.browse">
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.taken">
        <source>{n} (in use by {device})</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.here">
        <source>{n} (this drive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.not-bootable">
        <source>A generation 1 virtual machine cannot start from a SCSI controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.attached-to">
        <source>Already attached to {vm}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.replaces">
        <source>Replaces {file}. The file stays on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.needed">
        <source>Choose a virtual hard disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.twice">
        <source>The same file is chosen for another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-fault.extension">
        <source>The name must end with .vhdx or .vhd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.disk">
        <source>Detach {file} from {vm}? The file stays on the host; only the connection is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.disk-live">
        <source>The guest loses the disk at once; take it offline there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.disk-boot">
        <source>{vm} starts from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.controller">
        <source>Remove the controller and detach its {n} drives? The files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-exists.failed">
        <source>There is a file of that name already; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-exists.next">
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-size-not-legal.failed">
        <source>The disk cannot have this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-size-not-legal.next">
        <source>A .vhd has up to 2,040 GB, a .vhdx up to 64 TB. To expand, choose more than now; to shrink, less, but not less than the minimum size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-in-use.failed">
        <source>The disk is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-in-use.next">
        <source>Shut the virtual machine down, or wait until the host has finished with the file. While it runs, only a .vhdx on a SCSI controller can be resized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-not-possible.failed">
        <source>Disks of this format and type cannot be changed in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-not-possible.next">
        <source>Convert it to a .vhdx first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-not-differencing.failed">
        <source>It is no differencing disk of this parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-not-differencing.next">
        <source>Inspect the disk to see what it differs from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-not-attached.failed">
        <source>The disk {detail} was created, but it is not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-not-attached.next">
        <source>Attach it as an existing disk, or delete the file on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.kind.disk">
        <source>Virtual hard disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.impossible.disk">
        <source>Work on a virtual hard disk cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.disk">
        <source>Virtual hard disks, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.disk-create">
        <source>Create {file}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.disk-compact">
        <source>Compact {file}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.disk-convert">
        <source>Convert to {file}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.disk-expand">
        <source>Expand {file}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.disk-shrink">
        <source>Shrink {file}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.disk-merge">
        <source>Merge {file}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.disk-reconnect">
        <source>Reconnect {file}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-verb.create">
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-verb.compact">
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-verb.convert">
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-verb.expand">
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-verb.shrink">
        <source>Shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-verb.merge">
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-verb.reconnect">
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-says.create">
        <source>Makes a new file; nothing is overwritten. A fixed disk takes its whole size at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-says.compact">
        <source>Gives space back to the host that the guest does not use any more. It is normal that nothing becomes smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-says.convert">
        <source>Copies the contents into a new file. This disk stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-says.expand">
        <source>Makes the disk larger. The guest sees the space at once; its volumes are extended there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-says.shrink">
        <source>Makes the disk smaller, down to the space behind the last volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-says.merge">
        <source>Writes the differences into the parent disk and deletes this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-says.reconnect">
        <source>Connects the differencing disk to its parent again, when that was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-work.smaller">
        <source>as small as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-work.merged">
        <source>in {parent}, the file deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-work.new">
        <source>{file} (new: {made})</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-work.made">
        <source>{type}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-work.made-of">
        <source>{type}, from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-user.checkpoint">
        <source>a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-user.child">
        <source>{file} (differs from it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-fact.path">
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-fact.least">
        <source>Minimum size</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-fact.block">
        <source>Block size</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-fact.sectors">
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-fact.sector-sizes">
        <source>{logical} bytes logical, {physical} bytes physical</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-fact.fragmentation">
        <source>Fragmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-fact.percent">
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-fact.id">
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-fact.used-by">
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.merge">
        <source>{child} is written into {parent} and then deleted. Every other disk that descends from {parent} becomes unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.title">
        <source>New Virtual Hard Disk on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.dynamic">
        <source>&amp;Dynamically expanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.fixed">
        <source>&amp;Fixed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.differencing">
        <source>D&amp;ifferencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.fixed-says">
        <source>The whole size is taken on the host at once, which may take a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.path">
        <source>F&amp;ile on the host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.size">
        <source>Si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.unit">
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.parent">
        <source>&amp;Parent disk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.ok">
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.needed">
        <source>Enter the path of a .vhdx or .vhd file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.new">
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.inspect">
        <source>&amp;Inspect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.moves">
        <source>Moves to another location with everything that is set of it, and keeps its place in the boot order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-form.made">
        <source>Will be created: {made}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-window.title">
        <source>Virtual Hard Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-window.fact">
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-window.value">
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-window.facts">
        <source>What the host says of the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-window.chain">
        <source>Parent disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-window.edit">
        <source>Edit Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-window.target">
        <source>F&amp;ile on the host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-window.type">
        <source>&amp;Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-window.working">
        <source>The host is working on the disk: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.new-disk.label">
        <source>New Virtual Hard Disk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.new-disk.tip">
        <source>Create a virtual hard disk on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.new-disk.short">
        <source>&amp;Hard Disk…</source>
        <translation>&amp;Hard Disk…</translation>
    </message>
    <message id="action.new-floppy.label">
        <source>New Virtual Floppy Disk…</source>
        <translation>New Virtual Floppy Disk…</translation>
    </message>
    <message id="action.new-floppy.tip">
        <source>Create a virtual floppy disk on the host</source>
        <translation>Create a virtual floppy disk on the host</translation>
    </message>
    <message id="action.new-floppy.short">
        <source>&amp;Floppy Disk…</source>
        <translation>&amp;Floppy Disk…</translation>
    </message>
    <message id="action.edit-disk.label">
        <source>Inspect or Edit Dis&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.edit-disk.tip">
        <source>Choose a virtual hard disk of the host, see what it is, and compact, convert, expand, shrink, merge or reconnect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-nowhere.failed">
        <source>The disk is attached nowhere now: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-nowhere.next">
        <source>Attach it again: add a hard drive and choose this file. The file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-name-not-legal.failed">
        <source>The name of the virtual switch cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-name-not-legal.next">
        <source>Give a name of 1 to 100 characters on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-exists.failed">
        <source>There is a virtual switch of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-exists.next">
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-gone.failed">
        <source>The virtual switch is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-gone.next">
        <source>Refresh to see the switches of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-fixed.failed">
        <source>Windows manages this virtual switch itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-fixed.next">
        <source>It cannot be changed or removed. Create another switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-in-use.failed">
        <source>Network adapters are connected to the virtual switch that were not named before: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-in-use.next">
        <source>Connect them to another switch first, or confirm again with them in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-carries-host.failed">
        <source>The host itself is connected through this virtual switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-carries-host.next">
        <source>Remove it at the host: from here the connection to the host could be lost for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-own-card.failed">
        <source>Your own connection to the host seems to use the card of this virtual switch.</source>
        <translation>Your own connection to the host seems to use the card of this virtual switch.</translation>
    </message>
    <message id="trouble.switch-own-card.next">
        <source>Stop sharing it at the host: from here the connection to the host would be lost for good.</source>
        <translation>Stop sharing it at the host: from here the connection to the host would be lost for good.</translation>
    </message>
    <message id="trouble.switch-half-made.failed">
        <source>The virtual switch is there, but not connected as it was to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.switch-half-made.next">
        <source>Its page shows how it is connected; remove it if it is of no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.card-gone.failed">
        <source>The network card for the external switch is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.card-gone.next">
        <source>Refresh and choose another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.card-bound.failed">
        <source>Another virtual switch uses the network card {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.card-bound.next">
        <source>Choose another card, or remove that switch first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-verb.create">
        <source>Create virtual switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-verb.change">
        <source>Change virtual switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-verb.ports">
        <source>Change connection of virtual switch</source>
        <translation>Change connection of virtual switch</translation>
    </message>
    <message id="switch-verb.remove">
        <source>Remove virtual switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-type.external">
        <source>External network</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-type.internal">
        <source>Internal network</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-type.private">
        <source>Private network</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-type-means.external">
        <source>Virtual machines, the host and the physical network</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-type-means.internal">
        <source>Virtual machines of this host, and the host itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-type-means.private">
        <source>Virtual machines of this host only</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-line.card">
        <source>{type}: {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-line.own">
        <source>{line} · your connection</source>
        <translation>{line} · your connection</translation>
    </message>
    <message id="switch-card.no-link">
        <source>{name} (no link)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-card.speed">
        <source>{name} ({gbit} Gbit/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.adapters" numerus="yes">
        <source>{n} network adapters</source>
        <translation>
            <numerusform>{n} network adapter</numerusform>
            <numerusform>{n} network adapters</numerusform>
        </translation>
    </message>
    <message id="switch-window.running">
        <source>{adapters}, {n} of running virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.external-switch">
        <source>The host lays its own network over the new switch. Connections through {card} break for up to a minute; if the host cannot get its address again, {host} cannot be reached any more. What came of it is shown once the host responds again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.switch-ports">
        <source>The host lays its own network over {name} anew. Connections through it break for up to a minute; if the host cannot get its address again, {host} cannot be reached any more. What came of it is shown once the host responds again.</source>
        <translation>The host lays its own network over {name} anew. Connections through it break for up to a minute; if the host cannot get its address again, {host} cannot be reached any more. What came of it is shown once the host responds again.</translation>
    </message>
    <message id="danger.switch-unshared">
        <source>{host} itself is not connected through {name} any more. If it has no other connection, somebody has to go to its console to bring it back.</source>
        <translation>{host} itself is not connected through {name} any more. If it has no other connection, somebody has to go to its console to bring it back.</translation>
    </message>
    <message id="switch-own.this">
        <source>Your own connection to {host} seems to use this card.</source>
        <translation>Your own connection to {host} seems to use this card.</translation>
    </message>
    <message id="switch-own.other">
        <source>Your own connection to {host} seems to use another card: {card}.</source>
        <translation>Your own connection to {host} seems to use another card: {card}.</translation>
    </message>
    <message id="switch-own.unknown">
        <source>Whether your own connection to {host} uses this card cannot be told.</source>
        <translation>Whether your own connection to {host} uses this card cannot be told.</translation>
    </message>
    <message id="danger.switch-free">
        <source>The virtual switch {name} is removed. No virtual machine is connected to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.switch-connected" numerus="yes">
        <source>The virtual switch {name} is removed. {adapters} of {n} virtual machines lose their network.</source>
        <translation>
            <numerusform>The virtual switch {name} is removed. {adapters} of {n} virtual machine lose their network.</numerusform>
            <numerusform>The virtual switch {name} is removed. {adapters} of {n} virtual machines lose their network.</numerusform>
        </translation>
    </message>
    <message id="operation.switch-create">
        <source>Create virtual switch {name}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.switch-change">
        <source>Change virtual switch {name}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.switch-ports">
        <source>Change connection of virtual switch {name}, {who}</source>
        <translation>Change connection of virtual switch {name}, {who}</translation>
    </message>
    <message id="operation.switch-remove">
        <source>Remove virtual switch {name}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.switches.label">
        <source>Virtual S&amp;witch Manager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.switches.tip">
        <source>List the virtual switches of the host, what is connected to each, and create, rename and remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.host-settings.label">
        <source>H&amp;yper-V Settings of Host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.host-settings.tip">
        <source>Default folders, MAC address range, NUMA spanning and enhanced sessions of the host, and what it has and uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-settings.title">
        <source>Hyper-V Settings for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-settings.figures">
        <source>Host and what is used of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-settings.missing">
        <source>The host does not have this setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-settings.will">
        <source>Will be changed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-setting.disk-folder">
        <source>Virtual hard disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-setting.vm-folder">
        <source>Virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-setting.numa-spanning">
        <source>Allow virtual machines to span physical NUMA nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-setting.enhanced-sessions">
        <source>Allow enhanced session mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-setting.lowest-mac">
        <source>Lowest MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-setting.highest-mac">
        <source>Highest MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-setting-tip.disk-folder">
        <source>Where new virtual hard disks are offered to be. Disks that exist stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-setting-tip.vm-folder">
        <source>Where new virtual machines are. Those that exist stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-setting-tip.numa-spanning">
        <source>More virtual machines fit, some of them slower. Takes effect when the Virtual Machine Management service is restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-setting-tip.enhanced-sessions">
        <source>Clipboard, drives and audio in the console of guests that support it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-setting-tip.lowest-mac">
        <source>First of the addresses that the host gives to network adapters with a dynamic address; 12 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-setting-tip.highest-mac">
        <source>Last of these addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-figure.processors">
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-figure.processors-of">
        <source>{n} logical, {used} virtual of running virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-figure.memory">
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-figure.memory-of">
        <source>{total}, {used} in running virtual machines, {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-figure.volume">
        <source>Disk {drive} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-figure.volume-of">
        <source>{size}, {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-figure.migration">
        <source>Live migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-figure.migration-of">
        <source>{machines} virtual machines and {storages} storages at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-figure.not-told">
        <source>The host does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-setting-missing.failed">
        <source>The host does not have this setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-setting-missing.next">
        <source>A newer version of Windows has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.mac-range-not-legal.failed">
        <source>The range of MAC addresses is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.mac-range-not-legal.next">
        <source>Give two addresses of 12 hexadecimal digits, the lower one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.title">
        <source>Virtual Switch Manager for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.list">
        <source>Virtual switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.new">
        <source>New virtual network switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.connected">
        <source>Connected network adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.vm">
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.adapter">
        <source>Network adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.state">
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.other">
        <source>Other virtual switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.elsewhere">
        <source>Connect &amp;these to</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.connect">
        <source>Co&amp;nnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.connect-all" numerus="yes">
        <source>{n} network adapters are connected to {name}.</source>
        <translation>
            <numerusform>{n} network adapter is connected to {name}.</numerusform>
            <numerusform>{n} network adapters are connected to {name}.</numerusform>
        </translation>
    </message>
    <message id="switch-window.none-connected">
        <source>No network adapter is connected to this virtual switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.no-other">
        <source>The host has no other virtual switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.none-chosen">
        <source>Choose a virtual switch first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.nothing">
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.remove">
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.remove-now">
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.elsewhere-first">
        <source>To keep their network, cancel, and connect them to another virtual switch first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.script">
        <source>Copy as &amp;PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-window.working">
        <source>The host is working on it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-form.name">
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-form.new-name">
        <source>New virtual switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-form.notes">
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-form.type">
        <source>Connection type</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-form.card">
        <source>Network card</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-form.shared">
        <source>Allow &amp;management operating system to share this network adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-form.no-card">
        <source>Every network card of the host is used by a virtual switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-form.fixed">
        <source>Windows manages this virtual switch itself. It cannot be changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-form.will">
        <source>{verb}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.kind.switch">
        <source>Virtual switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.switch">
        <source>Virtual switches, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.host">
        <source>Settings, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.kind.host">
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.impossible.host">
        <source>What was there before is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.impossible.switch">
        <source>What was connected to the virtual switch is not kept, so it cannot come back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="drive-field.limits">
        <source>quality of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="drive-field.place">
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-place">
        <source>location {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.policy">
        <source>A storage policy of the cluster governs the I/O of this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="limits-form.on">
        <source>&amp;Enable Quality of Service management</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="limits-form.least">
        <source>Mi&amp;nimum:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="limits-form.most">
        <source>Ma&amp;ximum:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="limits-form.unit">
        <source> IOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="limits-form.none">
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="limits-form.says">
        <source>In operations of 8 KB per second. The minimum only raises an alert, it guarantees nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="limits-form.wrong">
        <source>The minimum is above the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="limits-form.later">
        <source>Can be set once the disk is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-fact.free">
        <source>Free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-fact.free-on">
        <source>{size} on {drive}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.more">
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.block">
        <source>&amp;Block size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.sector">
        <source>Logical &amp;sector size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.host-choice">
        <source>Host's choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.bytes">
        <source>{n} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.no-block">
        <source>A fixed disk has no blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-disk.no-sector">
        <source>A differencing disk has the sectors of its parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-work.block">
        <source>blocks of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-work.sector">
        <source>sectors of {n} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-not-proved.failed">
        <source>It could not be proved that no other disk depends on this one: too many disks are attached on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.disk-not-proved.next">
        <source>Use Hyper-V Manager, or look with Get-VHD whether a disk has this one as its parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-user.unasked" numerus="yes">
        <source>not asked: {n} disks</source>
        <translation>
            <numerusform>not asked: {n} disk</numerusform>
            <numerusform>not asked: {n} disks</numerusform>
        </translation>
    </message>
    <message id="disk-form.new-controller">
        <source>{controller} (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="limits-form.off">
        <source>Turn on Quality of Service management first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-verb.floppy">
        <source>New floppy disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-says.floppy">
        <source>Makes a virtual floppy disk of 1.44 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.disk-floppy">
        <source>Create {file}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="new-floppy.title">
        <source>New Virtual Floppy Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="port-form.new-floppy">
        <source>Will be created with 1.44 MB and inserted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-work.floppy">
        <source>virtual floppy disk, 1.44 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="switch-form.vlan">
        <source>VLAN ID for management operating system: {vlan}</source>
        <translation>VLAN ID for management operating system: {vlan}</translation>
    </message>
    <message id="switch-form.vlan-tip">
        <source>Shown only: changing it could cut the connection to the host for good.</source>
        <translation>Shown only: changing it could cut the connection to the host for good.</translation>
    </message>
    <message id="switch-vlan.none">
        <source>None (untagged)</source>
        <translation>None (untagged)</translation>
    </message>
    <message id="switch-vlan.mode">
        <source>Not in access mode</source>
        <translation>Not in access mode</translation>
    </message>
    <message id="switch-ports.shared">
        <source>{card}, shared with the management operating system</source>
        <translation>{card}, shared with the management operating system</translation>
    </message>
    <message id="switch-ports.alone">
        <source>{card}, not shared</source>
        <translation>{card}, not shared</translation>
    </message>
    <message id="host-settings.overlap">
        <source>{hosts} gives out some of the same MAC addresses. Two virtual machines could get the same one; choose a range of its own for each host.</source>
        <translation>{hosts} gives out some of the same MAC addresses. Two virtual machines could get the same one; choose a range of its own for each host.</translation>
    </message>
</context>
</TS>
