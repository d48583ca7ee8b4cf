package org.elenchus.batch.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.elenchus.markup.scanner.Scanner;
import org.elenchus.markup.scanner.TokenKind;
import org.elenchus.markup.scanner.Tokens;
import org.elenchus.sources.bibliography.Libraries;

/**
 * What stands where something is to be written, and whether it may go.
 *
 * @param file  its place
 * @param size  in bytes; 0 if there is nothing yet
 * @param start its first characters, as far as they tell what it is
 * @param end   its last characters
 */
record Existing(Path file, long size, String start, String end) {

	private static final String EDITION = ".elx";
	/** Names of what is imported, and of texts, which are editions without claims. */
	private static final Set<String> READ = Set.of("txt", "md", "markdown", "htm", "html", "xhtml", "xml", "tei", "docx", "odt", "rtf", "pdf",
			"bib", "bibtex", "biblatex", "ris");
	/** No text that somebody wrote is longer: fifty times the longest novels, the most that is imported. */
	private static final long LONGEST = 64L << 20;
	/** What only an editor writes. */
	private static final Set<TokenKind> MARKUP = Set.of(TokenKind.COMMENT, TokenKind.HEADING_OPEN, TokenKind.MENTION_OPEN, TokenKind.MARK_OPEN,
			TokenKind.INSERTED, TokenKind.OPEN, TokenKind.START, TokenKind.END, TokenKind.CITE, TokenKind.NOTE, TokenKind.DOUBT,
			TokenKind.KEYWORD);

	static Existing of(Path file) throws IOException {
		if (!Files.exists(file)) {
			return new Existing(file, 0, "", "");
		}
		try (FileChannel channel = FileChannel.open(file)) {
			long size = channel.size();
			return new Existing(file, size, sample(channel, 0), sample(channel, Math.max(0, size - EarlierReport.SAMPLE)));
		}
	}

	private static String sample(FileChannel channel, long from) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(EarlierReport.SAMPLE);
		channel.read(bytes, from);
		return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
	}

	boolean isEmpty() {
		return size == 0;
	}

	boolean isReport() {
		return EarlierReport.is(start, end);
	}

	/** The key of the reason why something may not be written here; null if there is none. */
	String against(Use use) throws IOException {
		if (use == Use.EDITION) {
			return null;
		}
		if (name().endsWith(EDITION)) {
			return "edition";
		}
		if (isEmpty()) {
			return null;
		}
		return switch (use) {
			case REPORT -> isReport() ? null : againstReport();
			case BASELINE -> EarlierReport.isBaseline(start) ? null : "baseline";
			case TEXT -> againstText();
			default -> null;
		};
	}

	private String againstReport() throws IOException {
		return READ.contains(name().substring(name().lastIndexOf('.') + 1)) ? "readable" : againstText();
	}

	private String againstText() throws IOException {
		boolean kept = start.indexOf('\0') >= 0 || size > LONGEST || EarlierReport.isKept(start)
				|| Libraries.isOne(start.getBytes(StandardCharsets.UTF_8), name());
		if (kept) {
			return "other-content";
		}
		return hasMarkup(Files.readString(file, StandardCharsets.ISO_8859_1)) ? "markup" : null;
	}

	/** Quotations alone are no sign: JSON is full of what looks like them. */
	private static boolean hasMarkup(String text) {
		Scanner scanner = new Scanner(text);
		while (scanner.hasNext()) {
			Tokens block = scanner.next();
			if (IntStream.range(0, block.size()).mapToObj(block::kind).anyMatch(MARKUP::contains)) {
				return true;
			}
		}
		return false;
	}

	/** Whether exactly these bytes stand here. */
	boolean holds(byte[] bytes) throws IOException {
		return size == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
	}

	private String name() {
		return file.getFileName().toString().toLowerCase(Locale.ROOT);
	}
}
