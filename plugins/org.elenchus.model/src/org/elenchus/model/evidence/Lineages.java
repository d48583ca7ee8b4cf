package org.elenchus.model.evidence;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where sources come from in the end. Sources that rest on each other in a circle count as one. The components of the
 * graph come behind those that they rest on, so one walk over them is enough.
 */
final class Lineages {

	/** Of so many roots the first count; who has more of them has no lack of voices. */
	private static final int MOST_ROOTS = 100;

	private final Components components;
	private final int[][] outer;
	private final int[][] roots;
	private final int[] soles;

	/**
	 * @param edges  for each source those it rests on
	 * @param voices who speaks in a source: sources with one voice are no independent witnesses
	 */
	Lineages(int[][] edges, Components components, UnionFind voices) {
		this.components = components;
		int count = components.members().size();
		this.outer = new int[count][];
		this.roots = new int[count][];
		this.soles = new int[count];
		for (int i = 0; i < count; i++) {
			outer[i] = outer(edges, i);
			int own = voices.find(components.members().get(i)[0]);
			roots[i] = outer[i].length == 0 ? new int[] { own } : roots(outer[i]);
			soles[i] = sole(outer[i], own);
		}
	}

	/** The components that a component rests on, itself not included. */
	private int[] outer(int[][] edges, int component) {
		return Arrays.stream(components.members().get(component)).flatMap(source -> Arrays.stream(edges[source]))
				.map(components::of).filter(base -> base != component).distinct().toArray();
	}

	private int[] roots(int[] bases) {
		if (bases.length == 1) {
			return roots[bases[0]];
		}
		return Arrays.stream(bases).flatMap(base -> Arrays.stream(roots[base])).sorted().distinct().limit(MOST_ROOTS).toArray();
	}

	private int sole(int[] bases, int own) {
		boolean one = bases.length > 0 && IntStream.of(bases).allMatch(base -> soles[base] == soles[bases[0]]);
		return one ? soles[bases[0]] : own;
	}

	/** Whether a source rests on nothing but itself. */
	boolean isRoot(int source) {
		return outer[components.of(source)].length == 0;
	}

	/** The voices to which a source goes back. */
	int[] roots(int source) {
		return roots[components.of(source)];
	}

	/** The one voice on which all of a source rests; its own if it rests on several or on none. */
	int sole(int source) {
		return soles[components.of(source)];
	}

	/** Which sources fall with one: it, those of its circle, and those of which every base falls. */
	boolean[] without(int source) {
		int count = components.members().size();
		boolean[] fallen = new boolean[count];
		for (int i = components.of(source); i < count; i++) {
			fallen[i] = i == components.of(source)
					|| outer[i].length > 0 && IntStream.of(outer[i]).allMatch(base -> fallen[base]);
		}
		return fallen;
	}

	boolean falls(boolean[] fallen, int source) {
		return fallen[components.of(source)];
	}
}
