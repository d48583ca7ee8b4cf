package org.elenchus.rules.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Field;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.sources.citing.FamilyName;

/**
 * Tells which cards of a project describe the same work: one with the same DOI, the same ISBN, or the same author, title and
 * year, as long as nothing that they say tells them apart, such as the volume.
 */
public final class Works {

	private static final Set<String> TELL_APART = Set.of("volume", "issue", "page", "issued", "edition", "number", "archive",
			"archive_location", "container-title", "translator", "chapter-number", "section");
	private static final String DOI = "doi";
	private static final String ISBN = "isbn";
	private static final String PART = "container-title";

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
	private static final Pattern RESOLVER = Pattern.compile("^https doi org |^doi ");

	/** The works that a project's cards describe. */
	public static final Overview<Described, Works> OVERVIEW = new Overview<>(Described.class, Works.class, Described::of, Works::new);

	/** The key of the first card that describes a work. */
	private final Map<String, String> first = new HashMap<>();

	/** The works that an edition's cards describe; for each, the key of its first card. */
	public record Described(Map<String, String> keys) implements Contribution {

		static Described of(Edition edition) {
			Map<String, String> keys = new HashMap<>();
			edition.sources().forEach(source -> works(source).forEach(work -> keys.putIfAbsent(work, source.getKey())));
			return new Described(Map.copyOf(keys));
		}
	}

	private Works(List<Described> parts) {
		parts.forEach(part -> part.keys.forEach(first::putIfAbsent));
	}

	/** The key of an earlier card that describes the same work as this one. */
	public Optional<String> earlier(Source source) {
		return works(source).map(first::get).filter(key -> key != null && !key.equals(source.getKey())).findFirst();
	}

	/** Whether two cards describe the same work, as {@code duplicate-source} tells of. */
	public static boolean areOne(Source one, Source other) {
		Set<String> known = works(one).collect(Collectors.toSet());
		return works(other).anyMatch(known::contains);
	}

	/** What a card with a key says by which its work is known. */
	private static Stream<String> works(Source source) {
		return source.getKey() == null || !isDescribed(source) ? Stream.empty() : identities(source);
	}

	/** Whether a card says anything by which its work may be known; most cards of archives do not. */
	private static boolean isDescribed(Source source) {
		return isNamed(source) || !Particulars.of(source.getFields(), DOI).isEmpty()
				|| !Particulars.of(source.getFields(), ISBN).isEmpty();
	}

	private static boolean isNamed(Source source) {
		return source.getTitle() != null && source.getYear() != null && !source.getAuthors().isEmpty();
	}

	private static Stream<String> identities(Source source) {
		Map<String, String> fields = new TreeMap<>(source.getFields().stream().filter(field -> field.getName() != null)
				.collect(Collectors.groupingBy(field -> field.getName().toLowerCase(Locale.ROOT),
						Collectors.mapping(Works::value, Collectors.joining()))));
		String apart = fields.entrySet().stream().filter(entry -> TELL_APART.contains(entry.getKey())).toList().toString();
		return Stream.of(number(DOI, fields), fields.containsKey(PART) ? null : isbn(fields, apart), described(source, apart))
				.filter(Objects::nonNull);
	}

	private static String value(Field field) {
		return plain(String.join(" ", field.getValues()));
	}

	/** Without regard to case, punctuation and white space. */
	private static String plain(String text) {
		return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

	private static String number(String name, Map<String, String> fields) {
		String value = RESOLVER.matcher(fields.getOrDefault(name, "")).replaceFirst("");
		return value.isEmpty() ? null : name + ' ' + value;
	}

	/** The volumes of a work can share one. */
	private static String isbn(Map<String, String> fields, String apart) {
		String digits = fields.getOrDefault(ISBN, "").replace(" ", "");
		return digits.isEmpty() ? null : "isbn " + digits + apart;
	}

	private static String described(Source source, String apart) {
		return isNamed(source) ? "work " + plain(FamilyName.of(source.getAuthors().getFirst())) + '/' + plain(source.getTitle()) + '/'
				+ source.getYear() + apart : null;
	}
}
