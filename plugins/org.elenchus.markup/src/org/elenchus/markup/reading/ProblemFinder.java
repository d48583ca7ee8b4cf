package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.markup.mending.ReservedKeys;
import org.elenchus.model.Apparatus;
import org.elenchus.model.Block;
import org.elenchus.model.Broken;
import org.elenchus.model.Card;
import org.elenchus.model.Citation;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Fault;
import org.elenchus.model.Gap;
import org.elenchus.model.Mention;
import org.elenchus.model.ParagraphKind;
import org.elenchus.model.ParagraphStart;
import org.elenchus.model.Rating;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.edition.Role;
import org.elenchus.model.text.TextRange;

/** Gathers the places where the markup is broken: one problem for one mistake. */
final class ProblemFinder {

	private static final int LONGEST_OPENER = 40;

	private final ElenchusResource file;
	private final boolean mayHaveErrors;
	private final List<Problem> problems = new ArrayList<>();
	private final Grades grades;
	private final CardProblems cards;

	ProblemFinder(ElenchusResource file) {
		this.file = file;
		this.mayHaveErrors = file.hasSyntaxErrors();
		this.grades = new Grades(file, this);
		this.cards = new CardProblems(file, grades, this);
	}

	/** Those of which nobody has been told yet. */
	List<Problem> take() {
		List<Problem> taken = List.copyOf(problems);
		problems.clear();
		return taken;
	}

	void addAll(List<Problem> found) {
		problems.addAll(found);
	}

	/** In the order of the text; what is wrong in one way at one place is told once. */
	List<Problem> problems() {
		problems.sort(Comparator.comparing(Problem::range));
		Set<Place> told = new HashSet<>();
		problems.removeIf(problem -> !told.add(new Place(problem.kind(), problem.range())));
		return problems;
	}

	private record Place(Kind kind, TextRange range) {
	}

	private void add(Kind kind, TextRange range, String subject) {
		problems.add(new Problem(kind, range, subject));
	}

	void add(Kind kind, INode node) {
		add(kind, Leaves.range(node), NodeModelUtils.getTokenText(node));
	}

	/** A word that means nothing, and the words that could stand in its place. */
	void malformed(INode word, List<String> choices) {
		problems.add(new Problem(Kind.MALFORMED, Leaves.range(word), NodeModelUtils.getTokenText(word), choices));
	}

	/** What the parser could not read in a block, and cards that share it with the author's words. */
	void block(Block block, ICompositeNode node, boolean mixed) {
		if (mixed && block.getContents().stream().noneMatch(Broken.class::isInstance)) {
			block.getContents().stream().filter(Card.class::isInstance).findFirst()
					.ifPresent(card -> misplaced((Card) card));
		}
		if (mayHaveErrors) {
			SyntaxErrors.in(node).forEach(place -> malformed(place.node(), CardChoices.at(place, file.text())));
		}
	}

	/** A card without a key, such as a policy, is called by its first words. */
	private void misplaced(Card card) {
		INode node = NodeModelUtils.findActualNodeFor(card);
		TextRange opener = opener(node);
		String words = Leaves.text(node).substring(0, opener.length());
		add(Kind.MISPLACED, opener, card.getKey() == null ? words : card.getKey());
	}

	void broken(Broken broken, INode node) {
		TextRange range = opener(node);
		String text = Leaves.text(node);
		String opener = text.substring(0, range.length());
		boolean reserved = broken.getFault() == Fault.MALFORMED || broken.getFault() == Fault.MISPLACED;
		if (reserved && ReservedKeys.isAt(file.text(), range.start())) {
			String word = ReservedKeys.word(file.text(), range.start());
			add(Kind.RESERVED_KEY, new TextRange(range.start(), range.start() + 1 + word.length()), word);
			return;
		}
		switch (broken.getFault()) {
		case UNCLOSED -> add(Kind.UNCLOSED, range, opener);
		case MALFORMED -> problems.add(new Problem(Kind.MALFORMED, range, opener, OpenerSlips.insteadOf(opener, range, file.text())));
		case MISPLACED -> add(Kind.MISPLACED, range, opener);
		case TOO_DEEP -> add(Kind.TOO_DEEP, range, opener);
		}
	}

	/** What a paragraph is: levels are counted from 1, nothing is too deep, and only a table has a line that names its columns. */
	void paragraph(ParagraphStart start) {
		start.getLayers().stream().filter(layer -> layer.getLevel() < 1 || layer.getLevel() > Role.DEEPEST)
				.forEach(layer -> Leaves.of(layer, ElenchusPackage.Literals.LAYER__LEVEL).forEach(level -> malformed(level, List.of())));
		start.getLayers().stream().skip(Role.DEEPEST).findFirst().ifPresent(
				layer -> Leaves.of(layer, ElenchusPackage.Literals.LAYER__KIND).forEach(kind -> malformed(kind, List.of())));
		if (start.isHeader() && start.getLayers().getLast().getKind() != ParagraphKind.TABLE) {
			Leaves.of(start, ElenchusPackage.Literals.PARAGRAPH_START__HEADER).forEach(word -> malformed(word, List.of()));
		}
	}

	/** What a paragraph is that has no words. */
	void emptyParagraph(Block block) {
		block.getContents().stream().filter(ParagraphStart.class::isInstance)
				.forEach(start -> add(Kind.MALFORMED, opener(NodeModelUtils.findActualNodeFor(start)), opener(start)));
	}

	private static String opener(EObject form) {
		String text = Leaves.text(NodeModelUtils.findActualNodeFor(form));
		return text.substring(0, opener(0, text).length());
	}

	/** Checks the witnesses that have other words. */
	void witnesses(Apparatus apparatus) {
		sources(apparatus, ElenchusPackage.Literals.APPARATUS__WITNESSES, apparatus.getWitnesses());
		apparatus.getReadings().forEach(
				reading -> sources(reading, ElenchusPackage.Literals.VARIANT_READING__WITNESSES, reading.getWitnesses()));
	}

	private void sources(EObject owner, EReference feature, List<Source> sources) {
		List<INode> nodes = Leaves.of(owner, feature);
		for (int i = 0; i < Math.min(nodes.size(), sources.size()); i++) {
			reference(Kind.UNKNOWN_SOURCE, sources.get(i), nodes.get(i));
		}
	}

	/** Checks what is said of lost words: nothing lost is no gap. */
	void gap(Gap gap) {
		dates(gap);
		if (gap.eIsSet(ElenchusPackage.Literals.GAP__UNIT) && gap.getExtent() < 1) {
			Leaves.of(gap, ElenchusPackage.Literals.GAP__EXTENT).forEach(extent -> malformed(extent, List.of()));
		}
	}

	/** Words of a locator that were meant to say something else. */
	void locator(Citation citation) {
		if (citation.getLocator() != null) {
			LocatorSlips.in(citation, file).ifPresent(problems::add);
		}
	}

	/** A short span that ends in a way in which it cannot. */
	void opener(Kind kind, INode node) {
		String text = Leaves.text(node);
		TextRange range = opener(node.getOffset(), text.substring(0, text.indexOf('|') + 1));
		add(kind, range, text.substring(0, range.length()));
	}

	private static TextRange opener(INode node) {
		return opener(node.getOffset(), Leaves.text(node));
	}

	/** The first line of a form without the white space behind it, or as much of it as tells what it is. */
	private static TextRange opener(int start, String text) {
		int line = (int) text.chars().takeWhile(c -> c != '\n' && c != '\r').count();
		int length = text.substring(0, Math.min(line, LONGEST_OPENER)).stripTrailing().length();
		return new TextRange(start, start + length);
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
		List<INode> unknown = element.eIsSet(ElenchusPackage.Literals.CLAIM_ELEMENT__WORDS)
				? Leaves.of(element, ElenchusPackage.Literals.CLAIM_ELEMENT__WORDS) : List.of();
		List<INode> wrong = new ArrayList<>(unknown);
		wrong.addAll(Repetitions.in(element, node));
		wrong.addAll(kindsAgain(element));
		wrong.stream().min(Comparator.comparing(INode::getOffset)).ifPresent(
				word -> malformed(word, unknown.contains(word) ? ClaimWords.left(element) : List.of()));
	}

	/** A kind that is said twice. */
	List<INode> kindsAgain(ClaimElement element) {
		if (!element.eIsSet(ElenchusPackage.Literals.CLAIM_ELEMENT__KINDS) || element.getKinds().size() < 2) {
			return List.of();
		}
		List<INode> nodes = Leaves.of(element, ElenchusPackage.Literals.CLAIM_ELEMENT__KINDS);
		Set<String> said = new HashSet<>();
		return nodes.stream().filter(node -> !said.add(NodeModelUtils.getTokenText(node))).toList();
	}

	/** Checks the source that a mention names; returns its key. */
	String mention(Mention mention) {
		INode node = Leaves.of(mention, ElenchusPackage.Literals.MENTION__SOURCE).get(0);
		reference(Kind.UNKNOWN_SOURCE, mention.getSource(), node);
		return NodeModelUtils.getTokenText(node);
	}

	/** Checks that a rating's grade belongs to a scale, and its date. */
	void rating(Rating rating) {
		grades.rating(rating);
		dates(rating);
	}

	/** Checks the dates that an element gives. */
	void dates(EObject element) {
		Dates.unreadable(element).forEach(date -> add(Kind.MALFORMED, date));
	}

	/** Checks that a key leads somewhere; {@code unknown} is what is wrong if nothing declares it. */
	void reference(Kind unknown, EObject target, INode node) {
		if (target == null || target.eIsProxy()) {
			String key = NodeModelUtils.getTokenText(node);
			List<String> choices = file.keys().choices(file, type(unknown), key);
			problems.add(new Problem(choices.isEmpty() ? unknown : Kind.AMBIGUOUS, Leaves.range(node), key, choices));
		}
	}

	private static EClass type(Kind unknown) {
		return switch (unknown) {
		case UNKNOWN_SOURCE -> ElenchusPackage.Literals.SOURCE;
		case UNKNOWN_SCHOOL, UNKNOWN_SPEAKER -> ElenchusPackage.Literals.SCHOOL;
		case UNKNOWN_NAME -> ElenchusPackage.Literals.NAME;
		case UNKNOWN_QUESTION -> ElenchusPackage.Literals.QUESTION;
		default -> ElenchusPackage.Literals.CLAIM_ELEMENT;
		};
	}

	/** Notes a card's own troubles, but for {@link UnknownParticulars}. */
	void card(Card card, ICompositeNode node) {
		cards.check(card, node);
	}
}
