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
</context>
</TS>
