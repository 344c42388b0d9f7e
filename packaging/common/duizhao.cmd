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
"%java%" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xms48m -Xmx512m -cp "%~dp0..\lib\*" org.duizhao.Main %*
exit /b %errorlevel%

:try
if defined java exit /b
if not exist %1 exit /b
for /f "tokens=3" %%v in ('"%~1" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do if %%v GEQ 25 set "java=%~1"
exit /b
