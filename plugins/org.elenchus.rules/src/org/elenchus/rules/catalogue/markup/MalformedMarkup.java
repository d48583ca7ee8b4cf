package org.elenchus.rules.catalogue.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.elenchus.markup.scanner.Keys;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.wording.SimilarKeys;

/** Reports what looks like markup and cannot be read as such; says what could stand there, and proposes the word that was probably meant. */
public final class MalformedMarkup implements Rule {

	/** How many words are listed. */
	private static final int ALL = 12;
	/** How many are, where there are more. */
	private static final int NEAREST = 3;
	/** For how many problems of an edition it is said what could stand there. */
	private static final int PROPOSALS = 50;
	/** What the page calls the form that a brace and a sign behind it open. */
	private static final Map<Character, String> FORMS = Map.of('@', "citation", '?', "doubt", '^', "note", '#', "heading", '[', "insertion",
			'>', "long", '<', "long", '"', "quotation", ':', "paragraph", '+', "keyless");
	/** What it calls the forms that a word opens. */
	private static final Map<String, String> WORDS = Map.of("except", "exception", "gap", "gap", "link", "link", "app", "apparatus");

	@Override
	public String id() {
		return "malformed-markup";
	}

	@Override
	public void check(Inquiry inquiry) {
		SimilarKeys similar = new SimilarKeys();
		List<Problem> malformed = inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.MALFORMED).toList();
		for (int i = 0; i < malformed.size(); i++) {
			Problem problem = malformed.get(i);
			List<String> choices = choices(problem);
			Optional<String> nearest = similar.of(choices.toString(), problem.subject(), choices::stream);
			String right = nearest.map(word -> inquiry.phrase("nearest", Map.of("key", word)))
					.orElseGet(() -> choices.isEmpty() ? form(problem.subject(), inquiry) : words(problem.subject(), choices, inquiry));
			List<Fix> fixes = nearest.map(word -> fix(problem, word, inquiry)).stream().toList();
			inquiry.report(problem, Map.of("right", right.isEmpty() || i >= PROPOSALS ? "" : ": " + right), fixes);
		}
	}

	/** What can stand there, but for the word that does: it is right, and what stands before it is not. */
	private static List<String> choices(Problem problem) {
		return problem.choices().contains(problem.subject())
				? problem.choices().stream().filter(word -> !word.equals(problem.subject())).toList()
				: problem.choices();
	}

	private static Fix fix(Problem problem, String word, Inquiry inquiry) {
		return new Fix(inquiry.fixTitle(word), List.of(new TextEdit(problem.range(), word)));
	}

	/** The words that can stand there, or those of them that are most like the one that does. */
	private static String words(String subject, List<String> choices, Inquiry inquiry) {
		boolean all = choices.size() <= ALL;
		List<String> words = all ? choices : SimilarKeys.nearest(subject, choices, NEAREST);
		String quoted = words.stream().map(word -> inquiry.phrase("word", Map.of("key", word))).collect(Collectors.joining(", "));
		return inquiry.phrase(all ? "words" : "some-words", Map.of("key", quoted));
	}

	/** How what was probably meant is written; empty where the broken words do not tell what that was. */
	private static String form(String subject, Inquiry inquiry) {
		if (subject.startsWith("{") && subject.length() > 1) {
			String form = FORMS.get(subject.charAt(1));
			String word = subject.substring(1).split("[\\s}|]", 2)[0];
			return inquiry.phrase(form == null ? spanOrCard(word) : form, Map.of("key", word));
		}
		return Character.isDigit(subject.codePointAt(0)) ? inquiry.phrase("number", Map.of()) : "";
	}

	private static String spanOrCard(String word) {
		return WORDS.getOrDefault(word, Keys.isKey(word) ? "span" : Keys.isMark(word) ? "mark" : "card");
	}
}
