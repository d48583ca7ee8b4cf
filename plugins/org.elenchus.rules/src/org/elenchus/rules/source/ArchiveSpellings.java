package org.elenchus.rules.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.elenchus.model.Source;
import org.elenchus.model.archive.ArchiveReference;
import org.elenchus.model.project.Project;
import org.elenchus.rules.wording.Wording;

/** How the cards of a project spell the same item of an archive; the leaf does not count. */
public final class ArchiveSpellings {

	private static final Pattern LEAF = Pattern.compile("[,;]?\\s*(?<!\\p{L})(?:l{1,2}|listy?|л{1,2}|листы?)\\.?\\s*\\d.*$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

	private final Map<String, String> first = new HashMap<>();

	/** The spellings that a project's cards use; the first one of an item counts. */
	public ArchiveSpellings(Project project) {
		project.editions().stream().flatMap(edition -> edition.sources().stream())
				.forEach(source -> item(source).ifPresent(item -> first.putIfAbsent(item, spelling(source))));
	}

	/** Another spelling that an earlier card uses for the same item. */
	public Optional<String> other(Source source) {
		return item(source).map(first::get).filter(spelling -> !spelling.equals(spelling(source)));
	}

	private static Optional<String> item(Source source) {
		String location = field(source, "archive_location");
		return location.isEmpty() ? Optional.empty() : ArchiveReference.in(location).map(reference -> Wording.normal(field(source, "archive")) + '/' + reference.system() + '/' + reference.item());
	}

	/** How the card spells the item. */
	public static String spelling(Source source) {
		return LEAF.matcher(Wording.normal(field(source, "archive_location"))).replaceFirst("");
	}

	private static String field(Source source, String name) {
		return String.join(" ", Particulars.of(source.getFields(), name));
	}
}
