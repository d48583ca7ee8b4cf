package org.elenchus.importer.plain.kinds;

import java.util.regex.Pattern;

/** Knows captions by their first words: what is shown, and its number. */
public final class Captions {

	private static final Pattern CAPTION = Pattern.compile("(?i)(foto|afb\\.|afbeelding|figuur|kaart|fig\\.|figure|photo|plate|map)\\s*[0-9]+");

	private Captions() {
	}

	/** Whether a text starts as a caption does. */
	public static boolean startsWith(String text) {
		return CAPTION.matcher(text).lookingAt();
	}
}
