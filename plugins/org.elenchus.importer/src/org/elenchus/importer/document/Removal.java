package org.elenchus.importer.document;

/** Raw characters that belong to no block (UTF-16 offsets, 0-based, end exclusive). */
public record Removal(int start, int end, Reason reason) {
}
