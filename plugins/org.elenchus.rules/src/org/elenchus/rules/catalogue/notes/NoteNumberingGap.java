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
			int due = Integer.parseInt(marks.get(i - 1).label()) + 1;
			if (Integer.parseInt(mark.label()) > due && !present.get(chapters.at(mark.place())).contains(due)) {
				inquiry.report(mark.place(), Map.of("subject", mark.label(), "other", Integer.toString(due)), List.of());
			}
		}
	}

	private static boolean isNumber(String label) {
		return NUMBER.matcher(label).matches();
	}

	private static void add(Map<Chapter, Set<Integer>> present, Chapters chapters, TextRange place, String label) {
		present.computeIfAbsent(chapters.at(place), chapter -> new HashSet<>()).add(Integer.valueOf(label));
	}
}
