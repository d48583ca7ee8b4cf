package org.elenchus.rules.conflict;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.elenchus.model.project.Project;
import org.elenchus.rules.Inquiry;
import org.elenchus.model.time.HistoricalDate;

/** The dates of a project, each of them read once: several rules ask for the same ones. */
public final class KnownDates {

	private final Map<String, Optional<HistoricalDate>> dates = new ConcurrentHashMap<>();

	private KnownDates() {
	}

	/** The dates of a project. */
	public static KnownDates of(Project project) {
		return project.shared(KnownDates.class, one -> new KnownDates());
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
