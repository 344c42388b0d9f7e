@echo off
rem Starts the program with a JDK 25 or newer: DUIZHAO_JAVA (a java.exe or the folder of a JDK), JAVA_HOME, PATH.
setlocal EnableExtensions DisableDelayedExpansion
set "java="
if not defined DUIZHAO_JAVA goto search
set "candidate=%DUIZHAO_JAVA:"=%"
if exist "%candidate%\bin\java.exe" set "candidate=%candidate%\bin\java.exe"
call :try
goto found

rem A java.exe in the folder one is in, which where would find first, is none that was installed.
:search
if defined JAVA_HOME set "candidate=%JAVA_HOME:"=%\bin\java.exe"
if defined JAVA_HOME call :try
if not defined java for /f "delims=" %%j in ('%SystemRoot%\System32\where.exe $PATH:java.exe 2^>nul') do set "candidate=%%j" & call :try

:found
if defined java goto start
echo Duizhao needs JDK 25 or newer; please install one or say with DUIZHAO_JAVA where it is. 1>&2
exit /b 2

rem JavaFX wants to be modules. The command line opens no window and starts faster without any.
:start
set javafx=--module-path "%~dp0..\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics
set "classes=%~dp0..\lib\*"
for %%c in (import export check paginate --help -h --version) do if "%~1"=="%%c" set "javafx="
if not defined javafx set "classes=%classes%;%~dp0..\lib\javafx\*"
"%java%" %javafx% -XX:+UseSerialGC -Xms48m -Xmx512m -cp "%classes%" org.duizhao.Main %*
exit /b %errorlevel%

rem Takes the candidate for java if it fits. Options and agents of others, which may write between the lines that are read, are
rem left out. The quotes with carets are for cmd, which takes the first and last one off a command that begins with one.
:try
if defined java exit /b
if not exist "%candidate%" exit /b
setlocal
set "JDK_JAVA_OPTIONS="
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
for /f "tokens=1,3" %%k in ('^""%candidate%" -XshowSettings:properties -version 2^>^&1^"') do if "%%k"=="java.specification.version" if %%l GEQ 25 set "java=%candidate%"
endlocal & set "java=%java%"
exit /b
