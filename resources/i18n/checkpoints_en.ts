<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="reading-tab.old">
        <source>Last known data. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="reading-tab.none.title">
        <source>Select one virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="reading-tab.none.words">
        <source>This tab shows one virtual machine at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="reading-tab.reading.title">
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="reading-tab.reading.words">
        <source>Loading data from the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="name-dialog.title">
        <source>Rename {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="name-dialog.name">
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="name-dialog.rename">
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="name-dialog.not-legal">
        <source>Enter a name with 1 to {most} characters and no line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.restart.label">
        <source>R&amp;estart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.restart.tip">
        <source>Ask the guest operating system to restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.delete-saved-state.label">
        <source>De&amp;lete Saved State…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.delete-saved-state.tip">
        <source>Delete the saved state. Unsaved data in the guest is lost, as after a power failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.checkpoint.tip">
        <source>Create a checkpoint. The Checkpoints tab shows whether it will be a production or a standard checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.checkpoint-named.tip">
        <source>Create a checkpoint and enter its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.revert.label">
        <source>&amp;Revert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.revert.tip">
        <source>Revert the virtual machine to its latest checkpoint (the one above Now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.rename.label">
        <source>Rena&amp;me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.rename.tip">
        <source>Rename the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.restart.title">
        <source>Restart Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.restart.text" numerus="yes">
        <source>Are you sure you want to restart the guests of {n} virtual machines?
{who}</source>
        <translation>
            <numerusform>Are you sure you want to restart the guest of {who}?</numerusform>
            <numerusform>Are you sure you want to restart the guests of {n} virtual machines?
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.restart.more">
        <source>hvgui asks the guest operating system to restart. If the guest rejects the request, it keeps running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.restart.button">
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.delete-saved-state.title">
        <source>Delete Saved State</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.delete-saved-state.text" numerus="yes">
        <source>Are you sure you want to delete the saved state of {n} virtual machines?
{who}</source>
        <translation>
            <numerusform>Are you sure you want to delete the saved state of {who}?</numerusform>
            <numerusform>Are you sure you want to delete the saved state of {n} virtual machines?
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.delete-saved-state.more">
        <source>The memory contents of the guest are lost, as after a power failure. The virtual machine is then off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.delete-saved-state.button">
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.force.title">
        <source>Guest Is Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.force.text" numerus="yes">
        <source>{n} guests rejected the request because a user is signed in and the session is locked:
{who}</source>
        <translation>
            <numerusform>{who} rejected the request because a user is signed in and the session is locked.</numerusform>
            <numerusform>{n} guests rejected the request because a user is signed in and the session is locked:
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.force.more">
        <source>Forcing closes all programs in the guest without asking, and unsaved work is lost. Choose Cancel to keep the guest running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.force.shut-down">
        <source>Force Shut Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.force.restart">
        <source>Force Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.title">
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.menu">
        <source>Selected Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.create">
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.create-tip">
        <source>Create a checkpoint now (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.create-named">
        <source>With Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.create-named-tip">
        <source>Create a checkpoint and enter its name (Ctrl+Shift+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.revert">
        <source>Revert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.revert-tip">
        <source>Revert to the checkpoint above Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.now">
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.now-means">
        <source>Current state</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.backup">
        <source>Backup (volume shadow copy): {answer}. {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.lost">
        <source>All changes made after this checkpoint are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.column.name">
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.column.created">
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.column.holds">
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.holds.memory">
        <source>Disks and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.holds.disks">
        <source>Disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.holds.automatic">
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.holds.recovery">
        <source>created by backup software</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.none.title">
        <source>No checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.none.words">
        <source>A checkpoint saves the current state so that you can return to it. It does not replace a backup, because it is stored on the same disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.next.production">
        <source>The next checkpoint will be a production checkpoint: the guest prepares its disks, and memory is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.next.off">
        <source>The next checkpoint will be a production checkpoint. The virtual machine is off, so its data is consistent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.next.standard">
        <source>The next checkpoint will be a standard checkpoint with the memory of a running guest. Applications in the guest are not prepared for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.next.before-2016">
        <source>The next checkpoint will be a standard checkpoint with the memory of a running guest. Hosts older than Windows Server 2016 support no other kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.next.fallback">
        <source>The next checkpoint will be a standard checkpoint instead of a production checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.next.impossible">
        <source>A checkpoint cannot be created now, because only production checkpoints are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.next.disabled">
        <source>Checkpoints are disabled in the settings of this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.short.production">
        <source>Production checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.short.standard">
        <source>Standard checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.short.fallback">
        <source>Standard instead of production</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.short.impossible">
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.short.disabled">
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.why.backup-off">
        <source>Backup (volume shadow copy) is turned off, so the guest cannot prepare its disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.why.backup-silent">
        <source>Backup (volume shadow copy) is not responding in the guest, so the guest cannot prepare its disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.why.backup-lost">
        <source>Backup (volume shadow copy) has stopped responding in the guest, so the guest cannot prepare its disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.why.backup-broken">
        <source>Backup (volume shadow copy) in the guest is not compatible with this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.why.not-running">
        <source>The guest is not running, so it cannot prepare its disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.act.apply">
        <source>Apply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.act.rename">
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.act.delete">
        <source>Delete Checkpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.act.delete-subtree">
        <source>Delete Checkpoint Subtree…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.button.delete">
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.button.delete-subtree">
        <source>Delete Subtree…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.act-tip.apply">
        <source>Return the virtual machine to the state of this checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.act-tip.rename">
        <source>Rename the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.act-tip.delete">
        <source>Delete this checkpoint. Checkpoints below it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.act-tip.delete-subtree">
        <source>Delete this checkpoint and all checkpoints below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.why-not.none">
        <source>Select a checkpoint first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.why-not.recovery">
        <source>Backup software created this checkpoint and manages it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.why-not.leaf">
        <source>There are no checkpoints below this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.means.running">
        <source>The virtual machine is running. It is saved, the checkpoint is applied, and the virtual machine is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.means.off">
        <source>The virtual machine is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.means.still">
        <source>The virtual machine is not running. Its saved or paused state is lost, and it is not started afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.means.to-memory">
        <source>Afterwards, the virtual machine is saved, with the memory from the checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.means.to-disks">
        <source>Afterwards, the virtual machine is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.ask.title">
        <source>Create Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.ask.none">
        <source>Cannot Create Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.ask.line">
        <source>{vm}: {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.ask.differs" numerus="yes">
        <source>{n} checkpoints would not be of the kind that is configured.</source>
        <translation>
            <numerusform>One checkpoint would not be of the kind that is configured.</numerusform>
            <numerusform>{n} checkpoints would not be of the kind that is configured.</numerusform>
        </translation>
    </message>
    <message id="checkpoints.ask.take" numerus="yes">
        <source>Create {n} Checkpoints</source>
        <translation>
            <numerusform>Create Checkpoint</numerusform>
            <numerusform>Create {n} Checkpoints</numerusform>
        </translation>
    </message>
    <message id="checkpoints.named.title">
        <source>Checkpoint of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.named.take">
        <source>Create Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.named.usual">
        <source>{vm} - (date - time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.back.title">
        <source>Revert Virtual Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.back.text">
        <source>Revert {vm} to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.back.none">
        <source>{vm} has no checkpoint to revert to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.back.button">
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.apply.title">
        <source>Apply Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.apply.text">
        <source>Apply the checkpoint “{name}” to {vm}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.apply.keep">
        <source>Create Checkpoint and Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.apply.button">
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.rename.title">
        <source>Rename Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.delete.title">
        <source>Delete Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.delete.text">
        <source>Delete the checkpoint “{name}” of {vm}? Checkpoints below it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.delete-subtree.text">
        <source>Delete the checkpoint “{name}” of {vm} and all checkpoints below it ({n} checkpoints)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.delete.more">
        <source>This cannot be undone. The current state of the virtual machine does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.delete.merge">
        <source>The virtual machine is running. The host merges its disks afterwards; the Status column shows the progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.delete.recovery">
        <source>Backup software created this checkpoint. A backup that is in progress will fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.delete.button">
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.checkpoint.label">
        <source>Chec&amp;kpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.checkpoint-named.label">
        <source>Checkpoint with Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.compare">
        <source>&amp;Compare with Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.compare-tip">
        <source>Compares the settings and devices of the checkpoint with the current ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
