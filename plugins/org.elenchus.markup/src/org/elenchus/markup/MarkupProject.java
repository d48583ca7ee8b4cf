package org.elenchus.markup;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.elenchus.markup.linking.ChangedKeys;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.markup.linking.ProjectFiles;
import org.elenchus.markup.linking.ProjectKeys;
import org.elenchus.markup.reading.EditionReader;
import org.elenchus.markup.reading.KnownBlocks;
import org.elenchus.model.Card;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.parallel.Workers;
import org.elenchus.model.project.Project;

/** Texts that are read together: a key that one declares, the others can refer to. Not safe for use by several threads, but for its own workers. */
public final class MarkupProject {

	private final Supplier<ElenchusResource> provider;
	private final EditionReader reader;
	private final ProjectFiles files = new ProjectFiles();
	private final Map<String, ElenchusResource> byLocation = new LinkedHashMap<>();
	private final Set<String> declaredOnly = new HashSet<>();
	private final ProjectKeys keys = new ProjectKeys(byLocation::values);
	/** What has been read, as long as no key has changed that it may have been read by. */
	private final Map<ElenchusResource, Reading> readings = new ConcurrentHashMap<>();
	/** What blocks of files say that somebody edits. */
	private final Map<ElenchusResource, KnownBlocks> blocks = new ConcurrentHashMap<>();
	private int created;
	private Project project = new Project(List.of());

	/** An edition, and the revision of its file of which it tells. */
	private record Reading(int revision, Edition edition) {

		/** Whether one of its claims has a card in another file, whose citations belong to it, too. */
		boolean hasCardsElsewhere() {
			Set<Card> own = Collections.newSetFromMap(new IdentityHashMap<>());
			own.addAll(edition.cards());
			return edition.claims().stream().anyMatch(claim -> claim.card().isPresent() && !own.contains(claim.card().get()));
		}
	}

	MarkupProject(Supplier<ElenchusResource> provider, EditionReader reader) {
		this.provider = provider;
		this.reader = reader;
	}

	/**
	 * Adds a text, or takes a new one in the place of the one known under that name; then only the paragraphs that differ
	 * are read anew.
	 *
	 * @param location its name as messages show it
	 * @param text     what stands in it; any text is valid
	 */
	public void put(String location, String text) {
		putAll(Map.of(location, text), Workers.ONE, name -> { });
	}

	/**
	 * Adds texts as {@link #put} does.
	 *
	 * @param texts   what stands in them, by their names, which are added in this order
	 * @param workers how many are read at a time
	 * @param before  is told of each before it is read, by several threads; what it throws ends the reading, and the others stay as they were
	 */
	public void putAll(Map<String, String> texts, Workers workers, Consumer<String> before) {
		texts.keySet().forEach(location -> byLocation.computeIfAbsent(location, name -> create()));
		declaredOnly.removeAll(texts.keySet());
		workers.map(List.copyOf(texts.entrySet()), text -> {
			before.accept(text.getKey());
			put(byLocation.get(text.getKey()), text.getValue());
			return text;
		});
	}

	/**
	 * Adds a file of which only that is known what it declares. The others can refer to it as if it were there; it is no edition, and nothing
	 * is read of it.
	 */
	public void declare(Declarations file) {
		put(file.location(), file.text());
		declaredOnly.add(file.location());
	}

	/** What the file of that name declares. */
	public Declarations declarations(String location) {
		return Declarations.of(location, byLocation.get(location));
	}

	/**
	 * Makes these the texts, in this order: adds texts as {@link #putAll} does, and takes out those that are not among them. What stays
	 * is not parsed anew.
	 */
	public void replaceAll(Map<String, String> texts, Workers workers, Consumer<String> before) {
		if (!byLocation.isEmpty() && !List.copyOf(byLocation.keySet()).equals(List.copyOf(texts.keySet()))) {
			arrange(texts.keySet());
		}
		putAll(texts, workers, before);
	}

	/** What is new is empty for now; somebody may have had enough before it is read. */
	private void arrange(Set<String> locations) {
		Map<String, ElenchusResource> former = new LinkedHashMap<>(byLocation);
		byLocation.clear();
		locations.forEach(location -> byLocation.put(location, former.containsKey(location) ? former.remove(location) : empty()));
		former.values().forEach(files::remove);
		keys.rearrange();
		readings.clear();
		blocks.clear();
	}

	private ElenchusResource empty() {
		ElenchusResource file = create();
		file.read("");
		return file;
	}

	private static void put(ElenchusResource file, String text) {
		if (file.revision() == 0) {
			file.read(text);
		} else if (!file.text().equals(text)) {
			file.update(text);
		}
	}

	private ElenchusResource create() {
		ElenchusResource file = provider.get();
		files.add(URI.createURI("elenchus:/" + created++ + ".elx"), file);
		file.join(keys);
		return file;
	}

	/** The editions in the order in which they were added. One that nothing has changed for is not read again. */
	public List<Edition> editions() {
		return editions(Workers.ONE, () -> { });
	}

	private List<Edition> editions(Workers workers, Runnable goOn) {
		ChangedKeys changed = keys.refresh();
		if (!changed.isEmpty()) {
			readings.entrySet().removeIf(known -> changed.concern(known.getKey()) || known.getValue().hasCardsElsewhere());
			blocks.forEach((file, known) -> known.forget(changed.blocks(file)));
		}
		List<Map.Entry<String, ElenchusResource>> whole = byLocation.entrySet().stream().filter(file -> !declaredOnly.contains(file.getKey())).toList();
		return workers.map(whole, file -> reading(file.getKey(), file.getValue(), goOn).edition());
	}

	/** The editions as one project. What somebody asked of it before the last change is brought up to date, not made anew. */
	public Project project() {
		return project(Workers.ONE, () -> { });
	}

	/**
	 * The editions as {@link #project()} gives them.
	 *
	 * @param workers how many are read at a time
	 * @param goOn    is called again and again, by several threads, and ends the reading by throwing; what has been read by then is kept
	 */
	public Project project(Workers workers, Runnable goOn) {
		project = project.with(editions(workers, goOn));
		return project;
	}

	private Reading reading(String location, ElenchusResource file, Runnable goOn) {
		Reading known = readings.get(file);
		if (known != null && known.revision() == file.revision()) {
			return known;
		}
		Reading read = new Reading(file.revision(), reader.read(file, location, knownBlocks(file), goOn));
		readings.put(file, read);
		return read;
	}

	/** A file that has been edited is likely to be edited again; of the others it would be a waste of memory. */
	private Optional<KnownBlocks> knownBlocks(ElenchusResource file) {
		return file.revision() > 1 ? Optional.of(blocks.computeIfAbsent(file, one -> new KnownBlocks())) : Optional.empty();
	}

	/** The names of its texts, in the order in which they were added. */
	public Set<String> locations() {
		return Collections.unmodifiableSet(byLocation.keySet());
	}

	/** The parsed file behind the edition of that name, for tools that work on nodes; null if there is none. */
	public ElenchusResource file(String location) {
		return byLocation.get(location);
	}
}
