package org.elenchus.importer;

import org.elenchus.importer.apparatus.Apparatus;
import org.elenchus.importer.apparatus.Works;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.edition.EditionWriter;
import org.elenchus.importer.format.FormatFault;
import org.elenchus.importer.format.Formats;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.format.Recognised;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.TextDecoder;
import org.elenchus.model.text.TextForm;

/** Reads texts of any known format, and makes editions of them. */
public final class Importer {

	private Importer() {
	}

	/**
	 * The format of an input: the one that the options name, else the one that is surest of it.
	 *
	 * @throws BadInput                 if no installed format knows it
	 * @throws IllegalArgumentException if the options name one that is not installed
	 */
	public static Recognised format(byte[] bytes, Options options) throws BadInput {
		Formats formats = Formats.installed();
		return options.from().isPresent() ? formats.named(options.from().get()).orElseThrow(IllegalArgumentException::new)
				: formats.of(bytes, options.name());
	}

	/**
	 * The input as blocks.
	 *
	 * @throws BadInput    as {@link #format}, or if it is no text of that format
	 * @throws FormatFault if the format fails at it
	 */
	public static SourceDocument document(byte[] bytes, Options options) throws BadInput {
		return format(bytes, options).read(bytes, options);
	}

	/** As {@link #read(Recognised, byte[], Options, boolean, Works)}, without a library, in the format that {@link #format} tells. */
	public static Imported read(byte[] bytes, Options options, boolean doubts) throws BadInput {
		return read(format(bytes, options), bytes, options, doubts, Works.NONE);
	}

	/**
	 * The input as blocks, what its notes cite of a library, and the edition made of them.
	 *
	 * @param doubts  whether the edition doubts what was perhaps read wrongly
	 * @param library the works that its notes can cite
	 * @throws BadInput    if it is no text of that format
	 * @throws FormatFault if the format fails at it
	 */
	public static Imported read(Recognised format, byte[] bytes, Options options, boolean doubts, Works library) throws BadInput {
		SourceDocument document = format.read(bytes, options);
		Apparatus apparatus = Apparatus.of(document, library);
		EditionName name = EditionName.of(options.name());
		String edition = EditionWriter.write(document, apparatus, name.key(), name.title(), options.language(), doubts);
		refuseUnreadable(edition);
		return new Imported(document, apparatus, edition);
	}

	/** What a file carries within, such as a PDF's letters, may be less of a text than the file seemed to be. */
	private static void refuseUnreadable(String edition) throws BadInput {
		TextDecoder.refuseNuls(edition);
		if (!TextForm.isWhole(edition)) {
			throw new BadInput("no-text");
		}
	}
}
