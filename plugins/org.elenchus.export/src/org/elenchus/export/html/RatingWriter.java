package org.elenchus.export.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.elenchus.export.reading.claims.Remark;
import org.elenchus.model.Rating;

/**
 * Writes ratings in words. Codes are those of the Admiralty system: A to F for the reliability of a source, 1 to 6 for
 * the credibility of information; others are shown as they were written, with the scale that they stand on.
 */
final class RatingWriter {

	private final PageContext context;
	private final HtmlWriter html;

	RatingWriter(PageContext context) {
		this.context = context;
		this.html = context.html();
	}

	/** Writes how reliable a source is, and how credible the information at one place of it; nothing if nobody says. */
	void write(List<Rating> reliability, List<Rating> information) {
		if (reliability.isEmpty() && information.isEmpty()) {
			return;
		}
		html.open("dl", "ratings");
		reliability.forEach(rating -> write("rating.source", rating));
		information.forEach(rating -> write("rating.information", rating));
		html.close().line();
	}

	private void write(String name, Rating rating) {
		html.open("div", name.replace('.', '-')).element("dt", context.label(name));
		html.open("dd");
		if (rating.getCode() != null) {
			code(rating.getCode());
		}
		RemarkWriter.write(context, Remark.of(rating), rating.getCode() == null ? "" : " — ");
		html.close().close().line();
	}

	/** Writes how sure someone is of a claim: in words of the page or, on a scale of the edition's own, of that scale. */
	void writeConfidence(Rating rating) {
		String code = String.valueOf(rating.getCode());
		Optional<String> scale = context.reading().scales().ofConfidence();
		String name = "confidence." + code;
		html.element("b", "code", scale.isEmpty() && context.reading().labels().has(name) ? context.label(name) : code);
		html.text(scale.map(this::onScale).orElse(""));
		RemarkWriter.write(context, Remark.of(rating), " — ");
	}

	/** A verdict of the editor's, as he words it; nothing is derived from it. */
	void writeVerdict(Rating rating) {
		html.element("b", "code", String.valueOf(rating.getCode()));
		html.text(context.reading().scales().ofVerdicts().map(this::onScale).orElse(""));
		RemarkWriter.write(context, Remark.of(rating), " — ");
	}

	private String onScale(String grades) {
		return ", " + context.label("rating.scale", grades);
	}

	private void code(String code) {
		html.element("b", "code", code);
		html.text(explanation(code));
	}

	/** {@code code} with its meaning in words. */
	String meaning(String code) {
		return code + explanation(code);
	}

	/** What stands behind a code: its place on a scale of the edition's own or the words of the Admiralty system. */
	private String explanation(String code) {
		List<String> words = words(code);
		return context.reading().scales().withGrade(code).map(this::onScale)
				.orElse(words.isEmpty() ? "" : " " + String.join("; ", words));
	}

	private List<String> words(String code) {
		String upper = code.strip().toUpperCase(Locale.ROOT);
		if (!upper.matches("[A-F]?[1-6]?")) {
			return List.of();
		}
		return upper.chars().mapToObj(Character::toString)
				.map(axis -> context.label((Character.isDigit(axis.charAt(0)) ? "rating.credibility." : "rating.reliability.") + axis))
				.toList();
	}
}
