<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="reading-tab.old">
        <source>As last read. {reason}</source>
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
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="reading-tab.reading.words">
        <source>The host is being asked.</source>
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
        <source>A name has 1 to {most} characters and no line breaks.</source>
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
        <source>Throw the saved memory away, as if the power had been cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.checkpoint.tip">
        <source>Take a checkpoint now; the Checkpoints tab says of which kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.checkpoint-named.tip">
        <source>Take a checkpoint under a name of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.revert.label">
        <source>&amp;Revert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.revert.tip">
        <source>Go back to the checkpoint from which the present state descends</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.rename.label">
        <source>Rena&amp;me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.rename.tip">
        <source>Give the virtual machine another name</source>
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
        <source>The guest operating system is asked to restart. If it refuses, it keeps running.</source>
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
        <source>What the guest had in memory is lost, as if the power had been cut. The virtual machine is off afterwards.</source>
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
        <source>{n} guests did not shut down, because somebody is signed in and the session is locked:
{who}</source>
        <translation>
            <numerusform>{who} did not shut down: somebody is signed in, and the session is locked.</numerusform>
            <numerusform>{n} guests did not shut down, because somebody is signed in and the session is locked:
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.force.more">
        <source>Force closes every program in the guest without asking. Whoever works there loses what is not saved. Cancel leaves the guest running.</source>
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
        <source>Take a checkpoint now (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.create-named">
        <source>With Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.create-named-tip">
        <source>Take a checkpoint under a name of your own (Ctrl+Shift+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.revert">
        <source>Revert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.revert-tip">
        <source>Go back to the checkpoint above Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.now">
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.now-means">
        <source>The present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.backup">
        <source>Backup (volume shadow copy): {answer}. {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.lost">
        <source>What has changed since then is lost.</source>
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
        <source>made by backup software</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.none.title">
        <source>There are no checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.none.words">
        <source>A checkpoint keeps the present state, so that you can come back to it. It is no backup: it lies on the same disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.next.production">
        <source>The next checkpoint will be a production checkpoint: the guest prepares its disks, memory is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.next.off">
        <source>The next checkpoint will be a production checkpoint: the virtual machine is off, so its disks are at rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.next.standard">
        <source>The next checkpoint will be a standard checkpoint, with the memory of a running guest. Programs in the guest do not notice it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.next.before-2016">
        <source>The next checkpoint will be a standard checkpoint, with the memory of a running guest. Hosts before Windows Server 2016 know no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.next.fallback">
        <source>The next checkpoint will be a standard checkpoint instead of a production checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.next.impossible">
        <source>No checkpoint is possible now: only production checkpoints are allowed.</source>
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
        <source>Backup (volume shadow copy) does not answer in the guest, so it cannot prepare its disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.why.backup-lost">
        <source>The guest's Backup (volume shadow copy) has stopped answering, so it cannot prepare its disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.why.backup-broken">
        <source>The guest's Backup (volume shadow copy) does not work with this host.</source>
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
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.act.delete-subtree">
        <source>Delete Subtree…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.act-tip.apply">
        <source>Put the virtual machine back to this checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.act-tip.rename">
        <source>Give the checkpoint another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.act-tip.delete">
        <source>Delete the checkpoint; what is below it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.act-tip.delete-subtree">
        <source>Delete the checkpoint and everything below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.why-not.none">
        <source>Select a checkpoint first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.why-not.recovery">
        <source>It was made by backup software, which takes care of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.why-not.leaf">
        <source>There is nothing below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.means.running">
        <source>The virtual machine is running: it is saved, put back, and started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.means.off">
        <source>The virtual machine is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.means.still">
        <source>The virtual machine does not run; its saved or paused state is lost, and it is not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.means.to-memory">
        <source>Afterwards it is saved, with the memory of the checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.means.to-disks">
        <source>Afterwards it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.ask.title">
        <source>Take Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.ask.none">
        <source>No Checkpoint Can Be Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.ask.line">
        <source>{vm}: {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.ask.differs" numerus="yes">
        <source>{n} checkpoints would not be what the settings ask for.</source>
        <translation>
            <numerusform>One checkpoint would not be what the settings ask for.</numerusform>
            <numerusform>{n} checkpoints would not be what the settings ask for.</numerusform>
        </translation>
    </message>
    <message id="checkpoints.ask.take" numerus="yes">
        <source>Take {n} Checkpoints</source>
        <translation>
            <numerusform>Take Checkpoint</numerusform>
            <numerusform>Take {n} Checkpoints</numerusform>
        </translation>
    </message>
    <message id="checkpoints.named.title">
        <source>Checkpoint of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.named.take">
        <source>Take Checkpoint</source>
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
        <source>Put {vm} back to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.back.none">
        <source>{vm} has no checkpoint to go back to.</source>
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
        <source>Put {vm} back to “{name}”?</source>
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
    <message id="checkpoints.delete.text" numerus="yes">
        <source>Delete “{name}” of {vm} and everything below it, {n} checkpoints?</source>
        <translation>
            <numerusform>Delete the checkpoint “{name}” of {vm}?</numerusform>
            <numerusform>Delete “{name}” of {vm} and everything below it, {n} checkpoints?</numerusform>
        </translation>
    </message>
    <message id="checkpoints.delete.more">
        <source>There will be no way back to it. The present state stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.delete.merge">
        <source>The virtual machine is running: its disks are merged afterwards, which takes a while and shows in the Status column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoints.delete.recovery">
        <source>It was made by backup software. If a backup is under way, it fails.</source>
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
</context>
</TS>
