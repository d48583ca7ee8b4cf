package org.elenchus.importer.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.InputFile;

/** Takes the printed lines out of a file and has paragraphs made of them. */
final class PdfDocument {

	private static final int MAX_BYTES = InputFile.MOST_OF_DOCUMENTS << 20;

	/** Within how many bytes from the end the mark of the end stands; some tools write more behind it than the standard allows. */
	private static final int TAIL = 4096;

	/**
	 * What the library says of fonts that are not there, and where it stumbles in its own code, is of no use to anybody here; loggers are
	 * kept only as long as somebody holds them.
	 */
	private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

	static {
		QUIET.forEach(logger -> logger.setLevel(Level.OFF));
		FontMappers.set(new OneFont());
	}

	private PdfDocument() {
	}

	static SourceDocument read(byte[] bytes, PdfLimits limits) throws BadInput {
		if (bytes.length > MAX_BYTES) {
			throw new BadInput("too-large", InputFile.MOST_OF_DOCUMENTS);
		}
		if (!isWhole(bytes)) {
			throw damaged();
		}
		PrintedText printed = printed(bytes, limits);
		if (printed.text().isBlank()) {
			throw new BadInput("pdf.no-text");
		}
		return printed.document();
	}

	/** Damaged and hostile files make the library fail in many ways; each of them means that the file cannot be read. */
	private static PrintedText printed(byte[] bytes, PdfLimits limits) throws BadInput {
		PackedStreams streams = new PackedStreams(limits);
		try (PDDocument document = new PdfFile(bytes, streams, limits).parse()) {
			new PdfObjects(streams, limits).check(document.getDocument());
			new PageStreams(streams, limits).check(document);
			PageLines lines = new PageLines(limits);
			lines.read(document);
			return new PrintedText(lines.lines());
		} catch (InvalidPasswordException e) {
			throw new BadInput("pdf.password");
		} catch (BadInput e) {
			throw e;
		} catch (IOException | RuntimeException | StackOverflowError e) {
			streams.refuse();
			throw damaged();
		}
	}

	/** The library reads what is left of a file that breaks off; half a text would be taken for the whole one. */
	private static boolean isWhole(byte[] bytes) {
		int start = Math.max(0, bytes.length - TAIL);
		return new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1).contains("%%EOF");
	}

	private static BadInput damaged() {
		return new BadInput("pdf.damaged");
	}
}
