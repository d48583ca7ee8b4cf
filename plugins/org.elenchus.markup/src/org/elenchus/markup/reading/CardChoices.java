package org.elenchus.markup.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.scanner.CardPlace;
import org.elenchus.model.Card;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Field;
import org.elenchus.model.Medium;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;

/** The words that can stand where a card has one that means nothing: those that it could still say, from A to Z. */
final class CardChoices {

	private static final Set<String> CLAIM_KINDS = literals(ClaimKind.VALUES);
	private static final Set<String> SOURCE_KINDS = literals(SourceKind.VALUES);
	private static final Set<String> MEDIA = literals(Medium.VALUES);

	private CardChoices() {
	}

	/** The words that could stand at an error; none where something is missing, for no word there is wrong. */
	static List<String> at(SyntaxErrors.Place place, String text) {
		boolean unknown = place.node().getSemanticElement() instanceof Field field && !CslVariables.isKnown(field.getName());
		if (place.card() == null || place.missing() && !unknown) {
			return List.of();
		}
		Set<String> words = words(place.card(), place.node(), text);
		if (place.missing()) {
			words.removeIf(word -> !isOfSource(word));
		}
		return List.copyOf(words);
	}

	/** The words that could stand in place of the name of a particular, with the values behind it as they are. */
	static List<String> insteadOf(Field field, INode name, String text) {
		Set<String> words = words((Card) field.eContainer(), name, text);
		words.removeIf(word -> isOfSource(word) && !goesWith(word, field.getValues()));
		words.addAll(CslVariables.names());
		return List.copyOf(words);
	}

	private static Set<String> words(Card card, INode node, String text) {
		int start = NodeModelUtils.findActualNodeFor(card).getOffset();
		Set<String> words = new TreeSet<>(CardPlace.words(text, start, node.getOffset()));
		words.removeIf(word -> isSaid(card, word));
		return words;
	}

	/** Whether a card has said what the word says, or something in its place, and cannot say it again. */
	private static boolean isSaid(Card card, String word) {
		boolean head = switch (card) {
		case ClaimCard claim -> !ClaimWords.left(claim).contains(word) && (CLAIM_KINDS.contains(word) || word.equals("contested"));
		case Source source -> SOURCE_KINDS.contains(word) && source.getKind() != SourceKind.UNSPECIFIED
				|| MEDIA.contains(word) && source.eIsSet(ElenchusPackage.Literals.SOURCE__MEDIUM);
		default -> false;
		};
		EStructuralFeature particular = card.eClass().getEStructuralFeature(word);
		return head || particular != null && !particular.isMany() && card.eIsSet(particular);
	}

	private static boolean isOfSource(String word) {
		return SOURCE_KINDS.contains(word) || MEDIA.contains(word);
	}

	/** Whether one word says what sort of source it is and the words behind it what else it is. */
	private static boolean goesWith(String word, List<String> values) {
		Set<String> others = SOURCE_KINDS.contains(word) ? MEDIA : SOURCE_KINDS;
		return values.size() == 1 && others.contains(values.getFirst());
	}

	private static Set<String> literals(List<? extends Enumerator> values) {
		return values.stream().map(Enumerator::getLiteral).collect(Collectors.toSet());
	}
}
