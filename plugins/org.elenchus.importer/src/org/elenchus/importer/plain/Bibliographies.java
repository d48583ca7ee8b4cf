package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Kind;

/**
 * Finds bibliographies: what stands behind a heading that announces one, if most of it names years. Where a line starts with a name
 * before a comma, behind the end of a sentence, another title starts.
 */
final class Bibliographies {

	private static final Pattern ANNOUNCED = Pattern.compile("(?iU)([\\dIVX]+[. ]+)?((geselecteerde|geraadpleegde|gebruikte|beknopte|overige|select) )?"
			+ "(literatuur|literatuurlijst|literatuuropgave|bibliografie|bronnen|bronnenlijst|werken|publicaties|boeken|artikelen|bibliography|references|works cited|"
			+ "sources|literatur|literaturverzeichnis|bibliographie)( (en|and|und) (bronnen|literatuur|sources|literature))?");
	private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");
	/** A surname, perhaps of several words or with what parts of it stand behind, before initials or a first name. */
	private static final Pattern ENTRY = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]++( ++[\\p{L}'\u2019-]++){0,3}+, ++\\p{Lu}");
	private static final double MOST = 0.6;
	private static final int FEWEST = 3;

	private final Layout layout;

	private Bibliographies(Layout layout) {
		this.layout = layout;
	}

	/** Gives the titles of bibliographies their kind, each as a paragraph of its own. */
	static void mark(Layout layout, List<Paragraph> paragraphs) {
		Bibliographies bibliographies = new Bibliographies(layout);
		List<Paragraph> all = new ArrayList<>();
		boolean announced = false;
		int k = 0;
		while (k < paragraphs.size()) {
			int end = k;
			while (end < paragraphs.size() && paragraphs.get(end).kind != Kind.HEADING) {
				end++;
			}
			List<Paragraph> section = paragraphs.subList(k, end);
			announced = announced && bibliographies.nameYears(section);
			all.addAll(announced ? bibliographies.titles(section) : section);
			if (end < paragraphs.size()) {
				all.add(paragraphs.get(end));
				announced |= bibliographies.isAnnounced(paragraphs.get(end));
			}
			k = end + 1;
		}
		paragraphs.clear();
		paragraphs.addAll(all);
	}

	private boolean isAnnounced(Paragraph heading) {
		return heading.lines.size() == 1 && ANNOUNCED.matcher(layout.content(heading.first())).matches();
	}

	private boolean nameYears(List<Paragraph> section) {
		long years = section.stream().filter(paragraph -> YEAR.matcher(layout.text).region(layout.line(paragraph.first()).from(), layout.line(paragraph.last()).to()).find()).count();
		return section.size() >= FEWEST && years >= MOST * section.size();
	}

	private List<Paragraph> titles(List<Paragraph> section) {
		List<Paragraph> titles = new ArrayList<>();
		long names = section.stream().filter(paragraph -> startsWithName(paragraph.first())).count();
		for (Paragraph paragraph : section) {
			boolean cut = names >= MOST * section.size() && !titles.isEmpty() && goesOn(titles.getLast(), paragraph);
			if (paragraph.kind == Kind.PARAGRAPH) {
				part(paragraph, cut ? titles.getLast() : null, titles);
			} else {
				titles.add(paragraph);
			}
		}
		return titles;
	}

	/** Whether a title was cut in two: it ends without a full stop, and what follows starts with no name. */
	private boolean goesOn(Paragraph title, Paragraph next) {
		return title.kind == Kind.BIBLIOGRAPHY && Ends.lastMark(layout.text, layout.line(title.last())) != '.' && !startsWithName(next.first());
	}

	private void part(Paragraph paragraph, Paragraph cut, List<Paragraph> titles) {
		Paragraph title = cut;
		for (int i : paragraph.lines) {
			if (title == null || startsTitle(title, i)) {
				title = new Paragraph();
				title.kind = Kind.BIBLIOGRAPHY;
				titles.add(title);
			}
			title.lines.add(i);
		}
	}

	private boolean startsTitle(Paragraph title, int i) {
		return Ends.sentence(layout.text, layout.line(title.last())) && startsWithName(i) && startsWithName(title.first());
	}

	private boolean startsWithName(int i) {
		return ENTRY.matcher(layout.text).region(layout.line(i).from(), layout.line(i).to()).lookingAt();
	}
}
