package org.elenchus.rules.conflict;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.Keyed;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.project.Project;
import org.elenchus.model.time.HistoricalDate;

/** The dates that the claims of a project state, by the events they are dates of. A date that its author doubts is left out. */
public final class Chronology {

	/** What “about” may mean of a single day. */
	private static final long DAYS_ABOUT = 31;

	private final Ties ties;
	private final Map<ClaimCard, Dated> byCard = new IdentityHashMap<>();
	private final Map<Object, Apart<Dated, LocalDate>> byEvent = new HashMap<>();

	private Chronology(Ties ties, List<Dated> all) {
		this.ties = ties;
		all.forEach(dated -> byCard.put(dated.where.card(), dated));
		group(all.stream().collect(Collectors.groupingBy(dated -> dated.where.claim().key())));
		group(all.stream().filter(dated -> !dated.event().persons.isEmpty()).collect(Collectors.groupingBy(Dated::event)));
	}

	private <K> void group(Map<K, List<Dated>> events) {
		events.forEach((event, dated) -> {
			if (dated.size() > 1) {
				byEvent.put(event, new Apart<>(dated, Dated::days));
			}
		});
	}

	/** The chronology of a project. */
	public static Chronology of(Project project) {
		KnownDates dates = KnownDates.of(project);
		return new Chronology(Ties.of(project),
				Statement.onCards(project).map(statement -> Dated.of(statement, dates)).flatMap(Optional::stream).toList());
	}

	/** A claim's date and those that the same event has elsewhere and that cannot be the same, where nobody has said so. */
	public Stream<Dated> against(Claim claim) {
		return byEvent.isEmpty() ? Stream.empty() : claim.card().map(byCard::get).stream().flatMap(dated -> against(claim, dated));
	}

	private Stream<Dated> against(Claim claim, Dated dated) {
		Stream<Dated> sameClaim = Stream.ofNullable(byEvent.get(claim.key())).flatMap(event -> event.from(dated, other -> true));
		Stream<Dated> samePersons = Stream.ofNullable(byEvent.get(dated.event())).flatMap(event -> event.from(dated, other -> true));
		return Stream.concat(sameClaim, samePersons).distinct()
				.filter(other -> !ties.areInDispute(claim, other.where.claim(), Ties.OF_DATES)).limit(Apart.MOST);
	}

	/**
	 * A claim with its date.
	 *
	 * @param where the claim
	 * @param days  the days that can be meant
	 */
	public record Dated(Statement where, Interval<LocalDate> days) {

		static Optional<Dated> of(Statement statement, KnownDates dates) {
			return Optional.ofNullable(statement.card().getDate()).flatMap(dates::read)
					.filter(date -> date.possible() && !date.uncertain()).map(date -> new Dated(statement, days(date)));
		}

		private static Interval<LocalDate> days(HistoricalDate date) {
			boolean open = date.earliest().equals(LocalDate.MIN) || date.latest().equals(LocalDate.MAX);
			long about = date.approximate() && !open
					? Math.max(DAYS_ABOUT, date.latest().toEpochDay() - date.earliest().toEpochDay() + 1) : 0;
			return new Interval<>(open ? date.earliest() : date.earliest().minusDays(about),
					open ? date.latest() : date.latest().plusDays(about));
		}

		/** The date as the card has it. */
		public String written() {
			return where.card().getDate();
		}

		private Event event() {
			List<String> persons = where.card().getPersons().stream().map(Keyed::getKey).filter(Objects::nonNull).distinct()
					.sorted().toList();
			String statement = persons.isEmpty() ? "" : Terms.fold(where.claim().statement());
			return new Event(statement.isEmpty() ? List.of() : persons, statement);
		}
	}

	/** Who took part in what. */
	private record Event(List<String> persons, String statement) {
	}
}
