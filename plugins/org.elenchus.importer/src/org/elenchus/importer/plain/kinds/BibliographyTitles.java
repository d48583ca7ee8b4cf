package org.elenchus.importer.plain.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.plain.lines.LineEdges;
import org.elenchus.importer.plain.lines.SortedLines;

/** Parts a bibliography into its titles: another one starts with a name before a comma at a line's start, behind the end of a sentence. */
final class BibliographyTitles {

	/** A surname, perhaps of several words or with what parts of it stand behind, before initials or a first name. */
	private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]++( ++[\\p{L}'\u2019-]++){0,3}+, ++\\p{Lu}");

	private final SortedLines lines;
	private final List<TypedParagraph> titles = new ArrayList<>();
	/** The lines of the title that is being read. */
	private final List<Integer> open = new ArrayList<>();

	private BibliographyTitles(SortedLines lines) {
		this.lines = lines;
	}

	/** The titles of a section, and what else stands in it. */
	static List<TypedParagraph> in(SortedLines lines, List<TypedParagraph> section) {
		BibliographyTitles titles = new BibliographyTitles(lines);
		long names = section.stream().filter(each -> titles.startsWithName(each.first())).count();
		boolean named = names >= KindThresholds.MOST_TITLES * section.size();
		section.forEach(each -> titles.read(each, named));
		titles.close();
		return titles.titles;
	}

	private void read(TypedParagraph paragraph, boolean named) {
		if (!named || !paragraph.is(Kind.PARAGRAPH) || !goesOn(paragraph)) {
			close();
		}
		if (paragraph.is(Kind.PARAGRAPH)) {
			paragraph.lines().forEach(this::read);
		} else {
			titles.add(paragraph);
		}
	}

	private void read(int i) {
		if (!open.isEmpty() && startsTitle(i)) {
			close();
		}
		open.add(i);
	}

	private void close() {
		if (!open.isEmpty()) {
			titles.add(TypedParagraph.of(Kind.BIBLIOGRAPHY, open));
			open.clear();
		}
	}

	/** Whether a title was cut in two: it ends without a full stop, and what follows starts with no name. */
	private boolean goesOn(TypedParagraph next) {
		return !open.isEmpty() && LineEdges.lastMark(lines.text(), lines.line(open.getLast())) != '.' && !startsWithName(next.first());
	}

	private boolean startsTitle(int i) {
		return LineEdges.sentence(lines.text(), lines.line(open.getLast())) && startsWithName(i) && startsWithName(open.getFirst());
	}

	private boolean startsWithName(int i) {
		return NAME.matcher(lines.text()).region(lines.line(i).from(), lines.line(i).to()).lookingAt();
	}
}
