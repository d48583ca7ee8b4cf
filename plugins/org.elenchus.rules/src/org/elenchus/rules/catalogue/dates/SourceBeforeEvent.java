package org.elenchus.rules.catalogue.dates;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.time.HistoricalDate;
import org.elenchus.model.time.Style;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.source.Dating;

/** Warns of a source that is dated before what it reports. */
public final class SourceBeforeEvent implements Rule {

	/** A cause can lie in what was written before, and a motive mostly does; these cannot. */
	private static final Set<ClaimKind> DATED = EnumSet.of(ClaimKind.EVENT, ClaimKind.FIGURE, ClaimKind.QUOTATION);
	/** By so many days at most the two calendars differ between 1900 and 2100, and by fewer before. */
	private static final int CALENDARS = 13;

	@Override
	public String id() {
		return "source-before-event";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().sources().stream().filter(source -> isBefore(source, Dating.about(source))).forEach(
				source -> inquiry.report(source, Map.of("source", source.getKey(), "other", source.getAbout())));
		inquiry.claims().filter(claim -> claim.isAny(DATED))
				.forEach(claim -> time(claim).ifPresentOrElse(time -> supports(inquiry, claim, time), () -> undated(inquiry, claim)));
	}

	private static void undated(Inquiry inquiry, Claim claim) {
		if (!claim.supports().isEmpty()) {
			inquiry.leaveOpen("undated");
		}
	}

	private static void supports(Inquiry inquiry, Claim claim, String time) {
		Optional<HistoricalDate> told = Dating.read(List.of(time));
		claim.supports().stream().filter(evidence -> isBefore(evidence, told))
				.forEach(evidence -> inquiry.report(claim, evidence, Map.of("other", time)));
		claim.supports().stream().filter(evidence -> evidence.source().flatMap(Dating::published).isEmpty())
				.forEach(evidence -> inquiry.leaveOpen("unpublished"));
	}

	/** When that was of which the claim speaks, as it is written. */
	private static Optional<String> time(Claim claim) {
		return claim.card().map(ClaimCard::getDate).or(() -> claim.card().map(ClaimCard::getPeriod));
	}

	private static boolean isBefore(Evidence evidence, Optional<HistoricalDate> told) {
		return evidence.source().filter(source -> isBefore(source, told)).isPresent();
	}

	private static boolean isBefore(Source source, Optional<HistoricalDate> told) {
		return told.filter(SourceBeforeEvent::isClear).isPresent() && Dating.published(source).filter(SourceBeforeEvent::isClear)
				.filter(made -> made.latest().isBefore(earliest(told.get(), made))).isPresent();
	}

	private static boolean isClear(HistoricalDate date) {
		return !date.uncertain() && !date.approximate();
	}

	/** Where only one of the two dates is known to be Julian, the other may be so too, and the days in between decide nothing. */
	private static LocalDate earliest(HistoricalDate told, HistoricalDate made) {
		boolean bounded = told.earliest().isAfter(LocalDate.MIN.plusDays(CALENDARS));
		boolean unsure = told.oldStyle() && made.style() == Style.UNSTATED || made.oldStyle() && told.style() == Style.UNSTATED;
		return unsure && bounded ? told.earliest().minusDays(CALENDARS) : told.earliest();
	}
}
