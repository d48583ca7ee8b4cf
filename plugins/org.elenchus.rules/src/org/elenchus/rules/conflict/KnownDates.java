package org.elenchus.rules.conflict;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.elenchus.model.time.HistoricalDate;
import org.elenchus.rules.Inquiry;

/** The dates of an edition, each of them read once: many claims have the same. */
public final class KnownDates {

	private final Map<String, Optional<HistoricalDate>> dates = new ConcurrentHashMap<>();

	KnownDates() {
	}

	/** The dates of the edition under inquiry. */
	public static KnownDates of(Inquiry inquiry) {
		return inquiry.ofEdition(KnownDates.class, edition -> new KnownDates());
	}

	/** What a text says as a date; empty if it is none. */
	public Optional<HistoricalDate> read(String text) {
		return dates.computeIfAbsent(text, HistoricalDate::of);
	}
}
