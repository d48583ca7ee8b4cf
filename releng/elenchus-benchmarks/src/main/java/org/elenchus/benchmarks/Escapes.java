package org.elenchus.benchmarks;

/** Shows any text in ASCII, as a Java string literal would. */
final class Escapes {

	private Escapes() {
	}

	static String visible(String text) {
		StringBuilder shown = new StringBuilder();
		text.chars().forEach(c -> {
			if (c >= ' ' && c < 127 && c != '\\') {
				shown.append((char) c);
			} else {
				shown.append(String.format("\\u%04x", c));
			}
		});
		return shown.toString();
	}
}
