package org.elenchus.importer.plain.kinds;

import java.util.regex.Pattern;

/** Knows the headings of chapters by their words. */
final class Chapters {

	private static final Pattern NUMBERED = Pattern
			.compile("(?i)(hoofdstuk|deel|chapter|part|kapitel|teil|chapitre|partie)\\s+([0-9]{1,3}|[IVXLC]{1,7})\\b.*");
	private static final Pattern BESIDE = Pattern.compile("(?i)(voorwoord|woord vooraf|inleiding|proloog|nawoord|epiloog|slot|besluit|conclusies?|"
			+ "noten|literatuur|bibliografie|register|preface|foreword|introduction|prologue|epilogue|afterword|conclusions?|notes|"
			+ "bibliography|index)\\.?");

	private Chapters() {
	}

	/** Whether a text is the heading of a chapter with its number. */
	static boolean isNumbered(String text) {
		return NUMBERED.matcher(text).matches();
	}

	/** Whether a text is the heading of what stands beside chapters, such as a foreword. */
	static boolean isBeside(String text) {
		return BESIDE.matcher(text).matches();
	}
}
