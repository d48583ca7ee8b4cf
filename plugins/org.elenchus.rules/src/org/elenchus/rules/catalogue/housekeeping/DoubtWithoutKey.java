package org.elenchus.rules.catalogue.housekeeping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.model.Content;
import org.elenchus.model.Doubt;
import org.elenchus.model.Passage;
import org.elenchus.model.Span;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Item;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.wording.KnownKeys;

/** Asks for a key of a claim that is doubted for longer than today: without one nobody can tell that the doubt was about other words. */
public final class DoubtWithoutKey implements Rule {

	private static final char SIGN = Claim.KEYLESS;

	@Override
	public String id() {
		return "doubt-without-key";
	}

	@Override
	public Reach reach() {
		return Reach.of(KnownKeys.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().items(Item.Doubted.class).stream().map(Item.Doubted::doubt).filter(doubt -> doubt.getDate() != null)
				.forEach(doubt -> doubted(doubt).ifPresent(span -> report(inquiry, doubt, span)));
	}

	private static void report(Inquiry inquiry, Doubt doubt, Span span) {
		Optional<Claim> claim = claim(inquiry, span);
		String words = claim.map(Claim::words).orElse("");
		inquiry.report(inquiry.edition().places().of(doubt), Map.of("subject", words, "other", doubt.getDate()),
				claim.map(one -> fix(inquiry, span, key(one, inquiry.overview(KnownKeys.OVERVIEW).all()))).stream().toList());
	}

	/** The span without a key that a doubt is about. */
	private static Optional<Span> doubted(Doubt doubt) {
		return before(doubt).or(() -> around(doubt)).filter(span -> span.getKey() == null && NodeModelUtils.getNode(span) != null);
	}

	private static Optional<Span> around(Doubt doubt) {
		EObject around = doubt.eContainer();
		while (around instanceof Passage && !(around instanceof Span)) {
			around = around.eContainer();
		}
		return around instanceof Span span ? Optional.of(span) : Optional.empty();
	}

	/** One that ends right before it, or before other forms that follow on its end. */
	private static Optional<Span> before(Doubt doubt) {
		List<Content> siblings = ((Passage) doubt.eContainer()).getContents();
		Content next = doubt;
		for (int i = siblings.indexOf(doubt) - 1; i >= 0 && touch(siblings.get(i), next); i--) {
			if (siblings.get(i) instanceof Span span) {
				return Optional.of(span);
			}
			next = siblings.get(i);
		}
		return Optional.empty();
	}

	private static boolean touch(Content one, Content next) {
		ICompositeNode before = NodeModelUtils.getNode(one);
		ICompositeNode after = NodeModelUtils.getNode(next);
		return before != null && after != null && before.getEndOffset() == after.getOffset();
	}

	private static Optional<Claim> claim(Inquiry inquiry, Span span) {
		ICompositeNode node = NodeModelUtils.getNode(span);
		TextRange place = new TextRange(node.getOffset(), node.getEndOffset());
		return inquiry.edition().claims().stream().filter(claim -> claim.isKeyless() && !claim.parts().isEmpty())
				.filter(claim -> place.start() <= claim.parts().getFirst().start() && claim.parts().getFirst().end() <= place.end()).findFirst();
	}

	/** A free key like the name by which the claim is known until it has one. */
	private static String key(Claim claim, Set<String> taken) {
		String name = claim.key().substring(1).replaceFirst("~.*", "");
		String key = !name.isEmpty() && Character.isLetter(name.codePointAt(0)) ? name : "claim" + (name.isEmpty() ? "" : '-' + name);
		return IntStream.iterate(1, number -> number + 1).mapToObj(number -> number == 1 ? key : key + '-' + number)
				.filter(free -> !taken.contains(free)).findFirst().orElseThrow();
	}

	private static Fix fix(Inquiry inquiry, Span span, String key) {
		int sign = inquiry.edition().text().indexOf(SIGN, NodeModelUtils.getNode(span).getOffset());
		return new Fix(inquiry.fixTitle(key), List.of(new TextEdit(new TextRange(sign, sign + 1), key)));
	}
}
