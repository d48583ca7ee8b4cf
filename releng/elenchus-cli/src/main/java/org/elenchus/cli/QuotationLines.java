package org.elenchus.cli;

import java.util.Locale;

import org.elenchus.model.Source;
import org.elenchus.model.text.LineIndex;
import org.elenchus.model.text.TextRange;
import org.elenchus.sources.library.SourceTexts.Answer;
import org.elenchus.sources.quotation.Verdict.Result;

/** What is told of the sources that have some words: a line for each, and one below it with the words or the difference. */
final class QuotationLines {

	private final boolean dutch;

	QuotationLines(Locale language) {
		this.dutch = language.getLanguage().equals("nl");
	}

	/** Where a source has the words, and what it has. */
	String of(Source source, Answer answer) {
		boolean exact = answer.verdict().result() == Result.EXACT;
		String how = exact ? say("the very words", "letterlijk") : say("other words", "andere woorden");
		String text = answer.text().text();
		String what = exact ? text.substring(answer.verdict().place().start(), answer.verdict().place().end()).replaceAll("\\s+", " ")
				: answer.verdict().shown();
		return "%s: %s, %s\n    %s\n".formatted(source.getKey(), place(source, text, answer.verdict().place()), how, what);
	}

	private String place(Source source, String text, TextRange place) {
		if (source.getExcerpts().stream().anyMatch(excerpt -> excerpt.contains(text))) {
			return say("excerpt", "uittreksel");
		}
		LineIndex lines = new LineIndex(text);
		return source.getFulltext() + ':' + lines.line(place.start()) + ':' + lines.column(place.start());
	}

	/** That no source has them. */
	String nothing() {
		return say("no source has these words in an excerpt or a full text", "geen bron heeft deze woorden in een uittreksel of een volledige tekst");
	}

	private String say(String english, String inDutch) {
		return dutch ? inDutch : english;
	}
}
