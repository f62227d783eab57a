<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="setting.compatible">
        <source>Migration to a different processor version</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.compatible-mode">
        <source>Compatibility mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.nested">
        <source>Nested virtualization</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.threads">
        <source>Hardware threads per core</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.node-processors">
        <source>Maximum number of processors per NUMA node</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.node-memory">
        <source>Maximum amount of memory per NUMA node</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.socket-nodes">
        <source>Maximum NUMA nodes per socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.bios-order">
        <source>Startup order</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.num-lock">
        <source>Num Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.boot-order">
        <source>Boot order</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.network-boot">
        <source>Preferred network boot protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.boot-pause">
        <source>Pause after boot failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.console">
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.secure-boot">
        <source>Secure Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.secure-boot-template">
        <source>Secure Boot template</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.tpm">
        <source>Trusted Platform Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.encryption">
        <source>Encryption of state and migration traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.compatible">
        <source>&amp;Migrate to a physical computer with a different processor version</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.compatible-mode">
        <source>Mode:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.nested">
        <source>&amp;Nested virtualization</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.threads">
        <source>Hardware threads per core:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.node-processors">
        <source>Maximum number of &amp;processors:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.node-memory">
        <source>Maximum amount of &amp;memory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.socket-nodes">
        <source>Maximum NUMA nodes allowed on a &amp;socket:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.bios-order">
        <source>Startup &amp;order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.num-lock">
        <source>&amp;Num Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.boot-order">
        <source>Boot &amp;order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.network-boot">
        <source>Preferred network boot protocol:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.boot-pause">
        <source>&amp;Pause after boot failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.console">
        <source>Console:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.secure-boot">
        <source>&amp;Enable Secure Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.secure-boot-template">
        <source>&amp;Template:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.tpm">
        <source>Enable Trusted Platform &amp;Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.encryption">
        <source>Encrypt &amp;state and virtual machine migration traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.nested">
        <source>Virtual machines inside this one. Not together with Dynamic Memory; their networks need MAC address spoofing on the network adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.bios-order">
        <source>The network can be booted from with a legacy network adapter only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.boot-order">
        <source>Alt+Up and Alt+Down move the selected entry, Alt+Home moves it to the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="compatible-mode.0">
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="compatible-mode-short.0">
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="compatible-mode.1">
        <source>What the nodes of the cluster have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="compatible-mode-short.1">
        <source>Cluster nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="threads.0">
        <source>Same as the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="threads-short.0">
        <source>Same as the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="threads.1">
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="threads-short.1">
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="threads.2">
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="threads-short.2">
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="network-boot.4096">
        <source>IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="network-boot-short.4096">
        <source>IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="network-boot.4097">
        <source>IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="network-boot-short.4097">
        <source>IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.0">
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console-short.0">
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.1">
        <source>COM 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console-short.1">
        <source>COM 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.2">
        <source>COM 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console-short.2">
        <source>COM 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.3">
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console-short.3">
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.version-8">
        <source>Requires configuration version 8.0; this virtual machine has an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.nested">
        <source>Not available with nested virtualization. Turn it off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.dynamic">
        <source>Not available with Dynamic Memory. Turn it off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.tpm-bound">
        <source>The Trusted Platform Module is bound to the template. Turn it off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.no-key-protector">
        <source>Requires a key protector, which this virtual machine does not have. hvgui does not create one; the command below does, on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.key-protector-unread">
        <source>Requires a key protector, and the host does not tell whether there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.shielded">
        <source>The virtual machine is shielded; its security settings are not changed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.other-entry">
        <source>The order contains an entry that hvgui does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.not-a-template">
        <source>Enter the GUID of a template, without braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.other-entries">
        <source>The entries have changed. Open the settings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.boot-entries-changed.failed">
        <source>The boot entries have changed in the meantime; the order was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.boot-entries-changed.next">
        <source>Arrange the entries again and apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="boot-entry.drive">
        <source>Drive at location {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="boot-entry.network">
        <source>Network adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.key-protector">
        <source>Key protector</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="order-field.up">
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="order-field.down">
        <source>Move &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="order-field.top">
        <source>Move to &amp;Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="order-field.moved">
        <source>{entry}, {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="order-field.details">
        <source>Details of the selected entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="order-field.description">
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="order-field.path">
        <source>Firmware path</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="numa-form.defaults">
        <source>&amp;Use Hardware Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="numa-form.no-defaults">
        <source>The host does not tell its topology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="security-form.command">
        <source>The command for the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.secure-boot">
        <source>Without Secure Boot the firmware starts anything. If the disk of the guest is sealed to its TPM, the guest asks for the recovery key at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.tpm">
        <source>What the guest has sealed in its TPM, BitLocker keys for example, cannot be opened any more. hvgui cannot undo this. Have the recovery keys at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.com-1">
        <source>COM 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.com-1-debugger">
        <source>COM 1: debugger mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.com-2">
        <source>COM 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.com-2-debugger">
        <source>COM 2: debugger mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.diskette">
        <source>Virtual floppy disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.com-1">
        <source>&amp;Attachment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.com-1-debugger">
        <source>Used by a &amp;debugger</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.com-2">
        <source>&amp;Attachment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.com-2-debugger">
        <source>Used by a &amp;debugger</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.diskette">
        <source>&amp;Virtual floppy disk (.vfd):</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.com-1">
        <source>While the virtual machine runs it takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.com-2">
        <source>While the virtual machine runs it takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.not-a-pipe">
        <source>Enter a pipe such as \\.\pipe\name or \\computer\pipe\name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.pipe-in-use">
        <source>Another port on this host uses this pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.not-a-diskette">
        <source>Enter the path of a .vfd file on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="port-form.none">
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many-settings.title" numerus="yes">
        <source>Settings for {n} virtual machines</source>
        <translation>
            <numerusform>Settings for {n} virtual machine</numerusform>
            <numerusform>Settings for {n} virtual machines</numerusform>
        </translation>
    </message>
    <message id="many-settings.page.adapters">
        <source>Network Adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many-settings.which">
        <source>Network adapters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many-settings.all">
        <source>All network adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many-settings.first">
        <source>The first one of each virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many-settings.named">
        <source>Named {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many-settings.on-switch">
        <source>Connected to {switch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many-settings.count" numerus="yes">
        <source>{n} adapters of {vms} virtual machines</source>
        <translation>
            <numerusform>{n} adapter of {vms} virtual machines</numerusform>
            <numerusform>{n} adapters of {vms} virtual machines</numerusform>
        </translation>
    </message>
    <message id="many-settings.differ" numerus="yes">
        <source>{n} different values</source>
        <translation>
            <numerusform>{n} value</numerusform>
            <numerusform>{n} different values</numerusform>
        </translation>
    </message>
    <message id="many-settings.value">
        <source>{value} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many-settings.open" numerus="yes">
        <source>{n} can be changed now</source>
        <translation>
            <numerusform>{n} can be changed now</numerusform>
            <numerusform>{n} can be changed now</numerusform>
        </translation>
    </message>
    <message id="many-settings.closed">
        <source>{n}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many-settings.nowhere">
        <source>None of these virtual machines has this setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many-settings.left">
        <source>Not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many-settings.set">
        <source>Will be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many-settings.left-out">
        <source>One at a time: names, boot order, devices, static MAC addresses, TPM and NUMA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not.too-many">
        <source>Select at most 1,000 virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="apply-preview.counts">
        <source>{will} will change ({calls} calls), {agrees} are so already, {refused} are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-now.assigned">
        <source>Assigned now: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-now.demand">
        <source>demand: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="port-form.host">
        <source>Named pipe of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="port-form.remote">
        <source>Named pipe of another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="port-form.name">
        <source>Pipe &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="port-form.computer">
        <source>Remote co&amp;mputer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="port-form.kernel">
        <source>Kernel debugging requires Secure Boot to be off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
