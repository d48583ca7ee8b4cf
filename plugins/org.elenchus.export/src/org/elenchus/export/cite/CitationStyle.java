package org.elenchus.export.cite;

import java.util.List;

import org.elenchus.export.reading.words.EditionLabels;
import org.elenchus.model.Source;
import org.elenchus.model.extension.Extensions;

/** A way to refer to sources. Styles are found as {@linkplain Extensions services}; the first takes the place of ours. */
public interface CitationStyle {

	/**
	 * What a text refers to a source with, such as author and year. Two sources can have the same; whoever shows them tells them apart.
	 *
	 * @param labels the words and the language of whatever it is shown in
	 */
	String shortForm(Source source, EditionLabels labels);

	/** The full reference, in the order in which it is read. */
	List<Passage> reference(Source source, EditionLabels labels);

	/** The style that counts. */
	static CitationStyle inForce() {
		List<CitationStyle> guests = Extensions.of(CitationStyle.class);
		return guests.isEmpty() ? new Chicago() : guests.getFirst();
	}
}
