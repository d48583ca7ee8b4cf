package org.elenchus.rules.prose;

/** Looks for something in the words of sentences. Two that find the same are equal. */
interface Look<T> {

	/** What it finds in a sentence; null if it finds nothing. */
	T in(SentenceText sentence);

	/** Whether there can be anything of it in a text: asked before the text is cut into sentences, which costs more than to look through it. */
	default boolean canBeIn(String text) {
		return true;
	}
}
