package org.elenchus.importer.lists;

import java.util.Map;

/**
 * How the items of one level of a list are labelled.
 *
 * @param format how the numbers of this level are printed
 * @param text   the label, in which {@code %1} to {@code %9} stand for the numbers of the levels; a bullet has none
 * @param start  the first number
 */
public record ListLevel(NumberFormat format, String text, int start) {

	/** The usual bullets of Symbol and Wingdings; any other is shown as a plain one. */
	private static final Map<String, String> SYMBOLS = Map.of("\uF0A7", "\u25AA", "\uF02D", "\u2013", "\uF0D8", "\u27A2", "\uF0FC", "\u2713");

	/** A list whose file says nothing of this level. */
	static final ListLevel BULLET = new ListLevel(NumberFormat.NONE, "\u2022", 1);

	/** The bullet that a reader sees: fonts of symbols have theirs at places of their own. */
	public static ListLevel bullet(String sign) {
		boolean shown = sign.length() == 1 && sign.charAt(0) > ' ' && Character.getType(sign.charAt(0)) != Character.PRIVATE_USE;
		return new ListLevel(NumberFormat.NONE, shown ? sign : SYMBOLS.getOrDefault(sign, "\u2022"), 1);
	}
}
