package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.model.Citation;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Stance;
import org.elenchus.model.text.TextRange;

/** A claim while its pieces are gathered. */
final class ClaimDraft {

	/** Where the latest part was opened. */
	INode opener;

	private final String key;
	private final List<TextRange> parts = new ArrayList<>();
	private final List<String> ratings = new ArrayList<>();
	private final List<Evidence> evidence = new ArrayList<>();
	private final List<String> counters = new ArrayList<>();
	private final StringBuilder words = new StringBuilder();
	private ClaimKind spanKind = ClaimKind.UNSPECIFIED;
	private boolean contested;
	private ClaimCard card;
	private TextRange cardPlace;
	private int depth;
	private int start;

	ClaimDraft(String key) {
		this.key = key;
	}

	/** Takes over what a span says of the claim. */
	void element(ClaimElement element) {
		if (spanKind == ClaimKind.UNSPECIFIED) {
			spanKind = element.getKind();
		}
		contested |= element.isContested();
		if (element.getRating() != null) {
			ratings.add(element.getRating());
		}
	}

	/** Takes over a card; the first one counts. */
	void card(ClaimCard claim, TextRange place) {
		contested |= claim.isContested();
		if (card == null) {
			card = claim;
			cardPlace = place;
		}
	}

	boolean hasCard() {
		return card != null;
	}

	/** Takes over a card that stands in another file; what it cites is placed at the claim's words. */
	void cardElsewhere(ClaimCard claim) {
		card(claim, null);
		claim.getSupports().forEach(citation -> evidence(atWords(citation, Stance.SUPPORTS)));
		claim.getDisputes().forEach(citation -> evidence(atWords(citation, Stance.DISPUTES)));
		NodeModelUtils.findNodesForFeature(claim, ElenchusPackage.Literals.CLAIM_CARD__COUNTERS)
				.forEach(node -> counter(NodeModelUtils.getTokenText(node)));
	}

	private Evidence atWords(Citation citation, Stance stance) {
		INode node = ClaimJoiner.node(citation, ElenchusPackage.Literals.CITATION__SOURCE);
		return new Evidence(citation, NodeModelUtils.getTokenText(node), ClaimJoiner.known(citation.getSource()), stance,
				parts.get(0));
	}

	/** Starts a part; false if one is open already, to which this one then belongs. */
	boolean start(int offset) {
		if (depth++ > 0) {
			return false;
		}
		start = offset;
		if (!parts.isEmpty()) {
			words.append(" … ");
		}
		return true;
	}

	/** Ends a part; false if an outer one is still open. */
	boolean end(int offset) {
		if (--depth > 0) {
			return false;
		}
		parts.add(new TextRange(start, offset));
		return true;
	}

	/** Forgets a part that never ends. */
	void abandon() {
		depth = 0;
		parts.add(new TextRange(start, start));
	}

	void words(String text) {
		words.append(text);
	}

	void evidence(Evidence one) {
		evidence.add(one);
	}

	void counter(String claim) {
		counters.add(claim);
	}

	Claim claim() {
		ClaimKind kind = card != null && card.getKind() != ClaimKind.UNSPECIFIED ? card.getKind() : spanKind;
		String text = parts.isEmpty() && card != null && card.getStatement() != null ? card.getStatement()
				: words.toString();
		return new Claim(key, kind, contested, Optional.ofNullable(card), parts, text, ratings, evidence, counters,
				parts.isEmpty() ? cardPlace : parts.get(0));
	}
}
