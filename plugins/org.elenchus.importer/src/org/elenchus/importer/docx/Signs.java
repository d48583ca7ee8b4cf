package org.elenchus.importer.docx;

/** The characters that elements of a run stand for. */
final class Signs {

	private static final int UNKNOWN = 0xFFFD;

	private Signs() {
	}

	/**
	 * The character of an element.
	 *
	 * @param number of a sign of another font: its place there, as four hexadecimal digits
	 */
	static String of(String element, String number) {
		return switch (element) {
		case "noBreakHyphen" -> "\u2011";
		case "sym" -> sign(number);
		default -> " ";
		};
	}

	/** A font with signs of its own has them where Unicode leaves room; such a place says nothing without the font. */
	private static String sign(String number) {
		int sign = number.matches("[0-9A-Fa-f]{4}") ? Integer.parseInt(number, 16) : UNKNOWN;
		boolean known = switch (Character.getType(sign)) {
		case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL -> false;
		default -> true;
		};
		return Character.toString(known ? sign : UNKNOWN);
	}
}
