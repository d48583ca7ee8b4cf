package org.elenchus.export.reading.sources;

import java.util.Optional;

import org.elenchus.export.cite.SourceFields;
import org.elenchus.model.Source;
import org.elenchus.model.archive.ArchiveReference;
import org.elenchus.model.edition.Evidence;

/** The document of an archive that a citation names: the source's card tells a part of its place, the locator the rest. */
public final class CitedDocument {

	private CitedDocument() {
	}

	/** Its whole place in one spelling; empty if the citation names no document or the source is one itself. */
	public static Optional<String> of(Evidence evidence) {
		Optional<String> source = evidence.source().flatMap(CitedDocument::place);
		return evidence.archive().map(ArchiveReference::item).filter(item -> !item.isEmpty() && !source.equals(Optional.of(item)));
	}

	private static Optional<String> place(Source source) {
		return new SourceFields(source.getFields()).get("archive_location").flatMap(ArchiveReference::in).map(ArchiveReference::item);
	}
}
