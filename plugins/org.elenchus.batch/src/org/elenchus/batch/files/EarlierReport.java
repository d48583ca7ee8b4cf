package org.elenchus.batch.files;

import java.util.List;
import java.util.regex.Pattern;

/** Knows what Elenchus has written itself, by its first and last characters, in whatever language. A test shows it every form. */
final class EarlierReport {

	/** So many characters tell, at both ends; the names of files that stand there are at most 255 bytes long. */
	static final int SAMPLE = 4096;

	/** Findings, numbers and what falls with a source, as JSON; SARIF; the report of an import; a reading edition; the table of numbers. */
	private static final List<Pattern> STARTS = List.of(
			Pattern.compile("\\{\\s*\"version\"\\s*:\\s*\\d+,\\s*\"tool\"\\s*:\\s*\\{\\s*\"name\"\\s*:\\s*\"Elenchus\""),
			Pattern.compile("\\{\\s*\"\\$schema\".*\"runs\"\\s*:\\s*\\[\\s*\\{\\s*\"tool\"\\s*:\\s*\\{\\s*\"driver\"\\s*:\\s*\\{\\s*"
					+ "\"name\"\\s*:\\s*\"Elenchus\"", Pattern.DOTALL),
			Pattern.compile("\\{\\s*\"version\"\\s*:\\s*\\d+,\\s*(?:\"documents\"\\s*:\\s*\\[|\"input\"\\s*:\\s*\\{.*\"conventions\"\\s*:)",
					Pattern.DOTALL),
			Pattern.compile("<!DOCTYPE html>.*<meta name=\"generator\" content=\"Elenchus\"", Pattern.DOTALL | Pattern.CASE_INSENSITIVE),
			Pattern.compile("\\s+(?:claims +with source +with primary|beweringen +met bron +met primaire) "));
	private static final Pattern BASELINE = Pattern.compile("\\{\\s*\"version\"\\s*:\\s*\\d+,\\s*\"findings\"\\s*:\\s*\\[");
	private static final Pattern RECORD = Pattern.compile("\\{\\s*\"version\"\\s*:\\s*\\d+,\\s*\"input\"\\s*:\\s*\\{.*\"clean\"\\s*:", Pattern.DOTALL);
	/** The first line of findings for people: one of them, what has gone or cannot be read, or the sum. */
	private static final Pattern FIRST_LINE = Pattern.compile("(?:(?:error|warning|info|hint|gone|fout|waarschuwing|opmerking|verdwenen)"
			+ "(?:\\[[a-z0-9-]+\\])?: |(?:no|geen|\\d+) ).*");
	private static final Pattern SUM = Pattern.compile("(?:no texts|\\S+ texts?|geen teksten|\\S+ tekst(?:en)?), "
			+ "(?:no|geen|\\S+) (?:claims?|bewering(?:en)?): \\S+ (?:errors?|fout(?:en)?), .*");

	/** The last line of an edition as plain text. */
	private static final Pattern MADE = Pattern.compile("(?:^|.*\\n)(?:Made with|Gemaakt met) Elenchus\\.\\s*$", Pattern.DOTALL);

	private EarlierReport() {
	}

	/** Whether a file that starts and ends like this is a report, or an edition in another format. */
	static boolean is(String start, String end) {
		return STARTS.stream().anyMatch(pattern -> pattern.matcher(start).lookingAt()) || isForPeople(start, end)
				|| MADE.matcher(end).matches();
	}

	private static boolean isForPeople(String start, String end) {
		String first = start.lines().findFirst().orElse("");
		String last = end.stripTrailing();
		return FIRST_LINE.matcher(first).matches() && SUM.matcher(last.substring(last.lastIndexOf('\n') + 1)).matches();
	}

	/** Whether a file that starts like this is one of ours that cannot be made again: a baseline, or the record of an import. */
	static boolean isKept(String start) {
		return isBaseline(start) || RECORD.matcher(start).lookingAt();
	}

	/** Whether a file that starts like this is a baseline. */
	static boolean isBaseline(String start) {
		return BASELINE.matcher(start).lookingAt();
	}
}
