package org.elenchus.model.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.Keyed;
import org.elenchus.model.School;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.CardName;
import org.elenchus.model.project.CardNames;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/** To which schools those belong who are heard, by the schools' keys. */
public final class Schools {

	/** The schools of a project. */
	public static final Overview<Declared, Schools> OVERVIEW = new Overview<>(Declared.class, Schools.class, Declared::of, Schools::new);

	/**
	 * What an edition's cards say of schools.
	 *
	 * @param keys     the schools that they declare
	 * @param ofSource the schools of their sources, of those that have any
	 */
	public record Declared(Set<String> keys, Map<CardName, List<String>> ofSource) implements Contribution {

		static Declared of(Edition edition) {
			CardNames names = new CardNames();
			Map<CardName, List<String>> ofSource = new HashMap<>();
			edition.sources().stream().filter(source -> !Schools.of(source).isEmpty())
					.forEach(source -> ofSource.putIfAbsent(names.of(source), List.copyOf(Schools.of(source))));
			return new Declared(edition.schools().stream().map(Keyed::getKey).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()),
					Map.copyOf(ofSource));
		}
	}

	private final Set<String> known = new HashSet<>();
	private final Map<CardName, Set<String>> ofSource = new HashMap<>();

	private Schools(List<Declared> parts) {
		parts.forEach(part -> known.addAll(part.keys));
		parts.forEach(part -> part.ofSource.forEach((source, schools) -> ofSource.putIfAbsent(source, new LinkedHashSet<>(schools))));
	}

	/** Whether the project knows no school, so that nobody belongs to one. */
	public boolean isEmpty() {
		return known.isEmpty();
	}

	/** The schools of the source that is cited; empty if it names none, or is unknown. */
	public static Set<String> of(Evidence evidence) {
		return evidence.source().map(Schools::of).orElse(Set.of());
	}

	private static Set<String> of(Source source) {
		return source.getSchools().stream().filter(school -> !school.eIsProxy()).map(School::getKey).filter(Objects::nonNull)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The schools of each citation. */
	public static List<Set<String>> ofEach(List<Evidence> evidence) {
		return evidence.stream().map(Schools::of).toList();
	}

	/** The schools of all who stand behind a claim: of each source that supports it, and the school that speaks, if one does. */
	public List<Set<String>> behind(Claim claim) {
		return behind(ofEach(claim.supports()), claim.card().map(ClaimCard::getSpeaker).orElse(""));
	}

	/** The schools of all who stand behind a claim that stands against another one. */
	public List<Set<String>> behind(Opposition.Side side) {
		return behind(side.supports().stream().map(source -> ofSource.getOrDefault(source, Set.of())).toList(), side.speaker());
	}

	private List<Set<String>> behind(List<Set<String>> schools, String speaker) {
		List<Set<String>> behind = new ArrayList<>(schools);
		if (known.contains(speaker)) {
			behind.add(Set.of(speaker));
		}
		return behind;
	}
}
