package org.elenchus.markup;

import org.elenchus.markup.language.Language;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.markup.reading.EditionReader;

/** The language, set up once and ready to read projects. */
public final class Markup {

	private final Language language = new Language();
	private final EditionReader reader = new EditionReader(language);

	private Markup() {
	}

	/** The language in this process; the first call sets it up. */
	public static Markup get() {
		return Holder.MARKUP;
	}

	/** A project without files. */
	public MarkupProject project() {
		return new MarkupProject(() -> new ElenchusResource(language), reader);
	}

	/** Set up when first asked for: that takes a noticeable part of a second. */
	private static final class Holder {
		static final Markup MARKUP = new Markup();
	}
}
