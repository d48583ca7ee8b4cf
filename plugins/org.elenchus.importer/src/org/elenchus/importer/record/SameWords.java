package org.elenchus.importer.record;

import java.util.List;

import org.elenchus.importer.raw.BadInput;
import org.elenchus.markup.Strip;
import org.elenchus.markup.Stripped;
import org.elenchus.model.text.LineIndex;

/** Asks whether an edition still has the words that were imported. */
final class SameWords {

	private SameWords() {
	}

	/**
	 * The author's words of an edition, which are those of the record.
	 *
	 * @throws BadInput if they were edited; it names the lines between which the first difference lies
	 */
	static Stripped of(String edition, ImportRecord record) throws BadInput {
		Stripped words = Strip.of(edition);
		if (words.text().length() == record.clean().length()
				&& Checksums.sha256(words.text()).equals(record.clean().sha256())) {
			return words;
		}
		int start = firstDifference(words.text(), record.clean().sums());
		int end = Math.min(words.text().length(), start + Checksums.STRETCH);
		LineIndex lines = new LineIndex(edition);
		throw edited(lines.line(words.fileOffset(start)), lines.line(words.fileOffset(end)));
	}

	/** Where the first stretch starts that is another one; the start of the last stretch if none is. */
	private static int firstDifference(String text, List<String> sums) {
		List<String> found = Checksums.stretches(text);
		int same = 0;
		while (same < found.size() && same < sums.size() && found.get(same).equals(sums.get(same))) {
			same++;
		}
		return Math.max(0, Math.min(same, found.size() - 1)) * Checksums.STRETCH;
	}

	private static BadInput edited(int from, int to) {
		return new BadInput("record.words", from, to);
	}
}
