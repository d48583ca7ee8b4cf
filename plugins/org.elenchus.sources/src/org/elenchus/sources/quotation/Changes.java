package org.elenchus.sources.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import org.elenchus.sources.quotation.Reading.Part;
import org.elenchus.sources.text.FullText;

/** Compares a part of a quotation with the run of words that was found for it, word by word. */
final class Changes implements CommandVisitor<Character> {

	private final List<Change> changes = new ArrayList<>();
	private int quoted;
	private int source;
	private int changedFrom = -1;
	private int sourceFrom;

	private Changes(int quoted, int source) {
		this.quoted = quoted;
		this.source = source;
	}

	/** The changes of one part; {@code match} is where it was found. */
	static List<Change> of(Reading reading, Part part, FullText text, Match match) {
		Map<Integer, Character> signs = new HashMap<>();
		StringBuilder left = new StringBuilder();
		for (int kind : text.kinds(reading.words(), part.from(), part.to())) {
			left.append(sign(signs, kind));
		}
		StringBuilder right = new StringBuilder();
		for (int word = match.from(); word < match.to(); word++) {
			right.append(sign(signs, text.kind(word)));
		}
		Changes changes = new Changes(part.from(), match.from());
		new StringsComparator(left.toString(), right.toString()).getScript().visit(changes);
		changes.close();
		return changes.changes.stream().filter(change -> !change.isSpacing(reading.words(), text.words(), change.from() == part.from(),
				change.to() == part.to())).toList();
	}

	/** The comparison is one of characters: each kind of word becomes one. */
	private static char sign(Map<Integer, Character> signs, int kind) {
		return signs.computeIfAbsent(kind, one -> (char) (signs.size() + 1));
	}

	@Override
	public void visitKeepCommand(Character sign) {
		close();
		quoted++;
		source++;
	}

	@Override
	public void visitInsertCommand(Character sign) {
		open();
		source++;
	}

	@Override
	public void visitDeleteCommand(Character sign) {
		open();
		quoted++;
	}

	private void open() {
		if (changedFrom < 0) {
			changedFrom = quoted;
			sourceFrom = source;
		}
	}

	private void close() {
		if (changedFrom >= 0) {
			changes.add(new Change(changedFrom, quoted, sourceFrom, source));
			changedFrom = -1;
		}
	}
}
