package org.elenchus.importer.plain.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.plain.lines.SortedLines;

/** Finds bibliographies: what stands behind a heading that announces one, if most of it names years. */
final class Bibliographies {

	private static final Pattern ANNOUNCED = Pattern.compile("(?iU)([\\dIVX]+[. ]+)?((geselecteerde|geraadpleegde|gebruikte|beknopte|overige|select) )?"
			+ "(literatuur|literatuurlijst|literatuuropgave|bibliografie|bronnen|bronnenlijst|werken|publicaties|boeken|artikelen|bibliography|references|works cited|"
			+ "sources|literatur|literaturverzeichnis|bibliographie)( (en|and|und) (bronnen|literatuur|sources|literature))?");
	private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");

	private final SortedLines lines;
	private final ParagraphText texts;

	private Bibliographies(SortedLines lines) {
		this.lines = lines;
		this.texts = new ParagraphText(lines);
	}

	/** Gives the titles of bibliographies their kind, each as a paragraph of its own. */
	static List<TypedParagraph> in(SortedLines lines, List<TypedParagraph> typed) {
		Bibliographies bibliographies = new Bibliographies(lines);
		List<TypedParagraph> all = new ArrayList<>();
		boolean announced = false;
		int k = 0;
		while (k < typed.size()) {
			int end = k;
			while (end < typed.size() && !typed.get(end).is(Kind.HEADING)) {
				end++;
			}
			List<TypedParagraph> section = typed.subList(k, end);
			announced = announced && bibliographies.nameYears(section);
			all.addAll(announced ? BibliographyTitles.in(lines, section) : section);
			if (end < typed.size()) {
				all.add(typed.get(end));
				announced |= bibliographies.isAnnounced(typed.get(end));
			}
			k = end + 1;
		}
		return List.copyOf(all);
	}

	private boolean isAnnounced(TypedParagraph heading) {
		return heading.size() == 1 && ANNOUNCED.matcher(lines.content(heading.first())).matches();
	}

	private boolean nameYears(List<TypedParagraph> section) {
		long years = section.stream().filter(each -> YEAR.matcher(lines.text()).region(texts.start(each), texts.end(each)).find()).count();
		return section.size() >= KindThresholds.FEWEST_TITLES && years >= KindThresholds.MOST_TITLES * section.size();
	}
}
