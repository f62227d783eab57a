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
        <translation>コピー済み</translation>
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
        <translation>{auth} ({transport})、ユーザー: {user}</translation>
    </message>
    <message id="liveness.subscribing">
        <source>Subscribing to events. Until then, hvgui refreshes at intervals.</source>
        <translation>ホストにイベントの通知を要求しています。通知が届くまでは一定の間隔で読み取ります。</translation>
    </message>
    <message id="liveness.live">
        <source>The host sends events within seconds. hvgui also refreshes at intervals.</source>
        <translation>ホストが変更を数秒以内に通知します。確認のため、一定の間隔での読み取りも行います。</translation>
    </message>
    <message id="liveness.polling">
        <source>hvgui refreshes at intervals because the host sends no events.</source>
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
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message id="verdict.not-needed">
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message id="rung.name.name">
        <source>Name resolution</source>
        <translation>名前</translation>
    </message>
    <message id="rung.name.checks">
        <source>Resolves the host name to an address.</source>
        <translation>ホストの名前を解決します (DNS など)。</translation>
    </message>
    <message id="rung.name.advice">
        <source>A short name can be resolved only in its own domain: try the full name. If the host has moved, an old address may still be cached.</source>
        <translation>短い名前は、同じドメイン内でのみ解決できます。完全修飾ドメイン名 (FQDN) を試してください。ホストの移設後は、古いアドレスがキャッシュに残っていることもあります。</translation>
    </message>
    <message id="rung.port.name">
        <source>Network port</source>
        <translation>ネットワーク ポート</translation>
    </message>
    <message id="rung.port.checks">
        <source>Connects to the WinRM port.</source>
        <translation>WinRM のポートに接続します。</translation>
    </message>
    <message id="rung.port.advice">
        <source>Possible causes: WinRM is not enabled; the firewall blocks it because the host's network is set to Public; or there is no route. Port 5985 is for HTTP. Port 5986 (HTTPS) responds only after a certificate has been set up.</source>
        <translation>よくある原因: WinRM が一度も有効にされていない、ホストのネットワークが「パブリック」のためファイアウォールが閉じている、またはホストまでの経路がない。HTTP のポートは 5985 です。HTTPS のポート 5986 は、証明書を設定するまで応答しません。</translation>
    </message>
    <message id="rung.tls.name">
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message id="rung.tls.checks">
        <source>Checks the certificate of the host. Over HTTP there is no certificate; the sign-in method encrypts the messages.</source>
        <translation>ホストが提示する証明書を、このコンピューターが確認します。HTTP には証明書がなく、サインインの仕組みがメッセージを暗号化します。</translation>
    </message>
    <message id="rung.tls.advice">
        <source>Hosts outside a domain usually have a self-signed certificate. Before you trust it, compare its fingerprint with the one shown on the host.</source>
        <translation>ドメインに参加していないホストは、通常、自己署名証明書を使用します。信頼する前に、拇印がホスト上で確認した拇印と一致することを確認してください。</translation>
    </message>
    <message id="rung.winrm.name">
        <source>WinRM</source>
        <translation>WinRM</translation>
    </message>
    <message id="rung.winrm.checks">
        <source>Checks that the service is WinRM, before the sign-in.</source>
        <translation>サインインの前に、ポートで応答するサービスが WinRM であることを確認します。</translation>
    </message>
    <message id="rung.winrm.advice">
        <source>Another program may be using the port, or the WinRM service may have stopped.</source>
        <translation>別のプログラムがポートを使用しているか、WinRM サービスが停止しています。</translation>
    </message>
    <message id="rung.method.name">
        <source>Sign-in method</source>
        <translation>サインインの方法</translation>
    </message>
    <message id="rung.method.checks">
        <source>Checks that the host accepts the chosen sign-in method. Neither a user name nor a password is sent.</source>
        <translation>選択したサインイン方法をホストが受け付けることを確認します。ユーザー名もパスワードも送信しません。</translation>
    </message>
    <message id="rung.method.advice">
        <source>Windows Server 2025 and later, and hosts hardened by policy, may accept Kerberos only. Kerberos needs the host's full name, a domain and clocks within five minutes. Outside a domain, use a client certificate or Basic over HTTPS with a pinned certificate: “Preparing a host” in the manual has the commands.</source>
        <translation>Windows Server 2025 以降や、ポリシーで強化されたホストでは、Kerberos しか使用できない場合があります。Kerberos には、ホストの FQDN、ドメイン、5 分以内の時刻の差が必要です。ドメインがない場合は、クライアント証明書か、証明書を固定した HTTPS での基本認証を使用してください。コマンドはマニュアルの「ホストの準備」にあります。</translation>
    </message>
    <message id="rung.sign-in.name">
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message id="rung.sign-in.checks">
        <source>Signs in and checks that the messages are encrypted.</source>
        <translation>ユーザー名とパスワードが受け入れられ、メッセージが暗号化されることを確認します。</translation>
    </message>
    <message id="rung.sign-in.advice">
        <source>Enter local accounts as HOST\user. Local accounts other than the built-in Administrator can sign in as administrators only if LocalAccountTokenFilterPolicy is 1. If NTLM is turned off by policy, use Kerberos: the clocks must be within five minutes, and the host must be addressed by its full name.</source>
        <translation>ローカル アカウントは「ホスト名\ユーザー名」の形式で入力してください。ビルトインの Administrator 以外のローカル アカウントは、トークンのフィルター処理が無効な場合 (LocalAccountTokenFilterPolicy = 1) にのみサインインできます。NTLM がポリシーで無効にされている場合は、Kerberos を使用してください。Kerberos では、時刻の差が 5 分以内であることと、ホストを FQDN で指定することが必要です。</translation>
    </message>
    <message id="rung.winrm-rights.name">
        <source>Remote management rights</source>
        <translation>リモート管理の権限</translation>
    </message>
    <message id="rung.winrm-rights.checks">
        <source>Checks that the account is allowed to use WinRM on the host.</source>
        <translation>アカウントがホストの WinRM を使用できることを確認します。</translation>
    </message>
    <message id="rung.winrm-rights.advice">
        <source>Administrators and members of Remote Management Users (S-1-5-32-580) are allowed.</source>
        <translation>Remote Management Users (S-1-5-32-580) のメンバーと管理者が使用できます。</translation>
    </message>
    <message id="rung.namespace.name">
        <source>Hyper-V</source>
        <translation>Hyper-V</translation>
    </message>
    <message id="rung.namespace.checks">
        <source>Checks that the Hyper-V role is installed and its management service is running.</source>
        <translation>Hyper-V の役割がインストールされ、管理サービスが実行中であることを確認します。</translation>
    </message>
    <message id="rung.namespace.advice">
        <source>The service is vmms. Without the Hyper-V role, hvgui cannot manage the host.</source>
        <translation>サービス名は vmms です。Hyper-V の役割がインストールされていないホストは管理できません。</translation>
    </message>
    <message id="rung.hyperv-read.name">
        <source>View virtual machines</source>
        <translation>仮想マシンの表示</translation>
    </message>
    <message id="rung.hyperv-read.checks">
        <source>Checks that the account can view the host's virtual machines.</source>
        <translation>アカウントがホストの Hyper-V オブジェクトを参照できることを確認します。</translation>
    </message>
    <message id="rung.hyperv-read.advice">
        <source>Without Hyper-V permissions, the host returns an empty list instead of an error. Administrators and members of Hyper-V Administrators (S-1-5-32-578) have them. Choose Reconnect after changing the membership.</source>
        <translation>Hyper-V の権限がないと、ホストはエラーではなく空の一覧を返します。権限があるのは、管理者と Hyper-V Administrators (S-1-5-32-578) のメンバーです。メンバーを変更した後は [再接続] を選択してください。</translation>
    </message>
    <message id="rung.hyperv-methods.name">
        <source>Change virtual machines</source>
        <translation>仮想マシンの変更</translation>
    </message>
    <message id="rung.hyperv-methods.checks">
        <source>Checks that the account can call Hyper-V methods. This test changes nothing.</source>
        <translation>アカウントが Hyper-V のメソッドを呼び出せることを確認します。この確認では何も変更されません。</translation>
    </message>
    <message id="rung.hyperv-methods.advice">
        <source>The account can view but not change virtual machines, so the host is shown as read-only. Add the account to Hyper-V Administrators (S-1-5-32-578).</source>
        <translation>このアカウントは仮想マシンを表示できますが、変更はできません。そのためホストは読み取り専用で表示されます。アカウントを Hyper-V Administrators (S-1-5-32-578) に追加してください。</translation>
    </message>
    <message id="rung.shell.name">
        <source>Remote shell</source>
        <translation>リモート シェル</translation>
    </message>
    <message id="rung.shell.checks">
        <source>Opens a WinRM remote shell. Only file copies need it.</source>
        <translation>リモート シェルを開けることを確認します。ゲストへのファイルのコピーにのみ必要です。</translation>
    </message>
    <message id="rung.shell.advice">
        <source>The connection works without it, but if the file share is not available either, files cannot be copied. A remote shell needs an administrator, and AllowRemoteShellAccess on the host.</source>
        <translation>接続はリモート シェルなしでも動作しますが、ファイル共有も使用できない場合はファイルをコピーできません。リモート シェルには管理者の権限と、ホストの AllowRemoteShellAccess が必要です。</translation>
    </message>
    <message id="doctor.title">
        <source>Connection Diagnostics for {host}</source>
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
        <source>Diagnosing the connection…</source>
        <translation>接続を診断しています…</translation>
    </message>
    <message id="doctor.breaks">
        <source>The connection fails at this step: {rung}</source>
        <translation>接続はこの段階で失敗しています: {rung}</translation>
    </message>
    <message id="doctor.all-well">
        <source>No problems were found.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message id="doctor.not-examined">
        <source>The host was removed from the list, so the connection was not diagnosed.</source>
        <translation>ホストが一覧から削除されたため、診断しませんでした。</translation>
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
        <source>Run on the host as an administrator (PowerShell)</source>
        <translation>ホストの管理者へ (ホスト上の PowerShell)</translation>
    </message>
    <message id="doctor.here">
        <source>Run on this computer</source>
        <translation>このコンピューターで実行</translation>
    </message>
    <message id="doctor.stands-for">
        <source>Replace {sign} with {value}</source>
        <translation>{sign} は {value} に置き換えてください</translation>
    </message>
    <message id="doctor.busy">
        <source>The diagnosis is still running.</source>
        <translation>診断はまだ終わっていません。</translation>
    </message>
    <message id="doctor.certificate">
        <source>&amp;Certificate…</source>
        <translation>証明書(&amp;C)…</translation>
    </message>
    <message id="doctor.copy">
        <source>Copy &amp;Report</source>
        <translation>診断結果のコピー(&amp;R)</translation>
    </message>
    <message id="doctor.again">
        <source>Diagnose &amp;Again</source>
        <translation>再診断(&amp;A)</translation>
    </message>
    <message id="doctor.report-title">
        <source>Connection diagnostics for {host}</source>
        <translation>{host} の接続の診断結果</translation>
    </message>
    <message id="doctor.report-way">
        <source>Sign-in: {way}</source>
        <translation>サインイン: {way}</translation>
    </message>
    <message id="doctor.report-at">
        <source>Diagnosed: {time}</source>
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
        <source>Detail</source>
        <translation>確認した値</translation>
    </message>
    <message id="certificate.title">
        <source>Certificate of {host}</source>
        <translation>{host} の証明書</translation>
    </message>
    <message id="certificate.fetching">
        <source>Loading the certificate of the host…</source>
        <translation>ホストの証明書を取得しています…</translation>
    </message>
    <message id="certificate.new">
        <source>This computer does not trust the certificate of this host.</source>
        <translation>このホストの証明書は、このコンピューターでは信頼されていません。</translation>
    </message>
    <message id="certificate.changed">
        <source>The certificate is NOT the one that you trusted for this host. It may have been renewed or the host reinstalled – or another computer may be responding in its place.</source>
        <translation>この証明書は、このホストで以前に信頼した証明書と一致しません。証明書が更新されたか、ホストが再構築された可能性があります。別のコンピューターがホストになりすましている可能性もあります。</translation>
    </message>
    <message id="certificate.same">
        <source>You have trusted this certificate for this host.</source>
        <translation>このホストで信頼した証明書と同じです。</translation>
    </message>
    <message id="certificate.trusted">
        <source>This computer trusts the certificate. No action is needed.</source>
        <translation>この証明書はこのコンピューターで信頼されています。操作は必要ありません。</translation>
    </message>
    <message id="certificate.failed">
        <source>The certificate could not be loaded. Check that the host is running and that HTTPS is set up, then try again.</source>
        <translation>証明書を取得できませんでした。ホストが起動していること、HTTPS が構成されていることを確認して、もう一度お試しください。</translation>
    </message>
    <message id="certificate.why-not">
        <source>Why it is not trusted: {reason}</source>
        <translation>信頼されない理由: {reason}</translation>
    </message>
    <message id="certificate.now">
        <source>Current certificate</source>
        <translation>現在ホストが提示している証明書</translation>
    </message>
    <message id="certificate.before">
        <source>Trusted certificate</source>
        <translation>以前に信頼した証明書</translation>
    </message>
    <message id="certificate.compare">
        <source>Compare this fingerprint with the fingerprint that is shown on the host:</source>
        <translation>ホストの管理者がホスト上で確認した拇印と比較してください。</translation>
    </message>
    <message id="certificate.command">
        <source>To show the fingerprints on the host (PowerShell)</source>
        <translation>拇印を表示するコマンド (ホスト上の PowerShell)</translation>
    </message>
    <message id="certificate.trust">
        <source>&amp;Trust This Certificate for This Host</source>
        <translation>このホストでこの証明書を信頼する(&amp;T)</translation>
    </message>
    <message id="certificate.trust-tip">
        <source>hvgui then accepts only this certificate for this host.</source>
        <translation>今後、このホストではこの証明書だけを受け入れます。</translation>
    </message>
    <message id="certificate.self-signed">
        <source>{issuer} (self-signed)</source>
        <translation>{issuer} (自己署名)</translation>
    </message>
    <message id="certificate.expired">
        <source>{period} – expired</source>
        <translation>{period} – 期限切れ</translation>
    </message>
    <message id="certificate.not-yet">
        <source>{period} – not valid yet</source>
        <translation>{period} – 有効期間前</translation>
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
        <translation>対象の名前:</translation>
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
        <source>&amp;Diagnose Connection…</source>
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
        <source>{n} ms for the last refresh</source>
        <translation>{n} ミリ秒 (前回の読み取り)</translation>
    </message>
    <message id="host-details.system-store">
        <source>the system's trust store</source>
        <translation>システムの証明書ストア</translation>
    </message>
    <message id="host-details.pinned">
        <source>one certificate, trusted by its fingerprint</source>
        <translation>手動で信頼した証明書 1 つ</translation>
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
        <source>Problem:</source>
        <translation>問題:</translation>
    </message>
    <message id="host-details.fact.liveness">
        <source>Updates:</source>
        <translation>変更の検出:</translation>
    </message>
    <message id="host-details.fact.as-of">
        <source>Last updated:</source>
        <translation>前回の読み取り:</translation>
    </message>
    <message id="host-details.fact.latency">
        <source>Response time:</source>
        <translation>応答時間:</translation>
    </message>
    <message id="host-details.fact.system">
        <source>Operating system:</source>
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
        <source>PEM file (leave empty to use the system trust store)</source>
        <translation>PEM ファイル。空欄の場合はシステムの証明書ストアを使用</translation>
    </message>
    <message id="host-dialog.tls.pinned">
        <source>&amp;Fingerprint:</source>
        <translation>拇印(&amp;F):</translation>
    </message>
    <message id="host-dialog.tls.pinned-example">
        <source>SHA-256 of one trusted certificate (optional)</source>
        <translation>信頼する 1 つの証明書の SHA-256。空欄の場合はなし</translation>
    </message>
    <message id="host-dialog.tls.pinned-tip">
        <source>If you enter a fingerprint, hvgui accepts only this certificate, regardless of the names in it.</source>
        <translation>拇印を指定すると、証明書の名前にかかわらず、この証明書だけを受け入れます。</translation>
    </message>
    <message id="host-dialog.tls.pinned-not-legal">
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>SHA-256 の拇印は 64 桁の 16 進数です。</translation>
    </message>
    <message id="action.doctor.label">
        <source>Diagnose Conne&amp;ction…</source>
        <translation>接続の診断(&amp;C)…</translation>
    </message>
    <message id="action.doctor.tip">
        <source>Check each step of the connection to the host, and see what to do about a problem</source>
        <translation>ホストへの接続がどの段階で失敗しているかを調べ、対処方法を表示します</translation>
    </message>
    <message id="action.host-details.label">
        <source>&amp;Properties…</source>
        <translation>プロパティ(&amp;P)…</translation>
    </message>
    <message id="action.host-details.tip">
        <source>Show the connection, operating system and update status of the host</source>
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
        <translation>このホストには HTTP で接続しているため、証明書はありません。</translation>
    </message>
    <message id="empty.doctor.button">
        <source>Diagnose Connection…</source>
        <translation>接続の診断…</translation>
    </message>
    <message id="sign-in.title">
        <source>Sign In to Hosts</source>
        <translation>ホストへのサインイン</translation>
    </message>
    <message id="sign-in.needed">
        <source>Sign-in needed</source>
        <translation>サインインが必要です</translation>
    </message>
    <message id="sign-in.banner" numerus="yes">
        <source>{n} hosts do not accept the user name or password: {hosts}.</source>
        <translation>
            <numerusform>次のホストはユーザー名またはパスワードを受け付けていません ({n} 台): {hosts}</numerusform>
        </translation>
    </message>
    <message id="sign-in.banner-button">
        <source>Sign In…</source>
        <translation>サインイン…</translation>
    </message>
    <message id="sign-in.intro">
        <source>Enter one account for the selected hosts. One host is asked first; the others follow only if it accepts the account, so that no account is locked.</source>
        <translation>選択したホストに使用するアカウントを入力します。アカウントがロックされないように、最初に 1 台だけで確認し、受け付けられた場合にのみ残りのホストでサインインします。</translation>
    </message>
    <message id="sign-in.hosts">
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message id="sign-in.column.host">
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message id="sign-in.column.account">
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message id="sign-in.column.result">
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message id="sign-in.button">
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message id="sign-in.edit">
        <source>Edit Host…</source>
        <translation>ホストの編集…</translation>
    </message>
    <message id="sign-in.edit-tip">
        <source>Change the address, the sign-in method or the certificate of the selected host</source>
        <translation>選択したホストのアドレス、サインインの方法、証明書を変更します</translation>
    </message>
    <message id="sign-in.busy">
        <source>hvgui is signing in.</source>
        <translation>サインインしています。</translation>
    </message>
    <message id="sign-in.tick">
        <source>No host is selected.</source>
        <translation>ホストが選択されていません。</translation>
    </message>
    <message id="sign-in.waiting">
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message id="sign-in.trying">
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message id="sign-in.done">
        <source>Signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message id="sign-in.not-reached">
        <source>The host is no longer in the list</source>
        <translation>ホストは一覧にありません</translation>
    </message>
    <message id="sign-in.not-tried">
        <source>Not tried</source>
        <translation>試行していません</translation>
    </message>
    <message id="sign-in.stopped" numerus="yes">
        <source>The account was rejected, so {n} other hosts were not tried. Enter the password again.</source>
        <translation>
            <numerusform>アカウントが拒否されたため、残りの {n} 台のホストでは試行していません。パスワードをもう一度入力してください。</numerusform>
        </translation>
    </message>
    <message id="doctor.edited">
        <source>The host was edited or is being connected again. Check again.</source>
        <translation>ホストが編集されたか、再接続中です。もう一度確認してください。</translation>
    </message>
</context>
</TS>
