package org.elenchus.rules.conflict;

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
import org.elenchus.model.project.Project;
import org.elenchus.rules.wording.Voice;

/**
 * The causes and motives that a project's authors give in their own voice, by the events that they explain. Several causes
 * can work together, so two of them stand against each other only where the editors themselves call one contested.
 */
public final class Explanations {

	private static final Set<ClaimKind> KINDS = Set.of(ClaimKind.CAUSE, ClaimKind.MOTIVE);

	private final Ties ties;
	private final Map<Event, List<Statement>> byEvent = new HashMap<>();
	private final Map<Claim, String> said = new IdentityHashMap<>();

	/** What is explained, and in which way. */
	private record Event(ClaimKind kind, Object what) {
	}

	/** A deed: who did something when. */
	private record Deed(String date, List<String> persons) {
	}

	private Explanations(Ties ties, Stream<Statement> statements) {
		this.ties = ties;
		statements.forEach(this::add);
		byEvent.values().forEach(group -> group.sort((one, other) -> Boolean.compare(other.claim().contested(), one.claim().contested())));
	}

	private void add(Statement statement) {
		List<Event> events = events(statement.claim()).toList();
		if (!events.isEmpty()) {
			said.put(statement.claim(), Terms.fold(statement.claim().statement()));
			events.forEach(event -> byEvent.computeIfAbsent(event, one -> new ArrayList<>()).add(statement));
		}
	}

	/** The explanations of a project. */
	public static Explanations of(Project project) {
		return new Explanations(Ties.of(project), project.editions().stream()
				.flatMap(edition -> edition.claims().stream().filter(claim -> isExplanation(claim) && !project.isTaggedElsewhere(claim))
						.map(claim -> new Statement(edition, claim))));
	}

	private static boolean isExplanation(Claim claim) {
		return KINDS.contains(claim.kind()) && claim.card().isPresent() && Voice.isAuthors(claim);
	}

	/** The events that a claim explains: those that it is part of, and what its persons did on its date. */
	private static Stream<Event> events(Claim claim) {
		ClaimCard card = claim.card().orElseThrow();
		Stream<String> wholes = card.getPartOf().stream().map(Keyed::getKey).filter(Objects::nonNull).distinct();
		List<String> persons = card.getPersons().stream().map(Keyed::getKey).filter(Objects::nonNull).distinct().sorted().toList();
		Stream<Deed> deeds = card.getDate() == null || persons.isEmpty() ? Stream.empty()
				: Stream.of(new Deed(Terms.fold(card.getDate()), persons));
		return Stream.concat(wholes, deeds).map(what -> new Event(claim.kind(), what));
	}

	/** The other explanations of the same events, where one is called contested and nobody has said how the two stand to each other. */
	public Stream<Statement> against(Claim claim) {
		return byEvent.isEmpty() || !isExplanation(claim) ? Stream.empty() : events(claim).flatMap(event -> byEvent.getOrDefault(event, List.of()).stream().limit(Apart.ENOUGH)).distinct()
				.filter(other -> isOpen(claim, other.claim())).limit(Apart.MOST);
	}

	private boolean isOpen(Claim claim, Claim other) {
		return (claim.contested() || other.contested()) && !claim.key().equals(other.key())
				&& !said.get(other).equals(said.get(claim)) && !ties.arePartAndWhole(claim, other)
				&& !ties.areInDispute(claim, other, Ties.OF_EXPLANATIONS);
	}
}
