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
</context>
</TS>
