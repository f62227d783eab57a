<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.export-folder-not-legal.failed">
        <source>The virtual machine cannot be exported to this folder.</source>
        <translation>The virtual machine cannot be exported to this folder.</translation>
    </message>
    <message id="trouble.export-folder-not-legal.next">
        <source>Enter a folder of the host, such as D:\Exports, or a share.</source>
        <translation>Enter a folder of the host, such as D:\Exports, or a share.</translation>
    </message>
    <message id="trouble.export-folder-missing.failed">
        <source>The folder is not on the host.</source>
        <translation>The folder is not on the host.</translation>
    </message>
    <message id="trouble.export-folder-missing.next">
        <source>Create it on the host, or choose another folder.</source>
        <translation>Create it on the host, or choose another folder.</translation>
    </message>
    <message id="trouble.export-exists.failed">
        <source>There is already a folder of this name, and an export overwrites nothing.</source>
        <translation>There is already a folder of this name, and an export overwrites nothing.</translation>
    </message>
    <message id="trouble.export-exists.next">
        <source>Choose another folder, or remove this one on the host.</source>
        <translation>Choose another folder, or remove this one on the host.</translation>
    </message>
    <message id="trouble.export-no-room.failed">
        <source>There is not enough free space for the export.</source>
        <translation>There is not enough free space for the export.</translation>
    </message>
    <message id="trouble.export-no-room.next">
        <source>Choose another disk, or free some space on this one.</source>
        <translation>Choose another disk, or free some space on this one.</translation>
    </message>
    <message id="trouble.export-partly.failed">
        <source>The export is not complete; the folder has a part of it.</source>
        <translation>The export is not complete; the folder has a part of it.</translation>
    </message>
    <message id="trouble.export-partly.next">
        <source>Delete the folder on the host before you export again.</source>
        <translation>Delete the folder on the host before you export again.</translation>
    </message>
    <message id="export.room">
        <source>It needs {needed}, and {free} is free.</source>
        <translation>It needs {needed}, and {free} is free.</translation>
    </message>
    <message id="stage.exporting">
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message id="task.import">
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message id="operation.machine-export">
        <source>Export {who}</source>
        <translation>Export {who}</translation>
    </message>
    <message id="machine-count.exported" numerus="yes">
        <source>{n} exported</source>
        <translation>
            <numerusform>{n} exported</numerusform>
            <numerusform>{n} exported</numerusform>
        </translation>
    </message>
    <message id="machine-count.not-exported" numerus="yes">
        <source>{n} not exported</source>
        <translation>
            <numerusform>{n} not exported</numerusform>
            <numerusform>{n} not exported</numerusform>
        </translation>
    </message>
    <message id="action.export-vm.label">
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message id="action.export-vm.tip">
        <source>Export the selected virtual machines to a folder of their host</source>
        <translation>Export the selected virtual machines to a folder of their host</translation>
    </message>
    <message id="why-not.one-host">
        <source>The selected virtual machines are on several hosts.</source>
        <translation>The selected virtual machines are on several hosts.</translation>
    </message>
    <message id="checkpoints.export">
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message id="checkpoints.export-tip">
        <source>Exports the checkpoint as a virtual machine</source>
        <translation>Exports the checkpoint as a virtual machine</translation>
    </message>
    <message id="export-vm.title" numerus="yes">
        <source>Export {n} Virtual Machines</source>
        <translation>
            <numerusform>Export {n} Virtual Machine</numerusform>
            <numerusform>Export {n} Virtual Machines</numerusform>
        </translation>
    </message>
    <message id="export-vm.title-point">
        <source>Export the Checkpoint {name}</source>
        <translation>Export the Checkpoint {name}</translation>
    </message>
    <message id="export-vm.folder">
        <source>&amp;Folder on the host:</source>
        <translation>&amp;Folder on the host:</translation>
    </message>
    <message id="export-vm.memory">
        <source>Memory:</source>
        <translation>Memory:</translation>
    </message>
    <message id="export-vm.memory-with">
        <source>&amp;With its state: it continues after the import</source>
        <translation>&amp;With its state: it continues after the import</translation>
    </message>
    <message id="export-vm.memory-without">
        <source>With&amp;out: it starts as after a power failure</source>
        <translation>With&amp;out: it starts as after a power failure</translation>
    </message>
    <message id="export-vm.memory-application">
        <source>&amp;Application-consistent: the guest prepares its data, without memory</source>
        <translation>&amp;Application-consistent: the guest prepares its data, without memory</translation>
    </message>
    <message id="export-vm.checkpoints">
        <source>Include &amp;checkpoints</source>
        <translation>Include &amp;checkpoints</translation>
    </message>
    <message id="export-vm.list">
        <source>What is exported</source>
        <translation>What is exported</translation>
    </message>
    <message id="export-vm.column.vm">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="export-vm.column.folder">
        <source>New folder</source>
        <translation>New folder</translation>
    </message>
    <message id="export-vm.column.needed">
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message id="export-vm.column.remark">
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message id="export-vm.export">
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message id="export-vm.share">
        <source>The host itself writes to the share, with its own account or yours passed on. Without delegation it is denied access, and neither the folder nor its free space can be seen from here.</source>
        <translation>The host itself writes to the share, with its own account or yours passed on. Without delegation it is denied access, and neither the folder nor its free space can be seen from here.</translation>
    </message>
    <message id="export-vm.needs" numerus="yes">
        <source>{n} virtual machines need {size}.</source>
        <translation>
            <numerusform>{n} virtual machine needs {size}.</numerusform>
            <numerusform>{n} virtual machines need {size}.</numerusform>
        </translation>
    </message>
    <message id="export-vm.free">
        <source>{size} are free.</source>
        <translation>{size} are free.</translation>
    </message>
    <message id="export-vm.free-unknown">
        <source>How much is free is not known.</source>
        <translation>How much is free is not known.</translation>
    </message>
    <message id="export-vm.too-full">
        <source>Not all of it will fit.</source>
        <translation>Not all of it will fit.</translation>
    </message>
    <message id="export-vm.no-folder">
        <source>Enter a folder of the host.</source>
        <translation>Enter a folder of the host.</translation>
    </message>
    <message id="export-vm.refused">
        <source>None of this can be exported; the list says why.</source>
        <translation>None of this can be exported; the list says why.</translation>
    </message>
    <message id="export-vm.no-script">
        <source>Export-VM always exports the checkpoints.</source>
        <translation>Export-VM always exports the checkpoints.</translation>
    </message>
    <message id="export-vm.passed" numerus="yes">
        <source>{n} physical disks of the host are left out.</source>
        <translation>
            <numerusform>{n} physical disk of the host is left out.</numerusform>
            <numerusform>{n} physical disks of the host are left out.</numerusform>
        </translation>
    </message>
    <message id="export-vm.unknown" numerus="yes">
        <source>{n} disks did not respond and are not counted.</source>
        <translation>
            <numerusform>{n} disk did not respond and is not counted.</numerusform>
            <numerusform>{n} disks did not respond and are not counted.</numerusform>
        </translation>
    </message>
    <message id="folder-picker.title">
        <source>Choose a Folder on {host}</source>
        <translation>Choose a Folder on {host}</translation>
    </message>
    <message id="folder-picker.choose">
        <source>Choose This Folder</source>
        <translation>Choose This Folder</translation>
    </message>
    <message id="export-vm.title-one">
        <source>Export {name}</source>
        <translation>Export {name}</translation>
    </message>
    <message id="trouble.import-path-not-legal.failed">
        <source>The file cannot be imported.</source>
        <translation>The file cannot be imported.</translation>
    </message>
    <message id="trouble.import-path-not-legal.next">
        <source>Enter the configuration of a virtual machine on the host, a .vmcx or .xml file.</source>
        <translation>Enter the configuration of a virtual machine on the host, a .vmcx or .xml file.</translation>
    </message>
    <message id="trouble.import-registered.failed">
        <source>A virtual machine with this identifier is on the host already: {detail}</source>
        <translation>A virtual machine with this identifier is on the host already: {detail}</translation>
    </message>
    <message id="trouble.import-registered.next">
        <source>It can be imported on another host, or after that one was deleted.</source>
        <translation>It can be imported on another host, or after that one was deleted.</translation>
    </message>
    <message id="trouble.import-planned.failed">
        <source>An import of this virtual machine is not finished.</source>
        <translation>An import of this virtual machine is not finished.</translation>
    </message>
    <message id="trouble.import-planned.next">
        <source>Finish it or take it back in Import Virtual Machine.</source>
        <translation>Finish it or take it back in Import Virtual Machine.</translation>
    </message>
    <message id="trouble.import-misfits.failed">
        <source>The host lacks what the virtual machine needs: {detail}</source>
        <translation>The host lacks what the virtual machine needs: {detail}</translation>
    </message>
    <message id="trouble.import-misfits.next">
        <source>Provide it on the host, or delete the planned virtual machine.</source>
        <translation>Provide it on the host, or delete the planned virtual machine.</translation>
    </message>
    <message id="trouble.import-not-finished.failed">
        <source>The import is not finished: the virtual machine is only planned on the host.</source>
        <translation>The import is not finished: the virtual machine is only planned on the host.</translation>
    </message>
    <message id="trouble.import-not-finished.next">
        <source>Finish it or take it back in Import Virtual Machine.</source>
        <translation>Finish it or take it back in Import Virtual Machine.</translation>
    </message>
    <message id="trouble.import-gone.failed">
        <source>The planned virtual machine is not on the host any more.</source>
        <translation>The planned virtual machine is not on the host any more.</translation>
    </message>
    <message id="trouble.import-gone.next">
        <source>Import it again.</source>
        <translation>Import it again.</translation>
    </message>
    <message id="trouble.import-file-gone.failed">
        <source>The planned virtual machine was deleted, and its configuration file is gone with it.</source>
        <translation>The planned virtual machine was deleted, and its configuration file is gone with it.</translation>
    </message>
    <message id="trouble.import-file-gone.next">
        <source>Look into the folder on the host before you import again; use a copy of the export.</source>
        <translation>Look into the folder on the host before you import again; use a copy of the export.</translation>
    </message>
    <message id="stage.importing">
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message id="operation.machine-plan">
        <source>Read for import: {who}</source>
        <translation>Read for import: {who}</translation>
    </message>
    <message id="operation.machine-register">
        <source>Import {who}</source>
        <translation>Import {who}</translation>
    </message>
    <message id="operation.machine-drop">
        <source>Delete the planned virtual machine {who}</source>
        <translation>Delete the planned virtual machine {who}</translation>
    </message>
    <message id="machine-count.planned" numerus="yes">
        <source>{n} planned</source>
        <translation>
            <numerusform>{n} planned</numerusform>
            <numerusform>{n} planned</numerusform>
        </translation>
    </message>
    <message id="machine-count.imported" numerus="yes">
        <source>{n} imported</source>
        <translation>
            <numerusform>{n} imported</numerusform>
            <numerusform>{n} imported</numerusform>
        </translation>
    </message>
    <message id="machine-count.not-imported" numerus="yes">
        <source>{n} not imported</source>
        <translation>
            <numerusform>{n} not imported</numerusform>
            <numerusform>{n} not imported</numerusform>
        </translation>
    </message>
    <message id="machine-count.dropped" numerus="yes">
        <source>{n} planned virtual machines deleted</source>
        <translation>
            <numerusform>{n} planned virtual machine deleted</numerusform>
            <numerusform>{n} planned virtual machines deleted</numerusform>
        </translation>
    </message>
    <message id="machine-count.not-dropped" numerus="yes">
        <source>{n} not deleted</source>
        <translation>
            <numerusform>{n} not deleted</numerusform>
            <numerusform>{n} not deleted</numerusform>
        </translation>
    </message>
    <message id="action.import-vm.label">
        <source>Import Virtual Machine…</source>
        <translation>Import Virtual Machine…</translation>
    </message>
    <message id="action.import-vm.tip">
        <source>Register an exported virtual machine where its files are on the host</source>
        <translation>Register an exported virtual machine where its files are on the host</translation>
    </message>
    <message id="import-vm.title">
        <source>Import Virtual Machine on {host}</source>
        <translation>Import Virtual Machine on {host}</translation>
    </message>
    <message id="import-vm.file">
        <source>Configuration &amp;file on the host:</source>
        <translation>Configuration &amp;file on the host:</translation>
    </message>
    <message id="import-vm.read">
        <source>&amp;Read</source>
        <translation>&amp;Read</translation>
    </message>
    <message id="import-vm.explained">
        <source>The virtual machine is registered in place, with its own identifier; its files stay where they are. A plan that is not imported is deleted when this window closes.</source>
        <translation>The virtual machine is registered in place, with its own identifier; its files stay where they are. A plan that is not imported is deleted when this window closes.</translation>
    </message>
    <message id="import-vm.list">
        <source>Planned virtual machines</source>
        <translation>Planned virtual machines</translation>
    </message>
    <message id="import-vm.column.what">
        <source>Virtual machine</source>
        <translation>Virtual machine</translation>
    </message>
    <message id="import-vm.column.state">
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message id="import-vm.missing-disk">
        <source>Missing: put the file there, then look again</source>
        <translation>Missing: put the file there, then look again</translation>
    </message>
    <message id="import-vm.missing-image">
        <source>Missing: it is ejected from its drive</source>
        <translation>Missing: it is ejected from its drive</translation>
    </message>
    <message id="import-vm.missing-switch">
        <source>Missing:</source>
        <translation>Missing:</translation>
    </message>
    <message id="import-vm.not-connected">
        <source>Leave it not connected</source>
        <translation>Leave it not connected</translation>
    </message>
    <message id="import-vm.connect">
        <source>Connect to {switch}</source>
        <translation>Connect to {switch}</translation>
    </message>
    <message id="import-vm.fits">
        <source>Nothing: it can be imported</source>
        <translation>Nothing: it can be imported</translation>
    </message>
    <message id="import-vm.lacks" numerus="yes">
        <source>{n} things are missing</source>
        <translation>
            <numerusform>{n} thing is missing</numerusform>
            <numerusform>{n} things are missing</numerusform>
        </translation>
    </message>
    <message id="import-vm.of-others">
        <source>Planned by another program, perhaps by a migration; left alone</source>
        <translation>Planned by another program, perhaps by a migration; left alone</translation>
    </message>
    <message id="import-vm.again">
        <source>Look &amp;Again</source>
        <translation>Look &amp;Again</translation>
    </message>
    <message id="import-vm.drop">
        <source>&amp;Delete Planned</source>
        <translation>&amp;Delete Planned</translation>
    </message>
    <message id="import-vm.import">
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message id="import-vm.busy">
        <source>Another step is still going on.</source>
        <translation>Another step is still going on.</translation>
    </message>
    <message id="import-vm.no-file">
        <source>Enter the configuration file of a virtual machine.</source>
        <translation>Enter the configuration file of a virtual machine.</translation>
    </message>
    <message id="import-vm.none">
        <source>Read a configuration file first.</source>
        <translation>Read a configuration file first.</translation>
    </message>
    <message id="import-vm.disk">
        <source>A virtual hard disk is missing.</source>
        <translation>A virtual hard disk is missing.</translation>
    </message>
    <message id="import-vm.done">
        <source>The virtual machine is imported.</source>
        <translation>The virtual machine is imported.</translation>
    </message>
    <message id="import-vm.pick">
        <source>Choose a Configuration File on {host}</source>
        <translation>Choose a Configuration File on {host}</translation>
    </message>
</context>
</TS>
