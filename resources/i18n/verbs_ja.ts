<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.guest-still-running.failed">
        <source>The guest accepted the request but is still running.</source>
        <translation>ゲストは要求を受け付けましたが、まだ実行中です。</translation>
    </message>
    <message id="trouble.guest-still-running.next">
        <source>Wait, check the console (Connect…), or turn off the virtual machine. hvgui does not turn it off automatically.</source>
        <translation>しばらく待つか、ゲストの画面を確認するか、仮想マシンを停止してください。自動的に電源が切られることはありません。</translation>
    </message>
    <message id="trouble.vm-busy.failed">
        <source>Another job is running for this virtual machine.</source>
        <translation>ホストはこの仮想マシンの別のジョブを処理中です。</translation>
    </message>
    <message id="trouble.vm-busy.next">
        <source>Check the progress in the Status column, and try again when the job is finished.</source>
        <translation>進行状況は [状況] 列に表示されます。終了してから、もう一度お試しください。</translation>
    </message>
    <message id="trouble.vm-busy.next-command">
        <source>Try again when it has ended.</source>
        <translation>その処理が終わってから、もう一度実行してください。</translation>
    </message>
    <message id="trouble.vm-name-not-legal.failed">
        <source>The name is not valid.</source>
        <translation>この名前は使用できません。</translation>
    </message>
    <message id="trouble.vm-name-not-legal.next">
        <source>Enter a name with 1 to 100 characters and no line breaks.</source>
        <translation>名前は 1 ～ 100 文字で指定してください。改行は使用できません。</translation>
    </message>
    <message id="trouble.text-not-legal.failed">
        <source>A text contains a character that cannot be sent to a host. Nothing was sent.</source>
        <translation>ホストに送信できない文字がテキストに含まれています。何も送信していません。</translation>
    </message>
    <message id="trouble.text-not-legal.next">
        <source>Remove the character that the details name: control characters and halves of surrogate pairs cannot be sent.</source>
        <translation>詳細に示された文字を取り除いてください。制御文字と、対になっていないサロゲートは送信できません。</translation>
    </message>
    <message id="trouble.checkpoint-gone.failed">
        <source>The checkpoint no longer exists.</source>
        <translation>このチェックポイントは存在しなくなりました。</translation>
    </message>
    <message id="trouble.checkpoint-gone.next">
        <source>Refresh to see the current checkpoints.</source>
        <translation>最新の情報に更新して、現在の状態を確認してください。</translation>
    </message>
    <message id="trouble.checkpoint-gone.next-command">
        <source>List the current checkpoints with checkpoint list.</source>
        <translation>checkpoint list で現在の内容を確認してください。</translation>
    </message>
    <message id="trouble.no-checkpoint.failed">
        <source>The virtual machine has no checkpoint to revert to.</source>
        <translation>戻ることのできるチェックポイントがありません。</translation>
    </message>
    <message id="trouble.no-checkpoint.next">
        <source>Create a checkpoint first.</source>
        <translation>先にチェックポイントを作成してください。</translation>
    </message>
    <message id="trouble.checkpoints-disabled.failed">
        <source>Checkpoints are disabled for this virtual machine.</source>
        <translation>この仮想マシンではチェックポイントが無効です。</translation>
    </message>
    <message id="trouble.checkpoints-disabled.next">
        <source>Enable checkpoints in Settings, Checkpoints.</source>
        <translation>設定の [チェックポイント] ページで有効にしてください。</translation>
    </message>
    <message id="trouble.checkpoints-disabled.next-command">
        <source>Enable them in the settings of the virtual machine.</source>
        <translation>仮想マシンの設定で有効にしてください。</translation>
    </message>
    <message id="trouble.production-impossible.failed">
        <source>Only production checkpoints are allowed for this virtual machine, but none can be created now.</source>
        <translation>運用チェックポイントのみが許可されていますが、現在は作成できません。</translation>
    </message>
    <message id="trouble.production-impossible.next">
        <source>Get Backup (volume shadow copy) working in the guest, shut down the guest, or allow standard checkpoints in Settings, Checkpoints.</source>
        <translation>ゲストのバックアップ (ボリューム シャドウ コピー) が応答する状態にするか、先にゲストをシャットダウンするか、設定で標準チェックポイントを許可してください。</translation>
    </message>
    <message id="trouble.checkpoint-kind-changed.failed">
        <source>The checkpoint was not created, because it would be of another kind than shown before.</source>
        <translation>事前に表示した種類とは異なるチェックポイントになるため、作成しませんでした。</translation>
    </message>
    <message id="trouble.checkpoint-kind-changed.next">
        <source>Check the Checkpoints tab for the kind of the next checkpoint, then try again.</source>
        <translation>[チェックポイント] タブをもう一度確認してください。次のチェックポイントの種類とその理由が表示されます。</translation>
    </message>
    <message id="trouble.checkpoint-kind-changed.next-command">
        <source>See with checkpoint list which kind the next one will be, and why.</source>
        <translation>checkpoint list で、次のチェックポイントの種類とその理由を確認してください。</translation>
    </message>
    <message id="doing.restart">
        <source>Restarting</source>
        <translation>再起動中</translation>
    </message>
    <message id="doing.delete-saved-state">
        <source>Deleting the saved state</source>
        <translation>保存された状態を削除中</translation>
    </message>
    <message id="checkpoint-doing.create">
        <source>Creating a checkpoint</source>
        <translation>チェックポイントを作成中</translation>
    </message>
    <message id="checkpoint-doing.apply">
        <source>Applying a checkpoint</source>
        <translation>チェックポイントを適用中</translation>
    </message>
    <message id="checkpoint-doing.revert">
        <source>Reverting to a checkpoint</source>
        <translation>チェックポイントに戻す処理中</translation>
    </message>
    <message id="checkpoint-doing.rename">
        <source>Renaming a checkpoint</source>
        <translation>チェックポイントの名前を変更中</translation>
    </message>
    <message id="checkpoint-doing.delete">
        <source>Deleting a checkpoint</source>
        <translation>チェックポイントを削除中</translation>
    </message>
    <message id="checkpoint-doing.delete-subtree">
        <source>Deleting a checkpoint subtree</source>
        <translation>チェックポイントのサブツリーを削除中</translation>
    </message>
    <message id="operation.checkpoint">
        <source>{verb}: {who}</source>
        <translation>{verb}: {who}</translation>
    </message>
    <message id="activity.data-exchange">
        <source>Changing Data Exchange items</source>
        <translation>データ交換の項目を変更中</translation>
    </message>
    <message id="activity.busy">
        <source>{verb}… {n}%</source>
        <translation>{verb}… {n}%</translation>
    </message>
    <message id="activity.guest-halting">
        <source>Shutting down, waiting for the guest</source>
        <translation>シャットダウン中 (ゲストの応答待ち)</translation>
    </message>
    <message id="stage.creating">
        <source>Creating the checkpoint</source>
        <translation>チェックポイントを作成中</translation>
    </message>
    <message id="stage.saving">
        <source>Saving the virtual machine</source>
        <translation>仮想マシンを保存中</translation>
    </message>
    <message id="stage.starting">
        <source>Starting the virtual machine</source>
        <translation>仮想マシンを起動中</translation>
    </message>
    <message id="stage.deleting">
        <source>Deleting</source>
        <translation>削除中</translation>
    </message>
    <message id="stage.guest-halting">
        <source>Waiting for the guest to shut down</source>
        <translation>ゲストのシャットダウンを待機中</translation>
    </message>
    <message id="task.modify">
        <source>Changing settings</source>
        <translation>設定を変更中</translation>
    </message>
    <message id="task.start">
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message id="task.turn-off">
        <source>Turning off</source>
        <translation>停止中</translation>
    </message>
    <message id="task.save">
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message id="task.restore">
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message id="task.shut-down">
        <source>Shutting down</source>
        <translation>シャットダウン中</translation>
    </message>
    <message id="task.pause">
        <source>Pausing</source>
        <translation>一時停止処理中</translation>
    </message>
    <message id="task.resume">
        <source>Resuming</source>
        <translation>再開中</translation>
    </message>
    <message id="task.reset">
        <source>Resetting</source>
        <translation>リセット中</translation>
    </message>
    <message id="task.restart">
        <source>Restarting</source>
        <translation>再起動中</translation>
    </message>
    <message id="task.merge">
        <source>Merging disks</source>
        <translation>ディスクを結合中</translation>
    </message>
    <message id="task.export">
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message id="task.create-checkpoint">
        <source>Creating checkpoint</source>
        <translation>チェックポイントを作成中</translation>
    </message>
    <message id="task.apply-checkpoint">
        <source>Applying checkpoint</source>
        <translation>チェックポイントを適用中</translation>
    </message>
    <message id="task.delete-checkpoint">
        <source>Deleting checkpoint</source>
        <translation>チェックポイントを削除中</translation>
    </message>
    <message id="task.backup">
        <source>Backing up</source>
        <translation>バックアップ中</translation>
    </message>
    <message id="task.copy">
        <source>Copying files</source>
        <translation>ファイルをコピー中</translation>
    </message>
    <message id="task.percent">
        <source>{task} ({n}%)</source>
        <translation>{task} ({n}%)</translation>
    </message>
    <message id="journal.kind.checkpoint">
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
</context>
</TS>
