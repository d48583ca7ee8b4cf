package org.elenchus.ide.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.markup.linking.KeyMeaning;
import org.elenchus.markup.scanner.Keys;
import org.elenchus.model.finding.TextEdit;

/** The renaming of a key: at its declarations and at everything that refers to it, in all files of a project. */
public final class Rename {

	private final MarkupProject project;
	private final KeyPlace place;

	/** A renaming of the key at {@code place}. */
	public Rename(MarkupProject project, KeyPlace place) {
		this.project = project;
		this.place = place;
	}

	/** What speaks against a new key. */
	public enum Objection {
		/** Nothing does. */
		NONE,
		/** It is no key: it does not start with a letter, has a sign that no key has, or opens something by itself. */
		NO_KEY,
		/** Something of the same type has it already. */
		TAKEN
	}

	/** What speaks against {@code key} as the new key. */
	public Objection objection(String key) {
		if (!Keys.isKey(key)) {
			return Objection.NO_KEY;
		}
		KeyMeaning meaning = place.meaning();
		boolean taken = !key.equals(meaning.key()) && project.locations().stream().map(project::file).limit(1)
				.anyMatch(file -> file.keys().isDeclared(meaning.type(), key));
		return taken ? Objection.TAKEN : Objection.NONE;
	}

	/**
	 * The edits that give the key its new name.
	 *
	 * @return for each file that has any, by its location, its edits in the order of the text
	 * @throws IllegalArgumentException if something speaks against the new key
	 */
	public Map<String, List<TextEdit>> edits(String key) {
		if (objection(key) != Objection.NONE) {
			throw new IllegalArgumentException(objection(key) + ": " + key);
		}
		Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
		for (String location : project.locations()) {
			List<TextEdit> inFile = edits(project.file(location), key);
			if (!inFile.isEmpty()) {
				edits.put(location, inFile);
			}
		}
		return edits;
	}

	private List<TextEdit> edits(ElenchusResource file, String key) {
		List<TextEdit> edits = new ArrayList<>();
		for (ILeafNode leaf : file.root().getLeafNodes()) {
			KeyPlace.of(file, leaf).stream().filter(other -> other.meaning().equals(place.meaning()))
					.forEach(same -> edits.add(new TextEdit(same.range(), key)));
		}
		return edits;
	}
}
