package org.elenchus.export.html;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Rating;

/**
 * Writes ratings in words. Codes are those of the Admiralty system: A to F for the reliability of a source, 1 to 6 for
 * the credibility of information; others are shown as they were written.
 */
final class RatingWriter {

	private final Sheet sheet;
	private final HtmlWriter html;

	RatingWriter(Sheet sheet) {
		this.sheet = sheet;
		this.html = sheet.html();
	}

	/** Writes how reliable a source is. */
	void writeReliability(Rating rating) {
		write("rating.source", rating);
	}

	/** Writes how credible the information at one place of a source is. */
	void writeInformation(Rating rating) {
		write("rating.information", rating);
	}

	private void write(String name, Rating rating) {
		html.open("div", name.replace('.', '-')).element("dt", sheet.label(name));
		html.open("dd");
		if (rating.getCode() != null) {
			code(rating.getCode());
		}
		if (rating.getReason() != null) {
			html.text(rating.getCode() == null ? "" : " — ").open("q");
			sheet.theirs().text(rating.getReason()).close();
		}
		String who = Stream.of(rating.getRater(), rating.getDate()).filter(Objects::nonNull).collect(Collectors.joining(", "));
		if (!who.isEmpty()) {
			html.text(" ").element("span", "rater", "(" + who + ")");
		}
		html.close().close().line();
	}

	private void code(String code) {
		html.element("b", "code", code);
		List<String> words = words(code);
		html.text(words.isEmpty() ? "" : " " + String.join("; ", words));
	}

	/** {@code code} with its meaning in words. */
	String meaning(String code) {
		List<String> words = words(code);
		return words.isEmpty() ? code : code + " " + String.join("; ", words);
	}

	private List<String> words(String code) {
		String upper = code.strip().toUpperCase(Locale.ROOT);
		if (!upper.matches("[A-F]?[1-6]?")) {
			return List.of();
		}
		return upper.chars().mapToObj(Character::toString)
				.map(axis -> sheet.label((Character.isDigit(axis.charAt(0)) ? "rating.credibility." : "rating.reliability.") + axis))
				.toList();
	}
}
