package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.nodemodel.INode;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Citation;
import org.elenchus.model.Directness;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.text.TextRange;

/**
 * Words that a locator took in, since anything can stand in it, though they were meant to say something else: {@code as primry}, {@code vai}
 * before the key of a source.
 */
final class LocatorSlips {

	private static final List<String> BEARINGS = Stream.concat(Stream.of("admission"),
			Stream.concat(literals(SourceKind.VALUES), literals(Directness.VALUES))).toList();
	private static final String VIA = "via";
	private static final Pattern BEHIND_AS = Pattern.compile("(?:^|\\s)as((?:\\s+\\p{L}+)+)$");
	private static final Pattern WORD = Pattern.compile("\\p{L}+");
	private static final Pattern BEFORE_KEY = Pattern.compile("(\\p{L}{3,4})\\s+([^\\s,;]+)");
	/** Two letters of a word as long as these are a slip of the pen; the nearest two of them are four apart. */
	private static final LevenshteinDistance SLIP = new LevenshteinDistance(2);

	/** Where the words behind {@code as} start at the earliest, from the end of a locator: longer than all that can stand there together. */
	private static final int LONGEST = 100;

	private LocatorSlips() {
	}

	private static Stream<String> literals(List<? extends Enumerator> values) {
		return values.stream().map(Enumerator::getLiteral).filter(word -> !word.equals("unspecified"));
	}

	/** The first such word in a citation's locator. */
	static Optional<Problem> in(Citation citation, ElenchusResource file) {
		if (!mayHave(citation.getLocator())) {
			return Optional.empty();
		}
		INode node = Leaves.of(citation, ElenchusPackage.Literals.CITATION__LOCATOR).getFirst();
		String locator = Leaves.text(node);
		Optional<Problem> slip = bearing(locator, node.getOffset());
		return slip.isPresent() ? slip : via(locator, node.getOffset(), file);
	}

	/** Asked of every citation: whether it is worth while to look at its text. */
	private static boolean mayHave(String locator) {
		int blank = locator.indexOf(' ');
		return locator.contains("as ") || (blank == VIA.length() || blank == VIA.length() + 1) && isVia(locator.substring(0, blank));
	}

	private static Optional<Problem> bearing(String locator, int start) {
		Matcher as = BEHIND_AS.matcher(locator).region(Math.max(0, locator.length() - LONGEST), locator.length());
		if (!as.find()) {
			return Optional.empty();
		}
		List<Problem> slips = new ArrayList<>();
		Matcher word = WORD.matcher(locator).region(as.start(1), as.end(1));
		while (word.find()) {
			String said = word.group();
			if (BEARINGS.stream().noneMatch(known -> SLIP.apply(known, said) >= 0)) {
				return Optional.empty();
			}
			if (!BEARINGS.contains(said)) {
				slips.add(new Problem(Kind.MALFORMED, new TextRange(start + word.start(), start + word.end()), said, BEARINGS));
			}
		}
		return slips.stream().findFirst();
	}

	private static Optional<Problem> via(String locator, int start, ElenchusResource file) {
		Matcher words = BEFORE_KEY.matcher(locator);
		boolean slip = words.lookingAt() && isVia(words.group(1))
				&& file.keys().find(file, ElenchusPackage.Literals.SOURCE, words.group(2)) != null;
		return slip ? Optional.of(new Problem(Kind.MALFORMED, new TextRange(start, start + words.end(1)), words.group(1), List.of(VIA)))
				: Optional.empty();
	}

	private static boolean isVia(String word) {
		return Arrays.equals(word.chars().sorted().toArray(), VIA.chars().sorted().toArray()) || SLIP.apply(VIA, word) == 1;
	}
}
