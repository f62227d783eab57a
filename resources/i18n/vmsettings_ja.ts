<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="setting.startup-memory">
        <source>Startup memory</source>
        <translation>スタートアップ メモリ</translation>
    </message>
    <message id="setting.dynamic-memory">
        <source>Dynamic Memory</source>
        <translation>動的メモリ</translation>
    </message>
    <message id="setting.minimum-memory">
        <source>Minimum memory</source>
        <translation>最小メモリ</translation>
    </message>
    <message id="setting.maximum-memory">
        <source>Maximum memory</source>
        <translation>最大メモリ</translation>
    </message>
    <message id="setting.memory-buffer">
        <source>Memory buffer</source>
        <translation>メモリ バッファー</translation>
    </message>
    <message id="setting.memory-weight">
        <source>Memory weight</source>
        <translation>メモリの重み</translation>
    </message>
    <message id="setting.processors">
        <source>Number of virtual processors</source>
        <translation>仮想プロセッサの数</translation>
    </message>
    <message id="setting.cpu-reserve">
        <source>Virtual machine reserve</source>
        <translation>仮想マシンの予約</translation>
    </message>
    <message id="setting.cpu-limit">
        <source>Virtual machine limit</source>
        <translation>仮想マシンの限度</translation>
    </message>
    <message id="setting.cpu-weight">
        <source>Relative weight</source>
        <translation>相対的な重み</translation>
    </message>
    <message id="setting.name">
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message id="setting.notes">
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message id="setting.checkpoint-type">
        <source>Checkpoint type</source>
        <translation>チェックポイントの種類</translation>
    </message>
    <message id="setting.automatic-checkpoints">
        <source>Automatic checkpoints</source>
        <translation>自動チェックポイント</translation>
    </message>
    <message id="setting.checkpoint-location">
        <source>Checkpoint file location</source>
        <translation>チェックポイント ファイルの場所</translation>
    </message>
    <message id="setting.paging-location">
        <source>Smart Paging file location</source>
        <translation>スマート ページング ファイルの場所</translation>
    </message>
    <message id="setting.start-action">
        <source>Automatic start action</source>
        <translation>自動開始アクション</translation>
    </message>
    <message id="setting.start-delay">
        <source>Startup delay</source>
        <translation>起動の遅延</translation>
    </message>
    <message id="setting.stop-action">
        <source>Automatic stop action</source>
        <translation>自動停止アクション</translation>
    </message>
    <message id="setting-label.startup-memory">
        <source>&amp;RAM:</source>
        <translation>RAM(&amp;R):</translation>
    </message>
    <message id="setting-label.dynamic-memory">
        <source>Enable &amp;Dynamic Memory</source>
        <translation>動的メモリを有効にする(&amp;D)</translation>
    </message>
    <message id="setting-label.minimum-memory">
        <source>M&amp;inimum RAM:</source>
        <translation>最小 RAM(&amp;I):</translation>
    </message>
    <message id="setting-label.maximum-memory">
        <source>Ma&amp;ximum RAM:</source>
        <translation>最大 RAM(&amp;X):</translation>
    </message>
    <message id="setting-label.memory-buffer">
        <source>Memory &amp;buffer:</source>
        <translation>メモリ バッファー(&amp;B):</translation>
    </message>
    <message id="setting-label.memory-weight">
        <source>Memory &amp;weight:</source>
        <translation>メモリの重み(&amp;W):</translation>
    </message>
    <message id="setting-label.processors">
        <source>&amp;Number of virtual processors:</source>
        <translation>仮想プロセッサの数(&amp;N):</translation>
    </message>
    <message id="setting-label.cpu-reserve">
        <source>Virtual machine &amp;reserve:</source>
        <translation>仮想マシンの予約(&amp;R):</translation>
    </message>
    <message id="setting-label.cpu-limit">
        <source>Virtual machine &amp;limit:</source>
        <translation>仮想マシンの限度(&amp;L):</translation>
    </message>
    <message id="setting-label.cpu-weight">
        <source>Relative &amp;weight:</source>
        <translation>相対的な重み(&amp;W):</translation>
    </message>
    <message id="setting-label.name">
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message id="setting-label.notes">
        <source>N&amp;otes:</source>
        <translation>メモ(&amp;O):</translation>
    </message>
    <message id="setting-label.checkpoint-type">
        <source>Checkpoint type:</source>
        <translation>チェックポイントの種類:</translation>
    </message>
    <message id="setting-label.automatic-checkpoints">
        <source>U&amp;se automatic checkpoints (created when the virtual machine starts)</source>
        <translation>仮想マシンの起動時に自動チェックポイントを作成する(&amp;S)</translation>
    </message>
    <message id="setting-label.checkpoint-location">
        <source>Checkpoint file &amp;location:</source>
        <translation>チェックポイント ファイルの場所(&amp;L):</translation>
    </message>
    <message id="setting-label.paging-location">
        <source>Smart Paging file &amp;location:</source>
        <translation>スマート ページング ファイルの場所(&amp;L):</translation>
    </message>
    <message id="setting-label.start-action">
        <source>When the physical computer starts:</source>
        <translation>物理コンピューターの起動時:</translation>
    </message>
    <message id="setting-label.start-delay">
        <source>Startup d&amp;elay:</source>
        <translation>起動の遅延(&amp;E):</translation>
    </message>
    <message id="setting-label.stop-action">
        <source>When the physical computer shuts down:</source>
        <translation>物理コンピューターのシャットダウン時:</translation>
    </message>
    <message id="setting-hint.memory-buffer">
        <source>Percentage of memory that Hyper-V tries to reserve in addition to what the guest needs.</source>
        <translation>現在の必要量に加えて Hyper-V が予約しようとするメモリです。</translation>
    </message>
    <message id="setting-hint.memory-weight">
        <source>Priority when the host runs short of memory: 0 is lowest, 100 is highest.</source>
        <translation>ホストのメモリが不足したときの優先度です (0 が最低、100 が最高)。</translation>
    </message>
    <message id="setting-hint.cpu-reserve">
        <source>Percentage of the virtual processors' capacity that is reserved for this virtual machine.</source>
        <translation>この仮想マシンのためにホストが確保するプロセッサの割合です。</translation>
    </message>
    <message id="setting-hint.cpu-limit">
        <source>Maximum percentage of the virtual processors' capacity that this virtual machine can use.</source>
        <translation>この仮想マシンが使用できる、プロセッサの割合の上限です。</translation>
    </message>
    <message id="setting-hint.cpu-weight">
        <source>Priority compared with other virtual machines when processors are busy. The default is 100.</source>
        <translation>プロセッサが不足したときの、他の仮想マシンに対する重みです。通常は 100 です。</translation>
    </message>
    <message id="setting-hint.dynamic-memory">
        <source>Hyper-V adjusts the memory to the needs of the guest. Virtual NUMA is turned off.</source>
        <translation>必要に応じてゲストのメモリを増減します。有効にすると仮想 NUMA は無効になります。</translation>
    </message>
    <message id="setting-hint.checkpoint-location">
        <source>A folder on the host. Existing checkpoints are not moved.</source>
        <translation>ホスト上のフォルダーです。既存のチェックポイントは移動しません。</translation>
    </message>
    <message id="setting-hint.paging-location">
        <source>A folder on the host. Used only when a virtual machine restarts with less physical memory than its startup memory.</source>
        <translation>ホスト上のフォルダーです。スタートアップ メモリより少ない物理メモリで仮想マシンを再起動する場合にのみ使用されます。</translation>
    </message>
    <message id="setting-unit.mb">
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message id="setting-unit.percent">
        <source> %</source>
        <translation> %</translation>
    </message>
    <message id="setting-unit.seconds">
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message id="checkpoint-type.2">
        <source>Checkpoints &amp;disabled</source>
        <translation>チェックポイントを無効にする(&amp;D)</translation>
    </message>
    <message id="checkpoint-type.3">
        <source>&amp;Production, or standard if a production checkpoint is not possible</source>
        <translation>運用チェックポイント (作成できない場合は標準チェックポイント)(&amp;P)</translation>
    </message>
    <message id="checkpoint-type.4">
        <source>Production &amp;only</source>
        <translation>運用チェックポイントのみ(&amp;O)</translation>
    </message>
    <message id="checkpoint-type.5">
        <source>S&amp;tandard</source>
        <translation>標準チェックポイント(&amp;T)</translation>
    </message>
    <message id="checkpoint-type-short.2">
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message id="checkpoint-type-short.3">
        <source>Production</source>
        <translation>運用</translation>
    </message>
    <message id="checkpoint-type-short.4">
        <source>Production only</source>
        <translation>運用のみ</translation>
    </message>
    <message id="checkpoint-type-short.5">
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message id="start-action.2">
        <source>N&amp;othing</source>
        <translation>何もしない(&amp;O)</translation>
    </message>
    <message id="start-action.3">
        <source>Start automatically &amp;if it was running when the service stopped</source>
        <translation>サービスの停止時に実行中だった場合は自動的に起動する(&amp;I)</translation>
    </message>
    <message id="start-action.4">
        <source>A&amp;lways start this virtual machine automatically</source>
        <translation>常にこの仮想マシンを自動的に起動する(&amp;L)</translation>
    </message>
    <message id="start-action-short.2">
        <source>Nothing</source>
        <translation>何もしない</translation>
    </message>
    <message id="start-action-short.3">
        <source>Restart if previously running</source>
        <translation>実行中だった場合は起動</translation>
    </message>
    <message id="start-action-short.4">
        <source>Always start</source>
        <translation>常に起動</translation>
    </message>
    <message id="stop-action.2">
        <source>&amp;Turn off the virtual machine</source>
        <translation>仮想マシンを停止する(&amp;T)</translation>
    </message>
    <message id="stop-action.3">
        <source>&amp;Save the virtual machine state</source>
        <translation>仮想マシンの状態を保存する(&amp;S)</translation>
    </message>
    <message id="stop-action.4">
        <source>Shut &amp;down the guest operating system</source>
        <translation>ゲスト オペレーティング システムをシャットダウンする(&amp;D)</translation>
    </message>
    <message id="stop-action-short.2">
        <source>Turn off</source>
        <translation>停止</translation>
    </message>
    <message id="stop-action-short.3">
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message id="stop-action-short.4">
        <source>Shut down</source>
        <translation>シャットダウン</translation>
    </message>
    <message id="setting-closed.not-off">
        <source>Can be changed only while the virtual machine is off.</source>
        <translation>仮想マシンがオフのときにのみ変更できます。</translation>
    </message>
    <message id="setting-closed.saved">
        <source>The virtual machine is saved. Start it and shut it down, or delete its saved state; then the setting can be changed.</source>
        <translation>仮想マシンは保存されています。起動してシャットダウンするか、保存された状態を削除すると変更できます。</translation>
    </message>
    <message id="setting-closed.static">
        <source>Available only with Dynamic Memory.</source>
        <translation>動的メモリが有効な場合にのみ使用できます。</translation>
    </message>
    <message id="setting-closed.not-on-host">
        <source>Not available on this host.</source>
        <translation>このホストにはこの設定がありません。</translation>
    </message>
    <message id="setting-closed.disabled">
        <source>Not available because checkpoints are disabled.</source>
        <translation>チェックポイントは無効です。</translation>
    </message>
    <message id="setting-complaint.empty">
        <source>Enter a value.</source>
        <translation>値を入力してください。</translation>
    </message>
    <message id="setting-complaint.too-long">
        <source>Enter at most {most} characters.</source>
        <translation>{most} 文字以内で入力してください。</translation>
    </message>
    <message id="setting-complaint.character">
        <source>Contains a character that cannot be sent to a host, such as a control character.</source>
        <translation>制御文字など、ホストに送信できない文字が含まれています。</translation>
    </message>
    <message id="setting-complaint.range">
        <source>Enter a value from {least} to {most}.</source>
        <translation>{least} ～ {most} の範囲で入力してください。</translation>
    </message>
    <message id="setting-complaint.even">
        <source>Enter a multiple of 2 MB.</source>
        <translation>2 MB の倍数で入力してください。</translation>
    </message>
    <message id="setting-complaint.not-a-place">
        <source>Enter a folder on the host, such as D:\Hyper-V or \\server\share.</source>
        <translation>D:\Hyper-V や \\server\share のような、ホスト上のフォルダーを入力してください。</translation>
    </message>
    <message id="setting-complaint.above-startup">
        <source>Enter at most the startup memory ({most} MB).</source>
        <translation>スタートアップ メモリ ({most} MB) 以下にしてください。</translation>
    </message>
    <message id="setting-complaint.below-startup">
        <source>Enter at least the startup memory ({least} MB).</source>
        <translation>スタートアップ メモリ ({least} MB) 以上にしてください。</translation>
    </message>
    <message id="setting-complaint.above-limit">
        <source>Enter at most the limit ({most} %).</source>
        <translation>限度 ({most} %) 以下にしてください。</translation>
    </message>
    <message id="setting-complaint.only-falls">
        <source>While the virtual machine is running, this value can only be decreased. Enter at most {most} MB.</source>
        <translation>仮想マシンの実行中は減らすことしかできません ({most} MB 以下)。</translation>
    </message>
    <message id="setting-complaint.only-rises">
        <source>While the virtual machine is running, this value can only be increased. Enter at least {least} MB.</source>
        <translation>仮想マシンの実行中は増やすことしかできません ({least} MB 以上)。</translation>
    </message>
    <message id="settings.hardware">
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message id="settings-page.memory.title">
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message id="settings-page.memory.intro">
        <source>Set the amount of memory for this virtual machine.</source>
        <translation>この仮想マシンが使用できるメモリの量を指定します。</translation>
    </message>
    <message id="settings-page.processor.title">
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message id="settings-page.processor.intro">
        <source>Set the number of virtual processors, and how much of the host's processor capacity they can use.</source>
        <translation>この仮想マシンの仮想プロセッサの数と、ホストのプロセッサの使用量を指定します。</translation>
    </message>
    <message id="settings-page.name.title">
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message id="settings-page.name.intro">
        <source>Set the name of this virtual machine, and enter notes. Names need not be unique.</source>
        <translation>一覧に表示される名前と、管理者のためのメモです。名前は重複してもかまいません。</translation>
    </message>
    <message id="settings-page.checkpoints.title">
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message id="settings-page.checkpoints.intro">
        <source>Choose the kind of checkpoint and the location of its files.</source>
        <translation>作成するチェックポイントの種類と、ファイルの場所を指定します。</translation>
    </message>
    <message id="settings-page.paging.title">
        <source>Smart Paging File Location</source>
        <translation>スマート ページング ファイルの場所</translation>
    </message>
    <message id="settings-page.paging.intro">
        <source>Specify the folder for the Smart Paging file of this virtual machine.</source>
        <translation>この仮想マシンのスマート ページング ファイルの場所を指定します。</translation>
    </message>
    <message id="settings-page.start.title">
        <source>Automatic Start Action</source>
        <translation>自動開始アクション</translation>
    </message>
    <message id="settings-page.start.intro">
        <source>Choose what happens to this virtual machine when the physical computer starts.</source>
        <translation>物理コンピューターの起動時に、この仮想マシンに対して実行する操作を指定します。</translation>
    </message>
    <message id="settings-page.stop.title">
        <source>Automatic Stop Action</source>
        <translation>自動停止アクション</translation>
    </message>
    <message id="settings-page.stop.intro">
        <source>Choose what happens to this virtual machine when the physical computer shuts down.</source>
        <translation>物理コンピューターのシャットダウン時に、この仮想マシンに対して実行する操作を指定します。</translation>
    </message>
    <message id="settings-page.not-read">
        <source>Not loaded yet</source>
        <translation>未取得</translation>
    </message>
    <message id="settings-page.elsewhere">
        <source>Changed outside this window. Current value: {now}.</source>
        <translation>その間に別の場所で変更されました。現在の値: {now}</translation>
    </message>
    <message id="settings-page.memory-static">
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message id="settings-page.memory-dynamic">
        <source>{size}, dynamic</source>
        <translation>{size}、動的</translation>
    </message>
    <message id="settings-page.processors" numerus="yes">
        <source>{n} virtual processors</source>
        <translation>
            <numerusform>{n} 個の仮想プロセッサ</numerusform>
        </translation>
    </message>
    <message id="settings-page.with-unit">
        <source>{value}{unit}</source>
        <translation>{value}{unit}</translation>
    </message>
    <message id="operation.settings">
        <source>Settings of {who}</source>
        <translation>{who} の設定</translation>
    </message>
    <message id="activity.settings">
        <source>Changing settings…</source>
        <translation>設定を変更中…</translation>
    </message>
    <message id="trouble.setting-closed.failed">
        <source>This setting cannot be changed now.</source>
        <translation>この設定は現在変更できません。</translation>
    </message>
    <message id="trouble.setting-closed.next">
        <source>Open the settings again. The reason is shown at the setting.</source>
        <translation>設定をもう一度開くと、ページに理由が表示されます。</translation>
    </message>
    <message id="trouble.setting-closed.next-command">
        <source>It depends on the state of the virtual machine: most settings wait until it is off.</source>
        <translation>仮想マシンの状態によります。多くの設定は、オフにすると変更できます。</translation>
    </message>
    <message id="trouble.setting-not-legal.failed">
        <source>The value is not valid for this setting.</source>
        <translation>この設定には使用できない値です。</translation>
    </message>
    <message id="trouble.setting-not-legal.next">
        <source>Correct the value and apply again.</source>
        <translation>値を修正してもう一度適用してください。</translation>
    </message>
    <message id="settings.faulty">
        <source>Not valid: {settings}. Correct the marked settings.</source>
        <translation>正しくない値があります: {settings}。印の付いた設定を修正してください。</translation>
    </message>
    <message id="journal.kind.setting">
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message id="settings-page.running">
        <source>Some settings cannot be changed because the virtual machine is not off. The reason is shown at each setting.</source>
        <translation>仮想マシンがオフではないため、一部の設定は変更できません。該当する設定に理由が表示されます。</translation>
    </message>
    <message id="setting-closed.dynamic-live">
        <source>With Dynamic Memory, the startup memory can be changed only while the virtual machine is off. Increase the maximum instead.</source>
        <translation>動的メモリの場合、スタートアップ メモリは仮想マシンがオフのときにのみ変更できます。代わりに最大値を増やしてください。</translation>
    </message>
    <message id="setting-note.live-memory">
        <source>Takes effect at once. The guest has to support it (Windows 10, Windows Server 2016 or later, some Linux kernels); decreasing the memory can fail.</source>
        <translation>すぐに反映されます。ゲストの対応が必要です (Windows 10、Windows Server 2016 以降、一部の Linux カーネル)。メモリを減らす変更は失敗することがあります。</translation>
    </message>
    <message id="settings.show-faulty">
        <source>Show {setting}</source>
        <translation>「{setting}」を表示</translation>
    </message>
</context>
</TS>
