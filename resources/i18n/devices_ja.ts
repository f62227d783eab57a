<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="device.ide-controller">
        <source>IDE Controller {n}</source>
        <translation>IDE コントローラー {n}</translation>
    </message>
    <message id="device.scsi-controller">
        <source>SCSI Controller</source>
        <translation>SCSI コントローラー</translation>
    </message>
    <message id="device-numbered.scsi-controller">
        <source>SCSI Controller {n}</source>
        <translation>SCSI コントローラー {n}</translation>
    </message>
    <message id="device.hard-drive">
        <source>Hard Drive</source>
        <translation>ハード ドライブ</translation>
    </message>
    <message id="device.physical-drive">
        <source>Hard Drive</source>
        <translation>ハード ドライブ</translation>
    </message>
    <message id="device.dvd-drive">
        <source>DVD Drive</source>
        <translation>DVD ドライブ</translation>
    </message>
    <message id="device.network-adapter">
        <source>Network Adapter</source>
        <translation>ネットワーク アダプター</translation>
    </message>
    <message id="device.legacy-network-adapter">
        <source>Legacy Network Adapter</source>
        <translation>レガシ ネットワーク アダプター</translation>
    </message>
    <message id="device.com-port">
        <source>COM {n}</source>
        <translation>COM {n}</translation>
    </message>
    <message id="device.diskette-drive">
        <source>Diskette Drive</source>
        <translation>ディスケット ドライブ</translation>
    </message>
    <message id="device.tpm">
        <source>Trusted Platform Module</source>
        <translation>トラステッド プラットフォーム モジュール</translation>
    </message>
    <message id="device.other-device">
        <source>Other Device</source>
        <translation>その他のデバイス</translation>
    </message>
    <message id="device-line.slots">
        <source>{used} of {all} slots used</source>
        <translation>{all} スロット中 {used} 使用</translation>
    </message>
    <message id="device-line.none">
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message id="device-line.no-disk">
        <source>No disk</source>
        <translation>ディスクなし</translation>
    </message>
    <message id="device-line.physical">
        <source>Physical disk {n}</source>
        <translation>物理ディスク {n}</translation>
    </message>
    <message id="device-line.no-physical">
        <source>Physical disk not found</source>
        <translation>物理ディスクが見つかりません</translation>
    </message>
    <message id="device-line.checkpoint">
        <source>{file} · checkpoint</source>
        <translation>{file} · チェックポイント</translation>
    </message>
    <message id="device-line.not-connected">
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message id="device-line.connected">
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message id="device-line.no-switch">
        <source>Switch not found</source>
        <translation>スイッチが見つかりません</translation>
    </message>
    <message id="device-line.switch-missing">
        <source>{switch} · switch not found</source>
        <translation>{switch} · スイッチが見つかりません</translation>
    </message>
    <message id="device-line.vlan-access">
        <source>{switch} · VLAN {id}</source>
        <translation>{switch} · VLAN {id}</translation>
    </message>
    <message id="device-line.vlan-trunk">
        <source>{switch} · VLAN trunk</source>
        <translation>{switch} · VLAN トランク</translation>
    </message>
    <message id="device-line.vlan-private">
        <source>{switch} · private VLAN</source>
        <translation>{switch} · プライベート VLAN</translation>
    </message>
    <message id="device-line.mac">
        <source>{line} · …{digits}</source>
        <translation>{line} · …{digits}</translation>
    </message>
    <message id="device-line.orphan">
        <source>Parent device not found</source>
        <translation>親デバイスが見つかりません</translation>
    </message>
    <message id="device-line.pair">
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message id="device-warning.orphan">
        <source>The host reports this device, but not the controller or drive that it belongs to.</source>
        <translation>ホストはこのデバイスを報告していますが、接続先のコントローラーまたはドライブを報告していません。</translation>
    </message>
    <message id="device-warning.switch">
        <source>The adapter is connected to a virtual switch that does not exist on the host. Connect it to another switch in Hyper-V Manager.</source>
        <translation>このアダプターは、ホストに存在しない仮想スイッチに接続されています。Hyper-V マネージャーで別のスイッチに接続してください。</translation>
    </message>
    <message id="device-fact.controller">
        <source>Controller</source>
        <translation>コントローラー</translation>
    </message>
    <message id="device-fact.slot">
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message id="device-fact.slot-n">
        <source>Location {n}</source>
        <translation>場所 {n}</translation>
    </message>
    <message id="device-fact.free">
        <source>Free locations</source>
        <translation>空きの場所</translation>
    </message>
    <message id="device-fact.disk">
        <source>Virtual hard disk</source>
        <translation>仮想ハード ディスク</translation>
    </message>
    <message id="device-fact.physical">
        <source>Physical hard disk</source>
        <translation>物理ハード ディスク</translation>
    </message>
    <message id="device-fact.image">
        <source>Image file</source>
        <translation>イメージ ファイル</translation>
    </message>
    <message id="device-fact.floppy">
        <source>Virtual floppy disk</source>
        <translation>仮想フロッピー ディスク</translation>
    </message>
    <message id="device-fact.resource">
        <source>Host resource</source>
        <translation>ホスト リソース</translation>
    </message>
    <message id="device-fact.differencing">
        <source>Differencing disk of a checkpoint</source>
        <translation>チェックポイントの差分ディスク</translation>
    </message>
    <message id="device-fact.iops-least">
        <source>Minimum IOPS</source>
        <translation>最小 IOPS</translation>
    </message>
    <message id="device-fact.iops-most">
        <source>Maximum IOPS</source>
        <translation>最大 IOPS</translation>
    </message>
    <message id="device-fact.switch">
        <source>Virtual switch</source>
        <translation>仮想スイッチ</translation>
    </message>
    <message id="device-fact.vlan">
        <source>VLAN ID</source>
        <translation>VLAN ID</translation>
    </message>
    <message id="device-fact.mac">
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message id="device-fact.pipe">
        <source>Named pipe</source>
        <translation>名前付きパイプ</translation>
    </message>
    <message id="device-fact.type">
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message id="device-fact.id">
        <source>Device ID</source>
        <translation>デバイス ID</translation>
    </message>
    <message id="device-value.yes">
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message id="device-value.no">
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message id="device-value.unknown">
        <source>Not reported by this host</source>
        <translation>このホストは報告していません</translation>
    </message>
    <message id="device-value.present">
        <source>Present</source>
        <translation>あり</translation>
    </message>
    <message id="device-value.iops">
        <source>{n} IOPS</source>
        <translation>{n} IOPS</translation>
    </message>
    <message id="device-value.no-limit">
        <source>Not limited</source>
        <translation>制限なし</translation>
    </message>
    <message id="device-value.no-vlan">
        <source>Untagged</source>
        <translation>タグなし</translation>
    </message>
    <message id="device-value.slot">
        <source>{device} – {line}</source>
        <translation>{device} – {line}</translation>
    </message>
    <message id="device-vlan.access">
        <source>{id}</source>
        <translation>{id}</translation>
    </message>
    <message id="device-vlan.trunk">
        <source>Trunk: native VLAN {id}, allowed VLANs {more}</source>
        <translation>トランク: ネイティブ VLAN {id}、許可された VLAN {more}</translation>
    </message>
    <message id="device-vlan.private">
        <source>Private: primary VLAN {id}, secondary VLANs {more}</source>
        <translation>プライベート: プライマリ VLAN {id}、セカンダリ VLAN {more}</translation>
    </message>
    <message id="device-mac.dynamic">
        <source>{mac} (dynamic)</source>
        <translation>{mac} (動的)</translation>
    </message>
    <message id="device-mac.static">
        <source>{mac} (static)</source>
        <translation>{mac} (静的)</translation>
    </message>
    <message id="device-mac.none">
        <source>Assigned when the virtual machine starts</source>
        <translation>仮想マシンの起動時に割り当て</translation>
    </message>
    <message id="firmware.bios">
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message id="firmware.uefi">
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message id="firmware.security">
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message id="firmware.boot-from">
        <source>Boot from {device}</source>
        <translation>{device} からブート</translation>
    </message>
    <message id="firmware.no-entries">
        <source>No boot entries</source>
        <translation>ブート エントリなし</translation>
    </message>
    <message id="firmware.left-over">
        <source>Device not found</source>
        <translation>デバイスが見つかりません</translation>
    </message>
    <message id="firmware.secure-boot-on">
        <source>Secure Boot enabled</source>
        <translation>セキュア ブート有効</translation>
    </message>
    <message id="firmware.secure-boot-off">
        <source>Secure Boot disabled</source>
        <translation>セキュア ブート無効</translation>
    </message>
    <message id="bios-device.0">
        <source>Floppy</source>
        <translation>フロッピー</translation>
    </message>
    <message id="bios-device.1">
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message id="bios-device.2">
        <source>IDE</source>
        <translation>IDE</translation>
    </message>
    <message id="bios-device.3">
        <source>Legacy Network adapter</source>
        <translation>レガシ ネットワーク アダプター</translation>
    </message>
    <message id="bios-device.4">
        <source>SCSI (ignored by generation 1)</source>
        <translation>SCSI (第 1 世代では無視)</translation>
    </message>
    <message id="secure-boot-template.windows">
        <source>Microsoft Windows</source>
        <translation>Microsoft Windows</translation>
    </message>
    <message id="secure-boot-template.uefi">
        <source>Microsoft UEFI Certificate Authority</source>
        <translation>Microsoft UEFI 証明機関</translation>
    </message>
    <message id="secure-boot-template.shielded">
        <source>Open Source Shielded VM</source>
        <translation>オープン ソースのシールドされた VM</translation>
    </message>
    <message id="device-others">
        <source>Other Devices</source>
        <translation>その他のデバイス</translation>
    </message>
    <message id="device-fact.boot-n">
        <source>Boot order {n}</source>
        <translation>ブート順序 {n}</translation>
    </message>
    <message id="device-page.read-only">
        <source>Shown only. hvgui does not change this.</source>
        <translation>表示のみです。hvgui では変更できません。</translation>
    </message>
    <message id="device-page.facts">
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message id="device-page.copy">
        <source>Copy as Text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message id="device-page.devices">
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message id="device-page.loading">
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message id="device-page.not-loaded">
        <source>Cannot be loaded</source>
        <translation>読み込めません</translation>
    </message>
    <message id="device-page.part-missing">
        <source>Some properties cannot be loaded ({what}). {why}</source>
        <translation>一部のプロパティを読み込めません ({what})。{why}</translation>
    </message>
    <message id="device-child.compatibility">
        <source>Compatibility</source>
        <translation>互換性</translation>
    </message>
    <message id="device-child.numa">
        <source>NUMA</source>
        <translation>NUMA</translation>
    </message>
    <message id="device-child.qos">
        <source>Quality of Service</source>
        <translation>サービスの品質</translation>
    </message>
    <message id="device-child.acceleration">
        <source>Hardware Acceleration</source>
        <translation>ハードウェア アクセラレータ</translation>
    </message>
    <message id="device-child.advanced">
        <source>Advanced Features</source>
        <translation>高度な機能</translation>
    </message>
    <message id="device-add">
        <source>Add Hardware</source>
        <translation>ハードウェアの追加</translation>
    </message>
    <message id="device-value.used">
        <source>{n} of {most}</source>
        <translation>{most} 個中 {n} 個</translation>
    </message>
    <message id="device-value.on">
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message id="device-value.off">
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message id="device-line.numa">
        <source>Nodes: {nodes}, sockets: {sockets}</source>
        <translation>ノード: {nodes}、ソケット: {sockets}</translation>
    </message>
    <message id="device-line.numa-off">
        <source>Off because of Dynamic Memory</source>
        <translation>動的メモリのためオフ</translation>
    </message>
    <message id="device-line.range">
        <source>{least} – {most}</source>
        <translation>{least} ～ {most}</translation>
    </message>
    <message id="device-line.vmq-on">
        <source>VMQ on</source>
        <translation>VMQ オン</translation>
    </message>
    <message id="device-line.vmq-off">
        <source>VMQ off</source>
        <translation>VMQ オフ</translation>
    </message>
    <message id="device-line.mac-dynamic">
        <source>Dynamic MAC</source>
        <translation>動的 MAC</translation>
    </message>
    <message id="device-line.mac-static">
        <source>Static MAC</source>
        <translation>静的 MAC</translation>
    </message>
    <message id="device-line.key-storage">
        <source>Key storage drive</source>
        <translation>キー記憶域ドライブ</translation>
    </message>
    <message id="device-line.no-key-storage">
        <source>No key storage drive</source>
        <translation>キー記憶域ドライブなし</translation>
    </message>
    <message id="device-fact.numa">
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message id="device-fact.qos">
        <source>Enable Quality of Service management</source>
        <translation>サービスの品質管理を有効にする</translation>
    </message>
    <message id="device-fact.policy">
        <source>Storage policy</source>
        <translation>記憶域ポリシー</translation>
    </message>
    <message id="device-fact.vmq">
        <source>Enable virtual machine queue</source>
        <translation>仮想マシン キューを有効にする</translation>
    </message>
    <message id="device-fact.ipsec">
        <source>IPsec task offloading, maximum number</source>
        <translation>IPsec タスク オフロードの最大数</translation>
    </message>
    <message id="device-fact.sriov">
        <source>Enable SR-IOV</source>
        <translation>SR-IOV を有効にする</translation>
    </message>
    <message id="device-fact.bandwidth-least">
        <source>Minimum bandwidth</source>
        <translation>最小帯域幅</translation>
    </message>
    <message id="device-fact.bandwidth-most">
        <source>Maximum bandwidth</source>
        <translation>最大帯域幅</translation>
    </message>
    <message id="device-fact.bandwidth-weight">
        <source>Bandwidth weight</source>
        <translation>帯域幅の重み</translation>
    </message>
    <message id="device-fact.spoofing">
        <source>Enable MAC address spoofing</source>
        <translation>MAC アドレスのスプーフィングを有効にする</translation>
    </message>
    <message id="device-fact.dhcp">
        <source>Enable DHCP guard</source>
        <translation>DHCP ガードを有効にする</translation>
    </message>
    <message id="device-fact.router">
        <source>Enable router advertisement guard</source>
        <translation>ルーター アドバタイズ ガードを有効にする</translation>
    </message>
    <message id="device-fact.protected">
        <source>Protected network</source>
        <translation>保護されているネットワーク</translation>
    </message>
    <message id="device-fact.mirroring">
        <source>Mirroring mode</source>
        <translation>ミラーリング モード</translation>
    </message>
    <message id="device-fact.teaming">
        <source>NIC Teaming</source>
        <translation>NIC チーミング</translation>
    </message>
    <message id="device-fact.naming">
        <source>Enable device naming</source>
        <translation>デバイスの名前付けを有効にする</translation>
    </message>
    <message id="device-fact.shielded">
        <source>Enable Shielding</source>
        <translation>シールドを有効にする</translation>
    </message>
    <message id="device-fact.key-storage">
        <source>Key Storage Drive</source>
        <translation>キー記憶域ドライブ</translation>
    </message>
    <message id="device-fact.format">
        <source>Format and type</source>
        <translation>フォーマットと種類</translation>
    </message>
    <message id="device-fact.size">
        <source>Size on the host</source>
        <translation>ホスト上のサイズ</translation>
    </message>
    <message id="device-fact.in-use">
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message id="device-fact.parent">
        <source>Parent disk</source>
        <translation>親ディスク</translation>
    </message>
    <message id="device-value.mbps">
        <source>{n} Mbps</source>
        <translation>{n} Mbps</translation>
    </message>
    <message id="device-value.size">
        <source>{size} of {most}</source>
        <translation>{size} / 最大 {most}</translation>
    </message>
    <message id="device-value.format">
        <source>{format}, {type}</source>
        <translation>{format}、{type}</translation>
    </message>
    <message id="device-value.more-parents">
        <source>{parent} (with more parent disks)</source>
        <translation>{parent} (さらに親ディスクあり)</translation>
    </message>
    <message id="device-mirroring.none">
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message id="device-mirroring.destination">
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message id="device-mirroring.source">
        <source>Source</source>
        <translation>発信元</translation>
    </message>
    <message id="disk-format.2">
        <source>VHD</source>
        <translation>VHD</translation>
    </message>
    <message id="disk-format.3">
        <source>VHDX</source>
        <translation>VHDX</translation>
    </message>
    <message id="disk-format.4">
        <source>VHD Set</source>
        <translation>VHD セット</translation>
    </message>
    <message id="disk-type.fixed">
        <source>fixed size</source>
        <translation>容量固定</translation>
    </message>
    <message id="disk-type.dynamic">
        <source>dynamically expanding</source>
        <translation>容量可変</translation>
    </message>
    <message id="disk-type.differencing">
        <source>differencing</source>
        <translation>差分</translation>
    </message>
    <message id="comparison.title">
        <source>Compare Settings</source>
        <translation>設定の比較</translation>
    </message>
    <message id="comparison.only">
        <source>&amp;Only differences</source>
        <translation>差異のみ(&amp;O)</translation>
    </message>
    <message id="comparison.section">
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message id="comparison.setting">
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message id="comparison.there">
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message id="comparison.absent">
        <source>Not there</source>
        <translation>なし (デバイスまたは設定がありません)</translation>
    </message>
    <message id="comparison.none">
        <source>The settings do not differ.</source>
        <translation>設定に差異はありません。</translation>
    </message>
    <message id="comparison.differs">
        <source>≠ {setting}</source>
        <translation>≠ {setting}</translation>
    </message>
    <message id="comparison.spoken">
        <source>{setting}, differs: {values}</source>
        <translation>{setting}、差異あり: {values}</translation>
    </message>
    <message id="comparison.again">
        <source>{what} ({n})</source>
        <translation>{what} ({n})</translation>
    </message>
    <message id="comparison.again-read">
        <source>&amp;Refresh</source>
        <translation>最新の情報に更新(&amp;R)</translation>
    </message>
    <message id="comparison.drive">
        <source>{controller}, {place}: {drive}</source>
        <translation>{controller}、{place}: {drive}</translation>
    </message>
    <message id="comparison.checkpoint">
        <source>Checkpoint {name}</source>
        <translation>チェックポイント {name}</translation>
    </message>
    <message id="comparison.now">
        <source>{vm} now</source>
        <translation>{vm} の現在</translation>
    </message>
    <message id="action.compare.label">
        <source>Compare Settings…</source>
        <translation>設定の比較…</translation>
    </message>
    <message id="action.compare.tip">
        <source>Compares the settings and devices of two to six virtual machines</source>
        <translation>2 ～ 6 台の仮想マシンの設定とデバイスを比較します</translation>
    </message>
    <message id="why-not.compare">
        <source>Select two to six virtual machines.</source>
        <translation>2 ～ 6 台の仮想マシンを選択してください。</translation>
    </message>
    <message id="column.hardware-generation">
        <source>Generation</source>
        <translation>世代</translation>
    </message>
    <message id="column.hardware-disks">
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message id="column.hardware-dvd">
        <source>DVD</source>
        <translation>DVD</translation>
    </message>
    <message id="column.hardware-switch">
        <source>Switch</source>
        <translation>スイッチ</translation>
    </message>
    <message id="column.hardware-vlan">
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message id="column.hardware-addresses">
        <source>IP Addresses</source>
        <translation>IP アドレス</translation>
    </message>
    <message id="column.hardware-mac">
        <source>MAC Address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message id="column.hardware-secure-boot">
        <source>Secure Boot</source>
        <translation>セキュア ブート</translation>
    </message>
    <message id="column.hardware-tpm">
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message id="column.hardware-checkpoints">
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message id="column.hardware-processors">
        <source>Processors</source>
        <translation>プロセッサ</translation>
    </message>
    <message id="column.hardware-startup-memory">
        <source>Startup Memory</source>
        <translation>スタートアップ メモリ</translation>
    </message>
    <message id="column.hardware-dynamic-memory">
        <source>Dynamic Memory</source>
        <translation>動的メモリ</translation>
    </message>
    <message id="column.hardware-automatic-start">
        <source>Automatic Start</source>
        <translation>自動開始</translation>
    </message>
    <message id="column.hardware-automatic-stop">
        <source>Automatic Stop</source>
        <translation>自動停止</translation>
    </message>
    <message id="list.hardware.unknown">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="list.hardware.unread">
        <source>Hardware has not been read yet</source>
        <translation>ハードウェアはまだ読み取っていません</translation>
    </message>
    <message id="list.hardware.no-drive">
        <source>No drive</source>
        <translation>ドライブなし</translation>
    </message>
    <message id="list.hardware.trunk">
        <source>trunk {id}</source>
        <translation>トランク {id}</translation>
    </message>
    <message id="list.hardware.private">
        <source>private {id}</source>
        <translation>プライベート {id}</translation>
    </message>
    <message id="column-tip.hardware-generation">
        <source>Generation of the virtual machine</source>
        <translation>仮想マシンの世代</translation>
    </message>
    <message id="column-tip.hardware-disks">
        <source>Number of virtual hard disks</source>
        <translation>仮想ハード ディスクの数</translation>
    </message>
    <message id="column-tip.hardware-dvd">
        <source>Image in the DVD drive</source>
        <translation>DVD ドライブのイメージ</translation>
    </message>
    <message id="column-tip.hardware-switch">
        <source>Virtual switches of the network adapters</source>
        <translation>ネットワーク アダプターの仮想スイッチ</translation>
    </message>
    <message id="column-tip.hardware-vlan">
        <source>VLAN IDs of the network adapters</source>
        <translation>ネットワーク アダプターの VLAN ID</translation>
    </message>
    <message id="column-tip.hardware-addresses">
        <source>IP addresses that the guest reports</source>
        <translation>ゲストが報告する IP アドレス</translation>
    </message>
    <message id="column-tip.hardware-mac">
        <source>MAC addresses of the network adapters</source>
        <translation>ネットワーク アダプターの MAC アドレス</translation>
    </message>
    <message id="column-tip.hardware-secure-boot">
        <source>Secure Boot and its template</source>
        <translation>セキュア ブートとテンプレート</translation>
    </message>
    <message id="column-tip.hardware-tpm">
        <source>Trusted Platform Module</source>
        <translation>トラステッド プラットフォーム モジュール</translation>
    </message>
    <message id="column-tip.hardware-checkpoints">
        <source>Number of checkpoints</source>
        <translation>チェックポイントの数</translation>
    </message>
    <message id="column-tip.hardware-processors">
        <source>Number of virtual processors</source>
        <translation>仮想プロセッサの数</translation>
    </message>
    <message id="column-tip.hardware-startup-memory">
        <source>Memory at startup</source>
        <translation>スタートアップ時のメモリ</translation>
    </message>
    <message id="column-tip.hardware-dynamic-memory">
        <source>Whether Dynamic Memory is on</source>
        <translation>動的メモリがオンかどうか</translation>
    </message>
    <message id="column-tip.hardware-automatic-start">
        <source>Automatic start action</source>
        <translation>自動開始アクション</translation>
    </message>
    <message id="column-tip.hardware-automatic-stop">
        <source>Automatic stop action</source>
        <translation>自動停止アクション</translation>
    </message>
    <message id="operation.dvd-insert">
        <source>Insert {file}, {who}</source>
        <translation>{file} の挿入: {who}</translation>
    </message>
    <message id="operation.dvd-eject">
        <source>Eject, {who}</source>
        <translation>取り出し: {who}</translation>
    </message>
    <message id="activity.dvd">
        <source>Changing the DVD drive…</source>
        <translation>DVD ドライブを変更しています…</translation>
    </message>
    <message id="journal.kind.device">
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message id="undo.impossible.device">
        <source>The device cannot be restored.</source>
        <translation>デバイスを元に戻すことはできません。</translation>
    </message>
    <message id="trouble.no-dvd-drive.failed">
        <source>The virtual machine has no DVD drive.</source>
        <translation>仮想マシンに DVD ドライブがありません。</translation>
    </message>
    <message id="trouble.no-dvd-drive.next">
        <source>Add a DVD drive in Hyper-V Manager.</source>
        <translation>Hyper-V マネージャーで DVD ドライブを追加してください。</translation>
    </message>
    <message id="trouble.image-path-not-legal.failed">
        <source>The path is not valid for an image on the host.</source>
        <translation>ホスト上のイメージのパスとして正しくありません。</translation>
    </message>
    <message id="trouble.image-path-not-legal.next">
        <source>Enter a full path of up to 259 characters that ends with .iso, such as D:\ISO\setup.iso.</source>
        <translation>D:\ISO\setup.iso のように、.iso で終わる 259 文字以内の完全なパスを入力してください。</translation>
    </message>
    <message id="trouble.vm-saved.failed">
        <source>The virtual machine is saved; the host changes no device of it.</source>
        <translation>仮想マシンは保存されています。ホストはデバイスを変更しません。</translation>
    </message>
    <message id="trouble.vm-saved.next">
        <source>Start the virtual machine and shut it down, or delete its saved state.</source>
        <translation>起動してシャットダウンするか、保存された状態を削除してください。</translation>
    </message>
    <message id="operation.dvd">
        <source>DVD drive of {who}</source>
        <translation>{who} の DVD ドライブ</translation>
    </message>
    <message id="path-fault.empty">
        <source>Enter a path.</source>
        <translation>パスを入力してください。</translation>
    </message>
    <message id="path-fault.not-whole">
        <source>Enter a full path on the host, such as D:\ISO\setup.iso or \\server\share\setup.iso.</source>
        <translation>D:\ISO\setup.iso や \\server\share\setup.iso のような、ホスト上の完全なパスを入力してください。</translation>
    </message>
    <message id="path-fault.too-long">
        <source>The path has more than 259 characters.</source>
        <translation>パスが 259 文字を超えています。</translation>
    </message>
    <message id="path-fault.character">
        <source>The path contains a character that Windows does not allow.</source>
        <translation>Windows で使用できない文字がパスに含まれています。</translation>
    </message>
    <message id="path-fault.ending">
        <source>No part of the path may be empty, or end with a period or a space.</source>
        <translation>パスの各部分は、空にすることも、ピリオドや空白で終えることもできません。</translation>
    </message>
    <message id="path-fault.extension">
        <source>The file name must end with .iso.</source>
        <translation>ファイル名は .iso で終わる必要があります。</translation>
    </message>
    <message id="action.insert-image.label">
        <source>Insert Image File…</source>
        <translation>イメージ ファイルの挿入…</translation>
    </message>
    <message id="action.insert-image.tip">
        <source>Inserts an image of the host into the DVD drives of the selected virtual machines</source>
        <translation>ホスト上のイメージを、選択した仮想マシンの DVD ドライブに挿入します</translation>
    </message>
    <message id="action.eject-image.label">
        <source>Eject Image…</source>
        <translation>イメージの取り出し…</translation>
    </message>
    <message id="action.eject-image.tip">
        <source>Ejects the images in the DVD drives of the selected virtual machines</source>
        <translation>選択した仮想マシンの DVD ドライブからイメージを取り出します</translation>
    </message>
    <message id="dvd-dialog.insert">
        <source>Insert Image File</source>
        <translation>イメージ ファイルの挿入</translation>
    </message>
    <message id="dvd-dialog.eject">
        <source>Eject Images</source>
        <translation>イメージの取り出し</translation>
    </message>
    <message id="dvd-dialog.path">
        <source>&amp;Image file on the host:</source>
        <translation>ホスト上のイメージ ファイル(&amp;I):</translation>
    </message>
    <message id="dvd-dialog.plan">
        <source>What will be done</source>
        <translation>実行される内容</translation>
    </message>
    <message id="dvd-dialog.insert-button">
        <source>I&amp;nsert</source>
        <translation>挿入(&amp;N)</translation>
    </message>
    <message id="dvd-dialog.eject-button">
        <source>&amp;Eject</source>
        <translation>取り出し(&amp;E)</translation>
    </message>
    <message id="dvd-dialog.script">
        <source>&amp;Copy as PowerShell</source>
        <translation>PowerShell としてコピー(&amp;C)</translation>
    </message>
    <message id="dvd-dialog.replaces">
        <source>Replaces the current image</source>
        <translation>現在のイメージと置き換えます</translation>
    </message>
    <message id="dvd-dialog.status" numerus="yes">
        <source>{n} changes, calls: {calls}</source>
        <translation>
            <numerusform>変更 {n} 件、呼び出し {calls} 回</numerusform>
        </translation>
    </message>
    <message id="dvd-dialog.column.result">
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message id="dvd-dialog.column.vm">
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="dvd-dialog.column.host">
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message id="dvd-dialog.column.now">
        <source>Current image</source>
        <translation>現在のイメージ</translation>
    </message>
    <message id="dvd-dialog.column.remark">
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message id="dvd-dialog.browse">
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message id="dvd-dialog.one-host">
        <source>The virtual machines are on several hosts. Enter a path that is valid on each of them.</source>
        <translation>仮想マシンが複数のホストにあります。すべてのホストで有効なパスを入力してください。</translation>
    </message>
    <message id="file-verdict.there">
        <source>There, {size}, changed {changed}</source>
        <translation>あります ({size}、更新日 {changed})</translation>
    </message>
    <message id="file-verdict.missing">
        <source>Not on the host</source>
        <translation>ホストにありません</translation>
    </message>
    <message id="file-verdict.unknown">
        <source>Cannot be checked from here; the host checks it when the image is inserted</source>
        <translation>ここでは確認できません。挿入時にホストが確認します</translation>
    </message>
    <message id="file-picker.title">
        <source>Choose an Image on {host}</source>
        <translation>{host} のイメージの選択</translation>
    </message>
    <message id="file-picker.up">
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message id="file-picker.disks">
        <source>Local disks</source>
        <translation>ローカル ディスク</translation>
    </message>
    <message id="file-picker.volume">
        <source>{drive} {name}</source>
        <translation>{drive} {name}</translation>
    </message>
    <message id="file-picker.free">
        <source>{size} free</source>
        <translation>空き {size}</translation>
    </message>
    <message id="file-picker.empty">
        <source>Empty, or your account may not read it.</source>
        <translation>空であるか、アカウントに読み取りのアクセス許可がありません。</translation>
    </message>
    <message id="file-picker.first">
        <source>Only the first {n} entries are shown.</source>
        <translation>最初の {n} 件だけを表示しています。</translation>
    </message>
    <message id="file-picker.type-it">
        <source>Enter the path instead.</source>
        <translation>代わりにパスを入力してください。</translation>
    </message>
    <message id="file-picker.choose">
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message id="file-picker.column.name">
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message id="file-picker.column.size">
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message id="file-picker.column.changed">
        <source>Changed</source>
        <translation>更新日</translation>
    </message>
    <message id="list.hardware.hosts-unread" numerus="yes">
        <source>Hardware of {n} hosts has not been read yet.</source>
        <translation>
            <numerusform>{n} 台のホストのハードウェアはまだ読み取っていません。</numerusform>
        </translation>
    </message>
    <message id="trouble.image-exists.failed">
        <source>The host already has another image with this name.</source>
        <translation>同じ名前の別のイメージがホストに既にあります。</translation>
    </message>
    <message id="trouble.image-exists.next">
        <source>Insert the image of the host, keep both, or give this file another name.</source>
        <translation>ホストのイメージを挿入するか、両方を残すか、このファイルの名前を変更してください。</translation>
    </message>
    <message id="trouble.image-there.failed">
        <source>The host has this image already; nothing was sent.</source>
        <translation>ホストに同じイメージがあるため、転送していません。</translation>
    </message>
    <message id="trouble.image-there.next">
        <source>Nothing needs to be done.</source>
        <translation>操作は必要ありません。</translation>
    </message>
    <message id="trouble.image-folder-denied.failed">
        <source>The ISO folder on the host cannot be written to.</source>
        <translation>ホスト上の ISO フォルダーに書き込めません。</translation>
    </message>
    <message id="trouble.image-folder-denied.next">
        <source>Choose another ISO folder in File ▸ File Transfer…, or check your rights on this one.</source>
        <translation>[ファイル] ▸ [ファイル転送…] で別の ISO フォルダーを指定するか、このフォルダーに対する権限を確認してください。</translation>
    </message>
    <message id="trouble.image-folder-out-of-reach.failed">
        <source>The remote shell is closed to this account, and the file share does not reach the ISO folder.</source>
        <translation>このアカウントではリモート シェルを使用できず、ファイル共有の範囲に ISO フォルダーがありません。</translation>
    </message>
    <message id="trouble.image-folder-out-of-reach.next">
        <source>Choose an ISO folder on the disk of the file share in File ▸ File Transfer…, or use an account with access to the remote shell.</source>
        <translation>[ファイル] ▸ [ファイル転送…] でファイル共有と同じディスクの ISO フォルダーを指定するか、リモート シェルを使用できるアカウントを使用してください。</translation>
    </message>
    <message id="trouble.image-not-readable.failed">
        <source>The image is on the host, but the Hyper-V service may not read the folder.</source>
        <translation>イメージはホストにありますが、Hyper-V サービスにフォルダーの読み取り権限がありません。</translation>
    </message>
    <message id="trouble.image-not-readable.next">
        <source>Allow the SYSTEM account of the host to read the ISO folder, then insert the image again.</source>
        <translation>ホストの SYSTEM アカウントに ISO フォルダーの読み取りを許可してから、もう一度イメージを挿入してください。</translation>
    </message>
    <message id="trouble.not-an-image.failed">
        <source>The file is not a disc image.</source>
        <translation>このファイルはディスク イメージではありません。</translation>
    </message>
    <message id="trouble.not-an-image.next">
        <source>Choose an .iso file with a disc image, or copy the file into the guest.</source>
        <translation>ディスク イメージの .iso ファイルを選択するか、ファイルをゲストにコピーしてください。</translation>
    </message>
    <message id="drop.insert">
        <source>Insert {file} ({size}) into the DVD drive of {vm}</source>
        <translation>{file} ({size}) を {vm} の DVD ドライブに挿入</translation>
    </message>
    <message id="drop.insert-all" numerus="yes">
        <source>Insert {file} ({size}) into the DVD drives of {n} virtual machines</source>
        <translation><numerusform>{file} ({size}) を {n} 台の仮想マシンの DVD ドライブに挿入</numerusform></translation>
    </message>
    <message id="drop.replaces">
        <source>Replaces {file}.</source>
        <translation>{file} と置き換えます。</translation>
    </message>
    <message id="drop.hosts" numerus="yes">
        <source>Sent once to each of {n} hosts.</source>
        <translation><numerusform>{n} 台のホストに 1 回ずつ転送します。</numerusform></translation>
    </message>
    <message id="drop.or-copy">
        <source>Or copy it into the guest: a menu follows the drop.</source>
        <translation>ゲストへのコピーも、ドロップ後のメニューで選択できます。</translation>
    </message>
    <message id="drop.no-insert">
        <source>It cannot be inserted: {reason}</source>
        <translation>挿入はできません: {reason}</translation>
    </message>
    <message id="drop.menu-insert">
        <source>&amp;Insert into DVD Drive</source>
        <translation>DVD ドライブに挿入(&amp;I)</translation>
    </message>
    <message id="drop.menu-copy">
        <source>&amp;Copy into Guest…</source>
        <translation>ゲストにコピー(&amp;C)…</translation>
    </message>
    <message id="image-exists.title">
        <source>Insert Image File</source>
        <translation>イメージ ファイルの挿入</translation>
    </message>
    <message id="image-exists.words">
        <source>{host} has another file {file} ({size}) in its ISO folder.</source>
        <translation>{host} の ISO フォルダーには、別の {file} ({size}) が既にあります。</translation>
    </message>
    <message id="image-exists.use">
        <source>Use the Host's</source>
        <translation>ホストのファイルを使用</translation>
    </message>
    <message id="image-exists.rename">
        <source>Keep Both</source>
        <translation>両方を残す</translation>
    </message>
    <message id="action.upload-image.label">
        <source>Insert from This Computer…</source>
        <translation>このコンピューターから挿入…</translation>
    </message>
    <message id="action.upload-image.tip">
        <source>Copies an image of this computer to the hosts and inserts it into the DVD drives of the selected virtual machines</source>
        <translation>このコンピューターのイメージをホストに転送し、選択した仮想マシンの DVD ドライブに挿入します</translation>
    </message>
    <message id="image-choose.title">
        <source>Insert from This Computer</source>
        <translation>このコンピューターから挿入</translation>
    </message>
    <message id="image-choose.filter">
        <source>Disc images (*.iso *.ISO)</source>
        <translation>ディスク イメージ (*.iso *.ISO)</translation>
    </message>
    <message id="staging.iso-folder">
        <source>&amp;ISO folder on the host:</source>
        <translation>ホスト上の ISO フォルダー(&amp;I):</translation>
    </message>
    <message id="staging.iso-usual">
        <source>ISO, on the disk of the virtual hard disks</source>
        <translation>仮想ハード ディスクのディスクにある ISO</translation>
    </message>
    <message id="staging.iso-tip">
        <source>Images of this computer are kept in this folder of the host when they are inserted into a DVD drive</source>
        <translation>このコンピューターのイメージを DVD ドライブに挿入すると、ホストのこのフォルダーに保存されます</translation>
    </message>
    <message id="staging.iso-fault">
        <source>The ISO folder has to be a full path on a local disk of the host, such as D:\ISO.</source>
        <translation>D:\ISO のように、ホストのローカル ディスク上の完全なパスを ISO フォルダーに指定してください。</translation>
    </message>
    <message id="file-picker.by.share">
        <source>Read through the file share.</source>
        <translation>ファイル共有経由で読み取りました。</translation>
    </message>
    <message id="file-picker.by.shell">
        <source>Read through the remote shell.</source>
        <translation>リモート シェル経由で読み取りました。</translation>
    </message>
    <message id="file-picker.by.cim">
        <source>Read through WMI.</source>
        <translation>WMI 経由で読み取りました。</translation>
    </message>
    <message id="file-picker.nothing">
        <source>Nothing here.</source>
        <translation>何もありません。</translation>
    </message>
    <message id="file-picker.path">
        <source>&amp;Path:</source>
        <translation>パス(&amp;P):</translation>
    </message>
    <message id="file-picker.places">
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message id="file-picker.title-disk">
        <source>Choose a Disk on {host}</source>
        <translation>{host} のディスクの選択</translation>
    </message>
    <message id="dvd-form.upload">
        <source>&amp;From This Computer…</source>
        <translation>このコンピューターから(&amp;F)…</translation>
    </message>
    <message id="dvd-form.upload-later">
        <source>Click Apply first: the drive has to be there.</source>
        <translation>先に [適用] をクリックしてドライブを追加してください。</translation>
    </message>
    <message id="dvd-form.uploads">
        <source>{file} ({size}) will be brought from this computer to the host and inserted.</source>
        <translation>{file} ({size}) をこのコンピューターからホストに転送し、挿入します。</translation>
    </message>
    <message id="wish.from-here">
        <source>{file} (from this computer)</source>
        <translation>{file} (このコンピューターから)</translation>
    </message>
    <message id="file-picker.new">
        <source>New &amp;Folder…</source>
        <translation>新しいフォルダー(&amp;F)…</translation>
    </message>
    <message id="file-picker.new-title">
        <source>New Folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message id="file-picker.no-new">
        <source>Folders are created over the file share or through the remote shell, and this folder was read another way.</source>
        <translation>フォルダーを作成できるのは、ファイル共有またはリモート シェル経由で読み取ったフォルダーの中だけです。</translation>
    </message>
    <message id="file-picker.no-place">
        <source>Open a disk or a folder first.</source>
        <translation>先にディスクまたはフォルダーを開いてください。</translation>
    </message>
    <message id="trouble.host-folder-exists.failed">
        <source>There is something of that name in this folder already.</source>
        <translation>このフォルダーには、同じ名前の項目が既にあります。</translation>
    </message>
    <message id="trouble.host-folder-exists.next">
        <source>Choose another name.</source>
        <translation>別の名前を指定してください。</translation>
    </message>
</context>
</TS>
