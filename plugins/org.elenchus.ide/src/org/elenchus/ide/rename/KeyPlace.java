package org.elenchus.ide.rename;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Keyed;
import org.elenchus.model.SpanEnd;
import org.elenchus.model.text.TextRange;

/**
 * A place where a key stands: where it is declared, or where something refers to it.
 *
 * @param type  what the key names: a claim, a source, a school or an edition
 * @param key   the key
 * @param range its place, in UTF-16 offsets
 */
public record KeyPlace(EClass type, String key, TextRange range) {

	private static final EClass CLAIM = ElenchusPackage.Literals.CLAIM_ELEMENT;

	/** The key at {@code offset}, or that ends there. */
	public static Optional<KeyPlace> at(ElenchusResource file, int offset) {
		return leaf(file, offset).or(() -> offset > 0 ? leaf(file, offset - 1) : Optional.empty());
	}

	private static Optional<KeyPlace> leaf(ElenchusResource file, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
		return leaf == null ? Optional.empty() : of(leaf);
	}

	/** The key that a token is, if it is one. */
	static Optional<KeyPlace> of(ILeafNode leaf) {
		return type(leaf).map(
				type -> new KeyPlace(type, leaf.getText(), new TextRange(leaf.getOffset(), leaf.getEndOffset())));
	}

	private static Optional<EClass> type(ILeafNode leaf) {
		EObject owner = leaf.getSemanticElement();
		return switch (leaf.getGrammarElement()) {
		case CrossReference reference -> Optional.of(GrammarUtil.getReference(reference, owner.eClass()).getEReferenceType());
		case RuleCall call when call.getRule().getName().equals("KEY") -> declared(owner);
		case null, default -> Optional.empty();
		};
	}

	private static Optional<EClass> declared(EObject owner) {
		return switch (owner) {
		case ClaimElement claim -> Optional.of(CLAIM);
		case SpanEnd end -> Optional.of(CLAIM);
		case Keyed keyed -> Optional.of(keyed.eClass());
		default -> Optional.empty();
		};
	}

	/** Whether another place is about the same thing. */
	boolean namesTheSameAs(KeyPlace other) {
		return type == other.type && key.equals(other.key);
	}
}
