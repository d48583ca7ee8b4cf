package org.elenchus.export.reading.words;

/** Makes ids of keys: the same key always gives the same id, and different keys give different ones. */
public final class Anchor {

	private Anchor() {
	}

	public static String of(String prefix, String key) {
		StringBuilder id = new StringBuilder(prefix).append('-');
		for (int i = 0; i < key.length(); i++) {
			char c = key.charAt(i);
			if (c < 0x7F && Character.isLetterOrDigit(c) || c == '-' || c == '_') {
				id.append(c);
			} else {
				id.append('.').append(Integer.toHexString(c)).append('.');
			}
		}
		return id.toString();
	}
}
