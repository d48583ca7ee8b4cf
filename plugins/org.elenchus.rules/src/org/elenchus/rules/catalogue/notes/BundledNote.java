package org.elenchus.rules.catalogue.notes;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.Citation;
import org.elenchus.model.Note;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Item;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.notes.NoteApparatus;
import org.elenchus.rules.notes.NoteBody;
import org.elenchus.rules.notes.NoteMark;

/** Tells of a note that cites several works behind several claims, and does not say which is for which. */
public final class BundledNote implements Rule {

	@Override
	public String id() {
		return "bundled-note";
	}

	@Override
	public void check(Inquiry inquiry) {
		Set<String> unsupported = inquiry.edition().claims().stream().filter(claim -> claim.supports().isEmpty())
				.map(Claim::key).collect(Collectors.toSet());
		NoteApparatus notes = inquiry.ofEdition(NoteApparatus.class, NoteApparatus::of);
		List<NoteMark> marks = notes.marks().stream()
				.filter(mark -> several(mark.claims().stream().filter(unsupported::contains).toList())).toList();
		if (!marks.isEmpty()) {
			check(inquiry, marks, notes.links());
		}
	}

	private static void check(Inquiry inquiry, List<NoteMark> marks, Map<NoteMark, NoteBody> links) {
		Map<Citation, String> free = free(inquiry);
		Map<Note, Boolean> bundles = new IdentityHashMap<>();
		marks.stream().filter(mark -> links.containsKey(mark) && bundles.computeIfAbsent(links.get(mark).note(), note -> isBundle(links.get(mark), free)))
				.forEach(mark -> inquiry.report(mark.place(), Map.of("subject", mark.label()), List.of()));
	}

	/** The citations that are not given to a claim, with the sources that they name. */
	private static Map<Citation, String> free(Inquiry inquiry) {
		Map<Citation, String> free = new IdentityHashMap<>();
		inquiry.edition().citations().forEach(evidence -> free.put(evidence.citation(), evidence.sourceKey()));
		inquiry.edition().claims().stream().flatMap(claim -> claim.evidence().stream()).map(Evidence::citation)
				.forEach(free::remove);
		return free;
	}

	private static boolean isBundle(NoteBody note, Map<Citation, String> free) {
		return note.note().getCovers().isEmpty() && several(note.items().stream().filter(Item.Cited.class::isInstance)
				.map(item -> free.get(((Item.Cited) item).citation())).filter(key -> key != null).toList());
	}

	private static boolean several(List<String> keys) {
		return keys.stream().distinct().count() > 1;
	}
}
