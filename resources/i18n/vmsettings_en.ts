<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="setting.startup-memory">
        <source>Startup memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.dynamic-memory">
        <source>Dynamic Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.minimum-memory">
        <source>Minimum memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.maximum-memory">
        <source>Maximum memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.memory-buffer">
        <source>Memory buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.memory-weight">
        <source>Memory weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.processors">
        <source>Number of virtual processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.cpu-reserve">
        <source>Virtual machine reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.cpu-limit">
        <source>Virtual machine limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.cpu-weight">
        <source>Relative weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.name">
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.notes">
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.checkpoint-type">
        <source>Checkpoint type</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.automatic-checkpoints">
        <source>Automatic checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.checkpoint-location">
        <source>Checkpoint file location</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.paging-location">
        <source>Smart Paging file location</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.start-action">
        <source>Automatic start action</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.start-delay">
        <source>Startup delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.stop-action">
        <source>Automatic stop action</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.startup-memory">
        <source>&amp;RAM:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.dynamic-memory">
        <source>Enable &amp;Dynamic Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.minimum-memory">
        <source>M&amp;inimum RAM:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.maximum-memory">
        <source>Ma&amp;ximum RAM:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.memory-buffer">
        <source>Memory &amp;buffer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.memory-weight">
        <source>Memory &amp;weight:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.processors">
        <source>&amp;Number of virtual processors:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.cpu-reserve">
        <source>Virtual machine &amp;reserve:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.cpu-limit">
        <source>Virtual machine &amp;limit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.cpu-weight">
        <source>Relative &amp;weight:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.name">
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.notes">
        <source>N&amp;otes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.checkpoint-type">
        <source>Checkpoint type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.automatic-checkpoints">
        <source>U&amp;se automatic checkpoints (created when the virtual machine starts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.checkpoint-location">
        <source>Checkpoint file &amp;location:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.paging-location">
        <source>Smart Paging file &amp;location:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.start-action">
        <source>When the physical computer starts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.start-delay">
        <source>Startup d&amp;elay:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.stop-action">
        <source>When the physical computer shuts down:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.memory-buffer">
        <source>Percentage of memory that Hyper-V tries to reserve in addition to what the guest needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.memory-weight">
        <source>Priority when the host runs short of memory: 0 is lowest, 100 is highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.cpu-reserve">
        <source>Percentage of the virtual processors' capacity that is reserved for this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.cpu-limit">
        <source>Maximum percentage of the virtual processors' capacity that this virtual machine can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.cpu-weight">
        <source>Priority compared with other virtual machines when processors are busy. The default is 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.dynamic-memory">
        <source>Hyper-V adjusts the memory to the needs of the guest. Virtual NUMA is turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.checkpoint-location">
        <source>A folder on the host. Existing checkpoints are not moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.paging-location">
        <source>A folder on the host. Used only when a virtual machine restarts with less physical memory than its startup memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-unit.mb">
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-unit.percent">
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-unit.seconds">
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-type.2">
        <source>Checkpoints &amp;disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-type.3">
        <source>&amp;Production, or standard if a production checkpoint is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-type.4">
        <source>Production &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-type.5">
        <source>S&amp;tandard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-type-short.2">
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-type-short.3">
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-type-short.4">
        <source>Production only</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="checkpoint-type-short.5">
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="start-action.2">
        <source>N&amp;othing</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="start-action.3">
        <source>Start automatically &amp;if it was running when the service stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="start-action.4">
        <source>A&amp;lways start this virtual machine automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="start-action-short.2">
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="start-action-short.3">
        <source>Restart if previously running</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="start-action-short.4">
        <source>Always start</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stop-action.2">
        <source>&amp;Turn off the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stop-action.3">
        <source>&amp;Save the virtual machine state</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stop-action.4">
        <source>Shut &amp;down the guest operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stop-action-short.2">
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stop-action-short.3">
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stop-action-short.4">
        <source>Shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.not-off">
        <source>Can be changed only while the virtual machine is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.saved">
        <source>The virtual machine is saved. Start it and shut it down, or delete its saved state; then the setting can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.static">
        <source>Available only with Dynamic Memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.not-on-host">
        <source>Not available on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.disabled">
        <source>Not available because checkpoints are disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.empty">
        <source>Enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.too-long">
        <source>Enter at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.character">
        <source>Contains a character that cannot be sent to a host, such as a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.range">
        <source>Enter a value from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.even">
        <source>Enter a multiple of 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.not-a-place">
        <source>Enter a folder on the host, such as D:\Hyper-V or \\server\share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.above-startup">
        <source>Enter at most the startup memory ({most} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.below-startup">
        <source>Enter at least the startup memory ({least} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.above-limit">
        <source>Enter at most the limit ({most} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.only-falls">
        <source>While the virtual machine is running, this value can only be decreased. Enter at most {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.only-rises">
        <source>While the virtual machine is running, this value can only be increased. Enter at least {least} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.hardware">
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.memory.title">
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.memory.intro">
        <source>Set the amount of memory for this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.processor.title">
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.processor.intro">
        <source>Set the number of virtual processors, and how much of the host's processor capacity they can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.name.title">
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.name.intro">
        <source>Set the name of this virtual machine, and enter notes. Names need not be unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.checkpoints.title">
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.checkpoints.intro">
        <source>Choose the kind of checkpoint and the location of its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.paging.title">
        <source>Smart Paging File Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.paging.intro">
        <source>Specify the folder for the Smart Paging file of this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.start.title">
        <source>Automatic Start Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.start.intro">
        <source>Choose what happens to this virtual machine when the physical computer starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.stop.title">
        <source>Automatic Stop Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.stop.intro">
        <source>Choose what happens to this virtual machine when the physical computer shuts down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.not-read">
        <source>Not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.elsewhere">
        <source>Changed outside this window. Current value: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.memory-static">
        <source>{size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.memory-dynamic">
        <source>{size}, dynamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.processors" numerus="yes">
        <source>{n} virtual processors</source>
        <translation>
            <numerusform>{n} virtual processor</numerusform>
            <numerusform>{n} virtual processors</numerusform>
        </translation>
    </message>
    <message id="settings-page.with-unit">
        <source>{value}{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.settings">
        <source>Settings of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="activity.settings">
        <source>Changing settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.setting-closed.failed">
        <source>This setting cannot be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.setting-closed.next">
        <source>Open the settings again. The reason is shown at the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.setting-closed.next-command">
        <source>It depends on the state of the virtual machine: most settings wait until it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.setting-not-legal.failed">
        <source>The value is not valid for this setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.setting-not-legal.next">
        <source>Correct the value and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.faulty">
        <source>Not valid: {settings}. Correct the marked settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.kind.setting">
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.running">
        <source>Some settings cannot be changed because the virtual machine is not off. The reason is shown at each setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.dynamic-live">
        <source>With Dynamic Memory, the startup memory can be changed only while the virtual machine is off. Increase the maximum instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-note.live-memory">
        <source>Takes effect at once. The guest has to support it (Windows 10, Windows Server 2016 or later, some Linux kernels); decreasing the memory can fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.show-faulty">
        <source>Show {setting}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
