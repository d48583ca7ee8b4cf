package org.elenchus.rules.catalogue.notes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.elenchus.model.edition.Chapter;
import org.elenchus.model.edition.Chapters;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.notes.NoteApparatus;
import org.elenchus.rules.notes.NoteMark;

/** Warns where the numbers of the notes leave one out. */
public final class NoteNumberingGap implements Rule {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	@Override
	public String id() {
		return "note-numbering-gap";
	}

	@Override
	public void check(Inquiry inquiry) {
		NoteApparatus notes = inquiry.ofEdition(NoteApparatus.class, NoteApparatus::of);
		List<NoteMark> marks = notes.marks().stream().filter(mark -> isNumber(mark.label())).toList();
		Chapters chapters = inquiry.chapters();
		Map<Chapter, Set<Integer>> present = new HashMap<>();
		marks.forEach(mark -> add(present, chapters, mark.place(), mark.label()));
		notes.bodies().stream().filter(body -> isNumber(body.label()))
				.forEach(body -> add(present, chapters, body.opener(), body.label()));
		for (int i = 1; i < marks.size(); i++) {
			NoteMark mark = marks.get(i);
			int due = number(marks, i - 1) + 1;
			boolean stray = isStray(marks, i);
			if ((stray || number(marks, i) > due && !isUsedAgain(marks, i)) && !present.get(chapters.at(mark.place())).contains(due)) {
				inquiry.report(mark.place(), Map.of("subject", mark.label(), "other", Integer.toString(due)), List.of());
				i += stray ? 1 : 0;
			}
		}
	}

	private static int number(List<NoteMark> marks, int i) {
		return Integer.parseInt(marks.get(i).label());
	}

	/** Whether a number that does not go on stands between two between which one is left out, as in 96, 77, 98: it may be misread. */
	private static boolean isStray(List<NoteMark> marks, int i) {
		int before = number(marks, i - 1);
		return i + 1 < marks.size() && number(marks, i) != before + 1 && number(marks, i + 1) == before + 2;
	}

	/** Whether the numbers go on behind one that is used a second time, as in 96, 77, 97. */
	private static boolean isUsedAgain(List<NoteMark> marks, int i) {
		return i > 1 && number(marks, i) == number(marks, i - 2) + 1;
	}

	private static boolean isNumber(String label) {
		return NUMBER.matcher(label).matches();
	}

	private static void add(Map<Chapter, Set<Integer>> present, Chapters chapters, TextRange place, String label) {
		present.computeIfAbsent(chapters.at(place), chapter -> new HashSet<>()).add(Integer.valueOf(label));
	}
}
