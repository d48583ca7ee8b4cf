package org.elenchus.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The languages in which a file lies beside a class, such as {@code labels_nl.properties}. A language of messages, or of prose that is
 * understood, is there as soon as its files are: no code names one. What comes into question is said by files
 * {@code META-INF/elenchus.languages}, a code a line, of which every jar can have one: to look for all languages of the world on a class path
 * took a tenth of a second.
 */
public final class Translations {

	private static final String INDEX = "META-INF/elenchus.languages";
	/** Codes of ISO 639; what stands in a tag of a text is not always one, and must not lead out of a folder. */
	private static final String CODE = "[a-z]{2,8}";

	private Translations() {
	}

	/**
	 * The languages in which there is a file, sorted by their codes.
	 *
	 * @param home   a class beside which the file lies
	 * @param name   of the file, without language and ending
	 * @param ending of the file, such as {@code .txt}
	 */
	public static List<String> of(Class<?> home, String name, String ending) {
		return codes(home.getClassLoader()).stream().distinct().filter(code -> has(home, name, code, ending)).sorted().toList();
	}

	private static List<String> codes(ClassLoader loader) {
		List<String> codes = new ArrayList<>();
		try {
			for (URL index : Collections.list(loader.getResources(INDEX))) {
				try (InputStream lines = index.openStream()) {
					new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).forEach(codes::add);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return codes;
	}

	/** Whether there is a file in a language. */
	public static boolean has(Class<?> home, String name, String code, String ending) {
		return code.matches(CODE) && home.getResource(name + '_' + code + ending) != null;
	}
}
