package org.elenchus.importer.plain;

/** The numbers of this room. */
final class DoubtThresholds {
	static final int COMMON = 5;
	static final int LONG_PART = 4;
	static final int LONGEST_GLUED = 40;
	static final int SHORTEST_GLUED = 7;
	static final double SURE = 1.5;

	private DoubtThresholds() {
	}
}
