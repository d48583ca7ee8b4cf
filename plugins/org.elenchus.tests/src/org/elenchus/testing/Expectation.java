package org.elenchus.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.text.LineIndex;
import org.elenchus.model.text.TextRange;

/**
 * A text and what is to be found in it. In the text as a test writes it, a line of carets under the words says so, with
 * the id of the rule behind them:
 *
 * <pre>
 * In 1934 {kirov event| Kirov was shot}.
 * #                     ^^^^^^^^^^^^^^ claim-without-source
 * </pre>
 *
 * or, over several lines, marks around the words: <code>‹claim-without-source|Kirov … shot›</code>.
 *
 * @param text   the text without the carets and marks
 * @param places what is to be found, in the order of the text
 */
public record Expectation(String text, List<Place> places) {

	private static final Pattern CARETS = Pattern.compile("(?m)^#? *(\\^+) ([a-z-]+)\\n?");
	private static final Pattern MARKS = Pattern.compile("‹([a-z-]+)\\|");
	private static final Comparator<Place> ORDER = Comparator.comparing(Place::range).thenComparing(Place::rule);

	/** A place in a text at which a rule reports. */
	public record Place(String rule, TextRange range) {
	}

	/** Reads a text with carets and marks. */
	public static Expectation read(String marked) {
		List<Place> places = new ArrayList<>();
		String text = withoutMarks(withoutCarets(marked, places), places);
		places.sort(ORDER);
		return new Expectation(text, List.copyOf(places));
	}

	/** A text with what was found in it. */
	public static Expectation of(String text, Collection<Finding> findings) {
		return new Expectation(text,
				findings.stream().map(finding -> new Place(finding.rule(), finding.range())).sorted(ORDER).toList());
	}

	private static String withoutCarets(String marked, List<Place> places) {
		StringBuilder text = new StringBuilder();
		Matcher carets = CARETS.matcher(marked);
		while (carets.find()) {
			carets.appendReplacement(text, "");
			int line = text.lastIndexOf("\n", text.length() - 2) + 1;
			int start = line + carets.start(1) - carets.start();
			places.add(new Place(carets.group(2), new TextRange(start, start + carets.group(1).length())));
		}
		return carets.appendTail(text).toString();
	}

	private static String withoutMarks(String marked, List<Place> places) {
		StringBuilder text = new StringBuilder();
		Deque<String> rules = new ArrayDeque<>();
		Deque<Integer> starts = new ArrayDeque<>();
		Matcher mark = MARKS.matcher(marked);
		for (int i = 0; i < marked.length(); i++) {
			if (mark.region(i, marked.length()).lookingAt()) {
				rules.push(mark.group(1));
				starts.push(text.length());
				i = mark.end() - 1;
			} else if (marked.charAt(i) == '›' && !rules.isEmpty()) {
				places.add(new Place(rules.pop(), new TextRange(starts.pop(), text.length())));
			} else {
				text.append(marked.charAt(i));
			}
		}
		return text.toString();
	}

	/** The text with marks, and where they stand: what a failing test shows. */
	@Override
	public String toString() {
		StringBuilder marked = new StringBuilder();
		for (int i = 0; i <= text.length(); i++) {
			int here = i;
			places.stream().filter(place -> place.range().end() == here && !place.range().isEmpty())
					.forEach(place -> marked.append('›'));
			places.stream().filter(place -> place.range().start() == here).forEach(
					place -> marked.append('‹').append(place.rule()).append('|').append(place.range().isEmpty() ? "›" : ""));
			marked.append(text, i, Math.min(i + 1, text.length()));
		}
		LineIndex lines = new LineIndex(text);
		places.forEach(place -> marked.append("\n%d:%d %s %s".formatted(lines.line(place.range().start()),
				lines.column(place.range().start()), place.rule(), place.range())));
		return marked.toString();
	}
}
