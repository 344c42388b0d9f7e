@echo off
rem Starts the program with a JDK 25 or newer: DUIZHAO_JAVA (a java.exe or the folder of a JDK), JAVA_HOME, PATH.
setlocal
set "java="
if defined DUIZHAO_JAVA (
  if exist "%DUIZHAO_JAVA%\bin\java.exe" (call :try "%DUIZHAO_JAVA%\bin\java.exe") else call :try "%DUIZHAO_JAVA%"
  goto start
)
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%j"

:start
if not defined java (
  echo Duizhao needs JDK 25 or newer; please install one or say with DUIZHAO_JAVA where it is. 1>&2
  exit /b 2
)

rem JavaFX wants to be modules. The command line opens no window and starts faster without any.
set "classes=%~dp0..\lib\*"
set javafx=--module-path "%~dp0..\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics
for %%c in (import export check paginate --help -h --version) do if "%~1"=="%%c" (
  set "javafx="
  set "classes=%~dp0..\lib\*;%~dp0..\lib\javafx\*"
)
"%java%" %javafx% -XX:+UseSerialGC -Xms48m -Xmx512m -cp "%classes%" org.duizhao.Main %*
exit /b %errorlevel%

rem The quotes with carets are for cmd, which takes the first and last one off a command that begins with one.
:try
if defined java exit /b
if not exist %1 exit /b
for /f "tokens=1,3" %%k in ('^""%~1" -XshowSettings:properties -version 2^>^&1^"') do (
  if "%%k"=="java.specification.version" if %%l GEQ 25 set "java=%~1"
)
exit /b
