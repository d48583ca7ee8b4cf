@echo off
rem Starts the Elenchus workbench with the Java of JAVA_HOME, else with the one on the PATH; it must be 21 or later.
setlocal
set "java=javaw"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\javaw"
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do start "" "%java%" --enable-native-access=ALL-UNNAMED -jar "%%L" %*
