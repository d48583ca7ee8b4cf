package org.elenchus.importer.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.elenchus.importer.raw.BadInput;

/** Some entries of a zip file, kept in memory. Nothing is ever written to a place that the file names, and no archive in it is opened. */
public final class Archive {

	/** How many entries a file may have. */
	public static final int MAX_ENTRIES = 10_000;
	/** How many bytes all entries together may have when they are unpacked. */
	public static final long MAX_UNPACKED = 256L << 20;
	/** How many times larger than the file its entries may be, where they are larger than {@link #ALWAYS_ALLOWED}. */
	public static final int MAX_RATIO = 100;
	/** How many unpacked bytes are no matter of a ratio. */
	public static final long ALWAYS_ALLOWED = 8L << 20;

	private static final byte[] START = { 'P', 'K', 3, 4 };
	private static final byte[] DIRECTORY_END = { 'P', 'K', 5, 6 };
	private static final int BUFFER = 1 << 14;

	private final byte[] bytes;
	private final Set<String> wanted;
	private final Map<String, byte[]> entries = new HashMap<>();
	private long unpacked;

	private Archive(byte[] bytes, Set<String> wanted) {
		this.bytes = bytes;
		this.wanted = wanted;
	}

	/** Whether the bytes start as a zip file does. */
	public static boolean isOne(byte[] bytes) {
		return startsWith(bytes, 0, START);
	}

	/** Whether an entry of this name, or one that holds this text uncompressed, seems to be in a zip file; nothing is unpacked. */
	public static boolean mentions(byte[] bytes, String name) {
		byte[] searched = name.getBytes(StandardCharsets.US_ASCII);
		for (int i = 0; i <= bytes.length - searched.length; i++) {
			if (startsWith(bytes, i, searched)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Those entries of a zip file that are wanted and there.
	 *
	 * @param needed the one of them without which the file is nothing
	 * @throws BadInput if the file is damaged, which it is without that one, if it goes beyond a limit, or names a place outside itself
	 */
	public static Map<String, byte[]> read(byte[] bytes, String needed, Set<String> wanted) throws BadInput {
		Archive archive = new Archive(bytes, wanted);
		try {
			archive.read();
		} catch (ZipException | EOFException | IllegalArgumentException e) {
			throw damaged();
		} catch (BadInput e) {
			throw e;
		} catch (IOException e) {
			throw damaged();
		}
		if (!archive.entries.containsKey(needed)) {
			throw damaged();
		}
		return archive.entries;
	}

	/** What is said of a file that breaks off or is otherwise no whole zip file. */
	private static BadInput damaged() {
		return new BadInput("damaged");
	}

	private void read() throws IOException {
		if (lastIndexOf(DIRECTORY_END) < 0) {
			throw damaged();
		}
		ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
		int count = 0;
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			count++;
			if (count > MAX_ENTRIES) {
				throw new BadInput("archive.parts", MAX_ENTRIES);
			}
			checkName(entry.getName());
			byte[] content = content(zip, wanted.contains(entry.getName()));
			if (content != null && entries.put(entry.getName(), content) != null) {
				throw damaged();
			}
		}
	}

	private static void checkName(String name) throws BadInput {
		String path = "/" + name.replace('\\', '/') + "/";
		if (path.startsWith("//") || path.contains("/../") || path.matches("/[A-Za-z]:.*")) {
			throw new BadInput("archive.outside");
		}
	}

	private byte[] content(ZipInputStream zip, boolean kept) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		byte[] buffer = new byte[BUFFER];
		for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
			unpacked += read;
			if (unpacked > MAX_UNPACKED || unpacked > ALWAYS_ALLOWED && unpacked / MAX_RATIO > bytes.length) {
				throw new BadInput("archive.unpacks");
			}
			if (kept) {
				content.write(buffer, 0, read);
			}
		}
		return kept ? content.toByteArray() : null;
	}

	private int lastIndexOf(byte[] searched) {
		int i = bytes.length - searched.length;
		while (i >= 0 && !startsWith(bytes, i, searched)) {
			i--;
		}
		return i;
	}

	private static boolean startsWith(byte[] bytes, int offset, byte[] start) {
		for (int i = 0; i < start.length; i++) {
			if (offset + i >= bytes.length || bytes[offset + i] != start[i]) {
				return false;
			}
		}
		return true;
	}
}
