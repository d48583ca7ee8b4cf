package org.elenchus.importer.raw;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads files whose size is known to be bearable. A text may have {@value #MOST_OF_TEXT} MB; documents that bring pictures along (PDF, and
 * the zip files that DOCX and ODT are) may have {@value #MOST_OF_DOCUMENTS} MB.
 */
public final class InputFile {

	/** How many megabytes (of 2<sup>20</sup> bytes) a text may have: fifty times the longest novels. */
	public static final int MOST_OF_TEXT = 64;
	/** How many megabytes a PDF, DOCX or ODT file may have; scanned books are large. */
	public static final int MOST_OF_DOCUMENTS = 256;

	private static final int MEGABYTE = 1 << 20;
	/** Readers of PDF files allow for other bytes before the mark. */
	private static final int HEAD = 1024;
	private static final String PDF = "%PDF-";
	private static final String ZIP = "PK\3\4";

	private InputFile() {
	}

	/**
	 * All bytes of a file. No more than the limit is ever in memory, even of a file that grows meanwhile. A pipe or a device is refused: nobody
	 * knows whether it will ever say something, or end.
	 *
	 * @throws BadInput    if the file is too large, a folder, a pipe or a device, or not to be read by this user
	 * @throws IOException if it cannot be read otherwise
	 */
	public static byte[] read(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw new BadInput("folder");
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new BadInput("no-file");
		}
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), HEAD)) {
			in.mark(HEAD);
			int most = most(in.readNBytes(HEAD)) * MEGABYTE;
			in.reset();
			check(Files.size(file), most);
			byte[] bytes = in.readNBytes(most + 1);
			check(bytes.length, most);
			return bytes;
		} catch (AccessDeniedException e) {
			throw new BadInput("denied");
		}
	}

	private static int most(byte[] head) {
		String start = new String(head, StandardCharsets.ISO_8859_1);
		return start.startsWith(ZIP) || start.contains(PDF) ? MOST_OF_DOCUMENTS : MOST_OF_TEXT;
	}

	private static void check(long size, int most) throws BadInput {
		if (size > most) {
			throw new BadInput("too-large", most / MEGABYTE);
		}
	}
}
