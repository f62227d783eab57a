<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.guest-still-running.failed">
        <source>The guest accepted the request but is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-still-running.next">
        <source>Wait, check the console (Connect…), or turn off the virtual machine. hvgui does not turn it off automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-busy.failed">
        <source>Another job is running for this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-busy.next">
        <source>Check the progress in the Status column, and try again when the job is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-busy.next-command">
        <source>Try again when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-name-not-legal.failed">
        <source>The name is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-name-not-legal.next">
        <source>Enter a name with 1 to 100 characters and no line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.text-not-legal.failed">
        <source>A text contains a character that cannot be sent to a host. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.text-not-legal.next">
        <source>Remove the character that the details name: control characters and halves of surrogate pairs cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.checkpoint-gone.failed">
        <source>The checkpoint no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.checkpoint-gone.next">
        <source>Refresh to see the current checkpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.checkpoint-gone.next-command">
        <source>List the current checkpoints with checkpoint list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-checkpoint.failed">
        <source>The virtual machine has no checkpoint to revert to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-checkpoint.next">
        <source>Create a checkpoint first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.checkpoints-disabled.failed">
        <source>Checkpoints are disabled for this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.checkpoints-disabled.next">
        <source>Enable checkpoints in Settings, Checkpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.checkpoints-disabled.next-command">
        <source>Enable them in the settings of the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.production-impossible.failed">
        <source>Only production checkpoints are allowed for this virtual machine, but none can be created now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.production-impossible.next">
        <source>Get Backup (volume shadow copy) working in the guest, shut down the guest, or allow standard checkpoints in Settings, Checkpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.checkpoint-kind-changed.failed">
        <source>The checkpoint was not created, because it would be of another kind than shown before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.checkpoint-kind-changed.next">
        <source>Check the Checkpoints tab for the kind of the next checkpoint, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.checkpoint-kind-changed.next-command">
        <source>See with checkpoint list which kind the next one will be, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doing.restart">
        <source>Restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doing.delete-saved-state">
        <source>Deleting the saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-doing.create">
        <source>Creating a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-doing.apply">
        <source>Applying a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-doing.revert">
        <source>Reverting to a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-doing.rename">
        <source>Renaming a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-doing.delete">
        <source>Deleting a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-doing.delete-subtree">
        <source>Deleting a checkpoint subtree</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.checkpoint">
        <source>{verb}: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="activity.data-exchange">
        <source>Changing Data Exchange items</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="activity.busy">
        <source>{verb}… {n}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="activity.guest-halting">
        <source>Shutting down, waiting for the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stage.creating">
        <source>Creating the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stage.saving">
        <source>Saving the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stage.starting">
        <source>Starting the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stage.deleting">
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stage.guest-halting">
        <source>Waiting for the guest to shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.modify">
        <source>Changing settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.start">
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.turn-off">
        <source>Turning off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.save">
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.restore">
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.shut-down">
        <source>Shutting down</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.pause">
        <source>Pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.resume">
        <source>Resuming</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.reset">
        <source>Resetting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.restart">
        <source>Restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.merge">
        <source>Merging disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.export">
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.create-checkpoint">
        <source>Creating checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.apply-checkpoint">
        <source>Applying checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.delete-checkpoint">
        <source>Deleting checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.backup">
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.copy">
        <source>Copying files</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="task.percent">
        <source>{task} ({n}%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.kind.checkpoint">
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
