package org.elenchus.rules.catalogue.housekeeping;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.Doubt;
import org.elenchus.model.edition.Item;
import org.elenchus.model.time.HistoricalDate;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;

/** Warns of a doubt that is older than the policy allows, or that does not say since when it stands. */
public final class DoubtExpired implements Rule {

	@Override
	public String id() {
		return "doubt-expired";
	}

	@Override
	public Reach reach() {
		return Reach.DAY;
	}

	@Override
	public void check(Inquiry inquiry) {
		int days = inquiry.policy().doubtDays();
		if (days > 0) {
			inquiry.edition().items(Item.Doubted.class).stream().map(Item.Doubted::doubt)
					.filter(doubt -> isExpired(doubt, days, inquiry.today()))
					.forEach(doubt -> inquiry.report(doubt, values(inquiry, doubt)));
		}
	}

	private static Values values(Inquiry inquiry, Doubt doubt) {
		String kind = doubt.getKind().getLiteral();
		String problem = doubt.getDate() == null ? inquiry.phrase("undated", Map.of()) : inquiry.phrase("old", Map.of("date", doubt.getDate()));
		return Values.of(Map.of("subject", kind)).showing(Map.of("subject", inquiry.phrase(kind, Map.of()), "problem", problem));
	}

	/** A month counts as a whole: a doubt ages from its last day. What cannot be read as a date is another rule's business. */
	private static boolean isExpired(Doubt doubt, int days, LocalDate today) {
		if (doubt.getDate() == null) {
			return true;
		}
		Optional<LocalDate> since = HistoricalDate.of(doubt.getDate()).map(HistoricalDate::latest);
		return since.filter(day -> day.isBefore(today.minusDays(days))).isPresent();
	}
}
