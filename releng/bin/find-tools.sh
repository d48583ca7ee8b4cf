# Finds the tools that building and running Elenchus needs. POSIX sh; to be sourced, needs no variables of the caller.
#
#   find_java     exports JAVA_HOME: a JDK of version 21 or later; `find_java java` takes a Java that can only run programs, too
#   find_maven    sets MAVEN: the mvn command of a Maven 3.9 or later (calls find_java)
#   find_display  sets DISPLAY_WRAPPER: what to put before a command that opens windows; empty where a display exists
#   find_user     makes sure that the product can be tried on a screen of its own, with somebody who types
#   find_browser  makes sure that a Chromium or Chrome is on the PATH
#   use_utf8      has Java read the names of files as UTF-8, also where the locale says nothing
#   need COMMAND PACKAGE...  makes sure that COMMAND is on the PATH
#   refuse MESSAGE...        prints to stderr and leaves with exit code 3
#
# What is missing is installed by root on Debian; anyone else is told its name and its package.

JAVA_LEAST=21
JAVA_TOOL=javac
MAVEN_VERSION=3.9.11
MAVEN_CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/elenchus"

say() {
	printf '%s\n' "$*" >&2
}

refuse() {
	say "elenchus: $*"
	exit 3
}

can_install() {
	[ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null 2>&1
}

install_packages() {
	say "elenchus: installing $*"
	DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >&2 && return
	apt-get update >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >&2
}

# provide WHAT PACKAGE...: installs, or tells what to install
provide() {
	what=$1
	shift
	can_install || refuse "$what is missing. On Debian: apt-get install $*"
	install_packages "$@" || refuse "$what is missing, and the Debian packages $* could not be installed."
}

need() {
	command -v "$1" >/dev/null 2>&1 || provide "$@"
}

# java_version HOME: the version of the Java there that has the tool; 0 when there is none
java_version() {
	if [ -x "$1/bin/$JAVA_TOOL" ] && [ -r "$1/release" ]; then
		found=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
	else
		found=
	fi
	echo "${found:-0}"
}

java_on_path() {
	command -v "$JAVA_TOOL" >/dev/null 2>&1 || return 0
	dirname "$(dirname "$(readlink -f "$(command -v "$JAVA_TOOL")")")"
}

# newest_java: the newest Java in the usual places
newest_java() {
	newest=
	least=$JAVA_LEAST
	for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home; do
		version=$(java_version "$home")
		if [ "$version" -ge "$least" ]; then
			newest=$home
			least=$((version + 1))
		fi
	done
	echo "$newest"
}

usable_java() {
	for home in "${JAVA_HOME:-}" "$(java_on_path)" "$(newest_java)"; do
		if [ -n "$home" ] && [ "$(java_version "$home")" -ge "$JAVA_LEAST" ]; then
			echo "$home"
			return
		fi
	done
}

offered_java() {
	for version in 25 21; do
		if [ -n "$(apt-cache show "openjdk-$version-jdk-headless" 2>/dev/null)" ]; then
			echo "openjdk-$version-jdk-headless"
			return
		fi
	done
}

find_java() {
	JAVA_TOOL=${1:-javac}
	JAVA_HOME_FOUND=$(usable_java)
	if [ -z "$JAVA_HOME_FOUND" ] && can_install; then
		package=$(offered_java)
		[ -n "$package" ] && install_packages "$package"
		JAVA_HOME_FOUND=$(usable_java)
	fi
	[ -n "$JAVA_HOME_FOUND" ] || refuse "a JDK of version $JAVA_LEAST or later is missing." \
		"On Debian 13: apt-get install openjdk-21-jdk-headless; elsewhere install one, such as Temurin, and set JAVA_HOME."
	JAVA_HOME=$JAVA_HOME_FOUND
	export JAVA_HOME
}

# Without it Java refuses names with accents; the language of messages stays.
use_utf8() {
	case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
	*[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
	*)
		[ -z "${LC_ALL:-}" ] || LANG=$LC_ALL
		unset LC_ALL
		LC_CTYPE=C.UTF-8
		export LANG LC_CTYPE
		;;
	esac
}

# maven_suffices MVN: whether it is a Maven 3.9 or later
maven_suffices() {
	found=$("$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
	[ -n "$found" ] && [ "${found% *}" -ge 3 ] && { [ "${found% *}" -gt 3 ] || [ "${found#* }" -ge 9 ]; }
}

# unpack_maven HOME: puts a Maven there with the help of the older one, in one step, so that nobody sees half of it
unpack_maven() {
	say "elenchus: fetching Maven $MAVEN_VERSION into $MAVEN_CACHE"
	mkdir -p "$MAVEN_CACHE"
	unpacked=$(mktemp -d "$MAVEN_CACHE/unpacking.XXXXXX")
	(cd "$unpacked" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$unpacked") >&2 ||
		{ rm -rf "$unpacked"; refuse "Maven $MAVEN_VERSION could not be fetched."; }
	chmod +x "$unpacked/apache-maven-$MAVEN_VERSION/bin/mvn"
	[ -d "$1" ] || mv "$unpacked/apache-maven-$MAVEN_VERSION" "$1"
	rm -rf "$unpacked"
}

find_maven() {
	find_java
	MAVEN="$MAVEN_CACHE/apache-maven-$MAVEN_VERSION/bin/mvn"
	[ -x "$MAVEN" ] && return
	need mvn maven
	if maven_suffices mvn; then
		MAVEN=mvn
	else
		unpack_maven "$MAVEN_CACHE/apache-maven-$MAVEN_VERSION"
	fi
}

has_gtk() {
	PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0'
}

find_display() {
	DISPLAY_WRAPPER=
	[ "$(uname -s)" = Linux ] || return 0
	has_gtk || provide "GTK 3" libgtk-3-0
	[ -z "${DISPLAY:-}" ] || return 0
	need xvfb-run xvfb xauth
	need xauth xauth
	DISPLAY_WRAPPER="xvfb-run -a"
}

find_user() {
	[ "$(uname -s)" = Linux ] || return 0
	need Xvfb xvfb
	need openbox openbox
	need xdotool xdotool
	need import imagemagick
}

find_browser() {
	for browser in chromium chromium-browser google-chrome google-chrome-stable; do
		command -v "$browser" >/dev/null 2>&1 && return
	done
	[ "$(uname -s)" = Linux ] || return 0
	provide "Chromium" chromium
}
