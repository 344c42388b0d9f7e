# Makes the .msi (with WiX 3, 4 or 5) and a ZIP to be used without installing. Build the program first: mvn -DskipTests package.
# Usage: build.ps1 [target folder]. Never tried: see README.
param([string]$Out = "target\packages")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
function Fail($Sentence) { [Console]::Error.WriteLine("build: $Sentence"); exit 1 }
function Run($Program, $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { Fail "$Program ended with $LASTEXITCODE" }
}

if (-not $env:JAVA_HOME) { Fail "JAVA_HOME names no JDK" }
$jlink = "$env:JAVA_HOME\bin\jlink.exe"
$jpackage = "$env:JAVA_HOME\bin\jpackage.exe"
if (-not (Test-Path $jlink) -or -not (Test-Path $jpackage)) { Fail "no jlink and jpackage in $env:JAVA_HOME" }
if ([int]((& $jpackage --version).Split(".")[0]) -lt 25) { Fail "$env:JAVA_HOME is older than 25" }
$version = ([xml](Get-Content -Raw -Encoding UTF8 pom.xml)).project.version
if ($version -notmatch "^\d+\.\d+\.\d+$") { Fail "the version of pom.xml is not of the form 1.2.3: $version" }
if (-not (Test-Path "target\app\lib\duizhao-$version.jar")) { Fail "the program is not built: mvn -DskipTests package" }
$graphics = Get-ChildItem "target\app\lib\javafx\javafx-graphics-*-win.jar"
if (-not $graphics) { Fail "target\app\lib\javafx is not for Windows" }
if (-not (Get-Command wix, candle -ErrorAction SilentlyContinue)) { Fail "WiX is not on the PATH, so no .msi can be made" }

$Out = (New-Item -ItemType Directory -Force $Out).FullName
$work = "$Out\work"
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory "$work\jars", "$work\training" | Out-Null
Copy-Item "target\app\lib\*.jar" "$work\jars"
Copy-Item -Recurse "target\app\lib\fonts" "$work\jars"
New-Item -ItemType Directory "$work\jars\licences" | Out-Null
Copy-Item "packaging\common\licences\parts.tsv", "packaging\common\licences\*.txt", "resources\fonts\LICENSE-*.txt" "$work\jars\licences"
Run $jlink @("--module-path", "target\app\lib\javafx", "@packaging\common\jlink.args", "--output", "$work\runtime")
# The libraries of JavaFX are looked for beside those of Java.
Copy-Item $graphics.FullName "$work\graphics.zip"
Expand-Archive "$work\graphics.zip" "$work\graphics"
Copy-Item "$work\graphics\*.dll" "$work\runtime\bin"

$options = @(Get-Content packaging\common\java.options | ForEach-Object { "--java-options", $_ })
# A second starter that keeps to its terminal: the first has none, as programs with windows.
Set-Content "$work\console.properties" "win-console=true`nwin-shortcut=false`nwin-menu=false"
Run $jpackage (@("--type", "app-image", "@packaging\common\jpackage.args", "--app-version", $version, "--runtime-image",
    "$work\runtime", "--input", "$work\jars", "--main-jar", "duizhao-$version.jar", "--icon", "packaging\common\icons\duizhao.ico",
    "--add-launcher", "duizhao-cli=$work\console.properties", "--dest", $work) + $options)

# One even second for all: Java refuses the cache when the time of any file is another than in training.
$second = [DateTime]::new(2026, 1, 1, 0, 0, 0, [DateTimeKind]::Utc)
function Set-Times { Get-ChildItem -Recurse -File "$work\duizhao" | ForEach-Object { $_.LastWriteTimeUtc = $second } }
$configurations = Get-ChildItem "$work\duizhao\app\*.cfg"
$window = "$work\duizhao\app\duizhao.cfg"
Set-Times
$before = [IO.File]::ReadAllText($window)
[IO.File]::AppendAllText($window, "java-options=-XX:AOTCacheOutput=`$APPDIR\duizhao.aot`njava-options=-Dduizhao.training=$work\training`n")
$env:DUIZHAO_HOME = "$work\training"
$training = Start-Process -Wait -PassThru "$work\duizhao\duizhao.exe"
if ($training.ExitCode -ne 0 -or -not (Test-Path "$work\duizhao\app\duizhao.aot")) { Fail "training left no cache" }
[IO.File]::WriteAllText($window, $before)
$configurations | ForEach-Object { [IO.File]::AppendAllText($_.FullName, "java-options=-XX:AOTCache=`$APPDIR\duizhao.aot`n") }
Set-Times

Set-Content -Encoding UTF8 "$work\draft.association" ((Get-Content -Encoding UTF8 packaging\common\draft.association) +
    "icon=packaging/common/icons/draft.ico")
Run $jpackage @("--type", "msi", "--name", "duizhao", "--app-version", $version, "--app-image", "$work\duizhao", "--vendor", "Duizhao",
    "--file-associations", "$work\draft.association", "--win-menu", "--win-menu-group", "Duizhao", "--win-shortcut-prompt",
    "--win-dir-chooser", "--win-per-user-install", "--win-upgrade-uuid", "6d0b3a5e-2f4c-4f0e-9a63-0c7d1b8f5e21", "--dest", $Out)
Compress-Archive -Force "$work\duizhao" "$Out\duizhao-$version-windows.zip"
Remove-Item -Recurse -Force $work
Get-ChildItem "$Out\duizhao*" | ForEach-Object { "{0}  {1}" -f (Get-FileHash -Algorithm SHA256 $_).Hash.ToLower(), $_.Name }
