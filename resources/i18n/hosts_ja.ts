<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="command-box.copy">
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message id="command-box.copied">
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message id="command-box.copy-what">
        <source>Copy: {what}</source>
        <translation>コピー: {what}</translation>
    </message>
    <message id="host-way.http">
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message id="host-way.https">
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message id="host-way.nobody">
        <source>no user name</source>
        <translation>ユーザー名なし</translation>
    </message>
    <message id="host-way.all">
        <source>{auth} over {transport}, as {user}</source>
        <translation>{transport} 上の {auth}、ユーザー {user}</translation>
    </message>
    <message id="liveness.subscribing">
        <source>Asking the host for events; until they come, it is read at intervals.</source>
        <translation>ホストにイベントの通知を要求しています。通知が届くまでは一定の間隔で読み取ります。</translation>
    </message>
    <message id="liveness.live">
        <source>The host reports changes by itself, within seconds. It is also read at intervals, to be sure.</source>
        <translation>ホストが変更を数秒以内に通知します。念のため、一定の間隔でも読み取ります。</translation>
    </message>
    <message id="liveness.polling">
        <source>The host is read at intervals; it does not report changes by itself.</source>
        <translation>一定の間隔で読み取ります。ホストからの変更の通知はありません。</translation>
    </message>
    <message id="verdict.passed">
        <source>Passed</source>
        <translation>成功</translation>
    </message>
    <message id="verdict.failed">
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message id="verdict.not-reached">
        <source>Not reached</source>
        <translation>未到達</translation>
    </message>
    <message id="verdict.not-needed">
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message id="rung.name.name">
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message id="rung.name.checks">
        <source>The host's name is looked up in the network.</source>
        <translation>ホストの名前をネットワークで検索します。</translation>
    </message>
    <message id="rung.name.advice">
        <source>A short name is found only inside its own domain: try the full name. After a move, an old address may still be remembered.</source>
        <translation>短い名前は同じドメインの中でしか見つかりません。完全な名前を試してください。移設した後は、古いアドレスが記憶されていることもあります。</translation>
    </message>
    <message id="rung.port.name">
        <source>Network port</source>
        <translation>ネットワーク ポート</translation>
    </message>
    <message id="rung.port.checks">
        <source>A connection is made to the WinRM port.</source>
        <translation>WinRM のポートに接続します。</translation>
    </message>
    <message id="rung.port.advice">
        <source>Usual reasons: WinRM was never turned on, the host's network counts as public, so that its firewall stays closed, or there is no route. Hosts have port 5985 for HTTP; 5986 for HTTPS answers only after a certificate was set up.</source>
        <translation>よくある原因: WinRM が一度も有効にされていない、ホストのネットワークがパブリックと見なされてファイアウォールが閉じている、経路がない。HTTP のポートは 5985 です。HTTPS の 5986 は、証明書を設定した後でのみ応答します。</translation>
    </message>
    <message id="rung.tls.name">
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message id="rung.tls.checks">
        <source>The host shows its certificate, and this computer judges it. Over HTTP there is none; messages are encrypted by the sign-in instead.</source>
        <translation>ホストが提示する証明書を、このコンピューターが確認します。HTTP には証明書がなく、サインインの仕組みがメッセージを暗号化します。</translation>
    </message>
    <message id="rung.tls.advice">
        <source>Hosts outside a domain usually have a certificate that they issued themselves. Compare its fingerprint with the one on the host before you trust it.</source>
        <translation>ドメインに参加していないホストの証明書は、通常、自己署名です。信頼する前に、ホスト上の拇印と比較してください。</translation>
    </message>
    <message id="rung.winrm.name">
        <source>WinRM</source>
        <translation>WinRM</translation>
    </message>
    <message id="rung.winrm.checks">
        <source>The service behind the port says that it is WinRM, before anybody signs in.</source>
        <translation>サインインの前に、ポートの先のサービスが WinRM であることを確認します。</translation>
    </message>
    <message id="rung.winrm.advice">
        <source>Another program may have taken the port, or the WinRM service has stopped.</source>
        <translation>別のプログラムがポートを使用しているか、WinRM サービスが停止しています。</translation>
    </message>
    <message id="rung.sign-in.name">
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message id="rung.sign-in.checks">
        <source>The user name and the password are accepted, and the messages are encrypted.</source>
        <translation>ユーザー名とパスワードが受け入れられ、メッセージが暗号化されることを確認します。</translation>
    </message>
    <message id="rung.sign-in.advice">
        <source>Write local accounts as HOST\user. Windows lets local accounts other than the built-in Administrator in only when token filtering is off (LocalAccountTokenFilterPolicy = 1). NTLM may be turned off by policy: then use Kerberos. For Kerberos, the clocks must agree to five minutes, and the host must be called by its full name.</source>
        <translation>ローカル アカウントは「ホスト名\ユーザー」と入力してください。ビルトインの Administrator 以外のローカル アカウントは、トークンのフィルターがオフの場合 (LocalAccountTokenFilterPolicy = 1) にのみ許可されます。NTLM はポリシーで無効にされていることがあります。その場合は Kerberos を使用してください。Kerberos では、時計の差が 5 分以内で、ホストを完全な名前で指定する必要があります。</translation>
    </message>
    <message id="rung.winrm-rights.name">
        <source>Remote management rights</source>
        <translation>リモート管理の権限</translation>
    </message>
    <message id="rung.winrm-rights.checks">
        <source>The account may use WinRM on the host.</source>
        <translation>アカウントがホストの WinRM を使用できることを確認します。</translation>
    </message>
    <message id="rung.winrm-rights.advice">
        <source>Members of Remote Management Users (S-1-5-32-580) and administrators may.</source>
        <translation>Remote Management Users (S-1-5-32-580) のメンバーと管理者が使用できます。</translation>
    </message>
    <message id="rung.namespace.name">
        <source>Hyper-V</source>
        <translation>Hyper-V</translation>
    </message>
    <message id="rung.namespace.checks">
        <source>The Hyper-V role is installed and its management service runs.</source>
        <translation>Hyper-V の役割がインストールされ、管理サービスが実行中であることを確認します。</translation>
    </message>
    <message id="rung.namespace.advice">
        <source>The service is called vmms. On a host without the Hyper-V role there is nothing to manage.</source>
        <translation>サービスの名前は vmms です。Hyper-V の役割がないホストには、管理の対象がありません。</translation>
    </message>
    <message id="rung.hyperv-read.name">
        <source>See virtual machines</source>
        <translation>仮想マシンの表示</translation>
    </message>
    <message id="rung.hyperv-read.checks">
        <source>The account sees the host's Hyper-V objects.</source>
        <translation>アカウントがホストの Hyper-V オブジェクトを参照できることを確認します。</translation>
    </message>
    <message id="rung.hyperv-read.advice">
        <source>An account without Hyper-V rights gets an empty list instead of an error. Members of Hyper-V Administrators (S-1-5-32-578) and administrators see everything. Sign in again afterwards.</source>
        <translation>Hyper-V の権限がないアカウントには、エラーではなく空の一覧が返されます。Hyper-V Administrators (S-1-5-32-578) のメンバーと管理者はすべてを参照できます。追加した後、サインインし直してください。</translation>
    </message>
    <message id="rung.hyperv-methods.name">
        <source>Change virtual machines</source>
        <translation>仮想マシンの変更</translation>
    </message>
    <message id="rung.hyperv-methods.checks">
        <source>The account may call Hyper-V's methods; nothing is changed by this test.</source>
        <translation>アカウントが Hyper-V のメソッドを呼び出せることを確認します。この確認では何も変更されません。</translation>
    </message>
    <message id="rung.hyperv-methods.advice">
        <source>Reading works, changing does not: the host is shown read only. Add the account to Hyper-V Administrators (S-1-5-32-578).</source>
        <translation>読み取りはできますが、変更はできません。ホストは読み取り専用で表示されます。アカウントを Hyper-V Administrators (S-1-5-32-578) に追加してください。</translation>
    </message>
    <message id="rung.shell.name">
        <source>Remote shell</source>
        <translation>リモート シェル</translation>
    </message>
    <message id="rung.shell.checks">
        <source>A remote shell can be opened. Only copying files into guests needs it.</source>
        <translation>リモート シェルを開けることを確認します。ゲストへのファイルのコピーにのみ必要です。</translation>
    </message>
    <message id="rung.shell.advice">
        <source>The connection works without it; but where the file share is closed as well, no files can be copied. Remote shells need an administrator, and AllowRemoteShellAccess on the host.</source>
        <translation>接続はリモート シェルなしでも動作しますが、ファイル共有も使用できない場合はファイルをコピーできません。リモート シェルには管理者の権限と、ホストの AllowRemoteShellAccess が必要です。</translation>
    </message>
    <message id="doctor.title">
        <source>Connection Doctor for {host}</source>
        <translation>{host} の接続の診断</translation>
    </message>
    <message id="doctor.ladder">
        <source>Steps of the connection</source>
        <translation>接続の段階</translation>
    </message>
    <message id="doctor.checking">
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message id="doctor.step">
        <source>{n}. {name}</source>
        <translation>{n}. {name}</translation>
    </message>
    <message id="doctor.climbing">
        <source>Examining the connection…</source>
        <translation>接続を診断しています…</translation>
    </message>
    <message id="doctor.breaks">
        <source>The connection breaks at this step: {rung}</source>
        <translation>接続はこの段階で失敗します: {rung}</translation>
    </message>
    <message id="doctor.all-well">
        <source>Everything works.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message id="doctor.not-examined">
        <source>The host is no longer in the list, so nothing was examined.</source>
        <translation>ホストが一覧にないため、診断できませんでした。</translation>
    </message>
    <message id="doctor.what-to-do">
        <source>{rung}: what to do</source>
        <translation>{rung}: 対処方法</translation>
    </message>
    <message id="doctor.what-it-checks">
        <source>{rung}: what is checked</source>
        <translation>{rung}: 確認の内容</translation>
    </message>
    <message id="doctor.detail">
        <source>Technical detail: {detail}</source>
        <translation>技術的な詳細: {detail}</translation>
    </message>
    <message id="doctor.on-host">
        <source>For the host's administrator (PowerShell, on the host)</source>
        <translation>ホストの管理者へ (ホスト上の PowerShell)</translation>
    </message>
    <message id="doctor.here">
        <source>On this computer</source>
        <translation>このコンピューターで</translation>
    </message>
    <message id="doctor.stands-for">
        <source>{sign} stands for {value}</source>
        <translation>{sign} は {value} に置き換えてください</translation>
    </message>
    <message id="doctor.busy">
        <source>The examination is still running.</source>
        <translation>診断はまだ終わっていません。</translation>
    </message>
    <message id="doctor.certificate">
        <source>&amp;Certificate…</source>
        <translation>証明書(&amp;C)…</translation>
    </message>
    <message id="doctor.copy">
        <source>Copy &amp;Report</source>
        <translation>結果をコピー(&amp;R)</translation>
    </message>
    <message id="doctor.again">
        <source>Examine &amp;Again</source>
        <translation>もう一度診断(&amp;A)</translation>
    </message>
    <message id="doctor.report-title">
        <source>Connection report for {host}</source>
        <translation>{host} の接続の診断結果</translation>
    </message>
    <message id="doctor.report-way">
        <source>Sign-in: {way}</source>
        <translation>サインイン: {way}</translation>
    </message>
    <message id="doctor.report-at">
        <source>Examined: {time}</source>
        <translation>診断の日時: {time}</translation>
    </message>
    <message id="doctor.report-line">
        <source>{n}. {rung}: {verdict}</source>
        <translation>{n}. {rung}: {verdict}</translation>
    </message>
    <message id="doctor.column.step">
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message id="doctor.column.result">
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message id="doctor.column.seen">
        <source>Found</source>
        <translation>確認した値</translation>
    </message>
    <message id="certificate.title">
        <source>Certificate of {host}</source>
        <translation>{host} の証明書</translation>
    </message>
    <message id="certificate.fetching">
        <source>Asking the host for its certificate…</source>
        <translation>ホストの証明書を取得しています…</translation>
    </message>
    <message id="certificate.new">
        <source>This host shows a certificate that this computer does not trust.</source>
        <translation>このホストの証明書は、このコンピューターでは信頼されていません。</translation>
    </message>
    <message id="certificate.changed">
        <source>The certificate is NOT the one you trusted for this host. The host may have been renewed or set up again – or somebody else may be answering in its place.</source>
        <translation>証明書が、このホストで信頼した証明書と異なります。証明書が更新されたか、ホストが再構築された可能性があります。または、別のコンピューターがホストになりすましている可能性があります。</translation>
    </message>
    <message id="certificate.same">
        <source>You trusted exactly this certificate for this host.</source>
        <translation>このホストで信頼した証明書と同じです。</translation>
    </message>
    <message id="certificate.trusted">
        <source>This computer trusts the certificate; there is nothing to decide.</source>
        <translation>この証明書はこのコンピューターで信頼されています。判断は必要ありません。</translation>
    </message>
    <message id="certificate.failed">
        <source>The certificate could not be fetched.</source>
        <translation>証明書を取得できませんでした。</translation>
    </message>
    <message id="certificate.why-not">
        <source>Why it is not trusted: {reason}</source>
        <translation>信頼されない理由: {reason}</translation>
    </message>
    <message id="certificate.now">
        <source>Shown by the host now</source>
        <translation>現在ホストが提示している証明書</translation>
    </message>
    <message id="certificate.before">
        <source>Trusted before</source>
        <translation>以前に信頼した証明書</translation>
    </message>
    <message id="certificate.compare">
        <source>Compare the fingerprint with the one the host's administrator reads on the host:</source>
        <translation>ホストの管理者がホスト上で確認した拇印と比較してください。</translation>
    </message>
    <message id="certificate.command">
        <source>To print the fingerprints (PowerShell, on the host)</source>
        <translation>拇印を表示するコマンド (ホスト上の PowerShell)</translation>
    </message>
    <message id="certificate.trust">
        <source>&amp;Trust This Certificate for This Host</source>
        <translation>このホストでこの証明書を信頼する(&amp;T)</translation>
    </message>
    <message id="certificate.trust-tip">
        <source>From now on only this certificate is accepted for this host.</source>
        <translation>今後、このホストではこの証明書だけを受け入れます。</translation>
    </message>
    <message id="certificate.self-signed">
        <source>{issuer} (issued by itself)</source>
        <translation>{issuer} (自己署名)</translation>
    </message>
    <message id="certificate.expired">
        <source>{period} – expired</source>
        <translation>{period} – 期限切れ</translation>
    </message>
    <message id="certificate.not-yet">
        <source>{period} – not valid yet</source>
        <translation>{period} – まだ有効ではありません</translation>
    </message>
    <message id="certificate.period">
        <source>{from} to {until}</source>
        <translation>{from} ～ {until}</translation>
    </message>
    <message id="certificate.fact.fingerprint">
        <source>Fingerprint (SHA-256):</source>
        <translation>拇印 (SHA-256):</translation>
    </message>
    <message id="certificate.fact.subject">
        <source>Issued to:</source>
        <translation>発行先:</translation>
    </message>
    <message id="certificate.fact.issuer">
        <source>Issued by:</source>
        <translation>発行者:</translation>
    </message>
    <message id="certificate.fact.names">
        <source>Valid for the names:</source>
        <translation>有効な名前:</translation>
    </message>
    <message id="certificate.fact.validity">
        <source>Valid:</source>
        <translation>有効期間:</translation>
    </message>
    <message id="host-details.title">
        <source>Properties of {host}</source>
        <translation>{host} のプロパティ</translation>
    </message>
    <message id="host-details.doctor">
        <source>&amp;Examine Connection…</source>
        <translation>接続の診断(&amp;E)…</translation>
    </message>
    <message id="host-details.certificate">
        <source>&amp;Certificate…</source>
        <translation>証明書(&amp;C)…</translation>
    </message>
    <message id="host-details.since">
        <source>{phase} (since {time})</source>
        <translation>{phase} ({time} から)</translation>
    </message>
    <message id="host-details.age">
        <source>{time} ({age})</source>
        <translation>{time} ({age})</translation>
    </message>
    <message id="host-details.latency">
        <source>{n} ms for the last reading</source>
        <translation>前回の読み取りに {n} ミリ秒</translation>
    </message>
    <message id="host-details.system-store">
        <source>the system's trust store</source>
        <translation>システムの信頼ストア</translation>
    </message>
    <message id="host-details.pinned">
        <source>one certificate, trusted by hand</source>
        <translation>個別に信頼した 1 つの証明書</translation>
    </message>
    <message id="host-details.ca-file">
        <source>the authority in {file}</source>
        <translation>{file} の証明機関</translation>
    </message>
    <message id="host-details.trust-none">
        <source>not needed over HTTP</source>
        <translation>HTTP では不要</translation>
    </message>
    <message id="host-details.vms" numerus="yes">
        <source>{n} virtual machines</source>
        <translation>
            <numerusform>{n} 台</numerusform>
        </translation>
    </message>
    <message id="host-details.fact.address">
        <source>Address:</source>
        <translation>アドレス:</translation>
    </message>
    <message id="host-details.fact.way">
        <source>Sign-in:</source>
        <translation>サインイン:</translation>
    </message>
    <message id="host-details.fact.trust">
        <source>Certificate checked by:</source>
        <translation>証明書の確認:</translation>
    </message>
    <message id="host-details.fact.phase">
        <source>Connection:</source>
        <translation>接続:</translation>
    </message>
    <message id="host-details.fact.trouble">
        <source>Trouble:</source>
        <translation>問題:</translation>
    </message>
    <message id="host-details.fact.liveness">
        <source>Changes are noticed:</source>
        <translation>変更の検出:</translation>
    </message>
    <message id="host-details.fact.as-of">
        <source>Last read:</source>
        <translation>前回の読み取り:</translation>
    </message>
    <message id="host-details.fact.latency">
        <source>Answering time:</source>
        <translation>応答時間:</translation>
    </message>
    <message id="host-details.fact.system">
        <source>System:</source>
        <translation>システム:</translation>
    </message>
    <message id="host-details.fact.build">
        <source>Version:</source>
        <translation>バージョン:</translation>
    </message>
    <message id="host-details.fact.language">
        <source>Language:</source>
        <translation>言語:</translation>
    </message>
    <message id="host-details.fact.vms">
        <source>Virtual machines:</source>
        <translation>仮想マシン:</translation>
    </message>
    <message id="host-dialog.tls.ca-file">
        <source>C&amp;A file:</source>
        <translation>CA ファイル(&amp;A):</translation>
    </message>
    <message id="host-dialog.tls.ca-file-example">
        <source>PEM file; empty: the system's trust store</source>
        <translation>PEM ファイル。空欄の場合はシステムの信頼ストア</translation>
    </message>
    <message id="host-dialog.tls.pinned">
        <source>&amp;Fingerprint:</source>
        <translation>拇印(&amp;F):</translation>
    </message>
    <message id="host-dialog.tls.pinned-example">
        <source>SHA-256 of one trusted certificate; empty: none</source>
        <translation>信頼する 1 つの証明書の SHA-256。空欄の場合はなし</translation>
    </message>
    <message id="host-dialog.tls.pinned-tip">
        <source>With a fingerprint, exactly this certificate is accepted, whatever name is in it.</source>
        <translation>拇印を指定すると、証明書の名前にかかわらず、この証明書だけを受け入れます。</translation>
    </message>
    <message id="host-dialog.tls.pinned-not-legal">
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>SHA-256 の拇印は 64 桁の 16 進数です。</translation>
    </message>
    <message id="action.doctor.label">
        <source>Examine Conne&amp;ction…</source>
        <translation>接続の診断(&amp;C)…</translation>
    </message>
    <message id="action.doctor.tip">
        <source>Find out which layer of the connection to the host refuses, and what to do about it</source>
        <translation>ホストへの接続がどの段階で拒否されるかと、その対処方法を調べます</translation>
    </message>
    <message id="action.host-details.label">
        <source>&amp;Properties…</source>
        <translation>プロパティ(&amp;P)…</translation>
    </message>
    <message id="action.host-details.tip">
        <source>Show how the host is reached, what it runs and how its changes are noticed</source>
        <translation>ホストへの接続方法、システム、変更の検出方法を表示します</translation>
    </message>
    <message id="action.certificate.label">
        <source>Cer&amp;tificate…</source>
        <translation>証明書(&amp;T)…</translation>
    </message>
    <message id="action.certificate.tip">
        <source>Show the host's certificate and decide whether to trust it</source>
        <translation>ホストの証明書を表示し、信頼するかどうかを決めます</translation>
    </message>
    <message id="why-not-host.no-https">
        <source>The host is reached over HTTP, which has no certificate.</source>
        <translation>このホストには HTTP で接続しています。HTTP には証明書がありません。</translation>
    </message>
    <message id="empty.doctor.button">
        <source>Examine Connection…</source>
        <translation>接続の診断…</translation>
    </message>
</context>
</TS>
