package org.elenchus.markup.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.markup.scanner.Quotes;
import org.elenchus.model.Answer;
import org.elenchus.model.Card;
import org.elenchus.model.Citation;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.Conflict;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Field;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.quantity.Quantity;

/** Finds a card's own troubles: its key is taken, it refers to nothing, it says something twice or what no one knows. */
final class CardProblems {

	private static final String AUTHOR = "author";

	/** The references of each class that are checked here, looked up once. */
	private static final Map<EClass, List<EReference>> CHECKED = new ConcurrentHashMap<>();

	private final ElenchusResource file;
	private final Grades grades;
	private final ProblemFinder problems;

	CardProblems(ElenchusResource file, Grades grades, ProblemFinder problems) {
		this.file = file;
		this.grades = grades;
		this.problems = problems;
	}

	void check(Card card, ICompositeNode node) {
		if (card.getKey() != null && file.keys().isDuplicate(card)) {
			problems.add(Kind.DUPLICATE, Leaves.of(card, ElenchusPackage.Literals.KEYED__KEY).get(0));
		}
		Repetitions.in(card, node).forEach(again -> problems.add(Kind.MALFORMED, again));
		problems.dates(card);
		card.eContents().forEach(this::part);
		references(card);
		switch (card) {
		case Source source -> source.getReliability().forEach(grades::rating);
		case ClaimCard claim -> claim(claim);
		default -> {
			// has no grades
		}
		}
	}

	/** What a card contains; its citations are checked where they are joined with the claim. */
	private void part(EObject part) {
		switch (part) {
		case Citation citation -> {
			// checked elsewhere
		}
		case Field field -> {
			// told of by those who tell of unknown particulars
		}
		case Conflict conflict -> references(conflict);
		case Answer answer -> references(answer);
		default -> problems.dates(part);
		}
	}

	private void claim(ClaimCard claim) {
		problems.kindsAgain(claim).forEach(again -> problems.add(Kind.MALFORMED, again));
		claim.getConfidence().forEach(grades::confidence);
		if (claim.eIsSet(ElenchusPackage.Literals.CLAIM_CARD__VERDICTS)) {
			claim.getVerdicts().forEach(grades::verdict);
		}
		Leaves.of(claim, ElenchusPackage.Literals.CLAIM_CARD__SPEAKER).forEach(this::speaker);
		named(claim, ElenchusPackage.Literals.CLAIM_CARD__PLACES);
		named(claim, ElenchusPackage.Literals.CLAIM_CARD__AGENTS);
		if (claim.eIsSet(ElenchusPackage.Literals.CLAIM_CARD__AMOUNTS)) {
			amounts(claim);
		}
	}

	private void amounts(ClaimCard claim) {
		claim.getAmounts().stream().filter(amount -> amount.getValue() != null && Quantity.of(amount.getValue()).isEmpty())
				.forEach(amount -> Leaves.of(amount, ElenchusPackage.Literals.AMOUNT__VALUE).forEach(node -> problems.add(Kind.MALFORMED, node)));
	}

	private void named(ClaimCard claim, EStructuralFeature feature) {
		if (claim.eIsSet(feature)) {
			Leaves.of(claim, feature).forEach(this::named);
		}
	}

	/** A place or somebody who acts is named by a text in quotes or by the key of a name. */
	private void named(INode node) {
		String text = NodeModelUtils.getTokenText(node);
		if (!Quotes.isQuoted(text) && file.keys().find(file, ElenchusPackage.Literals.NAME, text) == null) {
			problems.reference(Kind.UNKNOWN_NAME, null, node);
		}
	}

	/** Someone who speaks is named by a text in quotes or by a key. */
	private void speaker(INode node) {
		String text = NodeModelUtils.getTokenText(node);
		boolean known = Quotes.isQuoted(text) || text.equals(AUTHOR) || file.keys().find(file, ElenchusPackage.Literals.SCHOOL, text) != null
				|| file.keys().find(file, ElenchusPackage.Literals.NAME, text) != null;
		if (!known) {
			problems.reference(Kind.UNKNOWN_SPEAKER, null, node);
		}
	}

	private void references(EObject owner) {
		for (EReference reference : CHECKED.computeIfAbsent(owner.eClass(), CardProblems::checked)) {
			if (owner.eIsSet(reference)) {
				references(owner, reference);
			}
		}
	}

	/** What claims counter is checked where they are joined. */
	private static List<EReference> checked(EClass type) {
		return type.getEAllReferences().stream().filter(reference -> !reference.isContainment()
				&& reference != ElenchusPackage.Literals.CLAIM_CARD__COUNTERS).toList();
	}

	private void references(EObject owner, EReference reference) {
		List<?> targets = reference.isMany() ? (List<?>) owner.eGet(reference) : List.of(owner.eGet(reference));
		List<INode> nodes = Leaves.of(owner, reference);
		for (int i = 0; i < Math.min(nodes.size(), targets.size()); i++) {
			problems.reference(unknown(reference.getEReferenceType()), (EObject) targets.get(i), nodes.get(i));
		}
	}

	private static Kind unknown(EClass type) {
		return switch (type.getClassifierID()) {
		case ElenchusPackage.SOURCE -> Kind.UNKNOWN_SOURCE;
		case ElenchusPackage.SCHOOL -> Kind.UNKNOWN_SCHOOL;
		case ElenchusPackage.NAME -> Kind.UNKNOWN_NAME;
		case ElenchusPackage.QUESTION -> Kind.UNKNOWN_QUESTION;
		default -> Kind.UNKNOWN_CLAIM;
		};
	}
}
