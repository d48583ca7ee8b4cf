package org.elenchus.rules.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.edition.Chapter;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.prose.Checkable;
import org.elenchus.rules.prose.Prose;
import org.elenchus.rules.prose.Sentence;

/** Warns of a sentence that states something checkable and has neither claim nor source; in a chapter full of them, once. */
public final class CheckableSentenceUntagged implements Rule {

	/** How many such sentences make a chapter worth summing up. */
	private static final int MANY = 20;
	/** The share of the chapter's checkable sentences that must be bare for that, in per cent. */
	private static final int MOST = 50;

	@Override
	public String id() {
		return "checkable-sentence-untagged";
	}

	/** The checkable sentences of one chapter. */
	private static final class InChapter {
		private final Map<Sentence, Checkable> bare = new LinkedHashMap<>();
		private int all;

		boolean isFull() {
			return bare.size() >= MANY && bare.size() * 100 >= all * MOST;
		}
	}

	@Override
	public void check(Inquiry inquiry) {
		List<Chapter> chapters = inquiry.edition().chapters();
		Checkable.Finder finder = new Checkable.Finder(inquiry, id());
		Map<Chapter, InChapter> found = new LinkedHashMap<>();
		Prose.of(inquiry).sentences().stream().filter(sentence -> !sentence.isInNote())
				.forEach(sentence -> finder.in(sentence).ifPresent(kind -> {
					InChapter chapter = found.computeIfAbsent(Chapter.at(chapters, sentence.range()), one -> new InChapter());
					chapter.all++;
					if (!sentence.isMarked() && sentence.claims().isEmpty()) {
						chapter.bare.put(sentence, kind);
					}
				}));
		found.values().forEach(chapter -> report(inquiry, chapter));
	}

	private void report(Inquiry inquiry, InChapter chapter) {
		List<Sentence> sentences = new ArrayList<>(chapter.bare.keySet());
		int shown = chapter.isFull() ? 1 : sentences.size();
		String more = chapter.isFull() ? inquiry.phrase("more", Map.of("count", Integer.toString(sentences.size() - 1))) : "";
		sentences.subList(0, shown).forEach(sentence -> inquiry.report(sentence.range(), Values.of(Map.of("subject", sentence.text()))
				.showing(Map.of("kind", inquiry.phrase(chapter.bare.get(sentence).phrase(), Map.of()), "more", more)), List.of()));
	}
}
