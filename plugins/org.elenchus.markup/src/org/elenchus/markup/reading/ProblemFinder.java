package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.linking.ProjectKeys;
import org.elenchus.model.Block;
import org.elenchus.model.Broken;
import org.elenchus.model.Card;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Field;
import org.elenchus.model.Mention;
import org.elenchus.model.Rating;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.text.TextRange;

/** Gathers the places where the markup is broken: one problem for one mistake. */
final class ProblemFinder {

	private static final int LONGEST_OPENER = 40;
	private static final Pattern ADMIRALTY = Pattern.compile("[A-F][1-6]?|[1-6]");

	private final ProjectKeys keys;
	private final boolean mayHaveErrors;
	private final List<Problem> problems = new ArrayList<>();

	/** @param mayHaveErrors whether there may be something that the parser could not read */
	ProblemFinder(ProjectKeys keys, boolean mayHaveErrors) {
		this.keys = keys;
		this.mayHaveErrors = mayHaveErrors;
	}

	List<Problem> problems() {
		problems.sort(Comparator.comparing(Problem::range));
		return problems;
	}

	private void add(Kind kind, TextRange range, String subject) {
		problems.add(new Problem(kind, range, subject));
	}

	private void add(Kind kind, INode node) {
		add(kind, Leaves.range(node), NodeModelUtils.getTokenText(node));
	}

	/** What the parser could not read in a block, and cards that share it with the author's words. */
	void block(Block block, ICompositeNode node, boolean mixed) {
		boolean broken = block.getContents().stream().anyMatch(Broken.class::isInstance);
		if (mixed && !broken) {
			block.getContents().stream().filter(Card.class::isInstance).findFirst()
					.ifPresent(card -> add(Kind.MISPLACED, opener(NodeModelUtils.findActualNodeFor(card)), key(card)));
		}
		if (mayHaveErrors) {
			SyntaxErrors.in(node).forEach(place -> add(Kind.MALFORMED, place));
		}
	}

	private static String key(EObject card) {
		return ((Card) card).getKey();
	}

	void broken(Broken broken, INode node) {
		TextRange range = opener(node);
		String text = Leaves.text(node);
		add(switch (broken.getFault()) {
		case UNCLOSED -> Kind.UNCLOSED;
		case MALFORMED -> Kind.MALFORMED;
		case MISPLACED -> Kind.MISPLACED;
		case TOO_DEEP -> Kind.TOO_DEEP;
		}, range, text.substring(0, range.length()));
	}

	/** The first line of a form without the white space behind it, or as much of it as tells what it is. */
	private static TextRange opener(INode node) {
		String text = Leaves.text(node);
		int line = (int) text.chars().takeWhile(c -> c != '\n' && c != '\r').count();
		int length = text.substring(0, Math.min(line, LONGEST_OPENER)).stripTrailing().length();
		return new TextRange(node.getOffset(), node.getOffset() + length);
	}

	/** The start of a long span without its end, or the end without its start. */
	void single(String milestone, INode node) {
		add(Kind.UNCLOSED, Leaves.range(node), milestone);
	}

	/** A citation behind the ends of more claims than it can support. */
	void crowd(INode citation) {
		add(Kind.TOO_MANY_ENDS, citation);
	}

	/** Words in a span's head that mean nothing or come too late. */
	void words(ClaimElement element, ICompositeNode node) {
		List<INode> wrong = new ArrayList<>(Leaves.of(element, ElenchusPackage.Literals.CLAIM_ELEMENT__WORDS));
		wrong.addAll(Repetitions.in(element, node));
		wrong.stream().min(Comparator.comparing(INode::getOffset)).ifPresent(word -> add(Kind.MALFORMED, word));
	}

	/** Checks the source that a mention names; returns its key. */
	String mention(Mention mention) {
		INode node = Leaves.of(mention, ElenchusPackage.Literals.MENTION__SOURCE).get(0);
		reference(Kind.UNKNOWN_SOURCE, mention.getSource(), node);
		return NodeModelUtils.getTokenText(node);
	}

	/** Checks that a rating's grade is one of the Admiralty code: a letter from A to F, a digit from 1 to 6, or both. */
	void rating(Rating rating) {
		if (rating != null && rating.getCode() != null && !ADMIRALTY.matcher(rating.getCode()).matches()) {
			add(Kind.MALFORMED, Leaves.of(rating, ElenchusPackage.Literals.RATING__CODE).get(0));
		}
	}

	/** Checks that a key leads somewhere; {@code unknown} is what is wrong if it does not. */
	void reference(Kind unknown, EObject target, INode node) {
		if (target == null || target.eIsProxy()) {
			add(unknown, node);
		}
	}

	/** A card's own troubles: its key is taken, it refers to nothing, it says something twice or what no one knows. */
	void card(Card card, ICompositeNode node) {
		if (card.getKey() != null && keys.isDuplicate(card)) {
			add(Kind.DUPLICATE, Leaves.of(card, ElenchusPackage.Literals.KEYED__KEY).get(0));
		}
		card.eContents().forEach(this::particular);
		if (card instanceof Source source) {
			source.getReliability().forEach(this::rating);
		}
		Repetitions.in(card, node).forEach(again -> add(Kind.MALFORMED, again));
		for (EReference reference : card.eClass().getEAllReferences()) {
			boolean toSchoolOrSource = !reference.isContainment()
					&& reference != ElenchusPackage.Literals.CLAIM_CARD__COUNTERS;
			if (toSchoolOrSource) {
				references(card, reference);
			}
		}
	}

	/** A particular needs a name that is known; one without a value is a mistake of another kind. */
	private void particular(EObject child) {
		if (child instanceof Field field && field.getValue() != null && !CslVariables.isKnown(field.getName())) {
			add(Kind.MALFORMED, Leaves.of(field, ElenchusPackage.Literals.FIELD__NAME).get(0));
		}
	}

	private void references(Card card, EReference reference) {
		boolean toSchool = reference.getEReferenceType() == ElenchusPackage.Literals.SCHOOL;
		List<?> targets = (List<?>) card.eGet(reference);
		List<INode> nodes = Leaves.of(card, reference);
		for (int i = 0; i < Math.min(nodes.size(), targets.size()); i++) {
			reference(toSchool ? Kind.UNKNOWN_SCHOOL : Kind.UNKNOWN_SOURCE, (EObject) targets.get(i), nodes.get(i));
		}
	}
}
