package org.elenchus.importer.plain.paragraphs;

/**
 * A label.
 *
 * @param text   what is printed
 * @param end    where the item's words start
 * @param series the line of the first item of its list
 */
public record ItemLabel(String text, int end, int series) {

	/** Whether it counts in digits. */
	public boolean isNumber() {
		return Character.isDigit(text.charAt(0));
	}
}
