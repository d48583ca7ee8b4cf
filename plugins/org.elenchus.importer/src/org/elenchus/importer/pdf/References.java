package org.elenchus.importer.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of notes to which lines refer: raised digits behind a word. */
final class References {

	/** A number as it is printed where it is raised. */
	static final String RAISED = "[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]{1,3}";

	private static final Pattern REFERENCE = Pattern.compile("(?<=\\S)(" + RAISED + ")");

	private References() {
	}

	/** The numbers, in digits on the line. */
	static Set<String> in(List<PrintedLine> lines) {
		Set<String> referred = new HashSet<>();
		for (PrintedLine line : lines) {
			Matcher reference = REFERENCE.matcher(line.text());
			while (reference.find()) {
				referred.add(Raised.lowered(reference.group(1)));
			}
		}
		return referred;
	}
}
