package org.elenchus.export.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.finding.Finding;

/** A claim as the page shows it: once beside the text, and at any number of places in it. */
final class ClaimView {

	private final Claim claim;
	private final int number;
	private final Status status;
	private final String id;
	private final String words;
	private final List<Finding> findings = new ArrayList<>();
	private final Set<ClaimView> neighbours = new LinkedHashSet<>();
	private int places;

	ClaimView(Claim claim, int number, Status status) {
		this.claim = claim;
		this.number = number;
		this.status = status;
		this.id = Anchor.of("claim", claim.key());
		this.words = Anchor.of("words", claim.key());
	}

	Claim claim() {
		return claim;
	}

	/** Its number on the page, from 1. */
	int number() {
		return number;
	}

	Status status() {
		return status;
	}

	String id() {
		return id;
	}

	/** The id of its {@code place}-th place in the text, from 1. */
	String wordsId(int place) {
		return place == 1 ? words : words + ":" + place;
	}

	/** Where a reader goes to see it: its first words or, if it has none, its entry beside the text. */
	String target() {
		return places == 0 ? id() : wordsId(1);
	}

	/** Notes that the text shows it once more. */
	String nextPlace() {
		return wordsId(++places);
	}

	int places() {
		return places;
	}

	List<Finding> findings() {
		return findings;
	}

	void add(Finding finding) {
		findings.add(finding);
	}

	/** Claims that share words with it; of many, those that start next to it. */
	Set<ClaimView> neighbours() {
		return neighbours;
	}

	void meets(ClaimView other) {
		neighbours.add(other);
		other.neighbours.add(this);
	}
}
