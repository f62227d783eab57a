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
        <translation>{name} (未適用 {n})</translation>
    </message>
    <message id="action.matrix.label">
        <source>Service Matri&amp;x</source>
        <translation>サービス マトリックス(&amp;X)</translation>
    </message>
    <message id="action.matrix.tip">
        <source>Show the services of all virtual machines in one table, and turn many on or off at once</source>
        <translation>仮想マシンと統合サービスを表で表示し、まとめて切り替えます</translation>
    </message>
    <message id="action.why.label">
        <source>&amp;Diagnose Integration Services…</source>
        <translation>統合サービスの診断(&amp;D)…</translation>
    </message>
    <message id="action.why.tip">
        <source>Find out why an integration service does not work and what to do about it</source>
        <translation>仮想マシンの統合サービスごとに、結論と次の手順を 1 つずつ説明します</translation>
    </message>
    <message id="action.journal.label">
        <source>Change &amp;Journal…</source>
        <translation>変更の履歴(&amp;J)…</translation>
    </message>
    <message id="action.journal.tip">
        <source>View, search, export and undo recorded changes</source>
        <translation>すべての変更を、実行者、日時、変更前後の値、結果とともに表示します。検索、エクスポート、元に戻すこともできます</translation>
    </message>
    <message id="action.undo.label">
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message id="action.undo.tip">
        <source>Restore what the last operation has changed, after a comparison with the current values</source>
        <translation>最後の処理による変更を、現在の値と比較してから元に戻します</translation>
    </message>
    <message id="action.data-exchange.label">
        <source>Data E&amp;xchange</source>
        <translation>データ交換(&amp;X)</translation>
    </message>
    <message id="action.data-exchange.tip">
        <source>Show the Data Exchange items of the guest and the host, and edit those of the host</source>
        <translation>ゲストとホストが交換する項目を表示し、ホストの項目を変更します</translation>
    </message>
    <message id="action.labels.label">
        <source>T&amp;ags…</source>
        <translation>タグ(&amp;A)…</translation>
    </message>
    <message id="action.labels.tip">
        <source>Edit tags, owner and role. They are stored with the virtual machine and can be used in filters and policies.</source>
        <translation>タグ、所有者、役割を編集します。仮想マシンと共に保存され、フィルターとポリシーで使用できます</translation>
    </message>
    <message id="action.heartbeat-history.label">
        <source>Hear&amp;tbeat History…</source>
        <translation>ハートビートの履歴(&amp;B)…</translation>
    </message>
    <message id="action.heartbeat-history.tip">
        <source>Show the recent heartbeat of all virtual machines, the least healthy first</source>
        <translation>すべての仮想マシンの最近のハートビートを、問題の多い順に表示します</translation>
    </message>
    <message id="action.watch.label">
        <source>Watch Heart&amp;beat</source>
        <translation>ハートビートの監視の開始/停止(&amp;B)</translation>
    </message>
    <message id="action.watch.tip">
        <source>Notify me when a selected virtual machine stops responding</source>
        <translation>選択した仮想マシンのハートビートが途絶えたときに通知します</translation>
    </message>
    <message id="action.policies.label">
        <source>&amp;Policies…</source>
        <translation>ポリシー(&amp;P)…</translation>
    </message>
    <message id="action.policies.tip">
        <source>Define which services are on or off on which virtual machines, and see the differences</source>
        <translation>どの仮想マシンでどのサービスをオンまたはオフにするかを定義し、現在の設定との差異を表示します</translation>
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
        <source>Operating system shutdown: lets you shut down the guest from hvgui</source>
        <translation>オペレーティング システムのシャットダウン: ここからゲストをシャットダウンできます</translation>
    </message>
    <message id="column-tip.service-time-sync">
        <source>Time synchronization: sets the guest's clock from the host's clock</source>
        <translation>時刻の同期: ゲストの時計をホストに合わせます</translation>
    </message>
    <message id="column-tip.service-kvp">
        <source>Data Exchange: reports the guest's operating system, name and IP addresses</source>
        <translation>データ交換: ゲストの OS、名前、IP アドレスを報告します</translation>
    </message>
    <message id="column-tip.service-heartbeat">
        <source>Heartbeat: shows whether the guest is responding</source>
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
        <source>Service Matrix</source>
        <translation>サービス マトリックス</translation>
    </message>
    <message id="matrix.help">
        <source>Space changes the selected cells, + turns them on, − turns them off, Delete discards the change. Nothing is sent to the hosts until you choose Apply.</source>
        <translation>スペース キーで選択したセルを切り替え、+ でオン、− でオフ、Delete で変更を破棄します。[適用] を選択するまで、ホストには何も送信されません。</translation>
    </message>
    <message id="matrix.help-short">
        <source>Click a check box or press Space to change it; + turns on, − turns off, Delete discards the change. Nothing is sent to the hosts until you choose Apply.</source>
        <translation>チェック ボックスをクリックするかスペース キーで変更します。+ でオン、− でオフ、Delete で変更を破棄します。[適用] を選択するまで、ホストには何も送信されません。</translation>
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
            <numerusform>{vms}に対する {n} 件の変更が適用されていません。</numerusform>
        </translation>
    </message>
    <message id="matrix.vms" numerus="yes">
        <source>{n} virtual machines</source>
        <translation>
            <numerusform>{n} 台の仮想マシン</numerusform>
        </translation>
    </message>
    <message id="matrix.elsewhere" numerus="yes">
        <source>{n} of them were changed outside hvgui.</source>
        <translation>
            <numerusform>そのうち {n} 件は、その間に別の場所で変更されました。</numerusform>
        </translation>
    </message>
    <message id="matrix.refused" numerus="yes">
        <source>{n} cells were not changed because the service is not available.</source>
        <translation>
            <numerusform>サービスが使用できないため、{n} 個のセルは変更されませんでした。</numerusform>
        </translation>
    </message>
    <message id="matrix.nothing-pending">
        <source>There are no pending changes.</source>
        <translation>未適用の変更はありません。</translation>
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
        <source>Show every setting that Apply would change, and what is blocked</source>
        <translation>適用によって変更される設定と、変更できない設定をすべて表示します</translation>
    </message>
    <message id="matrix.discard">
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message id="matrix.discard-tip">
        <source>Discard the pending changes</source>
        <translation>未適用の変更を破棄します</translation>
    </message>
    <message id="matrix.apply">
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message id="matrix.apply-tip">
        <source>Send the pending changes to the hosts</source>
        <translation>未適用の変更をホストに送信します</translation>
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
        <source>Discard Change</source>
        <translation>変更の破棄</translation>
    </message>
    <message id="matrix.menu.why">
        <source>Diagnose…</source>
        <translation>診断…</translation>
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
        <source>Discard Changes to {service} for {n} Selected</source>
        <translation>選択した {n} 台の{service}の変更を破棄</translation>
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
        <source>Discard Changes to {service} for All {n} Shown</source>
        <translation>表示中の {n} 台すべての{service}の変更を破棄</translation>
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
        <source>The file {path} could not be saved. Check that the folder exists and that you have permission to write to it.</source>
        <translation>{path} に書き込めませんでした。</translation>
    </message>
    <message id="preview.title">
        <source>Preview of Changes</source>
        <translation>変更のプレビュー</translation>
    </message>
    <message id="preview.reading">
        <source>Loading current settings…</source>
        <translation>現在の状態を確認しています…</translation>
    </message>
    <message id="preview.table">
        <source>Affected settings</source>
        <translation>対象の設定</translation>
    </message>
    <message id="preview.nothing">
        <source>There are no changes.</source>
        <translation>変更する設定はありません。</translation>
    </message>
    <message id="preview.nothing-to-apply">
        <source>There are no changes to apply.</source>
        <translation>適用しても変更される設定はありません。</translation>
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
        <source>Required by the policy “{policy}”.</source>
        <translation>ポリシー「{policy}」に基づく変更です。</translation>
    </message>
    <message id="preview.script">
        <source>Equivalent PowerShell script</source>
        <translation>同じ処理を行うスクリプト</translation>
    </message>
    <message id="preview.script-says">
        <source>This PowerShell script makes the same changes as Apply. Names and identifiers are passed as data and are never executed.</source>
        <translation>この PowerShell スクリプトは [適用] と同じ変更を行います。名前や識別子はデータとして渡され、実行されることはありません。</translation>
    </message>
    <message id="preview.filter-label">
        <source>Sho&amp;w:</source>
        <translation>表示(&amp;W):</translation>
    </message>
    <message id="preview.filter-name">
        <source>Items to show</source>
        <translation>表示する項目</translation>
    </message>
    <message id="preview.guard-title">
        <source>Domain controllers</source>
        <translation>ドメイン コントローラー</translation>
    </message>
    <message id="preview.guard-tick">
        <source>Change the time synchronization of {vm} anyway</source>
        <translation>{vm} の時刻の同期も変更する</translation>
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
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message id="preview.filter.changes">
        <source>Changes</source>
        <translation>変更あり</translation>
    </message>
    <message id="preview.filter.refused">
        <source>Blocked</source>
        <translation>変更できないもの</translation>
    </message>
    <message id="preview.filter.agrees">
        <source>No change</source>
        <translation>変更不要</translation>
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
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message id="preview.column.then">
        <source>New</source>
        <translation>変更後</translation>
    </message>
    <message id="preview.column.remark">
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message id="why.title">
        <source>Integration Services Diagnostics for {vm}</source>
        <translation>動作しない理由: {vm} の統合サービス</translation>
    </message>
    <message id="why.command">
        <source>Command to run in the guest</source>
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
        <source>In the guest</source>
        <translation>ゲスト内</translation>
    </message>
    <message id="why.switch-off">
        <source>To turn off the service in the guest</source>
        <translation>ゲスト内でオフにするコマンド</translation>
    </message>
    <message id="why.switch-on">
        <source>To turn on the service again</source>
        <translation>再びオンにするコマンド</translation>
    </message>
    <message id="why.button">
        <source>Diagnose</source>
        <translation>診断</translation>
    </message>
    <message id="why.button-tip">
        <source>Diagnose {service}</source>
        <translation>{service}が動作する、または動作しない理由</translation>
    </message>
    <message id="journal-window.title">
        <source>Change Journal</source>
        <translation>変更の履歴</translation>
    </message>
    <message id="journal-window.search">
        <source>Search the journal</source>
        <translation>検索語句</translation>
    </message>
    <message id="journal-window.count" numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} 件</numerusform>
        </translation>
    </message>
    <message id="journal-window.nothing">
        <source>(empty)</source>
        <translation>(なし)</translation>
    </message>
    <message id="journal-window.undoes">
        <source>undoes entry {n}</source>
        <translation>{n} 番の変更を元に戻したもの</translation>
    </message>
    <message id="journal-window.undo">
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message id="journal-window.undo-tip">
        <source>Show what would be restored for the selected entries. Nothing is changed yet.</source>
        <translation>選択した変更を元に戻した場合の結果を表示します。まだ何も送信されません</translation>
    </message>
    <message id="journal-window.export">
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message id="journal-window.export-tip">
        <source>Export the selected entries, or all entries that are shown</source>
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
        <source>Load older entries</source>
        <translation>さらにさかのぼって読み取ります</translation>
    </message>
    <message id="journal-window.why-not.none">
        <source>Select entries first.</source>
        <translation>先に項目を選択してください。</translation>
    </message>
    <message id="journal-window.empty.title">
        <source>No changes yet</source>
        <translation>変更はまだありません</translation>
    </message>
    <message id="journal-window.empty.words">
        <source>hvgui records every change here before it is sent to the host.</source>
        <translation>このプログラムによる変更はすべて、送信する前にここに記録されます。</translation>
    </message>
    <message id="journal-window.none.title">
        <source>No matching entries</source>
        <translation>一致する項目はありません</translation>
    </message>
    <message id="journal-window.none.words">
        <source>Try other search words.</source>
        <translation>別の語句で検索してください。</translation>
    </message>
    <message id="journal-window.off.title">
        <source>The journal is off</source>
        <translation>記録していません</translation>
    </message>
    <message id="journal-window.off.words">
        <source>hvgui does not record changes in the demo.</source>
        <translation>デモでは履歴を記録しません。</translation>
    </message>
    <message id="undo.title">
        <source>Undo Changes</source>
        <translation>変更を元に戻す</translation>
    </message>
    <message id="undo.nothing-left">
        <source>There is nothing to undo.</source>
        <translation>元に戻す変更はありません。</translation>
    </message>
    <message id="undo.nothing-left-more">
        <source>Services, settings and Data Exchange items that were changed since hvgui was started can be undone here. Earlier changes are in View ▸ Change Journal….</source>
        <translation>ここで元に戻せるのは、hvgui の起動後に変更した統合サービス、設定、データ交換の項目です。それより前の変更は [表示] ▸ [変更の履歴…] にあります。</translation>
    </message>
    <message id="undo.reading">
        <source>Loading current values from the hosts…</source>
        <translation>ホストに現在の状態を確認しています…</translation>
    </message>
    <message id="undo.intro">
        <source>Undo restores the previous values. It is a new change and is recorded in the journal.</source>
        <translation>元の値に戻します。この操作は新しい変更として行われ、履歴に記録されます。</translation>
    </message>
    <message id="undo.conflicts" numerus="yes">
        <source>{n} settings were changed by another user or program since then. They are restored only if you select them.</source>
        <translation>
            <numerusform>{n} 件の設定は、その後に別のユーザーが変更しています。チェック ボックスをオンにしない限り、変更されません。</numerusform>
        </translation>
    </message>
    <message id="undo.tick">
        <source>Select to overwrite the current value</source>
        <translation>現在の値を上書きする場合は、チェック ボックスをオンにしてください</translation>
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
        <source>Select at least one item to restore.</source>
        <translation>自動的に元に戻せる変更はありません。元に戻す項目のチェック ボックスをオンにしてください。</translation>
    </message>
    <message id="undo.column.vm">
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="undo.column.what">
        <source>Item</source>
        <translation>対象</translation>
    </message>
    <message id="undo.column.before">
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message id="undo.column.left">
        <source>Set by hvgui</source>
        <translation>変更後</translation>
    </message>
    <message id="undo.column.now">
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message id="undo.column.state">
        <source>Effect</source>
        <translation>結果 (予定)</translation>
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
        <source>Add an item on the host</source>
        <translation>ホストの項目を追加します</translation>
    </message>
    <message id="exchange.change">
        <source>Edit…</source>
        <translation>変更…</translation>
    </message>
    <message id="exchange.change-tip">
        <source>Edit the value of the selected host item</source>
        <translation>選択したホストの項目の値を変更します</translation>
    </message>
    <message id="exchange.remove">
        <source>Remove…</source>
        <translation>削除</translation>
    </message>
    <message id="exchange.remove-tip">
        <source>Remove the selected host items</source>
        <translation>選択したホストの項目を削除します</translation>
    </message>
    <message id="exchange.copy">
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message id="exchange.copy-tip">
        <source>Copy the selected items as text. If none are selected, all are copied.</source>
        <translation>選択した項目、またはすべての項目をテキストとしてコピーします</translation>
    </message>
    <message id="exchange.copy-json">
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message id="exchange.copy-json-tip">
        <source>Copy the selected items as JSON. If none are selected, all are copied.</source>
        <translation>選択した項目、またはすべての項目を JSON としてコピーします</translation>
    </message>
    <message id="exchange.refresh">
        <source>Refresh</source>
        <translation>最新の情報に更新</translation>
    </message>
    <message id="exchange.refresh-tip">
        <source>Reload all items</source>
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
        <source>This tab shows the items that the guest and the host exchange.</source>
        <translation>ゲストが報告する項目と、ホストがゲストに伝える項目がここに表示されます。</translation>
    </message>
    <message id="exchange.reading.title">
        <source>Loading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message id="exchange.reading.words">
        <source>Loading items from the host.</source>
        <translation>ホストにすべての項目を問い合わせています。</translation>
    </message>
    <message id="exchange.nothing.title">
        <source>No items</source>
        <translation>項目はありません</translation>
    </message>
    <message id="exchange.nothing.words">
        <source>The guest reports no items. It may not be running, or Data Exchange may be off or not responding. You can still add host items.</source>
        <translation>ゲストから報告された項目はありません。ゲストが実行されていないか、データ交換がオフです。ホストの項目は追加できます。</translation>
    </message>
    <message id="exchange.why-not.guest">
        <source>Guest items can only be changed in the guest.</source>
        <translation>ゲストの項目は、ゲスト内でのみ変更できます。</translation>
    </message>
    <message id="exchange.why-not.none">
        <source>Select a host item first.</source>
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
        <source>Edit Item</source>
        <translation>項目の変更</translation>
    </message>
    <message id="exchange.item.save">
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message id="exchange.item.exists">
        <source>An item named “{name}” already exists.</source>
        <translation>「{name}」という名前の項目は既にあります。</translation>
    </message>
    <message id="exchange.item.length">
        <source>{n} of {most} characters</source>
        <translation>{most} 文字中 {n} 文字</translation>
    </message>
    <message id="exchange.field.pool">
        <source>&amp;Group:</source>
        <translation>種類(&amp;W):</translation>
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
        <source>The journal records the values, so you can undo this.</source>
        <translation>値は履歴に残り、元に戻すことができます。</translation>
    </message>
    <message id="labels.title">
        <source>Tags of {who}</source>
        <translation>{who} のタグ</translation>
    </message>
    <message id="labels.intro">
        <source>Tags, owner and role are stored in the configuration of the virtual machine, as items that the guest cannot see. You can use them in filters and policies, for example tag:production.</source>
        <translation>タグ、所有者、役割は、ゲストからは見えない項目として仮想マシンの構成に保存されます。フィルターとポリシーで、tag:production のように使用できます。</translation>
    </message>
    <message id="labels.save">
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message id="labels.differs">
        <source>(different values; not changed)</source>
        <translation>(値が混在しています。変更されません)</translation>
    </message>
    <message id="labels.controller">
        <source>domain controller</source>
        <translation>ドメイン コントローラー</translation>
    </message>
    <message id="labels.controller-says">
        <source>Time synchronization of this domain controller is then changed in bulk only if you select it explicitly.</source>
        <translation>ドメイン コントローラーの時刻の同期は、個別にチェック ボックスをオンにしない限り、一括操作では変更されません。</translation>
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
        <source>You will be notified when one of {n} virtual machines stops responding.</source>
        <translation>
            <numerusform>{n} 台の仮想マシンのハートビートの監視を開始しました。</numerusform>
        </translation>
    </message>
    <message id="watch.off" numerus="yes">
        <source>{n} virtual machines are no longer watched.</source>
        <translation>
            <numerusform>{n} 台の仮想マシンのハートビートの監視を停止しました。</numerusform>
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
            <numerusform>(他 {n} 件)</numerusform>
        </translation>
    </message>
    <message id="heartbeat-history.title">
        <source>Heartbeat History</source>
        <translation>ハートビートの履歴</translation>
    </message>
    <message id="heartbeat-history.last">
        <source>Last {n} h</source>
        <translation>過去 {n} 時間</translation>
    </message>
    <message id="heartbeat-history.hours">
        <source>Time range</source>
        <translation>表示する期間</translation>
    </message>
    <message id="heartbeat-history.hours-label">
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message id="heartbeat-history.legend">
        <source>Half height: responding. Full height: not responding. Three quarters: an application or the heartbeat reports a problem. Low bar: off, saved or paused. Thin line: no data.</source>
        <translation>棒の高さ 1/2: 応答あり。最大: 応答なし。3/4: アプリケーションまたはハートビートに問題あり。低い棒: オフ、保存完了、一時停止。細い線: データなし。</translation>
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
        <source>Current Heartbeat</source>
        <translation>現在のハートビート</translation>
    </message>
    <message id="heartbeat-history.column.trouble">
        <source>Time with Problems</source>
        <translation>異常の合計時間</translation>
    </message>
    <message id="heartbeat-history.column.history">
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message id="policies.title">
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message id="policies.drift">
        <source>Policy compliance of the virtual machines</source>
        <translation>仮想マシンごとのポリシーとの差異</translation>
    </message>
    <message id="policies.no-word">
        <source>Not configured</source>
        <translation>未構成</translation>
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
        <source>Remove the selected policy</source>
        <translation>選択したポリシーを削除します</translation>
    </message>
    <message id="policies.up">
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message id="policies.up-tip">
        <source>Apply the selected policy earlier</source>
        <translation>選択したポリシーの順番を 1 つ前にします</translation>
    </message>
    <message id="policies.down">
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message id="policies.down-tip">
        <source>Apply the selected policy later</source>
        <translation>選択したポリシーの順番を 1 つ後にします</translation>
    </message>
    <message id="policies.load">
        <source>&amp;Load…</source>
        <translation>読み込み(&amp;L)…</translation>
    </message>
    <message id="policies.load-tip">
        <source>Load policies from a file</source>
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
        <source>Save the policies to a TOML file, for example for version control</source>
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
        <source>Show every setting that the policies would change</source>
        <translation>ポリシーの適用によって変更される設定をすべて表示します</translation>
    </message>
    <message id="policies.needs-name">
        <source>Enter a name for the policy.</source>
        <translation>ポリシーに名前を付けてください。</translation>
    </message>
    <message id="policies.name-taken">
        <source>A policy named “{name}” already exists.</source>
        <translation>「{name}」という名前のポリシーは既にあります。</translation>
    </message>
    <message id="policies.says-nothing">
        <source>The policy does not configure any service.</source>
        <translation>どのサービスについても設定が指定されていません。</translation>
    </message>
    <message id="policies.nobody">
        <source>The policy does not apply to any virtual machine.</source>
        <translation>このポリシーの対象となる仮想マシンはありません。</translation>
    </message>
    <message id="policies.counts" numerus="yes">
        <source>Applies to {n} virtual machines, {drifted} not compliant</source>
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
        <source>Compliance</source>
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
        <source>os:linux -host:lab* (empty: all virtual machines)</source>
        <translation>os:linux -host:lab* (空欄: すべての仮想マシン)</translation>
    </message>
    <message id="policies.example.tags">
        <source>production (all must match)</source>
        <translation>production (すべてに一致)</translation>
    </message>
    <message id="policies.example.names">
        <source>web-*, sql-* (one must match)</source>
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
        <source>{n} changes have not been applied. Discard them and open the other virtual machine?</source>
        <translation>
            <numerusform>{n} 件の変更が適用されていません。変更を破棄して、別の仮想マシンに移動しますか?</numerusform>
        </translation>
    </message>
    <message id="settings.give-up">
        <source>Discard Changes</source>
        <translation>変更の破棄</translation>
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
        <source>{n} lost communication</source>
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
        <translation>実行中以外 {n} 台</translation>
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
        <source>{n} not loaded yet</source>
        <translation>未取得 {n} 台</translation>
    </message>
    <message id="many.column.setting">
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message id="many.column.guest">
        <source>Guest Status</source>
        <translation>ゲストの状態</translation>
    </message>
    <message id="column.drift">
        <source>Compliance</source>
        <translation>ポリシー</translation>
    </message>
    <message id="column-tip.drift">
        <source>Whether the virtual machine complies with your policies (View ▸ Policies…), and how many services differ. Blank if no policy applies to it.</source>
        <translation>ポリシー ([表示] ▸ [ポリシー…]) との比較結果: 一致、差異のあるサービスの数、または不明。対象とするポリシーがない場合は空白</translation>
    </message>
    <message id="policies.intro">
        <source>Policies are applied from top to bottom; a later policy overrides an earlier one for each service that it configures. “Do not manage” cancels an earlier setting. Nothing changes until you choose Preview… and Apply. hvgui saves your policies automatically; Save As… writes them to a file.</source>
        <translation>ポリシーは上から順に適用され、同じサービスについては後のポリシーが優先されます。[変更しない] を指定すると、前のポリシーの指定が解除されます。プレビューして適用するまで、何も変更されません。ここで編集した内容は次回の起動後も保持されます。[名前を付けて保存] では、任意のファイルに保存します。</translation>
    </message>
    <message id="journal-window.why-not.kind">
        <source>Only changes of services, of settings, of Data Exchange items and of names of checkpoints can be undone.</source>
        <translation>元に戻せるのは、統合サービス、設定、データ交換の項目、チェックポイント名の変更だけです。</translation>
    </message>
    <message id="journal-window.compare">
        <source>&amp;Compare with Now…</source>
        <translation>現在と比較(&amp;C)…</translation>
    </message>
    <message id="journal-window.compare-tip">
        <source>Show what the selected entries left, and what is there now. Nothing is changed.</source>
        <translation>選択した変更の後の値と、現在の値を並べて表示します。何も変更されません</translation>
    </message>
    <message id="journal-window.not-compared.kind">
        <source>Only changes of services, settings, devices and Data Exchange items left a value that can be compared.</source>
        <translation>比較できる値が残るのは、統合サービス、設定、デバイス、データ交換の項目の変更だけです。</translation>
    </message>
    <message id="journal-window.not-compared.not-read">
        <source>What this change left could not be read, so there is nothing to compare.</source>
        <translation>この変更の後の値を読み取れなかったため、比較できません。</translation>
    </message>
    <message id="comparison.left">
        <source>After the change</source>
        <translation>変更後</translation>
    </message>
    <message id="comparison.there-now">
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message id="comparison.unread" numerus="yes">
        <source>{n} settings could not be read.</source>
        <translation>
            <numerusform>{n} 件の設定を読み取れませんでした。</numerusform>
        </translation>
    </message>
</context>
</TS>
