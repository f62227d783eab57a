<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="reading-tab.old">
        <source>As last read. {reason}</source>
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
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message id="reading-tab.reading.words">
        <source>The host is being asked.</source>
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
        <source>A name has 1 to {most} characters and no line breaks.</source>
        <translation>名前は 1 ～ {most} 文字で、改行を含めることはできません。</translation>
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
        <source>Throw the saved memory away, as if the power had been cut</source>
        <translation>保存されたメモリを破棄します。電源を切った場合と同じです</translation>
    </message>
    <message id="action.checkpoint.tip">
        <source>Take a checkpoint now; the Checkpoints tab says of which kind</source>
        <translation>チェックポイントを今すぐ作成します。種類は [チェックポイント] タブに表示されます</translation>
    </message>
    <message id="action.checkpoint-named.tip">
        <source>Take a checkpoint under a name of your own</source>
        <translation>任意の名前でチェックポイントを作成します</translation>
    </message>
    <message id="action.revert.label">
        <source>&amp;Revert…</source>
        <translation>チェックポイントに戻す(&amp;R)…</translation>
    </message>
    <message id="action.revert.tip">
        <source>Go back to the checkpoint from which the present state descends</source>
        <translation>現在の状態の元になったチェックポイントに戻します</translation>
    </message>
    <message id="action.rename.label">
        <source>Rena&amp;me…</source>
        <translation>名前の変更(&amp;M)…</translation>
    </message>
    <message id="action.rename.tip">
        <source>Give the virtual machine another name</source>
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
            <numerusform>{n} 台の仮想マシンのゲストを再起動しますか?
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.restart.more">
        <source>The guest operating system is asked to restart. If it refuses, it keeps running.</source>
        <translation>ゲスト オペレーティング システムに再起動を要求します。拒否された場合は実行を続けます。</translation>
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
            <numerusform>{n} 台の仮想マシンの保存された状態を削除しますか?
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.delete-saved-state.more">
        <source>What the guest had in memory is lost, as if the power had been cut. The virtual machine is off afterwards.</source>
        <translation>ゲストのメモリの内容は失われます。電源を切った場合と同じです。その後、仮想マシンはオフになります。</translation>
    </message>
    <message id="ask.delete-saved-state.button">
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message id="ask.force.title">
        <source>Guest Is Locked</source>
        <translation>ゲストがロックされています</translation>
    </message>
    <message id="ask.force.text" numerus="yes">
        <source>{n} guests did not shut down, because somebody is signed in and the session is locked:
{who}</source>
        <translation>
            <numerusform>サインイン中のユーザーのセッションがロックされているため、{n} 台のゲストがシャットダウンされませんでした:
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.force.more">
        <source>Force closes every program in the guest without asking. Whoever works there loses what is not saved. Cancel leaves the guest running.</source>
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
        <source>Take a checkpoint now (Ctrl+K)</source>
        <translation>チェックポイントを今すぐ作成します (Ctrl+K)</translation>
    </message>
    <message id="checkpoints.create-named">
        <source>With Name…</source>
        <translation>名前を付けて作成…</translation>
    </message>
    <message id="checkpoints.create-named-tip">
        <source>Take a checkpoint under a name of your own (Ctrl+Shift+K)</source>
        <translation>任意の名前でチェックポイントを作成します (Ctrl+Shift+K)</translation>
    </message>
    <message id="checkpoints.revert">
        <source>Revert…</source>
        <translation>チェックポイントに戻す…</translation>
    </message>
    <message id="checkpoints.revert-tip">
        <source>Go back to the checkpoint above Now</source>
        <translation>「現在」の上にあるチェックポイントに戻します</translation>
    </message>
    <message id="checkpoints.now">
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message id="checkpoints.now-means">
        <source>The present state</source>
        <translation>現在の状態</translation>
    </message>
    <message id="checkpoints.backup">
        <source>Backup (volume shadow copy): {answer}. {says}</source>
        <translation>バックアップ (ボリューム シャドウ コピー): {answer}。{says}</translation>
    </message>
    <message id="checkpoints.lost">
        <source>What has changed since then is lost.</source>
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
        <source>made by backup software</source>
        <translation>バックアップ ソフトウェアが作成</translation>
    </message>
    <message id="checkpoints.none.title">
        <source>There are no checkpoints</source>
        <translation>チェックポイントはありません</translation>
    </message>
    <message id="checkpoints.none.words">
        <source>A checkpoint keeps the present state, so that you can come back to it. It is no backup: it lies on the same disks.</source>
        <translation>チェックポイントを作成すると、現在の状態に後で戻ることができます。同じディスクに置かれるため、バックアップの代わりにはなりません。</translation>
    </message>
    <message id="checkpoints.next.production">
        <source>The next checkpoint will be a production checkpoint: the guest prepares its disks, memory is not kept.</source>
        <translation>次は運用チェックポイントになります。ゲストがディスクを準備し、メモリは保存されません。</translation>
    </message>
    <message id="checkpoints.next.off">
        <source>The next checkpoint will be a production checkpoint: the virtual machine is off, so its disks are at rest.</source>
        <translation>次は運用チェックポイントになります。仮想マシンはオフで、ディスクへの書き込みはありません。</translation>
    </message>
    <message id="checkpoints.next.standard">
        <source>The next checkpoint will be a standard checkpoint, with the memory of a running guest. Programs in the guest do not notice it.</source>
        <translation>次は標準チェックポイントになります。実行中のゲストのメモリも保存されます。ゲスト内のプログラムには通知されません。</translation>
    </message>
    <message id="checkpoints.next.before-2016">
        <source>The next checkpoint will be a standard checkpoint, with the memory of a running guest. Hosts before Windows Server 2016 know no other.</source>
        <translation>次は標準チェックポイントになります。実行中のゲストのメモリも保存されます。Windows Server 2016 より前のホストで作成できるのは標準チェックポイントだけです。</translation>
    </message>
    <message id="checkpoints.next.fallback">
        <source>The next checkpoint will be a standard checkpoint instead of a production checkpoint.</source>
        <translation>次は運用チェックポイントではなく、標準チェックポイントになります。</translation>
    </message>
    <message id="checkpoints.next.impossible">
        <source>No checkpoint is possible now: only production checkpoints are allowed.</source>
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
        <translation>バックアップ (ボリューム シャドウ コピー) がオフのため、ゲストはディスクを準備できません。</translation>
    </message>
    <message id="checkpoints.why.backup-silent">
        <source>Backup (volume shadow copy) does not answer in the guest, so it cannot prepare its disks.</source>
        <translation>ゲストのバックアップ (ボリューム シャドウ コピー) が応答しないため、ディスクを準備できません。</translation>
    </message>
    <message id="checkpoints.why.backup-lost">
        <source>The guest's Backup (volume shadow copy) has stopped answering, so it cannot prepare its disks.</source>
        <translation>ゲストのバックアップ (ボリューム シャドウ コピー) が応答しなくなったため、ディスクを準備できません。</translation>
    </message>
    <message id="checkpoints.why.backup-broken">
        <source>The guest's Backup (volume shadow copy) does not work with this host.</source>
        <translation>ゲストのバックアップ (ボリューム シャドウ コピー) はこのホストでは動作しません。</translation>
    </message>
    <message id="checkpoints.why.not-running">
        <source>The guest is not running, so it cannot prepare its disks.</source>
        <translation>ゲストが実行されていないため、ディスクを準備できません。</translation>
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
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message id="checkpoints.act.delete-subtree">
        <source>Delete Subtree…</source>
        <translation>サブツリーの削除…</translation>
    </message>
    <message id="checkpoints.act-tip.apply">
        <source>Put the virtual machine back to this checkpoint</source>
        <translation>仮想マシンをこのチェックポイントに戻します</translation>
    </message>
    <message id="checkpoints.act-tip.rename">
        <source>Give the checkpoint another name</source>
        <translation>チェックポイントの名前を変更します</translation>
    </message>
    <message id="checkpoints.act-tip.delete">
        <source>Delete the checkpoint; what is below it stays</source>
        <translation>チェックポイントを削除します。その下にあるものは残ります</translation>
    </message>
    <message id="checkpoints.act-tip.delete-subtree">
        <source>Delete the checkpoint and everything below it</source>
        <translation>チェックポイントと、その下にあるすべてを削除します</translation>
    </message>
    <message id="checkpoints.why-not.none">
        <source>Select a checkpoint first.</source>
        <translation>先にチェックポイントを選択してください。</translation>
    </message>
    <message id="checkpoints.why-not.recovery">
        <source>It was made by backup software, which takes care of it.</source>
        <translation>バックアップ ソフトウェアが作成し、管理しています。</translation>
    </message>
    <message id="checkpoints.why-not.leaf">
        <source>There is nothing below it.</source>
        <translation>この下には何もありません。</translation>
    </message>
    <message id="checkpoints.means.running">
        <source>The virtual machine is running: it is saved, put back, and started again.</source>
        <translation>仮想マシンは実行中です。保存してから戻し、もう一度起動します。</translation>
    </message>
    <message id="checkpoints.means.off">
        <source>The virtual machine is off.</source>
        <translation>仮想マシンはオフです。</translation>
    </message>
    <message id="checkpoints.means.still">
        <source>The virtual machine does not run; its saved or paused state is lost, and it is not started.</source>
        <translation>仮想マシンは実行されていません。保存または一時停止の状態は失われ、起動はしません。</translation>
    </message>
    <message id="checkpoints.means.to-memory">
        <source>Afterwards it is saved, with the memory of the checkpoint.</source>
        <translation>その後は、チェックポイントのメモリを含む保存状態になります。</translation>
    </message>
    <message id="checkpoints.means.to-disks">
        <source>Afterwards it is off.</source>
        <translation>その後はオフになります。</translation>
    </message>
    <message id="checkpoints.ask.title">
        <source>Take Checkpoint</source>
        <translation>チェックポイントの作成</translation>
    </message>
    <message id="checkpoints.ask.none">
        <source>No Checkpoint Can Be Taken</source>
        <translation>チェックポイントを作成できません</translation>
    </message>
    <message id="checkpoints.ask.line">
        <source>{vm}: {says}</source>
        <translation>{vm}: {says}</translation>
    </message>
    <message id="checkpoints.ask.differs" numerus="yes">
        <source>{n} checkpoints would not be what the settings ask for.</source>
        <translation>
            <numerusform>{n} 個のチェックポイントが設定どおりの種類になりません。</numerusform>
        </translation>
    </message>
    <message id="checkpoints.ask.take" numerus="yes">
        <source>Take {n} Checkpoints</source>
        <translation>
            <numerusform>{n} 個のチェックポイントを作成</numerusform>
        </translation>
    </message>
    <message id="checkpoints.named.title">
        <source>Checkpoint of {vm}</source>
        <translation>{vm} のチェックポイント</translation>
    </message>
    <message id="checkpoints.named.take">
        <source>Take Checkpoint</source>
        <translation>チェックポイントを作成</translation>
    </message>
    <message id="checkpoints.named.usual">
        <source>{vm} - (date - time)</source>
        <translation>{vm} - (日付 - 時刻)</translation>
    </message>
    <message id="checkpoints.back.title">
        <source>Revert Virtual Machine</source>
        <translation>仮想マシンをチェックポイントに戻す</translation>
    </message>
    <message id="checkpoints.back.text">
        <source>Put {vm} back to “{name}”?</source>
        <translation>{vm} を「{name}」に戻しますか?</translation>
    </message>
    <message id="checkpoints.back.none">
        <source>{vm} has no checkpoint to go back to.</source>
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
        <source>Put {vm} back to “{name}”?</source>
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
    <message id="checkpoints.delete.text" numerus="yes">
        <source>Delete “{name}” of {vm} and everything below it, {n} checkpoints?</source>
        <translation>
            <numerusform>{vm} の「{name}」とその下にあるすべて、合計 {n} 個のチェックポイントを削除しますか?</numerusform>
        </translation>
    </message>
    <message id="checkpoints.delete.more">
        <source>There will be no way back to it. The present state stays as it is.</source>
        <translation>このチェックポイントには戻れなくなります。現在の状態は変わりません。</translation>
    </message>
    <message id="checkpoints.delete.merge">
        <source>The virtual machine is running: its disks are merged afterwards, which takes a while and shows in the Status column.</source>
        <translation>仮想マシンは実行中です。削除の後でディスクの結合が行われ、しばらくの間「状況」列に表示されます。</translation>
    </message>
    <message id="checkpoints.delete.recovery">
        <source>It was made by backup software. If a backup is under way, it fails.</source>
        <translation>バックアップ ソフトウェアが作成したものです。バックアップの実行中の場合は失敗します。</translation>
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
        <translation>名前を付けてチェックポイント…</translation>
    </message>
</context>
</TS>
