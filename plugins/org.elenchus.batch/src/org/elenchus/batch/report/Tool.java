package org.elenchus.batch.report;

/** Who writes the reports. */
public final class Tool {

	public static final String NAME = "Elenchus";

	/** The version as people write it, without a build's qualifier. */
	public static final String VERSION = "0.1.0";

	private Tool() {
	}
}
