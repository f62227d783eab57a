<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="app.name">
        <source>hvgui – Hyper-V hosts</source>
        <translation>hvgui – Hyper-V ホスト</translation>
    </message>
    <message id="vm.gone">
        <source>(deleted virtual machine)</source>
        <translation>(削除された仮想マシン)</translation>
    </message>
    <message id="format.comma">
        <source>, </source>
        <translation>、</translation>
    </message>
    <message id="format.semicolon">
        <source>; </source>
        <translation>、</translation>
    </message>
    <message id="format.dash">
        <source>{first} – {second}</source>
        <translation>{first} – {second}</translation>
    </message>
    <message id="format.about">
        <source>{subject}: {sentence}</source>
        <translation>{subject}: {sentence}</translation>
    </message>
    <message id="format.of">
        <source>{what} – {whose}</source>
        <translation>{what} – {whose}</translation>
    </message>
    <message id="format.two-sentences">
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message id="format.reason">
        <source>{sentence} ({detail})</source>
        <translation>{sentence} ({detail})</translation>
    </message>
    <message id="format.percent">
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message id="format.rate">
        <source>{size}/s</source>
        <translation>{size}/秒</translation>
    </message>
    <message id="format.speed">
        <source>{rate}, about {remaining} left</source>
        <translation>{rate}、残り約 {remaining}</translation>
    </message>
    <message id="format.now">
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message id="format.ago">
        <source>{duration} ago</source>
        <translation>{duration}前</translation>
    </message>
    <message id="format.seconds" numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} 秒</numerusform>
        </translation>
    </message>
    <message id="format.minutes" numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} 分</numerusform>
        </translation>
    </message>
    <message id="format.hours" numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} 時間</numerusform>
        </translation>
    </message>
    <message id="format.days" numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} 日</numerusform>
        </translation>
    </message>
    <message id="cell.spoken">
        <source>{header}: {value}</source>
        <translation>{header}: {value}</translation>
    </message>
    <message id="cell.blank">
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message id="button.ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="button.cancel">
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message id="button.apply">
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message id="button.apply-anyway">
        <source>Apply Anyway</source>
        <translation>このまま適用</translation>
    </message>
    <message id="button.close">
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message id="menu.file">
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message id="menu.edit">
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message id="menu.action">
        <source>&amp;Action</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message id="submenu.new">
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message id="menu.view">
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message id="menu.help">
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message id="action.disabled-tip">
        <source>{tip}
Not available: {reason}</source>
        <translation>{tip}
現在は使用できません: {reason}</translation>
    </message>
    <message id="action.tip-with-keys">
        <source>{tip} ({keys})</source>
        <translation>{tip} ({keys})</translation>
    </message>
    <message id="action.add-host.label">
        <source>A&amp;dd Host…</source>
        <translation>ホストの追加(&amp;D)…</translation>
    </message>
    <message id="action.add-host.tip">
        <source>Add a Hyper-V host to this list</source>
        <translation>Hyper-V ホストを一覧に追加します</translation>
    </message>
    <message id="action.edit-host.label">
        <source>&amp;Edit Host…</source>
        <translation>ホストの編集(&amp;E)…</translation>
    </message>
    <message id="action.edit-host.tip">
        <source>Change the address, port or sign-in of the host</source>
        <translation>ホストのアドレス、ポート、サインイン方法を変更します</translation>
    </message>
    <message id="action.remove-host.label">
        <source>Remo&amp;ve Host…</source>
        <translation>ホストの削除(&amp;V)</translation>
    </message>
    <message id="action.remove-host.tip">
        <source>Remove the host from this list. The host itself is not changed.</source>
        <translation>ホストを一覧から外します。ホスト自体は変更されません</translation>
    </message>
    <message id="action.reconnect.label">
        <source>&amp;Reconnect</source>
        <translation>再接続(&amp;R)</translation>
    </message>
    <message id="action.reconnect.tip">
        <source>Connect to the host again. If the host rejected the sign-in, you can enter another account.</source>
        <translation>今すぐホストに再接続します。拒否された場合は、別のユーザーを指定できます</translation>
    </message>
    <message id="action.refresh.label">
        <source>Re&amp;fresh</source>
        <translation>最新の情報に更新(&amp;F)</translation>
    </message>
    <message id="action.refresh.tip">
        <source>Reload the virtual machines from the host</source>
        <translation>仮想マシンを今すぐ読み直します</translation>
    </message>
    <message id="action.settings.label">
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message id="action.settings.tip">
        <source>Open the settings of the virtual machine</source>
        <translation>仮想マシンの設定を開きます</translation>
    </message>
    <message id="action.services.label">
        <source>&amp;Integration Services…</source>
        <translation>統合サービス(&amp;I)…</translation>
    </message>
    <message id="action.services.tip">
        <source>Turn integration services on or off for one or more virtual machines</source>
        <translation>1 台または複数の仮想マシンの統合サービスをオンまたはオフにします</translation>
    </message>
    <message id="action.start.label">
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message id="action.start.tip">
        <source>Start the virtual machine</source>
        <translation>仮想マシンを起動します</translation>
    </message>
    <message id="action.turn-off.label">
        <source>Tur&amp;n Off…</source>
        <translation>停止(&amp;N)…</translation>
    </message>
    <message id="action.turn-off.tip">
        <source>Turn off the virtual machine without shutting down the guest operating system</source>
        <translation>電源を切ります。ゲストはシャットダウンされません</translation>
    </message>
    <message id="action.shut-down.label">
        <source>Shut Do&amp;wn…</source>
        <translation>シャットダウン(&amp;W)…</translation>
    </message>
    <message id="action.shut-down.tip">
        <source>Ask the guest operating system to shut down</source>
        <translation>ゲスト オペレーティング システムにシャットダウンを要求します</translation>
    </message>
    <message id="action.save.label">
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message id="action.save.tip">
        <source>Save the state of the virtual machine and stop it</source>
        <translation>実行中の状態をディスクに保存し、仮想マシンの実行を終了します</translation>
    </message>
    <message id="action.pause.label">
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message id="action.pause.tip">
        <source>Pause the virtual machine and keep its memory</source>
        <translation>メモリの内容を保持したまま、仮想マシンを一時停止します</translation>
    </message>
    <message id="action.resume.label">
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message id="action.resume.tip">
        <source>Resume the paused virtual machine</source>
        <translation>一時停止中の仮想マシンを再開します</translation>
    </message>
    <message id="action.reset.label">
        <source>Rese&amp;t…</source>
        <translation>リセット(&amp;T)…</translation>
    </message>
    <message id="action.reset.tip">
        <source>Restart the virtual machine immediately without shutting down the guest operating system</source>
        <translation>すぐに再起動します。ゲストはシャットダウンされません</translation>
    </message>
    <message id="action.copy-files.label">
        <source>Copy &amp;Files to Guest…</source>
        <translation>ゲストへのファイルのコピー(&amp;F)…</translation>
    </message>
    <message id="action.copy-files.tip">
        <source>Copy files from this computer into the guest</source>
        <translation>このコンピューターのファイルをゲストにコピーします</translation>
    </message>
    <message id="action.copy-text.label">
        <source>Cop&amp;y as Text</source>
        <translation>テキストとしてコピー(&amp;Y)</translation>
    </message>
    <message id="action.copy-text.tip">
        <source>Copy the selected rows to the clipboard</source>
        <translation>選択した行をクリップボードにコピーします</translation>
    </message>
    <message id="action.select-all.label">
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message id="action.select-all.tip">
        <source>Select every virtual machine in the list</source>
        <translation>一覧のすべての仮想マシンを選択します</translation>
    </message>
    <message id="action.find.label">
        <source>Fi&amp;lter</source>
        <translation>フィルター(&amp;L)</translation>
    </message>
    <message id="action.find.tip">
        <source>Filter the list of virtual machines</source>
        <translation>一覧を絞り込む語句を入力します</translation>
    </message>
    <message id="action.columns.label">
        <source>Colu&amp;mns…</source>
        <translation>列の選択(&amp;M)…</translation>
    </message>
    <message id="action.columns.tip">
        <source>Choose the columns of the list</source>
        <translation>一覧に表示する列を選択します</translation>
    </message>
    <message id="action.show-tree.label">
        <source>&amp;Hosts</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message id="action.show-tree.tip">
        <source>Show or hide the Hosts pane</source>
        <translation>左側のホストの表示を切り替えます</translation>
    </message>
    <message id="action.show-details.label">
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message id="action.show-details.tip">
        <source>Show or hide the Details pane below the list</source>
        <translation>一覧の下のタブの表示を切り替えます</translation>
    </message>
    <message id="action.show-actions.label">
        <source>Act&amp;ions</source>
        <translation>操作ウィンドウ(&amp;I)</translation>
    </message>
    <message id="action.show-actions.tip">
        <source>Show or hide the Actions pane</source>
        <translation>右側の操作ウィンドウの表示を切り替えます</translation>
    </message>
    <message id="action.show-operations.label">
        <source>&amp;Operations</source>
        <translation>処理の一覧(&amp;O)</translation>
    </message>
    <message id="action.show-operations.tip">
        <source>Show the operations in place of the details, or go back to the details</source>
        <translation>詳細の代わりに処理の一覧を表示するか、詳細に戻ります</translation>
    </message>
    <message id="action.next-pane.label">
        <source>&amp;Next Pane</source>
        <translation>次のウィンドウ領域(&amp;N)</translation>
    </message>
    <message id="action.next-pane.tip">
        <source>Move the keyboard focus to the next pane</source>
        <translation>キーボード フォーカスを次のウィンドウ領域に移します</translation>
    </message>
    <message id="action.exit.label">
        <source>E&amp;xit</source>
        <translation>終了(&amp;X)</translation>
    </message>
    <message id="action.exit.tip">
        <source>Exit hvgui. While operations are running, hvgui asks what to do with them.</source>
        <translation>hvgui を終了します。操作の実行中は、その操作をどうするかを確認します。</translation>
    </message>
    <message id="action.about.label">
        <source>&amp;About hvgui</source>
        <translation>hvgui について(&amp;A)</translation>
    </message>
    <message id="action.about.tip">
        <source>Show version and license information</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message id="why-not.no-host">
        <source>Select a host first.</source>
        <translation>先にホストを選択してください。</translation>
    </message>
    <message id="why-not.no-hosts">
        <source>No host has been added yet.</source>
        <translation>ホストがまだ追加されていません。</translation>
    </message>
    <message id="why-not.no-vm">
        <source>Select a virtual machine first.</source>
        <translation>先に仮想マシンを選択してください。</translation>
    </message>
    <message id="why-not.one-vm">
        <source>Select only one virtual machine.</source>
        <translation>仮想マシンを 1 台だけ選択してください。</translation>
    </message>
    <message id="why-not.no-rows">
        <source>The list is empty.</source>
        <translation>一覧は空です。</translation>
    </message>
    <message id="why-not.host-silent">
        <source>{host} is not responding.</source>
        <translation>{host} が応答しません。</translation>
    </message>
    <message id="why-not.state">
        <source>The current state of {vm} is “{state}”.</source>
        <translation>{vm} の現在の状態は「{state}」です。</translation>
    </message>
    <message id="why-not.mixed-guests">
        <source>Windows and Linux guests use different paths. Select guests of one kind only.</source>
        <translation>選択したゲストではパスの形式が異なります (Windows と Linux)。同じ種類のゲストを選択してください。</translation>
    </message>
    <message id="actions-pane.title">
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message id="actions-pane.heading">
        <source>Actions for {title}</source>
        <translation>{title} の操作</translation>
    </message>
    <message id="actions-pane.no-host">
        <source>No host selected</source>
        <translation>ホストなし</translation>
    </message>
    <message id="actions-pane.no-vm">
        <source>No virtual machine selected</source>
        <translation>仮想マシンなし</translation>
    </message>
    <message id="actions-pane.vms" numerus="yes">
        <source>{n} virtual machines</source>
        <translation>
            <numerusform>{n} 台の仮想マシン</numerusform>
        </translation>
    </message>
    <message id="tree.title">
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message id="tree.all-hosts">
        <source>All hosts</source>
        <translation>すべてのホスト</translation>
    </message>
    <message id="tree.all-hosts-tip">
        <source>Show the virtual machines of every host in one list</source>
        <translation>すべてのホストの仮想マシンを 1 つの一覧に表示します</translation>
    </message>
    <message id="tree.no-hosts">
        <source>No hosts added</source>
        <translation>まだ追加されていません</translation>
    </message>
    <message id="tree.hosts-live" numerus="yes">
        <source>{live} of {n} hosts connected</source>
        <translation>
            <numerusform>{n} 台中 {live} 台が接続済み</numerusform>
        </translation>
    </message>
    <message id="tree.vms" numerus="yes">
        <source>{n} virtual machines</source>
        <translation>
            <numerusform>{n} 台の仮想マシン</numerusform>
        </translation>
    </message>
    <message id="tree.phase-and-reason">
        <source>{phase}: {reason}</source>
        <translation>{phase}: {reason}</translation>
    </message>
    <message id="tree.spoken">
        <source>{name}, {state}</source>
        <translation>{name}、{state}</translation>
    </message>
    <message id="host.tip">
        <source>{name} ({address})</source>
        <translation>{name} ({address})</translation>
    </message>
    <message id="host.phase-since">
        <source>{phase} Since {time}.</source>
        <translation>{phase}{time} からこの状態です。</translation>
    </message>
    <message id="host.system">
        <source>{caption} {version}</source>
        <translation>{caption} {version}</translation>
    </message>
    <message id="host.as-of">
        <source>Last updated {time} ({age})</source>
        <translation>{time} 時点のデータ ({age})</translation>
    </message>
    <message id="phase.connecting">
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message id="phase.live">
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message id="phase.lagging">
        <source>Slow</source>
        <translation>応答遅延</translation>
    </message>
    <message id="phase.gone">
        <source>Not responding</source>
        <translation>応答なし</translation>
    </message>
    <message id="phase.refused">
        <source>Needs Attention</source>
        <translation>要対応</translation>
    </message>
    <message id="phase.closed">
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message id="phase-meaning.connecting">
        <source>Connecting to the host.</source>
        <translation>接続しています。</translation>
    </message>
    <message id="phase-meaning.live">
        <source>The host is responding.</source>
        <translation>ホストは応答しています。</translation>
    </message>
    <message id="phase-meaning.lagging">
        <source>The host is responding more slowly than expected.</source>
        <translation>ホストは応答していますが、通常より遅れています。</translation>
    </message>
    <message id="phase-meaning.gone">
        <source>The host is not responding. hvgui tries again automatically.</source>
        <translation>ホストが応答しません。自動的に再試行しています。</translation>
    </message>
    <message id="phase-meaning.silent">
        <source>The host did not respond in time.</source>
        <translation>ホストは時間内に応答しませんでした。</translation>
    </message>
    <message id="phase-meaning.refused">
        <source>The host rejected the connection. Check the sign-in, the certificate and the permissions, then choose Reconnect.</source>
        <translation>ホストに接続を拒否されました。サインイン、証明書、権限を確認して、[再接続] を選択してください。</translation>
    </message>
    <message id="phase-meaning.closed">
        <source>The connection is closed.</source>
        <translation>切断されています。</translation>
    </message>
    <message id="list.title">
        <source>Virtual Machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="list.header">
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message id="list.heartbeat.ok-healthy">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="list.heartbeat.ok-no-data">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="list.heartbeat.ok-critical">
        <source>App critical</source>
        <translation>アプリ重大</translation>
    </message>
    <message id="list.heartbeat.degraded">
        <source>Degraded</source>
        <translation>低下</translation>
    </message>
    <message id="list.heartbeat.paused">
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message id="list.heartbeat.disabled">
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message id="list.heartbeat.unknown">
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message id="list.heartbeat.no-contact">
        <source>No contact</source>
        <translation>接続なし</translation>
    </message>
    <message id="list.heartbeat.lost">
        <source>Lost</source>
        <translation>通信断</translation>
    </message>
    <message id="list.heartbeat.error">
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message id="list.reason.ok-critical">
        <source>Application in trouble</source>
        <translation>アプリケーションに問題あり</translation>
    </message>
    <message id="list.reason.no-contact">
        <source>Never responded</source>
        <translation>ゲストの応答が一度もない</translation>
    </message>
    <message id="list.reason.lost">
        <source>No response</source>
        <translation>ゲストが応答しない</translation>
    </message>
    <message id="list.reason.lost-since">
        <source>No response since {time}</source>
        <translation>{time} から応答なし</translation>
    </message>
    <message id="list.reason.error">
        <source>Heartbeat error</source>
        <translation>ハートビートのエラー</translation>
    </message>
    <message id="list.reason.critical">
        <source>Health is critical</source>
        <translation>正常性が重大</translation>
    </message>
    <message id="list.as-of">
        <source>As of {time}</source>
        <translation>{time} 時点</translation>
    </message>
    <message id="list.not-read">
        <source>Not read yet</source>
        <translation>未読み取り</translation>
    </message>
    <message id="list.uptime.days">
        <source>{days} d {hours} h</source>
        <translation>{days} 日 {hours} 時間</translation>
    </message>
    <message id="list.uptime.hours">
        <source>{hours} h {minutes} m</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message id="column-short.cpu">
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message id="column-short.memory">
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message id="column-short.version">
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message id="column-short.guest-os">
        <source>Guest OS</source>
        <translation>ゲスト OS</translation>
    </message>
    <message id="columns.fit">
        <source>Fit Again</source>
        <translation>幅に合わせる</translation>
    </message>
    <message id="columns.fit-tip">
        <source>Shows the columns that fit into the width of the window, as wide as their words need.</source>
        <translation>ウィンドウの幅に収まる列を、内容に必要な幅で表示します。</translation>
    </message>
    <message id="columns.also">
        <source>Also Sort By</source>
        <translation>次の列でも並べ替え</translation>
    </message>
    <message id="columns.also-tip">
        <source>Click to sort; Shift and click sorts by this column as well.</source>
        <translation>クリックで並べ替え。Shift を押しながらクリックすると、この列でも並べ替えます。</translation>
    </message>
    <message id="columns.ranked">
        <source>{column}, sorted by as number {n}, {direction}</source>
        <translation>{column}、並べ替えの {n} 番目、{direction}</translation>
    </message>
    <message id="columns.ascending">
        <source>ascending</source>
        <translation>昇順</translation>
    </message>
    <message id="columns.descending">
        <source>descending</source>
        <translation>降順</translation>
    </message>
    <message id="column.name">
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message id="column.host">
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message id="column.state">
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message id="column.heartbeat">
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message id="column.services">
        <source>Services</source>
        <translation>統合サービス</translation>
    </message>
    <message id="column.cpu">
        <source>CPU Usage</source>
        <translation>CPU 使用率</translation>
    </message>
    <message id="column.memory">
        <source>Assigned Memory</source>
        <translation>メモリの割り当て</translation>
    </message>
    <message id="column.uptime">
        <source>Uptime</source>
        <translation>稼働時間</translation>
    </message>
    <message id="column.status">
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message id="column.version">
        <source>Configuration Version</source>
        <translation>構成バージョン</translation>
    </message>
    <message id="column.guest-os">
        <source>Guest Operating System</source>
        <translation>ゲスト OS</translation>
    </message>
    <message id="column.notes">
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message id="column-tip.name">
        <source>Display name. Names need not be unique.</source>
        <translation>表示名。同じ名前の仮想マシンが複数あることもあります</translation>
    </message>
    <message id="column-tip.host">
        <source>Hyper-V host on which the virtual machine is located</source>
        <translation>仮想マシンが配置されている Hyper-V ホスト</translation>
    </message>
    <message id="column-tip.state">
        <source>State of the virtual machine, such as Running, Off or Saved</source>
        <translation>実行中、オフ、保存完了などの仮想マシンの状態</translation>
    </message>
    <message id="column-tip.heartbeat">
        <source>Whether the guest is responding, and whether its applications report that they are healthy</source>
        <translation>ゲストが応答しているか、アプリケーションが正常と報告されているか</translation>
    </message>
    <message id="column-tip.services">
        <source>Integration services in this order: shutdown, time synchronization, data exchange, heartbeat, backup, guest services</source>
        <translation>統合サービス。順に、シャットダウン、時刻の同期、データ交換、ハートビート、バックアップ、ゲスト サービス</translation>
    </message>
    <message id="column-tip.cpu">
        <source>Processor usage of the virtual machine in percent</source>
        <translation>使用中の仮想プロセッサの割合</translation>
    </message>
    <message id="column-tip.memory">
        <source>Memory currently assigned to the virtual machine</source>
        <translation>現在割り当てられているメモリ</translation>
    </message>
    <message id="column-tip.uptime">
        <source>Time since the virtual machine was started (days.hours:minutes:seconds)</source>
        <translation>起動してからの時間 (日.時:分:秒)</translation>
    </message>
    <message id="column-tip.status">
        <source>Job that is running for the virtual machine, with its progress</source>
        <translation>仮想マシンに対して実行中のジョブとその進行状況</translation>
    </message>
    <message id="column-tip.version">
        <source>Configuration version of the virtual machine</source>
        <translation>構成ファイルのバージョン</translation>
    </message>
    <message id="column-tip.guest-os">
        <source>Guest operating system as reported through Data Exchange</source>
        <translation>ゲストが報告したオペレーティング システム</translation>
    </message>
    <message id="column-tip.notes">
        <source>Notes from the settings of the virtual machine</source>
        <translation>仮想マシンに保存されているメモ</translation>
    </message>
    <message id="filter.name">
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message id="filter.placeholder">
        <source>Filter: text, host:, state:, service:</source>
        <translation>フィルター: 語句、host:、state:、service:</translation>
    </message>
    <message id="filter.tip">
        <source>All terms must match. Use * as a wildcard, - to exclude a term, and quotation marks around a phrase.
name: host: os: notes: version: state: heartbeat: service:NAME=on/off/ok/trouble</source>
        <translation>すべての語句に一致する仮想マシンを表示します。* は任意の文字列を表します。語句の先頭に - を付けると除外し、空白を含む語句は引用符 (") で囲みます。
name: host: os: notes: version: state: heartbeat: service:名前=on/off/ok/trouble</translation>
    </message>
    <message id="filter.hint.unknown-word">
        <source>“{word}” is not a filter keyword and is searched for as text. Keywords: {known}</source>
        <translation>「{word}」はフィルターのキーワードではないため、文字列として検索します。キーワード: {known}</translation>
    </message>
    <message id="filter.hint.unknown-value">
        <source>“{word}” is ignored because its value is not valid. Valid values: {known}</source>
        <translation>「{word}」は無視されます。使用できる値: {known}</translation>
    </message>
    <message id="filter.hint.unfinished">
        <source>“{word}” is ignored until you enter a value after it.</source>
        <translation>「{word}」は、後に値を入力するまで無視されます。</translation>
    </message>
    <message id="empty.filtered.title">
        <source>No virtual machines match the filter</source>
        <translation>フィルターに一致する仮想マシンはありません</translation>
    </message>
    <message id="empty.filtered.words" numerus="yes">
        <source>{n} virtual machines are hidden by “{filter}”.</source>
        <translation>
            <numerusform>{n} 台の仮想マシンが「{filter}」によって非表示になっています。</numerusform>
        </translation>
    </message>
    <message id="empty.filtered.button">
        <source>Clear Filter</source>
        <translation>フィルターの解除</translation>
    </message>
    <message id="empty.connecting.title">
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message id="empty.connecting.words">
        <source>Waiting for {hosts}. Virtual machines appear as soon as a host responds.</source>
        <translation>{hosts} を待っています。ホストが応答すると一覧が表示されます。</translation>
    </message>
    <message id="empty.trouble.title">
        <source>Cannot show the virtual machines of {host}</source>
        <translation>{host} の仮想マシンを表示できません</translation>
    </message>
    <message id="empty.trouble.button">
        <source>Reconnect…</source>
        <translation>再接続…</translation>
    </message>
    <message id="empty.no-vms.title">
        <source>No virtual machines</source>
        <translation>仮想マシンはありません</translation>
    </message>
    <message id="empty.no-vms.words">
        <source>The connected hosts have no virtual machines.</source>
        <translation>接続しているホストに仮想マシンがありません。</translation>
    </message>
    <message id="row.as-of">
        <source>Last updated {time} ({age}). {reason}</source>
        <translation>{time} 時点 ({age})。{reason}</translation>
    </message>
    <message id="state.critical">
        <source>{state}-Critical</source>
        <translation>{state} (重大)</translation>
    </message>
    <message id="state.critical-tip">
        <source>The host reports a critical state, usually because the storage of the virtual machine is not available.</source>
        <translation>ホストが「重大」の状態を報告しています。多くの場合、仮想マシンの記憶域が使用できないことが原因です。</translation>
    </message>
    <message id="power.unknown">
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message id="power.running">
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message id="power.off">
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message id="power.saved">
        <source>Saved</source>
        <translation>保存完了</translation>
    </message>
    <message id="power.paused">
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message id="power.starting">
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message id="power.stopping">
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message id="power.saving">
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message id="power.pausing">
        <source>Pausing</source>
        <translation>一時停止処理中</translation>
    </message>
    <message id="power.resuming">
        <source>Resuming</source>
        <translation>再開中</translation>
    </message>
    <message id="power.resetting">
        <source>Resetting</source>
        <translation>リセット中</translation>
    </message>
    <message id="power.other">
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message id="heartbeat.ok-healthy">
        <source>OK (Applications Healthy)</source>
        <translation>OK (アプリケーションは正常)</translation>
    </message>
    <message id="heartbeat.ok-no-data">
        <source>OK (No Application Data)</source>
        <translation>OK (アプリケーション データなし)</translation>
    </message>
    <message id="heartbeat.ok-critical">
        <source>OK (Applications Critical)</source>
        <translation>OK (アプリケーションに重大な問題)</translation>
    </message>
    <message id="heartbeat.degraded">
        <source>Degraded</source>
        <translation>低下</translation>
    </message>
    <message id="heartbeat.paused">
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message id="heartbeat.disabled">
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message id="heartbeat.unknown">
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message id="heartbeat.no-contact">
        <source>No Contact</source>
        <translation>接続なし</translation>
    </message>
    <message id="heartbeat.lost">
        <source>Lost Communication</source>
        <translation>通信途絶</translation>
    </message>
    <message id="heartbeat.error">
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message id="heartbeat-meaning.ok-healthy">
        <source>The guest is responding, and its applications report that they are healthy.</source>
        <translation>ゲストは応答しており、アプリケーションも正常と報告されています。</translation>
    </message>
    <message id="heartbeat-meaning.ok-no-data">
        <source>The guest is responding. Its applications do not report their health, which is normal.</source>
        <translation>ゲストは応答しています。正常性を報告するアプリケーションはありませんが、これは通常の状態です。</translation>
    </message>
    <message id="heartbeat-meaning.ok-critical">
        <source>The guest is responding, but an application reports a critical state.</source>
        <translation>ゲストは応答していますが、監視対象のアプリケーションに問題があります。</translation>
    </message>
    <message id="heartbeat-meaning.degraded">
        <source>The guest is responding with an older, compatible protocol. This is normal for Linux guests.</source>
        <translation>ゲストは古い互換プロトコルで応答しています。正常に動作しており、Linux では通常の状態です。</translation>
    </message>
    <message id="heartbeat-meaning.paused">
        <source>The virtual machine is paused, so no heartbeat is expected.</source>
        <translation>仮想マシンは一時停止しているため、ハートビートはありません。</translation>
    </message>
    <message id="heartbeat-meaning.none">
        <source>No heartbeat is expected while the virtual machine is off or saved.</source>
        <translation>仮想マシンがオフまたは保存完了のときは、ハートビートはありません。</translation>
    </message>
    <message id="heartbeat-meaning.disabled">
        <source>The Heartbeat service is turned off on the host.</source>
        <translation>ハートビート サービスはホストでオフになっています。</translation>
    </message>
    <message id="heartbeat-meaning.unknown">
        <source>The heartbeat has not been loaded yet.</source>
        <translation>ハートビートはまだ読み取られていません。</translation>
    </message>
    <message id="heartbeat-meaning.no-contact">
        <source>The guest has not responded since it was started. It may still be starting, or its heartbeat service may be missing or disabled.</source>
        <translation>ゲストから応答がありません。まだ起動中であるか、ゲスト内のハートビート サービスが存在しないか、無効になっています。</translation>
    </message>
    <message id="heartbeat-meaning.lost">
        <source>The guest responded before, but has stopped responding.</source>
        <translation>以前は応答していたゲストが、現在は応答していません。</translation>
    </message>
    <message id="heartbeat-meaning.error">
        <source>The guest uses a heartbeat protocol that the host does not support.</source>
        <translation>ゲストのハートビート プロトコルをホストが使用できません。</translation>
    </message>
    <message id="services.not-read">
        <source>Not loaded yet</source>
        <translation>未取得</translation>
    </message>
    <message id="services.answering" numerus="yes">
        <source>{n} of {all} responding</source>
        <translation>
            <numerusform>{all} 個中 {n} 個が応答</numerusform>
        </translation>
    </message>
    <message id="services.offered" numerus="yes">
        <source>{n} of {all} turned on</source>
        <translation>
            <numerusform>{all} 個中 {n} 個を提供</numerusform>
        </translation>
    </message>
    <message id="services.item">
        <source>{service}: {answer}</source>
        <translation>{service}: {answer}</translation>
    </message>
    <message id="services.line">
        <source>{service}: {setting}, {answer}</source>
        <translation>{service}: {setting}、{answer}</translation>
    </message>
    <message id="services.applying">
        <source>Changes are being applied.</source>
        <translation>変更を適用しています。</translation>
    </message>
    <message id="offered.on">
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message id="offered.off">
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message id="offered.none">
        <source>Not available</source>
        <translation>利用不可</translation>
    </message>
    <message id="service.shutdown.name">
        <source>Operating system shutdown</source>
        <translation>オペレーティング システムのシャットダウン</translation>
    </message>
    <message id="service.shutdown.label">
        <source>Operating system &amp;shutdown</source>
        <translation>オペレーティング システムのシャットダウン(&amp;S)</translation>
    </message>
    <message id="service.shutdown.aliases">
        <source>Also: Shutdown, Guest Shutdown Service (vmicshutdown; Linux: hv_utils)</source>
        <translation>別名: Shutdown、ゲスト シャットダウン サービス (vmicshutdown、Linux: hv_utils)</translation>
    </message>
    <message id="service.shutdown.purpose">
        <source>Lets you shut down or restart the guest from hvgui. If this service is off, use Save or Turn Off, or shut down in the guest.</source>
        <translation>ここからゲストをシャットダウンできます。オフにすると、[停止] (電源を切る) しか使用できません。</translation>
    </message>
    <message id="service.time-sync.name">
        <source>Time synchronization</source>
        <translation>時刻の同期</translation>
    </message>
    <message id="service.time-sync.label">
        <source>&amp;Time synchronization</source>
        <translation>時刻の同期(&amp;T)</translation>
    </message>
    <message id="service.time-sync.aliases">
        <source>Also: Time Sync (vmictimesync; Linux: hv_utils)</source>
        <translation>別名: Time Sync (vmictimesync、Linux: hv_utils)</translation>
    </message>
    <message id="service.time-sync.purpose">
        <source>Sets the guest's clock from the host's clock. Turn it off for domain controllers, which take their time from the domain hierarchy.</source>
        <translation>ゲストの時計をホストに合わせます。独自の時刻ソースを持つドメイン コントローラーではオフにします。</translation>
    </message>
    <message id="service.kvp.name">
        <source>Data Exchange</source>
        <translation>データ交換</translation>
    </message>
    <message id="service.kvp.label">
        <source>&amp;Data Exchange</source>
        <translation>データ交換(&amp;D)</translation>
    </message>
    <message id="service.kvp.aliases">
        <source>Also: Key-Value Pair Exchange, KVP (vmickvpexchange; Linux: hv_kvp_daemon)</source>
        <translation>別名: キーと値のペアの交換、KVP (vmickvpexchange、Linux: hv_kvp_daemon)</translation>
    </message>
    <message id="service.kvp.purpose">
        <source>Reports the guest's operating system, name and IP addresses. If this service is off, they are unknown.</source>
        <translation>ゲストの OS、名前、IP アドレスを報告します。オフにすると、これらは不明になります。</translation>
    </message>
    <message id="service.heartbeat.name">
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message id="service.heartbeat.label">
        <source>&amp;Heartbeat</source>
        <translation>ハートビート(&amp;H)</translation>
    </message>
    <message id="service.heartbeat.aliases">
        <source>Windows: vmicheartbeat; Linux: hv_utils</source>
        <translation>vmicheartbeat、Linux: hv_utils</translation>
    </message>
    <message id="service.heartbeat.purpose">
        <source>Shows whether the guest is responding. If this service is off, a guest that hangs cannot be detected.</source>
        <translation>ゲストが応答しているかどうかを示します。オフにすると、ハングしたゲストと正常なゲストを区別できません。</translation>
    </message>
    <message id="service.backup.name">
        <source>Backup (volume shadow copy)</source>
        <translation>バックアップ (ボリューム シャドウ コピー)</translation>
    </message>
    <message id="service.backup.label">
        <source>&amp;Backup (volume shadow copy)</source>
        <translation>バックアップ (ボリューム シャドウ コピー)(&amp;B)</translation>
    </message>
    <message id="service.backup.aliases">
        <source>Also: volume snapshot, volume checkpoint, VSS (vmicvss; Linux: hv_vss_daemon)</source>
        <translation>別名: ボリューム スナップショット、ボリューム チェックポイント、VSS (vmicvss、Linux: hv_vss_daemon)</translation>
    </message>
    <message id="service.backup.purpose">
        <source>Lets backups and production checkpoints capture a consistent state of the running guest.</source>
        <translation>バックアップと運用チェックポイントで、実行中のゲストの整合性のある状態を取得できるようにします。</translation>
    </message>
    <message id="service.guest-services.name">
        <source>Guest services</source>
        <translation>ゲスト サービス</translation>
    </message>
    <message id="service.guest-services.label">
        <source>&amp;Guest services</source>
        <translation>ゲスト サービス(&amp;G)</translation>
    </message>
    <message id="service.guest-services.aliases">
        <source>Also: Guest Service Interface (vmicguestinterface; Linux: hv_fcopy_daemon, from 6.10 hv_fcopy_uio_daemon)</source>
        <translation>別名: ゲスト サービス インターフェイス (vmicguestinterface、Linux: hv_fcopy_daemon、6.10 以降は hv_fcopy_uio_daemon)</translation>
    </message>
    <message id="service.guest-services.purpose">
        <source>Lets you copy files into the guest. Off by default.</source>
        <translation>ゲストにファイルをコピーできます。必要なときだけオンにします。</translation>
    </message>
    <message id="meaning.not-supported.guest">
        <source>Not available</source>
        <translation>利用不可</translation>
    </message>
    <message id="meaning.not-supported.says">
        <source>This service is not available on this host or for this kind of guest.</source>
        <translation>このホスト、またはこの種類のゲストにはこのサービスがありません。</translation>
    </message>
    <message id="meaning.not-read.guest">
        <source>Not loaded yet</source>
        <translation>未取得</translation>
    </message>
    <message id="meaning.not-read.says">
        <source>The status of this service has not been loaded yet.</source>
        <translation>このサービスはまだ読み取られていません。</translation>
    </message>
    <message id="meaning.off.guest">
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message id="meaning.off.says">
        <source>Turned off on the host.</source>
        <translation>ホストが提供していません。</translation>
    </message>
    <message id="meaning.off.next">
        <source>To use the service, turn it on in Settings, Integration Services.</source>
        <translation>必要な場合は設定でオンにしてください。</translation>
    </message>
    <message id="meaning.vm-not-running.guest">
        <source>VM is not running</source>
        <translation>実行中ではない</translation>
    </message>
    <message id="meaning.vm-not-running.says">
        <source>No status is available while the virtual machine is not running.</source>
        <translation>仮想マシンが実行されていないため、状態はありません。</translation>
    </message>
    <message id="meaning.ok.guest">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="meaning.ok.says">
        <source>The service works.</source>
        <translation>動作しています。</translation>
    </message>
    <message id="meaning.ok-other-version.guest">
        <source>OK (older protocol)</source>
        <translation>OK (旧プロトコル)</translation>
    </message>
    <message id="meaning.ok-other-version.says">
        <source>The service works with an older protocol, which is normal for Linux guests.</source>
        <translation>古いプロトコルで動作しています。Linux では通常の状態です。</translation>
    </message>
    <message id="meaning.no-contact.guest">
        <source>No Contact</source>
        <translation>接続なし</translation>
    </message>
    <message id="meaning.no-contact.says">
        <source>Turned on, but the guest has not responded since it was started.</source>
        <translation>オンになっていますが、起動してからゲストが応答していません。</translation>
    </message>
    <message id="meaning.no-contact.next">
        <source>Wait until the guest has started. If the status stays the same, install or start the service in the guest.</source>
        <translation>起動が完了しても応答がない場合は、ゲスト内でサービスを開始またはインストールしてください。</translation>
    </message>
    <message id="meaning.lost-contact.guest">
        <source>Lost Communication</source>
        <translation>通信途絶</translation>
    </message>
    <message id="meaning.lost-contact.says">
        <source>The guest responded before, but has stopped responding.</source>
        <translation>以前は応答していたゲストが、現在は応答していません。</translation>
    </message>
    <message id="meaning.lost-contact.next">
        <source>Check that the guest is responding, then restart the service in the guest.</source>
        <translation>ゲストが動作していることを確認し、ゲスト内のサービスを再起動してください。</translation>
    </message>
    <message id="meaning.incompatible.guest">
        <source>Incompatible</source>
        <translation>互換性なし</translation>
    </message>
    <message id="meaning.incompatible.says">
        <source>The guest uses a protocol that the host does not support.</source>
        <translation>ゲストのプロトコルをホストが使用できません。</translation>
    </message>
    <message id="meaning.incompatible.next">
        <source>Update Integration Services in the guest.</source>
        <translation>ゲストの統合サービスを更新してください。</translation>
    </message>
    <message id="meaning.paused.guest">
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message id="meaning.paused.says">
        <source>Not active while the virtual machine is paused.</source>
        <translation>仮想マシンの一時停止中は動作しません。</translation>
    </message>
    <message id="meaning.error.guest">
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message id="meaning.error.says">
        <source>The host reports an error for this service.</source>
        <translation>ホストがこのサービスのエラーを報告しています。</translation>
    </message>
    <message id="meaning.error.next">
        <source>Turn the service off and on again. If the error remains, check the Hyper-V event logs on the host.</source>
        <translation>サービスをいったんオフにしてからオンにしてください。解決しない場合は、ホストの Hyper-V イベント ログを確認してください。</translation>
    </message>
    <message id="about.host">
        <source>Host: {subject}</source>
        <translation>ホスト: {subject}</translation>
    </message>
    <message id="about.vm">
        <source>Virtual machine: {subject}</source>
        <translation>仮想マシン: {subject}</translation>
    </message>
    <message id="about.file">
        <source>File: {subject}</source>
        <translation>ファイル: {subject}</translation>
    </message>
    <message id="about.folder">
        <source>Folder: {subject}</source>
        <translation>フォルダー: {subject}</translation>
    </message>
    <message id="about.switch">
        <source>Virtual switch {subject}</source>
        <translation>仮想スイッチ {subject}</translation>
    </message>
    <message id="about.program">
        <source>Program: {subject}</source>
        <translation>プログラム: {subject}</translation>
    </message>
    <message id="trouble.name-unknown.failed">
        <source>The host name could not be resolved.</source>
        <translation>名前を解決できませんでした。</translation>
    </message>
    <message id="trouble.name-unknown.next">
        <source>Check the spelling, or use the full name or the IP address.</source>
        <translation>スペルを確認するか、IP アドレスを使用してください。</translation>
    </message>
    <message id="trouble.unreachable.failed">
        <source>There was no response at this address and port.</source>
        <translation>このアドレスとポートから応答がありません。</translation>
    </message>
    <message id="trouble.unreachable.next">
        <source>Check that the host is running, that WinRM is enabled, and that the firewall allows port 5985 (HTTP) or 5986 (HTTPS).</source>
        <translation>ホストの電源が入っていること、およびファイアウォールで WinRM (ポート 5985、HTTPS の場合は 5986) が許可されていることを確認してください。</translation>
    </message>
    <message id="trouble.host-hangs.failed">
        <source>The host accepted the connection but did not respond in time.</source>
        <translation>ホストは接続を受け付けましたが、時間内に応答しませんでした。</translation>
    </message>
    <message id="trouble.host-hangs.next">
        <source>The host may be overloaded. hvgui tries again automatically.</source>
        <translation>ホストが過負荷の可能性があります。hvgui が自動的に再試行します。</translation>
    </message>
    <message id="trouble.host-hangs.next-command">
        <source>It may be very busy. Try again later, or give it more time with --timeout.</source>
        <translation>負荷が高い可能性があります。後でもう一度実行するか、--timeout で待ち時間を延ばしてください。</translation>
    </message>
    <message id="trouble.wire-lost.failed">
        <source>The connection to the host was lost.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message id="trouble.wire-lost.next">
        <source>hvgui reconnects automatically. If this keeps happening, check the network.</source>
        <translation>自動的に再試行します。繰り返し発生する場合は、ネットワークを確認してください。</translation>
    </message>
    <message id="trouble.wire-lost.next-command">
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度実行してください。</translation>
    </message>
    <message id="trouble.not-winrm.failed">
        <source>The service at this address and port is not WinRM.</source>
        <translation>応答はありますが、WinRM ではありません。</translation>
    </message>
    <message id="trouble.not-winrm.next">
        <source>Check the port. To set up WinRM, run “winrm quickconfig” on the host.</source>
        <translation>ポートを確認し、ホストで「winrm quickconfig」を実行してください。</translation>
    </message>
    <message id="trouble.not-windows.failed">
        <source>A service other than Windows Remote Management responds at this address: {detail}.</source>
        <translation>Windows 以外のサービスが応答しています: {detail}。</translation>
    </message>
    <message id="trouble.not-windows.next">
        <source>Check address and port; Hyper-V hosts run Windows.</source>
        <translation>アドレスとポートを確認してください。Hyper-V ホストでは Windows が動作しています。</translation>
    </message>
    <message id="trouble.port-speaks-tls.failed">
        <source>This port expects HTTPS, and HTTP was spoken to it.</source>
        <translation>このポートは HTTPS 用ですが、HTTP で接続しました。</translation>
    </message>
    <message id="trouble.port-speaks-tls.next">
        <source>Turn on HTTPS for this host, or use its HTTP port, usually 5985.</source>
        <translation>このホストの HTTPS をオンにするか、HTTP のポート (通常は 5985) を使用してください。</translation>
    </message>
    <message id="trouble.port-speaks-plain.failed">
        <source>This port does not speak HTTPS.</source>
        <translation>このポートは HTTPS に対応していません。</translation>
    </message>
    <message id="trouble.port-speaks-plain.next">
        <source>Use the HTTPS port, usually 5986, or turn off HTTPS for this host.</source>
        <translation>HTTPS のポート (通常は 5986) を使用するか、このホストの HTTPS をオフにしてください。</translation>
    </message>
    <message id="trouble.sign-in-refused.failed">
        <source>The host rejected the sign-in: the user name or password is wrong, or this account is not allowed to sign in over the network.</source>
        <translation>ホストにサインインを拒否されました。ユーザー名またはパスワードが正しくないか、このアカウントにネットワーク経由のサインインが許可されていません。</translation>
    </message>
    <message id="trouble.sign-in-refused.next">
        <source>Choose Reconnect and enter the account again. hvgui does not retry automatically, so that the account is not locked out. For local accounts, see Diagnose Connection….</source>
        <translation>[再接続] でもう一度サインインしてください。アカウントがロックされないように、自動では再試行しません。</translation>
    </message>
    <message id="trouble.sign-in-refused.next-command">
        <source>Check the user name and the password. Each attempt counts towards locking the account.</source>
        <translation>ユーザー名とパスワードを確認してください。失敗した試行は、アカウントのロックアウトまでの回数に数えられます。</translation>
    </message>
    <message id="trouble.no-credentials.failed">
        <source>No password is saved for this host.</source>
        <translation>このホストのパスワードが指定されていません。</translation>
    </message>
    <message id="trouble.no-credentials.next">
        <source>Choose Reconnect and enter the password.</source>
        <translation>[再接続] で入力してください。</translation>
    </message>
    <message id="trouble.no-credentials.next-command">
        <source>Give it on standard input with --password-stdin, or at the prompt.</source>
        <translation>--password-stdin を付けて標準入力で渡すか、プロンプトで入力してください。</translation>
    </message>
    <message id="trouble.unsealed.failed">
        <source>A response that was not encrypted with the key of this session arrived, so hvgui did not use it.</source>
        <translation>この接続のキーで暗号化されていない応答が届いたため、使用しませんでした。</translation>
    </message>
    <message id="trouble.unsealed.next">
        <source>Someone may be intercepting the connection. Reconnect; if this happens again, use HTTPS with a trusted certificate.</source>
        <translation>通信経路に第三者がいる可能性があります。再接続しても続く場合は、信頼できる証明書で HTTPS を使用してください。</translation>
    </message>
    <message id="trouble.unsealed.next-command">
        <source>Somebody may be in between. If it stays, use --https with a certificate you trust.</source>
        <translation>通信経路に第三者がいる可能性があります。続く場合は、信頼する証明書とともに --https を使用してください。</translation>
    </message>
    <message id="trouble.encryption-refused.failed">
        <source>The host did not accept encrypted messages.</source>
        <translation>ホストが暗号化された通信に応じませんでした。</translation>
    </message>
    <message id="trouble.encryption-refused.next">
        <source>Use HTTPS for this host, or check the configuration of its WinRM service.</source>
        <translation>このホストに HTTPS を使用するか、ホストの WinRM サービスの設定を確認してください。</translation>
    </message>
    <message id="trouble.clear-text-forbidden.failed">
        <source>hvgui did not send the password because the connection is not encrypted.</source>
        <translation>パスワードが暗号化されない接続のため、何も送信しませんでした。</translation>
    </message>
    <message id="trouble.clear-text-forbidden.next">
        <source>Use HTTPS for this host, or choose another sign-in method.</source>
        <translation>このホストに HTTPS を使用するか、別のサインイン方法を選択してください。</translation>
    </message>
    <message id="trouble.untrusted-certificate.failed">
        <source>The host's certificate is not trusted.</source>
        <translation>ホストの証明書は信頼されていません。</translation>
    </message>
    <message id="trouble.untrusted-certificate.next">
        <source>Choose Certificate… to check and trust the certificate, or specify the CA file in Edit Host….</source>
        <translation>発行元の証明機関の証明書ファイルを指定するか、このコンピューターが信頼する証明書をホストに設定してください。</translation>
    </message>
    <message id="trouble.certificate-changed.failed">
        <source>The host shows another certificate than the trusted one. Nothing was sent.</source>
        <translation>ホストの証明書が、信頼した証明書と異なります。何も送信していません。</translation>
    </message>
    <message id="trouble.certificate-changed.next">
        <source>Trusted: {chosen}. Shown now: {offered}. Trust the new one only if it is the host's own: compare it there.</source>
        <translation>信頼した証明書: {chosen}。現在の証明書: {offered}。ホスト上で照合し、そのホストのものである場合にのみ信頼してください。</translation>
    </message>
    <message id="trouble.auth-unavailable.failed">
        <source>This sign-in method is not available on this computer.</source>
        <translation>このサインイン方法は、このコンピューターでは使用できません。</translation>
    </message>
    <message id="trouble.auth-unavailable.next">
        <source>Choose another sign-in method, such as NTLM, or install the component named in the technical detail.</source>
        <translation>NTLM など別のサインイン方法を選択するか、技術的な詳細に示されたコンポーネントをインストールしてください。</translation>
    </message>
    <message id="trouble.auth-not-offered.failed">
        <source>This host does not offer {chosen} (it offers {offered}).</source>
        <translation>このホストは {chosen} を提供していません (提供: {offered})。</translation>
    </message>
    <message id="trouble.auth-not-offered.next">
        <source>Choose another way to sign in, or allow this one in the host's WinRM service. Nothing of the password was sent.</source>
        <translation>別のサインイン方法を選択するか、ホストの WinRM サービスでこの方法を許可してください。パスワードは送信されていません。</translation>
    </message>
    <message id="trouble.ntlm-refused.failed">
        <source>This host does not accept NTLM.</source>
        <translation>このホストは NTLM を受け付けません。</translation>
    </message>
    <message id="trouble.ntlm-refused.next">
        <source>Choose Kerberos and address the host by its full name. Outside a domain, use a client certificate or Basic over HTTPS. Nothing of the password was sent.</source>
        <translation>Kerberos を選択し、ホストを FQDN で指定してください。ドメインがない場合は、クライアント証明書か、HTTPS での基本認証を使用してください。パスワードは送信されていません。</translation>
    </message>
    <message id="trouble.broken-reply.failed">
        <source>The host sent a response that hvgui could not read.</source>
        <translation>ホストから解釈できない応答が返されました。</translation>
    </message>
    <message id="trouble.broken-reply.next">
        <source>Try again. If the problem remains, report it with the technical detail.</source>
        <translation>もう一度お試しください。解決しない場合は、技術的な詳細を添えて報告してください。</translation>
    </message>
    <message id="trouble.access-denied.failed">
        <source>The sign-in succeeded, but the host denied the request.</source>
        <translation>サインインはできましたが、要求は拒否されました。</translation>
    </message>
    <message id="trouble.access-denied.next">
        <source>Use an administrator of the host, or an account in both groups Remote Management Users and Hyper-V Administrators.</source>
        <translation>ホストの管理者か、Remote Management Users と Hyper-V Administrators の両方に属するアカウントを使用してください。</translation>
    </message>
    <message id="trouble.no-hyperv.failed">
        <source>Hyper-V is not installed on this host.</source>
        <translation>このホストには Hyper-V がインストールされていません。</translation>
    </message>
    <message id="trouble.no-hyperv.next">
        <source>Check the address, or install the Hyper-V role.</source>
        <translation>アドレスを確認するか、Hyper-V の役割をインストールしてください。</translation>
    </message>
    <message id="trouble.no-hyperv-rights.failed">
        <source>The account can sign in but has no permission to view virtual machines.</source>
        <translation>このアカウントはサインインできますが、仮想マシンを表示できません。</translation>
    </message>
    <message id="trouble.no-hyperv-rights.next">
        <source>Add the account to the group “Hyper-V Administrators” on the host, then choose Reconnect.</source>
        <translation>アカウントをホストの「Hyper-V Administrators」グループに追加してから、再接続してください。</translation>
    </message>
    <message id="trouble.no-hyperv-rights.next-command">
        <source>Add it to the group “Hyper-V Administrators” on the host, then try again.</source>
        <translation>ホストの「Hyper-V Administrators」グループに追加してから、もう一度実行してください。</translation>
    </message>
    <message id="trouble.busy.failed">
        <source>The host is too busy to process the request.</source>
        <translation>ホストは現在、ビジー状態です。</translation>
    </message>
    <message id="trouble.busy.next">
        <source>hvgui tries again automatically.</source>
        <translation>自動的に再試行します。</translation>
    </message>
    <message id="trouble.busy.next-command">
        <source>Try again in a minute.</source>
        <translation>1 分ほど待ってから、もう一度実行してください。</translation>
    </message>
    <message id="trouble.too-large.failed">
        <source>The response exceeded the size limit of WinRM on the host.</source>
        <translation>応答のサイズが、ホストが送信できる上限を超えました。</translation>
    </message>
    <message id="trouble.too-large.next">
        <source>Select fewer virtual machines and try again. If you cannot, raise MaxEnvelopeSizekb in the host's WinRM configuration.</source>
        <translation>仮想マシンの数を減らしてもう一度お試しください。減らせない場合は、ホストの WinRM の構成で MaxEnvelopeSizekb を大きくしてください。</translation>
    </message>
    <message id="trouble.host-fault.failed">
        <source>The host reported an error.</source>
        <translation>ホストがエラーを報告しました。</translation>
    </message>
    <message id="trouble.host-fault.next">
        <source>See the technical detail, and check the event log on the host.</source>
        <translation>技術的な詳細とホストのイベント ログを確認してください。</translation>
    </message>
    <message id="trouble.not-supported-here.failed">
        <source>The version of Hyper-V on this host does not support this operation.</source>
        <translation>このバージョンの Hyper-V ではサポートされていません。</translation>
    </message>
    <message id="trouble.not-supported-here.next">
        <source>Use a host with a newer version of Windows.</source>
        <translation>新しいホストで実行してください。</translation>
    </message>
    <message id="trouble.hyperv-service-down.failed">
        <source>The service Hyper-V Virtual Machine Management is not running on the host.</source>
        <translation>ホストで Hyper-V 仮想マシンの管理サービス (vmms) が実行されていません。</translation>
    </message>
    <message id="trouble.hyperv-service-down.next">
        <source>Start the service (vmms) on the host.</source>
        <translation>ホストでサービス「vmms」を開始してください。</translation>
    </message>
    <message id="trouble.host-gone.failed">
        <source>The host is not responding.</source>
        <translation>ホストが応答していません。</translation>
    </message>
    <message id="trouble.host-gone.next">
        <source>Try again when the host is connected.</source>
        <translation>ホストが復帰してからもう一度お試しください。</translation>
    </message>
    <message id="trouble.vm-gone.failed">
        <source>The virtual machine no longer exists on this host.</source>
        <translation>この仮想マシンは、このホストに存在しなくなりました。</translation>
    </message>
    <message id="trouble.vm-gone.next">
        <source>Refresh the list. The virtual machine may have been deleted or moved to another host.</source>
        <translation>最新の情報に更新してください。仮想マシンが削除されたか、別のホストに移動した可能性があります。</translation>
    </message>
    <message id="trouble.configuration-lost.failed">
        <source>The host lists this virtual machine and cannot read its configuration.</source>
        <translation>ホストの一覧にこの仮想マシンがありますが、構成を読み取れません。</translation>
    </message>
    <message id="trouble.configuration-lost.next">
        <source>Bring its storage or its configuration file back and refresh the host, or delete the virtual machine; its disks stay.</source>
        <translation>記憶域または構成ファイルを復旧してホストを最新の情報に更新するか、仮想マシンを削除してください。ディスクは残ります。</translation>
    </message>
    <message id="trouble.vm-gone.next-command">
        <source>List the virtual machines again; it may have moved to another host.</source>
        <translation>仮想マシンの一覧をもう一度取得してください。別のホストに移動した可能性があります。</translation>
    </message>
    <message id="trouble.method-refused.failed">
        <source>The host rejected the change.</source>
        <translation>ホストが変更を拒否しました。</translation>
    </message>
    <message id="trouble.method-refused.next">
        <source>See the return code in the technical detail, and check the Hyper-V event logs on the host.</source>
        <translation>技術的な詳細のリターン コードと、ホストの Hyper-V のイベント ログを確認してください。</translation>
    </message>
    <message id="trouble.failed-on-host.failed">
        <source>The host tried it and failed.</source>
        <translation>ホストは処理を試みましたが、失敗しました。</translation>
    </message>
    <message id="trouble.failed-on-host.next">
        <source>Read the host's own words in the details. Its event log Hyper-V-VMMS may say more.</source>
        <translation>詳細に表示されるホストのメッセージを確認してください。ホストの Hyper-V-VMMS イベント ログに詳しい情報がある場合があります。</translation>
    </message>
    <message id="trouble.value-refused.failed">
        <source>The host rejected one of the values.</source>
        <translation>ホストが受け付けない値があります。</translation>
    </message>
    <message id="trouble.value-refused.next">
        <source>Compare the values with what the host and the virtual machine allow, and read the host's own words in the details.</source>
        <translation>値がホストと仮想マシンで許可される範囲にあるか確認し、詳細に表示されるホストのメッセージを参照してください。</translation>
    </message>
    <message id="trouble.not-supported-now.failed">
        <source>Hyper-V does not support this in the current state of the virtual machine.</source>
        <translation>仮想マシンの現在の状態では、Hyper-V はこの操作をサポートしていません。</translation>
    </message>
    <message id="trouble.not-supported-now.next">
        <source>Turn the virtual machine off and try again. If the host rejects it then, too, this version of Hyper-V does not support it.</source>
        <translation>仮想マシンをオフにして、もう一度お試しください。それでも拒否される場合、このバージョンの Hyper-V では実行できません。</translation>
    </message>
    <message id="trouble.vm-not-available.failed">
        <source>The host cannot work with the virtual machine now.</source>
        <translation>ホストは現在この仮想マシンを操作できません。</translation>
    </message>
    <message id="trouble.vm-not-available.next">
        <source>See in the State and Status columns whether it is in a critical state or is being moved.</source>
        <translation>[状態] 列と [状況] 列で、重大な状態でないか、移動中でないかを確認してください。</translation>
    </message>
    <message id="trouble.vm-not-available.next-command">
        <source>Check whether the virtual machine is in a critical state or is being moved.</source>
        <translation>重大な状態でないか、移動中でないかを確認してください。</translation>
    </message>
    <message id="trouble.host-short-of-resources.failed">
        <source>The host lacks what the configuration of the virtual machine needs.</source>
        <translation>仮想マシンの構成に必要なリソースがホストにありません。</translation>
    </message>
    <message id="trouble.host-short-of-resources.next">
        <source>Compare its memory and processors with what the host has free, and read the details for a part that is missing.</source>
        <translation>仮想マシンのメモリとプロセッサをホストの空きと比べ、不足しているものがないか詳細を確認してください。</translation>
    </message>
    <message id="trouble.host-file-missing.failed">
        <source>A file or folder that this needs is not on the host.</source>
        <translation>必要なファイルまたはフォルダーがホストにありません。</translation>
    </message>
    <message id="trouble.host-file-missing.next">
        <source>See in the details which one, and whether its disk or share is reachable from the host.</source>
        <translation>詳細でどのファイルかを確認し、そのディスクまたは共有にホストからアクセスできるか確認してください。</translation>
    </message>
    <message id="trouble.host-file-denied.failed">
        <source>The host was denied access to a file or folder that this needs.</source>
        <translation>必要なファイルまたはフォルダーへのアクセスがホストに対して拒否されました。</translation>
    </message>
    <message id="trouble.host-file-denied.next">
        <source>Check the rights of the virtual machine and of the host's computer account there; on another server the host signs in with its own account.</source>
        <translation>その場所に対する仮想マシンとホストのコンピューター アカウントの権限を確認してください。別のサーバーへは、ホスト自身のアカウントでアクセスします。</translation>
    </message>
    <message id="trouble.host-file-in-use.failed">
        <source>A file that this needs is in use on the host.</source>
        <translation>必要なファイルはホストで使用中です。</translation>
    </message>
    <message id="trouble.host-file-in-use.next">
        <source>Check whether a backup, a merge or another program is using the file, then try again.</source>
        <translation>バックアップや結合、または他のプログラムが使用していないか確認してから、もう一度お試しください。</translation>
    </message>
    <message id="trouble.invalid-state.failed">
        <source>This operation is not allowed in the current state of the virtual machine.</source>
        <translation>仮想マシンの現在の状態では実行できません。</translation>
    </message>
    <message id="trouble.invalid-state.next">
        <source>Wait until the state change is complete, or change the state of the virtual machine first.</source>
        <translation>状態の変化が完了するまで待つか、先に状態を変更してください。</translation>
    </message>
    <message id="trouble.not-applied.failed">
        <source>The host reported success, but nothing changed.</source>
        <translation>ホストは成功を報告しましたが、何も変更されていません。</translation>
    </message>
    <message id="trouble.not-applied.next">
        <source>Refresh and try again. If the problem remains, check the event log on the host.</source>
        <translation>最新の情報に更新して、もう一度お試しください。解決しない場合は、ホストのイベント ログを確認してください。</translation>
    </message>
    <message id="trouble.not-applied.next-command">
        <source>Try again. If this happens again, check the event log of the host.</source>
        <translation>もう一度実行してください。それでも変わらない場合は、ホストのイベント ログを確認してください。</translation>
    </message>
    <message id="trouble.changed-meanwhile.failed">
        <source>Another user or program changed this value after it was loaded, so hvgui did not overwrite it.</source>
        <translation>同時に別のユーザーが設定を変更しました。</translation>
    </message>
    <message id="trouble.changed-meanwhile.next">
        <source>Check the current value, and repeat the change if it is still needed.</source>
        <translation>現在の値を確認して、もう一度操作してください。</translation>
    </message>
    <message id="trouble.job-failed.failed">
        <source>The host started the job, but the job failed.</source>
        <translation>ホストは処理を開始しましたが、失敗しました。</translation>
    </message>
    <message id="trouble.job-failed.next">
        <source>See the technical detail, then try again.</source>
        <translation>技術的な詳細を確認して、もう一度お試しください。</translation>
    </message>
    <message id="trouble.job-too-long.failed">
        <source>The job on the host has not progressed for five minutes.</source>
        <translation>ホストのジョブが 5 分間進行していません。</translation>
    </message>
    <message id="trouble.job-too-long.next">
        <source>The result is shown here as soon as the job finishes.</source>
        <translation>ホストの処理が終わりしだい、結果がここに表示されます。</translation>
    </message>
    <message id="trouble.job-vanished.failed">
        <source>The host no longer reports the job.</source>
        <translation>開始した処理の情報がホストに残っていません。</translation>
    </message>
    <message id="trouble.job-vanished.next">
        <source>Refresh to see the result.</source>
        <translation>最新の情報に更新して結果を確認してください。</translation>
    </message>
    <message id="trouble.job-vanished.next-command">
        <source>List the virtual machine again to see what became of it.</source>
        <translation>仮想マシンをもう一度一覧して、結果を確認してください。</translation>
    </message>
    <message id="trouble.cannot-be-told.failed">
        <source>The response was lost, and nothing on the host shows whether the change was made.</source>
        <translation>応答が失われたため、変更が行われたかどうかをホストから判断できません。</translation>
    </message>
    <message id="trouble.cannot-be-told.next">
        <source>Check the virtual machine. Repeat the change only if it was not made.</source>
        <translation>仮想マシンの状態を確認し、行われていない場合にのみ、もう一度実行してください。</translation>
    </message>
    <message id="trouble.interrupted.failed">
        <source>The connection was lost in the middle: a part is done, and the virtual machine may have been left saved.</source>
        <translation>処理の途中で接続が切れました。一部は完了しており、仮想マシンが保存状態のままになっている可能性があります。</translation>
    </message>
    <message id="trouble.interrupted.next">
        <source>Choose Retry to complete the change, or Restore to undo what was already done.</source>
        <translation>[再試行] で変更を完了するか、[元に戻す] で途中までの変更を元に戻してください。</translation>
    </message>
    <message id="trouble.interrupted.next-command">
        <source>Check the current state, then run the command again.</source>
        <translation>現在の状態を確認してから、コマンドをもう一度実行してください。</translation>
    </message>
    <message id="trouble.stopped-partly.failed">
        <source>Only a part of the change was carried out.</source>
        <translation>変更の一部だけが実行されました。</translation>
    </message>
    <message id="trouble.stopped-partly.next">
        <source>Check the virtual machine before you try again.</source>
        <translation>もう一度実行する前に、仮想マシンの状態を確認してください。</translation>
    </message>
    <message id="trouble.checkpoint-not-named.failed">
        <source>The checkpoint was created, but it kept the name the host gave it.</source>
        <translation>チェックポイントは作成されましたが、ホストが付けた名前のままです。</translation>
    </message>
    <message id="trouble.checkpoint-not-named.next">
        <source>Retry gives it the name you chose.</source>
        <translation>[再試行] を実行すると、指定した名前に変更されます。</translation>
    </message>
    <message id="trouble.checkpoint-not-named.next-command">
        <source>Name it with checkpoint rename.</source>
        <translation>checkpoint rename で名前を付けてください。</translation>
    </message>
    <message id="trouble.service-not-offered.failed">
        <source>This integration service is not available for this virtual machine.</source>
        <translation>この統合サービスは、この仮想マシンでは使用できません。</translation>
    </message>
    <message id="trouble.service-not-offered.next">
        <source>This host or this kind of guest does not support the service, so it cannot be turned on.</source>
        <translation>このホストまたはこの種類のゲストではこのサービスがサポートされていないため、オンにできません。</translation>
    </message>
    <message id="trouble.service-not-offered.next-command">
        <source>This host or this kind of guest does not support the service, so it cannot be turned on.</source>
        <translation>このホストまたはこの種類のゲストではこのサービスがサポートされていないため、オンにできません。</translation>
    </message>
    <message id="trouble.guest-not-ready.failed">
        <source>The guest is not ready yet: its services have not all started.</source>
        <translation>ゲストの準備ができていません。一部のサービスがまだ開始されていません。</translation>
    </message>
    <message id="trouble.guest-not-ready.next">
        <source>Wait until the guest has started, then try again.</source>
        <translation>起動が完了してからもう一度お試しください。</translation>
    </message>
    <message id="trouble.guest-locked.failed">
        <source>The guest rejected the request because a user is signed in and the session is locked.</source>
        <translation>サインイン中のユーザーのセッションがロックされているため、ゲストが拒否しました。</translation>
    </message>
    <message id="trouble.guest-locked.next">
        <source>Sign in to the guest and close its programs, or force the request. Forcing it discards unsaved work.</source>
        <translation>ゲストにサインインしてプログラムを閉じてください。シャットダウンを強制することもできますが、保存していない作業は失われます。</translation>
    </message>
    <message id="trouble.shutdown-in-progress.failed">
        <source>The guest is already shutting down or restarting.</source>
        <translation>ゲストは既にシャットダウンまたは再起動の処理中です。</translation>
    </message>
    <message id="trouble.shutdown-in-progress.next">
        <source>Wait until the guest has finished. If it does not finish, turn off the virtual machine.</source>
        <translation>オフになるまで待ってください。終わらない場合は、[停止] を使用してください。</translation>
    </message>
    <message id="trouble.vm-not-running.failed">
        <source>The virtual machine is not running.</source>
        <translation>仮想マシンは実行されていません。</translation>
    </message>
    <message id="trouble.vm-not-running.next">
        <source>Start the virtual machine, then copy the files again.</source>
        <translation>起動してからコピーしてください。</translation>
    </message>
    <message id="trouble.guest-services-off.failed">
        <source>Guest services is turned off for this virtual machine.</source>
        <translation>この仮想マシンのゲスト サービスはオフです。</translation>
    </message>
    <message id="trouble.guest-services-off.next">
        <source>Turn on Guest services in Settings, or only for this copy.</source>
        <translation>設定でオンにするか、このコピーの間だけオンにしてください。</translation>
    </message>
    <message id="trouble.guest-services-off.next-command">
        <source>Turn it on with services set, or give --turn-on for this copy only.</source>
        <translation>services set でオンにするか、このコピーだけの場合は --turn-on を付けてください。</translation>
    </message>
    <message id="trouble.guest-services-silent.failed">
        <source>Guest services is turned on, but the guest is not responding.</source>
        <translation>ゲスト サービスはオンですが、ゲストが応答しません。</translation>
    </message>
    <message id="trouble.guest-services-silent.next">
        <source>Wait until the guest has started, then start the service in the guest (Windows: vmicguestinterface; Linux: hv_fcopy_daemon, from kernel 6.10 hv_fcopy_uio_daemon).</source>
        <translation>ゲストの起動が完了するまで待ち、ゲスト内のサービス (Windows: vmicguestinterface、Linux: hv_fcopy_daemon、カーネル 6.10 以降は hv_fcopy_uio_daemon) を開始してください。</translation>
    </message>
    <message id="trouble.guest-services-unsupported.failed">
        <source>Guest services is not available for this virtual machine.</source>
        <translation>この仮想マシンにはゲスト サービスがありません。</translation>
    </message>
    <message id="trouble.guest-services-unsupported.next">
        <source>Copy the files over the network instead.</source>
        <translation>ネットワーク経由でコピーしてください。</translation>
    </message>
    <message id="trouble.file-missing.failed">
        <source>The file no longer exists on this computer.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message id="trouble.file-missing.next">
        <source>Choose the file again.</source>
        <translation>もう一度選択してください。</translation>
    </message>
    <message id="trouble.file-unreadable.failed">
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message id="trouble.file-unreadable.next">
        <source>Check the permissions of the file, and whether another program is using it.</source>
        <translation>アクセス許可と、別のプログラムがロックしていないことを確認してください。</translation>
    </message>
    <message id="trouble.choices-not-read.failed">
        <source>The file with saved choices is damaged, or of a newer version.</source>
        <translation>保存済みの設定のファイルが壊れているか、新しいバージョンのものです。</translation>
    </message>
    <message id="trouble.choices-not-read.next">
        <source>Correct the file at the place that is named, or remove the choices.</source>
        <translation>示された箇所を修正するか、この設定を削除してください。</translation>
    </message>
    <message id="trouble.file-changed.failed">
        <source>The file changed while it was being copied.</source>
        <translation>コピー中にファイルが変更されました。</translation>
    </message>
    <message id="trouble.file-changed.next">
        <source>Copy the file again when no program is writing to it.</source>
        <translation>変更が終わってからもう一度コピーしてください。</translation>
    </message>
    <message id="trouble.is-folder.failed">
        <source>This folder contains no files.</source>
        <translation>このフォルダーにはファイルがありません。</translation>
    </message>
    <message id="trouble.is-folder.next">
        <source>Empty folders are not created in the guest.</source>
        <translation>空のフォルダーはゲストに作成されません。</translation>
    </message>
    <message id="trouble.not-local.failed">
        <source>The file is not on this computer.</source>
        <translation>このコンピューターのファイルではありません。</translation>
    </message>
    <message id="trouble.not-local.next">
        <source>Save the file to this computer first.</source>
        <translation>先にこのコンピューターに保存してください。</translation>
    </message>
    <message id="trouble.inside-another.failed">
        <source>The file is part of a message or an archive, not a file on this computer.</source>
        <translation>メッセージの添付ファイルまたは圧縮フォルダーの一部で、このコンピューターのファイルではありません。</translation>
    </message>
    <message id="trouble.inside-another.next">
        <source>Save it to this computer, or extract the archive, then try again.</source>
        <translation>このコンピューターに保存するか、圧縮フォルダーを展開してから、再試行してください。</translation>
    </message>
    <message id="trouble.name-not-legal.failed">
        <source>This file name cannot be used in the guest.</source>
        <translation>このファイル名はゲストでは使用できません。</translation>
    </message>
    <message id="trouble.name-not-legal.next">
        <source>Rename the file. Not allowed: \ / : * ? " &lt; &gt; |, reserved names such as CON, and, for Linux guests, characters that are not ASCII.</source>
        <translation>ファイル名を変更してください。\ / : * ? " &lt; &gt; | と予約名は使用できません。Linux ゲストでは ASCII のみ使用できます。</translation>
    </message>
    <message id="trouble.path-not-legal.failed">
        <source>This is not a valid folder path for the guest.</source>
        <translation>ゲストで使用できないパスです。</translation>
    </message>
    <message id="trouble.path-not-legal.next">
        <source>Enter a full path of less than 260 characters, such as C:\Folder (Windows) or /folder (Linux).</source>
        <translation>完全なパスを 260 文字未満で指定してください。Windows では C:\Folder、Linux では /folder の形式です。</translation>
    </message>
    <message id="trouble.duplicate-name.failed">
        <source>Another selected file has the same name.</source>
        <translation>同じ名前のファイルがほかにも選択されています。</translation>
    </message>
    <message id="trouble.duplicate-name.next">
        <source>Copy these files separately into different folders.</source>
        <translation>別々のフォルダーに、1 個ずつコピーしてください。</translation>
    </message>
    <message id="trouble.shell-refused.failed">
        <source>The host does not allow the WinRM remote shell that is needed to transfer the file.</source>
        <translation>ファイルの転送に必要な WinRM のリモート シェルがホストで許可されていません。</translation>
    </message>
    <message id="trouble.shell-refused.next">
        <source>Use an administrator of the host, and check AllowRemoteShellAccess in its WinRM configuration.</source>
        <translation>ホストでリモート シェルへのアクセスを許可してください (WinRM の AllowRemoteShellAccess)。</translation>
    </message>
    <message id="trouble.smb-unreachable.failed">
        <source>The file share (SMB) of the host is not responding.</source>
        <translation>ホストのファイル共有が応答しません。</translation>
    </message>
    <message id="trouble.smb-unreachable.next">
        <source>Open port 445 on the host, or choose the remote shell in File ▸ File Transfer….</source>
        <translation>ホストのポート 445 を開くか、リモート シェル経由の転送を選択してください。</translation>
    </message>
    <message id="trouble.smb-refused.failed">
        <source>The file share (SMB) of the host denied access to this account.</source>
        <translation>ホストのファイル共有がこのアカウントを拒否しました。</translation>
    </message>
    <message id="trouble.smb-refused.next">
        <source>Use an administrator of the host, or enter another account for the share in File ▸ File Transfer….</source>
        <translation>ホストの管理者アカウントを使用するか、[ファイル転送] で共有用の別のアカウントを指定してください。</translation>
    </message>
    <message id="trouble.smb-unencrypted.failed">
        <source>The host's file share cannot encrypt.</source>
        <translation>ホストのファイル共有は暗号化に対応していません。</translation>
    </message>
    <message id="trouble.smb-unencrypted.next">
        <source>Turn on SMB 3 on the host, let files go through the remote shell, or allow unencrypted file transfer in the host's settings.</source>
        <translation>ホストで SMB 3 をオンにするか、リモート シェル経由の転送を選択するか、ホストの設定で暗号化なしのファイル転送を許可してください。</translation>
    </message>
    <message id="trouble.not-a-file.failed">
        <source>This is a link or a special file, which cannot be copied.</source>
        <translation>リンクまたは特殊なファイルのため、コピーできません。</translation>
    </message>
    <message id="trouble.not-a-file.next">
        <source>Copy the file it points to instead.</source>
        <translation>リンク先のファイルをコピーしてください。</translation>
    </message>
    <message id="trouble.host-disk-full.failed">
        <source>The host's disk is full.</source>
        <translation>ホストのディスクがいっぱいです。</translation>
    </message>
    <message id="trouble.host-disk-full.next">
        <source>Free up space on that disk of the host. For a copy, you can also choose another folder for temporary files in File ▸ File Transfer….</source>
        <translation>ホストのそのディスクの空き領域を増やしてください。コピーの場合は、[ファイル] ▸ [ファイル転送…] で別の一時フォルダーを指定することもできます。</translation>
    </message>
    <message id="trouble.staging-failed.failed">
        <source>The file could not be transferred to the host.</source>
        <translation>ファイルをホストに転送できませんでした。</translation>
    </message>
    <message id="trouble.staging-failed.next">
        <source>Check the free space on the host and try again.</source>
        <translation>ホストの空き領域を確認して、もう一度お試しください。</translation>
    </message>
    <message id="trouble.hash-mismatch.failed">
        <source>The file on the host differs from the original (SHA-256).</source>
        <translation>ホストに届いたファイルの内容が元と異なります。</translation>
    </message>
    <message id="trouble.hash-mismatch.next">
        <source>Nothing was copied into the guest; try again.</source>
        <translation>ゲストには何もコピーされていません。もう一度お試しください。</translation>
    </message>
    <message id="trouble.guest-disk-full.failed">
        <source>The guest's disk is full.</source>
        <translation>ゲストのディスクがいっぱいです。</translation>
    </message>
    <message id="trouble.guest-disk-full.next">
        <source>Free up space in the guest, then try again.</source>
        <translation>ゲストの空き領域を増やして、もう一度お試しください。</translation>
    </message>
    <message id="trouble.guest-denied.failed">
        <source>The guest denied write access to this folder.</source>
        <translation>ゲストがその場所への書き込みを許可していません。</translation>
    </message>
    <message id="trouble.guest-denied.next">
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message id="trouble.guest-file-in-use.failed">
        <source>The file is in use in the guest.</source>
        <translation>ファイルがゲストで使用されています。</translation>
    </message>
    <message id="trouble.guest-file-in-use.next">
        <source>Close the file in the guest, then try again.</source>
        <translation>ゲストでファイルを閉じて、もう一度お試しください。</translation>
    </message>
    <message id="trouble.guest-path-refused.failed">
        <source>The guest rejected this path.</source>
        <translation>ゲストがこのパスを受け付けません。</translation>
    </message>
    <message id="trouble.guest-path-refused.next">
        <source>Choose a shorter or simpler path.</source>
        <translation>より短いパスまたは単純なパスを選択してください。</translation>
    </message>
    <message id="trouble.guest-not-connected.failed">
        <source>Guest services is not running in the guest.</source>
        <translation>ゲスト側のゲスト サービスが実行されていません。</translation>
    </message>
    <message id="trouble.guest-not-connected.next">
        <source>Start the service in the guest (Windows: vmicguestinterface; Linux: hv_fcopy_daemon, from kernel 6.10 hv_fcopy_uio_daemon).</source>
        <translation>ゲスト内でサービス (Windows: vmicguestinterface、Linux: hv_fcopy_daemon、カーネル 6.10 以降は hv_fcopy_uio_daemon) を開始してください。</translation>
    </message>
    <message id="trouble.guest-failed.failed">
        <source>The guest reported that the copy failed.</source>
        <translation>ゲストが失敗を報告しました。</translation>
    </message>
    <message id="trouble.guest-failed.next">
        <source>Check the logs in the guest, then try again.</source>
        <translation>ゲストのログを確認して、もう一度お試しください。</translation>
    </message>
    <message id="trouble.services-not-read.failed">
        <source>The integration services of this virtual machine have not been loaded yet.</source>
        <translation>この仮想マシンのサービスはまだ読み取られていません。</translation>
    </message>
    <message id="trouble.services-not-read.next">
        <source>Wait until the host responds, then try again.</source>
        <translation>ホストが応答してから、もう一度お試しください。</translation>
    </message>
    <message id="trouble.domain-controller.failed">
        <source>This virtual machine is a domain controller. A bulk change does not turn its time synchronization on or off.</source>
        <translation>ドメイン コントローラーのため、時刻の同期は一括操作では変更されません。</translation>
    </message>
    <message id="trouble.domain-controller.next">
        <source>To include it, select the check box for this domain controller in the preview.</source>
        <translation>変更する場合は、個別にチェック ボックスをオンにしてください。このゲストの時刻がドメインの時刻の基準になります。</translation>
    </message>
    <message id="trouble.kvp-name-missing.failed">
        <source>The item has no name.</source>
        <translation>項目に名前がありません。</translation>
    </message>
    <message id="trouble.kvp-name-missing.next">
        <source>Enter a name for the item.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message id="trouble.kvp-name-too-long.failed">
        <source>The name of the item is too long.</source>
        <translation>項目の名前が長すぎます。</translation>
    </message>
    <message id="trouble.kvp-name-too-long.next">
        <source>Enter at most 255 characters.</source>
        <translation>255 文字以内 (UTF-16 で終端文字を含めて 512 バイト以内) にしてください。</translation>
    </message>
    <message id="trouble.kvp-value-too-long.failed">
        <source>The value of the item is too long.</source>
        <translation>項目の値が長すぎます。</translation>
    </message>
    <message id="trouble.kvp-value-too-long.next">
        <source>Shorten the value to 1,023 characters (Host to guest) or 8,191 characters (Host only).</source>
        <translation>短くしてください。ゲスト用の項目は 1,023 文字、ホスト専用の項目は 8,191 文字までです。</translation>
    </message>
    <message id="trouble.kvp-text-not-legal.failed">
        <source>The item contains characters that Hyper-V cannot store.</source>
        <translation>Hyper-V が保存できない文字が項目に含まれています。</translation>
    </message>
    <message id="trouble.kvp-text-not-legal.next">
        <source>Remove control characters from its name and value.</source>
        <translation>名前と値から制御文字を取り除いてください。</translation>
    </message>
    <message id="trouble.kvp-too-many.failed">
        <source>The virtual machine has the maximum of 128 items in this group.</source>
        <translation>この仮想マシンには、これ以上項目を追加できません。</translation>
    </message>
    <message id="trouble.kvp-too-many.next">
        <source>Remove items that are no longer needed.</source>
        <translation>先に項目を削除してください。種類ごとに 128 個までです。</translation>
    </message>
    <message id="trouble.kvp-read-only.failed">
        <source>Items that the guest writes cannot be changed from the host.</source>
        <translation>ゲストの項目は、ホストからは変更できません。</translation>
    </message>
    <message id="trouble.kvp-read-only.next">
        <source>Change the item in the guest, or add an item to the group “Host to guest”.</source>
        <translation>ゲスト内で変更するか、「ホストからゲスト」の項目を追加してください。</translation>
    </message>
    <message id="trouble.no-cluster.failed">
        <source>There is no failover cluster at this address.</source>
        <translation>このアドレスにフェールオーバー クラスターはありません。</translation>
    </message>
    <message id="trouble.no-cluster.next">
        <source>Check the address, or add the host with Add Host….</source>
        <translation>アドレスを確認するか、ホスト自身の名前を指定してホストを追加してください。</translation>
    </message>
    <message id="trouble.read-only.failed">
        <source>This host is connected as read-only, so nothing was changed.</source>
        <translation>このホストには読み取り専用で接続しているため、何も変更されませんでした。</translation>
    </message>
    <message id="trouble.read-only.next">
        <source>Clear the read-only check box in Edit Host…, or use an account with permission to change virtual machines.</source>
        <translation>[ホストの編集] で変更を許可するか、仮想マシンを変更できるアカウントを使用してください。</translation>
    </message>
    <message id="trouble.read-only-elsewhere.failed">
        <source>This host is the same computer as {detail}, which is read-only: nothing can be changed on it.</source>
        <translation>このホストは {detail} と同じコンピューターです。{detail} は読み取り専用のため、変更はできません。</translation>
    </message>
    <message id="trouble.read-only-elsewhere.next">
        <source>Allow changes in the settings of {detail}.</source>
        <translation>{detail} の設定で変更を許可してください。</translation>
    </message>
    <message id="trouble.journal-failed.failed">
        <source>The change was not sent, because the journal could not be written.</source>
        <translation>変更の履歴に書き込めないため、変更を送信しませんでした。</translation>
    </message>
    <message id="trouble.journal-failed.next">
        <source>Check the free space and the permissions of hvgui's data folder (see File ▸ Preferences…).</source>
        <translation>プログラムのデータ フォルダーの空き領域とアクセス許可を確認してください。</translation>
    </message>
    <message id="trouble.program-error.failed">
        <source>An internal error occurred in hvgui.</source>
        <translation>プログラムの内部でエラーが発生しました。</translation>
    </message>
    <message id="trouble.program-error.next">
        <source>Report the problem with the technical detail.</source>
        <translation>技術的な詳細を添えて報告してください。</translation>
    </message>
    <message id="auth.ntlm">
        <source>NTLM</source>
        <translation>NTLM</translation>
    </message>
    <message id="auth.kerberos">
        <source>Kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message id="auth.credssp">
        <source>CredSSP</source>
        <translation>CredSSP</translation>
    </message>
    <message id="auth.basic">
        <source>Basic (HTTPS only)</source>
        <translation>基本認証 (HTTPS のみ)</translation>
    </message>
    <message id="auth.negotiate">
        <source>Negotiate (Kerberos, then NTLM)</source>
        <translation>ネゴシエート (Kerberos、不可の場合は NTLM)</translation>
    </message>
    <message id="auth.certificate">
        <source>Client certificate (HTTPS only)</source>
        <translation>クライアント証明書 (HTTPS のみ)</translation>
    </message>
    <message id="auth.as-me">
        <source>As I am signed in (Kerberos)</source>
        <translation>サインイン中のユーザーとして (Kerberos)</translation>
    </message>
    <message id="auth.as">
        <source>As {who} (Kerberos)</source>
        <translation>{who} として (Kerberos)</translation>
    </message>
    <message id="auth.as-me-tip">
        <source>There is no Kerberos ticket on this computer: sign in to the domain, or run kinit.</source>
        <translation>このコンピューターに Kerberos チケットがありません。ドメインにサインインするか、kinit を実行してください。</translation>
    </message>
    <message id="doing.start">
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message id="doing.turn-off">
        <source>Turning off</source>
        <translation>停止中</translation>
    </message>
    <message id="doing.shut-down">
        <source>Shutting down</source>
        <translation>シャットダウン中</translation>
    </message>
    <message id="doing.save">
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message id="doing.pause">
        <source>Pausing</source>
        <translation>一時停止処理中</translation>
    </message>
    <message id="doing.resume">
        <source>Resuming</source>
        <translation>再開中</translation>
    </message>
    <message id="doing.reset">
        <source>Resetting</source>
        <translation>リセット中</translation>
    </message>
    <message id="activity.set-services">
        <source>Applying services…</source>
        <translation>統合サービスを適用中…</translation>
    </message>
    <message id="activity.copy-files">
        <source>Copying files… {n}%</source>
        <translation>ファイルをコピー中… {n}%</translation>
    </message>
    <message id="stage.waiting">
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message id="stage.staging">
        <source>Copying to the host</source>
        <translation>ホストにコピー中</translation>
    </message>
    <message id="stage.copying">
        <source>Copying into the guest</source>
        <translation>ゲストにコピー中</translation>
    </message>
    <message id="stage.cleaning">
        <source>Removing temporary files from the host</source>
        <translation>ホストの一時ファイルを削除中</translation>
    </message>
    <message id="stage.applying">
        <source>Applying</source>
        <translation>適用中</translation>
    </message>
    <message id="stage.reading-back">
        <source>Verifying</source>
        <translation>結果を確認中</translation>
    </message>
    <message id="stage.turning-on">
        <source>Turning on Guest services</source>
        <translation>ゲスト サービスをオンに変更中</translation>
    </message>
    <message id="stage.restoring">
        <source>Restoring Guest services</source>
        <translation>ゲスト サービスの設定を復元中</translation>
    </message>
    <message id="operation.set-services">
        <source>Integration services of {who}</source>
        <translation>{who} の統合サービス</translation>
    </message>
    <message id="operation.copy-files" numerus="yes">
        <source>Copy {n} files to {who}, {folder}</source>
        <translation>
            <numerusform>{n} 個のファイルを {who} の {folder} にコピー</numerusform>
        </translation>
    </message>
    <message id="operation.power">
        <source>{verb}: {who}</source>
        <translation>{verb}: {who}</translation>
    </message>
    <message id="operation.data-exchange">
        <source>Data Exchange items of {who}</source>
        <translation>{who} のデータ交換の項目</translation>
    </message>
    <message id="operation-and-more" numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} ほか {n} 台</numerusform>
        </translation>
    </message>
    <message id="outcome.done">
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message id="outcome.failed">
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message id="outcome.unknown">
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message id="outcome.cancelled">
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message id="outcome-unknown.reason">
        <source>The connection was lost after the request was sent, so the result is not known. The next refresh shows the current state.</source>
        <translation>要求を送信した後、ホストからの応答がなくなりました。結果は次の読み取りで判明します。</translation>
    </message>
    <message id="count.done" numerus="yes">
        <source>{n} done</source>
        <translation>
            <numerusform>完了 {n} 件</numerusform>
        </translation>
    </message>
    <message id="count.failed" numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>失敗 {n} 件</numerusform>
        </translation>
    </message>
    <message id="count.unknown" numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>不明 {n} 件</numerusform>
        </translation>
    </message>
    <message id="count.cancelled" numerus="yes">
        <source>{n} canceled</source>
        <translation>
            <numerusform>キャンセル {n} 件</numerusform>
        </translation>
    </message>
    <message id="count.open" numerus="yes">
        <source>{n} remaining</source>
        <translation>
            <numerusform>残り {n} 件</numerusform>
        </translation>
    </message>
    <message id="operations.title">
        <source>Operations</source>
        <translation>処理の一覧</translation>
    </message>
    <message id="operations.empty">
        <source>No changes in this session. Changes that you make appear here with their results.</source>
        <translation>このセッションではまだ何も変更していません。変更はすべて、結果とともにここに記録されます。</translation>
    </message>
    <message id="operations.running" numerus="yes">
        <source>{n} running</source>
        <translation>
            <numerusform>{n} 件を実行中</numerusform>
        </translation>
    </message>
    <message id="operations.failed" numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} 件が失敗</numerusform>
        </translation>
    </message>
    <message id="operations.finished">
        <source>Finished</source>
        <translation>終了済み</translation>
    </message>
    <message id="operations.cancelling">
        <source>Canceling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message id="operations.bytes">
        <source>{done} of {total}</source>
        <translation>{total} 中 {done}</translation>
    </message>
    <message id="operations.cancel">
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message id="operations.cancel-tip">
        <source>Cancel the steps that have not been sent to the host yet</source>
        <translation>まだ送信していない処理をキャンセルします</translation>
    </message>
    <message id="operations.retry">
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message id="operations.retry-tip">
        <source>Retry the items that failed, were canceled or have an unknown result; each is checked first</source>
        <translation>失敗したもの、キャンセルされたもの、結果が不明なものを、現在の状態を確認してからもう一度実行します</translation>
    </message>
    <message id="operations.copy">
        <source>Copy Details</source>
        <translation>詳細のコピー</translation>
    </message>
    <message id="operations.copy-tip">
        <source>Copy the operation and its results to the clipboard</source>
        <translation>処理とすべての結果をクリップボードにコピーします</translation>
    </message>
    <message id="operations.clear">
        <source>Clear Finished</source>
        <translation>終了済みの処理を消去</translation>
    </message>
    <message id="operations.clear-tip">
        <source>Remove finished operations from this list</source>
        <translation>終了した処理を一覧から消去します</translation>
    </message>
    <message id="operations.column.what">
        <source>Operation</source>
        <translation>処理</translation>
    </message>
    <message id="operations.column.progress">
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message id="operations.column.result">
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message id="operations.column.started">
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message id="operations.why-not.cancel">
        <source>The selected operation is not running.</source>
        <translation>選択した処理は実行中ではありません。</translation>
    </message>
    <message id="operations.put-back">
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message id="operations.put-back-tip">
        <source>Undo the part of the change that was already made</source>
        <translation>途中まで行われた変更を元に戻します</translation>
    </message>
    <message id="operations.keep">
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message id="operations.keep-tip">
        <source>Leave what was created of the virtual machines as it is</source>
        <translation>作成済みの部分をそのまま残します</translation>
    </message>
    <message id="operations.take-back">
        <source>Take Back</source>
        <translation>作成を取りやめる</translation>
    </message>
    <message id="operations.create-again">
        <source>Create Again</source>
        <translation>もう一度作成</translation>
    </message>
    <message id="operations.delete-again">
        <source>Delete Again</source>
        <translation>もう一度削除</translation>
    </message>
    <message id="operations.retry-asks">
        <source>“{what}” may have happened. Do it again?</source>
        <translation>「{what}」は既に実行された可能性があります。もう一度実行しますか?</translation>
    </message>
    <message id="operations.retry-asks-more">
        <source>The response of the host was lost, and nothing shows whether the change was made. If it was, it is made a second time.</source>
        <translation>ホストの応答が失われたため、実行されたかどうかを確認できません。実行されていた場合は、2 回実行されることになります。</translation>
    </message>
    <message id="operations.retry-sure">
        <source>Do It Again</source>
        <translation>もう一度実行</translation>
    </message>
    <message id="operations.why-not.retry">
        <source>No item of the selected operation failed.</source>
        <translation>選択した処理に失敗した項目はありません。</translation>
    </message>
    <message id="operations.why-not.none">
        <source>There are no operations.</source>
        <translation>処理がありません。</translation>
    </message>
    <message id="operations.why-not.clear">
        <source>There are no finished operations.</source>
        <translation>終了した処理はありません。</translation>
    </message>
    <message id="tab.summary">
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message id="thumbnail.none">
        <source>No thumbnail</source>
        <translation>画像はありません</translation>
    </message>
    <message id="thumbnail.host-silent">
        <source>Host not responding</source>
        <translation>ホストが応答しません</translation>
    </message>
    <message id="thumbnail.spoken">
        <source>Thumbnail of {vm}, {state}</source>
        <translation>{vm} の画面、{state}</translation>
    </message>
    <message id="fact.guest-os">
        <source>Guest OS</source>
        <translation>ゲスト OS</translation>
    </message>
    <message id="fact.addresses">
        <source>IP addresses</source>
        <translation>IP アドレス</translation>
    </message>
    <message id="fact.guest-name">
        <source>Computer name</source>
        <translation>ゲスト内の名前</translation>
    </message>
    <message id="fact.uptime">
        <source>Uptime</source>
        <translation>稼働時間</translation>
    </message>
    <message id="fact.cpu">
        <source>CPU usage</source>
        <translation>CPU 使用率</translation>
    </message>
    <message id="fact.memory">
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message id="fact.created">
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message id="fact.version">
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message id="fact.services-version">
        <source>Integration services</source>
        <translation>統合サービス</translation>
    </message>
    <message id="fact.automatic">
        <source>Automatic</source>
        <translation>自動操作</translation>
    </message>
    <message id="fact.notes">
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message id="fact-tip.addresses">
        <source>Reported by the guest through Data Exchange. Empty if that service is off or not responding.</source>
        <translation>ゲストがデータ交換で報告したアドレスです。データ交換がオフの場合、またはゲストが応答しない場合は空欄です。</translation>
    </message>
    <message id="automatic.start.2">
        <source>Start: nothing</source>
        <translation>開始: 何もしない</translation>
    </message>
    <message id="automatic.start.3">
        <source>Start: if previously running</source>
        <translation>開始: 実行中だった場合</translation>
    </message>
    <message id="automatic.start.4">
        <source>Start: always</source>
        <translation>開始: 常に起動</translation>
    </message>
    <message id="automatic.stop.2">
        <source>Stop: turn off</source>
        <translation>停止: 停止 (電源を切る)</translation>
    </message>
    <message id="automatic.stop.3">
        <source>Stop: save</source>
        <translation>停止: 保存</translation>
    </message>
    <message id="automatic.stop.4">
        <source>Stop: shut down</source>
        <translation>停止: シャットダウン</translation>
    </message>
    <message id="memory.free">
        <source>{memory} ({percent}% free)</source>
        <translation>{memory} (空き {percent}%)</translation>
    </message>
    <message id="memory.short">
        <source>{memory} ({percent}% below demand)</source>
        <translation>{memory} ({percent}% 不足)</translation>
    </message>
    <message id="summary.last-read">
        <source>Last known data. The host is not responding.</source>
        <translation>最後に読み取った内容です。現在、ホストは応答していません。</translation>
    </message>
    <message id="summary.where">
        <source>{state} on {host}</source>
        <translation>{state} ({host})</translation>
    </message>
    <message id="summary.no-heartbeat">
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message id="summary.no-longer">
        <source>The host was removed from the list.</source>
        <translation>ホストは一覧にありません。</translation>
    </message>
    <message id="summary.no-hosts.title">
        <source>No hosts</source>
        <translation>表示する内容はまだありません</translation>
    </message>
    <message id="summary.no-hosts.words">
        <source>Add a host to see its virtual machines.</source>
        <translation>仮想マシンの詳細がここに表示されます。</translation>
    </message>
    <message id="summary.many.button">
        <source>Integration Services…</source>
        <translation>統合サービス…</translation>
    </message>
    <message id="summary.many.title" numerus="yes">
        <source>{n} virtual machines selected</source>
        <translation>
            <numerusform>{n} 台の仮想マシンを選択中</numerusform>
        </translation>
    </message>
    <message id="summary.many.state">
        <source>{n} {state}</source>
        <translation>{state} {n} 台</translation>
    </message>
    <message id="summary.many.troubled" numerus="yes">
        <source>{n} have an integration service that is not responding.</source>
        <translation>
            <numerusform>そのうち {n} 台に、応答しないサービスがあります。</numerusform>
        </translation>
    </message>
    <message id="heartbeat-since.at">
        <source>Since {time}.</source>
        <translation>{time} からこの状態です。</translation>
    </message>
    <message id="service-table.title">
        <source>Integration services</source>
        <translation>統合サービス</translation>
    </message>
    <message id="service-table.applying">
        <source>{setting} (applying…)</source>
        <translation>{setting} (適用中…)</translation>
    </message>
    <message id="settings.title">
        <source>Settings for {vm} on {host}</source>
        <translation>{host} 上の {vm} の設定</translation>
    </message>
    <message id="settings.pages">
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message id="settings.management">
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message id="settings.applying">
        <source>applying…</source>
        <translation>適用中…</translation>
    </message>
    <message id="settings.not-offered">
        <source>This service is not available for this virtual machine.</source>
        <translation>ホストは、この仮想マシンにこのサービスを提供できません。</translation>
    </message>
    <message id="settings.nothing-changed">
        <source>There are no changes to apply.</source>
        <translation>変更はありません。</translation>
    </message>
    <message id="settings.changes" numerus="yes">
        <source>{n} changes to apply</source>
        <translation>
            <numerusform>適用する変更: {n} 件</numerusform>
        </translation>
    </message>
    <message id="settings.will-turn-on">
        <source>Will be turned on when you apply.</source>
        <translation>オンに変更します。</translation>
    </message>
    <message id="settings.will-turn-off">
        <source>Will be turned off when you apply.</source>
        <translation>オフに変更します。</translation>
    </message>
    <message id="settings.changed-elsewhere">
        <source>Changed to “{setting}” outside this window after you edited it.</source>
        <translation>このウィンドウで変更した後に、別の場所で「{setting}」に変更されました。</translation>
    </message>
    <message id="settings.result">
        <source>{result}: {reason}</source>
        <translation>{result}: {reason}</translation>
    </message>
    <message id="settings.vm-gone">
        <source>This virtual machine no longer exists on the host. Nothing can be changed.</source>
        <translation>この仮想マシンはホストに存在しなくなりました。変更はできません。</translation>
    </message>
    <message id="settings.host-silent">
        <source>{host} is not responding. Settings cannot be changed until the host is connected again.</source>
        <translation>{host} が応答しません。復帰するまで変更できません。</translation>
    </message>
    <message id="settings.ask-elsewhere" numerus="yes">
        <source>{services} were changed outside this window after you edited them. Apply your changes anyway?</source>
        <translation>
            <numerusform>{services}は、このウィンドウで変更した後に、別の場所で変更されました。このウィンドウの値を適用しますか?</numerusform>
        </translation>
    </message>
    <message id="settings.ask-elsewhere-more">
        <source>Choose Cancel to keep the window open and check the current values.</source>
        <translation>キャンセルするとウィンドウは開いたままなので、現在の値を確認できます。</translation>
    </message>
    <message id="settings.services.title">
        <source>Integration Services</source>
        <translation>統合サービス</translation>
    </message>
    <message id="settings.services.intro">
        <source>Select the services that you want Hyper-V to offer to this virtual machine. The guest operating system must also support them. The right side shows the status that the guest reports.</source>
        <translation>この仮想マシンに Hyper-V が提供するサービスを選択してください。サービスを使用するには、ゲスト オペレーティング システムでもサポートされている必要があります。右側にゲストの応答を示します。</translation>
    </message>
    <message id="settings.services.group">
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message id="settings.services.all-offered">
        <source>All services offered</source>
        <translation>すべてのサービスを提供</translation>
    </message>
    <message id="settings.services.some-offered">
        <source>Some services offered</source>
        <translation>一部のサービスを提供</translation>
    </message>
    <message id="ask.remove-host.title">
        <source>Remove Host</source>
        <translation>ホストの削除</translation>
    </message>
    <message id="ask.remove-host.text">
        <source>Remove {host} from the list?</source>
        <translation>{host} を一覧から外しますか?</translation>
    </message>
    <message id="ask.remove-host.more" numerus="yes">
        <source>{n} virtual machines will no longer be listed. The host is not changed. A saved password is deleted.</source>
        <translation>
            <numerusform>{n} 台の仮想マシンが一覧に表示されなくなります。ホスト自体は変更されません。保存したパスワードは削除されます。</numerusform>
        </translation>
    </message>
    <message id="ask.remove-host.button">
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message id="ask.turn-off.title">
        <source>Turn Off Virtual Machine</source>
        <translation>仮想マシンの停止</translation>
    </message>
    <message id="ask.turn-off.text" numerus="yes">
        <source>Are you sure you want to turn off {n} virtual machines?
{who}</source>
        <translation>
            <numerusform>次の仮想マシンを停止しますか? ({n} 台)
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.turn-off.more">
        <source>Turning off is like unplugging the power: the guest operating system does not shut down, and unsaved work is lost.</source>
        <translation>電源を切るのと同じです。ゲストはシャットダウンされず、保存していない作業は失われます。</translation>
    </message>
    <message id="ask.turn-off.button">
        <source>Turn Off</source>
        <translation>停止</translation>
    </message>
    <message id="ask.shut-down.title">
        <source>Shut Down Virtual Machine</source>
        <translation>仮想マシンのシャットダウン</translation>
    </message>
    <message id="ask.shut-down.text" numerus="yes">
        <source>Are you sure you want to shut down {n} virtual machines?
{who}</source>
        <translation>
            <numerusform>次の仮想マシンをシャットダウンしますか? ({n} 台)
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.shut-down.more">
        <source>hvgui asks the guest operating system to shut down. A guest that does not shut down keeps running; hvgui does not turn it off.</source>
        <translation>ゲスト オペレーティング システムにシャットダウンを要求します。自動的に電源が切られることはありません。</translation>
    </message>
    <message id="ask.shut-down.button">
        <source>Shut Down</source>
        <translation>シャットダウン</translation>
    </message>
    <message id="ask.reset.title">
        <source>Reset Virtual Machine</source>
        <translation>仮想マシンのリセット</translation>
    </message>
    <message id="ask.reset.text" numerus="yes">
        <source>Are you sure you want to reset {n} virtual machines?
{who}</source>
        <translation>
            <numerusform>次の仮想マシンをリセットしますか? ({n} 台)
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.reset.more">
        <source>The virtual machine restarts immediately. The guest operating system does not shut down, and unsaved work is lost.</source>
        <translation>仮想マシンはすぐに再起動します。ゲストはシャットダウンされず、保存していない作業は失われます。</translation>
    </message>
    <message id="ask.reset.button">
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message id="many.title" numerus="yes">
        <source>Integration Services of {n} Virtual Machines</source>
        <translation>
            <numerusform>{n} 台の仮想マシンの統合サービス</numerusform>
        </translation>
    </message>
    <message id="many.intro">
        <source>A partly filled check box means that the selected virtual machines have different settings. Check boxes that you do not change have no effect.</source>
        <translation>オンでもオフでもないチェック ボックスは、仮想マシンによって設定が異なることを示します。操作しないチェック ボックスの設定は変更されません。</translation>
    </message>
    <message id="many.left-out" numerus="yes">
        <source>{n} cannot be changed now because their hosts are not responding or they no longer exist.</source>
        <translation>
            <numerusform>そのうち {n} 台は現在変更できません。ホストが応答しないか、仮想マシンが存在しなくなりました。</numerusform>
        </translation>
    </message>
    <message id="many.on" numerus="yes">
        <source>on for {n} of {all}</source>
        <translation>
            <numerusform>{all} 台中 {n} 台でオン</numerusform>
        </translation>
    </message>
    <message id="many.will-turn-on" numerus="yes">
        <source>Apply turns {service} on for {n} virtual machines.</source>
        <translation>
            <numerusform>適用すると、{n} 台の{service}がオンになります。</numerusform>
        </translation>
    </message>
    <message id="many.will-turn-off" numerus="yes">
        <source>Apply turns {service} off for {n} virtual machines.</source>
        <translation>
            <numerusform>適用すると、{n} 台の{service}がオフになります。</numerusform>
        </translation>
    </message>
    <message id="drop.copy" numerus="yes">
        <source>Copy {n} files ({size}) to {vm}</source>
        <translation>
            <numerusform>{n} 個のファイル ({size}) を {vm} にコピー</numerusform>
        </translation>
    </message>
    <message id="drop.left-out" numerus="yes">
        <source>{n} files cannot be copied and are skipped.</source>
        <translation>
            <numerusform>{n} 個はコピーできないため除外します。</numerusform>
        </translation>
    </message>
    <message id="drop.services-off">
        <source>Guest services is turned off. You can turn it on for this copy.</source>
        <translation>ゲスト サービスはオフですが、このコピーの間だけオンにできます。</translation>
    </message>
    <message id="drop.no-vm">
        <source>Drop the files on a virtual machine.</source>
        <translation>仮想マシンの行にドロップしてください。</translation>
    </message>
    <message id="drop.nothing">
        <source>There are no files to copy.</source>
        <translation>コピーするファイルがありません。</translation>
    </message>
    <message id="drop.and-more" numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>ほか {n} 個</numerusform>
        </translation>
    </message>
    <message id="copy.title">
        <source>Copy Files to Guest</source>
        <translation>ゲストへのファイルのコピー</translation>
    </message>
    <message id="copy.choose">
        <source>Select Files and Folders to Copy</source>
        <translation>コピーするファイルとフォルダーの選択</translation>
    </message>
    <message id="copy.choose-button">
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message id="copy.choose-name">
        <source>Names:</source>
        <translation>名前:</translation>
    </message>
    <message id="copy.head" numerus="yes">
        <source>Copy {n} files ({size}) to {who}</source>
        <translation>
            <numerusform>{n} 個のファイル ({size}) を {who} にコピー</numerusform>
        </translation>
    </message>
    <message id="copy.left-out" numerus="yes">
        <source>{n} of the selected items cannot be copied. See the Remark column.</source>
        <translation>
            <numerusform>選択した項目のうち {n} 個はコピーできません。理由は [備考] 列に表示されています。</numerusform>
        </translation>
    </message>
    <message id="copy.files">
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message id="copy.folder">
        <source>&amp;Folder in the guest:</source>
        <translation>ゲストのフォルダー(&amp;F):</translation>
    </message>
    <message id="copy.becomes">
        <source>First file: {path}</source>
        <translation>最初のファイル: {path}</translation>
    </message>
    <message id="copy.create-folders">
        <source>Create &amp;missing folders</source>
        <translation>存在しないフォルダーを作成する(&amp;M)</translation>
    </message>
    <message id="copy.turn-on">
        <source>&amp;Turn on Guest services for this copy, then turn it off again</source>
        <translation>このコピーの間だけゲスト サービスをオンにし、後でオフに戻す(&amp;T)</translation>
    </message>
    <message id="copy.turn-on-tip">
        <source>hvgui restores the setting even if the copy fails or is canceled.</source>
        <translation>コピーが失敗またはキャンセルされた場合も、設定は元に戻ります。</translation>
    </message>
    <message id="copy.one-way">
        <source>Files are transferred to the host first and then copied into the guest. Copying files from a guest is not supported.</source>
        <translation>ファイルは、まずホストに転送され、次にゲストにコピーされます。この方法では、ゲストからファイルを取り出すことはできません。</translation>
    </message>
    <message id="copy.nothing">
        <source>None of the selected items can be copied.</source>
        <translation>選択した項目は、どれもコピーできません。</translation>
    </message>
    <message id="copy.no-guest">
        <source>None of the selected guests can receive files now.</source>
        <translation>選択したゲストはどれも、現在ファイルを受け取れません。</translation>
    </message>
    <message id="copy.services-off" numerus="yes">
        <source>Guest services is turned off for all {n} guests. Select the check box above to turn it on for this copy.</source>
        <translation>
            <numerusform>{n} 台のゲストでゲスト サービスがオフです。上のチェック ボックスをオンにすると、このコピーの間だけオンにできます。</numerusform>
        </translation>
    </message>
    <message id="copy.button">
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message id="copy.column.file">
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message id="copy.column.size">
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message id="copy.column.remark">
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message id="host-dialog.staging">
        <source>&amp;File transfer method:</source>
        <translation>ホストへの転送方法(&amp;F):</translation>
    </message>
    <message id="host-dialog.staging-tip">
        <source>Files are transferred to the host's disk before they are copied into a guest. The file share is faster and needs port 445.</source>
        <translation>ゲストにコピーするファイルは、まずホストのディスクに置かれます。ファイル共有の方が高速ですが、ポート 445 が必要です。</translation>
    </message>
    <message id="host-dialog.read-only">
        <source>Read-o&amp;nly: do not change anything on this host</source>
        <translation>読み取り専用: このホストでは何も変更しない(&amp;N)</translation>
    </message>
    <message id="host-dialog.read-only-tip">
        <source>You can view everything, but you cannot change settings, start or stop virtual machines, or copy files.</source>
        <translation>すべて表示できますが、サービスの切り替え、起動、停止、コピーなどの変更はできません。</translation>
    </message>
    <message id="host-dialog.address">
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message id="host-dialog.address-example">
        <source>hv01.example.com or 192.0.2.10</source>
        <translation>hv01.example.com または 192.0.2.10</translation>
    </message>
    <message id="host-dialog.port">
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message id="host-dialog.https">
        <source>Use &amp;HTTPS</source>
        <translation>HTTPS を使用する(&amp;H)</translation>
    </message>
    <message id="host-dialog.https-tip">
        <source>With HTTPS, hvgui checks the certificate of the host. Over HTTP, NTLM, Kerberos and CredSSP encrypt the messages.</source>
        <translation>HTTPS では、ホストの証明書が検証されます。HTTP でも、NTLM、Kerberos、CredSSP を使用するとメッセージは暗号化されます。</translation>
    </message>
    <message id="host-dialog.auth">
        <source>&amp;Sign in with:</source>
        <translation>サインイン方法(&amp;S):</translation>
    </message>
    <message id="host-dialog.user">
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message id="host-dialog.user-example">
        <source>DOMAIN\user, user@domain or HOST\user</source>
        <translation>DOMAIN\user、user@domain、HOST\user</translation>
    </message>
    <message id="host-dialog.password">
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message id="host-dialog.password-kept">
        <source>(unchanged)</source>
        <translation>(変更なし)</translation>
    </message>
    <message id="host-dialog.remember">
        <source>&amp;Remember the password in {keyring}</source>
        <translation>パスワードを {keyring} に保存する(&amp;R)</translation>
    </message>
    <message id="host-dialog.session-only">
        <source>The password is saved for this session only</source>
        <translation>パスワードはこのセッションの間だけ保持されます</translation>
    </message>
    <message id="host-dialog.session-only-tip">
        <source>No keyring was found on this computer. Passwords are never written to a file.</source>
        <translation>このコンピューターにはキーリング (資格情報マネージャー) がありません。パスワードがファイルに書き込まれることはありません。</translation>
    </message>
    <message id="host-dialog.needs-address">
        <source>Enter the name or address of the host.</source>
        <translation>ホストの名前またはアドレスを入力してください。</translation>
    </message>
    <message id="host-dialog.address-is-url">
        <source>Enter only the name or address, without “http://” and without a path.</source>
        <translation>「http://」やパスを付けずに、名前だけを入力してください。</translation>
    </message>
    <message id="host-dialog.address-not-legal">
        <source>“{address}” is not a valid host name or IP address.</source>
        <translation>「{address}」はホスト名でも IP アドレスでもありません。</translation>
    </message>
    <message id="host-dialog.address-taken">
        <source>{address} is already in the list.</source>
        <translation>{address} は既に一覧にあります。</translation>
    </message>
    <message id="host-dialog.basic-needs-https">
        <source>Basic authentication does not encrypt the password and is allowed only over HTTPS. Select Use HTTPS, or choose NTLM.</source>
        <translation>基本認証では、パスワードが暗号化されずに送信されます。HTTPS でのみ使用できるため、[HTTPS を使用する] をオンにするか、NTLM を選択してください。</translation>
    </message>
    <message id="host-dialog.needs-user">
        <source>Enter a user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message id="host-dialog.needs-password">
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message id="host-dialog.staging-way.auto">
        <source>Automatic: file share, then remote shell</source>
        <translation>ファイル共有 (使用できない場合はリモート シェル)</translation>
    </message>
    <message id="host-dialog.staging-way.smb">
        <source>File share only (SMB)</source>
        <translation>ファイル共有のみ (SMB)</translation>
    </message>
    <message id="host-dialog.staging-way.shell">
        <source>Remote shell only (WinRM)</source>
        <translation>リモート シェルのみ (WinRM)</translation>
    </message>
    <message id="host-dialog.add.title">
        <source>Add Host</source>
        <translation>ホストの追加</translation>
    </message>
    <message id="host-dialog.add.intro">
        <source>Connect to a Hyper-V host over WinRM. The account must be an administrator of the host, or a member of both Remote Management Users and Hyper-V Administrators.</source>
        <translation>WinRM で Hyper-V ホストに接続します。ホストの管理者か、Remote Management Users と Hyper-V Administrators の両方に属するアカウントが必要です。</translation>
    </message>
    <message id="host-dialog.add.button">
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message id="host-dialog.edit.title">
        <source>Edit Host</source>
        <translation>ホストの編集</translation>
    </message>
    <message id="host-dialog.edit.intro">
        <source>Change how hvgui connects to this host. hvgui reconnects when you save.</source>
        <translation>このホストへの接続方法を変更します。変更後に再接続します。</translation>
    </message>
    <message id="host-dialog.edit.button">
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message id="host-dialog.reconnect.title">
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message id="host-dialog.reconnect.intro">
        <source>Enter the account for this host.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message id="host-dialog.reconnect.button">
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message id="status.vms" numerus="yes">
        <source>{n} VMs</source>
        <translation>
            <numerusform>{n} 台の仮想マシン</numerusform>
        </translation>
    </message>
    <message id="status.and-selected">
        <source>{vms}, {n} selected</source>
        <translation>{vms}、{n} 台を選択中</translation>
    </message>
    <message id="status.as-of">
        <source>Last updated {time}</source>
        <translation>{time} 時点のデータ</translation>
    </message>
    <message id="status.silent-tip">
        <source>Select the first of these hosts:</source>
        <translation>次のホストの最初のものを選択します:</translation>
    </message>
    <message id="status.silent-hosts" numerus="yes">
        <source>{n} hosts not connected</source>
        <translation>
            <numerusform>{n} 台のホストが未接続</numerusform>
        </translation>
    </message>
    <message id="about-box.title">
        <source>About hvgui</source>
        <translation>hvgui について</translation>
    </message>
    <message id="about-box.name">
        <source>hvgui {version}</source>
        <translation>hvgui {version}</translation>
    </message>
    <message id="about-box.words">
        <source>A desktop manager for Hyper-V hosts and their integration services. MIT License.
Hyper-V is a trademark of Microsoft. hvgui is not made by Microsoft.</source>
        <translation>Hyper-V ホストと統合サービスを管理するデスクトップ ツールです (MIT ライセンス)。
Hyper-V は Microsoft の商標です。このプログラムは Microsoft の製品ではありません。</translation>
    </message>
    <message id="about-box.facts">
        <source>Python {python}, Qt {qt}, PySide {binding}
{system}</source>
        <translation>Python {python}、Qt {qt}、PySide {binding}
{system}</translation>
    </message>
    <message id="service.shutdown.short">
        <source>Shutdown</source>
        <translation>シャットダウン</translation>
    </message>
    <message id="service.time-sync.short">
        <source>Time sync</source>
        <translation>時刻の同期</translation>
    </message>
    <message id="service.kvp.short">
        <source>Data Exchange</source>
        <translation>データ交換</translation>
    </message>
    <message id="service.heartbeat.short">
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message id="service.backup.short">
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message id="service.guest-services.short">
        <source>Guest services</source>
        <translation>ゲスト サービス</translation>
    </message>
    <message id="fact.copy">
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message id="fact.heartbeat">
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message id="fact.version-and-generation">
        <source>{version}, Generation {n}</source>
        <translation>{version} (第 {n} 世代)</translation>
    </message>
    <message id="fact.generation-only">
        <source>Generation {n}</source>
        <translation>第 {n} 世代</translation>
    </message>
    <message id="strip.title">
        <source>Heartbeat, last {duration}</source>
        <translation>ハートビート (過去 {duration})</translation>
    </message>
    <message id="strip.title-unknown">
        <source>Heartbeat, last {duration}; no data before {time}</source>
        <translation>ハートビート (過去 {duration}、{time} より前のデータなし)</translation>
    </message>
    <message id="cause.vm-critical.many" numerus="yes">
        <source>{n} virtual machines are in a critical state</source>
        <translation>
            <numerusform>重大な状態の仮想マシン: {n} 台</numerusform>
        </translation>
    </message>
    <message id="cause.guest-silent.many" numerus="yes">
        <source>{n} guests are not responding</source>
        <translation>
            <numerusform>応答していないゲスト: {n} 台</numerusform>
        </translation>
    </message>
    <message id="cause.guest-error.many" numerus="yes">
        <source>{n} heartbeats report an error</source>
        <translation>
            <numerusform>ハートビートのエラー: {n} 台</numerusform>
        </translation>
    </message>
    <message id="cause.no-contact.many" numerus="yes">
        <source>No contact with {n} guests</source>
        <translation>
            <numerusform>接続できていないゲスト: {n} 台</numerusform>
        </translation>
    </message>
    <message id="cause.application.many" numerus="yes">
        <source>Applications of {n} guests report a critical state</source>
        <translation>
            <numerusform>アプリケーションが重大な状態のゲスト: {n} 台</numerusform>
        </translation>
    </message>
    <message id="causes.title">
        <source>What needs attention</source>
        <translation>確認が必要なもの</translation>
    </message>
    <message id="causes.tip">
        <source>Select these virtual machines</source>
        <translation>これらの仮想マシンを選択します</translation>
    </message>
    <message id="causes.host-tip">
        <source>Show the virtual machines of this host</source>
        <translation>このホストの仮想マシンを表示します</translation>
    </message>
    <message id="details.attention">
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message id="causes.well.title">
        <source>Nothing needs attention</source>
        <translation>確認が必要なものはありません</translation>
    </message>
    <message id="causes.well.words" numerus="yes">
        <source>{n} virtual machines, {hosts}. Select one to see its details, or drop files on its row to copy them into the guest.</source>
        <translation>
            <numerusform>仮想マシン {n} 台、{hosts}。選択すると詳細が表示されます。行にファイルをドロップすると、ゲストにコピーできます。</numerusform>
        </translation>
    </message>
    <message id="causes.hosts" numerus="yes">
        <source>{n} hosts</source>
        <translation>
            <numerusform>ホスト {n} 台</numerusform>
        </translation>
    </message>
    <message id="cause.button.start">
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message id="cause.button.resume">
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message id="cause.button.service-on">
        <source>Turn On Service</source>
        <translation>サービスをオンにする</translation>
    </message>
    <message id="cause.button.doctor">
        <source>Diagnose Connection…</source>
        <translation>接続の診断…</translation>
    </message>
    <message id="details.none">
        <source>No selection</source>
        <translation>選択なし</translation>
    </message>
    <message id="causes.silent-host">
        <source>{host}: {state}</source>
        <translation>{host}: {state}</translation>
    </message>
    <message id="outcome.rejected">
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message id="count.rejected" numerus="yes">
        <source>{n} rejected</source>
        <translation>
            <numerusform>拒否 {n} 件</numerusform>
        </translation>
    </message>
    <message id="operations.and-reasons" numerus="yes">
        <source>{reason} And {n} other reasons.</source>
        <translation>
            <numerusform>{reason} その他の理由が {n} 件あります。</numerusform>
        </translation>
    </message>
    <message id="operations.undone">
        <source>Undone</source>
        <translation>元に戻し済み</translation>
    </message>
    <message id="operations.partly-undone">
        <source>Partly undone</source>
        <translation>一部を元に戻し済み</translation>
    </message>
    <message id="operation.undoes">
        <source>Undo: {title}</source>
        <translation>元に戻す: {title}</translation>
    </message>
    <message id="operation.one-thing">
        <source>{what}, {who}</source>
        <translation>{what}、{who}</translation>
    </message>
    <message id="operation.service-on">
        <source>{service} on, {who}</source>
        <translation>{service}: オン、{who}</translation>
    </message>
    <message id="operation.service-off">
        <source>{service} off, {who}</source>
        <translation>{service}: オフ、{who}</translation>
    </message>
    <message id="operation.services-on" numerus="yes">
        <source>{n} services on, {who}</source>
        <translation>
            <numerusform>{n} 個のサービス: オン、{who}</numerusform>
        </translation>
    </message>
    <message id="operation.services-off" numerus="yes">
        <source>{n} services off, {who}</source>
        <translation>
            <numerusform>{n} 個のサービス: オフ、{who}</numerusform>
        </translation>
    </message>
    <message id="operations.undo">
        <source>Undo…</source>
        <translation>元に戻す…</translation>
    </message>
    <message id="operations.undo-tip">
        <source>Compare what the operation has changed with the current values, and restore the previous ones</source>
        <translation>操作による変更を現在の値と比べて、以前の値に戻します</translation>
    </message>
    <message id="operations.undo-n" numerus="yes">
        <source>Undo {n} Changes…</source>
        <translation>
            <numerusform>{n} 件の変更を元に戻す…</numerusform>
        </translation>
    </message>
    <message id="operations.in-journal">
        <source>Show in Journal</source>
        <translation>履歴で表示</translation>
    </message>
    <message id="operations.in-journal-tip">
        <source>Show the entries of the operation in the change journal</source>
        <translation>この操作の項目を変更の履歴で表示します</translation>
    </message>
    <message id="operations.in-journal-n" numerus="yes">
        <source>Show {n} Entries in Journal</source>
        <translation>
            <numerusform>履歴で {n} 件の項目を表示</numerusform>
        </translation>
    </message>
    <message id="operations.why">
        <source>Diagnose Integration Services…</source>
        <translation>統合サービスの診断…</translation>
    </message>
    <message id="operations.why-tip">
        <source>Find out why an integration service of the virtual machine does not work</source>
        <translation>仮想マシンの統合サービスが動作しない理由を調べます</translation>
    </message>
    <message id="operations.remove">
        <source>Remove from List</source>
        <translation>一覧から削除</translation>
    </message>
    <message id="operations.remove-tip">
        <source>Remove the operation from this list; the journal keeps it</source>
        <translation>この操作を一覧から削除します。履歴には残ります</translation>
    </message>
    <message id="operations.why-not.undo">
        <source>Nothing of the selected operation is left to undo.</source>
        <translation>選択した操作には、元に戻せる変更が残っていません。</translation>
    </message>
    <message id="operations.why-not.journal">
        <source>The journal has no entry of the selected operation.</source>
        <translation>選択した操作の項目は履歴にありません。</translation>
    </message>
    <message id="operations.why-not.why">
        <source>The selected line is not about a virtual machine.</source>
        <translation>選択した行は仮想マシンに関するものではありません。</translation>
    </message>
    <message id="operations.why-not.running">
        <source>The selected operation has not ended.</source>
        <translation>選択した操作は完了していません。</translation>
    </message>
    <message id="operations.why-not.nothing-half">
        <source>No change of the selected operation is incomplete.</source>
        <translation>選択した操作に、途中で止まった変更はありません。</translation>
    </message>
    <message id="operations.why-not.nothing-made">
        <source>The selected operation has left no virtual machine half created.</source>
        <translation>選択した操作に、作成途中の仮想マシンはありません。</translation>
    </message>
    <message id="operations.why-not.no-existing">
        <source>No file of the selected operation existed in a guest.</source>
        <translation>選択した操作のファイルは、ゲストに既存ではありませんでした。</translation>
    </message>
    <message id="filter.menu-tip">
        <source>Choose filter words (Alt+Down in the box)</source>
        <translation>フィルターの語句を選択します (ボックス内で Alt+↓)</translation>
    </message>
    <message id="filter.not-understood">
        <source>Filter not understood</source>
        <translation>解釈できないフィルター</translation>
    </message>
    <message id="filter.menu">
        <source>Filter Words</source>
        <translation>フィルターの語句</translation>
    </message>
    <message id="filter.key.state">
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message id="filter.key.heartbeat">
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message id="filter.key.host">
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message id="filter.key.tag">
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message id="filter.key.owner">
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message id="filter.key.role">
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message id="filter.key.os">
        <source>Guest OS</source>
        <translation>ゲスト OS</translation>
    </message>
    <message id="filter.key.version">
        <source>Configuration Version</source>
        <translation>構成バージョン</translation>
    </message>
    <message id="filter.key.service">
        <source>Integration Service</source>
        <translation>統合サービス</translation>
    </message>
    <message id="filter.answer.trouble">
        <source>Not Working</source>
        <translation>問題あり</translation>
    </message>
    <message id="filter.answer.off">
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message id="filter.answer.on">
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message id="filter.answer.ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="filter.answer.silent">
        <source>Not Responding</source>
        <translation>応答なし</translation>
    </message>
    <message id="views.menu">
        <source>Sa&amp;ved Views</source>
        <translation>保存したビュー(&amp;V)</translation>
    </message>
    <message id="grouping.menu">
        <source>&amp;Group By</source>
        <translation>グループ化(&amp;G)</translation>
    </message>
    <message id="grouping.none">
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message id="grouping.host">
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message id="grouping.state">
        <source>&amp;State</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message id="grouping.heartbeat">
        <source>Heart&amp;beat</source>
        <translation>ハートビート(&amp;B)</translation>
    </message>
    <message id="grouping.owner">
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message id="grouping.role">
        <source>&amp;Role</source>
        <translation>役割(&amp;R)</translation>
    </message>
    <message id="grouping.no-heartbeat">
        <source>No heartbeat</source>
        <translation>ハートビートなし</translation>
    </message>
    <message id="grouping.no-owner">
        <source>No owner</source>
        <translation>所有者なし</translation>
    </message>
    <message id="grouping.no-role">
        <source>No role</source>
        <translation>役割なし</translation>
    </message>
    <message id="grouping.heading">
        <source>Group {title}, {n} virtual machines</source>
        <translation>グループ {title}、仮想マシン {n} 台</translation>
    </message>
    <message id="views.button">
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message id="views.tip">
        <source>Saved filters, columns and orders of the list</source>
        <translation>保存したフィルター、列、並べ替え</translation>
    </message>
    <message id="views.save">
        <source>Save This View…</source>
        <translation>このビューを保存…</translation>
    </message>
    <message id="views.save-title">
        <source>Save View</source>
        <translation>ビューの保存</translation>
    </message>
    <message id="views.save-button">
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message id="views.note">
        <source>The filter, the columns, the order and the groups of the list are saved.</source>
        <translation>一覧のフィルター、列、並べ替え、グループ化が保存されます。</translation>
    </message>
    <message id="views.edit">
        <source>Change “{name}”</source>
        <translation>「{name}」の変更</translation>
    </message>
    <message id="views.update">
        <source>Save What Is Shown Now</source>
        <translation>現在の表示で上書き</translation>
    </message>
    <message id="views.rename">
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message id="views.rename-title">
        <source>Rename the View {name}</source>
        <translation>ビュー {name} の名前の変更</translation>
    </message>
    <message id="views.left">
        <source>Move Left</source>
        <translation>左へ移動</translation>
    </message>
    <message id="views.right">
        <source>Move Right</source>
        <translation>右へ移動</translation>
    </message>
    <message id="views.delete">
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message id="views.chip-tip">
        <source>Saved view: {filter}</source>
        <translation>保存したビュー: {filter}</translation>
    </message>
</context>
</TS>
