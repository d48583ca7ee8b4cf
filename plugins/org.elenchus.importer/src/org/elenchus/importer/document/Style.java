package org.elenchus.importer.document;

/** Words of a block's clean text that are set off; the range ends exclusive. */
public record Style(int start, int end, Mark mark) {
}
