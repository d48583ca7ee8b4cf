package org.elenchus.rules.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.elenchus.model.Source;
import org.elenchus.model.archive.ArchiveReference;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.rules.wording.Wording;

/** How the cards of a project spell the same item of an archive; the leaf does not count. */
public final class ArchiveSpellings {

	private static final Pattern LEAF = Pattern.compile("[,;]?\\s*(?<!\\p{L})(?:l{1,2}|listy?|л{1,2}|листы?)\\.?\\s*\\d.*$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

	/** The spellings that a project's cards use. */
	public static final Overview<Spellings, ArchiveSpellings> OVERVIEW = new Overview<>(Spellings.class, ArchiveSpellings.class, Spellings::of,
			ArchiveSpellings::new);

	private final Map<String, String> first = new HashMap<>();

	/** How an edition's cards spell items of archives; the first spelling of each. */
	public record Spellings(Map<String, String> byItem) implements Contribution {

		static Spellings of(Edition edition) {
			Map<String, String> first = new HashMap<>();
			edition.sources().forEach(source -> item(source).ifPresent(item -> first.putIfAbsent(item, spelling(source))));
			return new Spellings(Map.copyOf(first));
		}
	}

	private ArchiveSpellings(List<Spellings> parts) {
		parts.forEach(part -> part.byItem.forEach(first::putIfAbsent));
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
