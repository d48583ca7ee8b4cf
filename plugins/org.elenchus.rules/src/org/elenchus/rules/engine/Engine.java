package org.elenchus.rules.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.elenchus.markup.Markup;
import org.elenchus.model.EditionCard;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.parallel.Workers;
import org.elenchus.model.policy.Preset;
import org.elenchus.model.project.Project;
import org.elenchus.sources.library.Desk;
import org.elenchus.sources.library.FolderLibrary;

/** The engine: texts in, editions and findings out. Editor, build and command line all use this one. */
public final class Engine {

	private final Function<Edition, Locale> language;
	private final Catalogue catalogue;
	private final Optional<Preset> policy;
	private final Waiting waiting;
	private final Workers workers;

	/** An engine for someone who writes: with all installed rules, hints included; messages are in the given language. */
	public Engine(Locale language) {
		this(edition -> language, Catalogue.installed(), Optional.empty(), Waiting.NOBODY, Workers.all());
	}

	private Engine(Function<Edition, Locale> language, Catalogue catalogue, Optional<Preset> policy, Waiting waiting,
			Workers workers) {
		this.language = language;
		this.catalogue = catalogue;
		this.policy = policy;
		this.waiting = waiting;
		this.workers = workers;
	}

	/** An engine for a report, whose messages are in the given language. */
	public static Engine forReports(Locale language, Questions questions) {
		return new Engine(edition -> language, questions.catalogue(), questions.policy(), Waiting.NOBODY, Workers.all());
	}

	/** An engine for reports in each edition's own language, or in the given one where an edition states none. */
	public static Engine inTheEditionsLanguage(Locale otherwise) {
		return new Engine(edition -> edition.metadata().map(EditionCard::getLanguage).map(Locale::forLanguageTag)
				.filter(stated -> !stated.getLanguage().isEmpty()).orElse(otherwise), Questions.USUAL.catalogue(),
				Optional.empty(), Waiting.NOBODY, Workers.all());
	}

	/**
	 * This engine for the files of a project, as a workspace or a build has them: the full texts that sources' cards name are found.
	 *
	 * @param folder the project's folder, to which the texts' locations are relative; what its editions may read is said by
	 *               {@link Desk#ofProject}
	 */
	public Engine within(Path folder) {
		return within(folder, Desk.ofProject(folder));
	}

	/**
	 * This engine for texts that stand in files.
	 *
	 * @param folder the folder to which the texts' locations are relative
	 * @param desk   where they may read full texts
	 */
	public Engine within(Path folder, Desk desk) {
		return new Engine(language, catalogue.with(new FolderLibrary(folder, desk)), policy, waiting, workers);
	}

	/** This engine for somebody who waits. */
	public Engine watched(Watch watch) {
		return new Engine(language, catalogue, policy, new Waiting(watch), workers);
	}

	/** This engine with so many workers, each at another edition or, where there are fewer editions, at other rules; what it finds does not depend on their number. */
	public Engine with(Workers others) {
		return new Engine(language, catalogue, policy, waiting, others);
	}

	/** Sets the language up in the background, for a caller that has something else to do before it can validate. */
	public static void prepare() {
		Thread.ofPlatform().daemon().name("elenchus set-up").start(Markup::get);
	}

	/**
	 * Reads and checks texts as one project: what one declares, the others can refer to. A fault in one of them, or in a rule, leaves
	 * the others alone, and is among the faults of its edition.
	 *
	 * @param texts the texts; their locations differ
	 * @return the editions with what the rules found, in the order of the texts
	 * @throws CancellationException if somebody waited, and has had enough
	 */
	public List<Validated> validate(List<InputText> texts) {
		return validated(ask(texts));
	}

	/**
	 * Checks a project that has been read; its own cards alone decide what is asked. What went wrong while it was read is told by
	 * {@link ProjectReader#faults()}.
	 */
	public List<Validated> validate(Project project) {
		return validated(ask(project));
	}

	/**
	 * Checks some of the editions of a project that has been read, as {@link #validate(Project)} does all. What has been told counts, also
	 * if the check is ended after it.
	 *
	 * @param asked some of the project's editions
	 * @param told  is told of each as soon as it has been checked: by several threads, by one at a time, in no order
	 */
	public void validate(Project project, List<Edition> asked, Consumer<Validated> told) {
		FullTextEditions sources = project.overview(FullTextEditions.OVERVIEW);
		Workers each = workers.among(asked.size());
		workers.each(asked, edition -> {
			Validated one = validated(ask(edition, project, sources.contains(edition), each, Optional.empty()));
			synchronized (told) {
				told.accept(one);
			}
		});
	}

	/**
	 * Checks one edition of a project that has been read, as {@link #validate(Project)} does all.
	 *
	 * @param texts what earlier checks of the edition have worked out
	 * @throws CancellationException if somebody waited, and has had enough
	 */
	public Validated validate(Project project, Edition edition, TextCache texts) {
		FullTextEditions sources = project.overview(FullTextEditions.OVERVIEW);
		Validated found = validated(ask(edition, project, sources.contains(edition), workers, Optional.of(texts)));
		texts.keepWhatWasUsed();
		return found;
	}

	private List<Validated> validated(List<Answers> answers) {
		return workers.map(answers, Engine::validated);
	}

	/** Findings are put into words here. */
	private static Validated validated(Answers answers) {
		List<Finding> findings = answers.summedUp();
		return new Validated(answers.edition(), findings, answers.leftOpen(), answers.faults());
	}

	/** Reads and checks texts as {@link #validate} does, for someone who wants each finding by itself. */
	public List<Answers> ask(List<InputText> texts) {
		ProjectReader reader = new ProjectReader(workers);
		Project project = reader.read(texts, waiting.watch()).under(policy);
		Map<String, Throwable> unread = reader.faults().stream().collect(Collectors.toMap(Fault::location, Fault::cause));
		return ask(project, unread);
	}

	private List<Answers> ask(Project project) {
		return ask(project, Map.of());
	}

	private List<Answers> ask(Project project, Map<String, Throwable> unread) {
		FullTextEditions sources = project.overview(FullTextEditions.OVERVIEW);
		Workers each = workers.among(project.editions().size());
		return workers.map(project.editions(), edition -> unread.containsKey(edition.location())
				? Answers.none(edition, unread.get(edition.location()))
				: ask(edition, project, sources.contains(edition), each, Optional.empty()));
	}

	private Answers ask(Edition edition, Project project, boolean nothing, Workers each, Optional<TextCache> texts) {
		waiting.begin(Watch.Step.ASK, edition.location());
		return Fault.caught(() -> (nothing ? catalogue.only(Set.of()) : catalogue).ask(edition, project, language.apply(edition), each, texts, waiting::goOn),
				thrown -> Answers.none(edition, thrown));
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
