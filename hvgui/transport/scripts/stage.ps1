$ErrorActionPreference='Stop'
$u=[Text.Encoding]::UTF8
$in=New-Object IO.StreamReader([Console]::OpenStandardInput(),[Text.Encoding]::ASCII)
function Say($k,$v){[Console]::Out.Write($k+' '+$v+"`n")}
function Text($s){$u.GetString([Convert]::FromBase64String($s))}
try{
$verb=$in.ReadLine();$id=$in.ReadLine()
if($id -cnotmatch '^[0-9a-f]{32}$'){throw 'bad operation id'}
$dir=Join-Path (Join-Path ([IO.Path]::GetTempPath()) 'hvgui') $id
if($verb -ceq 'put'){
$name=Text $in.ReadLine()
if($name -eq '' -or $name -ne [IO.Path]::GetFileName($name) -or $name.IndexOfAny([IO.Path]::GetInvalidFileNameChars()) -ge 0){throw 'bad file name'}
[void][IO.Directory]::CreateDirectory($dir)
$full=Join-Path $dir $name;$part=$full+'.part'
$sha=[Security.Cryptography.SHA256]::Create()
$f=New-Object IO.FileStream($part,[IO.FileMode]::Create)
$ok=$false
try{
while($true){
$l=$in.ReadLine()
if($l -eq $null){break}
if($l -ceq '.'){$ok=$true;break}
$b=[Convert]::FromBase64String($l)
$f.Write($b,0,$b.Length)
[void]$sha.TransformBlock($b,0,$b.Length,$null,0)
}
$n=$f.Length
}finally{$f.Close()}
if(-not $ok){[IO.File]::Delete($part);throw 'stream ended early'}
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
}elseif($verb -ceq 'sweep'){
if([IO.Directory]::Exists($dir)){[IO.Directory]::Delete($dir,$true)}
Say 'swept' $id
}else{throw 'bad verb'}
exit 0
}catch{
Say 'error' ([Convert]::ToBase64String($u.GetBytes($_.Exception.Message)))
exit 1
}
