package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.model.Citation;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Exemption;
import org.elenchus.model.Quotation;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Stance;
import org.elenchus.model.text.TextRange;

/** A claim while its pieces are gathered. */
final class ClaimDraft {

	private final String key;
	private final List<TextRange> parts = new ArrayList<>();
	/** The same parts as ranges of the author's text. */
	private final List<TextRange> words = new ArrayList<>();
	private final List<String> ratings = new ArrayList<>();
	private final List<Evidence> evidence = new ArrayList<>();
	private final List<String> counters = new ArrayList<>();
	private final List<Exemption> exemptions = new ArrayList<>();
	/** Those of the first span that has some. */
	private List<ClaimKind> spanKinds = List.of();
	private boolean contested;
	private ClaimCard card;
	private TextRange cardPlace;
	private int depth;
	private int start;
	private int wordsStart;

	ClaimDraft(String key) {
		this.key = key;
	}

	/** Takes over what a span says of the claim. */
	void element(ClaimElement element) {
		if (spanKinds.isEmpty()) {
			spanKinds = element instanceof Quotation && !hasKinds(element) ? List.of(ClaimKind.QUOTATION) : kinds(element);
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
			exemptions.addAll(claim.getExemptions());
			cardPlace = place;
		}
	}

	boolean hasCard() {
		return card != null;
	}

	/** Takes over a card that stands in another file; what it cites is placed at the claim's words. */
	void cardElsewhere(ClaimCard claim) {
		card(claim, null);
		claim.getSupports().forEach(citation -> atWords(citation, Stance.SUPPORTS));
		claim.getDisputes().forEach(citation -> atWords(citation, Stance.DISPUTES));
		Leaves.of(claim, ElenchusPackage.Literals.CLAIM_CARD__COUNTERS)
				.forEach(node -> counter(NodeModelUtils.getTokenText(node)));
	}

	private void atWords(Citation citation, Stance stance) {
		Citations.evidence(citation, stance, parts.get(0)).ifPresent(this::evidence);
	}

	/**
	 * Starts a part, unless one is open to which this one then belongs.
	 *
	 * @param offset where it starts in the file
	 * @param words  where it starts in the author's text
	 */
	void start(int offset, int words) {
		if (depth++ == 0) {
			start = offset;
			wordsStart = words;
		}
	}

	/** Ends a part, unless an outer one is still open. */
	void end(int offset, int wordsEnd) {
		if (--depth == 0) {
			parts.add(new TextRange(start, offset));
			words.add(new TextRange(wordsStart, wordsEnd));
		}
	}

	void evidence(Evidence one) {
		evidence.add(one);
	}

	void exemption(Exemption exemption) {
		exemptions.add(exemption);
	}

	void counter(String claim) {
		counters.add(claim);
	}

	Claim claim(AuthorText author) {
		return new Claim(key, kinds(), contested, Optional.ofNullable(card), parts, says(author), ratings, evidence, counters,
				exemptions, parts.isEmpty() ? cardPlace : parts.get(0));
	}

	/** The card's kinds count before those of the spans. */
	private List<ClaimKind> kinds() {
		return card != null && hasKinds(card) ? kinds(card) : spanKinds;
	}

	/** A list that is asked for is made; most elements have none. */
	private static boolean hasKinds(ClaimElement element) {
		return element.eIsSet(ElenchusPackage.Literals.CLAIM_ELEMENT__KINDS);
	}

	private static List<ClaimKind> kinds(ClaimElement element) {
		if (!hasKinds(element)) {
			return List.of();
		}
		return element.getKinds().size() == 1 ? List.of(element.getKinds().getFirst()) : element.getKinds().stream().distinct().toList();
	}

	private String says(AuthorText author) {
		if (!parts.isEmpty()) {
			return author.words(words);
		}
		return card.getStatement() == null ? "" : card.getStatement();
	}
}
