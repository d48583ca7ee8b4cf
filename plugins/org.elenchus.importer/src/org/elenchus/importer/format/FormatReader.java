package org.elenchus.importer.format;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.BadInput;

/**
 * Reads inputs of one format. Readers are found as {@linkplain org.elenchus.model.extension.Extensions services}; of several for formats of
 * one name the first wins. Inputs are hostile: a reader never hangs, never reaches for the network, never runs anything.
 */
public interface FormatReader {

	/** What it can read; always the same. */
	InputFormat format();

	/** How sure it is that an input is of its format; {@code name} is its file's name, perhaps empty. */
	Certainty certainty(byte[] bytes, String name);

	/**
	 * The input as blocks.
	 *
	 * @throws BadInput if it cannot be read, damaged and encrypted files included
	 */
	SourceDocument read(byte[] bytes, Options options) throws BadInput;
}
