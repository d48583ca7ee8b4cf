package org.elenchus.markup.linking;

import java.util.HashMap;
import java.util.Map;

import org.elenchus.model.Card;
import org.elenchus.model.EditionCard;
import org.elenchus.model.Keyed;

/** What one file declares: for each key its first card, or else the first span that tags a claim with it. */
final class FileKeys {

	/** The edition of files that have no edition card: they belong to the project at large. */
	static final String REGISTER = "";

	private final Map<DeclaredKey, Keyed> declared = new HashMap<>();
	private String edition = REGISTER;

	static FileKeys of(ElenchusResource file) {
		FileKeys keys = new FileKeys();
		Contents.visit(file.document(), content -> {
			if (content instanceof Keyed keyed && keyed.getKey() != null) {
				keys.add(keyed);
			}
		});
		return keys;
	}

	private void add(Keyed keyed) {
		declared.merge(DeclaredKey.of(keyed), keyed, FileKeys::first);
		if (edition.equals(REGISTER) && keyed instanceof EditionCard) {
			edition = keyed.getKey();
		}
	}

	/** Which of two declarations counts: the first, but a card before a span. */
	static Keyed first(Keyed known, Keyed other) {
		return known instanceof Card || !(other instanceof Card) ? known : other;
	}

	/** The key of the edition to which the file belongs. */
	String edition() {
		return edition;
	}

	Map<DeclaredKey, Keyed> declared() {
		return declared;
	}
}
