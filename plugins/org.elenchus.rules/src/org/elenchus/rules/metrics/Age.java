package org.elenchus.rules.metrics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.elenchus.model.time.HistoricalDate;

/** How long a doubt has stood. */
public enum Age {
	/** At most 30 days. */
	MONTH(30),
	/** At most 90 days. */
	QUARTER(90),
	/** At most 365 days. */
	YEAR(365),
	/** More than 365 days. */
	OLDER(Long.MAX_VALUE),
	/** Nobody knows: the doubt has no date, or one that cannot be read. */
	UNDATED(Long.MAX_VALUE);

	private final long days;

	Age(long days) {
		this.days = days;
	}

	/** The age of what stands since {@code written}, counted from the first day that can be meant. */
	static Age of(String written, LocalDate today) {
		Optional<LocalDate> since = Optional.ofNullable(written).flatMap(HistoricalDate::of).map(HistoricalDate::earliest);
		if (since.isEmpty()) {
			return UNDATED;
		}
		long days = ChronoUnit.DAYS.between(since.get(), today);
		Age age = MONTH;
		while (days > age.days) {
			age = values()[age.ordinal() + 1];
		}
		return age;
	}
}
