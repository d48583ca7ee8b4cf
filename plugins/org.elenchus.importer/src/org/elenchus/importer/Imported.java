package org.elenchus.importer;

import org.elenchus.importer.document.SourceDocument;

/** An input and the edition that was made of it. */
public record Imported(SourceDocument document, String edition) {
}
