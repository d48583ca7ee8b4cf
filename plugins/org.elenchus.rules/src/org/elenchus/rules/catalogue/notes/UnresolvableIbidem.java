package org.elenchus.rules.catalogue.notes;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.notes.NoteApparatus;
import org.elenchus.rules.notes.NoteBody;
import org.elenchus.rules.notes.SourceChain;

/** Warns of an <i>ibid.</i> or the like in a note that does not lead to exactly one source. */
public final class UnresolvableIbidem implements Rule {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	@Override
	public String id() {
		return "unresolvable-ibidem";
	}

	@Override
	public void check(Inquiry inquiry) {
		SourceChain chain = new SourceChain(inquiry.policy().words(id()),
				found -> inquiry.report(found.place(), Map.of("subject", found.word()), List.of()));
		int last = Integer.MAX_VALUE;
		for (NoteBody note : inquiry.ofEdition(NoteApparatus.class, NoteApparatus::of).bodies()) {
			int number = NUMBER.matcher(note.label()).matches() ? Integer.parseInt(note.label()) : last;
			if (number - 1 > last) {
				chain.gap();
			}
			chain.note(note);
			last = number;
		}
	}
}
