package org.elenchus.rules.conflict;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.Keyed;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.ClaimCards;
import org.elenchus.model.project.ClaimPlace;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.model.time.HistoricalDate;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;

/** The dates that the claims of a project state, by the events they are dates of. A date that its author doubts is left out. */
public final class Chronology {

	/** The dates of a project. */
	public static final Overview<Stated, Chronology> OVERVIEW = new Overview<>(Stated.class, Chronology.class, Stated::of, Chronology::new);
	/** What a rule reads that asks for them. */
	public static final Reach REACH = Reach.of(OVERVIEW, ClaimCards.OVERVIEW);

	/** What “about” may mean of a single day. */
	private static final long DAYS_ABOUT = 31;

	private final Map<ClaimPlace, Dated> byPlace = new LinkedHashMap<>();
	private final Map<Object, Apart<Dated, LocalDate>> byEvent = new HashMap<>();

	/** The dates that the claims' cards of an edition state. */
	public record Stated(List<Dated> all) implements Contribution {

		static Stated of(Edition edition) {
			KnownDates dates = new KnownDates();
			return new Stated(Statement.onCards(edition).flatMap(claim -> Dated.of(edition.location(), claim, dates).stream()).toList());
		}
	}

	private Chronology(List<Stated> parts) {
		List<Dated> all = parts.stream().flatMap(part -> part.all.stream()).toList();
		all.forEach(dated -> byPlace.put(dated.where.place(), dated));
		group(all.stream().collect(Collectors.groupingBy(dated -> dated.where.key())));
		group(all.stream().filter(dated -> !dated.event.persons.isEmpty()).collect(Collectors.groupingBy(Dated::event)));
	}

	private <K> void group(Map<K, List<Dated>> events) {
		events.forEach((event, dated) -> {
			if (dated.size() > 1) {
				byEvent.put(event, new Apart<>(dated, Dated::days));
			}
		});
	}

	/** All dates, in the order of the claims. */
	Stream<Dated> all() {
		return byPlace.values().stream();
	}

	/** The dates of the claims of the edition under inquiry: for each claim that of its card, in whichever file that stands. */
	public static Function<Claim, Optional<Dated>> of(Inquiry inquiry) {
		Chronology all = inquiry.overview(OVERVIEW);
		ClaimCards.OfEdition cards = inquiry.ofEdition(ClaimCards.OfEdition.class, inquiry.overview(ClaimCards.OVERVIEW)::of);
		return all.byEvent.isEmpty() ? claim -> Optional.empty() : claim -> cards.place(claim).map(all.byPlace::get);
	}

	/** The dates that the same event has at earlier places and that cannot be the same, where nobody has said so. */
	public List<Dated> against(Dated dated) {
		Stream<Dated> sameClaim = Stream.ofNullable(byEvent.get(dated.where.key())).flatMap(event -> event.earlier(dated, other -> true));
		Stream<Dated> samePersons = Stream.ofNullable(byEvent.get(dated.event)).flatMap(event -> event.earlier(dated, other -> true));
		return Stream.concat(sameClaim, samePersons).distinct()
				.filter(other -> !Ties.areInDispute(dated.where, other.where, Ties.OF_DATES)).limit(Apart.MOST).toList();
	}

	/**
	 * A claim with its date.
	 *
	 * @param where   the claim
	 * @param days    the days that can be meant
	 * @param written the date as the card has it
	 * @param event   who took part in what
	 */
	public record Dated(Statement where, Interval<LocalDate> days, String written, Event event) implements Serializable {

		static Optional<Dated> of(String location, Claim claim, KnownDates dates) {
			ClaimCard card = claim.card().orElseThrow();
			return Optional.ofNullable(card.getDate()).flatMap(dates::read).filter(date -> date.possible() && !date.uncertain())
					.map(date -> new Dated(Statement.of(location, claim), Chronology.days(date), card.getDate(), Event.of(claim, card)));
		}
	}

	/** The days that a date can mean; one that is about a time reaches to both sides of it. */
	static Interval<LocalDate> days(HistoricalDate date) {
		boolean open = date.earliest().equals(LocalDate.MIN) || date.latest().equals(LocalDate.MAX);
		long about = date.approximate() && !open
				? Math.max(DAYS_ABOUT, date.latest().toEpochDay() - date.earliest().toEpochDay() + 1) : 0;
		return new Interval<>(open ? date.earliest() : date.earliest().minusDays(about),
				open ? date.latest() : date.latest().plusDays(about));
	}

	/**
	 * An event.
	 *
	 * @param persons   who took part, by their keys; empty where that or what happened is not told
	 * @param statement what happened
	 */
	public record Event(List<String> persons, String statement) implements Serializable {

		private static final Event UNTOLD = new Event(List.of(), "");

		private static Event of(Claim claim, ClaimCard card) {
			List<String> persons = card.getPersons().stream().map(Keyed::getKey).filter(Objects::nonNull).distinct().sorted().toList();
			String statement = persons.isEmpty() ? "" : Terms.fold(claim.statement());
			return statement.isEmpty() ? UNTOLD : new Event(persons, statement);
		}
	}
}
