<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="folders.title">
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message id="folders.all">
        <source>All VMs</source>
        <translation>すべての仮想マシン</translation>
    </message>
    <message id="folders.none">
        <source>Not in a folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message id="folders.new">
        <source>&amp;New Folder…</source>
        <translation>新しいフォルダー(&amp;N)…</translation>
    </message>
    <message id="folders.rename">
        <source>&amp;Rename Folder…</source>
        <translation>フォルダー名の変更(&amp;R)…</translation>
    </message>
    <message id="folders.delete">
        <source>&amp;Delete Folder…</source>
        <translation>フォルダーの削除(&amp;D)…</translation>
    </message>
    <message id="folders.path">
        <source>&amp;Folder, with slashes for folders inside it:</source>
        <translation>フォルダー (下位のフォルダーは / で区切ります)(&amp;F):</translation>
    </message>
    <message id="folders.too-long">
        <source>A path has at most {most} characters.</source>
        <translation>パスは {most} 文字までです。</translation>
    </message>
    <message id="folders.empty-path">
        <source>Enter the name of a folder.</source>
        <translation>フォルダー名を入力してください。</translation>
    </message>
    <message id="folders.column.vm">
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="folders.column.host">
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message id="folders.column.now">
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message id="folders.column.then">
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message id="folders.column.remark">
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message id="folders.reading" numerus="yes">
        <source>Reading {n} virtual machines…</source>
        <translation>
            <numerusform>{n} 台の仮想マシンを読み取っています…</numerusform>
        </translation>
    </message>
    <message id="folders.being-read">
        <source>The hosts are being read.</source>
        <translation>ホストを読み取っています。</translation>
    </message>
    <message id="folders.counts" numerus="yes">
        <source>{n} virtual machines change.</source>
        <translation>
            <numerusform>{n} 台の仮想マシンが変更されます。</numerusform>
        </translation>
    </message>
    <message id="folders.move-title">
        <source>Move to Folder</source>
        <translation>フォルダーへ移動</translation>
    </message>
    <message id="folders.move-words" numerus="yes">
        <source>{n} virtual machines move to the folder below; leave it empty for none. Nothing on their hosts changes but a tag.</source>
        <translation>
            <numerusform>{n} 台の仮想マシンを次のフォルダーに移動します。空白にするとフォルダーなしになります。ホストではタグ以外は変わりません。</numerusform>
        </translation>
    </message>
    <message id="folders.move-button">
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message id="folders.new-title">
        <source>New Folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message id="folders.new-words">
        <source>A folder holds virtual machines of all hosts. It is kept with the virtual machines in it; while it is empty, this computer alone remembers it.</source>
        <translation>フォルダーには、すべてのホストの仮想マシンを含めることができます。フォルダーは仮想マシンと共に保存されます。空のフォルダーは、このコンピューターだけに記録されます。</translation>
    </message>
    <message id="folders.new-button">
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message id="folders.rename-title">
        <source>Rename {path}</source>
        <translation>{path} の名前の変更</translation>
    </message>
    <message id="folders.rename-words">
        <source>The virtual machines in the folder and below it are moved to the new path.</source>
        <translation>このフォルダーとその下位にある仮想マシンを、新しいパスに移動します。</translation>
    </message>
    <message id="folders.rename-button">
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message id="folders.rename-preview" numerus="yes">
        <source>{old} becomes {new}: {n} virtual machines move along.</source>
        <translation>
            <numerusform>{old} を {new} に変更します。{n} 台の仮想マシンが移動します。</numerusform>
        </translation>
    </message>
    <message id="folders.delete-title">
        <source>Delete {path}</source>
        <translation>{path} の削除</translation>
    </message>
    <message id="folders.delete-button">
        <source>Delete Folder</source>
        <translation>フォルダーの削除</translation>
    </message>
    <message id="folders.delete-preview" numerus="yes">
        <source>{old} goes. {n} virtual machines move to: {where}. Nothing else changes.</source>
        <translation>
            <numerusform>{old} を削除します。{n} 台の仮想マシンは「{where}」に移動します。それ以外は変わりません。</numerusform>
        </translation>
    </message>
    <message id="empty.folder.title">
        <source>No virtual machine is in this folder</source>
        <translation>このフォルダーに仮想マシンはありません</translation>
    </message>
    <message id="empty.folder.words">
        <source>Drag virtual machines here from the list, or choose Move to Folder.</source>
        <translation>一覧から仮想マシンをドラッグするか、[フォルダーへ移動] を選択してください。</translation>
    </message>
    <message id="grouping.folder">
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message id="view.hosts">
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message id="view.hosts-tip">
        <source>Show the hosts at the left</source>
        <translation>左側にホストを表示します</translation>
    </message>
    <message id="view.folders">
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message id="view.folders-tip">
        <source>Show the folders at the left, which hold virtual machines of all hosts</source>
        <translation>左側に、すべてのホストの仮想マシンを含むフォルダーを表示します</translation>
    </message>
    <message id="action.move-to-folder.label">
        <source>Move to Folder…</source>
        <translation>フォルダーへ移動…</translation>
    </message>
    <message id="action.move-to-folder.tip">
        <source>Put the selected virtual machines into a folder</source>
        <translation>選択した仮想マシンをフォルダーに移動します</translation>
    </message>
    <message id="column.folder">
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message id="column-tip.folder">
        <source>The folder that the virtual machine is in, over all hosts</source>
        <translation>すべてのホストにわたる、仮想マシンのフォルダー</translation>
    </message>
    <message id="action.show-folders.label">
        <source>Fo&amp;lders</source>
        <translation>フォルダー(&amp;L)</translation>
    </message>
    <message id="action.show-folders.tip">
        <source>Show folders at the left in place of hosts</source>
        <translation>左側に、ホストの代わりにフォルダーを表示します</translation>
    </message>
</context>
</TS>
