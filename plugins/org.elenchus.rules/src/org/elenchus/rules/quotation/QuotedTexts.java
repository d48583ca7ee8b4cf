package org.elenchus.rules.quotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.elenchus.model.Mark;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;

/** Gathers the words of an edition's quotations. What stands in a note inside of a quotation is no part of it. */
final class QuotedTexts {

	/** How many times all quotations together can say the text; what overlaps more is left out. */
	private static final int TIMES = 32;

	private static final Pattern ELLIPSIS = Pattern.compile("\\s*(?:…|\\.{3})\\s*");

	private final Set<String> wanted;
	private final Map<String, QuotedText> texts = new HashMap<>();
	private final Map<String, Integer> open = new LinkedHashMap<>();
	/** What was open where a note starts. */
	private final Deque<Map<String, Integer>> outside = new ArrayDeque<>();
	private long left;
	/** How many forms are open that say of the words that they are right as they are. */
	private int confirmed;

	private QuotedTexts(Set<String> wanted, long left) {
		this.wanted = wanted;
		this.left = left;
	}

	/** The words of the claims with the given keys; none for those that overlap too much with others. */
	static Map<String, QuotedText> of(Edition edition, Set<String> keys) {
		QuotedTexts texts = new QuotedTexts(keys, (long) TIMES * edition.text().length());
		edition.paragraphs().forEach(paragraph -> {
			texts.toOpenOnes(QuotedText::breakOff);
			paragraph.items().forEach(texts::read);
		});
		return texts.left < 0 ? Map.of() : texts.texts;
	}

	private void toOpenOnes(Consumer<QuotedText> each) {
		left -= open.size();
		if (left >= 0) {
			open.keySet().forEach(key -> each.accept(texts.get(key)));
		}
	}

	private void read(Item item) {
		switch (item) {
		case Item.ClaimStart(String key) when wanted.contains(key) -> start(key);
		case Item.ClaimEnd(String key) -> open.computeIfPresent(key, (one, depth) -> depth == 1 ? null : depth - 1);
		case Item.MarkStart(Mark mark, String reason) when mark == Mark.SIC -> confirmed++;
		case Item.MarkEnd(Mark mark) when mark == Mark.SIC -> confirmed--;
		case Item.Words words -> toOpenOnes(text -> add(text, words));
		case Item.Inserted(String text) when text != null && ELLIPSIS.matcher(text).matches() -> toOpenOnes(QuotedText::leaveOut);
		case Item.NoteStart note -> {
			left -= open.size();
			outside.push(new LinkedHashMap<>(open));
			open.clear();
		}
		case Item.NoteEnd note -> {
			open.clear();
			open.putAll(outside.pop());
		}
		default -> {
			// is no word of the quotation
		}
		}
	}

	private void add(QuotedText text, Item.Words words) {
		left -= words.text().length();
		if (confirmed > 0) {
			text.addConfirmed(words.text(), words.start());
		} else {
			text.add(words.text(), words.start());
		}
	}

	/** A further part of a claim is apart from the one before. */
	private void start(String key) {
		if (open.merge(key, 1, Integer::sum) == 1) {
			texts.computeIfAbsent(key, one -> new QuotedText()).leaveOut();
		}
	}
}
