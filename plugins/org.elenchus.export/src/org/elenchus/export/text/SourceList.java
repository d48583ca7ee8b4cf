package org.elenchus.export.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.export.cite.Passage;
import org.elenchus.export.reading.ReadingEdition;
import org.elenchus.export.reading.sources.SourceEntry;
import org.elenchus.model.SourceKind;

/** Writes the sources by their short forms, primary ones first, and the keys that no source has. */
final class SourceList {

	private final ReadingEdition reading;
	private final Lines lines;

	SourceList(ReadingEdition reading, Lines lines) {
		this.reading = reading;
		this.lines = lines;
	}

	void write() {
		if (reading.bibliography().isEmpty()) {
			return;
		}
		lines.heading(reading.labels().text("bibliography"), '=');
		Stream.of(SourceKind.PRIMARY, SourceKind.SECONDARY, SourceKind.TERTIARY, SourceKind.UNSPECIFIED).forEach(this::group);
		reading.bibliography().unknownKeys().forEach(key -> lines.paragraph("", reading.labels().text("source.unknown", key)));
	}

	private void group(SourceKind kind) {
		List<SourceEntry> entries = reading.bibliography().entries(kind);
		if (!entries.isEmpty()) {
			lines.heading(reading.labels().text("bibliography." + kind.getName()), '-');
			entries.forEach(entry -> lines.paragraph("", entry.label() + ": " + reference(entry)));
		}
	}

	private String reference(SourceEntry entry) {
		return reading.reference(entry.source()).stream().map(SourceList::plain).collect(Collectors.joining());
	}

	private static String plain(Passage passage) {
		return passage.isTitle() ? "_" + passage.text() + "_" : passage.text();
	}
}
