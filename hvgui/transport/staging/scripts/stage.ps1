$ErrorActionPreference='Stop'
$u=[Text.Encoding]::UTF8
$in=New-Object IO.StreamReader([Console]::OpenStandardInput(),[Text.Encoding]::ASCII)
function Say($k,$v){[Console]::Out.Write($k+' '+$v+"`n")}
function Text($s){$u.GetString([Convert]::FromBase64String($s))}
try{
$verb=$in.ReadLine();$id=$in.ReadLine()
if($id -cnotmatch '^[0-9a-f]{32}$'){throw 'bad operation id'}
$dir=Join-Path (Join-Path ([IO.Path]::GetTempPath()) 'hvgui') $id
if($verb -ceq 'put' -or $verb -ceq 'have'){
$name=Text $in.ReadLine()
if($name -eq '' -or $name -ne [IO.Path]::GetFileName($name) -or $name.IndexOfAny([IO.Path]::GetInvalidFileNameChars()) -ge 0){throw 'bad file name'}
$full=Join-Path $dir $name;$part=$full+'.part'
if($verb -ceq 'have'){
$n=[long]0
if([IO.File]::Exists($part)){$n=(New-Object IO.FileInfo($part)).Length}
Say 'length' $n
exit 0
}
$at=[long]$in.ReadLine()
[void][IO.Directory]::CreateDirectory($dir)
$sha=[Security.Cryptography.SHA256]::Create()
$f=New-Object IO.FileStream($part,[IO.FileMode]::OpenOrCreate,[IO.FileAccess]::ReadWrite,[IO.FileShare]7)
$ok=$false
try{
if($at -lt 0 -or $f.Length -lt $at){throw 'less is there'}
$f.SetLength($at)
$b=New-Object byte[] 1048576
while($f.Position -lt $at){
$r=$f.Read($b,0,$b.Length)
[void]$sha.TransformBlock($b,0,$r,$null,0)
}
while($true){
$l=$in.ReadLine()
if($l -eq $null){break}
if($l -ceq '.'){$ok=$true;break}
if($l.StartsWith('!',[StringComparison]::Ordinal)){
$p=[Convert]::FromBase64String($l.Substring(1))
$m=New-Object IO.MemoryStream
$z=New-Object IO.Compression.DeflateStream((New-Object IO.MemoryStream(,$p)),[IO.Compression.CompressionMode]::Decompress)
$z.CopyTo($m)
$b=$m.ToArray()
}else{$b=[Convert]::FromBase64String($l)}
$f.Write($b,0,$b.Length)
[void]$sha.TransformBlock($b,0,$b.Length,$null,0)
}
$n=$f.Length
}finally{$f.Close()}
if(-not $ok){throw 'stream ended early'}
[void]$sha.TransformFinalBlock((New-Object byte[] 0),0,0)
if([IO.File]::Exists($full)){[IO.File]::Delete($full)}
[IO.File]::Move($part,$full)
Say 'path' ([Convert]::ToBase64String($u.GetBytes($full)))
Say 'length' $n
Say 'sha256' ([BitConverter]::ToString($sha.Hash).Replace('-','').ToLower())
}elseif($verb -ceq 'hash'){
$f=[IO.File]::OpenRead((Text $in.ReadLine()))
try{$n=$f.Length;$h=[Security.Cryptography.SHA256]::Create().ComputeHash($f)}finally{$f.Close()}
Say 'length' $n
Say 'sha256' ([BitConverter]::ToString($h).Replace('-','').ToLower())
}elseif($verb -ceq 'room'){
$d=New-Object IO.DriveInfo([IO.Path]::GetPathRoot([IO.Path]::GetTempPath()))
Say 'length' $d.AvailableFreeSpace
}elseif($verb -ceq 'sweep'){
if([IO.Directory]::Exists($dir)){[IO.Directory]::Delete($dir,$true)}
Say 'swept' $id
}else{throw 'bad verb'}
exit 0
}catch{
Say 'error' ([Convert]::ToBase64String($u.GetBytes($_.Exception.Message)))
exit 1
}
