<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="view.list">
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message id="view.list-tip">
        <source>One row per virtual machine</source>
        <translation>仮想マシンごとに 1 行</translation>
    </message>
    <message id="view.matrix">
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message id="view.matrix-tip">
        <source>One cell per virtual machine and integration service</source>
        <translation>仮想マシンと統合サービスごとに 1 つのセル</translation>
    </message>
    <message id="view.pending">
        <source>{name} ({n} pending)</source>
        <translation>{name} (保留 {n})</translation>
    </message>
    <message id="action.matrix.label">
        <source>Service Matri&amp;x</source>
        <translation>サービス マトリックス(&amp;X)</translation>
    </message>
    <message id="action.matrix.tip">
        <source>Show one cell per virtual machine and integration service, and switch many at once</source>
        <translation>仮想マシンと統合サービスを表で表示し、まとめて切り替えます</translation>
    </message>
    <message id="action.why.label">
        <source>W&amp;hy Isn't It Working?…</source>
        <translation>動作しない理由(&amp;H)…</translation>
    </message>
    <message id="action.why.tip">
        <source>Explain each integration service of the virtual machine: one conclusion, one next step</source>
        <translation>仮想マシンの統合サービスごとに、結論と次の手順を 1 つずつ説明します</translation>
    </message>
    <message id="action.journal.label">
        <source>&amp;Journal…</source>
        <translation>変更の履歴(&amp;J)…</translation>
    </message>
    <message id="action.journal.tip">
        <source>Every change with who, when, before, after and outcome; search, export, undo</source>
        <translation>すべての変更の実行者、日時、変更前後、結果を表示し、検索、エクスポート、元に戻す操作を行います</translation>
    </message>
    <message id="action.data-exchange.label">
        <source>&amp;Data Exchange</source>
        <translation>データ交換(&amp;D)</translation>
    </message>
    <message id="action.data-exchange.tip">
        <source>Show the items that guest and host exchange, and change those of the host</source>
        <translation>ゲストとホストが交換する項目を表示し、ホストの項目を変更します</translation>
    </message>
    <message id="action.labels.label">
        <source>La&amp;bels…</source>
        <translation>ラベル(&amp;B)…</translation>
    </message>
    <message id="action.labels.tip">
        <source>Tags, owner and role, which travel with the virtual machine; usable in filters and policies</source>
        <translation>仮想マシンと共に移動するタグ、所有者、役割。フィルターとポリシーで使用できます</translation>
    </message>
    <message id="action.heartbeat-history.label">
        <source>Heartbeat &amp;Tapes…</source>
        <translation>ハートビートの記録(&amp;T)…</translation>
    </message>
    <message id="action.heartbeat-history.tip">
        <source>The heartbeat of every virtual machine over the last hours, those with most trouble first</source>
        <translation>すべての仮想マシンの過去数時間のハートビートを、問題の多い順に表示します</translation>
    </message>
    <message id="action.watch.label">
        <source>Watch Heartbeat / Stop Watchi&amp;ng</source>
        <translation>ハートビートの監視の開始または停止(&amp;N)</translation>
    </message>
    <message id="action.watch.tip">
        <source>Tell when one of the selected virtual machines loses contact</source>
        <translation>選択した仮想マシンの応答がなくなったときに知らせます</translation>
    </message>
    <message id="action.policies.label">
        <source>&amp;Policies…</source>
        <translation>ポリシー(&amp;P)…</translation>
    </message>
    <message id="action.policies.tip">
        <source>Which services shall be on or off on which virtual machines, and what differs from it</source>
        <translation>どの仮想マシンでどのサービスをオンまたはオフにするかを定め、差異を表示します</translation>
    </message>
    <message id="column.service-shutdown">
        <source>Shutdown</source>
        <translation>シャットダウン</translation>
    </message>
    <message id="column.service-time-sync">
        <source>Time Sync</source>
        <translation>時刻の同期</translation>
    </message>
    <message id="column.service-kvp">
        <source>Data Exchange</source>
        <translation>データ交換</translation>
    </message>
    <message id="column.service-heartbeat">
        <source>Heartbeat Service</source>
        <translation>ハートビート サービス</translation>
    </message>
    <message id="column.service-backup">
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message id="column.service-guest-services">
        <source>Guest Services</source>
        <translation>ゲスト サービス</translation>
    </message>
    <message id="column-tip.service-shutdown">
        <source>Operating system shutdown: lets you shut the guest down from here</source>
        <translation>オペレーティング システムのシャットダウン: ここからゲストをシャットダウンできます</translation>
    </message>
    <message id="column-tip.service-time-sync">
        <source>Time synchronization: keeps the guest's clock with the host's</source>
        <translation>時刻の同期: ゲストの時計をホストに合わせます</translation>
    </message>
    <message id="column-tip.service-kvp">
        <source>Data Exchange: reports the guest's system, name and IP addresses</source>
        <translation>データ交換: ゲストのシステム、名前、IP アドレスを報告します</translation>
    </message>
    <message id="column-tip.service-heartbeat">
        <source>Heartbeat: shows whether the guest still answers</source>
        <translation>ハートビート: ゲストが応答しているかどうかを示します</translation>
    </message>
    <message id="column-tip.service-backup">
        <source>Backup (volume shadow copy): consistent backups and production checkpoints of the running guest</source>
        <translation>バックアップ (ボリューム シャドウ コピー): 実行中のゲストの整合性のあるバックアップと運用チェックポイント</translation>
    </message>
    <message id="column-tip.service-guest-services">
        <source>Guest services: lets you copy files into the guest</source>
        <translation>ゲスト サービス: ゲストにファイルをコピーできます</translation>
    </message>
    <message id="matrix.title">
        <source>Service matrix</source>
        <translation>サービス マトリックス</translation>
    </message>
    <message id="matrix.help">
        <source>Space switches the selected cells, plus turns them on, minus turns them off, Delete leaves them alone. Nothing is sent before Apply.</source>
        <translation>スペース キーで選択したセルを切り替え、プラスでオン、マイナスでオフ、Delete で変更なしに戻します。適用するまで何も送信されません。</translation>
    </message>
    <message id="matrix.help-short">
        <source>Click a box or press Space to switch; + turns on, − turns off, Delete leaves alone. Nothing is sent before Apply.</source>
        <translation>ボックスをクリックするかスペース キーで切り替え、+ でオン、− でオフ、Delete で変更なしに戻します。適用するまで何も送信されません。</translation>
    </message>
    <message id="matrix.cell">
        <source>{setting}, {answer}</source>
        <translation>{setting}、{answer}</translation>
    </message>
    <message id="matrix.cell-arrow">
        <source>→ {wanted}</source>
        <translation>→ {wanted}</translation>
    </message>
    <message id="matrix.cell-wished">
        <source>{now} → {wanted}, not applied yet</source>
        <translation>{now} → {wanted}、未適用</translation>
    </message>
    <message id="matrix.pending" numerus="yes">
        <source>{n} changes pending on {vms}.</source>
        <translation>
            <numerusform>{vms}に対する {n} 件の変更が保留中です。</numerusform>
        </translation>
    </message>
    <message id="matrix.vms" numerus="yes">
        <source>{n} virtual machines</source>
        <translation>
            <numerusform>{n} 台の仮想マシン</numerusform>
        </translation>
    </message>
    <message id="matrix.elsewhere" numerus="yes">
        <source>{n} of them were changed elsewhere meanwhile.</source>
        <translation>
            <numerusform>そのうち {n} 件は、その間に別の場所で変更されました。</numerusform>
        </translation>
    </message>
    <message id="matrix.refused" numerus="yes">
        <source>{n} cells have no setting that could be changed.</source>
        <translation>
            <numerusform>{n} 個のセルには変更できる設定がありません。</numerusform>
        </translation>
    </message>
    <message id="matrix.nothing-pending">
        <source>No change is pending.</source>
        <translation>保留中の変更はありません。</translation>
    </message>
    <message id="matrix.nothing-selected">
        <source>Select cells or virtual machines first.</source>
        <translation>先にセルまたは仮想マシンを選択してください。</translation>
    </message>
    <message id="matrix.preview">
        <source>Preview…</source>
        <translation>プレビュー…</translation>
    </message>
    <message id="matrix.preview-tip">
        <source>Show every setting that Apply would change, and what is refused</source>
        <translation>適用によって変更される設定と、変更できない設定をすべて表示します</translation>
    </message>
    <message id="matrix.discard">
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message id="matrix.discard-tip">
        <source>Forget the pending changes</source>
        <translation>保留中の変更を取り消します</translation>
    </message>
    <message id="matrix.apply">
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message id="matrix.apply-tip">
        <source>Send the pending changes to the hosts</source>
        <translation>保留中の変更をホストに送信します</translation>
    </message>
    <message id="matrix.menu.on">
        <source>Turn On</source>
        <translation>オンにする</translation>
    </message>
    <message id="matrix.menu.off">
        <source>Turn Off</source>
        <translation>オフにする</translation>
    </message>
    <message id="matrix.menu.leave">
        <source>Leave Alone</source>
        <translation>変更しない</translation>
    </message>
    <message id="matrix.menu.why">
        <source>Why Isn't It Working?…</source>
        <translation>動作しない理由…</translation>
    </message>
    <message id="matrix.column.on">
        <source>Turn On {service} for {n} Selected</source>
        <translation>選択した {n} 台の{service}をオンにする</translation>
    </message>
    <message id="matrix.column.off">
        <source>Turn Off {service} for {n} Selected</source>
        <translation>選択した {n} 台の{service}をオフにする</translation>
    </message>
    <message id="matrix.column.leave">
        <source>Leave {service} Alone for {n} Selected</source>
        <translation>選択した {n} 台の{service}を変更しない</translation>
    </message>
    <message id="matrix.all.on">
        <source>Turn On {service} for All {n} Shown</source>
        <translation>表示中の {n} 台すべての{service}をオンにする</translation>
    </message>
    <message id="matrix.all.off">
        <source>Turn Off {service} for All {n} Shown</source>
        <translation>表示中の {n} 台すべての{service}をオフにする</translation>
    </message>
    <message id="matrix.all.leave">
        <source>Leave {service} Alone for All {n} Shown</source>
        <translation>表示中の {n} 台すべての{service}を変更しない</translation>
    </message>
    <message id="save.csv">
        <source>Spreadsheet (*.csv)</source>
        <translation>スプレッドシート (*.csv)</translation>
    </message>
    <message id="save.json">
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message id="save.txt">
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message id="save.toml">
        <source>Policies (*.toml)</source>
        <translation>ポリシー (*.toml)</translation>
    </message>
    <message id="save.failed">
        <source>{path} could not be written.</source>
        <translation>{path} に書き込めませんでした。</translation>
    </message>
    <message id="preview.title">
        <source>Preview of Changes</source>
        <translation>変更のプレビュー</translation>
    </message>
    <message id="preview.reading">
        <source>Asking what is there now…</source>
        <translation>現在の状態を確認しています…</translation>
    </message>
    <message id="preview.table">
        <source>Settings that are concerned</source>
        <translation>対象の設定</translation>
    </message>
    <message id="preview.nothing">
        <source>Nothing is left to change.</source>
        <translation>変更するものはありません。</translation>
    </message>
    <message id="preview.nothing-to-apply">
        <source>Nothing would be changed.</source>
        <translation>変更されるものはありません。</translation>
    </message>
    <message id="preview.apply" numerus="yes">
        <source>&amp;Apply {n} Changes</source>
        <translation>
            <numerusform>{n} 件の変更を適用(&amp;A)</numerusform>
        </translation>
    </message>
    <message id="preview.export">
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message id="preview.export-title">
        <source>Export the Preview</source>
        <translation>プレビューのエクスポート</translation>
    </message>
    <message id="preview.export-name">
        <source>changes</source>
        <translation>changes</translation>
    </message>
    <message id="preview.because">
        <source>Wanted by the policy “{policy}”.</source>
        <translation>ポリシー「{policy}」による変更です。</translation>
    </message>
    <message id="preview.script">
        <source>The same as a script</source>
        <translation>同じ処理を行うスクリプト</translation>
    </message>
    <message id="preview.script-says">
        <source>This PowerShell does what Apply would do. Its text is constant; names and identifiers are data that cannot become code.</source>
        <translation>この PowerShell は、適用と同じ処理を行います。スクリプトの本文は固定されており、名前や識別子がコードとして実行されることはありません。</translation>
    </message>
    <message id="preview.filter-label">
        <source>Sho&amp;w:</source>
        <translation>表示(&amp;W):</translation>
    </message>
    <message id="preview.filter-name">
        <source>Which items are shown</source>
        <translation>表示する項目</translation>
    </message>
    <message id="preview.guard-title">
        <source>Domain controllers</source>
        <translation>ドメイン コントローラー</translation>
    </message>
    <message id="preview.guard-tick">
        <source>Switch the time synchronization of {vm} all the same</source>
        <translation>{vm} の時刻の同期も切り替える</translation>
    </message>
    <message id="preview.report">
        <source>Preview of changes: {counts}</source>
        <translation>変更のプレビュー: {counts}</translation>
    </message>
    <message id="preview.report-line">
        <source>{verdict}: {vm} on {host}, {what}</source>
        <translation>{verdict}: {host} の {vm}、{what}</translation>
    </message>
    <message id="preview.tab.changes">
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message id="preview.tab.script">
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message id="preview.filter.all">
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message id="preview.filter.changes">
        <source>What will change</source>
        <translation>変更されるもの</translation>
    </message>
    <message id="preview.filter.refused">
        <source>What is refused</source>
        <translation>変更できないもの</translation>
    </message>
    <message id="preview.filter.agrees">
        <source>What is already so</source>
        <translation>変更不要のもの</translation>
    </message>
    <message id="preview.column.verdict">
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message id="preview.column.vm">
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="preview.column.host">
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message id="preview.column.service">
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message id="preview.column.now">
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message id="preview.column.then">
        <source>Wanted</source>
        <translation>変更後</translation>
    </message>
    <message id="preview.column.remark">
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message id="why.title">
        <source>Integration Services of {vm}: Why?</source>
        <translation>{vm} の統合サービスの診断</translation>
    </message>
    <message id="why.command">
        <source>Command for the guest</source>
        <translation>ゲストで実行するコマンド</translation>
    </message>
    <message id="why.next">
        <source>Next step: {step}</source>
        <translation>次の手順: {step}</translation>
    </message>
    <message id="why.evidence">
        <source>Based on: {facts}</source>
        <translation>根拠: {facts}</translation>
    </message>
    <message id="why.spoken">
        <source>{title}. {says}</source>
        <translation>{title}。{says}</translation>
    </message>
    <message id="why.inside">
        <source>Inside the guest</source>
        <translation>ゲストの内部</translation>
    </message>
    <message id="why.switch-off">
        <source>To turn it off inside the guest</source>
        <translation>ゲスト内でオフにするコマンド</translation>
    </message>
    <message id="why.switch-on">
        <source>To turn it on again</source>
        <translation>再びオンにするコマンド</translation>
    </message>
    <message id="why.button">
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message id="why.button-tip">
        <source>Why does {service} work or not?</source>
        <translation>{service}が動作する、または動作しない理由</translation>
    </message>
    <message id="journal-window.title">
        <source>Journal of Changes</source>
        <translation>変更の履歴</translation>
    </message>
    <message id="journal-window.search">
        <source>Search: words that an entry must hold</source>
        <translation>検索: 含まれる語句</translation>
    </message>
    <message id="journal-window.count" numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} 件</numerusform>
        </translation>
    </message>
    <message id="journal-window.nothing">
        <source>(nothing)</source>
        <translation>(なし)</translation>
    </message>
    <message id="journal-window.undoes">
        <source>takes back no. {n}</source>
        <translation>{n} 番を元に戻す操作</translation>
    </message>
    <message id="journal-window.undo">
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message id="journal-window.undo-tip">
        <source>Show what putting the selected changes back would meet; nothing is sent yet</source>
        <translation>選択した変更を元に戻した場合の結果を表示します。まだ何も送信されません</translation>
    </message>
    <message id="journal-window.export">
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message id="journal-window.export-tip">
        <source>Write the selected entries, or all that are shown, into a file</source>
        <translation>選択した項目、または表示中のすべての項目をファイルに書き込みます</translation>
    </message>
    <message id="journal-window.export-title">
        <source>Export the Journal</source>
        <translation>履歴のエクスポート</translation>
    </message>
    <message id="journal-window.older">
        <source>Show &amp;Older Entries</source>
        <translation>さらに古い項目を表示(&amp;O)</translation>
    </message>
    <message id="journal-window.older-tip">
        <source>Read further back</source>
        <translation>さらにさかのぼって読み取ります</translation>
    </message>
    <message id="journal-window.why-not.none">
        <source>Select entries first.</source>
        <translation>先に項目を選択してください。</translation>
    </message>
    <message id="journal-window.empty.title">
        <source>Nothing has been changed yet</source>
        <translation>変更はまだありません</translation>
    </message>
    <message id="journal-window.empty.words">
        <source>Every change made with this program is recorded here, before it is sent.</source>
        <translation>このプログラムによる変更はすべて、送信する前にここに記録されます。</translation>
    </message>
    <message id="journal-window.none.title">
        <source>No entry fits</source>
        <translation>一致する項目はありません</translation>
    </message>
    <message id="journal-window.none.words">
        <source>Search for other words.</source>
        <translation>別の語句で検索してください。</translation>
    </message>
    <message id="journal-window.off.title">
        <source>Nothing is recorded</source>
        <translation>記録していません</translation>
    </message>
    <message id="journal-window.off.words">
        <source>A demonstration keeps no journal.</source>
        <translation>デモでは履歴を記録しません。</translation>
    </message>
    <message id="undo.title">
        <source>Undo Changes</source>
        <translation>変更を元に戻す</translation>
    </message>
    <message id="undo.reading">
        <source>Asking the hosts what is there now…</source>
        <translation>ホストに現在の状態を確認しています…</translation>
    </message>
    <message id="undo.intro">
        <source>What was there before is put back. This is a change like any other, and is recorded.</source>
        <translation>変更前の状態に戻します。この操作も通常の変更として記録されます。</translation>
    </message>
    <message id="undo.conflicts" numerus="yes">
        <source>{n} settings were changed by somebody else since. They are left alone unless you tick them.</source>
        <translation>
            <numerusform>{n} 件の設定は、その後に別の人が変更しています。チェックを付けない限り、そのまま残します。</numerusform>
        </translation>
    </message>
    <message id="undo.tick">
        <source>Tick to overwrite what is there now</source>
        <translation>現在の値を上書きする場合はチェックを付けてください</translation>
    </message>
    <message id="undo.button">
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message id="undo.button-n" numerus="yes">
        <source>Undo {n} Changes</source>
        <translation>
            <numerusform>{n} 件の変更を元に戻す</numerusform>
        </translation>
    </message>
    <message id="undo.nothing">
        <source>There is nothing that can be put back without your choice.</source>
        <translation>選択なしで元に戻せるものはありません。</translation>
    </message>
    <message id="undo.column.vm">
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="undo.column.what">
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message id="undo.column.before">
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message id="undo.column.left">
        <source>Left by us</source>
        <translation>変更後</translation>
    </message>
    <message id="undo.column.now">
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message id="undo.column.state">
        <source>What undo does</source>
        <translation>元に戻す操作の内容</translation>
    </message>
    <message id="exchange.title">
        <source>Data Exchange</source>
        <translation>データ交換</translation>
    </message>
    <message id="exchange.search">
        <source>Search names and values</source>
        <translation>名前と値の検索</translation>
    </message>
    <message id="exchange.add">
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message id="exchange.add-tip">
        <source>Add an item of the host</source>
        <translation>ホストの項目を追加します</translation>
    </message>
    <message id="exchange.change">
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message id="exchange.change-tip">
        <source>Change the value of the selected item of the host</source>
        <translation>選択したホストの項目の値を変更します</translation>
    </message>
    <message id="exchange.remove">
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message id="exchange.remove-tip">
        <source>Remove the selected items of the host</source>
        <translation>選択したホストの項目を削除します</translation>
    </message>
    <message id="exchange.copy">
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message id="exchange.copy-tip">
        <source>Copy the selected items, or all, as text</source>
        <translation>選択した項目、またはすべての項目をテキストとしてコピーします</translation>
    </message>
    <message id="exchange.copy-json">
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message id="exchange.copy-json-tip">
        <source>Copy the selected items, or all, as JSON</source>
        <translation>選択した項目、またはすべての項目を JSON としてコピーします</translation>
    </message>
    <message id="exchange.refresh">
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message id="exchange.refresh-tip">
        <source>Read all items again now</source>
        <translation>すべての項目を今すぐ読み直します</translation>
    </message>
    <message id="exchange.column.name">
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message id="exchange.column.value">
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message id="exchange.none.title">
        <source>Select one virtual machine</source>
        <translation>仮想マシンを 1 台選択してください</translation>
    </message>
    <message id="exchange.none.words">
        <source>What its guest reports, and what its host tells the guest, appears here.</source>
        <translation>ゲストが報告する項目と、ホストがゲストに伝える項目がここに表示されます。</translation>
    </message>
    <message id="exchange.reading.title">
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message id="exchange.reading.words">
        <source>The host is asked for all items.</source>
        <translation>ホストからすべての項目を取得しています。</translation>
    </message>
    <message id="exchange.nothing.title">
        <source>There are no items</source>
        <translation>項目はありません</translation>
    </message>
    <message id="exchange.nothing.words">
        <source>The guest reports nothing: it does not run, or Data Exchange is off. Items of the host can be added all the same.</source>
        <translation>ゲストからの報告はありません。実行中でないか、データ交換がオフです。ホストの項目は追加できます。</translation>
    </message>
    <message id="exchange.why-not.guest">
        <source>Items of the guest can only be changed inside the guest.</source>
        <translation>ゲストの項目は、ゲストの内部でのみ変更できます。</translation>
    </message>
    <message id="exchange.why-not.none">
        <source>Select an item of the host first.</source>
        <translation>先にホストの項目を選択してください。</translation>
    </message>
    <message id="exchange.why-not.empty">
        <source>There are no items.</source>
        <translation>項目がありません。</translation>
    </message>
    <message id="exchange.item.add">
        <source>Add Item</source>
        <translation>項目の追加</translation>
    </message>
    <message id="exchange.item.change">
        <source>Change Item</source>
        <translation>項目の変更</translation>
    </message>
    <message id="exchange.item.save">
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message id="exchange.item.exists">
        <source>There is an item named “{name}” already.</source>
        <translation>「{name}」という名前の項目は既にあります。</translation>
    </message>
    <message id="exchange.item.length">
        <source>{n} of {most} characters</source>
        <translation>{most} 文字中 {n} 文字</translation>
    </message>
    <message id="exchange.field.pool">
        <source>&amp;Where:</source>
        <translation>場所(&amp;W):</translation>
    </message>
    <message id="exchange.field.name">
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message id="exchange.field.value">
        <source>&amp;Value:</source>
        <translation>値(&amp;V):</translation>
    </message>
    <message id="exchange.ask-remove.title">
        <source>Remove Items</source>
        <translation>項目の削除</translation>
    </message>
    <message id="exchange.ask-remove.text">
        <source>Remove {names}?</source>
        <translation>{names} を削除しますか?</translation>
    </message>
    <message id="exchange.ask-remove.more">
        <source>The journal keeps the values, and Undo can put them back.</source>
        <translation>値は履歴に残り、元に戻すことができます。</translation>
    </message>
    <message id="labels.title">
        <source>Labels of {who}</source>
        <translation>{who} のラベル</translation>
    </message>
    <message id="labels.intro">
        <source>Labels are kept inside the virtual machine's own configuration, as items of the host that the guest never sees. Filters and policies can use them, for example tag:production.</source>
        <translation>ラベルは、ゲストからは見えないホストの項目として、仮想マシン自体の構成に保存されます。フィルターとポリシーで、tag:production のように使用できます。</translation>
    </message>
    <message id="labels.save">
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message id="labels.differs">
        <source>(they differ; left as they are)</source>
        <translation>(異なる値。そのまま残します)</translation>
    </message>
    <message id="labels.controller">
        <source>domain controller</source>
        <translation>ドメイン コントローラー</translation>
    </message>
    <message id="labels.controller-says">
        <source>Time synchronization of a domain controller is then never switched in bulk without its own tick.</source>
        <translation>ドメイン コントローラーの時刻の同期は、個別にチェックを付けない限り、一括操作では切り替えられません。</translation>
    </message>
    <message id="labels.field.tags">
        <source>&amp;Tags:</source>
        <translation>タグ(&amp;T):</translation>
    </message>
    <message id="labels.field.owner">
        <source>&amp;Owner:</source>
        <translation>所有者(&amp;O):</translation>
    </message>
    <message id="labels.field.role">
        <source>&amp;Role:</source>
        <translation>役割(&amp;R):</translation>
    </message>
    <message id="labels.example.tags">
        <source>production, web</source>
        <translation>production, web</translation>
    </message>
    <message id="labels.example.owner">
        <source>name or team</source>
        <translation>名前またはチーム</translation>
    </message>
    <message id="labels.example.role">
        <source>domain controller, database</source>
        <translation>ドメイン コントローラー、データベース</translation>
    </message>
    <message id="watch.on" numerus="yes">
        <source>{n} virtual machines are watched from now on.</source>
        <translation>
            <numerusform>{n} 台の仮想マシンの監視を開始しました。</numerusform>
        </translation>
    </message>
    <message id="watch.off" numerus="yes">
        <source>{n} virtual machines are no longer watched.</source>
        <translation>
            <numerusform>{n} 台の仮想マシンの監視を停止しました。</numerusform>
        </translation>
    </message>
    <message id="alarm.show">
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message id="alarm.dismiss">
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message id="alarm.more" numerus="yes">
        <source>({n} more)</source>
        <translation>
            <numerusform>(ほか {n} 件)</numerusform>
        </translation>
    </message>
    <message id="heartbeat-history.title">
        <source>Heartbeat Tapes</source>
        <translation>ハートビートの記録</translation>
    </message>
    <message id="heartbeat-history.last">
        <source>Last {n} h</source>
        <translation>過去 {n} 時間</translation>
    </message>
    <message id="heartbeat-history.hours">
        <source>Stretch of time</source>
        <translation>表示する期間</translation>
    </message>
    <message id="heartbeat-history.hours-label">
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message id="heartbeat-history.legend">
        <source>Half height: answers. Full height: silent. Three quarters: an application or the heartbeat itself is in trouble. Low bar: off, saved or paused. Hairline: not known.</source>
        <translation>半分の高さ: 応答あり。全体の高さ: 応答なし。4 分の 3 の高さ: アプリケーションまたはハートビート自体に問題。低い帯: オフ、保存完了、一時停止。細い線: 不明。</translation>
    </message>
    <message id="heartbeat-history.part">
        <source>{what} {duration}</source>
        <translation>{what} {duration}</translation>
    </message>
    <message id="heartbeat-history.span">
        <source>{what}, {start} to {end}</source>
        <translation>{what}、{start} ～ {end}</translation>
    </message>
    <message id="heartbeat-history.spoken">
        <source>Heartbeat of the last {duration}: {parts}</source>
        <translation>過去 {duration}のハートビート: {parts}</translation>
    </message>
    <message id="heartbeat-history.column.vm">
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="heartbeat-history.column.host">
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message id="heartbeat-history.column.heartbeat">
        <source>Heartbeat now</source>
        <translation>現在のハートビート</translation>
    </message>
    <message id="heartbeat-history.column.trouble">
        <source>In trouble</source>
        <translation>問題の時間</translation>
    </message>
    <message id="heartbeat-history.column.history">
        <source>Tape</source>
        <translation>記録</translation>
    </message>
    <message id="policies.title">
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message id="policies.drift">
        <source>How the virtual machines stand to the policies</source>
        <translation>ポリシーとの差異</translation>
    </message>
    <message id="policies.no-word">
        <source>(says nothing)</source>
        <translation>(指定なし)</translation>
    </message>
    <message id="policies.new">
        <source>Policy {n}</source>
        <translation>ポリシー {n}</translation>
    </message>
    <message id="policies.add">
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message id="policies.add-tip">
        <source>Add a policy at the end</source>
        <translation>末尾にポリシーを追加します</translation>
    </message>
    <message id="policies.remove">
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message id="policies.remove-tip">
        <source>Take the selected policy out</source>
        <translation>選択したポリシーを削除します</translation>
    </message>
    <message id="policies.up">
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message id="policies.up-tip">
        <source>Read the selected policy earlier</source>
        <translation>選択したポリシーを先に読み取ります</translation>
    </message>
    <message id="policies.down">
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message id="policies.down-tip">
        <source>Read the selected policy later</source>
        <translation>選択したポリシーを後に読み取ります</translation>
    </message>
    <message id="policies.load">
        <source>&amp;Load…</source>
        <translation>読み込み(&amp;L)…</translation>
    </message>
    <message id="policies.load-tip">
        <source>Use the policies of a file</source>
        <translation>ファイルのポリシーを使用します</translation>
    </message>
    <message id="policies.load-title">
        <source>Load Policies</source>
        <translation>ポリシーの読み込み</translation>
    </message>
    <message id="policies.save">
        <source>&amp;Save As…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message id="policies.save-tip">
        <source>Write the policies into a TOML file that can be kept under version control</source>
        <translation>バージョン管理できる TOML ファイルにポリシーを書き込みます</translation>
    </message>
    <message id="policies.save-title">
        <source>Save Policies</source>
        <translation>ポリシーの保存</translation>
    </message>
    <message id="policies.preview">
        <source>Pre&amp;view…</source>
        <translation>プレビュー(&amp;V)…</translation>
    </message>
    <message id="policies.preview-tip">
        <source>Show every setting that applying the policies would change</source>
        <translation>ポリシーの適用によって変更される設定をすべて表示します</translation>
    </message>
    <message id="policies.needs-name">
        <source>Give the policy a name.</source>
        <translation>ポリシーに名前を付けてください。</translation>
    </message>
    <message id="policies.name-taken">
        <source>There is a policy named “{name}” already.</source>
        <translation>「{name}」という名前のポリシーは既にあります。</translation>
    </message>
    <message id="policies.says-nothing">
        <source>The policy says nothing about any service.</source>
        <translation>どのサービスについても指定がありません。</translation>
    </message>
    <message id="policies.nobody">
        <source>No virtual machine is meant.</source>
        <translation>対象の仮想マシンがありません。</translation>
    </message>
    <message id="policies.counts" numerus="yes">
        <source>{n} virtual machines are meant, {drifted} differ</source>
        <translation>
            <numerusform>対象の仮想マシン {n} 台、差異あり {drifted} 台</numerusform>
        </translation>
    </message>
    <message id="policies.column.vm">
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="policies.column.host">
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message id="policies.column.drift">
        <source>Drift</source>
        <translation>差異</translation>
    </message>
    <message id="policies.field.name">
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message id="policies.field.where">
        <source>&amp;Filter:</source>
        <translation>フィルター(&amp;F):</translation>
    </message>
    <message id="policies.field.tags">
        <source>&amp;Tags:</source>
        <translation>タグ(&amp;T):</translation>
    </message>
    <message id="policies.field.names">
        <source>Na&amp;me patterns:</source>
        <translation>名前のパターン(&amp;M):</translation>
    </message>
    <message id="policies.example.name">
        <source>Linux guests</source>
        <translation>Linux ゲスト</translation>
    </message>
    <message id="policies.example.where">
        <source>os:linux -host:lab* (empty: every virtual machine)</source>
        <translation>os:linux -host:lab* (空欄: すべての仮想マシン)</translation>
    </message>
    <message id="policies.example.tags">
        <source>production (all of them)</source>
        <translation>production (すべてに一致)</translation>
    </message>
    <message id="policies.example.names">
        <source>web-*, sql-* (any of them)</source>
        <translation>web-*, sql-* (いずれかに一致)</translation>
    </message>
    <message id="settings.vm">
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="settings.back">
        <source>Previous virtual machine</source>
        <translation>前の仮想マシン</translation>
    </message>
    <message id="settings.forward">
        <source>Next virtual machine</source>
        <translation>次の仮想マシン</translation>
    </message>
    <message id="settings.ask-switch" numerus="yes">
        <source>{n} changes have not been applied. Go to the other virtual machine all the same?</source>
        <translation>
            <numerusform>{n} 件の変更がまだ適用されていません。別の仮想マシンに移動しますか?</numerusform>
        </translation>
    </message>
    <message id="settings.give-up">
        <source>Give Up Changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message id="many.count.ok">
        <source>{n} OK</source>
        <translation>OK {n} 台</translation>
    </message>
    <message id="many.count.ok-other-version">
        <source>{n} OK (older protocol)</source>
        <translation>OK (古いプロトコル) {n} 台</translation>
    </message>
    <message id="many.count.no-contact">
        <source>{n} no contact</source>
        <translation>接続なし {n} 台</translation>
    </message>
    <message id="many.count.lost-contact">
        <source>{n} lost contact</source>
        <translation>通信途絶 {n} 台</translation>
    </message>
    <message id="many.count.incompatible">
        <source>{n} incompatible</source>
        <translation>互換性なし {n} 台</translation>
    </message>
    <message id="many.count.error">
        <source>{n} with an error</source>
        <translation>エラー {n} 台</translation>
    </message>
    <message id="many.count.paused">
        <source>{n} paused</source>
        <translation>一時停止 {n} 台</translation>
    </message>
    <message id="many.count.vm-not-running">
        <source>{n} not running</source>
        <translation>停止中の VM {n} 台</translation>
    </message>
    <message id="many.count.off">
        <source>{n} off</source>
        <translation>オフ {n} 台</translation>
    </message>
    <message id="many.count.not-supported">
        <source>{n} not available</source>
        <translation>利用不可 {n} 台</translation>
    </message>
    <message id="many.count.not-read">
        <source>{n} not read yet</source>
        <translation>未取得 {n} 台</translation>
    </message>
    <message id="many.column.setting">
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message id="many.column.guest">
        <source>Guests Answer</source>
        <translation>ゲストの応答</translation>
    </message>
    <message id="column.drift">
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message id="column-tip.drift">
        <source>How the virtual machine stands to your policies (View &gt; Policies): in line, how many services differ, or not known. Blank where no policy is about it.</source>
        <translation>ポリシー ([表示] &gt; [ポリシー]) との関係: 一致、異なるサービスの数、または不明。対象とするポリシーがない場合は空白です。</translation>
    </message>
    <message id="policies.intro">
        <source>Policies are read from top to bottom; a later one overrides an earlier one, service by service. “Leave alone” takes a service out again. Nothing is changed before Preview and Apply. What you write here is kept for the next start; Save As writes a file of your own.</source>
        <translation>ポリシーは上から順に読み取られ、後のポリシーがサービスごとに前のポリシーを上書きします。「変更しない」は指定を取り消します。プレビューして適用するまで何も変更されません。ここでの編集は次回の起動まで保持されます。[名前を付けて保存] は別のファイルに書き込みます。</translation>
    </message>
    <message id="journal-window.why-not.kind">
        <source>Only changes of services, of settings, of Data Exchange items and of names of checkpoints can be undone.</source>
        <translation>元に戻せるのは、統合サービス、設定、データ交換の項目、チェックポイント名の変更だけです。</translation>
    </message>
</context>
</TS>
