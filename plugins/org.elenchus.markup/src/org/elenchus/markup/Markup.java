package org.elenchus.markup;

import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.markup.reading.EditionReader;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;

/** The language, set up once and ready to read projects. */
public final class Markup {

	private final Provider<ElenchusResource> resources;
	private final EditionReader reader;

	@Inject
	Markup(Provider<ElenchusResource> resources, EditionReader reader) {
		this.resources = resources;
		this.reader = reader;
	}

	/** The language in this process; the first call sets it up. */
	public static Markup get() {
		return Holder.INJECTOR.getInstance(Markup.class);
	}

	/** A project without files. */
	public MarkupProject project() {
		return new MarkupProject(resources, reader);
	}

	/** Set up when first asked for: that takes a noticeable part of a second. */
	private static final class Holder {
		static final Injector INJECTOR = new ElenchusStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
