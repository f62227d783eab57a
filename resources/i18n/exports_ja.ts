<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.export-folder-not-legal.failed">
        <source>The virtual machine cannot be exported to this folder.</source>
        <translation>このフォルダーにはエクスポートできません。</translation>
    </message>
    <message id="trouble.export-folder-not-legal.next">
        <source>Enter a folder of the host, such as D:\Exports, or a share.</source>
        <translation>D:\Exports のようなホストのフォルダー、または共有を入力してください。</translation>
    </message>
    <message id="trouble.export-folder-missing.failed">
        <source>The folder is not on the host.</source>
        <translation>このフォルダーはホストにありません。</translation>
    </message>
    <message id="trouble.export-folder-missing.next">
        <source>Create it on the host, or choose another folder.</source>
        <translation>ホストに作成するか、別のフォルダーを選択してください。</translation>
    </message>
    <message id="trouble.export-exists.failed">
        <source>There is already a folder of this name, and an export overwrites nothing.</source>
        <translation>同じ名前のフォルダーが既にあります。エクスポートでは何も上書きされません。</translation>
    </message>
    <message id="trouble.export-exists.next">
        <source>Choose another folder, or remove this one on the host.</source>
        <translation>別のフォルダーを選択するか、ホストでこのフォルダーを削除してください。</translation>
    </message>
    <message id="trouble.export-no-room.failed">
        <source>There is not enough free space for the export.</source>
        <translation>エクスポートに必要な空き領域がありません。</translation>
    </message>
    <message id="trouble.export-no-room.next">
        <source>Choose another disk, or free some space on this one.</source>
        <translation>別のディスクを選択するか、このディスクの空き領域を増やしてください。</translation>
    </message>
    <message id="trouble.export-partly.failed">
        <source>The export is not complete; the folder has a part of it.</source>
        <translation>エクスポートは完了していません。フォルダーには一部だけがあります。</translation>
    </message>
    <message id="trouble.export-partly.next">
        <source>Delete the folder on the host before you export again.</source>
        <translation>もう一度エクスポートする前に、ホストでこのフォルダーを削除してください。</translation>
    </message>
    <message id="export.room">
        <source>It needs {needed}, and {free} is free.</source>
        <translation>{needed} 必要ですが、空き領域は {free} です。</translation>
    </message>
    <message id="stage.exporting">
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message id="task.import">
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message id="operation.machine-export">
        <source>Export {who}</source>
        <translation>{who} をエクスポート</translation>
    </message>
    <message id="machine-count.exported" numerus="yes">
        <source>{n} exported</source>
        <translation>
            <numerusform>エクスポート {n} 件</numerusform>
        </translation>
    </message>
    <message id="machine-count.not-exported" numerus="yes">
        <source>{n} not exported</source>
        <translation>
            <numerusform>エクスポートされなかったもの {n} 件</numerusform>
        </translation>
    </message>
    <message id="action.export-vm.label">
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message id="action.export-vm.tip">
        <source>Export the selected virtual machines to a folder of their host</source>
        <translation>選択した仮想マシンをホストのフォルダーにエクスポートします</translation>
    </message>
    <message id="why-not.one-host">
        <source>The selected virtual machines are on several hosts.</source>
        <translation>選択した仮想マシンが複数のホストにあります。</translation>
    </message>
    <message id="checkpoints.export">
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message id="checkpoints.export-tip">
        <source>Exports the checkpoint as a virtual machine</source>
        <translation>チェックポイントを仮想マシンとしてエクスポートします</translation>
    </message>
    <message id="export-vm.title" numerus="yes">
        <source>Export {n} Virtual Machines</source>
        <translation>
            <numerusform>{n} 台の仮想マシンのエクスポート</numerusform>
        </translation>
    </message>
    <message id="export-vm.title-point">
        <source>Export the Checkpoint {name}</source>
        <translation>チェックポイント {name} のエクスポート</translation>
    </message>
    <message id="export-vm.folder">
        <source>&amp;Folder on the host:</source>
        <translation>ホストのフォルダー(&amp;F):</translation>
    </message>
    <message id="export-vm.memory">
        <source>Memory:</source>
        <translation>メモリ:</translation>
    </message>
    <message id="export-vm.memory-with">
        <source>&amp;With its state: it continues after the import</source>
        <translation>状態を含める: インポート後に続行します(&amp;W)</translation>
    </message>
    <message id="export-vm.memory-without">
        <source>With&amp;out: it starts as after a power failure</source>
        <translation>含めない: 電源障害後と同様に起動します(&amp;O)</translation>
    </message>
    <message id="export-vm.memory-application">
        <source>&amp;Application-consistent: the guest prepares its data, without memory</source>
        <translation>アプリケーション整合: ゲストがデータを準備します (メモリなし)(&amp;A)</translation>
    </message>
    <message id="export-vm.checkpoints">
        <source>Include &amp;checkpoints</source>
        <translation>チェックポイントを含める(&amp;C)</translation>
    </message>
    <message id="export-vm.list">
        <source>What is exported</source>
        <translation>エクスポートの内容</translation>
    </message>
    <message id="export-vm.column.vm">
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message id="export-vm.column.folder">
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message id="export-vm.column.needed">
        <source>Needed</source>
        <translation>必要な容量</translation>
    </message>
    <message id="export-vm.column.remark">
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message id="export-vm.export">
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message id="export-vm.share">
        <source>The host itself writes to the share, with its own account or yours passed on. Without delegation it is denied access, and neither the folder nor its free space can be seen from here.</source>
        <translation>共有にはホスト自体が書き込みます。委任が構成されていない場合、アクセスは拒否されます。フォルダーと空き領域は、ここでは確認できません。</translation>
    </message>
    <message id="export-vm.needs" numerus="yes">
        <source>{n} virtual machines need {size}.</source>
        <translation>
            <numerusform>{n} 台で {size} 必要です。</numerusform>
        </translation>
    </message>
    <message id="export-vm.free">
        <source>{size} are free.</source>
        <translation>空き領域は {size} です。</translation>
    </message>
    <message id="export-vm.free-unknown">
        <source>How much is free is not known.</source>
        <translation>空き領域は不明です。</translation>
    </message>
    <message id="export-vm.too-full">
        <source>Not all of it will fit.</source>
        <translation>すべては入りません。</translation>
    </message>
    <message id="export-vm.no-folder">
        <source>Enter a folder of the host.</source>
        <translation>ホストのフォルダーを入力してください。</translation>
    </message>
    <message id="export-vm.refused">
        <source>None of this can be exported; the list says why.</source>
        <translation>エクスポートできるものがありません。理由は一覧にあります。</translation>
    </message>
    <message id="export-vm.no-script">
        <source>Export-VM always exports the checkpoints.</source>
        <translation>Export-VM では、チェックポイントが常にエクスポートされます。</translation>
    </message>
    <message id="export-vm.passed" numerus="yes">
        <source>{n} physical disks of the host are left out.</source>
        <translation>
            <numerusform>ホストの物理ディスク {n} 個は含まれません。</numerusform>
        </translation>
    </message>
    <message id="export-vm.unknown" numerus="yes">
        <source>{n} disks did not respond and are not counted.</source>
        <translation>
            <numerusform>{n} 個のディスクは応答がなく、計算に含まれていません。</numerusform>
        </translation>
    </message>
    <message id="folder-picker.title">
        <source>Choose a Folder on {host}</source>
        <translation>{host} のフォルダーの選択</translation>
    </message>
    <message id="folder-picker.choose">
        <source>Choose This Folder</source>
        <translation>このフォルダーを選択</translation>
    </message>
    <message id="export-vm.title-one">
        <source>Export {name}</source>
        <translation>{name} のエクスポート</translation>
    </message>
    <message id="trouble.import-path-not-legal.failed">
        <source>The file cannot be imported.</source>
        <translation>このファイルはインポートできません。</translation>
    </message>
    <message id="trouble.import-path-not-legal.next">
        <source>Enter the configuration of a virtual machine on the host, a .vmcx or .xml file.</source>
        <translation>ホストにある仮想マシンの構成ファイル (.vmcx または .xml) を入力してください。</translation>
    </message>
    <message id="trouble.import-registered.failed">
        <source>A virtual machine with this identifier is on the host already: {detail}</source>
        <translation>この識別子の仮想マシンは既にホストにあります: {detail}</translation>
    </message>
    <message id="trouble.import-registered.next">
        <source>It can be imported on another host, or after that one was deleted.</source>
        <translation>別のホストにインポートするか、その仮想マシンを削除した後にインポートしてください。</translation>
    </message>
    <message id="trouble.import-planned.failed">
        <source>An import of this virtual machine is not finished.</source>
        <translation>この仮想マシンのインポートは完了していません。</translation>
    </message>
    <message id="trouble.import-planned.next">
        <source>Finish it or take it back in Import Virtual Machine.</source>
        <translation>[仮想マシンのインポート] で、完了するか、計画された仮想マシンを削除してください。</translation>
    </message>
    <message id="trouble.import-misfits.failed">
        <source>The host lacks what the virtual machine needs: {detail}</source>
        <translation>仮想マシンに必要なものがホストにありません: {detail}</translation>
    </message>
    <message id="trouble.import-misfits.next">
        <source>Provide it on the host, or delete the planned virtual machine.</source>
        <translation>ホストに用意するか、計画された仮想マシンを削除してください。</translation>
    </message>
    <message id="trouble.import-not-finished.failed">
        <source>The import is not finished: the virtual machine is only planned on the host.</source>
        <translation>インポートは完了していません。仮想マシンはホストで計画されただけです。</translation>
    </message>
    <message id="trouble.import-not-finished.next">
        <source>Finish it or take it back in Import Virtual Machine.</source>
        <translation>[仮想マシンのインポート] で、完了するか、計画された仮想マシンを削除してください。</translation>
    </message>
    <message id="trouble.import-gone.failed">
        <source>The planned virtual machine is not on the host any more.</source>
        <translation>計画された仮想マシンは、ホストにもうありません。</translation>
    </message>
    <message id="trouble.import-gone.next">
        <source>Import it again.</source>
        <translation>もう一度インポートしてください。</translation>
    </message>
    <message id="trouble.import-file-gone.failed">
        <source>The planned virtual machine was deleted, and its configuration file is gone with it.</source>
        <translation>計画された仮想マシンを削除したとき、構成ファイルもなくなりました。</translation>
    </message>
    <message id="trouble.import-file-gone.next">
        <source>Look into the folder on the host before you import again; use a copy of the export.</source>
        <translation>もう一度インポートする前に、ホストのフォルダーを確認し、エクスポートのコピーを使用してください。</translation>
    </message>
    <message id="stage.importing">
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message id="operation.machine-plan">
        <source>Read for import: {who}</source>
        <translation>インポートの読み取り: {who}</translation>
    </message>
    <message id="operation.machine-register">
        <source>Import {who}</source>
        <translation>{who} をインポート</translation>
    </message>
    <message id="operation.machine-drop">
        <source>Delete the planned virtual machine {who}</source>
        <translation>計画された仮想マシン {who} の削除</translation>
    </message>
    <message id="machine-count.planned" numerus="yes">
        <source>{n} planned</source>
        <translation>
            <numerusform>計画 {n} 件</numerusform>
        </translation>
    </message>
    <message id="machine-count.imported" numerus="yes">
        <source>{n} imported</source>
        <translation>
            <numerusform>インポート {n} 件</numerusform>
        </translation>
    </message>
    <message id="machine-count.not-imported" numerus="yes">
        <source>{n} not imported</source>
        <translation>
            <numerusform>インポートされなかったもの {n} 件</numerusform>
        </translation>
    </message>
    <message id="machine-count.dropped" numerus="yes">
        <source>{n} planned virtual machines deleted</source>
        <translation>
            <numerusform>計画された仮想マシンの削除 {n} 件</numerusform>
        </translation>
    </message>
    <message id="machine-count.not-dropped" numerus="yes">
        <source>{n} not deleted</source>
        <translation>
            <numerusform>削除されなかったもの {n} 件</numerusform>
        </translation>
    </message>
    <message id="action.import-vm.label">
        <source>Import Virtual Machine…</source>
        <translation>仮想マシンのインポート…</translation>
    </message>
    <message id="action.import-vm.tip">
        <source>Register an exported virtual machine where its files are on the host</source>
        <translation>エクスポートした仮想マシンを、ホストにあるファイルのまま登録します</translation>
    </message>
    <message id="import-vm.title">
        <source>Import Virtual Machine on {host}</source>
        <translation>{host} への仮想マシンのインポート</translation>
    </message>
    <message id="import-vm.file">
        <source>Configuration &amp;file on the host:</source>
        <translation>ホストの構成ファイル(&amp;F):</translation>
    </message>
    <message id="import-vm.read">
        <source>&amp;Read</source>
        <translation>読み取り(&amp;R)</translation>
    </message>
    <message id="import-vm.explained">
        <source>The virtual machine is registered in place, with its own identifier; its files stay where they are. A plan that is not imported is deleted when this window closes.</source>
        <translation>仮想マシンはその場所で、元の識別子のまま登録されます。ファイルは移動されません。インポートしなかった計画は、このウィンドウを閉じると削除されます。</translation>
    </message>
    <message id="import-vm.list">
        <source>Planned virtual machines</source>
        <translation>計画された仮想マシン</translation>
    </message>
    <message id="import-vm.column.what">
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="import-vm.column.state">
        <source>What is missing</source>
        <translation>見つからないもの</translation>
    </message>
    <message id="import-vm.missing-disk">
        <source>Missing: put the file there, then look again</source>
        <translation>見つかりません: ファイルを配置してから再確認してください</translation>
    </message>
    <message id="import-vm.missing-image">
        <source>Missing: it is ejected from its drive</source>
        <translation>見つかりません: ドライブから取り出されます</translation>
    </message>
    <message id="import-vm.missing-switch">
        <source>Missing:</source>
        <translation>見つかりません:</translation>
    </message>
    <message id="import-vm.not-connected">
        <source>Leave it not connected</source>
        <translation>未接続にする</translation>
    </message>
    <message id="import-vm.connect">
        <source>Connect to {switch}</source>
        <translation>{switch} に接続する</translation>
    </message>
    <message id="import-vm.fits">
        <source>Nothing: it can be imported</source>
        <translation>なし: インポートできます</translation>
    </message>
    <message id="import-vm.lacks" numerus="yes">
        <source>{n} things are missing</source>
        <translation>
            <numerusform>{n} 件見つかりません</numerusform>
        </translation>
    </message>
    <message id="import-vm.of-others">
        <source>Planned by another program, perhaps by a migration; left alone</source>
        <translation>別のプログラム (移行など) が計画したもののため、変更しません</translation>
    </message>
    <message id="import-vm.again">
        <source>Look &amp;Again</source>
        <translation>再確認(&amp;A)</translation>
    </message>
    <message id="import-vm.drop">
        <source>&amp;Delete Planned</source>
        <translation>計画を削除(&amp;D)</translation>
    </message>
    <message id="import-vm.import">
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message id="import-vm.busy">
        <source>Another step is still going on.</source>
        <translation>別の処理がまだ実行中です。</translation>
    </message>
    <message id="import-vm.no-file">
        <source>Enter the configuration file of a virtual machine.</source>
        <translation>仮想マシンの構成ファイルを入力してください。</translation>
    </message>
    <message id="import-vm.none">
        <source>Read a configuration file first.</source>
        <translation>先に構成ファイルを読み取ってください。</translation>
    </message>
    <message id="import-vm.disk">
        <source>A virtual hard disk is missing.</source>
        <translation>仮想ハード ディスクが見つかりません。</translation>
    </message>
    <message id="import-vm.done">
        <source>The virtual machine is imported.</source>
        <translation>仮想マシンをインポートしました。</translation>
    </message>
    <message id="import-vm.pick">
        <source>Choose a Configuration File on {host}</source>
        <translation>{host} の構成ファイルの選択</translation>
    </message>
</context>
</TS>
