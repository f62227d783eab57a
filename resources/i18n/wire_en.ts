<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.add-cluster.label">
        <source>Add C&amp;luster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.add-cluster.tip">
        <source>Add the nodes of a failover cluster to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.title">
        <source>Nodes of {cluster}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.reading">
        <source>Loading the nodes of {cluster}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.found" numerus="yes">
        <source>The cluster {cluster} has {n} nodes. Select those to add as hosts.</source>
        <translation>
            <numerusform>The cluster {cluster} has {n} node. Select it to add it as a host.</numerusform>
            <numerusform>The cluster {cluster} has {n} nodes. Select those to add as hosts.</numerusform>
        </translation>
    </message>
    <message id="cluster.nodes">
        <source>Nodes of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.known">
        <source>Already in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.down">
        <source>The cluster reports this node as down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.add" numerus="yes">
        <source>Add {n} Hosts</source>
        <translation>
            <numerusform>Add {n} Host</numerusform>
            <numerusform>Add {n} Hosts</numerusform>
        </translation>
    </message>
    <message id="cluster.back">
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.back-tip">
        <source>Back to the address and account</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.tick">
        <source>Select at least one node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.all-known">
        <source>All nodes of this cluster are already in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.not-read">
        <source>The nodes of the cluster could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.column.node">
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.column.state">
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.column.address">
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.column.remark">
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.state.up">
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.state.down">
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.state.paused">
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.state.joining">
        <source>Joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.state.unknown">
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.browse">
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.choose-file">
        <source>Choose a File</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.no-such-file">
        <source>The file “{file}” does not exist or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.proxy">
        <source>Pro&amp;xy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.kerberos-name">
        <source>Name in the &amp;domain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.kerberos-name-example">
        <source>optional, such as hv01.lab.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.kerberos-name-tip">
        <source>Kerberos asks for the host by this name. Enter it if the address is an IP address, an alias or the end of a tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.no-kerberos-name">
        <source>Only Kerberos asks for the host by its name in the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.kerberos-name-not-legal">
        <source>“{name}” is not the name of a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.proxy-example">
        <source>http://proxy.example.com:3128 (leave empty for a direct connection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.proxy-tip">
        <source>Used only for this host. hvgui ignores proxy settings of the environment. File share traffic does not use the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.proxy-not-legal">
        <source>Enter the proxy as http://name:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.proxy-with-user">
        <source>The proxy address cannot contain a user name or password, because addresses are stored unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.cert-needs-https">
        <source>Client certificates require HTTPS. Select Use HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.page.connection">
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.page.tls">
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.page.staging">
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.password-optional">
        <source>Empty: the ticket that is there, or the account signed in to Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.no-password.certificate">
        <source>The client certificate is used. No user name or password is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.no-password.as-me">
        <source>You are signed in already: no user name and no password are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.cluster.title">
        <source>Add Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.cluster.intro">
        <source>List the nodes of a failover cluster and choose which to add. The account is used for the cluster and all nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.cluster.button">
        <source>Find Nodes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.cluster.address">
        <source>Cluster &amp;address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.cluster.address-example">
        <source>cluster01.example.com, or the address of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.group">
        <source>Certificate of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.user-group">
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.cert-file">
        <source>C&amp;ertificate file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.cert-file-example">
        <source>PEM file of the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.key-file">
        <source>&amp;Key file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.key-file-example">
        <source>PEM file of its private key, without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.needs-cert-file">
        <source>Select the client certificate file on the Certificates page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.needs-key-file">
        <source>Select the private key file on the Certificates page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.needs-https">
        <source>Available only with HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.needs-certificate">
        <source>Available only when you sign in with a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.group">
        <source>File share</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.intro">
        <source>Files are stored temporarily on the host's disk before they are copied into a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.not-used">
        <source>The file share is not used. Files are transferred through the remote shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.share">
        <source>S&amp;hare:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.share-tip">
        <source>The name of the share; C$ is the administrative share of drive C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.share-not-legal">
        <source>“{share}” is not a valid share name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.root">
        <source>&amp;Local path on the host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.root-tip">
        <source>Local path of the shared folder on the host. The Hyper-V management service reads the files from this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.root-not-legal">
        <source>“{path}” is not a valid local path. Enter a path such as C:\.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.folder">
        <source>F&amp;older in the share:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.folder-tip">
        <source>hvgui creates this folder if needed, with a subfolder for each copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.folder-not-legal">
        <source>“{path}” is not a valid folder path in the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.user">
        <source>&amp;User name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.user-example">
        <source>leave empty to use the account of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.user-tip">
        <source>Account for the file share, if it differs from the account of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.port">
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.port-tip">
        <source>The default is 445.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.unencrypted">
        <source>Allow unencr&amp;ypted file transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.unencrypted-tip">
        <source>Where the host's share cannot encrypt, files go readable for whoever listens on the network. They are signed in any case, so that nobody can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.proxy-refused.failed">
        <source>The proxy rejected the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.proxy-refused.next">
        <source>Check the proxy in Edit Host…. Proxies that require a password are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="verdict.warning">
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.but">
        <source>The connection works, but copying files is limited by: {rungs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.share.name">
        <source>File share</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.share.checks">
        <source>Opens the file share that is used to transfer files (SMB, port 445). This test writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.share.advice">
        <source>The connection works without it, but files are then transferred through the remote shell, which is several times slower. An administrative share such as C$ needs an administrator and, for local accounts, LocalAccountTokenFilterPolicy = 1. File share traffic does not use the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-way.signed-in">
        <source>{way}. Signed in with Kerberos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-way.fell-back">
        <source>{way}. Signed in with NTLM, because Kerberos was not possible ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
