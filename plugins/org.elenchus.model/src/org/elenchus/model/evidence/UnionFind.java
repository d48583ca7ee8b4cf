package org.elenchus.model.evidence;

import java.util.Arrays;

/** Things that turn out to be the same, numbered from 0; the first of those that are the same stands for all. */
final class UnionFind {

	private int[] parents = new int[16];
	private int size;

	/** A thing that is the same as no other yet. */
	int add() {
		if (size == parents.length) {
			parents = Arrays.copyOf(parents, size * 2);
		}
		parents[size] = size;
		return size++;
	}

	void unite(int one, int other) {
		int first = find(one);
		int second = find(other);
		parents[Math.max(first, second)] = Math.min(first, second);
	}

	/**
	 * The first of the things that are the same as this one. When nothing is united any more, several threads can find: each shortens
	 * ways, and to a thing that lies on them.
	 */
	int find(int one) {
		int found = one;
		while (parents[found] != found) {
			parents[found] = parents[parents[found]];
			found = parents[found];
		}
		return found;
	}
}
