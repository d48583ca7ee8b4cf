package org.elenchus.model.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.elenchus.model.Citation;
import org.elenchus.model.Field;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.archive.ArchiveReference;
import org.elenchus.model.text.TextRange;

/**
 * A citation in its place.
 *
 * @param citation  the citation as it is marked up
 * @param sourceKey the key it names, resolved or not
 * @param source    the source's card, empty if the key is unknown
 * @param stance    how it stands to the claim it belongs to
 * @param range     where it stands in the text; the claim's words if it stands on a card in another file
 */
public record Evidence(Citation citation, String sourceKey, Optional<Source> source, Stance stance, TextRange range) {

	private static final String ARCHIVE_LOCATION = "archive_location";

	/** How near the source is to what is cited: as the citation says or, if it does not, as the source's card does. */
	public SourceKind kind() {
		SourceKind own = citation.getKind();
		return own != SourceKind.UNSPECIFIED || source.isEmpty() ? own : source.get().getKind();
	}

	/** Where in an archive the document lies: by the source's {@code archive_location} and the citation's locator. */
	public Optional<ArchiveReference> archive() {
		List<String> told = new ArrayList<>(1);
		if (source.isPresent()) {
			for (Field field : source.get().getFields()) {
				if (ARCHIVE_LOCATION.equalsIgnoreCase(field.getName())) {
					told.addAll(field.getValues());
				}
			}
		}
		if (citation.getLocator() != null) {
			told.add(citation.getLocator());
		}
		return told.isEmpty() ? Optional.empty() : ArchiveReference.in(told.size() == 1 ? told.getFirst() : String.join(" ", told));
	}
}
