<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="setting.adapter-name">
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message id="setting.adapter-switch">
        <source>Virtual switch</source>
        <translation>仮想スイッチ</translation>
    </message>
    <message id="setting.adapter-vlan">
        <source>VLAN ID</source>
        <translation>VLAN ID</translation>
    </message>
    <message id="setting.adapter-bandwidth-least">
        <source>Minimum bandwidth</source>
        <translation>最小帯域幅</translation>
    </message>
    <message id="setting.adapter-bandwidth-most">
        <source>Maximum bandwidth</source>
        <translation>最大帯域幅</translation>
    </message>
    <message id="setting.adapter-vmq">
        <source>Virtual machine queue</source>
        <translation>仮想マシン キュー</translation>
    </message>
    <message id="setting.adapter-ipsec">
        <source>IPsec task offloading</source>
        <translation>IPsec タスク オフロード</translation>
    </message>
    <message id="setting.adapter-sriov">
        <source>SR-IOV</source>
        <translation>SR-IOV</translation>
    </message>
    <message id="setting.adapter-mac">
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message id="setting.adapter-spoofing">
        <source>MAC address spoofing</source>
        <translation>MAC アドレスのスプーフィング</translation>
    </message>
    <message id="setting.adapter-dhcp-guard">
        <source>DHCP guard</source>
        <translation>DHCP ガード</translation>
    </message>
    <message id="setting.adapter-router-guard">
        <source>Router advertisement guard</source>
        <translation>ルーター アドバタイズ ガード</translation>
    </message>
    <message id="setting.adapter-protected">
        <source>Protected network</source>
        <translation>保護されているネットワーク</translation>
    </message>
    <message id="setting.adapter-mirroring">
        <source>Port mirroring</source>
        <translation>ポート ミラーリング</translation>
    </message>
    <message id="setting.adapter-teaming">
        <source>NIC Teaming</source>
        <translation>NIC チーミング</translation>
    </message>
    <message id="setting.adapter-naming">
        <source>Device naming</source>
        <translation>デバイスの名前付け</translation>
    </message>
    <message id="setting-label.adapter-name">
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message id="setting-label.adapter-switch">
        <source>Virtual &amp;switch:</source>
        <translation>仮想スイッチ(&amp;S):</translation>
    </message>
    <message id="setting-label.adapter-vlan">
        <source>&amp;VLAN ID:</source>
        <translation>VLAN ID(&amp;V):</translation>
    </message>
    <message id="setting-label.adapter-bandwidth-least">
        <source>M&amp;inimum bandwidth:</source>
        <translation>最小帯域幅(&amp;I):</translation>
    </message>
    <message id="setting-label.adapter-bandwidth-most">
        <source>Ma&amp;ximum bandwidth:</source>
        <translation>最大帯域幅(&amp;X):</translation>
    </message>
    <message id="setting-label.adapter-vmq">
        <source>Enable &amp;virtual machine queue</source>
        <translation>仮想マシン キューを有効にする(&amp;V)</translation>
    </message>
    <message id="setting-label.adapter-ipsec">
        <source>&amp;IPsec task offloading, maximum number:</source>
        <translation>IPsec タスク オフロードの最大数(&amp;I):</translation>
    </message>
    <message id="setting-label.adapter-sriov">
        <source>Enable &amp;SR-IOV</source>
        <translation>SR-IOV を有効にする(&amp;S)</translation>
    </message>
    <message id="setting-label.adapter-mac">
        <source>&amp;MAC address:</source>
        <translation>MAC アドレス(&amp;M):</translation>
    </message>
    <message id="setting-label.adapter-spoofing">
        <source>Enable MAC address &amp;spoofing</source>
        <translation>MAC アドレスのスプーフィングを有効にする(&amp;S)</translation>
    </message>
    <message id="setting-label.adapter-dhcp-guard">
        <source>Enable D&amp;HCP guard</source>
        <translation>DHCP ガードを有効にする(&amp;H)</translation>
    </message>
    <message id="setting-label.adapter-router-guard">
        <source>Enable &amp;router advertisement guard</source>
        <translation>ルーター アドバタイズ ガードを有効にする(&amp;R)</translation>
    </message>
    <message id="setting-label.adapter-protected">
        <source>&amp;Protected network</source>
        <translation>保護されているネットワーク(&amp;P)</translation>
    </message>
    <message id="setting-label.adapter-mirroring">
        <source>Mirroring mode:</source>
        <translation>ミラーリング モード:</translation>
    </message>
    <message id="setting-label.adapter-teaming">
        <source>Enable this network adapter to be part of a &amp;team in the guest operating system</source>
        <translation>このネットワーク アダプターをゲスト OS のチームに含めることを許可する(&amp;T)</translation>
    </message>
    <message id="setting-label.adapter-naming">
        <source>Enable device namin&amp;g</source>
        <translation>デバイスの名前付けを有効にする(&amp;G)</translation>
    </message>
    <message id="setting-hint.adapter-bandwidth-least">
        <source>Applies only to switches that reserve bandwidth in Mbps.</source>
        <translation>帯域幅を Mbps で予約するスイッチでのみ使用されます。</translation>
    </message>
    <message id="setting-hint.adapter-bandwidth-most">
        <source>0 means no limit.</source>
        <translation>0 は制限なしです。</translation>
    </message>
    <message id="setting-hint.adapter-ipsec">
        <source>Security associations that the physical network adapter may take over; 0 turns offloading off.</source>
        <translation>物理ネットワーク アダプターが処理できるセキュリティ アソシエーションの数です。0 にするとオフロードを行いません。</translation>
    </message>
    <message id="setting-hint.adapter-sriov">
        <source>Works only with a switch and a physical network adapter that offer SR-IOV.</source>
        <translation>スイッチと物理ネットワーク アダプターの両方が SR-IOV に対応している必要があります。</translation>
    </message>
    <message id="setting-hint.adapter-mac">
        <source>Empty means dynamic: the host assigns an address at the first start.</source>
        <translation>空の場合は動的です。最初の起動時にホストがアドレスを割り当てます。</translation>
    </message>
    <message id="setting-hint.adapter-spoofing">
        <source>The guest may send under any MAC address.</source>
        <translation>ゲストは任意の MAC アドレスで送信できます。</translation>
    </message>
    <message id="setting-hint.adapter-protected">
        <source>In a failover cluster, the virtual machine moves to another node when the network is lost.</source>
        <translation>フェールオーバー クラスターでは、ネットワークが切断されると仮想マシンが別のノードに移動します。</translation>
    </message>
    <message id="setting-hint.adapter-naming">
        <source>The name of the adapter is shown in the guest; for generation 2 guests.</source>
        <translation>アダプターの名前がゲストに表示されます。第 2 世代のゲスト向けです。</translation>
    </message>
    <message id="setting-unit.mbps">
        <source> Mbps</source>
        <translation> Mbps</translation>
    </message>
    <message id="adapter-mirroring.0">
        <source>N&amp;one</source>
        <translation>なし(&amp;O)</translation>
    </message>
    <message id="adapter-mirroring.1">
        <source>D&amp;estination</source>
        <translation>宛先(&amp;E)</translation>
    </message>
    <message id="adapter-mirroring.2">
        <source>So&amp;urce</source>
        <translation>発信元(&amp;U)</translation>
    </message>
    <message id="adapter-mirroring-short.0">
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message id="adapter-mirroring-short.1">
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message id="adapter-mirroring-short.2">
        <source>Source</source>
        <translation>発信元</translation>
    </message>
    <message id="setting-closed.not-connected">
        <source>Connect the adapter to a switch first: without a connection the host has nowhere to keep this.</source>
        <translation>先にアダプターをスイッチに接続してください。接続がないと、ホストはこの設定を保持できません。</translation>
    </message>
    <message id="setting-closed.vlan-mode">
        <source>This adapter has another VLAN mode than access. It is shown only and not changed.</source>
        <translation>このアダプターの VLAN モードはアクセスではありません。表示のみ行い、変更しません。</translation>
    </message>
    <message id="setting-closed.generation">
        <source>This generation of virtual machines does not have this.</source>
        <translation>この世代の仮想マシンでは使用できません。</translation>
    </message>
    <message id="setting-closed.full">
        <source>All that a virtual machine can have are in use.</source>
        <translation>仮想マシンで使用できる数をすべて使用しています。</translation>
    </message>
    <message id="setting-closed.only-scsi">
        <source>A drive on an IDE controller can be added or removed only while the virtual machine is off.</source>
        <translation>IDE コントローラーのドライブは、仮想マシンがオフのときにのみ追加または削除できます。</translation>
    </message>
    <message id="setting-closed.new-adapters">
        <source>A generation 1 virtual machine takes network adapters only while it is off.</source>
        <translation>第 1 世代の仮想マシンでは、オフのときにのみネットワーク アダプターを追加または削除できます。</translation>
    </message>
    <message id="setting-complaint.too-little">
        <source>Enter 0 or at least {least}.</source>
        <translation>0 または {least} 以上を入力してください。</translation>
    </message>
    <message id="setting-complaint.above-most">
        <source>The minimum must not be above the maximum ({most}).</source>
        <translation>最小値は最大値 ({most}) 以下にしてください。</translation>
    </message>
    <message id="setting-complaint.not-a-mac">
        <source>Enter six pairs of hexadecimal digits; group addresses, all zeros and all F are not valid.</source>
        <translation>16 進数 2 桁を 6 組入力してください。グループ アドレス、すべて 0、すべて F のアドレスは使用できません。</translation>
    </message>
    <message id="setting-complaint.no-such-switch">
        <source>The host has no such switch.</source>
        <translation>ホストにこのスイッチがありません。</translation>
    </message>
    <message id="trouble.no-adapter.failed">
        <source>The network adapter does not exist any more.</source>
        <translation>ネットワーク アダプターは存在しません。</translation>
    </message>
    <message id="trouble.no-adapter.next">
        <source>Refresh the settings and check which adapters are there.</source>
        <translation>設定を更新し、どのアダプターがあるか確認してください。</translation>
    </message>
    <message id="trouble.adapter-not-finished.failed">
        <source>The network adapter was added, but is not as it was wanted: {detail}</source>
        <translation>ネットワーク アダプターは追加されましたが、次の設定は反映されていません: {detail}</translation>
    </message>
    <message id="trouble.adapter-not-finished.next">
        <source>Open its page and apply the missing settings, or remove the adapter.</source>
        <translation>アダプターのページを開いて残りの設定を適用するか、アダプターを削除してください。</translation>
    </message>
    <message id="trouble.place-taken.failed">
        <source>Location {detail} was taken meanwhile.</source>
        <translation>場所 {detail} は、その間に使用されました。</translation>
    </message>
    <message id="trouble.place-taken.next">
        <source>Choose another location.</source>
        <translation>別の場所を選択してください。</translation>
    </message>
    <message id="trouble.no-controller.failed">
        <source>The controller does not exist any more.</source>
        <translation>コントローラーは存在しません。</translation>
    </message>
    <message id="trouble.no-controller.next">
        <source>Refresh the settings and choose another controller.</source>
        <translation>設定を更新し、別のコントローラーを選択してください。</translation>
    </message>
    <message id="trouble.drive-left-empty.failed">
        <source>The drive is there, but it is empty.</source>
        <translation>ドライブはありますが、空です。</translation>
    </message>
    <message id="trouble.drive-left-empty.next">
        <source>Insert the image again, or remove the drive.</source>
        <translation>イメージをもう一度挿入するか、ドライブを削除してください。</translation>
    </message>
    <message id="address.field">
        <source>{device}: {field}</source>
        <translation>{device}: {field}</translation>
    </message>
    <message id="operation.dvd-add">
        <source>Add a DVD drive, {who}</source>
        <translation>DVD ドライブの追加: {who}</translation>
    </message>
    <message id="operation.dvd-remove">
        <source>Remove the DVD drive, {who}</source>
        <translation>DVD ドライブの削除: {who}</translation>
    </message>
    <message id="trouble.feature-lost.failed">
        <source>The host removed the old value and did not accept the new one: {detail} has its default now.</source>
        <translation>ホストは以前の値を削除しましたが、新しい値を受け付けませんでした。{detail} は既定値になっています。</translation>
    </message>
    <message id="trouble.feature-lost.next">
        <source>Apply the setting again.</source>
        <translation>設定をもう一度適用してください。</translation>
    </message>
    <message id="device-form.removed">
        <source>Will be removed.</source>
        <translation>削除されます。</translation>
    </message>
    <message id="device-form.added">
        <source>Will be added.</source>
        <translation>追加されます。</translation>
    </message>
    <message id="device-form.dynamic">
        <source>Dynamic, given at the first start</source>
        <translation>動的 (最初の起動時に割り当て)</translation>
    </message>
    <message id="device-form.dynamic-now">
        <source>Dynamic, now {mac}</source>
        <translation>動的 (現在 {mac})</translation>
    </message>
    <message id="device-form.remove">
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message id="device-form.keep">
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message id="device-form.discard">
        <source>&amp;Discard Changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message id="device-form.duplicate">
        <source>Also used by {vm} on {host}.</source>
        <translation>{host} の {vm} も使用しています。</translation>
    </message>
    <message id="device-form.lost">
        <source>Removed elsewhere: {devices}. Your changes to it cannot be applied.</source>
        <translation>別の場所で削除されました: {devices}。このデバイスへの変更は適用できません。</translation>
    </message>
    <message id="device-form.waiting" numerus="yes">
        <source>{n} changes wait until the virtual machine is off.</source>
        <translation>
            <numerusform>{n} 件の変更は、仮想マシンがオフになると適用できます。</numerusform>
        </translation>
    </message>
    <message id="device-mark.changed">
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message id="device-mark.added">
        <source>will be added</source>
        <translation>追加予定</translation>
    </message>
    <message id="device-mark.removed">
        <source>will be removed</source>
        <translation>削除予定</translation>
    </message>
    <message id="device-page.changed-by-apply">
        <source>Changes are sent when you click Apply.</source>
        <translation>変更は [適用] をクリックすると送信されます。</translation>
    </message>
    <message id="dvd-form.media">
        <source>Media</source>
        <translation>メディア</translation>
    </message>
    <message id="dvd-form.none">
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message id="dvd-form.image">
        <source>&amp;Image file on the host:</source>
        <translation>ホスト上のイメージ ファイル(&amp;I):</translation>
    </message>
    <message id="dvd-form.path">
        <source>Image file</source>
        <translation>イメージ ファイル</translation>
    </message>
    <message id="dvd-form.replaces">
        <source>Replaces {file}.</source>
        <translation>{file} と置き換えます。</translation>
    </message>
    <message id="dvd-form.ejects">
        <source>Ejects {file}; the file stays on the host.</source>
        <translation>{file} を取り出します。ファイルはホストに残ります。</translation>
    </message>
    <message id="device-add.intro">
        <source>Choose what to add. It is added when you click Apply.</source>
        <translation>追加するものを選択してください。[適用] をクリックすると追加されます。</translation>
    </message>
    <message id="device-add.button">
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message id="danger.adapter">
        <source>Remove {adapter}? This cannot be undone; only a new adapter can be added.</source>
        <translation>{adapter} を削除しますか? 元に戻すことはできません。新しいアダプターの追加のみ可能です。</translation>
    </message>
    <message id="danger.adapter-live">
        <source>Remove {adapter}? The guest loses it at once. This cannot be undone.</source>
        <translation>{adapter} を削除しますか? ゲストではすぐに使用できなくなり、元に戻すことはできません。</translation>
    </message>
    <message id="danger.drive">
        <source>Remove the DVD drive? {file} stays on the host.</source>
        <translation>DVD ドライブを削除しますか? {file} はホストに残ります。</translation>
    </message>
    <message id="danger.mac">
        <source>The MAC address of {adapter} is also used by {vms}.</source>
        <translation>{adapter} の MAC アドレスは {vms} も使用しています。</translation>
    </message>
    <message id="settings.preview">
        <source>Previe&amp;w…</source>
        <translation>プレビュー(&amp;W)…</translation>
    </message>
    <message id="wish.not-there">
        <source>Not there</source>
        <translation>ありません</translation>
    </message>
    <message id="apply-preview.column.number">
        <source>#</source>
        <translation>#</translation>
    </message>
    <message id="apply-preview.column.result">
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message id="apply-preview.column.what">
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message id="apply-preview.column.now">
        <source>Now</source>
        <translation>現在の値</translation>
    </message>
    <message id="apply-preview.column.wanted">
        <source>Wanted</source>
        <translation>変更後の値</translation>
    </message>
    <message id="apply-preview.column.remark">
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message id="apply-preview.calls" numerus="yes">
        <source>{n} calls</source>
        <translation>
            <numerusform>呼び出し {n} 回</numerusform>
        </translation>
    </message>
    <message id="apply-preview.operations" numerus="yes">
        <source>{n} operations follow: what is brought from this computer is an operation of its own for each image, and goes on after this window is closed.</source>
        <translation>
            <numerusform>操作 {n} 件として実行します。このコンピューターからの転送はイメージごとに別の操作になり、このウィンドウを閉じても続行されます。</numerusform>
        </translation>
    </message>
    <message id="setting-closed.bandwidth-mode">
        <source>This virtual switch does not reserve bandwidth in Mbps, so a minimum does not apply.</source>
        <translation>この仮想スイッチは帯域幅を Mbps で予約しないため、最小値は使用されません。</translation>
    </message>
    <message id="setting-closed.no-direct">
        <source>The virtual switch was created without SR-IOV, or its network card does not have it.</source>
        <translation>仮想スイッチの作成時に SR-IOV が有効にされていないか、ネットワーク カードが対応していません。</translation>
    </message>
    <message id="device-form.rename">
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message id="settings.not-renamed">
        <source>Only the virtual machine and its network adapters have a name that can be changed.</source>
        <translation>名前を変更できるのは、仮想マシンとそのネットワーク アダプターだけです。</translation>
    </message>
</context>
</TS>
