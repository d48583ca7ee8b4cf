package org.elenchus.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.model.Source;
import org.elenchus.model.time.HistoricalDate;

/** When a source came to be, as far as its card says so in a way that can be read. */
public final class Dating {

	private Dating() {
	}

	/** When its words were written: its {@code original-date}, the date of what it translates, or else its own date. */
	public static Optional<HistoricalDate> written(Source source) {
		List<Source> originals = source.getTranslationOf();
		if (originals.isEmpty()) {
			return original(source);
		}
		return originals.size() == 1 && !originals.getFirst().eIsProxy() ? original(originals.getFirst()) : Optional.empty();
	}

	private static Optional<HistoricalDate> original(Source source) {
		return read(Particulars.of(source.getFields(), "original-date")).or(() -> published(source));
	}

	/** When it was issued in the form that is cited. */
	public static Optional<HistoricalDate> published(Source source) {
		return read(Particulars.of(source.getFields(), "issued"))
				.or(() -> read(Stream.ofNullable(source.getYear()).toList()));
	}

	/** What the source is about, by its card. */
	public static Optional<HistoricalDate> about(Source source) {
		return read(Stream.ofNullable(source.getAbout()).toList());
	}

	/** Reads a date; empty if none is given, or one that no calendar has. */
	public static Optional<HistoricalDate> read(List<String> given) {
		return given.stream().findFirst().flatMap(HistoricalDate::of).filter(HistoricalDate::possible);
	}
}
