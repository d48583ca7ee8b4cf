package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Card;
import org.elenchus.model.Citation;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Exemption;
import org.elenchus.model.Keyed;
import org.elenchus.model.Note;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.edition.Stance;
import org.elenchus.model.text.TextRange;

/** Joins what stands under one key: cards, spans, and the citations that follow a span. */
final class ClaimJoiner {

	private final ProblemFinder problems;
	private final Map<String, ClaimDraft> drafts = new LinkedHashMap<>();
	private final AuthorText author = new AuthorText();
	private final List<Evidence> citations = new ArrayList<>();
	private final List<Card> cards = new ArrayList<>();
	private final Coverage coverage = new Coverage();

	ClaimJoiner(ProblemFinder problems) {
		this.problems = problems;
	}

	List<Claim> claims() {
		return drafts.values().stream().map(draft -> draft.claim(author)).toList();
	}

	List<Evidence> citations() {
		return citations;
	}

	List<Card> cards() {
		return cards;
	}

	/** Words of the author, or what he put between his paragraphs. */
	void words(String text) {
		author.add(text);
	}

	void start(ClaimElement element, int offset) {
		ClaimDraft draft = draft(element);
		draft.element(element);
		draft.start(offset, author.length());
	}

	void end(String key, int offset) {
		drafts.get(key).end(offset, author.length());
	}

	/** Gives claims what the notes say that cover them, and looks for the cards that stand in other files. */
	void finish(ElenchusResource file) {
		coverage.give(drafts, problems);
		drafts.forEach((key, draft) -> {
			if (!draft.hasCard() && card(file, key) instanceof ClaimCard card) {
				draft.cardElsewhere(card);
			}
		});
	}

	private static Keyed card(ElenchusResource file, String key) {
		return file.keys().find(file, ElenchusPackage.Literals.CLAIM_ELEMENT, key);
	}

	/** A note that says which claims it covers starts. */
	void startNote(Note note) {
		coverage.start(note);
	}

	void endNote() {
		coverage.end();
	}

	void exemption(Exemption exemption, Set<String> claims) {
		claims.forEach(key -> drafts.get(key).exemption(exemption));
	}

	void citation(Citation citation, INode node, Set<String> claims) {
		evidence(citation, node, Stance.SUPPORTS).ifPresent(evidence -> {
			citations.add(evidence);
			claims.forEach(key -> drafts.get(key).evidence(evidence));
			if (claims.isEmpty()) {
				coverage.citation(evidence);
			}
		});
	}

	void card(Card card, ICompositeNode node) {
		cards.add(card);
		problems.card(card, node);
		if (card instanceof ClaimCard claim && claim.getKey() != null) {
			ClaimDraft draft = draft(claim);
			draft.card(claim, Leaves.range(Leaves.of(claim, ElenchusPackage.Literals.KEYED__KEY).get(0)));
			claim.getSupports().forEach(citation -> onCard(citation, Stance.SUPPORTS).ifPresent(draft::evidence));
			claim.getDisputes().forEach(citation -> onCard(citation, Stance.DISPUTES).ifPresent(draft::evidence));
			counters(claim, draft);
		}
	}

	private void counters(ClaimCard claim, ClaimDraft draft) {
		List<INode> nodes = Leaves.of(claim, ElenchusPackage.Literals.CLAIM_CARD__COUNTERS);
		for (int i = 0; i < Math.min(nodes.size(), claim.getCounters().size()); i++) {
			problems.reference(Kind.UNKNOWN_CLAIM, claim.getCounters().get(i), nodes.get(i));
			draft.counter(opponent(claim, claim.getCounters().get(i), NodeModelUtils.getTokenText(nodes.get(i))));
		}
	}

	/** The key of the claim that is named; with its edition if only that tells it from the claim that names it. */
	private static String opponent(ClaimCard claim, ClaimElement opponent, String name) {
		boolean clear = !opponent.eIsProxy() && !opponent.getKey().equals(claim.getKey());
		return clear ? opponent.getKey() : name;
	}

	private Optional<Evidence> onCard(Citation citation, Stance stance) {
		return evidence(citation, NodeModelUtils.findActualNodeFor(citation), stance);
	}

	private Optional<Evidence> evidence(Citation citation, INode node, Stance stance) {
		if (citation.eIsSet(ElenchusPackage.Literals.CITATION__VIA)) {
			Leaves.of(citation, ElenchusPackage.Literals.CITATION__VIA)
					.forEach(via -> problems.reference(Kind.UNKNOWN_SOURCE, citation.getVia(), via));
		}
		List<INode> keys = Leaves.of(citation, ElenchusPackage.Literals.CITATION__SOURCE);
		keys.forEach(key -> problems.reference(Kind.UNKNOWN_SOURCE, citation.getSource(), key));
		citation.getRatings().forEach(problems::rating);
		return evidence(citation, keys, stance, Leaves.range(node));
	}

	/** The citation as it counts for a claim; empty if it is broken and names no source. */
	static Optional<Evidence> evidence(Citation citation, Stance stance, TextRange range) {
		return evidence(citation, Leaves.of(citation, ElenchusPackage.Literals.CITATION__SOURCE), stance, range);
	}

	private static Optional<Evidence> evidence(Citation citation, List<INode> keys, Stance stance, TextRange range) {
		Optional<Source> source = Optional.ofNullable(citation.getSource()).filter(one -> !one.eIsProxy());
		return keys.stream().findFirst()
				.map(key -> new Evidence(citation, NodeModelUtils.getTokenText(key), source, stance, range));
	}

	private ClaimDraft draft(ClaimElement element) {
		return drafts.computeIfAbsent(element.getKey(), ClaimDraft::new);
	}
}
