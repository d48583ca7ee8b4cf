package org.elenchus.model.evidence;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.elenchus.model.Field;
import org.elenchus.model.Medium;
import org.elenchus.model.Source;
import org.elenchus.model.archive.ArchiveReference;
import org.elenchus.model.archive.ArchiveReference.Part;
import org.elenchus.model.edition.Evidence;

/** A document in an archive: where it lies, and the numbers under which it is found there. */
record Document(String archive, String item) implements Serializable {

	/** The document that is cited; where it is not told in full, it is known by the words of the locator. */
	static Optional<Document> of(Evidence evidence) {
		Optional<Document> whole = evidence.source().flatMap(source -> evidence.archive().filter(Document::isWhole)
				.map(reference -> new Document(archive(source), reference.item())));
		return whole.or(() -> evidence.source().filter(source -> source.getMedium() == Medium.ARCHIVE)
				.flatMap(source -> Optional.ofNullable(evidence.citation().getLocator()).filter(locator -> !locator.isBlank())
						.map(locator -> new Document('@' + evidence.sourceKey(), locator.strip()))));
	}

	private static boolean isWhole(ArchiveReference reference) {
		return reference.missing().stream().allMatch(Part.LIST::equals);
	}

	private static String archive(Source source) {
		return source.getFields().stream().filter(field -> "archive".equalsIgnoreCase(field.getName()))
				.map(Field::getValues).flatMap(List::stream).findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
	}
}
