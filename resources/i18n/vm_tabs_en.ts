<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="memory-tab.title">
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.on">
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.off">
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.weight">
        <source>{n} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.static">
        <source>All memory is assigned at startup. The host does not report how much of it the guest uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.not-running">
        <source>The virtual machine is not running, so no memory is assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.fact.startup">
        <source>Startup memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.fact.dynamic">
        <source>Dynamic memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.fact.minimum">
        <source>Minimum memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.fact.maximum">
        <source>Maximum memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.fact.buffer">
        <source>Memory buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.fact.weight">
        <source>Memory weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.fact.assigned">
        <source>Assigned memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.fact.demand">
        <source>Memory demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.fact.status">
        <source>Memory status</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.status.ok">
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.status.warning">
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.status.low">
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.means.ok">
        <source>The guest has enough memory, including the buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.means.warning">
        <source>The guest has enough memory, but less than half of the buffer is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory-tab.means.low">
        <source>The guest needs more memory than it has. Increase the maximum memory, or free memory on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.title">
        <source>Networking</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.column.adapter">
        <source>Adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.column.mac">
        <source>MAC Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.column.connection">
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.column.addresses">
        <source>IP Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.column.status">
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.mac-dynamic">
        <source>{mac} (dynamic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.mac-static">
        <source>{mac} (static)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.mac-none">
        <source>Dynamic, assigned at first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.not-connected">
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.unknown-switch">
        <source>Connected (switch not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.status.ok">
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.status.degraded">
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.status.no-contact">
        <source>No Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.status.lost">
        <source>Lost Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.status.error">
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.status.paused">
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.status.other">
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.none.title">
        <source>No network adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.none.words">
        <source>Add a network adapter in Hyper-V Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.no-address.not-running">
        <source>None: the virtual machine is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.no-address.not-connected">
        <source>None: not connected to a switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.no-address.service-off">
        <source>Unknown: Data Exchange is turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.no-address.service-silent">
        <source>Unknown: Data Exchange is not responding in the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.no-address.service-lost">
        <source>Unknown: Data Exchange has stopped responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.no-address.not-reported">
        <source>The guest reports no addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.no-address-next.not-running">
        <source>A guest that is not running has no addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.no-address-next.not-connected">
        <source>Connect the adapter to a virtual switch in Hyper-V Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.no-address-next.service-off">
        <source>The addresses are reported through Data Exchange. Turn it on in Settings, Integration Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.no-address-next.service-silent">
        <source>Start the service in the guest (Windows: vmickvpexchange; Linux: hv_kvp_daemon), or wait until the guest has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.no-address-next.service-lost">
        <source>Check the guest: it may hang, or the service may have been stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="networking.no-address-next.not-reported">
        <source>Check the network configuration in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
