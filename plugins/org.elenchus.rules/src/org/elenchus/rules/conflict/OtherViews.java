package org.elenchus.rules.conflict;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.Keyed;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.ClaimPlace;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/**
 * Which claims of a project may be the other view of one: those that answer a question of its otherwise, then those about a person of its at the
 * same time, unless both say where and these are two places.
 */
public final class OtherViews {

	/** The claims of a project that may stand against others. */
	public static final Overview<Told, OtherViews> OVERVIEW = new Overview<>(Told.class, OtherViews.class, Told::of, OtherViews::new);

	/** So many are proposed; who has read three of them looks for himself. */
	private static final int MOST = 3;

	/**
	 * What the card of a claim tells by which others can be compared with it.
	 *
	 * @param where   the claim
	 * @param answers what it answers, by the keys of the questions
	 * @param persons the keys of those whom it is about or who act in it
	 * @param place   where it was, without regard to case and punctuation; empty if it does not say
	 * @param days    when it was; {@link Days#NEVER} if it does not say so in a way that can be read
	 */
	public record View(Statement where, Map<String, String> answers, List<String> persons, String place, Days days) implements Serializable {

		static View of(String location, Claim claim, KnownDates dates) {
			ClaimCard card = claim.card().orElseThrow();
			Map<String, String> answers = new HashMap<>();
			card.getAnswers().stream().filter(answer -> answer.getQuestion() != null && answer.getQuestion().getKey() != null && answer.getSays() != null)
					.forEach(answer -> answers.putIfAbsent(answer.getQuestion().getKey(), Terms.fold(answer.getSays())));
			List<String> persons = Stream.concat(card.getPersons().stream().map(Keyed::getKey), card.getAgents().stream()).filter(Objects::nonNull)
					.distinct().toList();
			String place = card.getPlaces().isEmpty() ? "" : Terms.fold(card.getPlaces().getFirst());
			Days days = Stream.of(card.getDate(), card.getPeriod()).filter(Objects::nonNull).findFirst().flatMap(dates::read)
					.map(date -> new Days(date.earliest(), date.latest())).orElse(Days.NEVER);
			return new View(Statement.of(location, claim), Map.copyOf(answers), persons, place, days);
		}

		private boolean tells() {
			return !answers.isEmpty() || !persons.isEmpty() && !days.equals(Days.NEVER);
		}

		private boolean mayBeAgainst(View other) {
			return !where.key().equals(other.where.key()) && !Ties.arePartAndWhole(where, other.where);
		}

		private boolean isAboutTheTimeAndPlaceOf(View other) {
			return days.meet(other.days) && (place.isEmpty() || other.place.isEmpty() || place.equals(other.place));
		}
	}

	/** All days that a date can mean. */
	public record Days(LocalDate first, LocalDate last) implements Serializable {

		/** No day at all. */
		static final Days NEVER = new Days(LocalDate.MAX, LocalDate.MIN);

		private boolean meet(Days other) {
			return !first.isAfter(other.last) && !other.first.isAfter(last);
		}
	}

	/** What the claims' cards of an edition tell. */
	public record Told(List<View> views) implements Contribution {

		static Told of(Edition edition) {
			KnownDates dates = new KnownDates();
			return new Told(Statement.onCards(edition).map(claim -> View.of(edition.location(), claim, dates)).filter(View::tells).toList());
		}
	}

	private final Map<ClaimPlace, View> byPlace = new HashMap<>();
	private final Map<String, List<View>> byQuestion = new HashMap<>();
	private final Map<String, List<View>> byPerson = new HashMap<>();

	private OtherViews(List<Told> parts) {
		parts.stream().flatMap(part -> part.views.stream()).forEach(view -> {
			byPlace.put(view.where.place(), view);
			view.answers.keySet().forEach(question -> byQuestion.computeIfAbsent(question, key -> new ArrayList<>()).add(view));
			view.persons.forEach(person -> byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(view));
		});
	}

	/** What may be the other view of a claim, the likeliest first. */
	public List<Statement> of(ClaimPlace claim) {
		return Optional.ofNullable(byPlace.get(claim)).map(this::against).orElse(List.of());
	}

	private List<Statement> against(View view) {
		Stream<View> otherwise = view.answers.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.flatMap(answer -> some(byQuestion.get(answer.getKey()), other -> !other.answers.get(answer.getKey()).equals(answer.getValue())));
		Stream<View> nearby = view.persons.stream().flatMap(person -> some(byPerson.get(person), view::isAboutTheTimeAndPlaceOf));
		return Stream.concat(otherwise, nearby).filter(view::mayBeAgainst).map(View::where).distinct().limit(MOST).toList();
	}

	/** With more, the cost would grow with their square. */
	private static Stream<View> some(List<View> views, Predicate<View> such) {
		return views.stream().limit(Apart.ENOUGH).filter(such);
	}
}
