package org.elenchus.importer;

import java.io.IOException;
import java.nio.file.Path;

import org.elenchus.importer.apparatus.Apparatus;
import org.elenchus.importer.apparatus.Works;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.edition.EditionWriter;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.InputFile;
import org.elenchus.importer.raw.TextDecoder;
import org.elenchus.model.text.TextForm;

/** Reads texts of any known format, and makes editions of them. */
public final class Importer {

	private Importer() {
	}

	/**
	 * The input as blocks.
	 *
	 * @throws BadInput if it is no text of a known format, or of another one than the options say
	 */
	public static SourceDocument document(byte[] bytes, Options options) throws BadInput {
		Format format = options.from().map(Format::named).orElseGet(() -> Format.of(bytes, options.name()));
		return format.reader().read(bytes, options);
	}

	/** The input as blocks, and the edition made of them, without a library; else as {@link #read(byte[], Options, boolean, Works)}. */
	public static Imported read(byte[] bytes, Options options, boolean doubts) throws BadInput {
		return read(bytes, options, doubts, Works.NONE);
	}

	/**
	 * The input as blocks, what its notes cite of a library, and the edition made of them.
	 *
	 * @param doubts  whether the edition doubts what was perhaps read wrongly
	 * @param library the works that its notes can cite
	 * @throws BadInput as {@link #document(byte[], Options)}
	 */
	public static Imported read(byte[] bytes, Options options, boolean doubts, Works library) throws BadInput {
		SourceDocument document = document(bytes, options);
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

	/**
	 * The file as blocks.
	 *
	 * @throws BadInput    as {@link #document(byte[], Options)}, or if the file is too large to be read, see {@link InputFile}
	 * @throws IOException if the file cannot be read
	 */
	public static SourceDocument document(Path file, Options options) throws IOException {
		return document(InputFile.read(file), new Options(file.getFileName().toString(), options.from(), options.language()));
	}
}
