package org.elenchus.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.elenchus.markup.Markup;
import org.elenchus.model.EditionCard;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Project;
import org.elenchus.model.policy.Preset;
import org.elenchus.rules.Answers;
import org.elenchus.rules.Catalogue;
import org.elenchus.rules.RulePage;
import org.elenchus.sources.library.FolderLibrary;

/** The engine: texts in, editions and findings out. Editor, build and command line all use this one. */
public final class Engine {

	private final Function<Edition, Locale> language;
	private final Catalogue catalogue;
	private final Optional<Preset> policy;

	/** An engine for someone who writes: with all installed rules, hints included; messages are in the given language. */
	public Engine(Locale language) {
		this(edition -> language, Catalogue.installed(), Optional.empty());
	}

	private Engine(Function<Edition, Locale> language, Catalogue catalogue, Optional<Preset> policy) {
		this.language = language;
		this.catalogue = catalogue;
		this.policy = policy;
	}

	/** An engine for a report, whose messages are in the given language. */
	public static Engine forReports(Locale language, Questions questions) {
		return new Engine(edition -> language, questions.catalogue(), questions.policy());
	}

	/** An engine for reports in each edition's own language, or in the given one where an edition states none. */
	public static Engine inTheEditionsLanguage(Locale otherwise) {
		return new Engine(edition -> edition.metadata().map(EditionCard::getLanguage).map(Locale::forLanguageTag)
				.filter(stated -> !stated.getLanguage().isEmpty()).orElse(otherwise), Questions.USUAL.catalogue(),
				Optional.empty());
	}

	/**
	 * This engine for texts that stand in files: the full texts that sources' cards name are found.
	 *
	 * @param folder the project's folder, to which the texts' locations are relative; full texts outside of it are not read
	 */
	public Engine within(Path folder) {
		return new Engine(language, catalogue.with(new FolderLibrary(folder)), policy);
	}

	/** Sets the language up in the background, for a caller that has something else to do before it can validate. */
	public static void prepare() {
		Thread.ofPlatform().daemon().name("elenchus set-up").start(Markup::get);
	}

	/** Reads texts as one project, without checking them; their locations differ. */
	public static Project read(List<InputText> texts) {
		return new ProjectReader().read(texts);
	}

	/**
	 * Reads and checks texts as one project: what one declares, the others can refer to.
	 *
	 * @param texts the texts; their locations differ
	 * @return the editions with what the rules found, in the order of the texts
	 */
	public List<Validated> validate(List<InputText> texts) {
		return validated(ask(texts));
	}

	/** Checks a project that has been read; its own cards alone decide what is asked. */
	public List<Validated> validate(Project project) {
		return validated(ask(project));
	}

	private static List<Validated> validated(List<Answers> answers) {
		return answers.stream().map(one -> new Validated(one.edition(), one.summedUp())).toList();
	}

	/** Reads and checks texts as {@link #validate} does, for someone who wants each finding by itself. */
	public List<Answers> ask(List<InputText> texts) {
		return ask(read(texts).under(policy));
	}

	private List<Answers> ask(Project project) {
		FullTextEditions sources = FullTextEditions.of(project);
		return project.editions().stream().map(edition -> (sources.contains(edition) ? catalogue.only(Set.of()) : catalogue)
				.ask(edition, project, language.apply(edition))).toList();
	}

	/** The files that cards of editions name as the full texts of sources, relative to the base of the editions' locations. */
	public static Set<Path> fullTexts(List<Edition> editions) {
		return FullTextEditions.of(editions).named();
	}

	/** The pages of the rules that are asked. */
	public List<RulePage> rules() {
		return catalogue.pages();
	}
}
