<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.linux-guest-failed.failed">
        <source>The Linux guest reported that the copy failed. Its copy service does not report the cause.</source>
        <translation>Linux ゲストが失敗を報告しました。Linux のコピー サービスは理由を通知しません。</translation>
    </message>
    <message id="trouble.linux-guest-failed.next">
        <source>Check, in this order: the folder exists or can be created; no part of the path is a file; the folder is not read-only or immutable (lsattr); the copy daemon runs as root and is not restricted by SELinux. The log of the guest names the failed call.</source>
        <translation>次の順に確認してください。(1) フォルダーが存在するか、作成できること。(2) パスの途中に、フォルダーと同じ名前のファイルがないこと。(3) フォルダーが読み取り専用または変更不可 (lsattr) でないこと。(4) コピー デーモンが root で動作し、SELinux などで制限されていないこと。失敗した呼び出しはゲストのログに記録されます。</translation>
    </message>
    <message id="trouble.copy-guest-locked.failed">
        <source>The guest is locked and cannot receive files now.</source>
        <translation>ゲストがロックされているため、ファイルを受け取れません。</translation>
    </message>
    <message id="trouble.copy-guest-locked.next">
        <source>Unlock the guest, then try again.</source>
        <translation>ゲストのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message id="trouble.copy-guest-starting.failed">
        <source>The guest is not ready to receive files yet.</source>
        <translation>ゲストはまだファイルを受け取る準備ができていません。</translation>
    </message>
    <message id="trouble.copy-guest-starting.next">
        <source>Wait until the guest has started, or a few seconds after Guest services was turned on, then try again.</source>
        <translation>起動が終わるまで、またはゲスト サービスをオンにしてから数秒待って、もう一度お試しください。</translation>
    </message>
    <message id="trouble.copy-timed-out.failed">
        <source>The host timed out while waiting for the guest.</source>
        <translation>ホストがゲストの応答を待っている間にタイムアウトしました。</translation>
    </message>
    <message id="trouble.copy-timed-out.next">
        <source>Check whether the guest is busy or paused, then try again.</source>
        <translation>ゲストがビジー状態または一時停止中でないか確認して、もう一度お試しください。</translation>
    </message>
    <message id="trouble.copy-refused.failed">
        <source>The host could not start the copy and gave no reason.</source>
        <translation>ホストはコピーを開始できませんでした。理由は報告されていません。</translation>
    </message>
    <message id="trouble.copy-refused.next">
        <source>Check the Hyper-V-VMMS event log on the host, then try again.</source>
        <translation>ホストの Hyper-V-VMMS イベント ログを確認して、もう一度お試しください。</translation>
    </message>
    <message id="trouble.copy-busy.failed">
        <source>The host is still running another copy or change for this virtual machine.</source>
        <translation>ホストはまだ、この仮想マシンに対する別のコピーまたは変更を処理しています。</translation>
    </message>
    <message id="trouble.copy-busy.next">
        <source>Wait until it is finished, then try again.</source>
        <translation>終わるまで待って、もう一度お試しください。</translation>
    </message>
    <message id="trouble.request-not-understood.failed">
        <source>The host did not accept the form of the request.</source>
        <translation>ホストは要求の形式を受け付けませんでした。</translation>
    </message>
    <message id="trouble.request-not-understood.next">
        <source>Save the wire log and report this as a fault of this program.</source>
        <translation>通信ログを保存し、このプログラムの不具合として報告してください。</translation>
    </message>
    <message id="trouble.request-not-understood.next-command">
        <source>Report this as a fault of this program.</source>
        <translation>このプログラムの不具合として報告してください。</translation>
    </message>
    <message id="trouble.host-out-of-memory.failed">
        <source>The host does not have enough memory.</source>
        <translation>この処理に必要なメモリがホストで不足しています。</translation>
    </message>
    <message id="trouble.host-out-of-memory.next">
        <source>Free memory on the host, then try again.</source>
        <translation>ホストのメモリを解放して、もう一度お試しください。</translation>
    </message>
    <message id="trouble.no-copy-daemon.failed">
        <source>The guest is not responding. Its distribution does not include a file copy daemon for this kernel.</source>
        <translation>ゲストが応答しません。このディストリビューションには、このカーネル用のファイル コピー デーモンが含まれていません。</translation>
    </message>
    <message id="trouble.no-copy-daemon.next">
        <source>Build hv_fcopy_uio_daemon from the kernel's sources (tools/hv), or copy over the network.</source>
        <translation>カーネルのソース (tools/hv) から hv_fcopy_uio_daemon をビルドするか、ネットワーク経由でコピーしてください。</translation>
    </message>
    <message id="trouble.copy-cancelled.failed">
        <source>The copy was canceled before the guest received any part of this file.</source>
        <translation>このファイルがゲストに届く前に、コピーはキャンセルされました。</translation>
    </message>
    <message id="trouble.copy-cancelled.next">
        <source>Copy the file again.</source>
        <translation>このファイルが必要な場合は、もう一度コピーしてください。</translation>
    </message>
    <message id="trouble.copy-stopped-partly.failed">
        <source>The copy was canceled while the guest was receiving the file.</source>
        <translation>ゲストがファイルを受け取っている途中で、コピーはキャンセルされました。</translation>
    </message>
    <message id="trouble.copy-stopped-partly.next">
        <source>An incomplete file may remain in the guest at this path. Delete or replace it. In Linux guests, an incomplete file always remains.</source>
        <translation>不完全なファイルがこのパスでゲストに残っている可能性があります。削除するか置き換えてください。Linux ゲストでは必ず残ります。</translation>
    </message>
    <message id="trouble.case-only-name.failed">
        <source>The name of another selected file differs only in upper and lower case.</source>
        <translation>大文字と小文字だけが異なる名前のファイルが、ほかにも選択されています。</translation>
    </message>
    <message id="trouble.case-only-name.next">
        <source>Windows treats both names as the same file. Rename one of the files.</source>
        <translation>Windows では同じファイルとして扱われます。どちらかの名前を変更してください。</translation>
    </message>
    <message id="trouble.too-many-files.failed">
        <source>One copy can contain at most 20,000 files.</source>
        <translation>1 回にコピーできるファイルは最大 20,000 個です。</translation>
    </message>
    <message id="trouble.too-many-files.next">
        <source>Pack the files into an archive, or copy them in several steps.</source>
        <translation>1 つのアーカイブにまとめるか、何回かに分けてコピーしてください。</translation>
    </message>
    <message id="trouble.path-too-long.failed">
        <source>The path in the guest would be longer than 259 characters.</source>
        <translation>ゲストでのパスが 259 文字を超えます。</translation>
    </message>
    <message id="trouble.path-too-long.next">
        <source>Choose a folder with a shorter path, or shorten the file names.</source>
        <translation>短いフォルダーを指定するか、名前を短くしてください。</translation>
    </message>
    <message id="trouble.destination-exists.failed">
        <source>A file with this name already exists in the guest.</source>
        <translation>同じ名前のファイルがゲストに既にあります。</translation>
    </message>
    <message id="trouble.destination-exists.next">
        <source>To replace the file or to keep both, choose Existing Files… in the Operations pane.</source>
        <translation>処理の一覧の [既存のファイル…] で、置き換える、残す、両方を残す、のいずれかを選択してください。</translation>
    </message>
    <message id="trouble.destination-missing.failed">
        <source>The folder does not exist in the guest, or the temporary file on the host was removed.</source>
        <translation>フォルダーがゲストに存在しないか、一時ファイルがホストから失われました。</translation>
    </message>
    <message id="trouble.destination-missing.next">
        <source>Copy again with “Create missing folders”. If it was already selected, check whether a virus scanner on the host removes temporary files.</source>
        <translation>[存在しないフォルダーを作成する] をオンにして、もう一度コピーしてください。既にオンの場合は、ホストのウイルス対策ソフトウェアが一時ファイルを削除していないか確認してください。</translation>
    </message>
    <message id="outcome.skipped">
        <source>Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message id="count.skipped" numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>スキップ {n}</numerusform>
        </translation>
    </message>
    <message id="if-exists.report">
        <source>Keep the existing file and ask me after the copy</source>
        <translation>そのまま残し、後で確認する</translation>
    </message>
    <message id="if-exists.report-tip">
        <source>hvgui cannot see the files in a guest before the copy. Existing files are kept, and you decide for each file afterwards.</source>
        <translation>ゲスト内のファイルを事前に確認することはできません。既存のファイルはそのまま残り、最後にファイルごとに選択できます。</translation>
    </message>
    <message id="if-exists.overwrite">
        <source>Replace the existing file</source>
        <translation>置き換える</translation>
    </message>
    <message id="if-exists.overwrite-tip">
        <source>The existing file in the guest is lost.</source>
        <translation>ゲストにある同じ名前のファイルは失われます。</translation>
    </message>
    <message id="if-exists.skip">
        <source>Skip the file</source>
        <translation>スキップする</translation>
    </message>
    <message id="if-exists.skip-tip">
        <source>The existing file is kept. The new file is counted as skipped.</source>
        <translation>既存のファイルはそのまま残り、結果は「スキップ」になります。</translation>
    </message>
    <message id="if-exists.rename">
        <source>Keep both files</source>
        <translation>両方を残す</translation>
    </message>
    <message id="if-exists.rename-tip">
        <source>The existing file is kept. The new file gets another name, for example “report (2).txt”.</source>
        <translation>既存のファイルはそのまま残り、新しいファイルは「report (2).txt」のような名前になります。</translation>
    </message>
    <message id="existing.title">
        <source>Existing Files</source>
        <translation>既存のファイル</translation>
    </message>
    <message id="existing.head" numerus="yes">
        <source>{n} files already exist in the guests and were not replaced.</source>
        <translation>
            <numerusform>{n} 個のファイルは、ゲストに既に存在するため、コピーしませんでした。</numerusform>
        </translation>
    </message>
    <message id="existing.every">
        <source>For &amp;all files:</source>
        <translation>すべてのファイル(&amp;A):</translation>
    </message>
    <message id="existing.apply">
        <source>A&amp;pply to All</source>
        <translation>すべてに適用(&amp;P)</translation>
    </message>
    <message id="existing.column">
        <source>Action</source>
        <translation>ファイルの扱い</translation>
    </message>
    <message id="existing.button">
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message id="copy.if-exists">
        <source>If a file &amp;exists:</source>
        <translation>ファイルが既にある場合(&amp;E):</translation>
    </message>
    <message id="copy.guests">
        <source>Virtual machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="copy.guest-ready">
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message id="copy.no-daemon">
        <source>The distribution of this guest does not include a file copy daemon for its kernel, so the copy will probably fail.</source>
        <translation>このゲストのディストリビューションには、カーネルに対応するファイル コピー デーモンが含まれていないため、コピーは失敗する可能性があります。</translation>
    </message>
    <message id="copy.floods-log">
        <source>Known problem: the kernel of this guest fills its log when Guest services is turned off again.</source>
        <translation>このカーネルでは、ゲスト サービスをオフに戻したときに、大量のログが出力されることが知られています。</translation>
    </message>
    <message id="copy.too-long" numerus="yes">
        <source>The paths of {n} files are too long. These files are not copied.</source>
        <translation>
            <numerusform>{n} 個のファイルは、パスが長すぎるためコピーできません。結果に表示されます。</numerusform>
        </translation>
    </message>
    <message id="copy.all-too-long">
        <source>In this folder, every path would be longer than 259 characters.</source>
        <translation>このフォルダーでは、すべてのパスが 259 文字を超えます。</translation>
    </message>
    <message id="copy.column.guest">
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="copy.column.host">
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message id="copy-way.label">
        <source>T&amp;ransfer method:</source>
        <translation>ホストへの転送方法(&amp;W):</translation>
    </message>
    <message id="copy-way.usual">
        <source>Default for this host</source>
        <translation>ホストごとの設定に従う</translation>
    </message>
    <message id="copy-way.set-up">
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message id="copy-way.measuring">
        <source>Measuring the transfer speed to the host…</source>
        <translation>ホストへの転送速度を測定しています…</translation>
    </message>
    <message id="copy-way.lasts">
        <source>The transfer to the host takes about {duration} ({way}, {rate}).</source>
        <translation>ホストへの転送: 約 {duration} ({way}、{rate})</translation>
    </message>
    <message id="copy-way.share-closed">
        <source>The file share cannot be used: {reason} On a 1 Gbit/s network it would take {duration}.</source>
        <translation>ファイル共有では {duration}で転送できますが (1 Gbit/s の場合)、使用できません: {reason}</translation>
    </message>
    <message id="copy-way.share-open">
        <source>With the file share: about {duration}.</source>
        <translation>ファイル共有では {duration}で転送できます。</translation>
    </message>
    <message id="copy-way.closed">
        <source>{way}: {reason}</source>
        <translation>{way}: {reason}</translation>
    </message>
    <message id="copy-way.no-room">
        <source>{host} has only {free} of free space for temporary files.</source>
        <translation>{host} の空き領域が不足しています。一時ファイルに使用できるのは {free} です。</translation>
    </message>
    <message id="copy-way.hosts" numerus="yes">
        <source>Slowest of {n} hosts:</source>
        <translation>
            <numerusform>{n} 台のホストのうち最も遅いもの:</numerusform>
        </translation>
    </message>
    <message id="copy-way.by.smb">
        <source>File share of the host (SMB)</source>
        <translation>ホストのファイル共有 (SMB)</translation>
    </message>
    <message id="copy-way.by.shell">
        <source>Remote shell of the host</source>
        <translation>ホストのリモート シェル</translation>
    </message>
    <message id="operations.through-the-shell">
        <source>Through the remote shell: {reason}</source>
        <translation>リモート シェル経由: {reason}</translation>
    </message>
    <message id="staging.title">
        <source>File Transfer to {host}</source>
        <translation>{host} へのファイル転送</translation>
    </message>
    <message id="staging.password">
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message id="staging.password-tip">
        <source>Password of this account. Leave empty to keep the saved password.</source>
        <translation>このアカウントのパスワード。空欄にすると、保存されているパスワードを使用します</translation>
    </message>
    <message id="staging.remember">
        <source>&amp;Remember the password in {keyring}</source>
        <translation>パスワードを {keyring} に保存する(&amp;R)</translation>
    </message>
    <message id="staging.lonely-password">
        <source>Enter the user name for this password.</source>
        <translation>パスワードを指定する場合は、ユーザー名も入力してください。</translation>
    </message>
    <message id="action.staging.label">
        <source>File Tran&amp;sfer…</source>
        <translation>ファイル転送(&amp;S)…</translation>
    </message>
    <message id="action.staging.tip">
        <source>Choose how files are transferred to this host: file share or remote shell</source>
        <translation>このホストへのファイルの転送方法 (ファイル共有またはリモート シェル) を設定します</translation>
    </message>
    <message id="action.paste-files.label">
        <source>Paste Files t&amp;o Guest…</source>
        <translation>ゲストへのファイルの貼り付け(&amp;O)…</translation>
    </message>
    <message id="action.paste-files.tip">
        <source>Copy the files from the clipboard into the guest</source>
        <translation>クリップボードのファイルをゲストにコピーします</translation>
    </message>
    <message id="action.unfinished.label">
        <source>&amp;Unfinished Copies…</source>
        <translation>未完了のコピー(&amp;U)…</translation>
    </message>
    <message id="action.unfinished.tip">
        <source>Continue or discard copies that were interrupted when hvgui closed</source>
        <translation>プログラムの終了で中断したコピーを続行するか、破棄します</translation>
    </message>
    <message id="why-not-unfinished.none">
        <source>There are no unfinished copies.</source>
        <translation>未完了のコピーはありません。</translation>
    </message>
    <message id="paste.title">
        <source>Paste Files</source>
        <translation>ファイルの貼り付け</translation>
    </message>
    <message id="paste.nothing">
        <source>The clipboard contains no files. Copy files in your file manager first.</source>
        <translation>クリップボードにファイルがありません。先にファイル マネージャーでファイルをコピーしてください。</translation>
    </message>
    <message id="copy-out.words">
        <source>Guest services can copy files only into a guest, not from a guest.</source>
        <translation>ゲスト サービスでできるのは、ゲストへのコピーだけです。この方法でゲストからファイルを取り出すことはできません。</translation>
    </message>
    <message id="copy-out.more">
        <source>Use the network instead (a file share or scp). For a Windows guest, you can also run these commands on the host with an account of the guest: New-PSSession -VMName NAME, then Copy-Item -FromSession.</source>
        <translation>代わりに、ネットワーク経由 (共有、scp) でゲストに接続してください。Windows ゲストの場合は、ホスト上で New-PSSession -VMName 名前 を実行し、ゲストのアカウントで Copy-Item -FromSession を使用できます。</translation>
    </message>
    <message id="unfinished.title">
        <source>Unfinished Copies</source>
        <translation>未完了のコピー</translation>
    </message>
    <message id="unfinished.words">
        <source>These copies were interrupted when hvgui closed. Continue resumes each file where it stopped. Files that have changed since then are not copied. Guest services that was turned on for a copy has been turned off again.</source>
        <translation>これらのコピーは、プログラムの終了により中断されました。続行すると、最後に届いた位置から再開します。その後に変更されたファイルは拒否されます。コピーのためにオンにしたゲスト サービスは、既にオフに戻されています。</translation>
    </message>
    <message id="unfinished.go-on">
        <source>&amp;Continue</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message id="unfinished.discard">
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message id="unfinished.discard-tip">
        <source>Discard this copy and remove its temporary files from the hosts</source>
        <translation>このコピーを破棄し、一時ファイルをホストから削除します</translation>
    </message>
    <message id="unfinished.later">
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message id="unfinished.left">
        <source>{n} of {of}</source>
        <translation>{n} / {of}</translation>
    </message>
    <message id="unfinished.image">
        <source>Insert {file} from this computer into the DVD drive: {who}</source>
        <translation>このコンピューターの {file} を DVD ドライブに挿入: {who}</translation>
    </message>
    <message id="unfinished.host-away">
        <source>A host of this copy is not responding. Wait until it is connected, then try again.</source>
        <translation>このコピーのホストがまだ応答していません。接続されるまで待って、もう一度お試しください。</translation>
    </message>
    <message id="unfinished.column.what">
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message id="unfinished.column.left">
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message id="unfinished.column.started">
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message id="operations.decide">
        <source>Existing Files…</source>
        <translation>既存のファイル…</translation>
    </message>
    <message id="operations.decide-tip">
        <source>Choose what to do with files that already exist in the guests</source>
        <translation>ゲストに既にあるファイルの扱いを決めます</translation>
    </message>
    <message id="operations.export">
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message id="operations.export-tip">
        <source>Save the result of every file as CSV or JSON</source>
        <translation>すべてのファイルの結果を CSV または JSON で保存します</translation>
    </message>
    <message id="operations.export-title">
        <source>Export Results</source>
        <translation>結果のエクスポート</translation>
    </message>
    <message id="operations.stages">
        <source>To the host {host}%, into the guest {guest}%</source>
        <translation>ホストへ {host}%、ゲストへ {guest}%</translation>
    </message>
    <message id="operations.why-not.export">
        <source>Only the results of a finished copy can be exported.</source>
        <translation>エクスポートできるのは、終了したコピーだけです。</translation>
    </message>
    <message id="drop.to-selection" numerus="yes">
        <source>Copy to {n} selected virtual machines</source>
        <translation>
            <numerusform>選択した {n} 台の仮想マシンにコピー</numerusform>
        </translation>
    </message>
    <message id="drop.empty" numerus="yes">
        <source>{n} files are empty.</source>
        <translation>
            <numerusform>{n} 個のファイルは空です。</numerusform>
        </translation>
    </message>
</context>
</TS>
