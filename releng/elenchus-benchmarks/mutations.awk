# Counts what PIT reports, one `mutation` element a line, by the packages of the file `chosen`: package, target, tests.
# `known` tells which changes change nothing: method, change, line of code and reason, with tabs between them; `*` stands for any characters.

function tag(name,    start, rest) {
	start = index($0, "<" name ">")
	if (start == 0) return ""
	rest = substr($0, start + length(name) + 2)
	return plain(substr(rest, 1, index(rest, "</" name ">") - 1))
}

function plain(text) {
	gsub(/&#60;|&lt;/, "<", text)
	gsub(/&#62;|&gt;/, ">", text)
	gsub(/&#39;|&apos;/, "'", text)
	gsub(/&#34;|&quot;/, "\"", text)
	gsub(/&#38;|&amp;/, "\\&", text)
	return text
}

# The package that stands in the table for a class.
function row(class,    name) {
	name = substr(class, length("org.elenchus.") + 1)
	while (sub(/\.[^.]*$/, "", name)) if (name in target) return name
	return ""
}

# A line of source code, without the space around it.
function code(class, file, number,    folder, i, path, line, n) {
	folder = class
	sub(/\.[^.]*$/, "", folder)
	gsub(/\./, "/", folder)
	for (i in bundle) {
		path = root "/plugins/org.elenchus." bundle[i] "/src/" folder "/" file
		if ((path, 1) in lines || read(path)) {
			line = lines[path, number]
			gsub(/^[ \t]+|[ \t]+$/, "", line)
			return line
		}
	}
	return ""
}

function read(path,    line, n) {
	while ((getline line < path) > 0) lines[path, ++n] = line
	close(path)
	return n > 0
}

function changes_nothing(key,    i) {
	for (i = 1; i <= same_lines; i++) if (matches(key, equivalent[i])) return ++used[i]
	return 0
}

# Whether a text is a pattern, in which stars stand for any characters.
function matches(text, pattern,    parts, n, i, at) {
	n = split(pattern, parts, "*")
	if (n == 1) return text == pattern
	if (index(text, parts[1]) != 1) return 0
	text = substr(text, length(parts[1]) + 1)
	for (i = 2; i < n; i++) {
		at = index(text, parts[i])
		if (at == 0) return 0
		text = substr(text, at + length(parts[i]))
	}
	return length(text) >= length(parts[n]) && substr(text, length(text) - length(parts[n]) + 1) == parts[n]
}

function score(name) {
	return all[name] == same[name] ? 100 : 100 * killed[name] / (all[name] - same[name])
}

BEGIN {
	split(bundles, bundle, " ")
	while ((getline line < chosen) > 0) {
		split(line, field, " ")
		order[++rows] = field[1]
		target[field[1]] = field[2]
	}
	while ((getline line < known) > 0) {
		split(line, field, "\t")
		if (line !~ /^(#|$)/) equivalent[++same_lines] = field[1] "\t" field[2] "\t" field[3]
	}
}

/<mutation / {
	class = tag("mutatedClass")
	name = row(class)
	if (name == "" || /status='NON_VIABLE'/) next
	all[name]++
	if (/status='(KILLED|TIMED_OUT|MEMORY_ERROR|RUN_ERROR)'/) {
		killed[name]++
		next
	}
	method = tag("mutatedMethod")
	if (method ~ /^lambda\$/) {
		sub(/^lambda\$/, "", method)
		sub(/\$[0-9]+$/, "", method)
	}
	number = tag("lineNumber")
	sub(/\$[0-9]+$/, "", class)
	key = class "." method "\t" tag("description") "\t" code(class, tag("sourceFile"), number)
	if (changes_nothing(key)) {
		same[name]++
	} else {
		print name "\t" number "\t" key "\t" (/NO_COVERAGE/ ? "no test comes there" : "") > survivors
	}
}

END {
	print "| package | mutants | killed | equivalent | score | target |"
	print "|---|---:|---:|---:|---:|---|"
	for (i = 1; i <= rows; i++) {
		name = order[i]
		missed = score(name) < target[name]
		if (all[name]) printf "| `%s` | %d | %d | %d | %.1f %% | %d %%: %s |\n", name, all[name], killed[name], same[name], score(name),
			target[name], missed ? "**missed**" : "met"
		failed = failed || all[name] && missed
	}
	for (i = 1; i <= same_lines; i++) if (!used[i] && row(equivalent[i]) != "") unused++
	printf "\n%d min %d s. ", seconds / 60, seconds % 60
	if (unused) printf "%d lines of mutations.equivalent tell of nothing any more. ", unused
	print "Survivors: " survivors
	exit failed
}
