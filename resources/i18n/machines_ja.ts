<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.machine-not-legal.failed">
        <source>The virtual machine cannot be made like this.</source>
        <translation>この内容では仮想マシンを作成できません。</translation>
    </message>
    <message id="trouble.machine-not-legal.next">
        <source>Correct the field and try again.</source>
        <translation>項目を修正して、もう一度実行してください。</translation>
    </message>
    <message id="trouble.machine-not-told.failed">
        <source>The host did not say which virtual machine is the new one.</source>
        <translation>どの仮想マシンが新しく作成されたものか、ホストから通知されませんでした。</translation>
    </message>
    <message id="trouble.machine-not-told.next">
        <source>Another virtual machine with this name was created at the same time. Check the list, and remove the new one by hand if it is not needed.</source>
        <translation>同時に同じ名前の仮想マシンが作成されています。一覧を確認し、不要な場合は新しい仮想マシンを手動で削除してください。</translation>
    </message>
    <message id="trouble.machine-taken-back.failed">
        <source>The virtual machine could not be completed. It was deleted again, with the disks that were created for it.</source>
        <translation>仮想マシンの作成を完了できませんでした。作成した仮想マシンとディスクは削除しました。</translation>
    </message>
    <message id="trouble.machine-taken-back.next">
        <source>Correct the cause and create it again.</source>
        <translation>原因を解消してから、もう一度作成してください。</translation>
    </message>
    <message id="trouble.machine-kept.failed">
        <source>The virtual machine is not complete. It was kept as it is.</source>
        <translation>仮想マシンは未完成です。そのまま残しました。</translation>
    </message>
    <message id="trouble.machine-kept.next">
        <source>Complete it in its settings, or delete it.</source>
        <translation>設定で完成させるか、削除してください。</translation>
    </message>
    <message id="trouble.machine-differs.failed">
        <source>The virtual machine was created, but not everything is as chosen: {detail}.</source>
        <translation>仮想マシンを作成しましたが、選択した内容と異なる項目があります: {detail}。</translation>
    </message>
    <message id="trouble.machine-differs.next">
        <source>Check its settings.</source>
        <translation>設定を確認してください。</translation>
    </message>
    <message id="trouble.machine-not-started.failed">
        <source>The virtual machine was created and could not be started.</source>
        <translation>仮想マシンを作成しましたが、起動できませんでした。</translation>
    </message>
    <message id="trouble.machine-not-started.next">
        <source>Start it from the list.</source>
        <translation>一覧から起動してください。</translation>
    </message>
    <message id="trouble.machine-still-there.failed">
        <source>The host reported success, and the virtual machine is still there.</source>
        <translation>ホストは成功を報告しましたが、仮想マシンが残っています。</translation>
    </message>
    <message id="trouble.machine-still-there.next">
        <source>Refresh after a minute and delete it again.</source>
        <translation>1 分ほど待って最新の情報に更新してから、もう一度削除してください。</translation>
    </message>
    <message id="trouble.machine-runs.failed">
        <source>The virtual machine is not off.</source>
        <translation>仮想マシンがオフではありません。</translation>
    </message>
    <message id="trouble.machine-runs.next">
        <source>Turn it off first.</source>
        <translation>先に停止してください。</translation>
    </message>
    <message id="trouble.no-switch.failed">
        <source>The virtual switch {detail} does not exist on this host.</source>
        <translation>仮想スイッチ {detail} はこのホストにありません。</translation>
    </message>
    <message id="trouble.no-switch.next">
        <source>Choose another switch, or Not connected.</source>
        <translation>別のスイッチまたは「未接続」を選択してください。</translation>
    </message>
    <message id="trouble.host-file-held.failed">
        <source>The file is still held by the host.</source>
        <translation>ホストがまだファイルを使用しています。</translation>
    </message>
    <message id="trouble.host-file-held.next">
        <source>Try again in a minute.</source>
        <translation>1 分ほど待ってから、もう一度実行してください。</translation>
    </message>
    <message id="trouble.file-stays.failed">
        <source>The file cannot be deleted from here.</source>
        <translation>ここではファイルを削除できません。</translation>
    </message>
    <message id="trouble.file-stays.next">
        <source>The file was left where it is.</source>
        <translation>ファイルはそのまま残っています。</translation>
    </message>
    <message id="journal.kind.machine">
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="undo.impossible.machine">
        <source>A virtual machine that was created or deleted cannot be restored. Create One Like It makes a new one.</source>
        <translation>仮想マシンの作成と削除は元に戻せません。「同じ構成で作成」を使用すると、新しい仮想マシンを作成できます。</translation>
    </message>
    <message id="activity.machine">
        <source>Deleting</source>
        <translation>削除しています</translation>
    </message>
    <message id="operation.machine">
        <source>Virtual machines: {who}</source>
        <translation>仮想マシン: {who}</translation>
    </message>
    <message id="operation.machine-create">
        <source>New virtual machine: {who}</source>
        <translation>仮想マシンの新規作成: {who}</translation>
    </message>
    <message id="operation.machine-take-back">
        <source>Delete what was created: {who}</source>
        <translation>作成したものの削除: {who}</translation>
    </message>
    <message id="operation.machine-delete">
        <source>Delete {who}</source>
        <translation>{who} の削除</translation>
    </message>
    <message id="machine-wrong.field">
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message id="machine-wrong.empty">
        <source>Enter a value.</source>
        <translation>値を入力してください。</translation>
    </message>
    <message id="machine-wrong.too-long">
        <source>At most 100 characters.</source>
        <translation>100 文字以内で入力してください。</translation>
    </message>
    <message id="machine-wrong.character">
        <source>The name must be usable as a file name.</source>
        <translation>ファイル名に使用できる名前を入力してください。</translation>
    </message>
    <message id="machine-wrong.no-number">
        <source>The name needs # where the number goes, such as web-##.</source>
        <translation>名前の番号の位置に # を入力してください (例: web-##)。</translation>
    </message>
    <message id="machine-wrong.range">
        <source>The value is outside the permitted range.</source>
        <translation>値が許可された範囲を超えています。</translation>
    </message>
    <message id="machine-wrong.not-even">
        <source>Enter a multiple of 2 MB.</source>
        <translation>2 MB の倍数を入力してください。</translation>
    </message>
    <message id="machine-wrong.not-a-path">
        <source>Enter a full path on a local disk of the host.</source>
        <translation>ホストのローカル ディスクの完全なパスを入力してください。</translation>
    </message>
    <message id="machine-wrong.one-only">
        <source>An existing disk can be used by one virtual machine only.</source>
        <translation>既存のディスクを使用できるのは 1 台の仮想マシンのみです。</translation>
    </message>
    <message id="machine-wrong.twice">
        <source>The name or disk is used twice.</source>
        <translation>名前またはディスクが重複しています。</translation>
    </message>
    <message id="machine-field.name">
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message id="machine-field.count">
        <source>How many</source>
        <translation>台数</translation>
    </message>
    <message id="machine-field.location">
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message id="machine-field.memory">
        <source>Startup memory</source>
        <translation>スタートアップ メモリ</translation>
    </message>
    <message id="machine-field.processors">
        <source>Virtual processors</source>
        <translation>仮想プロセッサ数</translation>
    </message>
    <message id="machine-field.vlan">
        <source>VLAN ID</source>
        <translation>VLAN ID</translation>
    </message>
    <message id="machine-field.disk">
        <source>Virtual hard disk</source>
        <translation>仮想ハード ディスク</translation>
    </message>
    <message id="machine-field.size">
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message id="machine-field.image">
        <source>Image file</source>
        <translation>イメージ ファイル</translation>
    </message>
    <message id="file-stays.not-local">
        <source>It is not on a local disk of the host.</source>
        <translation>ホストのローカル ディスク上にありません。</translation>
    </message>
    <message id="file-stays.no-disk">
        <source>Only .vhdx and .vhd files are deleted from here.</source>
        <translation>ここで削除できるのは .vhdx ファイルと .vhd ファイルのみです。</translation>
    </message>
    <message id="file-stays.cluster">
        <source>The host belongs to a failover cluster, which may need the file.</source>
        <translation>ホストがフェールオーバー クラスターに属しており、ファイルが必要な可能性があります。</translation>
    </message>
    <message id="file-stays.missing">
        <source>It does not exist.</source>
        <translation>存在しません。</translation>
    </message>
    <message id="file-stays.not-its-own">
        <source>It is not attached to this virtual machine.</source>
        <translation>この仮想マシンに接続されていません。</translation>
    </message>
    <message id="file-stays.other-vm">
        <source>It is attached to {detail}, too.</source>
        <translation>{detail} にも接続されています。</translation>
    </message>
    <message id="file-stays.checkpoints">
        <source>Checkpoints depend on it.</source>
        <translation>チェックポイントがこのファイルに依存しています。</translation>
    </message>
    <message id="file-stays.parent">
        <source>{detail} depends on it.</source>
        <translation>{detail} がこのファイルに依存しています。</translation>
    </message>
    <message id="file-stays.in-use">
        <source>It is open or mounted on the host.</source>
        <translation>ホストで開かれているか、マウントされています。</translation>
    </message>
    <message id="file-stays.not-proved">
        <source>It could not be proved: {detail} disks did not respond.</source>
        <translation>確認できませんでした: 応答のないディスクが {detail} 個あります。</translation>
    </message>
    <message id="machine-count.created" numerus="yes">
        <source>{n} created</source>
        <translation>
            <numerusform>作成 {n} 台</numerusform>
        </translation>
    </message>
    <message id="machine-count.taken-back" numerus="yes">
        <source>{n} taken back</source>
        <translation>
            <numerusform>元に戻し {n} 台</numerusform>
        </translation>
    </message>
    <message id="machine-count.kept" numerus="yes">
        <source>{n} not complete</source>
        <translation>
            <numerusform>未完成 {n} 台</numerusform>
        </translation>
    </message>
    <message id="machine-count.unknown" numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>不明 {n} 台</numerusform>
        </translation>
    </message>
    <message id="machine-count.not-begun" numerus="yes">
        <source>{n} not begun</source>
        <translation>
            <numerusform>未実行 {n} 台</numerusform>
        </translation>
    </message>
    <message id="machine-count.deleted" numerus="yes">
        <source>{n} deleted</source>
        <translation>
            <numerusform>削除 {n} 件</numerusform>
        </translation>
    </message>
    <message id="machine-count.stayed" numerus="yes">
        <source>{n} not deleted</source>
        <translation>
            <numerusform>未削除 {n} 件</numerusform>
        </translation>
    </message>
    <message id="action.new-vm.label">
        <source>New Virtual Machine…</source>
        <translation>仮想マシンの新規作成…</translation>
    </message>
    <message id="action.new-vm.tip">
        <source>Create virtual machines on a host, one or a numbered row of them</source>
        <translation>ホストに仮想マシンを作成します (連番で複数作成することもできます)</translation>
    </message>
    <message id="action.new-vm.short">
        <source>&amp;Virtual Machine…</source>
        <translation>仮想マシン(&amp;V)…</translation>
    </message>
    <message id="action.delete-vm.label">
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message id="action.delete-vm.tip">
        <source>Delete the selected virtual machines; which files are deleted is asked first</source>
        <translation>選択した仮想マシンを削除します。削除するファイルは事前に確認します</translation>
    </message>
    <message id="why-not.running-vm">
        <source>{vm} is {state}. Turn it off first.</source>
        <translation>{vm} は{state}です。先に停止してください。</translation>
    </message>
    <message id="new-machine.title">
        <source>New Virtual Machine</source>
        <translation>仮想マシンの新規作成</translation>
    </message>
    <message id="new-machine.name">
        <source>New Virtual Machine</source>
        <translation>新しい仮想マシン</translation>
    </message>
    <message id="new-machine.host">
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message id="new-machine.start">
        <source>Start &amp;from:</source>
        <translation>元にする設定(&amp;F):</translation>
    </message>
    <message id="new-machine.like">
        <source>Like {vm}</source>
        <translation>{vm} と同じ構成</translation>
    </message>
    <message id="new-machine.not-taken">
        <source>Not taken over: contents of disks, MAC addresses, TPM, assigned devices, checkpoints, identifiers.</source>
        <translation>引き継がれないもの: ディスクの内容、MAC アドレス、TPM、割り当てられたデバイス、チェックポイント、識別子。</translation>
    </message>
    <message id="new-machine.windows-11">
        <source>Windows 11 needs a TPM, and a TPM needs a key protector, which hvgui does not create. On the host: Set-VMKeyProtector -NewLocalKeyProtector, then Enable-VMTPM.</source>
        <translation>Windows 11 には TPM が必要で、TPM にはキー プロテクターが必要です。hvgui ではキー プロテクターを作成しません。ホストで Set-VMKeyProtector -NewLocalKeyProtector、続けて Enable-VMTPM を実行してください。</translation>
    </message>
    <message id="new-machine.plan">
        <source>What Will Be Done</source>
        <translation>実行される内容</translation>
    </message>
    <message id="new-machine.step">
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message id="new-machine.remark">
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message id="new-machine.summary" numerus="yes">
        <source>{vms}: {n} calls</source>
        <translation>
            <numerusform>{vms}: 呼び出し {n} 回</numerusform>
        </translation>
    </message>
    <message id="new-machine.same-name">
        <source>The host already has a virtual machine with this name.</source>
        <translation>このホストには同じ名前の仮想マシンがあります。</translation>
    </message>
    <message id="new-machine.on-failure">
        <source>If something fails:</source>
        <translation>失敗した場合:</translation>
    </message>
    <message id="new-machine.take-back">
        <source>&amp;Delete what was created</source>
        <translation>作成したものを削除する(&amp;D)</translation>
    </message>
    <message id="new-machine.keep">
        <source>&amp;Keep it for inspection</source>
        <translation>調査のために残す(&amp;K)</translation>
    </message>
    <message id="new-machine.script">
        <source>Copy as PowerShell</source>
        <translation>PowerShell としてコピー</translation>
    </message>
    <message id="new-machine.script-copied">
        <source>The script was copied. It does the same on a computer with the Hyper-V module.</source>
        <translation>スクリプトをコピーしました。Hyper-V モジュールのあるコンピューターで同じ操作を実行できます。</translation>
    </message>
    <message id="new-machine.create" numerus="yes">
        <source>Create {n} Virtual Machines</source>
        <translation>
            <numerusform>仮想マシンを作成 ({n} 台)</numerusform>
        </translation>
    </message>
    <message id="new-machine.no-host">
        <source>No connected host can be changed.</source>
        <translation>変更できる接続中のホストがありません。</translation>
    </message>
    <message id="new-machine.incomplete">
        <source>Some fields need a correction.</source>
        <translation>修正が必要な項目があります。</translation>
    </message>
    <message id="new-machine.refused">
        <source>None of the virtual machines can be created like this.</source>
        <translation>この内容ではどの仮想マシンも作成できません。</translation>
    </message>
    <message id="machine-preset.windows-server">
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message id="machine-preset.windows-11">
        <source>Windows 11</source>
        <translation>Windows 11</translation>
    </message>
    <message id="machine-preset.linux">
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message id="machine-preset.older">
        <source>Older system (generation 1)</source>
        <translation>以前のシステム (第 1 世代)</translation>
    </message>
    <message id="machine-preset.hyperv-manager">
        <source>Hyper-V Manager's defaults</source>
        <translation>Hyper-V マネージャーの既定値</translation>
    </message>
    <message id="machine-form.identity">
        <source>Name and Location</source>
        <translation>名前と場所の指定</translation>
    </message>
    <message id="machine-form.name">
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message id="machine-form.count">
        <source>How &amp;many:</source>
        <translation>台数(&amp;M):</translation>
    </message>
    <message id="machine-form.first">
        <source>First n&amp;umber:</source>
        <translation>最初の番号(&amp;U):</translation>
    </message>
    <message id="machine-form.elsewhere">
        <source>Store in a different &amp;location</source>
        <translation>別の場所に格納する(&amp;L)</translation>
    </message>
    <message id="machine-form.location">
        <source>Location:</source>
        <translation>場所:</translation>
    </message>
    <message id="machine-form.generation">
        <source>&amp;Generation (cannot be changed later):</source>
        <translation>世代 (後で変更できません)(&amp;G):</translation>
    </message>
    <message id="machine-form.generation-1">
        <source>Generation 1</source>
        <translation>第 1 世代</translation>
    </message>
    <message id="machine-form.generation-2">
        <source>Generation 2</source>
        <translation>第 2 世代</translation>
    </message>
    <message id="machine-form.resources">
        <source>Memory and Processors</source>
        <translation>メモリとプロセッサ</translation>
    </message>
    <message id="machine-form.memory">
        <source>&amp;Startup memory:</source>
        <translation>スタートアップ メモリ(&amp;S):</translation>
    </message>
    <message id="machine-form.mb">
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message id="machine-form.dynamic">
        <source>Use D&amp;ynamic Memory</source>
        <translation>動的メモリを使用する(&amp;Y)</translation>
    </message>
    <message id="machine-form.processors">
        <source>Virtual &amp;processors:</source>
        <translation>仮想プロセッサ数(&amp;P):</translation>
    </message>
    <message id="machine-form.secure">
        <source>Enable Secure &amp;Boot</source>
        <translation>セキュア ブートを有効にする(&amp;B)</translation>
    </message>
    <message id="machine-form.checkpoints">
        <source>Use &amp;automatic checkpoints</source>
        <translation>自動チェックポイントを使用する(&amp;A)</translation>
    </message>
    <message id="machine-form.network">
        <source>Networking</source>
        <translation>ネットワークの構成</translation>
    </message>
    <message id="machine-form.connection">
        <source>&amp;Connection:</source>
        <translation>接続(&amp;C):</translation>
    </message>
    <message id="machine-form.not-connected">
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message id="machine-form.vlan">
        <source>&amp;VLAN ID:</source>
        <translation>VLAN ID(&amp;V):</translation>
    </message>
    <message id="machine-form.no-vlan">
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message id="machine-form.disk">
        <source>Virtual Hard Disk</source>
        <translation>仮想ハード ディスクの接続</translation>
    </message>
    <message id="machine-disk.create">
        <source>Create a virtual hard disk</source>
        <translation>仮想ハード ディスクを作成する</translation>
    </message>
    <message id="machine-disk.existing">
        <source>Use an existing virtual hard disk</source>
        <translation>既存の仮想ハード ディスクを使用する</translation>
    </message>
    <message id="machine-disk.later">
        <source>Attach a virtual hard disk later</source>
        <translation>後で仮想ハード ディスクを接続する</translation>
    </message>
    <message id="machine-form.size">
        <source>Si&amp;ze:</source>
        <translation>サイズ(&amp;Z):</translation>
    </message>
    <message id="machine-form.gb">
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message id="machine-form.fixed">
        <source>Fixed size</source>
        <translation>容量固定</translation>
    </message>
    <message id="machine-form.existing">
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message id="machine-form.install">
        <source>Installation Options</source>
        <translation>インストール オプション</translation>
    </message>
    <message id="machine-install.later">
        <source>Install an operating system later</source>
        <translation>後でオペレーティング システムをインストールする</translation>
    </message>
    <message id="machine-install.image">
        <source>Install from an image file of the host</source>
        <translation>ホストのイメージ ファイルからインストールする</translation>
    </message>
    <message id="machine-install.upload">
        <source>Install from an image on this computer</source>
        <translation>このコンピューターのイメージからインストールする</translation>
    </message>
    <message id="machine-install.network">
        <source>Install from the network</source>
        <translation>ネットワークからインストールする</translation>
    </message>
    <message id="machine-form.image">
        <source>Image file:</source>
        <translation>イメージ ファイル:</translation>
    </message>
    <message id="machine-form.start">
        <source>S&amp;tart after creation</source>
        <translation>作成後に起動する(&amp;T)</translation>
    </message>
    <message id="machine-step.upload">
        <source>Transfer the image to the host</source>
        <translation>イメージをホストに転送</translation>
    </message>
    <message id="machine-step.define">
        <source>Create the virtual machine</source>
        <translation>仮想マシンの作成</translation>
    </message>
    <message id="machine-step.numa">
        <source>Turn off virtual NUMA</source>
        <translation>仮想 NUMA の無効化</translation>
    </message>
    <message id="machine-step.memory">
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message id="machine-step.processors">
        <source>Processors</source>
        <translation>プロセッサ</translation>
    </message>
    <message id="machine-step.controller">
        <source>Add a SCSI controller</source>
        <translation>SCSI コントローラーの追加</translation>
    </message>
    <message id="machine-step.add-adapter">
        <source>Add a network adapter</source>
        <translation>ネットワーク アダプターの追加</translation>
    </message>
    <message id="machine-step.connect-adapter">
        <source>Connect the network adapter</source>
        <translation>ネットワーク アダプターの接続</translation>
    </message>
    <message id="machine-step.vlan-adapter">
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message id="machine-step.bandwidth-adapter">
        <source>Bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message id="machine-step.guards-adapter">
        <source>Guards</source>
        <translation>ガード</translation>
    </message>
    <message id="machine-step.offload-adapter">
        <source>Hardware acceleration</source>
        <translation>ハードウェア アクセラレータ</translation>
    </message>
    <message id="machine-step.create-disk">
        <source>Create a virtual hard disk</source>
        <translation>仮想ハード ディスクの作成</translation>
    </message>
    <message id="machine-step.add-drive">
        <source>Add a hard drive</source>
        <translation>ハード ドライブの追加</translation>
    </message>
    <message id="machine-step.attach">
        <source>Attach the virtual hard disk</source>
        <translation>仮想ハード ディスクの接続</translation>
    </message>
    <message id="machine-step.add-dvd">
        <source>Add a DVD drive</source>
        <translation>DVD ドライブの追加</translation>
    </message>
    <message id="machine-step.insert">
        <source>Insert the image</source>
        <translation>イメージの挿入</translation>
    </message>
    <message id="machine-step.firmware">
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message id="machine-step.boot-order">
        <source>Boot order</source>
        <translation>ブート順序</translation>
    </message>
    <message id="machine-step.settings">
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message id="machine-step.service">
        <source>Integration services</source>
        <translation>統合サービス</translation>
    </message>
    <message id="machine-step.start">
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message id="delete-vm.title" numerus="yes">
        <source>Delete {n} Virtual Machines</source>
        <translation>
            <numerusform>仮想マシンの削除 ({n} 台)</numerusform>
        </translation>
    </message>
    <message id="delete-vm.question" numerus="yes">
        <source>Delete {n} virtual machines? What stays on the hosts is listed below.</source>
        <translation>
            <numerusform>{n} 台の仮想マシンを削除しますか? ホストに残るものを下に示します。</numerusform>
        </translation>
    </message>
    <message id="delete-vm.list">
        <source>What goes and what stays</source>
        <translation>削除されるものと残るもの</translation>
    </message>
    <message id="delete-vm.part">
        <source>Part</source>
        <translation>対象</translation>
    </message>
    <message id="delete-vm.fate">
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message id="delete-vm.remark">
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message id="delete-vm.goes">
        <source>Is deleted</source>
        <translation>削除されます</translation>
    </message>
    <message id="delete-vm.stays">
        <source>Stays</source>
        <translation>残ります</translation>
    </message>
    <message id="delete-vm.also">
        <source>Also delete this file</source>
        <translation>このファイルも削除する</translation>
    </message>
    <message id="delete-vm.running">
        <source>Turn it off first.</source>
        <translation>先に停止してください。</translation>
    </message>
    <message id="delete-vm.configuration">
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message id="delete-vm.checkpoints" numerus="yes">
        <source>{n} checkpoints</source>
        <translation>
            <numerusform>チェックポイント {n} 個</numerusform>
        </translation>
    </message>
    <message id="delete-vm.merged">
        <source>They are merged into the disks afterwards.</source>
        <translation>後でディスクに結合されます。</translation>
    </message>
    <message id="delete-vm.saved">
        <source>Saved state</source>
        <translation>保存された状態</translation>
    </message>
    <message id="delete-vm.file">
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message id="delete-vm.cannot">
        <source>Cannot be deleted from here: {reason}</source>
        <translation>ここでは削除できません: {reason}</translation>
    </message>
    <message id="delete-vm.sure">
        <source>These files cannot be restored; delete them</source>
        <translation>これらのファイルは元に戻せません。削除します</translation>
    </message>
    <message id="delete-vm.not-sure">
        <source>Confirm that the files cannot be restored.</source>
        <translation>ファイルを元に戻せないことを確認してください。</translation>
    </message>
    <message id="delete-vm.none">
        <source>None of them can be deleted now.</source>
        <translation>現在削除できる仮想マシンがありません。</translation>
    </message>
    <message id="delete-vm.delete" numerus="yes">
        <source>Delete {n} Virtual Machines</source>
        <translation>
            <numerusform>仮想マシン {n} 台を削除</numerusform>
        </translation>
    </message>
    <message id="delete-vm.delete-both">
        <source>{vms} and {files}</source>
        <translation>{vms}、{files}</translation>
    </message>
    <message id="delete-vm.files" numerus="yes">
        <source>{n} Files</source>
        <translation>
            <numerusform>ファイル {n} 個</numerusform>
        </translation>
    </message>
    <message id="unfinished-machines.title">
        <source>Unfinished Virtual Machines</source>
        <translation>未完成の仮想マシン</translation>
    </message>
    <message id="unfinished-machines.words">
        <source>These virtual machines were being created when hvgui closed. Keep leaves them as they are; Take Back deletes them and the disks that were created for them.</source>
        <translation>これらの仮想マシンの作成中に hvgui が終了しました。「残す」を選択すると、そのまま残します。「作成を取りやめる」を選択すると、仮想マシンと、そのために作成したディスクを削除します。</translation>
    </message>
    <message id="unfinished-machines.vm">
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message id="unfinished-machines.host">
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message id="unfinished-machines.take-back">
        <source>Take Back</source>
        <translation>作成を取りやめる</translation>
    </message>
    <message id="unfinished-machines.keep">
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message id="unfinished-machines.later">
        <source>Decide Later</source>
        <translation>後で決める</translation>
    </message>
    <message id="journal-window.again">
        <source>Create One Like It</source>
        <translation>同じ構成で作成</translation>
    </message>
    <message id="journal-window.again-tip">
        <source>Open the page for new virtual machines, filled with what the deleted one was</source>
        <translation>削除した仮想マシンと同じ内容で新規作成の画面を開きます</translation>
    </message>
    <message id="trouble.machine-unfinished.failed">
        <source>The connection was lost while the virtual machine was being created: a part of it exists.</source>
        <translation>仮想マシンの作成中に接続が失われました。仮想マシンの一部が残っています。</translation>
    </message>
    <message id="trouble.machine-unfinished.next">
        <source>Choose Restore to delete what was created, or keep it.</source>
        <translation>「元に戻す」で作成したものを削除するか、そのまま残してください。</translation>
    </message>
    <message id="machine-more.heading">
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message id="machine-more.version">
        <source>Configuration &amp;version:</source>
        <translation>構成バージョン(&amp;V):</translation>
    </message>
    <message id="machine-more.host-version">
        <source>The host's default</source>
        <translation>ホストの既定値</translation>
    </message>
    <message id="machine-more.parent">
        <source>&amp;Parent disk (differencing):</source>
        <translation>親ディスク (差分)(&amp;P):</translation>
    </message>
    <message id="machine-more.no-new-disk">
        <source>Only a new virtual hard disk has a parent disk.</source>
        <translation>親ディスクを指定できるのは、新しい仮想ハード ディスクだけです。</translation>
    </message>
    <message id="machine-more.services">
        <source>Integration Services</source>
        <translation>統合サービス</translation>
    </message>
    <message id="machine-more.services-note">
        <source>A box with a dash leaves the service as the host sets it for new virtual machines.</source>
        <translation>ダッシュのボックスのサービスは、新しい仮想マシンに対するホストの設定のままになります。</translation>
    </message>
    <message id="machine-more.tags">
        <source>&amp;Tags:</source>
        <translation>タグ(&amp;T):</translation>
    </message>
    <message id="machine-more.owner">
        <source>&amp;Owner:</source>
        <translation>所有者(&amp;O):</translation>
    </message>
    <message id="machine-more.role">
        <source>&amp;Role:</source>
        <translation>役割(&amp;R):</translation>
    </message>
    <message id="machine-more.notes">
        <source>Not&amp;es:</source>
        <translation>メモ(&amp;E):</translation>
    </message>
    <message id="machine-field.parent">
        <source>parent disk</source>
        <translation>親ディスク</translation>
    </message>
    <message id="machine-field.labels">
        <source>tags, owner, role</source>
        <translation>タグ、所有者、役割</translation>
    </message>
    <message id="machine-field.notes">
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message id="machine-step.labels">
        <source>Set tags, owner and role</source>
        <translation>タグ、所有者、役割を設定</translation>
    </message>
    <message id="machine-form.short">
        <source>Starting needs {wanted} MB of memory, and the host has {free} MB free now. Use less memory, or start them later.</source>
        <translation>起動には {wanted} MB のメモリが必要ですが、現在のホストの空きは {free} MB です。メモリを減らすか、後で起動してください。</translation>
    </message>
    <message id="new-machine.save">
        <source>Save These Choices…</source>
        <translation>この設定を保存…</translation>
    </message>
    <message id="new-machine.save-title">
        <source>Save Choices</source>
        <translation>設定の保存</translation>
    </message>
    <message id="new-machine.save-ok">
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message id="new-machine.save-note">
        <source>The choices are kept on this computer without the name of the virtual machine, and listed under “Start from”. Choices of the same name are replaced.</source>
        <translation>仮想マシンの名前以外の設定をこのコンピューターに保存し、[元にする設定] に表示します。同じ名前の設定は置き換えられます。</translation>
    </message>
    <message id="new-machine.saved">
        <source>{name} (saved)</source>
        <translation>{name} (保存済み)</translation>
    </message>
    <message id="new-machine.forget">
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message id="new-machine.nothing-saved">
        <source>Choose saved choices in the list first.</source>
        <translation>先に一覧で保存済みの設定を選択してください。</translation>
    </message>
    <message id="new-machine.not-kept">
        <source>This session keeps nothing on this computer.</source>
        <translation>このセッションでは、このコンピューターに何も保存しません。</translation>
    </message>
    <message id="new-machine.is-saved">
        <source>Saved as “{name}”.</source>
        <translation>「{name}」として保存しました。</translation>
    </message>
    <message id="new-machine.is-forgotten">
        <source>The choices “{name}” were removed.</source>
        <translation>設定「{name}」を削除しました。</translation>
    </message>
    <message id="new-machine.like-notes">
        <source>Take over its notes, too</source>
        <translation>メモも引き継ぐ</translation>
    </message>
    <message id="fold-box.opened">
        <source>opened</source>
        <translation>展開</translation>
    </message>
    <message id="fold-box.closed">
        <source>closed</source>
        <translation>折りたたみ</translation>
    </message>
    <message id="new-machine.vms" numerus="yes">
        <source>{n} virtual machines</source>
        <translation>
            <numerusform>仮想マシン {n} 台</numerusform>
        </translation>
    </message>
    <message id="new-machine.script-without">
        <source>Tags, owner, role and images of this computer are not part of it.</source>
        <translation>タグ、所有者、役割、このコンピューターのイメージは含まれません。</translation>
    </message>
</context>
</TS>
