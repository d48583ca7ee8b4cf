package org.elenchus.batch.report;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.batch.question.AskedQuestion;
import org.elenchus.batch.question.GivenAnswer;
import org.elenchus.model.Rating;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.text.LineIndex;
import org.elenchus.model.text.Shown;

/** For people: below each question its answers, and below each of these what speaks for it and against. */
public final class QuestionTable implements QuestionFormat {

	private static final int WIDEST = 100;

	private final QuestionLabels labels;
	private final Map<Edition, LineIndex> lines = new IdentityHashMap<>();

	public QuestionTable(Locale language) {
		this.labels = new QuestionLabels(language);
	}

	@Override
	public void write(List<AskedQuestion> questions, Appendable out) throws IOException {
		for (AskedQuestion question : questions) {
			line(out, question.key() + ": " + question.text());
			if (question.answers().isEmpty()) {
				line(out, "  " + labels.of("none"));
			}
			for (GivenAnswer answer : question.together()) {
				answer(answer, out);
			}
			out.append('\n');
		}
		out.append(labels.summary(questions)).append('\n');
	}

	private void answer(GivenAnswer answer, Appendable out) throws IOException {
		int place = lines.computeIfAbsent(answer.edition(), edition -> new LineIndex(edition.text())).line(answer.claim().place().start());
		line(out, "  " + labels.answer(answer) + " — " + answer.claim().statement());
		out.append("    ").append(Shown.name(answer.edition().location())).append(":").append(Integer.toString(place)).append('\n');
		told("for", answer.claim().supports().stream().map(QuestionTable::cited), out);
		told("against", Stream.concat(answer.claim().disputes().stream().map(QuestionTable::cited),
				answer.claim().counters().stream().map(key -> labels.of("claim") + ' ' + key)), out);
	}

	private void told(String label, Stream<String> all, Appendable out) throws IOException {
		String told = all.collect(Collectors.joining("; "));
		line(out, "    " + labels.of(label) + ": " + (told.isEmpty() ? labels.of("nothing") : told));
	}

	private static String cited(Evidence evidence) {
		return Stream.concat(Stream.of(evidence.sourceKey(), evidence.citation().getLocator()).filter(Objects::nonNull),
				evidence.citation().getRatings().stream().map(Rating::getCode).filter(Objects::nonNull).map(code -> '[' + code + ']'))
				.collect(Collectors.joining(" "));
	}

	/** As much of a text as fits into a line. */
	private static void line(Appendable out, String text) throws IOException {
		String indent = text.substring(0, text.length() - text.stripLeading().length());
		String line = text.strip().replaceAll("\\s+", " ");
		int end = Math.min(line.length(), WIDEST);
		boolean cut = end < line.length();
		end -= cut && Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
		out.append(indent).append(Shown.of(line.substring(0, end).stripTrailing())).append(cut ? " …" : "").append('\n');
	}
}
