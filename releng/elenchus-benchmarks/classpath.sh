# Sets JAVA_HOME and CLASSES for the commands beside it (needs `here`); builds the module where it is missing.
root=$here/../..
. "$root/releng/bin/find-tools.sh"
find_java
[ -d "$here/target/lib" ] || "$root/mvnw" -B -q -f "$root/pom.xml" -pl releng/elenchus-benchmarks -am -DskipTests package
CLASSES="$here/target/classes:$here/target/lib/*"
