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
        <source>Asking {cluster} for its nodes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.found" numerus="yes">
        <source>The cluster {cluster} has {n} nodes. Tick those to add as hosts.</source>
        <translation>
            <numerusform>The cluster {cluster} has {n} node. Tick it to add it as a host.</numerusform>
            <numerusform>The cluster {cluster} has {n} nodes. Tick those to add as hosts.</numerusform>
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
        <source>The cluster says that this node is down.</source>
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
        <source>Back to the address and the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.tick">
        <source>Tick a node first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.all-known">
        <source>Every node of this cluster is already in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cluster.not-read">
        <source>The nodes of the cluster have not been read.</source>
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
        <source>There is no file “{file}” that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.proxy">
        <source>Pro&amp;xy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.proxy-example">
        <source>http://proxy.example.com:3128; empty: a direct connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.proxy-tip">
        <source>Only for this host. Proxies of the environment are never used. The share and its files do not go through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.proxy-not-legal">
        <source>Write the proxy as http://name:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.proxy-with-user">
        <source>A proxy with a user name or a password in its address cannot be used: addresses are kept in a readable file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.cert-needs-https">
        <source>A client certificate only exists over HTTPS: tick Use HTTPS.</source>
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
    <message id="host-dialog.no-password.kerberos">
        <source>Kerberos signs in with your ticket, not with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.no-password.certificate">
        <source>The client certificate signs in, without user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.cluster.title">
        <source>Add Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.cluster.intro">
        <source>Read the nodes of a failover cluster, then choose which to add. The account is used for the cluster and for every node.</source>
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
        <source>Certificate to sign in with</source>
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
        <source>On the page Certificates, choose the file of the client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.needs-key-file">
        <source>On the page Certificates, choose the file of the private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.needs-https">
        <source>The host is reached over HTTP, which has no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.needs-certificate">
        <source>Only used when signing in with a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.group">
        <source>The share</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.intro">
        <source>A file on its way to a guest is first put on the host's disk, and removed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.not-used">
        <source>The share is not used: files go through the remote shell.</source>
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
        <source>“{share}” cannot be the name of a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.root">
        <source>On the host's &amp;disk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.root-tip">
        <source>Where the share is on the host's own disk; the host's management service reads the files there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.root-not-legal">
        <source>Write the place of the share as a path of the host, such as C:\. “{path}” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.folder">
        <source>F&amp;older in the share:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.folder-tip">
        <source>Made when it is needed. Every copy gets a folder of its own inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.folder-not-legal">
        <source>“{path}” cannot be a folder inside the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.user">
        <source>&amp;User name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.user-example">
        <source>empty: the user name of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.user-tip">
        <source>Another account for the share. It signs in with the same password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.port">
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.smb.port-tip">
        <source>445 unless the host's file service was moved.</source>
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
        <source>The proxy does not let the connection through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.proxy-refused.next">
        <source>Check the proxy in the settings of the host. A proxy that asks for a password cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="verdict.warning">
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.but">
        <source>The connection works. Copying files is limited by: {rungs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.share.name">
        <source>File share</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.share.checks">
        <source>The share for files on their way to guests opens with this account (SMB, port 445). Nothing is written by this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.share.advice">
        <source>The connection works without it. Files then go through the remote shell, which is several times slower. An administrative share such as C$ opens for administrators only, and for local accounts only when token filtering is off (LocalAccountTokenFilterPolicy = 1). The share does not go through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-way.signed-in">
        <source>{way}. Kerberos signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-way.fell-back">
        <source>{way}. Kerberos was tried first and was not possible ({reason}); NTLM signed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
