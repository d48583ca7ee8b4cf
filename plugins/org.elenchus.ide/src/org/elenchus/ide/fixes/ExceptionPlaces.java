package org.elenchus.ide.fixes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.ide.document.Reading;
import org.elenchus.model.Card;
import org.elenchus.model.Citation;
import org.elenchus.model.Content;
import org.elenchus.model.Exemption;
import org.elenchus.model.Passage;
import org.elenchus.model.Span;
import org.elenchus.model.SpanEnd;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;

/** The places where a text can say that a rule asks nothing: behind the words of a claim and what supports it, or on a card. */
final class ExceptionPlaces {

	private final Reading reading;

	ExceptionPlaces(Reading reading) {
		this.reading = reading;
	}

	/**
	 * A place for an exception.
	 *
	 * @param offset where it goes, in UTF-16 units
	 * @param blank  what parts it from what stands before it
	 */
	record Place(int offset, String blank) {

		/** Writes an exception there, with an empty reason. */
		TextEdit edit(String rule) {
			return new TextEdit(new TextRange(offset, offset), blank + "{except " + rule + " \"\"}");
		}
	}

	/** The place for the one thing that a finding at a range is about: a claim or a card; none if that is not clear. */
	Optional<Place> here(TextRange range) {
		List<Claim> claims = reading.edition().claims().stream().filter(claim -> isAbout(claim, range)).limit(2).toList();
		return claims.size() == 1 ? of(claims.getFirst()) : claims.isEmpty() ? card(range) : Optional.empty();
	}

	/** What is reported of a claim stands at its first words or its card's key, or at a citation for or against it. */
	private static boolean isAbout(Claim claim, TextRange range) {
		return claim.place().equals(range) || claim.evidence().stream().anyMatch(evidence -> evidence.range().equals(range));
	}

	private Optional<Place> of(Claim claim) {
		return claim.parts().isEmpty() ? card(claim.place()) : behind(claim.parts().getLast());
	}

	private Optional<Place> card(TextRange key) {
		return reading.edition().cards().stream().filter(card -> reading.edition().places().of(card).equals(key)).findFirst().flatMap(ExceptionPlaces::on);
	}

	/** The place on the edition's own card. */
	Optional<Place> everywhere() {
		return reading.edition().metadata().flatMap(ExceptionPlaces::on);
	}

	private static Optional<Place> on(Card card) {
		return Optional.ofNullable(NodeModelUtils.findActualNodeFor(card)).filter(node -> node.getText().endsWith("}"))
				.map(node -> new Place(node.getEndOffset() - 1, " "));
	}

	/** Behind the claim's end nothing but citations and other exceptions may stand before it. */
	private Optional<Place> behind(TextRange words) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(reading.file().root(), words.end());
		return leaf == null ? Optional.empty() : owners(leaf).filter(isEndOf(words)).findFirst()
				.map(end -> new Place(endOfAll(end), ""));
	}

	private static Stream<EObject> owners(ILeafNode leaf) {
		return Stream.iterate(leaf.getSemanticElement(), Objects::nonNull, EObject::eContainer);
	}

	private static Predicate<EObject> isEndOf(TextRange words) {
		return owner -> owner instanceof SpanEnd || owner instanceof Span && NodeModelUtils.findActualNodeFor(owner).getEndOffset() > words.end();
	}

	/** What belongs to a claim's end stands behind it without a gap. */
	private static int endOfAll(EObject claimEnd) {
		List<Content> siblings = ((Passage) claimEnd.eContainer()).getContents();
		int end = NodeModelUtils.findActualNodeFor(claimEnd).getEndOffset();
		for (Content next : siblings.subList(siblings.indexOf(claimEnd) + 1, siblings.size())) {
			ICompositeNode node = NodeModelUtils.findActualNodeFor(next);
			if (!(next instanceof Citation || next instanceof Exemption) || node.getOffset() != end) {
				return end;
			}
			end = node.getEndOffset();
		}
		return end;
	}
}
