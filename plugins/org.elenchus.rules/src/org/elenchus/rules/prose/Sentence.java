package org.elenchus.rules.prose;

import java.util.List;

import org.elenchus.model.text.TextRange;

/** A sentence of the author's running text or of a note. */
public final class Sentence {

	private final Passage passage;
	private final String text;
	private final Quoted quoted;
	private final int start;
	private final int end;
	private List<Word> words;

	/** @param text the passage's text, of which this is the part from {@code start} up to {@code end} */
	Sentence(Passage passage, String text, Quoted quoted, int start, int end) {
		this.passage = passage;
		this.text = text;
		this.quoted = quoted;
		this.start = start;
		this.end = end;
	}

	/** Its words and signs without markup, and without white space at its ends. */
	public String text() {
		return text.substring(start, end).strip();
	}

	/** Where it stands in the file, in UTF-16 offsets. */
	public TextRange range() {
		TextRange stripped = new TextRange(start, end).stripped(text);
		return passage.range(stripped.start(), stripped.end());
	}

	/** Whether it stands in a note. */
	public boolean isInNote() {
		return passage.isNote();
	}

	/** Whether a citation, a mention of a source, a note or a doubt stands in it or at its end. */
	public boolean isMarked() {
		return passage.isMarked(start, end);
	}

	/** The keys of the claims to which words of it belong. */
	public List<String> claims() {
		return passage.claims(start, end);
	}

	/** How many words its longest stretch between quotation marks has. */
	int longestQuotation() {
		return quoted.longest(words());
	}

	List<Word> words() {
		if (words == null) {
			words = List.copyOf(Word.of(text, start, end));
		}
		return words;
	}

	/** The character behind a word and the white space that follows it; NUL at the sentence's end. */
	char behind(Word word) {
		int i = word.end();
		while (i < end && Character.isWhitespace(text.charAt(i))) {
			i++;
		}
		return i < end ? text.charAt(i) : 0;
	}

	/** Words of it that follow each other. */
	Hit hit(int from, int to) {
		int first = words().get(from).start();
		int behind = words().get(to - 1).end();
		List<String> claims = passage.claims(first, behind);
		return new Hit(text.substring(first, behind), passage.range(first, behind), quoted.covers(first), claims, from, to);
	}
}
