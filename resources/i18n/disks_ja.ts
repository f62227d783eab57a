<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.disk-attached.failed">
        <source>The disk is attached to {detail} already.</source>
        <translation>このディスクは既に {detail} に接続されています。</translation>
    </message>
    <message id="trouble.disk-attached.next">
        <source>Detach it there first: two virtual machines that write to one disk destroy it.</source>
        <translation>先にそちらから切断してください。2 台の仮想マシンが同じディスクに書き込むと、内容が破損します。</translation>
    </message>
    <message id="trouble.disk-is-parent.failed">
        <source>Another disk depends on this one. Writing to it would make that one unreadable.</source>
        <translation>このディスクに依存するディスクがあります。書き込むと、そのディスクは読み取れなくなります。</translation>
    </message>
    <message id="trouble.disk-is-parent.next">
        <source>Attach the disk that depends on it, or make a copy of this one.</source>
        <translation>依存しているディスクを接続するか、このディスクのコピーを作成してください。</translation>
    </message>
    <message id="trouble.disk-of-checkpoint.failed">
        <source>Checkpoints depend on the disk.</source>
        <translation>チェックポイントがこのディスクに依存しています。</translation>
    </message>
    <message id="trouble.disk-of-checkpoint.next">
        <source>Delete the checkpoints first; merging may take a while.</source>
        <translation>先にチェックポイントを削除してください。結合に時間がかかることがあります。</translation>
    </message>
    <message id="trouble.disk-path-not-legal.failed">
        <source>The path is not valid for a virtual hard disk on the host.</source>
        <translation>ホスト上の仮想ハード ディスクのパスとして正しくありません。</translation>
    </message>
    <message id="trouble.disk-path-not-legal.next">
        <source>Enter a full path of up to 259 characters that ends with .vhdx or .vhd, such as D:\Disks\data.vhdx.</source>
        <translation>D:\Disks\data.vhdx のように、.vhdx または .vhd で終わる 259 文字以内の完全なパスを入力してください。</translation>
    </message>
    <message id="trouble.no-hard-drive.failed">
        <source>The hard drive does not exist any more.</source>
        <translation>ハード ドライブはもう存在しません。</translation>
    </message>
    <message id="trouble.no-hard-drive.next">
        <source>Refresh the settings and add a hard drive.</source>
        <translation>設定を更新し、ハード ドライブを追加してください。</translation>
    </message>
    <message id="trouble.disk-drive-empty.failed">
        <source>The hard drive is there without a disk.</source>
        <translation>ハード ドライブはありますが、ディスクが接続されていません。</translation>
    </message>
    <message id="trouble.disk-drive-empty.next">
        <source>Remove the drive, or attach the disk again.</source>
        <translation>ドライブを削除するか、ディスクをもう一度接続してください。</translation>
    </message>
    <message id="trouble.controller-not-empty.failed">
        <source>There are still {detail} drives on the controller.</source>
        <translation>コントローラーに {detail} 台のドライブが残っています。</translation>
    </message>
    <message id="trouble.controller-not-empty.next">
        <source>Remove the drives first.</source>
        <translation>先にドライブを削除してください。</translation>
    </message>
    <message id="trouble.not-a-disk.failed">
        <source>The file is no virtual hard disk, or it is damaged.</source>
        <translation>このファイルは仮想ハード ディスクではないか、破損しています。</translation>
    </message>
    <message id="trouble.not-a-disk.next">
        <source>Choose another file, or inspect the disk.</source>
        <translation>別のファイルを選択するか、ディスクを検査してください。</translation>
    </message>
    <message id="setting-closed.checkpoint">
        <source>Checkpoints depend on this disk. Delete them first; merging may take a while.</source>
        <translation>チェックポイントがこのディスクに依存しています。先にチェックポイントを削除してください。結合に時間がかかることがあります。</translation>
    </message>
    <message id="disk-form.title">
        <source>Virtual hard disk</source>
        <translation>仮想ハード ディスク</translation>
    </message>
    <message id="disk-form.controller">
        <source>&amp;Controller:</source>
        <translation>コントローラー(&amp;C):</translation>
    </message>
    <message id="disk-form.location">
        <source>&amp;Location:</source>
        <translation>場所(&amp;L):</translation>
    </message>
    <message id="disk-form.path">
        <source>&amp;Virtual hard disk:</source>
        <translation>仮想ハード ディスク(&amp;V):</translation>
    </message>
    <message id="disk-form.browse">
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message id="disk-form.taken">
        <source>{n} (in use by {device})</source>
        <translation>{n} ({device} が使用中)</translation>
    </message>
    <message id="disk-form.here">
        <source>{n} (this drive)</source>
        <translation>{n} (このドライブ)</translation>
    </message>
    <message id="disk-form.not-bootable">
        <source>A generation 1 virtual machine cannot start from a SCSI controller.</source>
        <translation>第 1 世代の仮想マシンは、SCSI コントローラーから起動できません。</translation>
    </message>
    <message id="disk-form.attached-to">
        <source>Already attached to {vm}.</source>
        <translation>既に {vm} に接続されています。</translation>
    </message>
    <message id="disk-form.replaces">
        <source>Replaces {file}. The file stays on the host.</source>
        <translation>{file} と置き換えます。ファイルはホストに残ります。</translation>
    </message>
    <message id="disk-form.needed">
        <source>Choose a virtual hard disk.</source>
        <translation>仮想ハード ディスクを選択してください。</translation>
    </message>
    <message id="disk-form.twice">
        <source>The same file is chosen for another drive.</source>
        <translation>同じファイルが別のドライブで選択されています。</translation>
    </message>
    <message id="disk-fault.extension">
        <source>The name must end with .vhdx or .vhd.</source>
        <translation>名前の末尾は .vhdx または .vhd にしてください。</translation>
    </message>
    <message id="danger.disk">
        <source>Detach {file} from {vm}? The file stays on the host; only the connection is removed.</source>
        <translation>{file} を {vm} から切断しますか? ファイルはホストに残り、接続だけが削除されます。</translation>
    </message>
    <message id="danger.disk-live">
        <source>The guest loses the disk at once; take it offline there first.</source>
        <translation>ゲストからはすぐに使用できなくなります。先にゲスト側でオフラインにしてください。</translation>
    </message>
    <message id="danger.disk-boot">
        <source>{vm} starts from it.</source>
        <translation>{vm} はこのディスクから起動します。</translation>
    </message>
    <message id="danger.controller">
        <source>Remove the controller and detach its {n} drives? The files stay.</source>
        <translation>コントローラーを削除し、{n} 台のドライブを切断しますか? ファイルは残ります。</translation>
    </message>
    <message id="trouble.disk-exists.failed">
        <source>There is a file of that name already; nothing is overwritten.</source>
        <translation>同じ名前のファイルが既にあります。上書きはされません。</translation>
    </message>
    <message id="trouble.disk-exists.next">
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message id="trouble.disk-size-not-legal.failed">
        <source>The disk cannot have this size.</source>
        <translation>ディスクをこのサイズにすることはできません。</translation>
    </message>
    <message id="trouble.disk-size-not-legal.next">
        <source>A .vhd has up to 2,040 GB, a .vhdx up to 64 TB. To expand, choose more than now; to shrink, less, but not less than the minimum size.</source>
        <translation>.vhd は最大 2,040 GB、.vhdx は最大 64 TB です。拡張するときは現在より大きく、縮小するときは最小サイズ以上で現在より小さい値を指定してください。</translation>
    </message>
    <message id="trouble.disk-in-use.failed">
        <source>The disk is in use.</source>
        <translation>ディスクは使用中です。</translation>
    </message>
    <message id="trouble.disk-in-use.next">
        <source>Shut the virtual machine down, or wait until the host has finished with the file. While it runs, only a .vhdx on a SCSI controller can be resized.</source>
        <translation>仮想マシンをシャットダウンするか、ホストによるファイルの処理が終わるまでお待ちください。実行中にサイズを変更できるのは、SCSI コントローラーの .vhdx だけです。</translation>
    </message>
    <message id="trouble.disk-not-possible.failed">
        <source>Disks of this format and type cannot be changed in this way.</source>
        <translation>この形式と種類のディスクでは実行できません。</translation>
    </message>
    <message id="trouble.disk-not-possible.next">
        <source>Convert it to a .vhdx first.</source>
        <translation>先に .vhdx に変換してください。</translation>
    </message>
    <message id="trouble.disk-not-differencing.failed">
        <source>It is no differencing disk of this parent.</source>
        <translation>この親ディスクの差分ディスクではありません。</translation>
    </message>
    <message id="trouble.disk-not-differencing.next">
        <source>Inspect the disk to see what it differs from.</source>
        <translation>ディスクを検査して、親ディスクを確認してください。</translation>
    </message>
    <message id="trouble.disk-not-attached.failed">
        <source>The disk {detail} was created, but it is not attached.</source>
        <translation>ディスク {detail} は作成されましたが、接続されていません。</translation>
    </message>
    <message id="trouble.disk-not-attached.next">
        <source>Attach it as an existing disk, or delete the file on the host.</source>
        <translation>既存のディスクとして接続するか、ホスト上のファイルを削除してください。</translation>
    </message>
    <message id="journal.kind.disk">
        <source>Virtual hard disk</source>
        <translation>仮想ハード ディスク</translation>
    </message>
    <message id="undo.impossible.disk">
        <source>Work on a virtual hard disk cannot be undone.</source>
        <translation>仮想ハード ディスクの操作は元に戻せません。</translation>
    </message>
    <message id="operation.disk">
        <source>Virtual hard disks, {who}</source>
        <translation>仮想ハード ディスク、{who}</translation>
    </message>
    <message id="operation.disk-create">
        <source>Create {file}, {who}</source>
        <translation>{file} の作成、{who}</translation>
    </message>
    <message id="operation.disk-compact">
        <source>Compact {file}, {who}</source>
        <translation>{file} の最適化、{who}</translation>
    </message>
    <message id="operation.disk-convert">
        <source>Convert to {file}, {who}</source>
        <translation>{file} への変換、{who}</translation>
    </message>
    <message id="operation.disk-expand">
        <source>Expand {file}, {who}</source>
        <translation>{file} の拡張、{who}</translation>
    </message>
    <message id="operation.disk-shrink">
        <source>Shrink {file}, {who}</source>
        <translation>{file} の縮小、{who}</translation>
    </message>
    <message id="operation.disk-merge">
        <source>Merge {file}, {who}</source>
        <translation>{file} の結合、{who}</translation>
    </message>
    <message id="operation.disk-reconnect">
        <source>Reconnect {file}, {who}</source>
        <translation>{file} の再接続、{who}</translation>
    </message>
    <message id="disk-verb.create">
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message id="disk-verb.compact">
        <source>Compact</source>
        <translation>最適化</translation>
    </message>
    <message id="disk-verb.convert">
        <source>Convert</source>
        <translation>変換</translation>
    </message>
    <message id="disk-verb.expand">
        <source>Expand</source>
        <translation>拡張</translation>
    </message>
    <message id="disk-verb.shrink">
        <source>Shrink</source>
        <translation>縮小</translation>
    </message>
    <message id="disk-verb.merge">
        <source>Merge</source>
        <translation>結合</translation>
    </message>
    <message id="disk-verb.reconnect">
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message id="disk-says.create">
        <source>Makes a new file; nothing is overwritten. A fixed disk takes its whole size at once.</source>
        <translation>新しいファイルを作成します。上書きはされません。容量固定のディスクは、すぐに全体のサイズを使用します。</translation>
    </message>
    <message id="disk-says.compact">
        <source>Gives space back to the host that the guest does not use any more. It is normal that nothing becomes smaller.</source>
        <translation>ゲストが使用していない領域をホストに返します。小さくならないこともあります。</translation>
    </message>
    <message id="disk-says.convert">
        <source>Copies the contents into a new file. This disk stays as it is.</source>
        <translation>内容を新しいファイルにコピーします。元のディスクは変更されません。</translation>
    </message>
    <message id="disk-says.expand">
        <source>Makes the disk larger. The guest sees the space at once; its volumes are extended there.</source>
        <translation>ディスクを大きくします。ゲストにはすぐに表示されますが、ボリュームの拡張はゲスト側で行います。</translation>
    </message>
    <message id="disk-says.shrink">
        <source>Makes the disk smaller, down to the space behind the last volume.</source>
        <translation>最後のボリュームより後ろの領域だけ、ディスクを小さくします。</translation>
    </message>
    <message id="disk-says.merge">
        <source>Writes the differences into the parent disk and deletes this file.</source>
        <translation>差分を親ディスクに書き込み、このファイルを削除します。</translation>
    </message>
    <message id="disk-says.reconnect">
        <source>Connects the differencing disk to its parent again, when that was moved or renamed.</source>
        <translation>親ディスクが移動または名前変更された場合に、差分ディスクを親ディスクに再接続します。</translation>
    </message>
    <message id="disk-work.smaller">
        <source>as small as possible</source>
        <translation>可能な限り縮小</translation>
    </message>
    <message id="disk-work.merged">
        <source>in {parent}, the file deleted</source>
        <translation>{parent} に結合し、ファイルを削除</translation>
    </message>
    <message id="disk-work.new">
        <source>{file} (new: {made})</source>
        <translation>{file} (新規: {made})</translation>
    </message>
    <message id="disk-work.made">
        <source>{type}, {size}</source>
        <translation>{type}、{size}</translation>
    </message>
    <message id="disk-work.made-of">
        <source>{type}, from {source}</source>
        <translation>{type} ({source} から)</translation>
    </message>
    <message id="disk-user.checkpoint">
        <source>a checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message id="disk-user.child">
        <source>{file} (differs from it)</source>
        <translation>{file} (差分ディスク)</translation>
    </message>
    <message id="disk-fact.path">
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message id="disk-fact.least">
        <source>Minimum size</source>
        <translation>最小サイズ</translation>
    </message>
    <message id="disk-fact.block">
        <source>Block size</source>
        <translation>ブロック サイズ</translation>
    </message>
    <message id="disk-fact.sectors">
        <source>Sectors</source>
        <translation>セクター</translation>
    </message>
    <message id="disk-fact.sector-sizes">
        <source>{logical} bytes logical, {physical} bytes physical</source>
        <translation>論理 {logical} バイト、物理 {physical} バイト</translation>
    </message>
    <message id="disk-fact.fragmentation">
        <source>Fragmentation</source>
        <translation>断片化</translation>
    </message>
    <message id="disk-fact.percent">
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message id="disk-fact.id">
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message id="disk-fact.used-by">
        <source>Used by</source>
        <translation>使用している仮想マシン</translation>
    </message>
    <message id="danger.merge">
        <source>{child} is written into {parent} and then deleted. Every other disk that descends from {parent} becomes unreadable.</source>
        <translation>{child} を {parent} に結合した後、{child} を削除します。{parent} を親とする他のディスクはすべて読み取れなくなります。</translation>
    </message>
    <message id="new-disk.title">
        <source>New Virtual Hard Disk on {host}</source>
        <translation>{host} の仮想ハード ディスクの新規作成</translation>
    </message>
    <message id="new-disk.dynamic">
        <source>&amp;Dynamically expanding</source>
        <translation>容量可変(&amp;D)</translation>
    </message>
    <message id="new-disk.fixed">
        <source>&amp;Fixed size</source>
        <translation>容量固定(&amp;F)</translation>
    </message>
    <message id="new-disk.differencing">
        <source>D&amp;ifferencing</source>
        <translation>差分(&amp;I)</translation>
    </message>
    <message id="new-disk.fixed-says">
        <source>The whole size is taken on the host at once, which may take a while.</source>
        <translation>ホストで全体のサイズをすぐに使用します。作成に時間がかかることがあります。</translation>
    </message>
    <message id="new-disk.path">
        <source>F&amp;ile on the host:</source>
        <translation>ホスト上のファイル(&amp;I):</translation>
    </message>
    <message id="new-disk.size">
        <source>Si&amp;ze:</source>
        <translation>サイズ(&amp;Z):</translation>
    </message>
    <message id="new-disk.unit">
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message id="new-disk.parent">
        <source>&amp;Parent disk:</source>
        <translation>親ディスク(&amp;P):</translation>
    </message>
    <message id="new-disk.ok">
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message id="new-disk.needed">
        <source>Enter the path of a .vhdx or .vhd file.</source>
        <translation>.vhdx または .vhd ファイルのパスを入力してください。</translation>
    </message>
    <message id="disk-form.new">
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message id="disk-form.inspect">
        <source>&amp;Inspect…</source>
        <translation>検査(&amp;I)…</translation>
    </message>
    <message id="disk-form.moves">
        <source>Moves to another location with everything that is set of it, and keeps its place in the boot order.</source>
        <translation>設定を維持したまま別の場所に移動します。ブート順序の位置も変わりません。</translation>
    </message>
    <message id="disk-form.made">
        <source>Will be created: {made}.</source>
        <translation>作成されます: {made}。</translation>
    </message>
    <message id="disk-window.title">
        <source>Virtual Hard Disk</source>
        <translation>仮想ハード ディスク</translation>
    </message>
    <message id="disk-window.fact">
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message id="disk-window.value">
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message id="disk-window.facts">
        <source>What the host says of the disk</source>
        <translation>ホストが報告するディスクの情報</translation>
    </message>
    <message id="disk-window.chain">
        <source>Parent disks</source>
        <translation>親ディスク</translation>
    </message>
    <message id="disk-window.edit">
        <source>Edit Disk</source>
        <translation>ディスクの編集</translation>
    </message>
    <message id="disk-window.target">
        <source>F&amp;ile on the host:</source>
        <translation>ホスト上のファイル(&amp;I):</translation>
    </message>
    <message id="disk-window.type">
        <source>&amp;Type:</source>
        <translation>種類(&amp;T):</translation>
    </message>
    <message id="disk-window.working">
        <source>The host is working on the disk: {percent} %</source>
        <translation>ホストがディスクを処理しています: {percent} %</translation>
    </message>
    <message id="action.new-disk.label">
        <source>New Virtual Hard Disk…</source>
        <translation>仮想ハード ディスクの新規作成…</translation>
    </message>
    <message id="action.new-disk.tip">
        <source>Create a virtual hard disk on the host</source>
        <translation>ホストに仮想ハード ディスクを作成します</translation>
    </message>
    <message id="action.new-disk.short">
        <source>&amp;Hard Disk…</source>
        <translation>ハード ディスク(&amp;H)…</translation>
    </message>
    <message id="action.new-floppy.label">
        <source>New Virtual Floppy Disk…</source>
        <translation>仮想フロッピー ディスクの新規作成…</translation>
    </message>
    <message id="action.new-floppy.tip">
        <source>Create a virtual floppy disk on the host</source>
        <translation>ホストに仮想フロッピー ディスクを作成します</translation>
    </message>
    <message id="action.new-floppy.short">
        <source>&amp;Floppy Disk…</source>
        <translation>フロッピー ディスク(&amp;F)…</translation>
    </message>
    <message id="action.edit-disk.label">
        <source>Inspect or Edit Dis&amp;k…</source>
        <translation>ディスクの検査と編集(&amp;K)…</translation>
    </message>
    <message id="action.edit-disk.tip">
        <source>Choose a virtual hard disk of the host, see what it is, and compact, convert, expand, shrink, merge or reconnect it</source>
        <translation>ホストの仮想ハード ディスクを選択し、情報の表示、最適化、変換、拡張、縮小、結合、再接続を行います</translation>
    </message>
    <message id="trouble.disk-nowhere.failed">
        <source>The disk is attached nowhere now: {detail}</source>
        <translation>ディスクは現在どこにも接続されていません: {detail}</translation>
    </message>
    <message id="trouble.disk-nowhere.next">
        <source>Attach it again: add a hard drive and choose this file. The file is unchanged.</source>
        <translation>ハード ドライブを追加し、このファイルを選択して、もう一度接続してください。ファイルは変更されていません。</translation>
    </message>
    <message id="trouble.switch-name-not-legal.failed">
        <source>The name of the virtual switch cannot be used.</source>
        <translation>仮想スイッチの名前が使用できません。</translation>
    </message>
    <message id="trouble.switch-name-not-legal.next">
        <source>Give a name of 1 to 100 characters on one line.</source>
        <translation>1～100 文字の名前を 1 行で入力してください。</translation>
    </message>
    <message id="trouble.switch-exists.failed">
        <source>There is a virtual switch of this name already.</source>
        <translation>同じ名前の仮想スイッチが既に存在します。</translation>
    </message>
    <message id="trouble.switch-exists.next">
        <source>Choose another name.</source>
        <translation>別の名前を指定してください。</translation>
    </message>
    <message id="trouble.switch-gone.failed">
        <source>The virtual switch is not there any more.</source>
        <translation>仮想スイッチが見つかりません。</translation>
    </message>
    <message id="trouble.switch-gone.next">
        <source>Refresh to see the switches of the host.</source>
        <translation>最新の情報に更新して、ホストのスイッチを確認してください。</translation>
    </message>
    <message id="trouble.switch-fixed.failed">
        <source>Windows manages this virtual switch itself.</source>
        <translation>この仮想スイッチは Windows が管理しています。</translation>
    </message>
    <message id="trouble.switch-fixed.next">
        <source>It cannot be changed or removed. Create another switch.</source>
        <translation>変更も削除もできません。別のスイッチを作成してください。</translation>
    </message>
    <message id="trouble.switch-in-use.failed">
        <source>Network adapters are connected to the virtual switch that were not named before: {detail}.</source>
        <translation>確認されていないネットワーク アダプターが仮想スイッチに接続されています: {detail} 個</translation>
    </message>
    <message id="trouble.switch-in-use.next">
        <source>Connect them to another switch first, or confirm again with them in view.</source>
        <translation>先に別のスイッチに接続するか、接続されているものを確認し直してから実行してください。</translation>
    </message>
    <message id="trouble.switch-carries-host.failed">
        <source>The host itself is connected through this virtual switch.</source>
        <translation>ホスト自身がこの仮想スイッチを使用して接続しています。</translation>
    </message>
    <message id="trouble.switch-carries-host.next">
        <source>Remove it at the host: from here the connection to the host could be lost for good.</source>
        <translation>ホスト上で削除してください。ここから削除すると、ホストへの接続が失われる可能性があります。</translation>
    </message>
    <message id="trouble.switch-own-card.failed">
        <source>Your own connection to the host seems to use the card of this virtual switch.</source>
        <translation>ホストへの現在の接続は、この仮想スイッチのカードを使用しているようです。</translation>
    </message>
    <message id="trouble.switch-own-card.next">
        <source>Stop sharing it at the host: from here the connection to the host would be lost for good.</source>
        <translation>共有の停止はホスト上で行ってください。ここから行うと、ホストへの接続が失われます。</translation>
    </message>
    <message id="trouble.switch-half-made.failed">
        <source>The virtual switch is there, but not connected as it was to be.</source>
        <translation>仮想スイッチは作成されましたが、指定どおりに接続されていません。</translation>
    </message>
    <message id="trouble.switch-half-made.next">
        <source>Its page shows how it is connected; remove it if it is of no use.</source>
        <translation>接続の種類を確認し、不要な場合は削除してください。</translation>
    </message>
    <message id="trouble.card-gone.failed">
        <source>The network card for the external switch is not there.</source>
        <translation>外部スイッチ用のネットワーク カードが見つかりません。</translation>
    </message>
    <message id="trouble.card-gone.next">
        <source>Refresh and choose another card.</source>
        <translation>最新の情報に更新して、別のカードを選択してください。</translation>
    </message>
    <message id="trouble.card-bound.failed">
        <source>Another virtual switch uses the network card {detail}.</source>
        <translation>ネットワーク カード {detail} は別の仮想スイッチで使用されています。</translation>
    </message>
    <message id="trouble.card-bound.next">
        <source>Choose another card, or remove that switch first.</source>
        <translation>別のカードを選択するか、先にそのスイッチを削除してください。</translation>
    </message>
    <message id="switch-verb.create">
        <source>Create virtual switch</source>
        <translation>仮想スイッチの作成</translation>
    </message>
    <message id="switch-verb.change">
        <source>Change virtual switch</source>
        <translation>仮想スイッチの変更</translation>
    </message>
    <message id="switch-verb.ports">
        <source>Change connection of virtual switch</source>
        <translation>仮想スイッチの接続の変更</translation>
    </message>
    <message id="switch-verb.remove">
        <source>Remove virtual switch</source>
        <translation>仮想スイッチの削除</translation>
    </message>
    <message id="switch-type.external">
        <source>External network</source>
        <translation>外部ネットワーク</translation>
    </message>
    <message id="switch-type.internal">
        <source>Internal network</source>
        <translation>内部ネットワーク</translation>
    </message>
    <message id="switch-type.private">
        <source>Private network</source>
        <translation>プライベート ネットワーク</translation>
    </message>
    <message id="switch-type-means.external">
        <source>Virtual machines, the host and the physical network</source>
        <translation>仮想マシン、ホスト、物理ネットワーク</translation>
    </message>
    <message id="switch-type-means.internal">
        <source>Virtual machines of this host, and the host itself</source>
        <translation>このホストの仮想マシンとホスト自身</translation>
    </message>
    <message id="switch-type-means.private">
        <source>Virtual machines of this host only</source>
        <translation>このホストの仮想マシンのみ</translation>
    </message>
    <message id="switch-line.card">
        <source>{type}: {card}</source>
        <translation>{type}: {card}</translation>
    </message>
    <message id="switch-line.own">
        <source>{line} · your connection</source>
        <translation>{line} · 現在の接続</translation>
    </message>
    <message id="switch-card.no-link">
        <source>{name} (no link)</source>
        <translation>{name} (リンクなし)</translation>
    </message>
    <message id="switch-card.speed">
        <source>{name} ({gbit} Gbit/s)</source>
        <translation>{name} ({gbit} Gbit/s)</translation>
    </message>
    <message id="switch-window.adapters" numerus="yes">
        <source>{n} network adapters</source>
        <translation>
            <numerusform>{n} 個のネットワーク アダプター</numerusform>
        </translation>
    </message>
    <message id="switch-window.running">
        <source>{adapters}, {n} of running virtual machines</source>
        <translation>{adapters} (うち実行中の仮想マシン: {n})</translation>
    </message>
    <message id="danger.external-switch">
        <source>The host lays its own network over the new switch. Connections through {card} break for up to a minute; if the host cannot get its address again, {host} cannot be reached any more. What came of it is shown once the host responds again.</source>
        <translation>ホスト自身のネットワークが新しいスイッチ経由に切り替わります。{card} を使用する接続は最大 1 分間切断されます。ホストがアドレスを再取得できない場合、{host} に接続できなくなります。結果は、ホストが再び応答した時点で表示されます。</translation>
    </message>
    <message id="danger.switch-ports">
        <source>The host lays its own network over {name} anew. Connections through it break for up to a minute; if the host cannot get its address again, {host} cannot be reached any more. What came of it is shown once the host responds again.</source>
        <translation>ホスト自身の {name} 経由のネットワークが構成し直されます。これを使用する接続は最大 1 分間切断されます。ホストがアドレスを再取得できない場合、{host} に接続できなくなります。結果は、ホストが再び応答した時点で表示されます。</translation>
    </message>
    <message id="danger.switch-unshared">
        <source>{host} itself is not connected through {name} any more. If it has no other connection, somebody has to go to its console to bring it back.</source>
        <translation>{host} 自身は {name} を使用して接続できなくなります。他に接続がない場合は、ホストのコンソールで元に戻す必要があります。</translation>
    </message>
    <message id="switch-own.this">
        <source>Your own connection to {host} seems to use this card.</source>
        <translation>{host} への現在の接続は、このカードを使用しているようです。</translation>
    </message>
    <message id="switch-own.other">
        <source>Your own connection to {host} seems to use another card: {card}.</source>
        <translation>{host} への現在の接続は、別のカード ({card}) を使用しているようです。</translation>
    </message>
    <message id="switch-own.unknown">
        <source>Whether your own connection to {host} uses this card cannot be told.</source>
        <translation>{host} への現在の接続がこのカードを使用しているかどうかは判断できません。</translation>
    </message>
    <message id="danger.switch-free">
        <source>The virtual switch {name} is removed. No virtual machine is connected to it.</source>
        <translation>仮想スイッチ {name} を削除します。接続されている仮想マシンはありません。</translation>
    </message>
    <message id="danger.switch-connected" numerus="yes">
        <source>The virtual switch {name} is removed. {adapters} of {n} virtual machines lose their network.</source>
        <translation>
            <numerusform>仮想スイッチ {name} を削除します。{n} 台の仮想マシンの {adapters} がネットワークから切断されます。</numerusform>
        </translation>
    </message>
    <message id="operation.switch-create">
        <source>Create virtual switch {name}, {who}</source>
        <translation>仮想スイッチ {name} の作成、{who}</translation>
    </message>
    <message id="operation.switch-change">
        <source>Change virtual switch {name}, {who}</source>
        <translation>仮想スイッチ {name} の変更、{who}</translation>
    </message>
    <message id="operation.switch-ports">
        <source>Change connection of virtual switch {name}, {who}</source>
        <translation>仮想スイッチ {name} の接続の変更、{who}</translation>
    </message>
    <message id="operation.switch-remove">
        <source>Remove virtual switch {name}, {who}</source>
        <translation>仮想スイッチ {name} の削除、{who}</translation>
    </message>
    <message id="action.switches.label">
        <source>Virtual S&amp;witch Manager…</source>
        <translation>仮想スイッチ マネージャー(&amp;W)…</translation>
    </message>
    <message id="action.switches.tip">
        <source>List the virtual switches of the host, what is connected to each, and create, rename and remove them.</source>
        <translation>ホストの仮想スイッチと接続先を一覧表示し、作成、名前の変更、削除を行います。</translation>
    </message>
    <message id="action.host-settings.label">
        <source>H&amp;yper-V Settings of Host…</source>
        <translation>ホストの Hyper-V の設定(&amp;Y)…</translation>
    </message>
    <message id="action.host-settings.tip">
        <source>Default folders, MAC address range, NUMA spanning and enhanced sessions of the host, and what it has and uses.</source>
        <translation>ホストの既定のフォルダー、MAC アドレスの範囲、NUMA ノード間のメモリ共有、拡張セッション、およびホストのリソースと使用状況。</translation>
    </message>
    <message id="host-settings.title">
        <source>Hyper-V Settings for {host}</source>
        <translation>{host} の Hyper-V の設定</translation>
    </message>
    <message id="host-settings.figures">
        <source>Host and what is used of it</source>
        <translation>ホストと使用状況</translation>
    </message>
    <message id="host-settings.missing">
        <source>The host does not have this setting.</source>
        <translation>このホストにはこの設定がありません。</translation>
    </message>
    <message id="host-settings.will">
        <source>Will be changed: {what}</source>
        <translation>変更される設定: {what}</translation>
    </message>
    <message id="host-setting.disk-folder">
        <source>Virtual hard disks</source>
        <translation>仮想ハード ディスク</translation>
    </message>
    <message id="host-setting.vm-folder">
        <source>Virtual machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="host-setting.numa-spanning">
        <source>Allow virtual machines to span physical NUMA nodes</source>
        <translation>仮想マシンが物理 NUMA ノードにまたがることを許可する</translation>
    </message>
    <message id="host-setting.enhanced-sessions">
        <source>Allow enhanced session mode</source>
        <translation>拡張セッション モードを許可する</translation>
    </message>
    <message id="host-setting.lowest-mac">
        <source>Lowest MAC address</source>
        <translation>最小 MAC アドレス</translation>
    </message>
    <message id="host-setting.highest-mac">
        <source>Highest MAC address</source>
        <translation>最大 MAC アドレス</translation>
    </message>
    <message id="host-setting-tip.disk-folder">
        <source>Where new virtual hard disks are offered to be. Disks that exist stay where they are.</source>
        <translation>新しい仮想ハード ディスクの既定の場所です。既存のディスクは移動されません。</translation>
    </message>
    <message id="host-setting-tip.vm-folder">
        <source>Where new virtual machines are. Those that exist stay where they are.</source>
        <translation>新しい仮想マシンの既定の場所です。既存の仮想マシンは移動されません。</translation>
    </message>
    <message id="host-setting-tip.numa-spanning">
        <source>More virtual machines fit, some of them slower. Takes effect when the Virtual Machine Management service is restarted.</source>
        <translation>より多くの仮想マシンを実行できますが、一部は低速になることがあります。仮想マシン管理サービスの再起動後に有効になります。</translation>
    </message>
    <message id="host-setting-tip.enhanced-sessions">
        <source>Clipboard, drives and audio in the console of guests that support it.</source>
        <translation>対応するゲストのコンソールで、クリップボード、ドライブ、オーディオを使用できます。</translation>
    </message>
    <message id="host-setting-tip.lowest-mac">
        <source>First of the addresses that the host gives to network adapters with a dynamic address; 12 hexadecimal digits.</source>
        <translation>動的アドレスのネットワーク アダプターにホストが割り当てるアドレスの先頭です。16 進数 12 桁です。</translation>
    </message>
    <message id="host-setting-tip.highest-mac">
        <source>Last of these addresses.</source>
        <translation>これらのアドレスの末尾です。</translation>
    </message>
    <message id="host-figure.processors">
        <source>Processors</source>
        <translation>プロセッサ</translation>
    </message>
    <message id="host-figure.processors-of">
        <source>{n} logical, {used} virtual of running virtual machines</source>
        <translation>論理 {n}、実行中の仮想マシンの仮想プロセッサ {used}</translation>
    </message>
    <message id="host-figure.memory">
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message id="host-figure.memory-of">
        <source>{total}, {used} in running virtual machines, {free} free</source>
        <translation>{total} (実行中の仮想マシン {used}、空き {free})</translation>
    </message>
    <message id="host-figure.volume">
        <source>Disk {drive} {name}</source>
        <translation>ディスク {drive} {name}</translation>
    </message>
    <message id="host-figure.volume-of">
        <source>{size}, {free} free</source>
        <translation>{size} (空き {free})</translation>
    </message>
    <message id="host-figure.migration">
        <source>Live migration</source>
        <translation>ライブ マイグレーション</translation>
    </message>
    <message id="host-figure.migration-of">
        <source>{machines} virtual machines and {storages} storages at the same time</source>
        <translation>同時に仮想マシン {machines}、記憶域 {storages}</translation>
    </message>
    <message id="host-figure.not-told">
        <source>The host does not tell</source>
        <translation>ホストから取得できません</translation>
    </message>
    <message id="trouble.host-setting-missing.failed">
        <source>The host does not have this setting.</source>
        <translation>このホストにはこの設定がありません。</translation>
    </message>
    <message id="trouble.host-setting-missing.next">
        <source>A newer version of Windows has it.</source>
        <translation>新しいバージョンの Windows で使用できます。</translation>
    </message>
    <message id="trouble.mac-range-not-legal.failed">
        <source>The range of MAC addresses is not valid.</source>
        <translation>MAC アドレスの範囲が無効です。</translation>
    </message>
    <message id="trouble.mac-range-not-legal.next">
        <source>Give two addresses of 12 hexadecimal digits, the lower one first.</source>
        <translation>16 進数 12 桁のアドレスを 2 つ、小さい順に指定してください。</translation>
    </message>
    <message id="switch-window.title">
        <source>Virtual Switch Manager for {host}</source>
        <translation>{host} の仮想スイッチ マネージャー</translation>
    </message>
    <message id="switch-window.list">
        <source>Virtual switches</source>
        <translation>仮想スイッチ</translation>
    </message>
    <message id="switch-window.new">
        <source>New virtual network switch</source>
        <translation>新しい仮想ネットワーク スイッチ</translation>
    </message>
    <message id="switch-window.connected">
        <source>Connected network adapters</source>
        <translation>接続されているネットワーク アダプター</translation>
    </message>
    <message id="switch-window.vm">
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="switch-window.adapter">
        <source>Network adapter</source>
        <translation>ネットワーク アダプター</translation>
    </message>
    <message id="switch-window.state">
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message id="switch-window.other">
        <source>Other virtual switch</source>
        <translation>別の仮想スイッチ</translation>
    </message>
    <message id="switch-window.elsewhere">
        <source>Connect &amp;these to</source>
        <translation>これらの接続先(&amp;T)</translation>
    </message>
    <message id="switch-window.connect">
        <source>Co&amp;nnect</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message id="switch-window.connect-all" numerus="yes">
        <source>{n} network adapters are connected to {name}.</source>
        <translation>
            <numerusform>{n} 個のネットワーク アダプターを {name} に接続します。</numerusform>
        </translation>
    </message>
    <message id="switch-window.none-connected">
        <source>No network adapter is connected to this virtual switch.</source>
        <translation>この仮想スイッチに接続されているネットワーク アダプターはありません。</translation>
    </message>
    <message id="switch-window.no-other">
        <source>The host has no other virtual switch.</source>
        <translation>このホストには別の仮想スイッチがありません。</translation>
    </message>
    <message id="switch-window.none-chosen">
        <source>Choose a virtual switch first.</source>
        <translation>先に仮想スイッチを選択してください。</translation>
    </message>
    <message id="switch-window.nothing">
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message id="switch-window.remove">
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message id="switch-window.remove-now">
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message id="switch-window.elsewhere-first">
        <source>To keep their network, cancel, and connect them to another virtual switch first.</source>
        <translation>ネットワークを維持するには、キャンセルして先に別の仮想スイッチに接続してください。</translation>
    </message>
    <message id="switch-window.script">
        <source>Copy as &amp;PowerShell</source>
        <translation>&amp;PowerShell としてコピー</translation>
    </message>
    <message id="switch-window.working">
        <source>The host is working on it…</source>
        <translation>ホストで処理しています…</translation>
    </message>
    <message id="switch-form.name">
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message id="switch-form.new-name">
        <source>New virtual switch</source>
        <translation>新しい仮想スイッチ</translation>
    </message>
    <message id="switch-form.notes">
        <source>N&amp;otes</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message id="switch-form.type">
        <source>Connection type</source>
        <translation>接続の種類</translation>
    </message>
    <message id="switch-form.card">
        <source>Network card</source>
        <translation>ネットワーク カード</translation>
    </message>
    <message id="switch-form.shared">
        <source>Allow &amp;management operating system to share this network adapter</source>
        <translation>管理オペレーティング システムにこのネットワーク アダプターの共有を許可する(&amp;M)</translation>
    </message>
    <message id="switch-form.no-card">
        <source>Every network card of the host is used by a virtual switch.</source>
        <translation>ホストのネットワーク カードはすべて仮想スイッチで使用されています。</translation>
    </message>
    <message id="switch-form.fixed">
        <source>Windows manages this virtual switch itself. It cannot be changed or removed.</source>
        <translation>この仮想スイッチは Windows が管理しているため、変更も削除もできません。</translation>
    </message>
    <message id="switch-form.will">
        <source>{verb}: {what}</source>
        <translation>{verb}: {what}</translation>
    </message>
    <message id="journal.kind.switch">
        <source>Virtual switch</source>
        <translation>仮想スイッチ</translation>
    </message>
    <message id="operation.switch">
        <source>Virtual switches, {who}</source>
        <translation>仮想スイッチ、{who}</translation>
    </message>
    <message id="operation.host">
        <source>Settings, {who}</source>
        <translation>設定、{who}</translation>
    </message>
    <message id="journal.kind.host">
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message id="undo.impossible.host">
        <source>What was there before is not known.</source>
        <translation>変更前の値が不明です。</translation>
    </message>
    <message id="undo.impossible.switch">
        <source>What was connected to the virtual switch is not kept, so it cannot come back as it was.</source>
        <translation>仮想スイッチに接続されていたものは記録されないため、元どおりに戻すことはできません。</translation>
    </message>
    <message id="drive-field.limits">
        <source>quality of service</source>
        <translation>サービスの品質</translation>
    </message>
    <message id="drive-field.place">
        <source>location</source>
        <translation>場所</translation>
    </message>
    <message id="disk-place">
        <source>location {slot}</source>
        <translation>場所 {slot}</translation>
    </message>
    <message id="setting-closed.policy">
        <source>A storage policy of the cluster governs the I/O of this disk.</source>
        <translation>このディスクの I/O は、クラスターの記憶域ポリシーで制御されています。</translation>
    </message>
    <message id="limits-form.on">
        <source>&amp;Enable Quality of Service management</source>
        <translation>サービスの品質管理を有効にする(&amp;E)</translation>
    </message>
    <message id="limits-form.least">
        <source>Mi&amp;nimum:</source>
        <translation>最小(&amp;N):</translation>
    </message>
    <message id="limits-form.most">
        <source>Ma&amp;ximum:</source>
        <translation>最大(&amp;X):</translation>
    </message>
    <message id="limits-form.unit">
        <source> IOPS</source>
        <translation> IOPS</translation>
    </message>
    <message id="limits-form.none">
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message id="limits-form.says">
        <source>In operations of 8 KB per second. The minimum only raises an alert, it guarantees nothing.</source>
        <translation>1 秒あたりの 8 KB 単位の操作数です。最小値は警告に使用されるだけで、保証されるものではありません。</translation>
    </message>
    <message id="limits-form.wrong">
        <source>The minimum is above the maximum.</source>
        <translation>最小値が最大値を超えています。</translation>
    </message>
    <message id="limits-form.later">
        <source>Can be set once the disk is attached.</source>
        <translation>ディスクを接続した後に設定できます。</translation>
    </message>
    <message id="disk-fact.free">
        <source>Free space</source>
        <translation>空き領域</translation>
    </message>
    <message id="disk-fact.free-on">
        <source>{size} on {drive}</source>
        <translation>{drive} に {size}</translation>
    </message>
    <message id="new-disk.more">
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message id="new-disk.block">
        <source>&amp;Block size:</source>
        <translation>ブロック サイズ(&amp;B):</translation>
    </message>
    <message id="new-disk.sector">
        <source>Logical &amp;sector size:</source>
        <translation>論理セクター サイズ(&amp;S):</translation>
    </message>
    <message id="new-disk.host-choice">
        <source>Host's choice</source>
        <translation>ホストの既定値</translation>
    </message>
    <message id="new-disk.bytes">
        <source>{n} bytes</source>
        <translation>{n} バイト</translation>
    </message>
    <message id="new-disk.no-block">
        <source>A fixed disk has no blocks.</source>
        <translation>容量固定のディスクにはブロックがありません。</translation>
    </message>
    <message id="new-disk.no-sector">
        <source>A differencing disk has the sectors of its parent.</source>
        <translation>差分ディスクのセクターは、親ディスクと同じです。</translation>
    </message>
    <message id="disk-work.block">
        <source>blocks of {size}</source>
        <translation>ブロック {size}</translation>
    </message>
    <message id="disk-work.sector">
        <source>sectors of {n} bytes</source>
        <translation>セクター {n} バイト</translation>
    </message>
    <message id="trouble.disk-not-proved.failed">
        <source>It could not be proved that no other disk depends on this one: too many disks are attached on the host.</source>
        <translation>ホストに接続されているディスクが多すぎるため、このディスクに依存するディスクがないことを確認できませんでした。</translation>
    </message>
    <message id="trouble.disk-not-proved.next">
        <source>Use Hyper-V Manager, or look with Get-VHD whether a disk has this one as its parent.</source>
        <translation>Hyper-V マネージャーを使用するか、このディスクを親とするディスクがないか Get-VHD で確認してください。</translation>
    </message>
    <message id="disk-user.unasked" numerus="yes">
        <source>not asked: {n} disks</source>
        <translation>
            <numerusform>未確認のディスク {n} 個</numerusform>
        </translation>
    </message>
    <message id="disk-form.new-controller">
        <source>{controller} (new)</source>
        <translation>{controller} (新規)</translation>
    </message>
    <message id="limits-form.off">
        <source>Turn on Quality of Service management first.</source>
        <translation>先にサービスの品質管理を有効にしてください。</translation>
    </message>
    <message id="disk-verb.floppy">
        <source>New floppy disk</source>
        <translation>フロッピー ディスクの新規作成</translation>
    </message>
    <message id="disk-says.floppy">
        <source>Makes a virtual floppy disk of 1.44 MB.</source>
        <translation>1.44 MB の仮想フロッピー ディスクを作成します。</translation>
    </message>
    <message id="operation.disk-floppy">
        <source>Create {file}, {who}</source>
        <translation>{file} の作成、{who}</translation>
    </message>
    <message id="new-floppy.title">
        <source>New Virtual Floppy Disk</source>
        <translation>仮想フロッピー ディスクの新規作成</translation>
    </message>
    <message id="port-form.new-floppy">
        <source>Will be created with 1.44 MB and inserted.</source>
        <translation>1.44 MB で作成し、挿入します。</translation>
    </message>
    <message id="disk-work.floppy">
        <source>virtual floppy disk, 1.44 MB</source>
        <translation>仮想フロッピー ディスク、1.44 MB</translation>
    </message>
    <message id="switch-form.vlan">
        <source>VLAN ID for management operating system: {vlan}</source>
        <translation>管理オペレーティング システムの VLAN ID: {vlan}</translation>
    </message>
    <message id="switch-form.vlan-tip">
        <source>Shown only: changing it could cut the connection to the host for good.</source>
        <translation>表示のみです。変更すると、ホストとの接続が失われる可能性があります。</translation>
    </message>
    <message id="switch-vlan.none">
        <source>None (untagged)</source>
        <translation>なし (タグなし)</translation>
    </message>
    <message id="switch-vlan.mode">
        <source>Not in access mode</source>
        <translation>アクセス モード以外</translation>
    </message>
    <message id="switch-ports.shared">
        <source>{card}, shared with the management operating system</source>
        <translation>{card} (管理オペレーティング システムと共有)</translation>
    </message>
    <message id="switch-ports.alone">
        <source>{card}, not shared</source>
        <translation>{card} (共有しない)</translation>
    </message>
    <message id="host-settings.overlap">
        <source>{hosts} gives out some of the same MAC addresses. Two virtual machines could get the same one; choose a range of its own for each host.</source>
        <translation>{hosts} も同じ MAC アドレスの一部を割り当てます。2 台の仮想マシンに同じアドレスが割り当てられる可能性があるため、ホストごとに別の範囲を指定してください。</translation>
    </message>
</context>
</TS>
