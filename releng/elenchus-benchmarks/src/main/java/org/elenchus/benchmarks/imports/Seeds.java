package org.elenchus.benchmarks.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whole documents that are damaged: one of our own for each format, and those of a folder that somebody names. */
public final class Seeds {

	/** Larger files are damaged in places that matter too seldom, and take too long. */
	private static final long LARGEST = 200_000;

	private final Map<FuzzedFormat, List<byte[]>> documents = new EnumMap<>(FuzzedFormat.class);

	private Seeds() {
		for (FuzzedFormat format : FuzzedFormat.values()) {
			documents.put(format, new ArrayList<>(List.of(own(format))));
		}
	}

	/** Those of our own. */
	public static Seeds own() {
		return new Seeds();
	}

	/** These, and all small files of a folder and below it. */
	public Seeds with(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				for (FuzzedFormat format : FuzzedFormat.values()) {
					if (format.isOne(file) && Files.size(file) <= LARGEST) {
						documents.get(format).add(Files.readAllBytes(file));
					}
				}
			}
		}
		return this;
	}

	List<byte[]> of(FuzzedFormat format) {
		return documents.get(format);
	}

	private static byte[] own(FuzzedFormat format) {
		return switch (format) {
			case PDF -> SeedPdf.bytes();
			case DOCX -> Parts.packed(parts("docx", "word/document.xml", "word/styles.xml", "word/footnotes.xml", "word/endnotes.xml", "word/numbering.xml"));
			case ODT -> Parts.packed(parts("odt", "mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml"));
			default -> resource(format.fileName());
		};
	}

	private static Map<String, byte[]> parts(String folder, String... names) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		for (String name : names) {
			parts.put(name, resource(folder + "/" + name.substring(name.lastIndexOf('/') + 1)));
		}
		return parts;
	}

	private static byte[] resource(String name) {
		try (InputStream in = Seeds.class.getResourceAsStream("seeds/" + name)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
