package org.elenchus.model.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The languages in which a file lies beside a class, such as {@code labels_nl.properties}. A language of messages, or of prose that is
 * understood, is there as soon as its files are: no code names one.
 */
public final class Translations {

	/** Codes of ISO 639; what stands in a tag of a text is not always one, and must not lead out of a folder. */
	private static final String CODE = "[a-z]{2,8}";

	private Translations() {
	}

	/**
	 * The languages with a code of two letters in which there is a file, sorted by their codes.
	 *
	 * @param home   a class beside which the file lies
	 * @param name   of the file, without language and ending
	 * @param ending of the file, such as {@code .txt}
	 */
	public static List<String> of(Class<?> home, String name, String ending) {
		return Arrays.stream(Locale.getISOLanguages()).filter(code -> has(home, name, code, ending)).sorted().toList();
	}

	/** Whether there is a file in a language, which may have a code of more letters. */
	public static boolean has(Class<?> home, String name, String code, String ending) {
		return code.matches(CODE) && home.getResource(name + '_' + code + ending) != null;
	}
}
