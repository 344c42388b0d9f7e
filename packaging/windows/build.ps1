# Makes the .msi (with WiX 3, or 4 or 5 and two of its extensions) and a ZIP to be used without installing. Build the program first: mvn -DskipTests package.
# Usage: build.ps1 [target folder]. Never tried: see README.
param([string]$Out = "target\packages")
$ErrorActionPreference = "Stop"
Push-Location (Join-Path $PSScriptRoot "..\..")
function Fail($Sentence) { Pop-Location; [Console]::Error.WriteLine("build: $Sentence"); exit 1 }
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
# where jpackage looks
$candle = @(Get-Command "candle" -ErrorAction SilentlyContinue) + @(Get-Item "$env:ProgramFiles\WiX Toolset v*\bin\candle.exe",
    "${env:ProgramFiles(x86)}\WiX Toolset v*\bin\candle.exe" -ErrorAction SilentlyContinue)
$wix = Get-Command "wix", "$env:USERPROFILE\.dotnet\tools\wix.exe" -ErrorAction SilentlyContinue | Select-Object -First 1
if (-not $candle -and -not $wix) { Fail "WiX is not here, so no .msi can be made" }
if (-not $candle) {
    $extensions = (& $wix extension list -g) -join " "
    foreach ($extension in "WixToolset.UI.wixext", "WixToolset.Util.wixext") {
        if (-not $extensions.Contains($extension)) { Fail "WiX lacks an extension: wix extension add -g $extension, of the version of WiX" }
    }
}

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

# A console of Windows is no UTF-8: Java knows its code page.
$options = @(Get-Content packaging\common\java.options | Where-Object { $_ -notmatch "^-Dstd(out|err)\.encoding=" } |
    ForEach-Object { "--java-options", $_ })
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
$ownHome = $env:DUIZHAO_HOME
try {
    $env:DUIZHAO_HOME = "$work\training"
    $training = Start-Process -Wait -PassThru "$work\duizhao\duizhao.exe"
} finally {
    $env:DUIZHAO_HOME = $ownHome
}
if ($training.ExitCode -ne 0 -or -not (Test-Path "$work\duizhao\app\duizhao.aot")) { Fail "training left no cache" }
[IO.File]::WriteAllText($window, $before)
$configurations | ForEach-Object { [IO.File]::AppendAllText($_.FullName, "java-options=-XX:AOTCache=`$APPDIR\duizhao.aot`n") }
Set-Times

# Not by Set-Content, whose mark of UTF-8 jpackage takes for a part of the first key.
[IO.File]::WriteAllLines("$work\draft.association",
    [string[]](@(Get-Content -Encoding UTF8 packaging\common\draft.association) + "icon=packaging/common/icons/draft.ico"))
# In Chinese whatever the language here: the code page of another has no room for what the association is called.
Run $jpackage @("-J-Duser.language=zh", "-J-Duser.country=CN", "--type", "msi", "--name", "duizhao", "--app-version", $version, "--app-image", "$work\duizhao", "--vendor", "Duizhao",
    "--file-associations", "$work\draft.association", "--win-menu", "--win-menu-group", "Duizhao", "--win-shortcut-prompt",
    "--win-dir-chooser", "--win-per-user-install", "--win-upgrade-uuid", "6d0b3a5e-2f4c-4f0e-9a63-0c7d1b8f5e21", "--dest", $Out)
Compress-Archive -Force "$work\duizhao" "$Out\duizhao-$version-windows.zip"
Remove-Item -Recurse -Force $work
Get-ChildItem "$Out\duizhao*" | ForEach-Object { "{0}  {1}" -f (Get-FileHash -Algorithm SHA256 $_).Hash.ToLower(), $_.Name }
Pop-Location
