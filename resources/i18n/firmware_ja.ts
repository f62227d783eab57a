<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="setting.compatible">
        <source>Migration to a different processor version</source>
        <translation>プロセッサ バージョンが異なるコンピューターへの移行</translation>
    </message>
    <message id="setting.compatible-mode">
        <source>Compatibility mode</source>
        <translation>互換性のモード</translation>
    </message>
    <message id="setting.nested">
        <source>Nested virtualization</source>
        <translation>入れ子になった仮想化</translation>
    </message>
    <message id="setting.threads">
        <source>Hardware threads per core</source>
        <translation>コアあたりのハードウェア スレッド</translation>
    </message>
    <message id="setting.node-processors">
        <source>Maximum number of processors per NUMA node</source>
        <translation>NUMA ノードあたりのプロセッサの最大数</translation>
    </message>
    <message id="setting.node-memory">
        <source>Maximum amount of memory per NUMA node</source>
        <translation>NUMA ノードあたりのメモリの最大量</translation>
    </message>
    <message id="setting.socket-nodes">
        <source>Maximum NUMA nodes per socket</source>
        <translation>ソケットあたりの NUMA ノードの最大数</translation>
    </message>
    <message id="setting.bios-order">
        <source>Startup order</source>
        <translation>スタートアップ順序</translation>
    </message>
    <message id="setting.num-lock">
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message id="setting.boot-order">
        <source>Boot order</source>
        <translation>ブート順序</translation>
    </message>
    <message id="setting.network-boot">
        <source>Preferred network boot protocol</source>
        <translation>優先するネットワーク ブート プロトコル</translation>
    </message>
    <message id="setting.boot-pause">
        <source>Pause after boot failure</source>
        <translation>ブート失敗後の一時停止</translation>
    </message>
    <message id="setting.console">
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message id="setting.secure-boot">
        <source>Secure Boot</source>
        <translation>セキュア ブート</translation>
    </message>
    <message id="setting.secure-boot-template">
        <source>Secure Boot template</source>
        <translation>セキュア ブートのテンプレート</translation>
    </message>
    <message id="setting.tpm">
        <source>Trusted Platform Module</source>
        <translation>トラステッド プラットフォーム モジュール</translation>
    </message>
    <message id="setting.encryption">
        <source>Encryption of state and migration traffic</source>
        <translation>状態と移行トラフィックの暗号化</translation>
    </message>
    <message id="setting-label.compatible">
        <source>&amp;Migrate to a physical computer with a different processor version</source>
        <translation>プロセッサ バージョンが異なる物理コンピューターへ移行する(&amp;M)</translation>
    </message>
    <message id="setting-label.compatible-mode">
        <source>Mode:</source>
        <translation>モード:</translation>
    </message>
    <message id="setting-label.nested">
        <source>&amp;Nested virtualization</source>
        <translation>入れ子になった仮想化(&amp;N)</translation>
    </message>
    <message id="setting-label.threads">
        <source>Hardware threads per core:</source>
        <translation>コアあたりのハードウェア スレッド:</translation>
    </message>
    <message id="setting-label.node-processors">
        <source>Maximum number of &amp;processors:</source>
        <translation>プロセッサの最大数(&amp;P):</translation>
    </message>
    <message id="setting-label.node-memory">
        <source>Maximum amount of &amp;memory:</source>
        <translation>メモリの最大量(&amp;M):</translation>
    </message>
    <message id="setting-label.socket-nodes">
        <source>Maximum NUMA nodes allowed on a &amp;socket:</source>
        <translation>ソケットあたりの NUMA ノードの最大数(&amp;S):</translation>
    </message>
    <message id="setting-label.bios-order">
        <source>Startup &amp;order:</source>
        <translation>スタートアップ順序(&amp;O):</translation>
    </message>
    <message id="setting-label.num-lock">
        <source>&amp;Num Lock</source>
        <translation>Num Lock(&amp;N)</translation>
    </message>
    <message id="setting-label.boot-order">
        <source>Boot &amp;order:</source>
        <translation>ブート順序(&amp;O):</translation>
    </message>
    <message id="setting-label.network-boot">
        <source>Preferred network boot protocol:</source>
        <translation>優先するネットワーク ブート プロトコル:</translation>
    </message>
    <message id="setting-label.boot-pause">
        <source>&amp;Pause after boot failure</source>
        <translation>ブート失敗後に一時停止する(&amp;P)</translation>
    </message>
    <message id="setting-label.console">
        <source>Console:</source>
        <translation>コンソール:</translation>
    </message>
    <message id="setting-label.secure-boot">
        <source>&amp;Enable Secure Boot</source>
        <translation>セキュア ブートを有効にする(&amp;E)</translation>
    </message>
    <message id="setting-label.secure-boot-template">
        <source>&amp;Template:</source>
        <translation>テンプレート(&amp;T):</translation>
    </message>
    <message id="setting-label.tpm">
        <source>Enable Trusted Platform &amp;Module</source>
        <translation>トラステッド プラットフォーム モジュールを有効にする(&amp;M)</translation>
    </message>
    <message id="setting-label.encryption">
        <source>Encrypt &amp;state and virtual machine migration traffic</source>
        <translation>状態と仮想マシンの移行トラフィックを暗号化する(&amp;S)</translation>
    </message>
    <message id="setting-hint.nested">
        <source>Virtual machines inside this one. Not together with Dynamic Memory; their networks need MAC address spoofing on the network adapter.</source>
        <translation>この仮想マシンの中で仮想マシンを実行します。動的メモリとは併用できません。内側のネットワークには、ネットワーク アダプターで MAC アドレスのスプーフィングが必要です。</translation>
    </message>
    <message id="setting-hint.bios-order">
        <source>The network can be booted from with a legacy network adapter only.</source>
        <translation>ネットワークからの起動には、レガシ ネットワーク アダプターが必要です。</translation>
    </message>
    <message id="setting-hint.boot-order">
        <source>Alt+Up and Alt+Down move the selected entry, Alt+Home moves it to the top.</source>
        <translation>選択したエントリは、Alt+↑ と Alt+↓ で移動し、Alt+Home で先頭へ移動します。</translation>
    </message>
    <message id="compatible-mode.0">
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message id="compatible-mode-short.0">
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message id="compatible-mode.1">
        <source>What the nodes of the cluster have in common</source>
        <translation>クラスター ノードに共通する機能</translation>
    </message>
    <message id="compatible-mode-short.1">
        <source>Cluster nodes</source>
        <translation>クラスター ノード</translation>
    </message>
    <message id="threads.0">
        <source>Same as the host</source>
        <translation>ホストと同じ</translation>
    </message>
    <message id="threads-short.0">
        <source>Same as the host</source>
        <translation>ホストと同じ</translation>
    </message>
    <message id="threads.1">
        <source>1</source>
        <translation>1</translation>
    </message>
    <message id="threads-short.1">
        <source>1</source>
        <translation>1</translation>
    </message>
    <message id="threads.2">
        <source>2</source>
        <translation>2</translation>
    </message>
    <message id="threads-short.2">
        <source>2</source>
        <translation>2</translation>
    </message>
    <message id="network-boot.4096">
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message id="network-boot-short.4096">
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message id="network-boot.4097">
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message id="network-boot-short.4097">
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message id="console.0">
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message id="console-short.0">
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message id="console.1">
        <source>COM 1</source>
        <translation>COM 1</translation>
    </message>
    <message id="console-short.1">
        <source>COM 1</source>
        <translation>COM 1</translation>
    </message>
    <message id="console.2">
        <source>COM 2</source>
        <translation>COM 2</translation>
    </message>
    <message id="console-short.2">
        <source>COM 2</source>
        <translation>COM 2</translation>
    </message>
    <message id="console.3">
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message id="console-short.3">
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message id="setting-closed.version-8">
        <source>Requires configuration version 8.0; this virtual machine has an older one.</source>
        <translation>構成バージョン 8.0 が必要です。この仮想マシンの構成バージョンはそれより古いものです。</translation>
    </message>
    <message id="setting-closed.nested">
        <source>Not available with nested virtualization. Turn it off first.</source>
        <translation>入れ子になった仮想化とは併用できません。先にオフにしてください。</translation>
    </message>
    <message id="setting-closed.dynamic">
        <source>Not available with Dynamic Memory. Turn it off first.</source>
        <translation>動的メモリとは併用できません。先にオフにしてください。</translation>
    </message>
    <message id="setting-closed.tpm-bound">
        <source>The Trusted Platform Module is bound to the template. Turn it off first.</source>
        <translation>トラステッド プラットフォーム モジュールがテンプレートに結び付けられています。先にオフにしてください。</translation>
    </message>
    <message id="setting-closed.no-key-protector">
        <source>Requires a key protector, which this virtual machine does not have. hvgui does not create one; the command below does, on the host.</source>
        <translation>キー プロテクターが必要ですが、この仮想マシンにはありません。hvgui では作成しません。下のコマンドをホストで実行してください。</translation>
    </message>
    <message id="setting-closed.key-protector-unread">
        <source>Requires a key protector, and the host does not tell whether there is one.</source>
        <translation>キー プロテクターが必要ですが、その有無をホストから取得できません。</translation>
    </message>
    <message id="setting-closed.shielded">
        <source>The virtual machine is shielded; its security settings are not changed from here.</source>
        <translation>シールドされた仮想マシンのため、セキュリティ設定はここでは変更できません。</translation>
    </message>
    <message id="setting-closed.other-entry">
        <source>The order contains an entry that hvgui does not change.</source>
        <translation>hvgui では変更しないエントリが順序に含まれています。</translation>
    </message>
    <message id="setting-complaint.not-a-template">
        <source>Enter the GUID of a template, without braces.</source>
        <translation>テンプレートの GUID を中かっこなしで入力してください。</translation>
    </message>
    <message id="setting-complaint.other-entries">
        <source>The entries have changed. Open the settings again.</source>
        <translation>エントリが変更されています。設定を開き直してください。</translation>
    </message>
    <message id="trouble.boot-entries-changed.failed">
        <source>The boot entries have changed in the meantime; the order was not sent.</source>
        <translation>その間にブート エントリが変更されたため、順序は送信していません。</translation>
    </message>
    <message id="trouble.boot-entries-changed.next">
        <source>Arrange the entries again and apply.</source>
        <translation>エントリを並べ直して適用してください。</translation>
    </message>
    <message id="boot-entry.drive">
        <source>Drive at location {n}</source>
        <translation>場所 {n} のドライブ</translation>
    </message>
    <message id="boot-entry.network">
        <source>Network adapter</source>
        <translation>ネットワーク アダプター</translation>
    </message>
    <message id="device-fact.key-protector">
        <source>Key protector</source>
        <translation>キー プロテクター</translation>
    </message>
    <message id="order-field.up">
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message id="order-field.down">
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message id="order-field.top">
        <source>Move to &amp;Top</source>
        <translation>先頭へ移動(&amp;T)</translation>
    </message>
    <message id="order-field.moved">
        <source>{entry}, {n} of {all}</source>
        <translation>{entry}、{all} 件中 {n} 番目</translation>
    </message>
    <message id="order-field.details">
        <source>Details of the selected entry</source>
        <translation>選択したエントリの詳細</translation>
    </message>
    <message id="order-field.description">
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message id="order-field.path">
        <source>Firmware path</source>
        <translation>ファームウェア パス</translation>
    </message>
    <message id="numa-form.defaults">
        <source>&amp;Use Hardware Topology</source>
        <translation>ハードウェア トポロジを使用(&amp;U)</translation>
    </message>
    <message id="numa-form.no-defaults">
        <source>The host does not tell its topology.</source>
        <translation>ホストのトポロジを取得できません。</translation>
    </message>
    <message id="security-form.command">
        <source>The command for the host</source>
        <translation>ホストで実行するコマンド</translation>
    </message>
    <message id="danger.secure-boot">
        <source>Without Secure Boot the firmware starts anything. If the disk of the guest is sealed to its TPM, the guest asks for the recovery key at the next start.</source>
        <translation>セキュア ブートをオフにすると、ファームウェアはどのプログラムも起動します。ゲストのディスクが TPM で保護されている場合、次回の起動時に回復キーが必要になります。</translation>
    </message>
    <message id="danger.tpm">
        <source>What the guest has sealed in its TPM, BitLocker keys for example, cannot be opened any more. hvgui cannot undo this. Have the recovery keys at hand.</source>
        <translation>ゲストが TPM に保存した BitLocker キーなどは使用できなくなります。hvgui で元に戻すことはできません。回復キーを用意してください。</translation>
    </message>
    <message id="setting.com-1">
        <source>COM 1</source>
        <translation>COM 1</translation>
    </message>
    <message id="setting.com-1-debugger">
        <source>COM 1: debugger mode</source>
        <translation>COM 1: デバッガー モード</translation>
    </message>
    <message id="setting.com-2">
        <source>COM 2</source>
        <translation>COM 2</translation>
    </message>
    <message id="setting.com-2-debugger">
        <source>COM 2: debugger mode</source>
        <translation>COM 2: デバッガー モード</translation>
    </message>
    <message id="setting.diskette">
        <source>Virtual floppy disk</source>
        <translation>仮想フロッピー ディスク</translation>
    </message>
    <message id="setting-label.com-1">
        <source>&amp;Attachment:</source>
        <translation>接続先(&amp;A):</translation>
    </message>
    <message id="setting-label.com-1-debugger">
        <source>Used by a &amp;debugger</source>
        <translation>デバッガーで使用する(&amp;D)</translation>
    </message>
    <message id="setting-label.com-2">
        <source>&amp;Attachment:</source>
        <translation>接続先(&amp;A):</translation>
    </message>
    <message id="setting-label.com-2-debugger">
        <source>Used by a &amp;debugger</source>
        <translation>デバッガーで使用する(&amp;D)</translation>
    </message>
    <message id="setting-label.diskette">
        <source>&amp;Virtual floppy disk (.vfd):</source>
        <translation>仮想フロッピー ディスク (.vfd)(&amp;V):</translation>
    </message>
    <message id="setting-hint.com-1">
        <source>While the virtual machine runs it takes effect at the next start.</source>
        <translation>実行中の変更は、次回の起動時に有効になります。</translation>
    </message>
    <message id="setting-hint.com-2">
        <source>While the virtual machine runs it takes effect at the next start.</source>
        <translation>実行中の変更は、次回の起動時に有効になります。</translation>
    </message>
    <message id="setting-complaint.not-a-pipe">
        <source>Enter a pipe such as \\.\pipe\name or \\computer\pipe\name.</source>
        <translation>\\.\pipe\name や \\コンピューター\pipe\name のようなパイプを入力してください。</translation>
    </message>
    <message id="setting-complaint.pipe-in-use">
        <source>Another port on this host uses this pipe.</source>
        <translation>このホストの別のポートがこのパイプを使用しています。</translation>
    </message>
    <message id="setting-complaint.not-a-diskette">
        <source>Enter the path of a .vfd file on the host.</source>
        <translation>ホスト上の .vfd ファイルのパスを入力してください。</translation>
    </message>
    <message id="port-form.none">
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message id="many-settings.title" numerus="yes">
        <source>Settings for {n} virtual machines</source>
        <translation>
            <numerusform>{n} 台の仮想マシンの設定</numerusform>
        </translation>
    </message>
    <message id="many-settings.page.adapters">
        <source>Network Adapters</source>
        <translation>ネットワーク アダプター</translation>
    </message>
    <message id="many-settings.which">
        <source>Network adapters:</source>
        <translation>対象のアダプター:</translation>
    </message>
    <message id="many-settings.all">
        <source>All network adapters</source>
        <translation>すべてのネットワーク アダプター</translation>
    </message>
    <message id="many-settings.first">
        <source>The first one of each virtual machine</source>
        <translation>各仮想マシンの最初のアダプター</translation>
    </message>
    <message id="many-settings.named">
        <source>Named {name}</source>
        <translation>名前が {name} のもの</translation>
    </message>
    <message id="many-settings.on-switch">
        <source>Connected to {switch}</source>
        <translation>{switch} に接続しているもの</translation>
    </message>
    <message id="many-settings.count" numerus="yes">
        <source>{n} adapters of {vms} virtual machines</source>
        <translation>
            <numerusform>{vms} 台の仮想マシンのアダプター {n} 個</numerusform>
        </translation>
    </message>
    <message id="many-settings.differ" numerus="yes">
        <source>{n} different values</source>
        <translation>
            <numerusform>{n} 種類の値</numerusform>
        </translation>
    </message>
    <message id="many-settings.value">
        <source>{value} ({n})</source>
        <translation>{value} ({n})</translation>
    </message>
    <message id="many-settings.open" numerus="yes">
        <source>{n} can be changed now</source>
        <translation>
            <numerusform>{n} 件は今すぐ変更可能</numerusform>
        </translation>
    </message>
    <message id="many-settings.closed">
        <source>{n}: {why}</source>
        <translation>{n} 件: {why}</translation>
    </message>
    <message id="many-settings.nowhere">
        <source>None of these virtual machines has this setting.</source>
        <translation>この設定のある仮想マシンはありません。</translation>
    </message>
    <message id="many-settings.left">
        <source>Not changed</source>
        <translation>変更しない</translation>
    </message>
    <message id="many-settings.set">
        <source>Will be set</source>
        <translation>設定する</translation>
    </message>
    <message id="many-settings.left-out">
        <source>One at a time: names, boot order, devices, static MAC addresses, TPM and NUMA.</source>
        <translation>1 台ずつ設定するもの: 名前、ブート順序、デバイス、静的 MAC アドレス、TPM、NUMA。</translation>
    </message>
    <message id="why-not.too-many">
        <source>Select at most 1,000 virtual machines.</source>
        <translation>選択できる仮想マシンは 1,000 台までです。</translation>
    </message>
    <message id="apply-preview.counts">
        <source>{will} will change ({calls} calls), {agrees} are so already, {refused} are rejected.</source>
        <translation>変更 {will} 件 (呼び出し {calls} 回)、変更不要 {agrees} 件、変更不可 {refused} 件。</translation>
    </message>
    <message id="memory-now.assigned">
        <source>Assigned now: {size}</source>
        <translation>現在の割り当て: {size}</translation>
    </message>
    <message id="memory-now.demand">
        <source>demand: {size}</source>
        <translation>需要: {size}</translation>
    </message>
    <message id="port-form.host">
        <source>Named pipe of the host</source>
        <translation>ホストの名前付きパイプ</translation>
    </message>
    <message id="port-form.remote">
        <source>Named pipe of another computer</source>
        <translation>別のコンピューターの名前付きパイプ</translation>
    </message>
    <message id="port-form.name">
        <source>Pipe &amp;name:</source>
        <translation>パイプ名(&amp;N):</translation>
    </message>
    <message id="port-form.computer">
        <source>Remote co&amp;mputer:</source>
        <translation>リモート コンピューター(&amp;M):</translation>
    </message>
    <message id="port-form.kernel">
        <source>Kernel debugging requires Secure Boot to be off.</source>
        <translation>カーネル デバッグには、セキュア ブートをオフにする必要があります。</translation>
    </message>
</context>
</TS>
