<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="device.ide-controller">
        <source>IDE Controller {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device.scsi-controller">
        <source>SCSI Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-numbered.scsi-controller">
        <source>SCSI Controller {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device.hard-drive">
        <source>Hard Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device.physical-drive">
        <source>Hard Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device.dvd-drive">
        <source>DVD Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device.network-adapter">
        <source>Network Adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device.legacy-network-adapter">
        <source>Legacy Network Adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device.com-port">
        <source>COM {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device.diskette-drive">
        <source>Diskette Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device.tpm">
        <source>Trusted Platform Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device.other-device">
        <source>Other Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.slots">
        <source>{used} of {all} slots used</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.none">
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.no-disk">
        <source>No disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.physical">
        <source>Physical disk {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.no-physical">
        <source>Physical disk not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.checkpoint">
        <source>{file} · checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.not-connected">
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.connected">
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.no-switch">
        <source>Switch not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.switch-missing">
        <source>{switch} · switch not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.vlan-access">
        <source>{switch} · VLAN {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.vlan-trunk">
        <source>{switch} · VLAN trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.vlan-private">
        <source>{switch} · private VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.mac">
        <source>{line} · …{digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.orphan">
        <source>Parent device not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.pair">
        <source>{label}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-warning.orphan">
        <source>The host reports this device, but not the controller or drive that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-warning.switch">
        <source>The adapter is connected to a virtual switch that does not exist on the host. Connect it to another switch in Hyper-V Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.controller">
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.slot">
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.slot-n">
        <source>Location {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.free">
        <source>Free locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.disk">
        <source>Virtual hard disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.physical">
        <source>Physical hard disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.image">
        <source>Image file</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.floppy">
        <source>Virtual floppy disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.resource">
        <source>Host resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.differencing">
        <source>Differencing disk of a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.iops-least">
        <source>Minimum IOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.iops-most">
        <source>Maximum IOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.switch">
        <source>Virtual switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.vlan">
        <source>VLAN ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.mac">
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.pipe">
        <source>Named pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.type">
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.id">
        <source>Device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.yes">
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.no">
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.unknown">
        <source>Not reported by this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.present">
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.iops">
        <source>{n} IOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.no-limit">
        <source>Not limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.no-vlan">
        <source>Untagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.slot">
        <source>{device} – {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-vlan.access">
        <source>{id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-vlan.trunk">
        <source>Trunk: native VLAN {id}, allowed VLANs {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-vlan.private">
        <source>Private: primary VLAN {id}, secondary VLANs {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-mac.dynamic">
        <source>{mac} (dynamic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-mac.static">
        <source>{mac} (static)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-mac.none">
        <source>Assigned when the virtual machine starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="firmware.bios">
        <source>BIOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="firmware.uefi">
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="firmware.security">
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="firmware.boot-from">
        <source>Boot from {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="firmware.no-entries">
        <source>No boot entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="firmware.left-over">
        <source>Device not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="firmware.secure-boot-on">
        <source>Secure Boot enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="firmware.secure-boot-off">
        <source>Secure Boot disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bios-device.0">
        <source>Floppy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bios-device.1">
        <source>CD</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bios-device.2">
        <source>IDE</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bios-device.3">
        <source>Legacy Network adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bios-device.4">
        <source>SCSI (ignored by generation 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secure-boot-template.windows">
        <source>Microsoft Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secure-boot-template.uefi">
        <source>Microsoft UEFI Certificate Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secure-boot-template.shielded">
        <source>Open Source Shielded VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-others">
        <source>Other Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.boot-n">
        <source>Boot order {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-page.read-only">
        <source>Shown only. hvgui does not change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-page.facts">
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-page.copy">
        <source>Copy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-page.devices">
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-page.loading">
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-page.not-loaded">
        <source>Cannot be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-page.part-missing">
        <source>Some properties cannot be loaded ({what}). {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-child.compatibility">
        <source>Compatibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-child.numa">
        <source>NUMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-child.qos">
        <source>Quality of Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-child.acceleration">
        <source>Hardware Acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-child.advanced">
        <source>Advanced Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-add">
        <source>Add Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.used">
        <source>{n} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.on">
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.off">
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.numa">
        <source>Nodes: {nodes}, sockets: {sockets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.numa-off">
        <source>Off because of Dynamic Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.range">
        <source>{least} – {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.vmq-on">
        <source>VMQ on</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.vmq-off">
        <source>VMQ off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.mac-dynamic">
        <source>Dynamic MAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.mac-static">
        <source>Static MAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.key-storage">
        <source>Key storage drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-line.no-key-storage">
        <source>No key storage drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.numa">
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.qos">
        <source>Enable Quality of Service management</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.policy">
        <source>Storage policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.vmq">
        <source>Enable virtual machine queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.ipsec">
        <source>IPsec task offloading, maximum number</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.sriov">
        <source>Enable SR-IOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.bandwidth-least">
        <source>Minimum bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.bandwidth-most">
        <source>Maximum bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.bandwidth-weight">
        <source>Bandwidth weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.spoofing">
        <source>Enable MAC address spoofing</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.dhcp">
        <source>Enable DHCP guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.router">
        <source>Enable router advertisement guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.protected">
        <source>Protected network</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.mirroring">
        <source>Mirroring mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.teaming">
        <source>NIC Teaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.naming">
        <source>Enable device naming</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.shielded">
        <source>Enable Shielding</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.key-storage">
        <source>Key Storage Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.format">
        <source>Format and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.size">
        <source>Size on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.in-use">
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-fact.parent">
        <source>Parent disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.mbps">
        <source>{n} Mbps</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.size">
        <source>{size} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.format">
        <source>{format}, {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-value.more-parents">
        <source>{parent} (with more parent disks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-mirroring.none">
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-mirroring.destination">
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="device-mirroring.source">
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-format.2">
        <source>VHD</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-format.3">
        <source>VHDX</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-format.4">
        <source>VHD Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-type.fixed">
        <source>fixed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-type.dynamic">
        <source>dynamically expanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="disk-type.differencing">
        <source>differencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.title">
        <source>Compare Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.only">
        <source>&amp;Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.section">
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.setting">
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.there">
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.absent">
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.none">
        <source>The settings do not differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.differs">
        <source>≠ {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.spoken">
        <source>{setting}, differs: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.again">
        <source>{what} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.again-read">
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.drive">
        <source>{controller}, {place}: {drive}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.checkpoint">
        <source>Checkpoint {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.now">
        <source>{vm} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.compare.label">
        <source>Compare Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.compare.tip">
        <source>Compares the settings and devices of two to six virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not.compare">
        <source>Select two to six virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-generation">
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-disks">
        <source>Disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-dvd">
        <source>DVD</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-switch">
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-vlan">
        <source>VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-addresses">
        <source>IP Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-mac">
        <source>MAC Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-secure-boot">
        <source>Secure Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-tpm">
        <source>TPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-checkpoints">
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-processors">
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-startup-memory">
        <source>Startup Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-dynamic-memory">
        <source>Dynamic Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-automatic-start">
        <source>Automatic Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.hardware-automatic-stop">
        <source>Automatic Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.hardware.unknown">
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.hardware.unread">
        <source>Hardware has not been read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.hardware.no-drive">
        <source>No drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.hardware.trunk">
        <source>trunk {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.hardware.private">
        <source>private {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-generation">
        <source>Generation of the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-disks">
        <source>Number of virtual hard disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-dvd">
        <source>Image in the DVD drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-switch">
        <source>Virtual switches of the network adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-vlan">
        <source>VLAN IDs of the network adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-addresses">
        <source>IP addresses that the guest reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-mac">
        <source>MAC addresses of the network adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-secure-boot">
        <source>Secure Boot and its template</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-tpm">
        <source>Trusted Platform Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-checkpoints">
        <source>Number of checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-processors">
        <source>Number of virtual processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-startup-memory">
        <source>Memory at startup</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-dynamic-memory">
        <source>Whether Dynamic Memory is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-automatic-start">
        <source>Automatic start action</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.hardware-automatic-stop">
        <source>Automatic stop action</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.dvd-insert">
        <source>Insert {file}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.dvd-eject">
        <source>Eject, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="activity.dvd">
        <source>Changing the DVD drive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal.kind.device">
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.impossible.device">
        <source>The device cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-dvd-drive.failed">
        <source>The virtual machine has no DVD drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-dvd-drive.next">
        <source>Add a DVD drive in Hyper-V Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.image-path-not-legal.failed">
        <source>The path is not valid for an image on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.image-path-not-legal.next">
        <source>Enter a full path of up to 259 characters that ends with .iso, such as D:\ISO\setup.iso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-saved.failed">
        <source>The virtual machine is saved; the host changes no device of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-saved.next">
        <source>Start the virtual machine and shut it down, or delete its saved state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.dvd">
        <source>DVD drive of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="path-fault.empty">
        <source>Enter a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="path-fault.not-whole">
        <source>Enter a full path on the host, such as D:\ISO\setup.iso or \\server\share\setup.iso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="path-fault.too-long">
        <source>The path has more than 259 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="path-fault.character">
        <source>The path contains a character that Windows does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="path-fault.ending">
        <source>No part of the path may be empty, or end with a period or a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="path-fault.extension">
        <source>The file name must end with .iso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.insert-image.label">
        <source>Insert Image File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.insert-image.tip">
        <source>Inserts an image of the host into the DVD drives of the selected virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.eject-image.label">
        <source>Eject Image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.eject-image.tip">
        <source>Ejects the images in the DVD drives of the selected virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.insert">
        <source>Insert Image File</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.eject">
        <source>Eject Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.path">
        <source>&amp;Image file on the host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.plan">
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.insert-button">
        <source>I&amp;nsert</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.eject-button">
        <source>&amp;Eject</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.script">
        <source>&amp;Copy as PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.replaces">
        <source>Replaces the current image</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.status" numerus="yes">
        <source>{n} changes, calls: {calls}</source>
        <translation>
            <numerusform>{n} change, calls: {calls}</numerusform>
            <numerusform>{n} changes, calls: {calls}</numerusform>
        </translation>
    </message>
    <message id="dvd-dialog.column.result">
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.column.vm">
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.column.host">
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.column.now">
        <source>Current image</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.column.remark">
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.browse">
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-dialog.one-host">
        <source>The virtual machines are on several hosts. Enter a path that is valid on each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-verdict.there">
        <source>There, {size}, changed {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-verdict.missing">
        <source>Not on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-verdict.unknown">
        <source>Cannot be checked from here; the host checks it when the image is inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.title">
        <source>Choose an Image on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.up">
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.disks">
        <source>Local disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.volume">
        <source>{drive} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.free">
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.empty">
        <source>Empty, or your account may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.first">
        <source>Only the first {n} entries are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.type-it">
        <source>Enter the path instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.choose">
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.column.name">
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.column.size">
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.column.changed">
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.hardware.hosts-unread" numerus="yes">
        <source>Hardware of {n} hosts has not been read yet.</source>
        <translation>
            <numerusform>Hardware of {n} host has not been read yet.</numerusform>
            <numerusform>Hardware of {n} hosts has not been read yet.</numerusform>
        </translation>
    </message>
    <message id="trouble.image-exists.failed">
        <source>The host already has another image with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.image-exists.next">
        <source>Insert the image of the host, keep both, or give this file another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.image-there.failed">
        <source>The host has this image already; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.image-there.next">
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.image-folder-denied.failed">
        <source>The ISO folder on the host cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.image-folder-denied.next">
        <source>Choose another ISO folder in File ▸ File Transfer…, or check your rights on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.image-folder-out-of-reach.failed">
        <source>The remote shell is closed to this account, and the file share does not reach the ISO folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.image-folder-out-of-reach.next">
        <source>Choose an ISO folder on the disk of the file share in File ▸ File Transfer…, or use an account with access to the remote shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.image-not-readable.failed">
        <source>The image is on the host, but the Hyper-V service may not read the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.image-not-readable.next">
        <source>Allow the SYSTEM account of the host to read the ISO folder, then insert the image again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-an-image.failed">
        <source>The file is not a disc image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-an-image.next">
        <source>Choose an .iso file with a disc image, or copy the file into the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="drop.insert">
        <source>Insert {file} ({size}) into the DVD drive of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="drop.insert-all" numerus="yes">
        <source>Insert {file} ({size}) into the DVD drives of {n} virtual machines</source>
        <translation><numerusform>Insert {file} ({size}) into the DVD drive of {n} virtual machine</numerusform><numerusform>Insert {file} ({size}) into the DVD drives of {n} virtual machines</numerusform></translation>
    </message>
    <message id="drop.replaces">
        <source>Replaces {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="drop.hosts" numerus="yes">
        <source>Sent once to each of {n} hosts.</source>
        <translation><numerusform>Sent once to {n} host.</numerusform><numerusform>Sent once to each of {n} hosts.</numerusform></translation>
    </message>
    <message id="drop.or-copy">
        <source>Or copy it into the guest: a menu follows the drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="drop.no-insert">
        <source>It cannot be inserted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="drop.menu-insert">
        <source>&amp;Insert into DVD Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="drop.menu-copy">
        <source>&amp;Copy into Guest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="image-exists.title">
        <source>Insert Image File</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="image-exists.words">
        <source>{host} has another file {file} ({size}) in its ISO folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="image-exists.use">
        <source>Use the Host's</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="image-exists.rename">
        <source>Keep Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.upload-image.label">
        <source>Insert from This Computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.upload-image.tip">
        <source>Copies an image of this computer to the hosts and inserts it into the DVD drives of the selected virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="image-choose.title">
        <source>Insert from This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="image-choose.filter">
        <source>Disc images (*.iso *.ISO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="staging.iso-folder">
        <source>&amp;ISO folder on the host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="staging.iso-usual">
        <source>ISO, on the disk of the virtual hard disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="staging.iso-tip">
        <source>Images of this computer are kept in this folder of the host when they are inserted into a DVD drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="staging.iso-fault">
        <source>The ISO folder has to be a full path on a local disk of the host, such as D:\ISO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.by.share">
        <source>Read through the file share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.by.shell">
        <source>Read through the remote shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.by.cim">
        <source>Read through WMI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.nothing">
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.path">
        <source>&amp;Path:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.places">
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.title-disk">
        <source>Choose a Disk on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-form.upload">
        <source>&amp;From This Computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-form.upload-later">
        <source>Click Apply first: the drive has to be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="dvd-form.uploads">
        <source>{file} ({size}) will be brought from this computer to the host and inserted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="wish.from-here">
        <source>{file} (from this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.new">
        <source>New &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.new-title">
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="file-picker.no-new">
        <source>Folders are created over the file share or through the remote shell, and this folder was read another way.</source>
        <translation>Folders are created over the file share or through the remote shell, and this folder was read another way.</translation>
    </message>
    <message id="file-picker.no-place">
        <source>Open a disk or a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-folder-exists.failed">
        <source>There is something of that name in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-folder-exists.next">
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
