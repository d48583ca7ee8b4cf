package org.elenchus.rules.catalogue.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.model.Need;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.evidence.Opposition;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.project.ClaimCards;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.conflict.OtherViews;
import org.elenchus.rules.conflict.Statement;
import org.elenchus.rules.reporting.Written;

/** Warns of a contested claim that no source disputes and no other claim counters, and proposes claims that may. */
public final class ContestedWithoutCounterview implements Rule {

	@Override
	public String id() {
		return "contested-without-counterview";
	}

	@Override
	public Reach reach() {
		return Reach.of(Opposition.OVERVIEW, OtherViews.OVERVIEW, ClaimCards.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		Opposition.OfEdition opposition = inquiry.overview(Opposition.OVERVIEW).of(inquiry.edition());
		inquiry.claims().filter(claim -> inquiry.policy().requires(Need.COUNTERVIEW, claim))
				.filter(claim -> !opposition.hasCounterView(claim)).forEach(claim -> report(inquiry, claim));
	}

	private static void report(Inquiry inquiry, Claim claim) {
		ClaimCards.OfEdition cards = inquiry.ofEdition(ClaimCards.OfEdition.class, inquiry.overview(ClaimCards.OVERVIEW)::of);
		List<Statement> others = cards.place(claim).map(inquiry.overview(OtherViews.OVERVIEW)::of).orElse(List.of());
		Values values = others.isEmpty() ? Values.of(Map.of()) : Statement.besides(others);
		String proposal = others.isEmpty() ? "" : inquiry.phrase("proposal", Map.of("other", others.getFirst().words()));
		inquiry.report(claim, values.showing(Map.of("asked", asked(inquiry, claim), "proposal", proposal)),
				others.stream().flatMap(other -> fix(inquiry, claim, other.place().key()).stream()).toList());
	}

	/** Names the other claim at the end of this one's card, if that stands in the same file. */
	private static Optional<Fix> fix(Inquiry inquiry, Claim claim, String other) {
		Optional<ICompositeNode> card = claim.card().filter(one -> Written.isOnCardOf(inquiry.edition(), one)).map(NodeModelUtils::getNode);
		return card.map(node -> node.getEndOffset() - 1).filter(end -> inquiry.edition().text().charAt(end) == '}')
				.map(end -> new Fix(inquiry.fixTitle(other), List.of(new TextEdit(new TextRange(end, end), " counter " + other))));
	}

	/** Why another view is asked for: a policy can ask for it of claims that nobody calls contested. */
	private static String asked(Inquiry inquiry, Claim claim) {
		return inquiry.phrase(claim.contested() ? "contested" : "policy", Map.of());
	}
}
