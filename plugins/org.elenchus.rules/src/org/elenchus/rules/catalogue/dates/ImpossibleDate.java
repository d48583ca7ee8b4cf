package org.elenchus.rules.catalogue.dates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.time.HistoricalDate;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.conflict.KnownDates;
import org.elenchus.rules.source.Particulars;

/** Reports a date that fits no calendar, and one that lies outside the period that its own card names. */
public final class ImpossibleDate implements Rule {

	private static final List<String> PARTICULARS = List.of("issued", "original-date");

	@Override
	public String id() {
		return "impossible-date";
	}

	@Override
	public void check(Inquiry inquiry) {
		KnownDates dates = KnownDates.of(inquiry);
		inquiry.claims().forEach(claim -> claim.card().ifPresent(card -> claim(inquiry, claim, card, dates)));
		inquiry.edition().sources().forEach(source -> source(inquiry, source, dates));
	}

	private static void claim(Inquiry inquiry, Claim claim, ClaimCard card, KnownDates dates) {
		impossible(dates, Arrays.asList(card.getDate(), card.getPeriod()))
				.forEach(date -> report(inquiry, claim, date, inquiry.phrase("calendar", Map.of())));
		if (card.getDate() != null && card.getPeriod() != null && isOutside(card.getDate(), card.getPeriod(), dates)) {
			report(inquiry, claim, card.getDate(), inquiry.phrase("outside", Map.of("period", card.getPeriod())));
		}
	}

	private static void report(Inquiry inquiry, Claim claim, String date, String problem) {
		String words = claim.words().isBlank() ? claim.key() : claim.words();
		inquiry.report(claim, values(words, date, problem), List.of());
	}

	private static Values values(String subject, String date, String problem) {
		return Values.of(Map.of("subject", subject, "date", date)).showing(Map.of("problem", problem));
	}

	private static void source(Inquiry inquiry, Source source, KnownDates dates) {
		String subject = source.getTitle() == null ? String.valueOf(source.getKey()) : source.getTitle();
		List<String> all = new ArrayList<>(Arrays.asList(source.getYear(), source.getAbout()));
		PARTICULARS.forEach(name -> all.addAll(Particulars.of(source.getFields(), name)));
		impossible(dates, all).forEach(
				date -> inquiry.report(source, values(subject, date, inquiry.phrase("calendar", Map.of()))));
	}

	private static List<String> impossible(KnownDates known, List<String> dates) {
		List<String> impossible = new ArrayList<>(0);
		for (String date : dates) {
			if (date != null && known.read(date).filter(read -> !read.possible()).isPresent()) {
				impossible.add(date);
			}
		}
		return impossible;
	}

	/** A period without a calendar can be meant in that of the date. */
	private static boolean isOutside(String date, String period, KnownDates dates) {
		Optional<HistoricalDate> day = known(dates, date);
		boolean sameCalendar = day.filter(HistoricalDate::oldStyle).isPresent();
		return day.isPresent() && known(dates, period).filter(frame -> isApart(day.get(), frame)).isPresent()
				&& (!sameCalendar || known(dates, period + " oldstyle").filter(frame -> !isApart(day.get(), frame)).isEmpty());
	}

	private static Optional<HistoricalDate> known(KnownDates dates, String date) {
		return dates.read(date).filter(read -> read.possible() && !read.approximate() && !read.uncertain());
	}

	private static boolean isApart(HistoricalDate date, HistoricalDate period) {
		return date.latest().isBefore(period.earliest()) || date.earliest().isAfter(period.latest());
	}
}
