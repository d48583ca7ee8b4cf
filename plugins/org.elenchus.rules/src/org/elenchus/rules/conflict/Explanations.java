package org.elenchus.rules.conflict;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.Keyed;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.ClaimPlace;
import org.elenchus.model.project.Conclusion;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.model.project.TaggedClaims;
import org.elenchus.rules.wording.Voice;

/**
 * The causes and motives that a project's authors give in their own voice, by the events that they explain. Several causes
 * can work together, so two of them stand against each other only where the editors themselves call one contested.
 */
public final class Explanations {

	private static final Set<ClaimKind> KINDS = Set.of(ClaimKind.CAUSE, ClaimKind.MOTIVE);
	private static final Overview<Given, GivenExplanations> OVERVIEW = new Overview<>(Given.class, GivenExplanations.class, Given::of, GivenExplanations::new);

	/** The explanations of a project. */
	public static final Conclusion<Explanations> CONCLUSION = Conclusion.of(Explanations.class,
			known -> new Explanations(known.overview(OVERVIEW), known.overview(TaggedClaims.OVERVIEW)), OVERVIEW, TaggedClaims.OVERVIEW);

	private final Map<Event, List<Explanation>> byEvent = new HashMap<>();
	private final Map<ClaimPlace, Explanation> byPlace = new HashMap<>();
	private final Map<Explanation, Integer> order = new IdentityHashMap<>();

	/**
	 * What is explained, and in which way: another claim of which this one is a part, or a deed.
	 *
	 * @param kind    the way
	 * @param whole   the key of the other claim; empty for a deed
	 * @param date    when the deed was done
	 * @param persons who did it, by their keys
	 */
	private record Event(ClaimKind kind, String whole, String date, List<String> persons) implements Serializable {
	}

	/**
	 * A cause or a motive.
	 *
	 * @param where     the claim that gives it
	 * @param tagged    whether the claim has words in its file
	 * @param contested whether it is called contested
	 * @param said      what it says, without regard to how it is written
	 * @param events    what it explains
	 */
	private record Explanation(Statement where, boolean tagged, boolean contested, String said, List<Event> events) implements Serializable {

		static Explanation of(String location, Claim claim) {
			return new Explanation(Statement.of(location, claim), !claim.parts().isEmpty(), claim.contested(), Terms.fold(claim.statement()),
					Explanations.events(claim).toList());
		}
	}

	/** The explanations that an edition gives. */
	private record Given(List<Explanation> all) implements Contribution {

		static Given of(Edition edition) {
			return new Given(edition.claims().stream().filter(Explanations::isExplanation)
					.map(claim -> Explanation.of(edition.location(), claim)).filter(one -> !one.events.isEmpty()).toList());
		}
	}

	/** The explanations that all editions give. */
	private record GivenExplanations(List<Given> editions) {
	}

	private Explanations(GivenExplanations given, TaggedClaims tagged) {
		given.editions.stream().flatMap(part -> part.all.stream()).filter(one -> one.tagged || !tagged.contains(one.where.key())).forEach(this::add);
		byEvent.values().forEach(group -> group.sort((one, other) -> Boolean.compare(other.contested, one.contested)));
	}

	private void add(Explanation explanation) {
		byPlace.put(explanation.where.place(), explanation);
		order.put(explanation, order.size());
		explanation.events.forEach(event -> byEvent.computeIfAbsent(event, one -> new ArrayList<>()).add(explanation));
	}

	private static boolean isExplanation(Claim claim) {
		return claim.isAny(KINDS) && claim.card().isPresent() && Voice.isAuthors(claim);
	}

	/** The events that a claim explains: those that it is part of, and what its persons did on its date. */
	private static Stream<Event> events(Claim claim) {
		return claim.kinds().stream().filter(KINDS::contains).flatMap(kind -> events(claim, kind));
	}

	private static Stream<Event> events(Claim claim, ClaimKind kind) {
		ClaimCard card = claim.card().orElseThrow();
		Stream<Event> wholes = card.getPartOf().stream().map(Keyed::getKey).filter(Objects::nonNull).distinct()
				.map(whole -> new Event(kind, whole, "", List.of()));
		List<String> persons = card.getPersons().stream().map(Keyed::getKey).filter(Objects::nonNull).distinct().sorted().toList();
		Stream<Event> deeds = card.getDate() == null || persons.isEmpty() ? Stream.empty()
				: Stream.of(new Event(kind, "", Terms.fold(card.getDate()), persons));
		return Stream.concat(wholes, deeds);
	}

	/** The earlier explanations of the same events, where one is called contested and nobody has said how the two stand to each other. */
	public List<Statement> against(ClaimPlace claim) {
		return Stream.ofNullable(byPlace.get(claim)).flatMap(this::against).toList();
	}

	private Stream<Statement> against(Explanation one) {
		return one.events.stream().flatMap(event -> byEvent.get(event).stream().limit(Apart.ENOUGH)).distinct()
				.filter(other -> order.get(other) < order.get(one) && isOpen(one, other)).map(Explanation::where).limit(Apart.MOST);
	}

	private static boolean isOpen(Explanation one, Explanation other) {
		return (one.contested || other.contested) && !one.where.key().equals(other.where.key()) && !other.said.equals(one.said)
				&& !Ties.arePartAndWhole(one.where, other.where) && !Ties.areInDispute(one.where, other.where, Ties.OF_EXPLANATIONS);
	}
}
