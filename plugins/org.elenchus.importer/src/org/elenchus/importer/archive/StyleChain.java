package org.elenchus.importer.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Which style rests on which. */
public final class StyleChain {

	/** A longer chain is a circle, or made by nobody who writes. */
	private static final int LONGEST = 20;

	private final Map<String, String> parents = new HashMap<>();

	/** Takes note that a style rests on another one. */
	public void add(String style, String parent) {
		parents.put(style, parent);
	}

	/** A style and those that it rests on, the nearest first. */
	public Stream<String> of(String style) {
		return Stream.iterate(style, Objects::nonNull, parents::get).limit(LONGEST);
	}
}
