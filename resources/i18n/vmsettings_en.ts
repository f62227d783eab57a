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
        <source>Take automatic checkpoints when the virtual machine &amp;starts</source>
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
        <source>Memory that Hyper-V tries to reserve beyond what the guest needs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.memory-weight">
        <source>How this virtual machine is served when the host runs short of memory: 0 last, 100 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.cpu-reserve">
        <source>Share of its processors that the host keeps free for this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.cpu-limit">
        <source>Share of its processors that this virtual machine may use at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.cpu-weight">
        <source>Compared with other virtual machines when processors are scarce; 100 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.dynamic-memory">
        <source>The guest gets more or less memory as it needs it. Virtual NUMA is turned off with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.checkpoint-location">
        <source>A folder on the host. Checkpoints that exist stay where they are.</source>
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
        <source>&amp;Production; standard where a production checkpoint is not possible</source>
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
        <source>Hyper-V changes no memory or processor setting of a saved virtual machine. Start it, or delete its saved state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.static">
        <source>Only with Dynamic Memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.not-on-host">
        <source>This host does not have this setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.disabled">
        <source>Checkpoints are disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.empty">
        <source>Something has to stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.too-long">
        <source>At most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.character">
        <source>Holds a character that cannot be sent to a host, such as a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.range">
        <source>From {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.even">
        <source>Hyper-V takes multiples of 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.not-a-place">
        <source>A folder on the host, such as D:\Hyper-V or \\server\share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.above-startup">
        <source>At most the startup memory, {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.below-startup">
        <source>At least the startup memory, {least} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.above-limit">
        <source>At most the limit, {most} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.only-falls">
        <source>While the virtual machine runs this can only be lowered: at most {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.only-rises">
        <source>While the virtual machine runs this can only be raised: at least {least} MB.</source>
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
        <source>How much memory this virtual machine has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.processor.title">
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.processor.intro">
        <source>How many virtual processors this virtual machine has, and how much of the host's processors they may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.name.title">
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.name.intro">
        <source>The name in lists, and notes for your colleagues. Names need not be unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.checkpoints.title">
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.checkpoints.intro">
        <source>What kind of checkpoint is taken, and where its files are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.paging.title">
        <source>Smart Paging File Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.paging.intro">
        <source>Where the Smart Paging file of this virtual machine is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.start.title">
        <source>Automatic Start Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.start.intro">
        <source>What this virtual machine does when the physical computer starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.stop.title">
        <source>Automatic Stop Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.stop.intro">
        <source>What this virtual machine does when the physical computer shuts down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.not-read">
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.elsewhere">
        <source>Changed elsewhere meanwhile: now {now}.</source>
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
        <source>The setting is not open for change now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.setting-closed.next">
        <source>Open the settings again: the page says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.setting-closed.next-command">
        <source>It depends on the state of the virtual machine: most settings wait until it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.setting-not-legal.failed">
        <source>The value is not legal for this setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.setting-not-legal.next">
        <source>Correct the value and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.faulty">
        <source>Something on these pages is not right yet; the page says what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.kind.setting">
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings-page.running">
        <source>Some settings cannot be changed because the virtual machine is not off. Each says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
