package org.elenchus.rules.catalogue.dates;

import java.util.List;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.time.HistoricalDate;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.conflict.KnownDates;
import org.elenchus.rules.conflict.Weekdays;

/** Warns of a day of the week in a claim's words that its date does not fall on. */
public final class WeekdayMismatch implements Rule {

	@Override
	public String id() {
		return "weekday-mismatch";
	}

	@Override
	public void check(Inquiry inquiry) {
		KnownDates dates = KnownDates.of(inquiry);
		inquiry.claims().forEach(claim -> claim.card().map(ClaimCard::getDate)
				.ifPresent(date -> dates.read(date).flatMap(WeekdayMismatch::day)
						.ifPresent(day -> Weekdays.in(claim.words()).filter(named -> named != day)
								.ifPresent(named -> report(inquiry, claim, date, named, day)))));
	}

	/** The day of the week of a date that is one day for certain. */
	private static Optional<DayOfWeek> day(HistoricalDate date) {
		boolean certain = date.possible() && !date.approximate() && !date.uncertain() && date.earliest().equals(date.latest());
		return certain ? Optional.of(date.earliest().getDayOfWeek()) : Optional.empty();
	}

	private static void report(Inquiry inquiry, Claim claim, String date, DayOfWeek named, DayOfWeek day) {
		inquiry.report(claim, Values.of(Map.of("date", date))
				.showing(Map.of("named", name(inquiry, named), "weekday", name(inquiry, day))), List.of());
	}

	private static String name(Inquiry inquiry, DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL, inquiry.language());
	}
}
