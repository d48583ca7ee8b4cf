package org.elenchus.export.reading.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.export.reading.words.Anchor;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.finding.Finding;

/** A claim as the page shows it: once beside the text, and at any number of places in it. */
public final class ClaimView {

	private final Claim claim;
	private final int number;
	private final Status status;
	private final String id;
	private final String words;
	private final List<Finding> findings = new ArrayList<>();
	private final Set<ClaimView> neighbours = new LinkedHashSet<>();
	private int places;

	public ClaimView(Claim claim, int number, Status status) {
		this.claim = claim;
		this.number = number;
		this.status = status;
		this.id = Anchor.of("claim", claim.key());
		this.words = Anchor.of("words", claim.key());
	}

	public Claim claim() {
		return claim;
	}

	/** Its number on the page, from 1. */
	public int number() {
		return number;
	}

	public Status status() {
		return status;
	}

	public String id() {
		return id;
	}

	/** The id of its {@code place}-th place in the text, from 1. */
	public String wordsId(int place) {
		return place == 1 ? words : words + ":" + place;
	}

	/** Where a reader goes to see it: its first words or, if it has none, its entry beside the text. */
	public String target() {
		return places == 0 ? id() : wordsId(1);
	}

	/** Notes that the text shows it once more. */
	public String nextPlace() {
		return wordsId(++places);
	}

	public int places() {
		return places;
	}

	public List<Finding> findings() {
		return findings;
	}

	public void add(Finding finding) {
		findings.add(finding);
	}

	/** Claims that share words with it; of many, those that start next to it. */
	public Set<ClaimView> neighbours() {
		return neighbours;
	}

	public void meets(ClaimView other) {
		neighbours.add(other);
		other.neighbours.add(this);
	}
}
