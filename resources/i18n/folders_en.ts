<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="folders.title">
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message id="folders.all">
        <source>All VMs</source>
        <translation>All VMs</translation>
    </message>
    <message id="folders.none">
        <source>Not in a folder</source>
        <translation>Not in a folder</translation>
    </message>
    <message id="folders.new">
        <source>&amp;New Folder…</source>
        <translation>&amp;New Folder…</translation>
    </message>
    <message id="folders.rename">
        <source>&amp;Rename Folder…</source>
        <translation>&amp;Rename Folder…</translation>
    </message>
    <message id="folders.delete">
        <source>&amp;Delete Folder…</source>
        <translation>&amp;Delete Folder…</translation>
    </message>
    <message id="folders.path">
        <source>&amp;Folder, with slashes for folders inside it:</source>
        <translation>&amp;Folder, with slashes for folders inside it:</translation>
    </message>
    <message id="folders.too-long">
        <source>A path has at most {most} characters.</source>
        <translation>A path has at most {most} characters.</translation>
    </message>
    <message id="folders.empty-path">
        <source>Enter the name of a folder.</source>
        <translation>Enter the name of a folder.</translation>
    </message>
    <message id="folders.column.vm">
        <source>Virtual machine</source>
        <translation>Virtual machine</translation>
    </message>
    <message id="folders.column.host">
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message id="folders.column.now">
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message id="folders.column.then">
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message id="folders.column.remark">
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message id="folders.reading" numerus="yes">
        <source>Reading {n} virtual machines…</source>
        <translation>
            <numerusform>Reading {n} virtual machine…</numerusform>
            <numerusform>Reading {n} virtual machines…</numerusform>
        </translation>
    </message>
    <message id="folders.being-read">
        <source>The hosts are being read.</source>
        <translation>The hosts are being read.</translation>
    </message>
    <message id="folders.counts" numerus="yes">
        <source>{n} virtual machines change.</source>
        <translation>
            <numerusform>{n} virtual machine changes.</numerusform>
            <numerusform>{n} virtual machines change.</numerusform>
        </translation>
    </message>
    <message id="folders.move-title">
        <source>Move to Folder</source>
        <translation>Move to Folder</translation>
    </message>
    <message id="folders.move-words" numerus="yes">
        <source>{n} virtual machines move to the folder below; leave it empty for none. Nothing on their hosts changes but a tag.</source>
        <translation>
            <numerusform>{n} virtual machine moves to the folder below; leave it empty for none. Nothing on its host changes but a tag.</numerusform>
            <numerusform>{n} virtual machines move to the folder below; leave it empty for none. Nothing on their hosts changes but a tag.</numerusform>
        </translation>
    </message>
    <message id="folders.move-button">
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message id="folders.new-title">
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message id="folders.new-words">
        <source>A folder holds virtual machines of all hosts. It is kept with the virtual machines in it; while it is empty, this computer alone remembers it.</source>
        <translation>A folder holds virtual machines of all hosts. It is kept with the virtual machines in it; while it is empty, this computer alone remembers it.</translation>
    </message>
    <message id="folders.new-button">
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message id="folders.rename-title">
        <source>Rename {path}</source>
        <translation>Rename {path}</translation>
    </message>
    <message id="folders.rename-words">
        <source>The virtual machines in the folder and below it are moved to the new path.</source>
        <translation>The virtual machines in the folder and below it are moved to the new path.</translation>
    </message>
    <message id="folders.rename-button">
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message id="folders.rename-preview" numerus="yes">
        <source>{old} becomes {new}: {n} virtual machines move along.</source>
        <translation>
            <numerusform>{old} becomes {new}: {n} virtual machine moves along.</numerusform>
            <numerusform>{old} becomes {new}: {n} virtual machines move along.</numerusform>
        </translation>
    </message>
    <message id="folders.delete-title">
        <source>Delete {path}</source>
        <translation>Delete {path}</translation>
    </message>
    <message id="folders.delete-button">
        <source>Delete Folder</source>
        <translation>Delete Folder</translation>
    </message>
    <message id="folders.delete-preview" numerus="yes">
        <source>{old} goes. {n} virtual machines move to: {where}. Nothing else changes.</source>
        <translation>
            <numerusform>{old} goes. {n} virtual machine moves to: {where}. Nothing else changes.</numerusform>
            <numerusform>{old} goes. {n} virtual machines move to: {where}. Nothing else changes.</numerusform>
        </translation>
    </message>
    <message id="empty.folder.title">
        <source>No virtual machine is in this folder</source>
        <translation>No virtual machine is in this folder</translation>
    </message>
    <message id="empty.folder.words">
        <source>Drag virtual machines here from the list, or choose Move to Folder.</source>
        <translation>Drag virtual machines here from the list, or choose Move to Folder.</translation>
    </message>
    <message id="grouping.folder">
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message id="view.hosts">
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message id="view.hosts-tip">
        <source>Show the hosts at the left</source>
        <translation>Show the hosts at the left</translation>
    </message>
    <message id="view.folders">
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message id="view.folders-tip">
        <source>Show the folders at the left, which hold virtual machines of all hosts</source>
        <translation>Show the folders at the left, which hold virtual machines of all hosts</translation>
    </message>
    <message id="action.move-to-folder.label">
        <source>Move to Folder…</source>
        <translation>Move to Folder…</translation>
    </message>
    <message id="action.move-to-folder.tip">
        <source>Put the selected virtual machines into a folder</source>
        <translation>Put the selected virtual machines into a folder</translation>
    </message>
    <message id="column.folder">
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message id="column-tip.folder">
        <source>The folder that the virtual machine is in, over all hosts</source>
        <translation>The folder that the virtual machine is in, over all hosts</translation>
    </message>
    <message id="action.show-folders.label">
        <source>Fo&amp;lders</source>
        <translation>Fo&amp;lders</translation>
    </message>
    <message id="action.show-folders.tip">
        <source>Show folders at the left in place of hosts</source>
        <translation>Show folders at the left in place of hosts</translation>
    </message>
</context>
</TS>
