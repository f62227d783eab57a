$ErrorActionPreference='Stop'
$u=[Text.Encoding]::UTF8
$in=New-Object IO.StreamReader([Console]::OpenStandardInput(),[Text.Encoding]::ASCII)
function Say($k,$v){[Console]::Out.Write($k+' '+$v+"`n")}
function Text($s){$u.GetString([Convert]::FromBase64String($s))}
function Name($s){[Convert]::ToBase64String($u.GetBytes($s))}
try{
$verb=$in.ReadLine()
if($verb -ceq 'volumes'){
foreach($d in [IO.DriveInfo]::GetDrives()){
if($d.DriveType -ne [IO.DriveType]::Fixed -or -not $d.IsReady){continue}
Say 'volume' ([string]::Join(' ',@($d.Name.Substring(0,2),$d.TotalSize,$d.AvailableFreeSpace,(Name $d.VolumeLabel))))
}
}elseif($verb -ceq 'list'){
$dir=Text $in.ReadLine()
$end=Text $in.ReadLine()
if($dir -notmatch '^[A-Za-z]:\\'){throw 'bad path'}
$zero=New-Object DateTime(1970,1,1,0,0,0,[DateTimeKind]::Utc)
$n=0
foreach($f in (New-Object IO.DirectoryInfo($dir)).EnumerateFileSystemInfos()){
$folder=($f.Attributes -band [IO.FileAttributes]::Directory) -ne 0
if(-not $folder -and -not $f.Name.EndsWith($end,[StringComparison]::OrdinalIgnoreCase)){continue}
$n++
if($n -gt 2001){break}
if($folder){Say 'folder' (Name $f.Name)}
else{Say 'file' ([string]::Join(' ',@($f.Length,[long]($f.LastWriteTimeUtc-$zero).TotalSeconds,(Name $f.Name))))}
}
}else{throw 'bad verb'}
Say 'end' '1'
exit 0
}catch{
$e=$_.Exception
while($e.InnerException){$e=$e.InnerException}
Say 'code' ('{0:x8}' -f $e.HResult)
Say 'error' (Name $e.Message)
exit 1
}
