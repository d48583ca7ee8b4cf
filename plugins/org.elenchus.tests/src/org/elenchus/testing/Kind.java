package org.elenchus.testing;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.text.TextRange;

/** What a rule's test has to show at least, so that nobody forgets the places where rules go wrong. */
public enum Kind {
	/** It reports. */
	FIRES,
	/** There is nothing to report in any text. */
	SILENT,
	/** Just enough and just not enough stand side by side; a text cannot tell, so the test says it with {@code @Tag("boundary")}. */
	BOUNDARY,
	/** A text excepts something from the rule, with a reason. */
	EXCEPTED,
	/** The words it points to, or the form in which they stand, go over a line's end. */
	LINES,
	/** It reports in a note. */
	FOOTNOTE,
	/** It reports in a quotation, or on what supports one. */
	QUOTATION;

	private static final String OPENING = "“‘«„";
	private static final String CLOSING = "”’»";

	/**
	 * What texts show that are read together.
	 *
	 * @param rule  the rule's id
	 * @param texts the texts, and where the rule reports in each
	 */
	static Set<Kind> shown(String rule, Collection<Expectation> texts) {
		Set<Kind> shown = EnumSet.noneOf(Kind.class);
		texts.forEach(text -> places(rule, text).forEach(place -> shown.addAll(at(text.text(), place))));
		shown.add(shown.isEmpty() ? SILENT : FIRES);
		if (texts.stream().anyMatch(text -> text.text().contains("{except " + rule + " \""))) {
			shown.add(EXCEPTED);
		}
		return shown;
	}

	private static Stream<TextRange> places(String rule, Expectation text) {
		return text.places().stream().filter(place -> place.rule().equals(rule)).map(Expectation.Place::range);
	}

	private static Set<Kind> at(String text, TextRange place) {
		Set<Kind> shown = EnumSet.of(FIRES);
		List<TextRange> forms = Forms.around(text, place);
		Stream<TextRange> innermost = Stream.concat(Stream.of(place), forms.stream().limit(1));
		if (innermost.anyMatch(range -> within(text, range).contains("\n"))) {
			shown.add(LINES);
		}
		if (forms.stream().anyMatch(form -> text.startsWith("{^", form.start()))) {
			shown.add(FOOTNOTE);
		}
		if (isQuotation(text, place) || forms.stream().anyMatch(form -> isQuotation(text, form)) || isBetweenMarks(text, place)) {
			shown.add(QUOTATION);
		}
		return shown;
	}

	private static String within(String text, TextRange range) {
		return text.substring(range.start(), range.end());
	}

	/** Whether a range starts with a quotation, or stands right behind one. */
	private static boolean isQuotation(String text, TextRange range) {
		return text.startsWith("{\"", range.start()) || Forms.before(text, range).startsWith("{\"");
	}

	/** Whether the author has opened a quotation in the same paragraph. */
	private static boolean isBetweenMarks(String text, TextRange place) {
		String before = text.substring(Math.max(0, text.lastIndexOf("\n\n", place.start())), place.start());
		return lastOf(before, OPENING) > lastOf(before, CLOSING);
	}

	private static int lastOf(String text, String signs) {
		return signs.chars().map(text::lastIndexOf).max().orElse(-1);
	}
}
