@echo off
rem Starts the Elenchus workbench with the Java of JAVA_HOME, else with the one on the PATH; it must be 21 or later.
rem It is started again where it asks for that. All arguments are Eclipse's, such as -data FOLDER.
rem Java's own stand in the environment variable JDK_JAVA_OPTIONS, such as -Xmx4g.
setlocal

rem What waits for the workbench is a small window of its own, in which UTF-8 is spoken.
if defined ELENCHUS_WATCHED goto watch
set "ELENCHUS_WATCHED=yes"
start "Elenchus" /min cmd /c ""%~f0" %*"
exit /b

:watch
chcp 65001 >nul
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~L"
set "told=%TEMP%\elenchus-%RANDOM%%RANDOM%.txt"
set "workspace="

rem 23: started again as before. 24: with the workspace that it printed in the line after -data.
:again
"%java%" -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
 -Dstdout.encoding=UTF-8 -jar "%launcher%" %* %workspace% >"%told%"
set "code=%ERRORLEVEL%"
if %code% == 24 for /f "usebackq skip=1 delims=" %%W in ("%told%") do set workspace=-data "%%W"
del "%told%"
if %code% == 23 goto again
if %code% == 24 goto again
exit %code%
