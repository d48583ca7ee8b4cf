package org.elenchus.importer.plain;

/**
 * The numbers by which misread words are doubted. Behind each stands, in brackets, what another one changes, a fifth less and a fifth
 * more: blocks, and what is counted. That was measured on the three texts of the corpus (884,000 bytes), on which all of them were
 * tuned, and on eight small cases, so it says how sharply a number is chosen for these and nothing of others. Where nothing changes, no
 * text at hand needs it to be just this: it is a guess that keeps what nobody has seen yet within bounds.
 */
final class DoubtThresholds {

	// Words glued together
	/** How often both halves of a glued word stand elsewhere at least. (4: nothing; 6: 1 block, -1 words doubted as glued) */
	static final int COMMON = 5;
	/**
	 * The letters of the half that is no linking word at least. (3: 3 blocks, +3 words doubted as glued; 5: 4 blocks, -4 words doubted
	 * as glued)
	 */
	static final int LONG_PART = 4;
	/** The letters of a word up to which halves are tried, so that a line of letters costs no time. (32, 48: nothing) */
	static final int LONGEST_GLUED = 40;
	/** The letters of a word that can be two. (6: 1 block, +1 words doubted as glued; 8: 3 blocks, -3 words doubted as glued) */
	static final int SHORTEST_GLUED = 7;

	// Negations
	/**
	 * How much more often the words around stand around the other word, as a logarithm, twice that beside an unknown word. (1.2: 2
	 * blocks, +2 doubted negations; 1.8: nothing)
	 */
	static final double SURE = 1.5;

	private DoubtThresholds() {
	}
}
