package org.elenchus.ui.journal.recovery;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of a text is not in its file.
 *
 * @param lines of the text that the file has not, or not so often
 * @param letters that the text has more than the file; negative for fewer
 */
record Change(long lines, int letters) {

	static Change between(String file, String text) {
		Map<String, Integer> known = new HashMap<>();
		file.lines().forEach(line -> known.merge(line, 1, Integer::sum));
		long fresh = text.lines().filter(line -> known.merge(line, -1, Integer::sum) < 0).count();
		return new Change(fresh, text.length() - file.length());
	}
}
