package org.elenchus.batch;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.EditionCard;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Project;
import org.elenchus.rules.Catalogue;

/** The engine: texts in, editions and findings out. Editor, build and command line all use this one. */
public final class Engine {

	private final Function<Edition, Locale> language;
	private final Catalogue catalogue;

	/** An engine with all installed rules, whose messages are in the given language. */
	public Engine(Locale language) {
		this(language, Catalogue.installed());
	}

	Engine(Locale language, Catalogue catalogue) {
		this(edition -> language, catalogue);
	}

	private Engine(Function<Edition, Locale> language, Catalogue catalogue) {
		this.language = language;
		this.catalogue = catalogue;
	}

	/** An engine whose messages are in each edition's own language, or in the given one where an edition states none. */
	public static Engine inTheEditionsLanguage(Locale otherwise) {
		return new Engine(edition -> edition.metadata().map(EditionCard::getLanguage).map(Locale::forLanguageTag)
				.filter(stated -> !stated.getLanguage().isEmpty()).orElse(otherwise), Catalogue.installed());
	}

	/** Sets the language up in the background, for a caller that has something else to do before it can validate. */
	public static void prepare() {
		Thread.ofPlatform().daemon().name("elenchus set-up").start(Markup::get);
	}

	/**
	 * Reads and checks texts as one project: what one declares, the others can refer to.
	 *
	 * @param texts the texts; their locations differ
	 * @return the editions with what the rules found, in the order of the texts
	 */
	public List<Validated> validate(List<InputText> texts) {
		MarkupProject files = Markup.get().project();
		texts.forEach(text -> files.put(text.location(), text.text()));
		List<Edition> editions = files.editions();
		Project project = new Project(editions);
		return editions.stream().map(edition -> new Validated(edition, catalogue.check(edition, project, language.apply(edition))))
				.toList();
	}
}
