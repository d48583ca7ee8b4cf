package org.elenchus.importer;

import org.elenchus.importer.apparatus.Apparatus;
import org.elenchus.importer.document.SourceDocument;

/** An input, what its notes cite, and the edition that was made of it. */
public record Imported(SourceDocument document, Apparatus apparatus, String edition) {
}
