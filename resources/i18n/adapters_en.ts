<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="setting.adapter-name">
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-switch">
        <source>Virtual switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-vlan">
        <source>VLAN ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-bandwidth-least">
        <source>Minimum bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-bandwidth-most">
        <source>Maximum bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-vmq">
        <source>Virtual machine queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-ipsec">
        <source>IPsec task offloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-sriov">
        <source>SR-IOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-mac">
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-spoofing">
        <source>MAC address spoofing</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-dhcp-guard">
        <source>DHCP guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-router-guard">
        <source>Router advertisement guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-protected">
        <source>Protected network</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-mirroring">
        <source>Port mirroring</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-teaming">
        <source>NIC Teaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting.adapter-naming">
        <source>Device naming</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-name">
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-switch">
        <source>Virtual &amp;switch:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-vlan">
        <source>&amp;VLAN ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-bandwidth-least">
        <source>M&amp;inimum bandwidth:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-bandwidth-most">
        <source>Ma&amp;ximum bandwidth:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-vmq">
        <source>Enable &amp;virtual machine queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-ipsec">
        <source>&amp;IPsec task offloading, maximum number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-sriov">
        <source>Enable &amp;SR-IOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-mac">
        <source>&amp;MAC address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-spoofing">
        <source>Enable MAC address &amp;spoofing</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-dhcp-guard">
        <source>Enable D&amp;HCP guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-router-guard">
        <source>Enable &amp;router advertisement guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-protected">
        <source>&amp;Protected network</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-mirroring">
        <source>Mirroring mode:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-teaming">
        <source>Enable this network adapter to be part of a &amp;team in the guest operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-label.adapter-naming">
        <source>Enable device namin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.adapter-bandwidth-least">
        <source>Applies only to switches that reserve bandwidth in Mbps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.adapter-bandwidth-most">
        <source>0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.adapter-ipsec">
        <source>Security associations that the physical network adapter may take over; 0 turns offloading off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.adapter-sriov">
        <source>Works only with a switch and a physical network adapter that offer SR-IOV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.adapter-mac">
        <source>Empty means dynamic: the host assigns an address at the first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.adapter-spoofing">
        <source>The guest may send under any MAC address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.adapter-protected">
        <source>In a failover cluster, the virtual machine moves to another node when the network is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-hint.adapter-naming">
        <source>The name of the adapter is shown in the guest; for generation 2 guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-unit.mbps">
        <source> Mbps</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="adapter-mirroring.0">
        <source>N&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="adapter-mirroring.1">
        <source>D&amp;estination</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="adapter-mirroring.2">
        <source>So&amp;urce</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="adapter-mirroring-short.0">
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="adapter-mirroring-short.1">
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="adapter-mirroring-short.2">
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.not-connected">
        <source>Connect the adapter to a switch first: without a connection the host has nowhere to keep this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.vlan-mode">
        <source>This adapter has another VLAN mode than access. It is shown only and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.generation">
        <source>This generation of virtual machines does not have this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.full">
        <source>All that a virtual machine can have are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.only-scsi">
        <source>A drive on an IDE controller can be added or removed only while the virtual machine is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.new-adapters">
        <source>A generation 1 virtual machine takes network adapters only while it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.too-little">
        <source>Enter 0 or at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.above-most">
        <source>The minimum must not be above the maximum ({most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.not-a-mac">
        <source>Enter six pairs of hexadecimal digits; group addresses, all zeros and all F are not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-complaint.no-such-switch">
        <source>The host has no such switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-adapter.failed">
        <source>The network adapter does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-adapter.next">
        <source>Refresh the settings and check which adapters are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.adapter-not-finished.failed">
        <source>The network adapter was added, but is not as it was wanted: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.adapter-not-finished.next">
        <source>Open its page and apply the missing settings, or remove the adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.place-taken.failed">
        <source>Location {detail} was taken meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.place-taken.next">
        <source>Choose another location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-controller.failed">
        <source>The controller does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-controller.next">
        <source>Refresh the settings and choose another controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.drive-left-empty.failed">
        <source>The drive is there, but it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.drive-left-empty.next">
        <source>Insert the image again, or remove the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="address.field">
        <source>{device}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.dvd-add">
        <source>Add a DVD drive, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.dvd-remove">
        <source>Remove the DVD drive, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.feature-lost.failed">
        <source>The host removed the old value and did not accept the new one: {detail} has its default now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.feature-lost.next">
        <source>Apply the setting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-form.removed">
        <source>Will be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-form.added">
        <source>Will be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-form.dynamic">
        <source>Dynamic, given at the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-form.dynamic-now">
        <source>Dynamic, now {mac}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-form.remove">
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-form.keep">
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-form.discard">
        <source>&amp;Discard Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-form.duplicate">
        <source>Also used by {vm} on {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-form.lost">
        <source>Removed elsewhere: {devices}. Your changes to it cannot be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-form.waiting" numerus="yes">
        <source>{n} changes wait until the virtual machine is off.</source>
        <translation>
            <numerusform>{n} change waits until the virtual machine is off.</numerusform>
            <numerusform>{n} changes wait until the virtual machine is off.</numerusform>
        </translation>
    </message>
    <message id="device-mark.changed">
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-mark.added">
        <source>will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-mark.removed">
        <source>will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-page.changed-by-apply">
        <source>Changes are sent when you click Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-form.media">
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-form.none">
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-form.image">
        <source>&amp;Image file on the host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-form.path">
        <source>Image file</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-form.replaces">
        <source>Replaces {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-form.ejects">
        <source>Ejects {file}; the file stays on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-add.intro">
        <source>Choose what to add. It is added when you click Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-add.button">
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.adapter">
        <source>Remove {adapter}? This cannot be undone; only a new adapter can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.adapter-live">
        <source>Remove {adapter}? The guest loses it at once. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.drive">
        <source>Remove the DVD drive? {file} stays on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="danger.mac">
        <source>The MAC address of {adapter} is also used by {vms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.preview">
        <source>Previe&amp;w…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="wish.not-there">
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="apply-preview.column.number">
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="apply-preview.column.result">
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="apply-preview.column.what">
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="apply-preview.column.now">
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="apply-preview.column.wanted">
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="apply-preview.column.remark">
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="apply-preview.calls" numerus="yes">
        <source>{n} calls</source>
        <translation>
            <numerusform>{n} call</numerusform>
            <numerusform>{n} calls</numerusform>
        </translation>
    </message>
    <message id="apply-preview.operations" numerus="yes">
        <source>{n} operations follow: what is brought from this computer is an operation of its own for each image, and goes on after this window is closed.</source>
        <translation>
            <numerusform>The image of this computer is brought to the host by an operation of its own, which goes on after this window is closed.</numerusform>
            <numerusform>{n} operations follow: what is brought from this computer is an operation of its own for each image, and goes on after this window is closed.</numerusform>
        </translation>
    </message>
    <message id="setting-closed.bandwidth-mode">
        <source>This virtual switch does not reserve bandwidth in Mbps, so a minimum does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="setting-closed.no-direct">
        <source>The virtual switch was created without SR-IOV, or its network card does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-form.rename">
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.not-renamed">
        <source>Only the virtual machine and its network adapters have a name that can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
