package org.elenchus.rules.catalogue.notes;

import java.util.List;
import java.util.Map;

import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.notes.Ibidem;
import org.elenchus.rules.notes.NoteApparatus;
import org.elenchus.rules.notes.SourceChain;

/** Warns of an <i>ibid.</i> or the like in a note that does not lead to exactly one source. */
public final class UnresolvableIbidem implements Rule {

	@Override
	public String id() {
		return Ibidem.RULE;
	}

	@Override
	public void check(Inquiry inquiry) {
		NoteApparatus notes = inquiry.ofEdition(NoteApparatus.class, NoteApparatus::of);
		SourceChain.read(notes.bodies(), inquiry.policy().words(id()), new SourceChain.Listener() {

			@Override
			public void unresolved(String word, TextRange place) {
				inquiry.report(place, Map.of("subject", word), List.of());
			}
		});
	}
}
