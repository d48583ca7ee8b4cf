package org.elenchus.rules.prose;

import java.util.List;
import java.util.Optional;

import org.elenchus.model.text.TextRange;
import org.elenchus.rules.prose.CutText.Row;

/** A sentence of the author's running text or of a note. */
public final class Sentence {

	private final Passage passage;
	private final CutText cut;
	private final SentenceText text;

	/** @param text one of the sentences of {@code cut}, which is the passage's text */
	Sentence(Passage passage, CutText cut, SentenceText text) {
		this.passage = passage;
		this.cut = cut;
		this.text = text;
	}

	/** Its words and signs without markup, and without white space at its ends. */
	public String text() {
		return text.stripped();
	}

	/** The words of its paragraph or note up to its end. */
	public String textSoFar() {
		return passage.text().substring(0, text.end());
	}

	/** Where it stands in the file, in UTF-16 offsets. */
	public TextRange range() {
		TextRange stripped = text.strippedRange();
		return passage.range(stripped.start(), stripped.end());
	}

	/** Whether it stands in a note. */
	public boolean isInNote() {
		return passage.isNote();
	}

	/** Whether a citation, a mention of a source, a note or a doubt stands in it or at its end. */
	public boolean isMarked() {
		return passage.isMarked(text.start(), text.end());
	}

	/** The keys of the claims to which words of it belong. */
	public List<String> claims() {
		return passage.claims(text.start(), text.end());
	}

	/** What is found in its words; empty if nothing is. */
	<T> Optional<T> found(Look<T> look) {
		return cut.found(look, text);
	}

	/** Words of it that follow each other. */
	Hit hit(Row row) {
		int first = text.words().get(row.from()).start();
		int behind = text.words().get(row.to() - 1).end();
		return new Hit(text.between(first, behind), passage.range(first, behind), text.isQuoted(first), passage.claims(first, behind), row.from(), row.to());
	}
}
