package org.elenchus.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.project.Knowledge;
import org.elenchus.model.project.Overview;

/**
 * What a rule reads beside the edition that it is asked about. What it has not said it is not given, so what it finds can be kept as long
 * as what it reads stays the same.
 *
 * @param overviews  what it reads of the project
 * @param fullTexts  whether it reads the full texts of sources
 * @param day        whether it matters to it on which day it is asked
 * @param exceptions whether it reads which exceptions had no use; then it is asked when all others have been
 */
public record Reach(Set<Overview<?, ?>> overviews, boolean fullTexts, boolean day, boolean exceptions) {

	/** Nothing else. */
	public static final Reach EDITION = new Reach(Set.of(), false, false, false);
	/** The full texts of sources. */
	public static final Reach FULL_TEXTS = new Reach(Set.of(), true, false, false);
	/** The day. */
	public static final Reach DAY = new Reach(Set.of(), false, true, false);
	/** Which exceptions had no use. */
	public static final Reach EXCEPTIONS = new Reach(Set.of(), false, false, true);

	public Reach {
		overviews = Set.copyOf(overviews);
	}

	/** What is known over the project. */
	public static Reach of(Knowledge<?>... known) {
		return new Reach(Arrays.stream(known).flatMap(one -> one.overviews().stream()).collect(Collectors.toSet()), false, false, false);
	}

	/** Both this and more. */
	public Reach and(Reach more) {
		Set<Overview<?, ?>> all = new HashSet<>(overviews);
		all.addAll(more.overviews);
		return new Reach(all, fullTexts || more.fullTexts, day || more.day, exceptions || more.exceptions);
	}
}
