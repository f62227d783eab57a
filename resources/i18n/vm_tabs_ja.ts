<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="memory-tab.title">
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message id="memory-tab.on">
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message id="memory-tab.off">
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message id="memory-tab.weight">
        <source>{n} of 100</source>
        <translation>{n}/100</translation>
    </message>
    <message id="memory-tab.static">
        <source>All memory is assigned at startup. The host does not report how much of it the guest uses.</source>
        <translation>メモリは起動時にすべて割り当てられます。ゲストの使用量はホストから報告されません。</translation>
    </message>
    <message id="memory-tab.not-running">
        <source>The virtual machine is not running, so no memory is assigned.</source>
        <translation>仮想マシンが実行されていないため、メモリは割り当てられていません。</translation>
    </message>
    <message id="memory-tab.fact.startup">
        <source>Startup memory</source>
        <translation>スタートアップ メモリ</translation>
    </message>
    <message id="memory-tab.fact.dynamic">
        <source>Dynamic memory</source>
        <translation>動的メモリ</translation>
    </message>
    <message id="memory-tab.fact.minimum">
        <source>Minimum memory</source>
        <translation>最小メモリ</translation>
    </message>
    <message id="memory-tab.fact.maximum">
        <source>Maximum memory</source>
        <translation>最大メモリ</translation>
    </message>
    <message id="memory-tab.fact.buffer">
        <source>Memory buffer</source>
        <translation>メモリ バッファー</translation>
    </message>
    <message id="memory-tab.fact.weight">
        <source>Memory weight</source>
        <translation>メモリの重み</translation>
    </message>
    <message id="memory-tab.fact.assigned">
        <source>Assigned memory</source>
        <translation>メモリの割り当て</translation>
    </message>
    <message id="memory-tab.fact.demand">
        <source>Memory demand</source>
        <translation>メモリの需要</translation>
    </message>
    <message id="memory-tab.fact.status">
        <source>Memory status</source>
        <translation>メモリの状態</translation>
    </message>
    <message id="memory-tab.status.ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="memory-tab.status.warning">
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message id="memory-tab.status.low">
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message id="memory-tab.means.ok">
        <source>The guest has enough memory, including the buffer.</source>
        <translation>ゲストには、バッファーを含めて十分なメモリがあります。</translation>
    </message>
    <message id="memory-tab.means.warning">
        <source>The guest has enough memory, but less than half of the buffer is available.</source>
        <translation>ゲストには十分なメモリがありますが、使用できるバッファーは半分未満です。</translation>
    </message>
    <message id="memory-tab.means.low">
        <source>The guest needs more memory than it has. Increase the maximum memory, or free memory on the host.</source>
        <translation>ゲストは割り当てより多くのメモリを必要としています。最大メモリを増やすか、ホストのメモリを解放してください。</translation>
    </message>
    <message id="networking.title">
        <source>Networking</source>
        <translation>ネットワーク</translation>
    </message>
    <message id="networking.column.adapter">
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message id="networking.column.mac">
        <source>MAC Address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message id="networking.column.connection">
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message id="networking.column.addresses">
        <source>IP Addresses</source>
        <translation>IP アドレス</translation>
    </message>
    <message id="networking.column.status">
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message id="networking.mac-dynamic">
        <source>{mac} (dynamic)</source>
        <translation>{mac} (動的)</translation>
    </message>
    <message id="networking.mac-static">
        <source>{mac} (static)</source>
        <translation>{mac} (静的)</translation>
    </message>
    <message id="networking.mac-none">
        <source>Dynamic, assigned at first start</source>
        <translation>動的 (最初の起動時に割り当て)</translation>
    </message>
    <message id="networking.not-connected">
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message id="networking.unknown-switch">
        <source>Connected (switch not known)</source>
        <translation>接続済み (スイッチは読み取れません)</translation>
    </message>
    <message id="networking.status.ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="networking.status.degraded">
        <source>Degraded</source>
        <translation>低下</translation>
    </message>
    <message id="networking.status.no-contact">
        <source>No Contact</source>
        <translation>接続なし</translation>
    </message>
    <message id="networking.status.lost">
        <source>Lost Communication</source>
        <translation>通信途絶</translation>
    </message>
    <message id="networking.status.error">
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message id="networking.status.paused">
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message id="networking.status.other">
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message id="networking.none.title">
        <source>No network adapters</source>
        <translation>ネットワーク アダプターはありません</translation>
    </message>
    <message id="networking.none.words">
        <source>Add a network adapter in Hyper-V Manager.</source>
        <translation>ネットワーク アダプターは Hyper-V マネージャーで追加してください。</translation>
    </message>
    <message id="networking.no-address.not-running">
        <source>None: the virtual machine is not running</source>
        <translation>なし: 実行されていません</translation>
    </message>
    <message id="networking.no-address.not-connected">
        <source>None: not connected to a switch</source>
        <translation>なし: スイッチに未接続</translation>
    </message>
    <message id="networking.no-address.service-off">
        <source>Unknown: Data Exchange is turned off</source>
        <translation>不明: データ交換がオフです</translation>
    </message>
    <message id="networking.no-address.service-silent">
        <source>Unknown: Data Exchange is not responding in the guest</source>
        <translation>不明: ゲストのデータ交換が応答しません</translation>
    </message>
    <message id="networking.no-address.service-lost">
        <source>Unknown: Data Exchange has stopped responding</source>
        <translation>不明: データ交換が応答しなくなりました</translation>
    </message>
    <message id="networking.no-address.not-reported">
        <source>The guest reports no addresses</source>
        <translation>ゲストからの報告なし</translation>
    </message>
    <message id="networking.no-address-next.not-running">
        <source>A guest that is not running has no addresses.</source>
        <translation>実行されていないゲストにはアドレスがありません。</translation>
    </message>
    <message id="networking.no-address-next.not-connected">
        <source>Connect the adapter to a virtual switch in Hyper-V Manager.</source>
        <translation>Hyper-V マネージャーで、アダプターを仮想スイッチに接続してください。</translation>
    </message>
    <message id="networking.no-address-next.service-off">
        <source>The addresses are reported through Data Exchange. Turn it on in Settings, Integration Services.</source>
        <translation>アドレスはデータ交換で報告されます。[設定] の [統合サービス] でオンにしてください。</translation>
    </message>
    <message id="networking.no-address-next.service-silent">
        <source>Start the service in the guest (Windows: vmickvpexchange; Linux: hv_kvp_daemon), or wait until the guest has started.</source>
        <translation>ゲスト内のサービス (Windows: vmickvpexchange、Linux: hv_kvp_daemon) を開始するか、ゲストの起動を待ってください。</translation>
    </message>
    <message id="networking.no-address-next.service-lost">
        <source>Check the guest: it may hang, or the service may have been stopped.</source>
        <translation>ゲストを確認してください。ハングしているか、ゲスト内のサービスが停止された可能性があります。</translation>
    </message>
    <message id="networking.no-address-next.not-reported">
        <source>Check the network configuration in the guest.</source>
        <translation>ゲスト内のネットワーク構成を確認してください。</translation>
    </message>
</context>
</TS>
