package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
import org.elenchus.model.SpanEnd;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.text.TextRange;

/** Gathers the places where the markup is broken: one problem for one mistake. */
final class ProblemFinder {

	private static final int LONGEST_OPENER = 40;

	private final ProjectKeys keys;
	private final List<Problem> problems = new ArrayList<>();

	ProblemFinder(ProjectKeys keys) {
		this.keys = keys;
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
		for (INode child : node.getAsTreeIterable()) {
			if (child.getSyntaxErrorMessage() != null) {
				add(Kind.MALFORMED, child);
				return;
			}
		}
	}

	private static String key(EObject card) {
		return ((Card) card).getKey();
	}

	void broken(Broken broken, INode node) {
		TextRange range = opener(node);
		String text = node.getText().substring(node.getOffset() - node.getTotalOffset());
		add(switch (broken.getFault()) {
		case UNCLOSED -> Kind.UNCLOSED;
		case MALFORMED -> Kind.MALFORMED;
		case MISPLACED -> Kind.MISPLACED;
		case TOO_DEEP -> Kind.TOO_DEEP;
		}, range, text.substring(0, range.length()));
	}

	/** The first line of a form without the white space behind it, or as much of it as tells what it is. */
	private static TextRange opener(INode node) {
		String text = node.getText().substring(node.getOffset() - node.getTotalOffset());
		int line = (int) text.chars().takeWhile(c -> c != '\n' && c != '\r').count();
		int length = text.substring(0, Math.min(line, LONGEST_OPENER)).stripTrailing().length();
		return new TextRange(node.getOffset(), node.getOffset() + length);
	}

	void unclosed(String key, INode node) {
		add(Kind.UNCLOSED, Leaves.range(node), "{>" + key + "}");
	}

	void unopened(SpanEnd end, INode node) {
		add(Kind.UNCLOSED, Leaves.range(node), "{<" + end.getKey() + "}");
	}

	/** Words in a span's head that mean nothing. */
	void words(ClaimElement element, INode node) {
		if (!element.getWords().isEmpty()) {
			add(Kind.MALFORMED, NodeModelUtils
					.findNodesForFeature(element, ElenchusPackage.Literals.CLAIM_ELEMENT__WORDS).get(0));
		}
	}

	/** Checks the source that a mention names; returns its key. */
	String mention(Mention mention) {
		INode node = NodeModelUtils.findNodesForFeature(mention, ElenchusPackage.Literals.MENTION__SOURCE).get(0);
		reference(Kind.UNKNOWN_SOURCE, mention.getSource(), node);
		return NodeModelUtils.getTokenText(node);
	}

	/** Checks that a key leads somewhere; {@code unknown} is what is wrong if it does not. */
	void reference(Kind unknown, EObject target, INode node) {
		if (target == null || target.eIsProxy()) {
			add(unknown, node);
		}
	}

	/** A card's own troubles: its key is taken, it refers to nothing, it has a particular that no one knows. */
	void card(Card card, INode node) {
		if (card.getKey() != null && keys.isDuplicate(card)) {
			add(Kind.DUPLICATE, NodeModelUtils.findNodesForFeature(card, ElenchusPackage.Literals.KEYED__KEY).get(0));
		}
		for (EObject child : card.eContents()) {
			if (child instanceof Field field && field.getName() != null && !CslVariables.isKnown(field.getName())) {
				add(Kind.MALFORMED,
						NodeModelUtils.findNodesForFeature(field, ElenchusPackage.Literals.FIELD__NAME).get(0));
			}
		}
		for (EReference reference : card.eClass().getEAllReferences()) {
			boolean toSchoolOrSource = !reference.isContainment()
					&& reference != ElenchusPackage.Literals.CLAIM_CARD__COUNTERS;
			if (toSchoolOrSource) {
				references(card, reference);
			}
		}
	}

	private void references(Card card, EReference reference) {
		boolean toSchool = reference.getEReferenceType() == ElenchusPackage.Literals.SCHOOL;
		List<?> targets = (List<?>) card.eGet(reference);
		List<INode> nodes = NodeModelUtils.findNodesForFeature(card, reference);
		for (int i = 0; i < targets.size(); i++) {
			reference(toSchool ? Kind.UNKNOWN_SCHOOL : Kind.UNKNOWN_SOURCE, (EObject) targets.get(i), nodes.get(i));
		}
	}
}
