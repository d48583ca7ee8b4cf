package org.elenchus.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Stance;
import org.elenchus.model.text.TextRange;

/** Fills a claim of an edition. */
public final class ClaimBuilder {

	private final EditionBuilder edition;
	private final String key;
	private final List<TextRange> parts = new ArrayList<>();
	private final List<Evidence> evidence = new ArrayList<>();
	private final List<String> counters = new ArrayList<>();
	private final List<String> ratings = new ArrayList<>();
	private ClaimKind kind = ClaimKind.UNSPECIFIED;
	private boolean contested;
	private ClaimCard card;
	private int start;

	ClaimBuilder(EditionBuilder edition, String key) {
		this.edition = edition;
		this.key = key;
	}

	public ClaimBuilder is(ClaimKind newKind) {
		kind = newKind;
		return this;
	}

	public ClaimBuilder contested() {
		contested = true;
		return this;
	}

	public ClaimBuilder states(String statement) {
		card().setStatement(statement);
		return this;
	}

	public ClaimCard card() {
		if (card == null) {
			card = ElenchusFactory.eINSTANCE.createClaimCard();
			card.setKey(key);
		}
		return card;
	}

	public ClaimBuilder supports(String source, String locator, String code) {
		evidence.add(edition.evidence(source, locator, code, Stance.SUPPORTS));
		return this;
	}

	public ClaimBuilder disputes(String source, String locator, String code) {
		evidence.add(edition.evidence(source, locator, code, Stance.DISPUTES));
		return this;
	}

	public ClaimBuilder because(String reason, String rater, String date) {
		evidence.getLast().citation().getRatings().get(0).setReason(reason);
		evidence.getLast().citation().getRatings().get(0).setRater(rater);
		evidence.getLast().citation().getRatings().get(0).setDate(date);
		return this;
	}

	public ClaimBuilder nearness(SourceKind kind) {
		evidence.getLast().citation().setKind(kind);
		return this;
	}

	public ClaimBuilder ungraded() {
		evidence.getLast().citation().getRatings().get(0).setCode(null);
		return this;
	}

	public ClaimBuilder rated(String code) {
		ratings.add(code);
		return this;
	}

	public ClaimBuilder counter(String other) {
		counters.add(other);
		return this;
	}

	public void starts(int offset) {
		start = offset;
	}

	public void ends(int offset) {
		parts.add(new TextRange(start, offset));
	}

	public Claim build(CharSequence text) {
		String words = parts.stream().map(part -> part.of(text)).collect(Collectors.joining(" … "));
		TextRange place = parts.isEmpty() ? new TextRange(0, 0) : parts.getFirst();
		return new Claim(key, kind == ClaimKind.UNSPECIFIED ? List.of() : List.of(kind), contested, Optional.ofNullable(card), parts, words, ratings, evidence, counters, List.of(), place);
	}
}
