package org.elenchus.importer.markdown;

import java.util.List;

import org.elenchus.model.text.TextRange;

/** A note that stands by itself: its key, and where its paragraphs are. */
record NoteText(String key, List<TextRange> paragraphs) {
}
