package org.elenchus.rules.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Paragraph;

/** Takes an edition's prose out of its markup, paragraph by paragraph, each note by itself. */
final class PassageReader {

	private final List<Passage> passages = new ArrayList<>();
	private final Deque<Passage> open = new ArrayDeque<>();
	/** The claims that have begun and not ended, with how often; they go over paragraphs. */
	private final SequencedMap<String, Integer> claims = new LinkedHashMap<>();
	private String innermost = "";
	private boolean heading;

	private PassageReader() {
	}

	static List<Passage> read(Edition edition) {
		PassageReader reader = new PassageReader();
		edition.paragraphs().forEach(reader::read);
		return reader.passages;
	}

	private void read(Paragraph paragraph) {
		open.clear();
		heading = false;
		begin(false);
		paragraph.items().forEach(this::read);
	}

	private void begin(boolean note) {
		passages.add(new Passage(note));
		open.push(passages.getLast());
	}

	private void read(Item item) {
		switch (item) {
		case Item.Words words when !heading && !words.text().isEmpty() -> open.peek().add(words, innermost);
		case Item.ClaimStart start -> {
			claims.merge(start.key(), 1, Integer::sum);
			innermost = start.key();
		}
		case Item.ClaimEnd end -> end(end.key());
		case Item.Cited cited -> open.peek().mark();
		case Item.MentionStart mention -> open.peek().mark();
		case Item.Doubted doubt -> open.peek().mark();
		case Item.NoteReference reference -> open.peek().mark();
		case Item.NoteStart note -> {
			open.peek().mark();
			begin(true);
		}
		case Item.NoteEnd note -> open.pop();
		case Item.HeadingStart start -> heading = true;
		case Item.HeadingEnd end -> heading = false;
		default -> {
			// changes nothing about whose words these are
		}
		}
	}

	private void end(String key) {
		claims.computeIfPresent(key, (one, times) -> times == 1 ? null : times - 1);
		if (!claims.containsKey(innermost)) {
			innermost = claims.isEmpty() ? "" : claims.lastEntry().getKey();
		}
	}
}
