package org.elenchus.ide.rename;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.markup.linking.KeyMeaning;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Keyed;
import org.elenchus.model.SpanEnd;
import org.elenchus.model.text.TextRange;

/**
 * A place where a key stands: where it is declared, or where something refers to it. A reference with an edition's key
 * before its own is two places.
 *
 * @param meaning what the key names there
 * @param range   its place, in UTF-16 offsets
 */
public record KeyPlace(KeyMeaning meaning, TextRange range) {

	private static final EClass CLAIM = ElenchusPackage.Literals.CLAIM_ELEMENT;

	/** The key at {@code offset}, or that ends there. */
	public static Optional<KeyPlace> at(ElenchusResource file, int offset) {
		return leaf(file, offset, offset).or(() -> offset > 0 ? leaf(file, offset - 1, offset) : Optional.empty());
	}

	private static Optional<KeyPlace> leaf(ElenchusResource file, int leafOffset, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.root(), leafOffset);
		return leaf == null ? Optional.empty()
				: of(file, leaf).stream().filter(place -> offset <= place.range().end()).findFirst();
	}

	/** The keys that a token is, in the order of the text; none, one, or an edition's key and one in it. */
	static List<KeyPlace> of(ElenchusResource file, ILeafNode leaf) {
		return type(leaf).map(type -> of(file, type, leaf.getText(), leaf.getOffset())).orElse(List.of());
	}

	private static List<KeyPlace> of(ElenchusResource file, EClass type, String name, int offset) {
		KeyMeaning meaning = file.keys().meaning(file, type, name);
		int qualifier = file.keys().qualifier(file, type, name);
		if (qualifier == 0) {
			return List.of(new KeyPlace(meaning, new TextRange(offset, offset + name.length())));
		}
		KeyMeaning edition = new KeyMeaning(ElenchusPackage.Literals.EDITION_CARD, "", name.substring(0, qualifier));
		return List.of(new KeyPlace(edition, new TextRange(offset, offset + qualifier)),
				new KeyPlace(meaning, new TextRange(offset + qualifier + 1, offset + name.length())));
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
}
