package org.elenchus.export.html;

import java.util.LinkedHashSet;
import java.util.Set;

import org.elenchus.model.Source;

/** A source in the bibliography. */
final class SourceEntry {

	private final Source source;
	private final String id;
	private final String sortKey;
	private final Set<ClaimView> supported = new LinkedHashSet<>();
	private final Set<ClaimView> disputed = new LinkedHashSet<>();
	private final Set<String> documents = new LinkedHashSet<>();
	private String label = "";

	SourceEntry(Source source, String id) {
		this.source = source;
		this.id = id;
		this.sortKey = SourceLabels.sortKey(source);
	}

	Source source() {
		return source;
	}

	String id() {
		return id;
	}

	String sortKey() {
		return sortKey;
	}

	/** The short form that a text refers to it with: author and year; no other entry has the same. */
	String label() {
		return label;
	}

	void label(String unique) {
		this.label = unique;
	}

	void use(ClaimView claim, boolean disputes) {
		(disputes ? disputed : supported).add(claim);
	}

	/** The documents of an archive that are cited from it, each spelled in one way. */
	Set<String> documents() {
		return documents;
	}

	Set<ClaimView> supported() {
		return supported;
	}

	Set<ClaimView> disputed() {
		return disputed;
	}
}
