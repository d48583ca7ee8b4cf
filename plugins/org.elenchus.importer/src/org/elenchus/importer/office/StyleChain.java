package org.elenchus.importer.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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

	/** What the nearest style says of which something is known; nothing, if none says anything. */
	public <T> Optional<T> first(String style, Function<String, T> known) {
		return of(style).map(known).filter(Objects::nonNull).findFirst();
	}

	/** A style and those that it rests on, the nearest first. */
	public Stream<String> of(String style) {
		return Stream.iterate(style, Objects::nonNull, parents::get).limit(LONGEST);
	}
}
