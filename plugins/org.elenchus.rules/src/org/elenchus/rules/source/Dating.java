package org.elenchus.rules.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.Medium;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.time.HistoricalDate;

/** When a source came to be, as far as its card says so in a way that can be read. */
public final class Dating {

	private static final Set<Medium> PRINTED_WHEN_WRITTEN = EnumSet.of(Medium.MEMOIR, Medium.INTERVIEW, Medium.NEWSPAPER);

	private Dating() {
	}

	/**
	 * When its words were written, or first said in public: its {@code original-date}, that of what it translates, or its
	 * own date. Of books, letters, diaries and the like that only says when someone printed them, perhaps as a document
	 * of another time; there nothing is known.
	 */
	public static Optional<HistoricalDate> written(Source source) {
		List<Source> originals = source.getTranslationOf();
		if (originals.isEmpty()) {
			return original(source);
		}
		return originals.size() == 1 && !originals.getFirst().eIsProxy() ? original(originals.getFirst()) : Optional.empty();
	}

	private static Optional<HistoricalDate> original(Source source) {
		boolean own = source.getKind() != SourceKind.PRIMARY || PRINTED_WHEN_WRITTEN.contains(source.getMedium());
		return read(Particulars.of(source.getFields(), "original-date"))
				.or(() -> own ? published(source) : Optional.empty());
	}

	/** When it was issued in the form that is cited. */
	public static Optional<HistoricalDate> published(Source source) {
		return read(Particulars.of(source.getFields(), "issued"))
				.or(() -> read(Stream.ofNullable(source.getYear()).toList()));
	}

	/** What the source is about, by its card. */
	public static Optional<HistoricalDate> about(Source source) {
		return source.getAbout() == null ? Optional.empty() : read(List.of(source.getAbout()));
	}

	/** Reads a date; empty if none is given, or one that no calendar has. */
	public static Optional<HistoricalDate> read(List<String> given) {
		return given.isEmpty() ? Optional.empty() : HistoricalDate.of(given.getFirst()).filter(HistoricalDate::possible);
	}
}
