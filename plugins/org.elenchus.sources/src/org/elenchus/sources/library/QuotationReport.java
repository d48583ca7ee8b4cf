package org.elenchus.sources.library;

import java.util.Locale;

import org.elenchus.model.Source;
import org.elenchus.model.text.LineIndex;
import org.elenchus.model.text.Phrases;
import org.elenchus.model.text.Shown;
import org.elenchus.model.text.TextRange;
import org.elenchus.sources.library.SourceTexts.Answer;
import org.elenchus.sources.quotation.Verdict.Result;

/** What is told of the sources that have some words: a line for each, and one below it with the words or the difference. */
public final class QuotationReport {

	private final Phrases words;

	/** A report in this language; in English where there is no other. */
	public QuotationReport(Locale language) {
		words = new Phrases(QuotationReport.class, "labels", language);
	}

	/** Where a source has the words, and what it has. */
	public String of(Source source, Answer answer) {
		boolean exact = answer.verdict().result() == Result.EXACT;
		String text = answer.text().text();
		String what = exact ? text.substring(answer.verdict().place().start(), answer.verdict().place().end()).replaceAll("\\s+", " ")
				: answer.verdict().shown();
		String head = "%s: %s, %s".formatted(source.getKey(), place(source, text, answer.verdict().place()), words.word(exact ? "exact" : "altered"));
		return Shown.line(head) + '\n' + Shown.line("    " + what) + '\n';
	}

	private String place(Source source, String text, TextRange place) {
		if (source.getExcerpts().stream().anyMatch(excerpt -> excerpt.contains(text))) {
			return words.word("excerpt");
		}
		LineIndex lines = new LineIndex(text);
		return source.getFulltext() + ':' + lines.line(place.start()) + ':' + lines.column(place.start());
	}

	/** That no source has them. */
	public String nothing() {
		return words.word("nothing");
	}
}
