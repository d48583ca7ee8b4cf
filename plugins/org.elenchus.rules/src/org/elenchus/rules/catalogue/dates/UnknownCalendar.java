package org.elenchus.rules.catalogue.dates;

import java.util.Map;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.KnownDates;
import org.elenchus.rules.conflict.RussianCalendar;

/** Warns of a Russian day before 14 February 1918 of which nobody can tell by which calendar it is counted. */
public final class UnknownCalendar implements Rule {

	@Override
	public String id() {
		return "unknown-calendar";
	}

	@Override
	public void check(Inquiry inquiry) {
		KnownDates dates = KnownDates.of(inquiry);
		boolean russianText = RussianCalendar.isRussian(inquiry.edition());
		inquiry.claims().forEach(claim -> claim.card().map(ClaimCard::getDate)
				.filter(date -> RussianCalendar.leavesOpen(date, dates))
				.filter(date -> isRussian(claim, russianText)).ifPresent(date -> inquiry.report(claim, values(words(claim), date))));
		inquiry.edition().sources().stream()
				.filter(source -> source.getYear() != null && RussianCalendar.leavesOpen(source.getYear(), dates))
				.filter(source -> RussianCalendar.isRussian(source).orElse(false))
				.forEach(source -> inquiry.report(source, values(title(source), source.getYear())));
	}

	private static boolean isRussian(Claim claim, boolean russianText) {
		return RussianCalendar.isLikelyOf(claim, russianText) && !RussianCalendar.isNamedIn(claim);
	}

	private static String words(Claim claim) {
		return claim.words().isBlank() ? claim.key() : claim.words();
	}

	private static String title(Source source) {
		return source.getTitle() == null ? String.valueOf(source.getKey()) : source.getTitle();
	}

	private static Map<String, String> values(String subject, String date) {
		return Map.of("subject", subject, "date", date);
	}
}
