package org.elenchus.rules.conflict;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.EditionCard;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Project;

/** The words that a project's documents have for the same claims. */
public final class Versions {

	private static final Set<String> UNDERSTOOD = Set.of("", "en", "nl");

	private final Ties ties;
	private final Map<String, Map<Statement, Wording>> byKey = new HashMap<>();

	private Versions(Ties ties, Map<String, List<Statement>> claims) {
		this.ties = ties;
		claims.forEach((key, versions) -> {
			if (versions.size() > 1) {
				Map<Statement, Wording> wordings = new LinkedHashMap<>();
				versions.forEach(version -> wordings.put(version, Wording.of(version.claim().words())));
				byKey.put(key, wordings);
			}
		});
	}

	/** The versions of claims that several documents have words for, in a language that is understood. */
	public static Versions of(Project project) {
		List<Edition> understood = project.editions().stream().filter(Versions::isUnderstood).toList();
		Stream<Edition> several = understood.size() > 1 ? understood.stream() : Stream.empty();
		return new Versions(project.shared(Ties.class, Ties::of), several.flatMap(edition -> edition.claims().stream()
				.filter(claim -> !claim.words().isBlank() && !project.isTaggedElsewhere(claim))
				.map(claim -> new Statement(edition, claim)))
				.collect(Collectors.groupingBy(statement -> statement.claim().key())));
	}

	private static boolean isUnderstood(Edition edition) {
		return UNDERSTOOD.contains(edition.metadata().map(EditionCard::getLanguage)
				.map(language -> Locale.forLanguageTag(language).getLanguage()).orElse(""));
	}

	/** The versions of a claim in other documents that say something else, where nobody has said so. */
	public Stream<Version> against(Edition edition, Claim claim) {
		Map<Statement, Wording> versions = byKey.getOrDefault(claim.key(), Map.of());
		Wording own = versions.get(new Statement(edition, claim));
		return own == null ? Stream.empty() : versions.entrySet().stream().limit(Apart.ENOUGH)
				.map(other -> new Version(other.getKey(), own.differences(other.getValue())))
				.filter(other -> !other.differences.isEmpty()
						&& !ties.areInDispute(claim, other.where.claim(), Ties.OF_FIGURES))
				.limit(Apart.MOST);
	}

	/**
	 * Another version of a claim.
	 *
	 * @param where       where it stands
	 * @param differences in what it differs: {@code numbers}, {@code negation}, {@code modality}
	 */
	public record Version(Statement where, List<String> differences) {

		public Version {
			differences = List.copyOf(differences);
		}
	}
}
