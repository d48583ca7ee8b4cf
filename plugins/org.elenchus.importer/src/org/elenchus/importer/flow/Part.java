package org.elenchus.importer.flow;

import org.elenchus.importer.document.Mark;

/** What a block is made of, in reading order. */
sealed interface Part {

	/** Clean characters and the raw range that they come from; -1 where the raw text is still to be made of them. */
	record Words(String text, int start, int end) implements Part {

		boolean isBlank() {
			return text.isBlank();
		}

		/** Without white space at the end; the raw range follows where it is as long as the text. */
		Words stripped() {
			String rest = text.stripTrailing();
			boolean alike = end - start == text.length();
			return new Words(rest, start, alike ? start + rest.length() : end);
		}
	}

	/** A reference to a note and the raw range of what is printed there. */
	record Reference(String note, String label, int start, int end) implements Part {
	}

	/** From here on, words are set off or no longer so. */
	record Switch(Mark mark, boolean on) implements Part {
	}
}
