package org.elenchus.ui.journal;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.elenchus.model.text.Phrases;

/** What the journal says to the user, in the workbench's language. */
public final class Words {

	private static final Phrases PHRASES = in(Platform.getNL());

	private Words() {
	}

	static Phrases in(String language) {
		return new Phrases(Words.class, "words", Locale.forLanguageTag(language.replace('_', '-')));
	}

	/** The words under a key, with something put into them. */
	public static String say(String key, Object... arguments) {
		return PHRASES.say(key, arguments);
	}
}
