package org.elenchus.importer.format;

import java.util.List;
import java.util.Objects;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.BadInput;

/**
 * The format of an input.
 *
 * @param format its name
 * @param reader reads the input
 * @param faults the formats that failed when they were asked whether it is theirs
 */
public record Recognised(String format, FormatReader reader, List<FormatFault> faults) {

	/**
	 * The input as blocks.
	 *
	 * @throws BadInput    if it cannot be read
	 * @throws FormatFault if the format fails at it
	 */
	public SourceDocument read(byte[] bytes, Options options) throws BadInput {
		return FormatFault.named(format, () -> Objects.requireNonNull(reader.read(bytes, options), "no document"));
	}
}
