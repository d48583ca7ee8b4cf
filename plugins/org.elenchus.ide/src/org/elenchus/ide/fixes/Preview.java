package org.elenchus.ide.fixes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.export.reading.words.Excerpt;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.Phrases;

/** Shows what edits do: the words around each before it and after it. */
final class Preview {

	/** So many units are shown on both sides: some seven words, about half a line. */
	private static final int AROUND = 40;
	/** So many places are shown; with two lines each they fit into a small window. */
	private static final int MOST = 5;

	private Preview() {
	}

	static String of(String text, List<TextEdit> edits, Phrases words) {
		Stream<String> more = edits.size() > MOST ? Stream.of(words.say("more", edits.size() - MOST)) : Stream.of();
		return Stream.concat(edits.stream().limit(MOST).map(edit -> of(text, edit)), more).collect(Collectors.joining("\n\n"));
	}

	private static String of(String text, TextEdit edit) {
		String before = before(text, edit.range().start());
		String behind = behind(text, edit.range().end());
		String old = Excerpt.oneLine(before + edit.range().of(text) + behind);
		String now = Excerpt.oneLine(before + edit.replacement() + behind);
		return old.isEmpty() ? "+ " + now : "− " + old + "\n+ " + now;
	}

	/** What stands before a place on its line. */
	private static String before(String text, int offset) {
		int start = Math.max(Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1, 0);
		return offset - start <= AROUND ? text.substring(start, offset) : "…" + text.substring(whole(text, offset - AROUND), offset);
	}

	/** What stands behind a place on its line. */
	private static String behind(String text, int offset) {
		int end = offset;
		while (end < text.length() && end - offset < AROUND && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		boolean cut = end < text.length() && end - offset == AROUND;
		return text.substring(offset, cut ? whole(text, end) : end) + (cut ? "…" : "");
	}

	/** No half of a surrogate pair is shown. */
	private static int whole(String text, int offset) {
		return Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
	}
}
