package org.elenchus.export.reading.sources;

import java.util.LinkedHashSet;
import java.util.Set;

import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.model.Source;

/** A source in the bibliography. */
public final class SourceEntry {

	private final Source source;
	private final String id;
	private final String sortKey;
	private final Set<ClaimView> supported = new LinkedHashSet<>();
	private final Set<ClaimView> disputed = new LinkedHashSet<>();
	private final Set<String> documents = new LinkedHashSet<>();
	private String label = "";

	public SourceEntry(Source source, String id) {
		this.source = source;
		this.id = id;
		this.sortKey = SourceLabels.sortKey(source);
	}

	public Source source() {
		return source;
	}

	public String id() {
		return id;
	}

	public String sortKey() {
		return sortKey;
	}

	/** The short form that a text refers to it with: author and year; no other entry has the same. */
	public String label() {
		return label;
	}

	public void label(String unique) {
		this.label = unique;
	}

	public void use(ClaimView claim, boolean disputes) {
		(disputes ? disputed : supported).add(claim);
	}

	/** The documents of an archive that are cited from it, each spelled in one way. */
	public Set<String> documents() {
		return documents;
	}

	public Set<ClaimView> supported() {
		return supported;
	}

	public Set<ClaimView> disputed() {
		return disputed;
	}
}
