package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.linking.ProjectKeys;
import org.elenchus.model.Card;
import org.elenchus.model.Citation;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.edition.Stance;

/** Joins what stands under one key: cards, spans, and the citations that follow a span. */
final class ClaimJoiner {

	private final ProblemFinder problems;
	private final Map<String, ClaimDraft> drafts = new LinkedHashMap<>();
	private final Map<String, ClaimDraft> open = new LinkedHashMap<>();
	private final List<Evidence> citations = new ArrayList<>();
	private final List<Card> cards = new ArrayList<>();

	ClaimJoiner(ProblemFinder problems) {
		this.problems = problems;
	}

	List<Claim> claims() {
		return drafts.values().stream().map(ClaimDraft::claim).toList();
	}

	List<Evidence> citations() {
		return citations;
	}

	List<Card> cards() {
		return cards;
	}

	/** The author's words go to all claims that are open. */
	void words(String text) {
		open.values().forEach(draft -> draft.words(text));
	}

	void start(ClaimElement element, int offset, INode node) {
		ClaimDraft draft = draft(element);
		draft.element(element);
		if (draft.start(offset)) {
			open.put(element.getKey(), draft);
			draft.opener = node;
		}
	}

	boolean isOpen(String key) {
		return open.containsKey(key);
	}

	void end(String key, int offset) {
		ClaimDraft draft = open.get(key);
		if (draft != null && draft.end(offset)) {
			open.remove(key);
		}
	}

	/** Reports the long spans that have no end, and looks for the cards that stand in other files. */
	void finish(ProjectKeys keys) {
		open.forEach((key, draft) -> problems.unclosed(key, draft.opener));
		open.values().forEach(ClaimDraft::abandon);
		drafts.forEach((key, draft) -> {
			if (!draft.hasCard() && keys.find(ElenchusPackage.Literals.CLAIM_ELEMENT, key) instanceof ClaimCard card) {
				draft.cardElsewhere(card);
			}
		});
	}

	void citation(Citation citation, INode node, Set<String> claims, Stance stance) {
		Evidence evidence = evidence(citation, node, stance);
		citations.add(evidence);
		claims.forEach(key -> drafts.get(key).evidence(evidence));
	}

	void card(Card card, ICompositeNode node) {
		cards.add(card);
		problems.card(card, node);
		if (card instanceof ClaimCard claim && claim.getKey() != null) {
			ClaimDraft draft = draft(claim);
			draft.card(claim, Leaves.range(node(claim, ElenchusPackage.Literals.KEYED__KEY)));
			claim.getSupports().forEach(citation -> draft.evidence(onCard(citation, Stance.SUPPORTS)));
			claim.getDisputes().forEach(citation -> draft.evidence(onCard(citation, Stance.DISPUTES)));
			counters(claim, draft);
		}
	}

	private void counters(ClaimCard claim, ClaimDraft draft) {
		EReference counters = ElenchusPackage.Literals.CLAIM_CARD__COUNTERS;
		List<INode> nodes = NodeModelUtils.findNodesForFeature(claim, counters);
		for (int i = 0; i < claim.getCounters().size(); i++) {
			problems.reference(Kind.UNKNOWN_CLAIM, claim.getCounters().get(i), nodes.get(i));
			draft.counter(NodeModelUtils.getTokenText(nodes.get(i)));
		}
	}

	private Evidence onCard(Citation citation, Stance stance) {
		return evidence(citation, NodeModelUtils.findActualNodeFor(citation), stance);
	}

	private Evidence evidence(Citation citation, INode node, Stance stance) {
		INode key = node(citation, ElenchusPackage.Literals.CITATION__SOURCE);
		Source source = citation.getSource();
		problems.reference(Kind.UNKNOWN_SOURCE, source, key);
		if (citation.getVia() != null) {
			problems.reference(Kind.UNKNOWN_SOURCE, citation.getVia(),
					node(citation, ElenchusPackage.Literals.CITATION__VIA));
		}
		return new Evidence(citation, NodeModelUtils.getTokenText(key), known(source), stance, Leaves.range(node));
	}

	static Optional<Source> known(Source source) {
		return Optional.ofNullable(source).filter(one -> !one.eIsProxy());
	}

	static INode node(EObject object, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(object, feature).get(0);
	}

	private ClaimDraft draft(ClaimElement element) {
		return drafts.computeIfAbsent(element.getKey(), ClaimDraft::new);
	}
}
