package org.elenchus.rules.prose;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.edition.Item;

/** Words of the author that stand together, of the running text of one paragraph or of one note, without the markup between them. */
final class TextRun {

	private final StringBuilder text = new StringBuilder();
	private final List<Integer> begins = new ArrayList<>();
	private final List<Item.Words> pieces = new ArrayList<>();

	void add(Item.Words words) {
		begins.add(text.length());
		pieces.add(words);
		text.append(words.text());
	}

	String text() {
		return text.toString();
	}

	/** Where a character of the run stands in the file, in UTF-16 offsets. */
	int offset(int index) {
		int piece = begins.size() - 1;
		while (begins.get(piece) > index) {
			piece--;
		}
		return pieces.get(piece).start() + index - begins.get(piece);
	}
}
