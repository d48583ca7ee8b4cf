package org.elenchus.batch.report;

/**
 * What a console report is read on.
 *
 * @param columns how many cells a line has
 * @param colours whether it shows colours
 */
public record Terminal(int columns, boolean colours) {

	private static final int NARROWEST = 40;

	/** Paper: a line of 100 cells, no colours. */
	public static final Terminal PLAIN = new Terminal(100, false);

	public Terminal {
		columns = Math.max(columns, NARROWEST);
	}
}
