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
</context>
</TS>
