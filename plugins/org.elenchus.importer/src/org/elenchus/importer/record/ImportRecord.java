package org.elenchus.importer.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.RawText;

/**
 * What is needed to make an input again of the clean text of its edition, and to find the raw place of any of its words.
 *
 * @param input    the input
 * @param clean    the clean text
 * @param segments where the clean text comes from, in its order; each raw character is in exactly one of them
 * @param original the input, where the segments do not give it back because it is no text, or bytes in it mean no character
 */
public record ImportRecord(Input input, Clean clean, List<Segment> segments, Optional<Packed> original) {

	/**
	 * What came in.
	 *
	 * @param name    the file's name, without folders
	 * @param bytes   how many bytes it has
	 * @param sha256  their SHA-256, in hexadecimal digits
	 * @param charset its encoding
	 * @param mark    whether it starts with a byte order mark
	 * @param length  how many UTF-16 units its text has, without the mark
	 */
	public record Input(String name, int bytes, String sha256, String charset, boolean mark, int length) {
	}

	/**
	 * The author's text in the edition.
	 *
	 * @param length how many UTF-16 units it has
	 * @param sha256 its SHA-256 in UTF-8, in hexadecimal digits
	 * @param sums   the CRC-32 in UTF-8 of each 1,024 units of it, in hexadecimal digits
	 */
	public record Clean(int length, String sha256, List<String> sums) {

		static Clean of(String text) {
			return new Clean(text.length(), Checksums.sha256(text), Checksums.stretches(text));
		}
	}

	/**
	 * The record of an import.
	 *
	 * @param name  the input's file name
	 * @param bytes the input
	 * @throws BadInput if the input has to be kept as it is and is too large for that
	 */
	public static ImportRecord of(SourceDocument document, String name, byte[] bytes) throws BadInput {
		RawText raw = document.raw();
		String text = document.text();
		List<Segment> segments = Origins.of(document);
		Input input = new Input(name, bytes.length, Checksums.sha256(bytes), raw.charset().name(), raw.mark(), raw.text().length());
		boolean restorable = Rebuilding.text(segments, text).filter(raw.text()::equals).isPresent()
				&& Arrays.equals(bytes, raw.bytes());
		return new ImportRecord(input, Clean.of(text), segments, restorable ? Optional.empty() : Optional.of(Packed.of(bytes)));
	}
}
