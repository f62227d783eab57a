<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="reading-tab.old">
        <source>Last known data. {reason}</source>
        <translation>最後に読み取った内容です。{reason}</translation>
    </message>
    <message id="reading-tab.none.title">
        <source>Select one virtual machine</source>
        <translation>仮想マシンを 1 台選択してください</translation>
    </message>
    <message id="reading-tab.none.words">
        <source>This tab shows one virtual machine at a time.</source>
        <translation>このタブには 1 台の仮想マシンの情報が表示されます。</translation>
    </message>
    <message id="reading-tab.reading.title">
        <source>Loading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message id="reading-tab.reading.words">
        <source>Loading data from the host.</source>
        <translation>ホストに問い合わせています。</translation>
    </message>
    <message id="name-dialog.title">
        <source>Rename {vm}</source>
        <translation>{vm} の名前の変更</translation>
    </message>
    <message id="name-dialog.name">
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message id="name-dialog.rename">
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message id="name-dialog.not-legal">
        <source>Enter a name with 1 to {most} characters and no line breaks.</source>
        <translation>名前は 1 ～ {most} 文字で指定してください。改行は使用できません。</translation>
    </message>
    <message id="action.restart.label">
        <source>R&amp;estart…</source>
        <translation>再起動(&amp;E)…</translation>
    </message>
    <message id="action.restart.tip">
        <source>Ask the guest operating system to restart</source>
        <translation>ゲスト オペレーティング システムに再起動を要求します</translation>
    </message>
    <message id="action.delete-saved-state.label">
        <source>De&amp;lete Saved State…</source>
        <translation>保存された状態の削除(&amp;L)…</translation>
    </message>
    <message id="action.delete-saved-state.tip">
        <source>Delete the saved state. Unsaved data in the guest is lost, as after a power failure.</source>
        <translation>保存されたメモリの内容を破棄します (電源を切った場合と同じです)</translation>
    </message>
    <message id="action.checkpoint.tip">
        <source>Create a checkpoint. The Checkpoints tab shows whether it will be a production or a standard checkpoint.</source>
        <translation>チェックポイントを作成します。運用チェックポイントになるか標準チェックポイントになるかは [チェックポイント] タブに表示されます</translation>
    </message>
    <message id="action.checkpoint-named.tip">
        <source>Create a checkpoint and enter its name</source>
        <translation>任意の名前でチェックポイントを作成します</translation>
    </message>
    <message id="action.revert.label">
        <source>&amp;Revert…</source>
        <translation>チェックポイントに戻す(&amp;R)…</translation>
    </message>
    <message id="action.revert.tip">
        <source>Revert the virtual machine to its latest checkpoint (the one above Now)</source>
        <translation>仮想マシンを最新のチェックポイント (「現在」の直前) に戻します</translation>
    </message>
    <message id="action.rename.label">
        <source>Rena&amp;me…</source>
        <translation>名前の変更(&amp;M)…</translation>
    </message>
    <message id="action.rename.tip">
        <source>Rename the virtual machine</source>
        <translation>仮想マシンの名前を変更します</translation>
    </message>
    <message id="ask.restart.title">
        <source>Restart Guest</source>
        <translation>ゲストの再起動</translation>
    </message>
    <message id="ask.restart.text" numerus="yes">
        <source>Are you sure you want to restart the guests of {n} virtual machines?
{who}</source>
        <translation>
            <numerusform>次の仮想マシンのゲストを再起動しますか? ({n} 台)
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.restart.more">
        <source>hvgui asks the guest operating system to restart. If the guest rejects the request, it keeps running.</source>
        <translation>ゲスト オペレーティング システムに再起動を要求します。拒否された場合、ゲストは実行を続けます。</translation>
    </message>
    <message id="ask.restart.button">
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message id="ask.delete-saved-state.title">
        <source>Delete Saved State</source>
        <translation>保存された状態の削除</translation>
    </message>
    <message id="ask.delete-saved-state.text" numerus="yes">
        <source>Are you sure you want to delete the saved state of {n} virtual machines?
{who}</source>
        <translation>
            <numerusform>次の仮想マシンの保存された状態を削除しますか? ({n} 台)
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.delete-saved-state.more">
        <source>The memory contents of the guest are lost, as after a power failure. The virtual machine is then off.</source>
        <translation>ゲストのメモリの内容は失われます。電源を切った場合と同じです。その後、仮想マシンはオフになります。</translation>
    </message>
    <message id="ask.delete-saved-state.button">
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message id="ask.force.title">
        <source>Guest Is Locked</source>
        <translation>ロックされたゲスト</translation>
    </message>
    <message id="ask.force.text" numerus="yes">
        <source>{n} guests rejected the request because a user is signed in and the session is locked:
{who}</source>
        <translation>
            <numerusform>次のゲストは、サインイン中のユーザーのセッションがロックされているため、シャットダウンされませんでした ({n} 台):
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.force.more">
        <source>Forcing closes all programs in the guest without asking, and unsaved work is lost. Choose Cancel to keep the guest running.</source>
        <translation>強制すると、ゲスト内のすべてのプログラムが確認なしで終了します。作業中のユーザーの保存していない内容は失われます。キャンセルすると、ゲストは実行を続けます。</translation>
    </message>
    <message id="ask.force.shut-down">
        <source>Force Shut Down</source>
        <translation>シャットダウン (強制)</translation>
    </message>
    <message id="ask.force.restart">
        <source>Force Restart</source>
        <translation>再起動 (強制)</translation>
    </message>
    <message id="checkpoints.title">
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message id="checkpoints.menu">
        <source>Selected Checkpoint</source>
        <translation>選択したチェックポイント</translation>
    </message>
    <message id="checkpoints.create">
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message id="checkpoints.create-tip">
        <source>Create a checkpoint now (Ctrl+K)</source>
        <translation>チェックポイントを今すぐ作成します (Ctrl+K)</translation>
    </message>
    <message id="checkpoints.create-named">
        <source>With Name…</source>
        <translation>名前を付けて作成…</translation>
    </message>
    <message id="checkpoints.create-named-tip">
        <source>Create a checkpoint and enter its name (Ctrl+Shift+K)</source>
        <translation>任意の名前でチェックポイントを作成します (Ctrl+Shift+K)</translation>
    </message>
    <message id="checkpoints.revert">
        <source>Revert…</source>
        <translation>チェックポイントに戻す…</translation>
    </message>
    <message id="checkpoints.revert-tip">
        <source>Revert to the checkpoint above Now</source>
        <translation>[現在] の上にあるチェックポイントに戻します</translation>
    </message>
    <message id="checkpoints.now">
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message id="checkpoints.now-means">
        <source>Current state</source>
        <translation>現在の状態</translation>
    </message>
    <message id="checkpoints.backup">
        <source>Backup (volume shadow copy): {answer}. {says}</source>
        <translation>バックアップ (ボリューム シャドウ コピー): {answer}。{says}</translation>
    </message>
    <message id="checkpoints.lost">
        <source>All changes made after this checkpoint are lost.</source>
        <translation>それ以降の変更は失われます。</translation>
    </message>
    <message id="checkpoints.column.name">
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message id="checkpoints.column.created">
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message id="checkpoints.column.holds">
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message id="checkpoints.holds.memory">
        <source>Disks and memory</source>
        <translation>ディスクとメモリ</translation>
    </message>
    <message id="checkpoints.holds.disks">
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message id="checkpoints.holds.automatic">
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message id="checkpoints.holds.recovery">
        <source>created by backup software</source>
        <translation>バックアップ ソフトウェアが作成</translation>
    </message>
    <message id="checkpoints.none.title">
        <source>No checkpoints</source>
        <translation>チェックポイントはありません</translation>
    </message>
    <message id="checkpoints.none.words">
        <source>A checkpoint saves the current state so that you can return to it. It does not replace a backup, because it is stored on the same disks.</source>
        <translation>チェックポイントを作成すると、現在の状態に後で戻ることができます。同じディスクに置かれるため、バックアップの代わりにはなりません。</translation>
    </message>
    <message id="checkpoints.next.production">
        <source>The next checkpoint will be a production checkpoint: the guest prepares its disks, and memory is not saved.</source>
        <translation>次に作成されるのは運用チェックポイントです。ゲストがディスクの整合性を確保します。メモリは保存されません。</translation>
    </message>
    <message id="checkpoints.next.off">
        <source>The next checkpoint will be a production checkpoint. The virtual machine is off, so its data is consistent.</source>
        <translation>次に作成されるのは運用チェックポイントです。仮想マシンがオフのため、ディスクへの書き込みはありません。</translation>
    </message>
    <message id="checkpoints.next.standard">
        <source>The next checkpoint will be a standard checkpoint with the memory of a running guest. Applications in the guest are not prepared for it.</source>
        <translation>次に作成されるのは標準チェックポイントです。実行中のゲストのメモリも保存されます。ゲスト内のプログラムには通知されません。</translation>
    </message>
    <message id="checkpoints.next.before-2016">
        <source>The next checkpoint will be a standard checkpoint with the memory of a running guest. Hosts older than Windows Server 2016 support no other kind.</source>
        <translation>次に作成されるのは標準チェックポイントです。実行中のゲストのメモリも保存されます。Windows Server 2016 より前のホストで作成できるのは、標準チェックポイントだけです。</translation>
    </message>
    <message id="checkpoints.next.fallback">
        <source>The next checkpoint will be a standard checkpoint instead of a production checkpoint.</source>
        <translation>運用チェックポイントの代わりに、標準チェックポイントが作成されます。</translation>
    </message>
    <message id="checkpoints.next.impossible">
        <source>A checkpoint cannot be created now, because only production checkpoints are allowed.</source>
        <translation>現在、チェックポイントは作成できません。運用チェックポイントのみが許可されています。</translation>
    </message>
    <message id="checkpoints.next.disabled">
        <source>Checkpoints are disabled in the settings of this virtual machine.</source>
        <translation>この仮想マシンの設定でチェックポイントが無効になっています。</translation>
    </message>
    <message id="checkpoints.short.production">
        <source>Production checkpoint</source>
        <translation>運用チェックポイント</translation>
    </message>
    <message id="checkpoints.short.standard">
        <source>Standard checkpoint</source>
        <translation>標準チェックポイント</translation>
    </message>
    <message id="checkpoints.short.fallback">
        <source>Standard instead of production</source>
        <translation>運用ではなく標準</translation>
    </message>
    <message id="checkpoints.short.impossible">
        <source>Not possible</source>
        <translation>作成不可</translation>
    </message>
    <message id="checkpoints.short.disabled">
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message id="checkpoints.why.backup-off">
        <source>Backup (volume shadow copy) is turned off, so the guest cannot prepare its disks.</source>
        <translation>バックアップ (ボリューム シャドウ コピー) がオフのため、ゲストはディスクの整合性を確保できません。</translation>
    </message>
    <message id="checkpoints.why.backup-silent">
        <source>Backup (volume shadow copy) is not responding in the guest, so the guest cannot prepare its disks.</source>
        <translation>ゲストのバックアップ (ボリューム シャドウ コピー) が応答しないため、ディスクの整合性を確保できません。</translation>
    </message>
    <message id="checkpoints.why.backup-lost">
        <source>Backup (volume shadow copy) has stopped responding in the guest, so the guest cannot prepare its disks.</source>
        <translation>ゲストのバックアップ (ボリューム シャドウ コピー) が応答しなくなったため、ディスクの整合性を確保できません。</translation>
    </message>
    <message id="checkpoints.why.backup-broken">
        <source>Backup (volume shadow copy) in the guest is not compatible with this host.</source>
        <translation>ゲストのバックアップ (ボリューム シャドウ コピー) はこのホストでは動作しません。</translation>
    </message>
    <message id="checkpoints.why.not-running">
        <source>The guest is not running, so it cannot prepare its disks.</source>
        <translation>ゲストが実行されていないため、ディスクの整合性を確保できません。</translation>
    </message>
    <message id="checkpoints.act.apply">
        <source>Apply…</source>
        <translation>適用…</translation>
    </message>
    <message id="checkpoints.act.rename">
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message id="checkpoints.act.delete">
        <source>Delete Checkpoint…</source>
        <translation>削除…</translation>
    </message>
    <message id="checkpoints.act.delete-subtree">
        <source>Delete Checkpoint Subtree…</source>
        <translation>サブツリーの削除…</translation>
    </message>
    <message id="checkpoints.button.delete">
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message id="checkpoints.button.delete-subtree">
        <source>Delete Subtree…</source>
        <translation>サブツリーの削除…</translation>
    </message>
    <message id="checkpoints.act-tip.apply">
        <source>Return the virtual machine to the state of this checkpoint</source>
        <translation>仮想マシンをこのチェックポイントに戻します</translation>
    </message>
    <message id="checkpoints.act-tip.rename">
        <source>Rename the checkpoint</source>
        <translation>チェックポイントの名前を変更します</translation>
    </message>
    <message id="checkpoints.act-tip.delete">
        <source>Delete this checkpoint. Checkpoints below it are kept.</source>
        <translation>チェックポイントを削除します。その下にあるものは残ります</translation>
    </message>
    <message id="checkpoints.act-tip.delete-subtree">
        <source>Delete this checkpoint and all checkpoints below it</source>
        <translation>チェックポイントと、その下にあるすべてを削除します</translation>
    </message>
    <message id="checkpoints.why-not.none">
        <source>Select a checkpoint first.</source>
        <translation>先にチェックポイントを選択してください。</translation>
    </message>
    <message id="checkpoints.why-not.recovery">
        <source>Backup software created this checkpoint and manages it.</source>
        <translation>このチェックポイントは、作成元のバックアップ ソフトウェアが管理しています。</translation>
    </message>
    <message id="checkpoints.why-not.leaf">
        <source>There are no checkpoints below this one.</source>
        <translation>このチェックポイントの下にチェックポイントはありません。</translation>
    </message>
    <message id="checkpoints.means.running">
        <source>The virtual machine is running. It is saved, the checkpoint is applied, and the virtual machine is started again.</source>
        <translation>仮想マシンは実行中です。状態を保存してからチェックポイントに戻し、もう一度起動します。</translation>
    </message>
    <message id="checkpoints.means.off">
        <source>The virtual machine is off.</source>
        <translation>仮想マシンはオフです。</translation>
    </message>
    <message id="checkpoints.means.still">
        <source>The virtual machine is not running. Its saved or paused state is lost, and it is not started afterwards.</source>
        <translation>仮想マシンは実行されていません。保存または一時停止された状態は失われます。適用後、仮想マシンは起動されません。</translation>
    </message>
    <message id="checkpoints.means.to-memory">
        <source>Afterwards, the virtual machine is saved, with the memory from the checkpoint.</source>
        <translation>適用後、仮想マシンはチェックポイントのメモリを含む「保存完了」の状態になります。</translation>
    </message>
    <message id="checkpoints.means.to-disks">
        <source>Afterwards, the virtual machine is off.</source>
        <translation>適用後、仮想マシンはオフになります。</translation>
    </message>
    <message id="checkpoints.ask.title">
        <source>Create Checkpoint</source>
        <translation>チェックポイントの作成</translation>
    </message>
    <message id="checkpoints.ask.none">
        <source>Cannot Create Checkpoint</source>
        <translation>チェックポイントを作成できません</translation>
    </message>
    <message id="checkpoints.ask.line">
        <source>{vm}: {says}</source>
        <translation>{vm}: {says}</translation>
    </message>
    <message id="checkpoints.ask.differs" numerus="yes">
        <source>{n} checkpoints would not be of the kind that is configured.</source>
        <translation>
            <numerusform>{n} 個のチェックポイントは、設定とは異なる種類で作成されます。</numerusform>
        </translation>
    </message>
    <message id="checkpoints.ask.take" numerus="yes">
        <source>Create {n} Checkpoints</source>
        <translation>
            <numerusform>チェックポイントの作成 ({n} 個)</numerusform>
        </translation>
    </message>
    <message id="checkpoints.named.title">
        <source>Checkpoint of {vm}</source>
        <translation>{vm} のチェックポイント</translation>
    </message>
    <message id="checkpoints.named.take">
        <source>Create Checkpoint</source>
        <translation>チェックポイントの作成</translation>
    </message>
    <message id="checkpoints.named.usual">
        <source>{vm} - (date - time)</source>
        <translation>{vm} - (日付 - 時刻)</translation>
    </message>
    <message id="checkpoints.back.title">
        <source>Revert Virtual Machine</source>
        <translation>チェックポイントに戻す</translation>
    </message>
    <message id="checkpoints.back.text">
        <source>Revert {vm} to “{name}”?</source>
        <translation>{vm} を「{name}」に戻しますか?</translation>
    </message>
    <message id="checkpoints.back.none">
        <source>{vm} has no checkpoint to revert to.</source>
        <translation>{vm} には戻ることのできるチェックポイントがありません。</translation>
    </message>
    <message id="checkpoints.back.button">
        <source>Revert</source>
        <translation>戻す</translation>
    </message>
    <message id="checkpoints.apply.title">
        <source>Apply Checkpoint</source>
        <translation>チェックポイントの適用</translation>
    </message>
    <message id="checkpoints.apply.text">
        <source>Apply the checkpoint “{name}” to {vm}?</source>
        <translation>{vm} を「{name}」に戻しますか?</translation>
    </message>
    <message id="checkpoints.apply.keep">
        <source>Create Checkpoint and Apply</source>
        <translation>チェックポイントを作成して適用</translation>
    </message>
    <message id="checkpoints.apply.button">
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message id="checkpoints.rename.title">
        <source>Rename Checkpoint</source>
        <translation>チェックポイントの名前の変更</translation>
    </message>
    <message id="checkpoints.delete.title">
        <source>Delete Checkpoint</source>
        <translation>チェックポイントの削除</translation>
    </message>
    <message id="checkpoints.delete.text">
        <source>Delete the checkpoint “{name}” of {vm}? Checkpoints below it are kept.</source>
        <translation>{vm} のチェックポイント「{name}」を削除しますか? その下にあるチェックポイントは残ります。</translation>
    </message>
    <message id="checkpoints.delete-subtree.text">
        <source>Delete the checkpoint “{name}” of {vm} and all checkpoints below it ({n} checkpoints)?</source>
        <translation>{vm} のチェックポイント「{name}」と、その下にあるすべてのチェックポイント (合計 {n} 個) を削除しますか?</translation>
    </message>
    <message id="checkpoints.delete.more">
        <source>This cannot be undone. The current state of the virtual machine does not change.</source>
        <translation>削除すると、このチェックポイントには戻れません。現在の状態は変わりません。</translation>
    </message>
    <message id="checkpoints.delete.merge">
        <source>The virtual machine is running. The host merges its disks afterwards; the Status column shows the progress.</source>
        <translation>仮想マシンは実行中です。削除の後でディスクが結合されます。結合には時間がかかることがあり、進行状況は [状況] 列に表示されます。</translation>
    </message>
    <message id="checkpoints.delete.recovery">
        <source>Backup software created this checkpoint. A backup that is in progress will fail.</source>
        <translation>バックアップ ソフトウェアが作成したチェックポイントです。バックアップの実行中に削除すると、そのバックアップは失敗します。</translation>
    </message>
    <message id="checkpoints.delete.button">
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message id="action.checkpoint.label">
        <source>Chec&amp;kpoint</source>
        <translation>チェックポイント(&amp;K)</translation>
    </message>
    <message id="action.checkpoint-named.label">
        <source>Checkpoint with Name…</source>
        <translation>名前を付けてチェックポイントを作成…</translation>
    </message>
    <message id="checkpoints.compare">
        <source>&amp;Compare with Now</source>
        <translation>現在と比較(&amp;C)</translation>
    </message>
    <message id="checkpoints.compare-tip">
        <source>Compares the settings and devices of the checkpoint with the current ones</source>
        <translation>チェックポイントの設定とデバイスを現在のものと比較します</translation>
    </message>
</context>
</TS>
