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
</context>
</TS>
