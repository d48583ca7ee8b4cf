package org.elenchus.rules.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.elenchus.model.Name;
import org.elenchus.model.edition.Item;
import org.elenchus.model.project.Project;
import org.elenchus.model.text.TextRange;
import org.elenchus.sources.citing.FamilyName;

/** The names that a project's cards declare, found in the author's words by family name: the last word of each spelling. */
public final class DeclaredNames {

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:['’-]\\p{L}[\\p{L}\\p{M}]*+)*+");
	private static final Pattern GENITIVE = Pattern.compile("['’]s?$");
	private static final int SHORTEST = 3;

	/** Empty for a spelling that several cards have. */
	private final Map<String, Optional<Name>> bySpelling = new HashMap<>();

	/** A name in the author's words. */
	public record Found(Name name, String spelling, TextRange place) {
	}

	/** The names that a project declares. */
	public DeclaredNames(Project project) {
		project.editions().stream().flatMap(edition -> edition.cards(Name.class).stream()).forEach(name -> spellings(name)
				.forEach(spelling -> bySpelling.merge(spelling, Optional.of(name),
						(one, other) -> one.equals(other) ? one : Optional.empty())));
	}

	private static Stream<String> spellings(Name name) {
		return Stream.concat(Stream.ofNullable(name.getForm()), name.getVariants().stream()).map(FamilyName::of)
				.filter(spelling -> spelling.length() >= SHORTEST).distinct();
	}

	/** Whether the project declares none. */
	public boolean isEmpty() {
		return bySpelling.isEmpty();
	}

	/** The names that some words say, in their order. */
	public List<Found> in(Item.Words words) {
		return in(words.text(), words.start());
	}

	/** The names that a text says, in its order; {@code start} is its place in the file. */
	public List<Found> in(String text, int start) {
		List<Found> found = new ArrayList<>();
		Matcher word = WORD.matcher(text);
		while (!bySpelling.isEmpty() && word.find()) {
			String spelling = bySpelling.containsKey(word.group()) ? word.group() : GENITIVE.matcher(word.group()).replaceFirst("");
			int from = start + word.start();
			bySpelling.getOrDefault(spelling, Optional.empty())
					.ifPresent(name -> found.add(new Found(name, spelling, new TextRange(from, from + spelling.length()))));
		}
		return found;
	}
}
