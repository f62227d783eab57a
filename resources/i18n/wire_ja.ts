<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.add-cluster.label">
        <source>Add C&amp;luster…</source>
        <translation>クラスターの追加(&amp;L)…</translation>
    </message>
    <message id="action.add-cluster.tip">
        <source>Add the nodes of a failover cluster to the list</source>
        <translation>フェールオーバー クラスターのノードを一覧に追加します</translation>
    </message>
    <message id="cluster.title">
        <source>Nodes of {cluster}</source>
        <translation>{cluster} のノード</translation>
    </message>
    <message id="cluster.reading">
        <source>Asking {cluster} for its nodes…</source>
        <translation>{cluster} のノードを確認しています…</translation>
    </message>
    <message id="cluster.found" numerus="yes">
        <source>The cluster {cluster} has {n} nodes. Tick those to add as hosts.</source>
        <translation>
            <numerusform>クラスター {cluster} には {n} 台のノードがあります。ホストとして追加するノードを選択してください。</numerusform>
        </translation>
    </message>
    <message id="cluster.nodes">
        <source>Nodes of the cluster</source>
        <translation>クラスターのノード</translation>
    </message>
    <message id="cluster.known">
        <source>Already in the list</source>
        <translation>既に一覧にあります</translation>
    </message>
    <message id="cluster.down">
        <source>The cluster says that this node is down.</source>
        <translation>クラスターによると、このノードは停止しています。</translation>
    </message>
    <message id="cluster.add" numerus="yes">
        <source>Add {n} Hosts</source>
        <translation>
            <numerusform>{n} 台のホストを追加</numerusform>
        </translation>
    </message>
    <message id="cluster.back">
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message id="cluster.back-tip">
        <source>Back to the address and the sign-in</source>
        <translation>アドレスとサインインの入力に戻ります</translation>
    </message>
    <message id="cluster.tick">
        <source>Tick a node first.</source>
        <translation>先にノードを選択してください。</translation>
    </message>
    <message id="cluster.all-known">
        <source>Every node of this cluster is already in the list.</source>
        <translation>このクラスターのノードはすべて一覧にあります。</translation>
    </message>
    <message id="cluster.not-read">
        <source>The nodes of the cluster have not been read.</source>
        <translation>クラスターのノードを読み取れていません。</translation>
    </message>
    <message id="cluster.column.node">
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message id="cluster.column.state">
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message id="cluster.column.address">
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message id="cluster.column.remark">
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message id="cluster.state.up">
        <source>Up</source>
        <translation>稼働中</translation>
    </message>
    <message id="cluster.state.down">
        <source>Down</source>
        <translation>停止</translation>
    </message>
    <message id="cluster.state.paused">
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message id="cluster.state.joining">
        <source>Joining</source>
        <translation>参加中</translation>
    </message>
    <message id="cluster.state.unknown">
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message id="host-dialog.browse">
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message id="host-dialog.choose-file">
        <source>Choose a File</source>
        <translation>ファイルの選択</translation>
    </message>
    <message id="host-dialog.no-such-file">
        <source>There is no file “{file}” that can be read.</source>
        <translation>読み取り可能なファイル「{file}」が見つかりません。</translation>
    </message>
    <message id="host-dialog.proxy">
        <source>Pro&amp;xy:</source>
        <translation>プロキシ(&amp;X):</translation>
    </message>
    <message id="host-dialog.proxy-example">
        <source>http://proxy.example.com:3128; empty: a direct connection</source>
        <translation>http://proxy.example.com:3128。空欄の場合は直接接続</translation>
    </message>
    <message id="host-dialog.proxy-tip">
        <source>Only for this host. Proxies of the environment are never used. The share and its files do not go through it.</source>
        <translation>このホストにだけ使用します。環境のプロキシ設定は使用しません。ファイル共有の通信はプロキシを経由しません。</translation>
    </message>
    <message id="host-dialog.proxy-not-legal">
        <source>Write the proxy as http://name:port.</source>
        <translation>プロキシは http://名前:ポート の形式で入力してください。</translation>
    </message>
    <message id="host-dialog.proxy-with-user">
        <source>A proxy with a user name or a password in its address cannot be used: addresses are kept in a readable file.</source>
        <translation>ユーザー名やパスワードを含むプロキシ アドレスは使用できません。アドレスは読み取れる形でファイルに保存されます。</translation>
    </message>
    <message id="host-dialog.cert-needs-https">
        <source>A client certificate only exists over HTTPS: tick Use HTTPS.</source>
        <translation>クライアント証明書は HTTPS でのみ使用できます。[HTTPS を使用する] を選択してください。</translation>
    </message>
    <message id="host-dialog.page.connection">
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message id="host-dialog.page.tls">
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message id="host-dialog.page.staging">
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message id="host-dialog.no-password.kerberos">
        <source>Kerberos signs in with your ticket, not with a password.</source>
        <translation>Kerberos ではパスワードではなくチケットでサインインします。</translation>
    </message>
    <message id="host-dialog.no-password.certificate">
        <source>The client certificate signs in, without user name and password.</source>
        <translation>クライアント証明書でサインインするため、ユーザー名とパスワードは不要です。</translation>
    </message>
    <message id="host-dialog.cluster.title">
        <source>Add Cluster</source>
        <translation>クラスターの追加</translation>
    </message>
    <message id="host-dialog.cluster.intro">
        <source>Read the nodes of a failover cluster, then choose which to add. The account is used for the cluster and for every node.</source>
        <translation>フェールオーバー クラスターのノードを読み取り、追加するノードを選択します。アカウントはクラスターとすべてのノードに使用します。</translation>
    </message>
    <message id="host-dialog.cluster.button">
        <source>Find Nodes…</source>
        <translation>ノードの検索…</translation>
    </message>
    <message id="host-dialog.cluster.address">
        <source>Cluster &amp;address:</source>
        <translation>クラスターのアドレス(&amp;A):</translation>
    </message>
    <message id="host-dialog.cluster.address-example">
        <source>cluster01.example.com, or the address of a node</source>
        <translation>cluster01.example.com、またはノードのアドレス</translation>
    </message>
    <message id="host-dialog.tls.group">
        <source>Certificate of the host</source>
        <translation>ホストの証明書</translation>
    </message>
    <message id="host-dialog.tls.user-group">
        <source>Certificate to sign in with</source>
        <translation>サインインに使用する証明書</translation>
    </message>
    <message id="host-dialog.tls.cert-file">
        <source>C&amp;ertificate file:</source>
        <translation>証明書ファイル(&amp;E):</translation>
    </message>
    <message id="host-dialog.tls.cert-file-example">
        <source>PEM file of the client certificate</source>
        <translation>クライアント証明書の PEM ファイル</translation>
    </message>
    <message id="host-dialog.tls.key-file">
        <source>&amp;Key file:</source>
        <translation>キー ファイル(&amp;K):</translation>
    </message>
    <message id="host-dialog.tls.key-file-example">
        <source>PEM file of its private key, without a passphrase</source>
        <translation>パスフレーズのない秘密キーの PEM ファイル</translation>
    </message>
    <message id="host-dialog.tls.needs-cert-file">
        <source>On the page Certificates, choose the file of the client certificate.</source>
        <translation>[証明書] ページでクライアント証明書のファイルを選択してください。</translation>
    </message>
    <message id="host-dialog.tls.needs-key-file">
        <source>On the page Certificates, choose the file of the private key.</source>
        <translation>[証明書] ページで秘密キーのファイルを選択してください。</translation>
    </message>
    <message id="host-dialog.tls.needs-https">
        <source>The host is reached over HTTP, which has no certificate.</source>
        <translation>ホストには HTTP で接続するため、証明書はありません。</translation>
    </message>
    <message id="host-dialog.tls.needs-certificate">
        <source>Only used when signing in with a certificate.</source>
        <translation>証明書でサインインする場合にだけ使用します。</translation>
    </message>
    <message id="host-dialog.smb.group">
        <source>The share</source>
        <translation>ファイル共有</translation>
    </message>
    <message id="host-dialog.smb.intro">
        <source>A file on its way to a guest is first put on the host's disk, and removed afterwards.</source>
        <translation>ゲストにコピーするファイルは、まずホストのディスクに置かれ、コピー後に削除されます。</translation>
    </message>
    <message id="host-dialog.smb.not-used">
        <source>The share is not used: files go through the remote shell.</source>
        <translation>ファイルはリモート シェルで転送するため、ファイル共有は使用しません。</translation>
    </message>
    <message id="host-dialog.smb.share">
        <source>S&amp;hare:</source>
        <translation>共有名(&amp;H):</translation>
    </message>
    <message id="host-dialog.smb.share-tip">
        <source>The name of the share; C$ is the administrative share of drive C.</source>
        <translation>共有の名前です。C$ はドライブ C の管理共有です。</translation>
    </message>
    <message id="host-dialog.smb.share-not-legal">
        <source>“{share}” cannot be the name of a share.</source>
        <translation>「{share}」は共有名として使用できません。</translation>
    </message>
    <message id="host-dialog.smb.root">
        <source>On the host's &amp;disk:</source>
        <translation>ホスト上のパス(&amp;D):</translation>
    </message>
    <message id="host-dialog.smb.root-tip">
        <source>Where the share is on the host's own disk; the host's management service reads the files there.</source>
        <translation>ホスト自身のディスクでの共有の場所です。ホストの管理サービスがここからファイルを読み取ります。</translation>
    </message>
    <message id="host-dialog.smb.root-not-legal">
        <source>Write the place of the share as a path of the host, such as C:\. “{path}” is none.</source>
        <translation>共有の場所は C:\ のようなホストのパスで入力してください。「{path}」は使用できません。</translation>
    </message>
    <message id="host-dialog.smb.folder">
        <source>F&amp;older in the share:</source>
        <translation>共有内のフォルダー(&amp;O):</translation>
    </message>
    <message id="host-dialog.smb.folder-tip">
        <source>Made when it is needed. Every copy gets a folder of its own inside.</source>
        <translation>必要なときに作成します。コピーごとに専用のフォルダーを使用します。</translation>
    </message>
    <message id="host-dialog.smb.folder-not-legal">
        <source>“{path}” cannot be a folder inside the share.</source>
        <translation>「{path}」は共有内のフォルダーとして使用できません。</translation>
    </message>
    <message id="host-dialog.smb.user">
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message id="host-dialog.smb.user-example">
        <source>empty: the user name of the connection</source>
        <translation>空欄の場合は接続のユーザー名</translation>
    </message>
    <message id="host-dialog.smb.user-tip">
        <source>Another account for the share. It signs in with the same password.</source>
        <translation>ファイル共有に別のアカウントを使用します。パスワードは同じものを使用します。</translation>
    </message>
    <message id="host-dialog.smb.port">
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message id="host-dialog.smb.port-tip">
        <source>445 unless the host's file service was moved.</source>
        <translation>ホストのファイル サービスを変更していない限り 445 です。</translation>
    </message>
    <message id="host-dialog.smb.unencrypted">
        <source>Allow unencr&amp;ypted file transfer</source>
        <translation>暗号化なしのファイル転送を許可する(&amp;Y)</translation>
    </message>
    <message id="host-dialog.smb.unencrypted-tip">
        <source>Where the host's share cannot encrypt, files go readable for whoever listens on the network. They are signed in any case, so that nobody can change them.</source>
        <translation>ホストの共有が暗号化に対応していない場合、ネットワークを傍受できる人はファイルの内容を読めます。署名は常に行われるため、内容の改ざんはできません。</translation>
    </message>
    <message id="trouble.proxy-refused.failed">
        <source>The proxy does not let the connection through.</source>
        <translation>プロキシが接続を許可していません。</translation>
    </message>
    <message id="trouble.proxy-refused.next">
        <source>Check the proxy in the settings of the host. A proxy that asks for a password cannot be used.</source>
        <translation>ホストの設定でプロキシを確認してください。パスワードを要求するプロキシは使用できません。</translation>
    </message>
    <message id="verdict.warning">
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message id="doctor.but">
        <source>The connection works. Copying files is limited by: {rungs}</source>
        <translation>接続は正常です。ファイルのコピーは次の項目により制限されます: {rungs}</translation>
    </message>
    <message id="rung.share.name">
        <source>File share</source>
        <translation>ファイル共有</translation>
    </message>
    <message id="rung.share.checks">
        <source>The share for files on their way to guests opens with this account (SMB, port 445). Nothing is written by this test.</source>
        <translation>ゲストにコピーするファイルを置く共有を、このアカウントで開けることを確認します (SMB、ポート 445)。このテストでは何も書き込みません。</translation>
    </message>
    <message id="rung.share.advice">
        <source>The connection works without it. Files then go through the remote shell, which is several times slower. An administrative share such as C$ opens for administrators only, and for local accounts only when token filtering is off (LocalAccountTokenFilterPolicy = 1). The share does not go through a proxy.</source>
        <translation>接続はファイル共有なしでも動作します。その場合、ファイルはリモート シェルで転送され、数倍の時間がかかります。C$ などの管理共有を開けるのは管理者だけで、ローカル アカウントの場合はトークン フィルターが無効 (LocalAccountTokenFilterPolicy = 1) である必要があります。ファイル共有の通信はプロキシを経由しません。</translation>
    </message>
    <message id="host-way.signed-in">
        <source>{way}. Kerberos signed in.</source>
        <translation>{way}。Kerberos でサインインしました。</translation>
    </message>
    <message id="host-way.fell-back">
        <source>{way}. Kerberos was tried first and was not possible ({reason}); NTLM signed in.</source>
        <translation>{way}。最初に Kerberos を試しましたが使用できなかったため ({reason})、NTLM でサインインしました。</translation>
    </message>
</context>
</TS>
