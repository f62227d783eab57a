<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.linux-guest-failed.failed">
        <source>The Linux guest reports a failure, and its copy service never says which.</source>
        <translation>Linux ゲストが失敗を報告しました。このコピー サービスは理由を通知しません。</translation>
    </message>
    <message id="trouble.linux-guest-failed.next">
        <source>Check in this order: the folder exists or may be created; the path has no file where a folder is meant; the folder is not read-only or immutable (lsattr); the copy daemon runs as root and is not confined (SELinux). The guest's log names the call that failed.</source>
        <translation>次の順に確認してください: フォルダーが存在するか作成できること、フォルダーの位置にファイルがないこと、フォルダーが読み取り専用または変更不可でないこと (lsattr)、コピー デーモンが root で動作し制限されていないこと (SELinux)。失敗した呼び出しはゲストのログに記録されます。</translation>
    </message>
    <message id="trouble.copy-guest-locked.failed">
        <source>The guest is locked and takes no files now.</source>
        <translation>ゲストがロックされているため、ファイルを受け取れません。</translation>
    </message>
    <message id="trouble.copy-guest-locked.next">
        <source>Unlock the guest, then try again.</source>
        <translation>ゲストのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message id="trouble.copy-guest-starting.failed">
        <source>The guest is not ready to take files yet.</source>
        <translation>ゲストはまだファイルを受け取る準備ができていません。</translation>
    </message>
    <message id="trouble.copy-guest-starting.next">
        <source>Wait until it has started, or until Guest services has been on for a few seconds, then try again.</source>
        <translation>起動が終わるまで、またはゲスト サービスをオンにしてから数秒待って、もう一度お試しください。</translation>
    </message>
    <message id="trouble.copy-timed-out.failed">
        <source>The host gave up waiting for the guest.</source>
        <translation>ホストはゲストの応答を待ちきれませんでした。</translation>
    </message>
    <message id="trouble.copy-timed-out.next">
        <source>See whether the guest is busy or paused, then try again.</source>
        <translation>ゲストがビジー状態または一時停止中でないか確認して、もう一度お試しください。</translation>
    </message>
    <message id="trouble.copy-refused.failed">
        <source>The host could not start the copy, and does not say why.</source>
        <translation>ホストはコピーを開始できませんでした。理由は通知されていません。</translation>
    </message>
    <message id="trouble.copy-refused.next">
        <source>Look at the host's Hyper-V-VMMS event log, then try again.</source>
        <translation>ホストの Hyper-V-VMMS イベント ログを確認して、もう一度お試しください。</translation>
    </message>
    <message id="trouble.copy-busy.failed">
        <source>The host is still busy with another copy or change of this virtual machine.</source>
        <translation>ホストはこの仮想マシンの別のコピーまたは変更を処理しています。</translation>
    </message>
    <message id="trouble.copy-busy.next">
        <source>Wait until that has ended, then try again.</source>
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
        <source>The host has too little memory for this.</source>
        <translation>この処理に必要なメモリがホストで不足しています。</translation>
    </message>
    <message id="trouble.host-out-of-memory.next">
        <source>Free memory on the host, then try again.</source>
        <translation>ホストのメモリを解放して、もう一度お試しください。</translation>
    </message>
    <message id="trouble.no-copy-daemon.failed">
        <source>The guest does not answer; its distribution ships no file copy daemon for this kernel.</source>
        <translation>ゲストが応答しません。このディストリビューションには、このカーネル用のファイル コピー デーモンが含まれていません。</translation>
    </message>
    <message id="trouble.no-copy-daemon.next">
        <source>Build hv_fcopy_uio_daemon from the kernel's sources (tools/hv), or copy over the network.</source>
        <translation>カーネルのソース (tools/hv) から hv_fcopy_uio_daemon をビルドするか、ネットワーク経由でコピーしてください。</translation>
    </message>
    <message id="trouble.copy-cancelled.failed">
        <source>The copy was cancelled before the guest received anything of this file.</source>
        <translation>このファイルがゲストに届く前に、コピーはキャンセルされました。</translation>
    </message>
    <message id="trouble.copy-cancelled.next">
        <source>Try again to copy it.</source>
        <translation>コピーするには、もう一度お試しください。</translation>
    </message>
    <message id="trouble.copy-stopped-partly.failed">
        <source>The copy was cancelled while the guest was receiving the file.</source>
        <translation>ゲストがファイルを受け取っている途中で、コピーはキャンセルされました。</translation>
    </message>
    <message id="trouble.copy-stopped-partly.next">
        <source>A part of it may be left in the guest under this path; delete or replace it. Linux guests always keep the part.</source>
        <translation>ファイルの一部がこのパスでゲストに残っている可能性があります。削除するか置き換えてください。Linux ゲストでは必ず残ります。</translation>
    </message>
    <message id="trouble.case-only-name.failed">
        <source>Another chosen file has a name that differs in upper and lower case only.</source>
        <translation>大文字と小文字だけが異なる名前のファイルが、ほかにも選択されています。</translation>
    </message>
    <message id="trouble.case-only-name.next">
        <source>Windows takes both for the same file. Rename one of them.</source>
        <translation>Windows では同じファイルとして扱われます。どちらかの名前を変更してください。</translation>
    </message>
    <message id="trouble.too-many-files.failed">
        <source>There are more files than one copy takes.</source>
        <translation>1 回のコピーで扱えるファイルの数を超えています。</translation>
    </message>
    <message id="trouble.too-many-files.next">
        <source>Pack them into one archive, or copy them in several turns.</source>
        <translation>1 つのアーカイブにまとめるか、何回かに分けてコピーしてください。</translation>
    </message>
    <message id="trouble.path-too-long.failed">
        <source>The path in the guest would be longer than 259 characters.</source>
        <translation>ゲストでのパスが 259 文字を超えます。</translation>
    </message>
    <message id="trouble.path-too-long.next">
        <source>Choose a shorter folder, or shorten the names.</source>
        <translation>短いフォルダーを指定するか、名前を短くしてください。</translation>
    </message>
    <message id="trouble.destination-exists.failed">
        <source>The guest already has a file of this name.</source>
        <translation>同じ名前のファイルがゲストに既にあります。</translation>
    </message>
    <message id="trouble.destination-exists.next">
        <source>“Existing Files…” in the Operations pane replaces it, keeps it, or keeps both.</source>
        <translation>操作ウィンドウの「既存のファイル…」で、置き換える、残す、両方を残す、のいずれかを選択してください。</translation>
    </message>
    <message id="trouble.destination-missing.failed">
        <source>The folder does not exist in the guest, or the staged file is gone from the host.</source>
        <translation>フォルダーがゲストに存在しないか、一時ファイルがホストから失われました。</translation>
    </message>
    <message id="trouble.destination-missing.next">
        <source>Copy again with “Create missing folders”. If that was on, see whether a virus scanner on the host removes staged files.</source>
        <translation>「存在しないフォルダーを作成する」をオンにしてください。既にオンの場合は、ホストのウイルス対策が一時ファイルを削除していないか確認してください。</translation>
    </message>
    <message id="outcome.skipped">
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message id="count.skipped" numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>スキップ {n}</numerusform>
        </translation>
    </message>
    <message id="if-exists.report">
        <source>Leave it and ask me afterwards</source>
        <translation>そのまま残し、後で確認する</translation>
    </message>
    <message id="if-exists.report-tip">
        <source>Nobody can look into a guest beforehand. What exists stays as it is, and you decide for each file at the end.</source>
        <translation>ゲストの中を事前に調べることはできません。既存のファイルはそのまま残り、最後にファイルごとに決められます。</translation>
    </message>
    <message id="if-exists.overwrite">
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message id="if-exists.overwrite-tip">
        <source>What the guest has under this name is lost.</source>
        <translation>ゲストにある同じ名前のファイルは失われます。</translation>
    </message>
    <message id="if-exists.skip">
        <source>Skip the file</source>
        <translation>スキップする</translation>
    </message>
    <message id="if-exists.skip-tip">
        <source>What exists stays as it is; the file counts as skipped.</source>
        <translation>既存のファイルはそのまま残り、スキップとして数えられます。</translation>
    </message>
    <message id="if-exists.rename">
        <source>Keep both</source>
        <translation>両方を残す</translation>
    </message>
    <message id="if-exists.rename-tip">
        <source>What exists stays as it is; the new file becomes, for example, “report (2).txt”.</source>
        <translation>既存のファイルはそのまま残り、新しいファイルは「report (2).txt」のような名前になります。</translation>
    </message>
    <message id="existing.title">
        <source>Existing Files</source>
        <translation>既存のファイル</translation>
    </message>
    <message id="existing.head" numerus="yes">
        <source>{n} files exist in the guests already and were left as they were.</source>
        <translation>
            <numerusform>{n} 個のファイルがゲストに既にあるため、そのまま残しました。</numerusform>
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
        <source>What to do</source>
        <translation>処理</translation>
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
        <source>Its distribution ships no file copy daemon for this kernel, so the copy will probably fail.</source>
        <translation>このディストリビューションには、このカーネル用のファイル コピー デーモンが含まれていないため、コピーは失敗する可能性があります。</translation>
    </message>
    <message id="copy.floods-log">
        <source>Its kernel is known to flood its log when Guest services is turned off again.</source>
        <translation>このカーネルでは、ゲスト サービスをオフに戻すとログが大量に出力されることがあります。</translation>
    </message>
    <message id="copy.too-long" numerus="yes">
        <source>{n} files would get too long a path and will be reported.</source>
        <translation>
            <numerusform>{n} 個のファイルはパスが長すぎるため、結果に表示されます。</numerusform>
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
        <source>&amp;Way to the host:</source>
        <translation>ホストへの経路(&amp;W):</translation>
    </message>
    <message id="copy-way.usual">
        <source>As set for the host</source>
        <translation>ホストの設定に従う</translation>
    </message>
    <message id="copy-way.set-up">
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message id="copy-way.measuring">
        <source>Measuring how fast the files get to the host…</source>
        <translation>ホストへの転送速度を測定しています…</translation>
    </message>
    <message id="copy-way.lasts">
        <source>About {duration} to the host ({way}, {rate}).</source>
        <translation>ホストまで約 {duration} ({way}、{rate})。</translation>
    </message>
    <message id="copy-way.share-closed">
        <source>Over a network of 1 Gbit/s the file share would take {duration}; it cannot be used: {reason}</source>
        <translation>1 Gbit/s のネットワークなら、ファイル共有では {duration} です。使用できない理由: {reason}</translation>
    </message>
    <message id="copy-way.share-open">
        <source>The file share would take {duration}.</source>
        <translation>ファイル共有では {duration} です。</translation>
    </message>
    <message id="copy-way.closed">
        <source>{way}: {reason}</source>
        <translation>{way}: {reason}</translation>
    </message>
    <message id="copy-way.no-room">
        <source>{host} has only {free} free for staged files.</source>
        <translation>{host} で一時ファイルに使える空き領域は {free} だけです。</translation>
    </message>
    <message id="copy-way.hosts" numerus="yes">
        <source>Of {n} hosts, the slowest:</source>
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
        <source>Password of that account; empty keeps the one that is known</source>
        <translation>そのアカウントのパスワード。空欄の場合は既知のものを使用します</translation>
    </message>
    <message id="staging.remember">
        <source>&amp;Remember the password in {keyring}</source>
        <translation>パスワードを {keyring} に保存する(&amp;R)</translation>
    </message>
    <message id="staging.lonely-password">
        <source>A password belongs to a user name.</source>
        <translation>パスワードにはユーザー名が必要です。</translation>
    </message>
    <message id="action.staging.label">
        <source>File Tran&amp;sfer…</source>
        <translation>ファイル転送(&amp;S)…</translation>
    </message>
    <message id="action.staging.tip">
        <source>Set how files reach this host's disk: file share or remote shell</source>
        <translation>ファイルがこのホストのディスクに届く経路を設定します: ファイル共有またはリモート シェル</translation>
    </message>
    <message id="action.paste-files.label">
        <source>P&amp;aste Files to Guest…</source>
        <translation>ゲストへファイルを貼り付け(&amp;A)…</translation>
    </message>
    <message id="action.paste-files.tip">
        <source>Copy the files on the clipboard into the guest</source>
        <translation>クリップボードのファイルをゲストにコピーします</translation>
    </message>
    <message id="action.copy-out.label">
        <source>E&amp;xtract Files from Guest…</source>
        <translation>ゲストからファイルを取り出し(&amp;X)…</translation>
    </message>
    <message id="action.copy-out.tip">
        <source>Why files cannot be taken out of a guest this way, and what to do instead</source>
        <translation>この方法でゲストからファイルを取り出せない理由と、代わりの方法を表示します</translation>
    </message>
    <message id="action.unfinished.label">
        <source>&amp;Unfinished Copies…</source>
        <translation>未完了のコピー(&amp;U)…</translation>
    </message>
    <message id="action.unfinished.tip">
        <source>Go on with copies that were interrupted by the end of the program, or give them up</source>
        <translation>プログラムの終了で中断したコピーを続行するか、破棄します</translation>
    </message>
    <message id="why-not-unfinished.none">
        <source>No copy was left unfinished.</source>
        <translation>未完了のコピーはありません。</translation>
    </message>
    <message id="paste.title">
        <source>Paste Files</source>
        <translation>ファイルの貼り付け</translation>
    </message>
    <message id="paste.nothing">
        <source>There are no files on the clipboard. Copy files in a file manager first.</source>
        <translation>クリップボードにファイルがありません。先にファイル マネージャーでファイルをコピーしてください。</translation>
    </message>
    <message id="copy-out.title">
        <source>Extract Files from Guest</source>
        <translation>ゲストからファイルを取り出し</translation>
    </message>
    <message id="copy-out.words">
        <source>Guest services carries files into a guest only. There is no way out over this channel.</source>
        <translation>ゲスト サービスは、ゲストへのコピーだけを行います。この経路でファイルを取り出すことはできません。</translation>
    </message>
    <message id="copy-out.more">
        <source>Instead, reach the guest over the network (a share, scp). On the host of a Windows guest: New-PSSession -VMName NAME, then Copy-Item -FromSession, with an account of the guest.</source>
        <translation>代わりに、ネットワーク経由 (共有、scp) でゲストに接続してください。Windows ゲストの場合は、ホスト上で New-PSSession -VMName 名前 を実行し、ゲストのアカウントで Copy-Item -FromSession を使用できます。</translation>
    </message>
    <message id="unfinished.title">
        <source>Unfinished Copies</source>
        <translation>未完了のコピー</translation>
    </message>
    <message id="unfinished.words">
        <source>These copies were interrupted when the program ended. Going on starts from the last byte that arrived; a file that has changed since is refused. Guest services that was on for a copy has been turned off again.</source>
        <translation>これらのコピーは、プログラムの終了で中断されました。続行すると、最後に届いたバイトの次から再開します。その後に変更されたファイルは拒否されます。コピーのためにオンにしたゲスト サービスは、既にオフに戻されています。</translation>
    </message>
    <message id="unfinished.go-on">
        <source>&amp;Go On</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message id="unfinished.discard">
        <source>&amp;Give Up</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message id="unfinished.discard-tip">
        <source>Forget this copy and remove its staged files from the hosts</source>
        <translation>このコピーを破棄し、一時ファイルをホストから削除します</translation>
    </message>
    <message id="unfinished.later">
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message id="unfinished.left">
        <source>{n} of {of}</source>
        <translation>{of} のうち {n}</translation>
    </message>
    <message id="unfinished.host-away">
        <source>A host of this copy does not answer yet. Wait until it is connected, then try again.</source>
        <translation>このコピーのホストがまだ応答していません。接続されるまで待って、もう一度お試しください。</translation>
    </message>
    <message id="unfinished.column.what">
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message id="unfinished.column.left">
        <source>To do</source>
        <translation>残り</translation>
    </message>
    <message id="unfinished.column.started">
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message id="operations.decide">
        <source>Existing Files…</source>
        <translation>既存のファイル…</translation>
    </message>
    <message id="operations.decide-tip">
        <source>Decide about files that exist in the guests already</source>
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
        <source>Only a copy that has ended can be exported.</source>
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
