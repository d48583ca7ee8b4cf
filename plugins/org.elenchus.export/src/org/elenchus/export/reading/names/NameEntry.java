package org.elenchus.export.reading.names;

import java.util.LinkedHashSet;
import java.util.Set;

import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.model.Name;

/** A name in the index of names. */
public final class NameEntry {

	private final Name name;
	private final String id;
	private final Set<ClaimView> about = new LinkedHashSet<>();
	private final Set<ClaimView> spoken = new LinkedHashSet<>();

	public NameEntry(Name name, String id) {
		this.name = name;
		this.id = id;
	}

	public Name name() {
		return name;
	}

	public String id() {
		return id;
	}

	/** The name as it is written in full or, if its card does not tell, its key. */
	public String form() {
		return name.getForm() == null || name.getForm().isBlank() ? String.valueOf(name.getKey()) : name.getForm().strip();
	}

	/** The claims about whoever has this name. */
	public Set<ClaimView> about() {
		return about;
	}

	/** The claims made by whoever has this name. */
	public Set<ClaimView> spoken() {
		return spoken;
	}
}
