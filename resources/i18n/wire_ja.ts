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
        <source>Loading the nodes of {cluster}…</source>
        <translation>{cluster} のノードを読み取っています…</translation>
    </message>
    <message id="cluster.found" numerus="yes">
        <source>The cluster {cluster} has {n} nodes. Select those to add as hosts.</source>
        <translation>
            <numerusform>クラスター {cluster} のノードは {n} 台です。ホストとして追加するノードのチェック ボックスをオンにしてください。</numerusform>
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
        <source>The cluster reports this node as down.</source>
        <translation>クラスターから、このノードは停止していると報告されています。</translation>
    </message>
    <message id="cluster.add" numerus="yes">
        <source>Add {n} Hosts</source>
        <translation>
            <numerusform>ホストの追加 ({n} 台)</numerusform>
        </translation>
    </message>
    <message id="cluster.back">
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message id="cluster.back-tip">
        <source>Back to the address and account</source>
        <translation>アドレスとサインインの入力に戻ります</translation>
    </message>
    <message id="cluster.tick">
        <source>Select at least one node.</source>
        <translation>先にノードのチェック ボックスをオンにしてください。</translation>
    </message>
    <message id="cluster.all-known">
        <source>All nodes of this cluster are already in the list.</source>
        <translation>このクラスターのノードはすべて一覧にあります。</translation>
    </message>
    <message id="cluster.not-read">
        <source>The nodes of the cluster could not be loaded.</source>
        <translation>クラスターのノードを取得できませんでした。</translation>
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
        <source>The file “{file}” does not exist or cannot be read.</source>
        <translation>ファイル「{file}」が見つからないか、読み取れません。</translation>
    </message>
    <message id="host-dialog.proxy">
        <source>Pro&amp;xy:</source>
        <translation>プロキシ(&amp;X):</translation>
    </message>
    <message id="host-dialog.kerberos-name">
        <source>Name in the &amp;domain:</source>
        <translation>ドメインでの名前(&amp;D):</translation>
    </message>
    <message id="host-dialog.kerberos-name-example">
        <source>optional, such as hv01.lab.example</source>
        <translation>省略可能 (例: hv01.lab.example)</translation>
    </message>
    <message id="host-dialog.kerberos-name-tip">
        <source>Kerberos asks for the host by this name. Enter it if the address is an IP address, an alias or the end of a tunnel.</source>
        <translation>Kerberos はこの名前でホストを指定します。アドレスが IP アドレス、別名、トンネルの入り口の場合に入力してください。</translation>
    </message>
    <message id="host-dialog.no-kerberos-name">
        <source>Only Kerberos asks for the host by its name in the domain.</source>
        <translation>ドメインでの名前でホストを指定するのは Kerberos だけです。</translation>
    </message>
    <message id="host-dialog.kerberos-name-not-legal">
        <source>“{name}” is not the name of a host.</source>
        <translation>「{name}」はホストの名前ではありません。</translation>
    </message>
    <message id="host-dialog.proxy-example">
        <source>http://proxy.example.com:3128 (leave empty for a direct connection)</source>
        <translation>http://proxy.example.com:3128。空欄の場合は直接接続</translation>
    </message>
    <message id="host-dialog.proxy-tip">
        <source>Used only for this host. hvgui ignores proxy settings of the environment. File share traffic does not use the proxy.</source>
        <translation>このホストにのみ使用します。システムや環境変数のプロキシ設定は使用しません。ファイル共有の通信はプロキシを経由しません。</translation>
    </message>
    <message id="host-dialog.proxy-not-legal">
        <source>Enter the proxy as http://name:port.</source>
        <translation>プロキシは http://名前:ポート の形式で入力してください。</translation>
    </message>
    <message id="host-dialog.proxy-with-user">
        <source>The proxy address cannot contain a user name or password, because addresses are stored unencrypted.</source>
        <translation>ユーザー名やパスワードを含むプロキシ アドレスは使用できません。アドレスは暗号化されずにファイルに保存されるためです。</translation>
    </message>
    <message id="host-dialog.cert-needs-https">
        <source>Client certificates require HTTPS. Select Use HTTPS.</source>
        <translation>クライアント証明書は HTTPS でのみ使用できます。[HTTPS を使用する] をオンにしてください。</translation>
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
    <message id="host-dialog.password-optional">
        <source>Empty: the ticket that is there, or the account signed in to Windows</source>
        <translation>空欄の場合: 取得済みのチケット、または Windows にサインイン中のアカウント</translation>
    </message>
    <message id="host-dialog.no-password.certificate">
        <source>The client certificate is used. No user name or password is needed.</source>
        <translation>クライアント証明書でサインインするため、ユーザー名とパスワードは不要です。</translation>
    </message>
    <message id="host-dialog.no-password.as-me">
        <source>You are signed in already: no user name and no password are needed.</source>
        <translation>既にサインインしているため、ユーザー名とパスワードは必要ありません。</translation>
    </message>
    <message id="host-dialog.cluster.title">
        <source>Add Cluster</source>
        <translation>クラスターの追加</translation>
    </message>
    <message id="host-dialog.cluster.intro">
        <source>List the nodes of a failover cluster and choose which to add. The account is used for the cluster and all nodes.</source>
        <translation>フェールオーバー クラスターのノードを読み取り、追加するノードを選択します。アカウントは、クラスターとすべてのノードで使用されます。</translation>
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
        <source>Client certificate</source>
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
        <source>Select the client certificate file on the Certificates page.</source>
        <translation>[証明書] ページでクライアント証明書のファイルを選択してください。</translation>
    </message>
    <message id="host-dialog.tls.needs-key-file">
        <source>Select the private key file on the Certificates page.</source>
        <translation>[証明書] ページで秘密キーのファイルを選択してください。</translation>
    </message>
    <message id="host-dialog.tls.needs-https">
        <source>Available only with HTTPS.</source>
        <translation>ホストには HTTP で接続するため、証明書はありません。</translation>
    </message>
    <message id="host-dialog.tls.needs-certificate">
        <source>Available only when you sign in with a client certificate.</source>
        <translation>証明書でサインインする場合にだけ使用します。</translation>
    </message>
    <message id="host-dialog.smb.group">
        <source>File share</source>
        <translation>ファイル共有</translation>
    </message>
    <message id="host-dialog.smb.intro">
        <source>Files are stored temporarily on the host's disk before they are copied into a guest.</source>
        <translation>ゲストにコピーするファイルは、まずホストのディスクに置かれ、コピー後に削除されます。</translation>
    </message>
    <message id="host-dialog.smb.not-used">
        <source>The file share is not used. Files are transferred through the remote shell.</source>
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
        <source>“{share}” is not a valid share name.</source>
        <translation>「{share}」は共有名として使用できません。</translation>
    </message>
    <message id="host-dialog.smb.root">
        <source>&amp;Local path on the host:</source>
        <translation>ホスト上のパス(&amp;D):</translation>
    </message>
    <message id="host-dialog.smb.root-tip">
        <source>Local path of the shared folder on the host. The Hyper-V management service reads the files from this path.</source>
        <translation>ファイル共有の、ホストのディスク上でのパスです。ホストの管理サービスがここからファイルを読み取ります。</translation>
    </message>
    <message id="host-dialog.smb.root-not-legal">
        <source>“{path}” is not a valid local path. Enter a path such as C:\.</source>
        <translation>共有の場所は C:\ のようなホストのパスで入力してください。「{path}」は使用できません。</translation>
    </message>
    <message id="host-dialog.smb.folder">
        <source>F&amp;older in the share:</source>
        <translation>共有内のフォルダー(&amp;O):</translation>
    </message>
    <message id="host-dialog.smb.folder-tip">
        <source>hvgui creates this folder if needed, with a subfolder for each copy.</source>
        <translation>必要なときに作成されます。コピーごとに、その中に専用のフォルダーが作成されます。</translation>
    </message>
    <message id="host-dialog.smb.folder-not-legal">
        <source>“{path}” is not a valid folder path in the share.</source>
        <translation>「{path}」は共有内のフォルダーとして使用できません。</translation>
    </message>
    <message id="host-dialog.smb.user">
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message id="host-dialog.smb.user-example">
        <source>leave empty to use the account of the connection</source>
        <translation>空欄の場合は接続のユーザー名</translation>
    </message>
    <message id="host-dialog.smb.user-tip">
        <source>Account for the file share, if it differs from the account of the connection.</source>
        <translation>ファイル共有に使用する別のアカウントです。パスワードは接続と同じものを使用します。</translation>
    </message>
    <message id="host-dialog.smb.port">
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message id="host-dialog.smb.port-tip">
        <source>The default is 445.</source>
        <translation>ホストのファイル サービスのポートを変更していない限り、445 です。</translation>
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
        <source>The proxy rejected the connection.</source>
        <translation>プロキシが接続を許可していません。</translation>
    </message>
    <message id="trouble.proxy-refused.next">
        <source>Check the proxy in Edit Host…. Proxies that require a password are not supported.</source>
        <translation>[ホストの編集] でプロキシを確認してください。パスワードを要求するプロキシは使用できません。</translation>
    </message>
    <message id="verdict.warning">
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message id="doctor.but">
        <source>The connection works, but copying files is limited by: {rungs}</source>
        <translation>接続は正常です。次の項目により、ファイルのコピーが制限されます: {rungs}</translation>
    </message>
    <message id="rung.share.name">
        <source>File share</source>
        <translation>ファイル共有</translation>
    </message>
    <message id="rung.share.checks">
        <source>Opens the file share that is used to transfer files (SMB, port 445). This test writes nothing.</source>
        <translation>ゲストにコピーするファイルを置く共有を、このアカウントで開けることを確認します (SMB、ポート 445)。このテストでは何も書き込みません。</translation>
    </message>
    <message id="rung.share.advice">
        <source>The connection works without it, but files are then transferred through the remote shell, which is several times slower. An administrative share such as C$ needs an administrator and, for local accounts, LocalAccountTokenFilterPolicy = 1. File share traffic does not use the proxy.</source>
        <translation>ファイル共有がなくても接続できます。その場合、ファイルはリモート シェルで転送され、数倍の時間がかかります。C$ などの管理共有を開けるのは管理者だけです。ローカル アカウントでは、トークンのフィルター処理も無効 (LocalAccountTokenFilterPolicy = 1) である必要があります。ファイル共有の通信はプロキシを経由しません。</translation>
    </message>
    <message id="host-way.signed-in">
        <source>{way}. Signed in with Kerberos.</source>
        <translation>{way}。Kerberos でサインインしました。</translation>
    </message>
    <message id="host-way.fell-back">
        <source>{way}. Signed in with NTLM, because Kerberos was not possible ({reason}).</source>
        <translation>{way}。最初に Kerberos を試しましたが使用できなかったため ({reason})、NTLM でサインインしました。</translation>
    </message>
</context>
</TS>
