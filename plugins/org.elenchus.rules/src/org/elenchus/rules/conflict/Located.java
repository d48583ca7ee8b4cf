package org.elenchus.rules.conflict;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.Keyed;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.time.HistoricalDate;

/**
 * A claim with the places that its card names.
 *
 * @param where  the claim
 * @param places as the card has them: keys, or words
 * @param days   the days that its date can mean; null if it has no date that can be read
 * @param events what it can have in common with another claim of the same event
 */
record Located(Statement where, List<String> places, Interval<LocalDate> days, List<Mark> events) implements Serializable {

	/** By what two claims are known to tell of one event. */
	enum Sort {
		/** They have one key. */
		KEY,
		/** They state the same of the same persons. */
		STATEMENT,
		/** They answer one question in the same way, and have one date. */
		ANSWER,
		/** One person acts on one day. */
		AGENT
	}

	/** What claims of one event have in common. */
	record Mark(Sort sort, List<String> what) implements Serializable {
	}

	static Stream<Located> of(String location, Claim claim, KnownDates dates) {
		ClaimCard card = claim.card().orElseThrow();
		if (card.getPlaces().isEmpty()) {
			return Stream.empty();
		}
		Optional<HistoricalDate> date = Optional.ofNullable(card.getDate()).flatMap(dates::read).filter(read -> read.possible() && !read.uncertain());
		return Stream.of(new Located(Statement.of(location, claim), List.copyOf(card.getPlaces()), date.map(Chronology::days).orElse(null),
				events(claim, card, date).toList()));
	}

	private static Stream<Mark> events(Claim claim, ClaimCard card, Optional<HistoricalDate> date) {
		Stream<Mark> known = Stream.concat(Stream.of(new Mark(Sort.KEY, List.of(claim.key()))), statement(claim, card));
		return date.isEmpty() ? known : Stream.concat(known, Stream.concat(answers(card, card.getDate()), agents(card, date.get())));
	}

	private static Stream<Mark> statement(Claim claim, ClaimCard card) {
		List<String> persons = card.getPersons().stream().map(Keyed::getKey).filter(Objects::nonNull).distinct().sorted().toList();
		String statement = withoutPlaces(Terms.fold(claim.statement()), card.getPlaces());
		return persons.isEmpty() || statement.isEmpty() ? Stream.empty() : Stream.of(new Mark(Sort.STATEMENT, List.of(statement, String.join(" ", persons))));
	}

	/** “Born in Leeds” and “born in York” state the same. */
	private static String withoutPlaces(String statement, List<String> places) {
		String left = ' ' + statement + ' ';
		for (String place : places) {
			left = left.replace(' ' + Terms.fold(place) + ' ', " ");
		}
		return left.strip();
	}

	private static Stream<Mark> answers(ClaimCard card, String date) {
		return card.getAnswers().stream()
				.filter(answer -> answer.getQuestion() != null && answer.getQuestion().getKey() != null && Answers.isGiven(answer.getSays()))
				.map(answer -> new Mark(Sort.ANSWER, List.of(answer.getQuestion().getKey(), Terms.fold(answer.getSays()), date)));
	}

	private static Stream<Mark> agents(ClaimCard card, HistoricalDate date) {
		boolean oneDay = date.earliest().equals(date.latest()) && !date.approximate();
		return oneDay ? card.getAgents().stream().distinct().map(agent -> new Mark(Sort.AGENT, List.of(agent, date.earliest().toString())))
				: Stream.empty();
	}

	/** Whether the dates of two claims let them tell of one event. */
	boolean canBeWhen(Located other) {
		return days == null || other.days == null || !days.isBefore(other.days) && !other.days.isBefore(days);
	}
}
