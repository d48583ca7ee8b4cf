package org.elenchus.batch.report;

import java.io.IOException;
import java.util.List;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Related;
import org.elenchus.model.text.LineIndex;
import org.elenchus.model.text.Shown;
import org.elenchus.model.text.WrappedLines;
import org.elenchus.rules.wording.Wording;

/** One finding as the console shows it. */
final class ConsoleFinding {

	private static final String BAR = " | ";
	/** A console is read from top to bottom: who wants all of many places has them in JSON. */
	private static final int MOST_RELATED = 5;

	private final Terminal terminal;
	private final ReportLabels labels;
	private final Edition edition;
	private final LineIndex index;
	private final Finding finding;
	private final RelatedPlaces places;
	private final int gutter;

	ConsoleFinding(Terminal terminal, ReportLabels labels, Edition edition, LineIndex index, Finding finding, RelatedPlaces places) {
		this.terminal = terminal;
		this.labels = labels;
		this.edition = edition;
		this.index = index;
		this.finding = finding;
		this.places = places;
		this.gutter = Integer.toString(index.line(finding.range().end())).length();
	}

	void write(Appendable out) throws IOException {
		Paint paint = Paint.of(finding.severity());
		out.append(paint.on(terminal, labels.of(finding.severity()) + "[" + finding.rule() + "]"))
				.append(Paint.STRONG.on(terminal, ": " + Shown.of(finding.message().what()))).append('\n');
		out.append(frame(" ".repeat(gutter) + "--> ")).append(place()).append('\n');
		writeExcerpt(out, paint);
		writeNote(out, labels.why(), finding.message().why());
		writeNote(out, labels.help(), finding.message().remedy());
		for (Related related : finding.related().stream().limit(MOST_RELATED).toList()) {
			writeNote(out, labels.word("see"), seen(related));
		}
		if (finding.related().size() > MOST_RELATED) {
			writeNote(out, labels.word("see"), labels.more(finding.related().size() - MOST_RELATED));
		}
		out.append('\n');
	}

	private String seen(Related related) {
		String where = places.of(related).map(place -> ":" + place.line() + ":" + place.column()).orElse("");
		return Shown.of(related.location()) + where + " “" + Shown.of(Wording.brief(related.words())) + "”";
	}

	private String place() {
		int start = finding.range().start();
		return Shown.of(edition.location()) + ":" + index.line(start) + ":" + index.column(start);
	}

	private void writeExcerpt(Appendable out, Paint paint) throws IOException {
		int cells = terminal.columns() - gutter - BAR.length();
		List<ExcerptLine> lines = new Excerpt(edition.text(), index, cells).of(finding.range());
		int next = lines.getFirst().number();
		row(out, "", "");
		for (ExcerptLine line : lines) {
			if (line.number() > next) {
				out.append(frame("...")).append('\n');
			}
			row(out, Integer.toString(line.number()), line.shown());
			if (!line.marks().isEmpty()) {
				row(out, "", paint.on(terminal, line.marks()));
			}
			next = line.number() + 1;
		}
		row(out, "", "");
	}

	private void row(Appendable out, String number, String content) throws IOException {
		String left = " ".repeat(gutter - number.length()) + number + BAR;
		out.append(frame(content.isEmpty() ? left.stripTrailing() : left)).append(content).append('\n');
	}

	private void writeNote(Appendable out, String label, String words) throws IOException {
		if (words.isEmpty()) {
			return;
		}
		String start = " ".repeat(gutter) + " = ";
		String indent = " ".repeat(start.length() + label.length() + ": ".length());
		out.append(frame(start)).append(Paint.STRONG.on(terminal, label + ":")).append(' ');
		out.append(String.join("\n" + indent, WrappedLines.of(words, terminal.columns() - indent.length()))).append('\n');
	}

	private String frame(String signs) {
		return Paint.FRAME.on(terminal, signs);
	}
}
