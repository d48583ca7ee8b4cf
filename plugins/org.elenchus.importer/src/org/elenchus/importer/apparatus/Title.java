package org.elenchus.importer.apparatus;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.sources.citing.CitingWords;

/**
 * A title as notes repeat it, without articles.
 *
 * @param words the keys of its words
 * @param main  how many of them stand before the subtitle; all of them where there is none
 */
record Title(List<String> words, int main) {

	/** What may stand before a subtitle. */
	private static final String SUBTITLE = ".*[:.?!–—].*";

	static Title of(String title) {
		NoteText text = new NoteText(title);
		List<String> words = new ArrayList<>();
		int main = 0;
		for (int i = 0; i < text.size(); i++) {
			if (main == 0 && !words.isEmpty() && text.before(i).matches(SUBTITLE)) {
				main = words.size();
			}
			if (!CitingWords.ARTICLE.has(text.plain(i))) {
				words.add(text.key(i));
			}
		}
		return new Title(List.copyOf(words), main == 0 ? words.size() : main);
	}
}
