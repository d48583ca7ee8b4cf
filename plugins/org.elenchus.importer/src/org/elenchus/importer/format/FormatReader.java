package org.elenchus.importer.format;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.BadInput;

/** Reads inputs of one format. Inputs are hostile: a reader never hangs, never reaches for the network, never runs anything. */
public interface FormatReader {

	/** Whether an input looks like this format; {@code name} is its file's name, perhaps empty. */
	boolean recognises(byte[] bytes, String name);

	/**
	 * The input as blocks.
	 *
	 * @throws BadInput if it cannot be read, damaged and encrypted files included
	 */
	SourceDocument read(byte[] bytes, Options options) throws BadInput;
}
