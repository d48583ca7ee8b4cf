package org.elenchus.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.elenchus.markup.linking.ChangedKeys;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.markup.linking.ProjectKeys;
import org.elenchus.markup.reading.EditionReader;
import org.elenchus.model.Card;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.project.Project;

import com.google.inject.Provider;

/** Texts that are read together: a key that one declares, the others can refer to. Not safe for use by several threads. */
public final class MarkupProject {

	private final Provider<ElenchusResource> provider;
	private final EditionReader reader;
	private final XtextResourceSet files = new XtextResourceSet();
	private final Map<String, ElenchusResource> byLocation = new LinkedHashMap<>();
	private final ProjectKeys keys = new ProjectKeys(byLocation::values);
	/** What has been read, as long as no key has changed that it may have been read by. */
	private final Map<ElenchusResource, Reading> readings = new HashMap<>();
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

	MarkupProject(Provider<ElenchusResource> provider, EditionReader reader) {
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
		ElenchusResource known = byLocation.get(location);
		if (known == null) {
			byLocation.computeIfAbsent(location, name -> create()).read(text);
		} else {
			TextEdit edit = TextEdit.between(known.text(), text);
			known.update(edit.range().start(), edit.range().length(), edit.replacement());
		}
	}

	private ElenchusResource create() {
		ElenchusResource resource = provider.get();
		resource.setURI(URI.createURI("elenchus:/" + byLocation.size() + ".elx"));
		resource.join(keys);
		files.getResources().add(resource);
		return resource;
	}

	/** The editions in the order in which they were added. One that nothing has changed for is not read again. */
	public List<Edition> editions() {
		ChangedKeys changed = keys.refresh();
		if (!changed.isEmpty()) {
			readings.entrySet().removeIf(known -> changed.concern(known.getKey()) || known.getValue().hasCardsElsewhere());
		}
		List<Edition> editions = new ArrayList<>();
		byLocation.forEach((location, resource) -> editions.add(edition(location, resource)));
		return editions;
	}

	/** The editions as one project. What somebody asked of it before the last change is brought up to date, not made anew. */
	public Project project() {
		project = project.with(editions());
		return project;
	}

	private Edition edition(String location, ElenchusResource resource) {
		Reading known = readings.get(resource);
		if (known == null || known.revision() != resource.revision()) {
			known = new Reading(resource.revision(), reader.read(resource, location));
			readings.put(resource, known);
		}
		return known.edition();
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
