package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.model.Block;
import org.elenchus.model.Broken;
import org.elenchus.model.Card;
import org.elenchus.model.Citation;
import org.elenchus.model.Content;
import org.elenchus.model.Doubt;
import org.elenchus.model.Exemption;
import org.elenchus.model.Heading;
import org.elenchus.model.Insertion;
import org.elenchus.model.Marked;
import org.elenchus.model.Mention;
import org.elenchus.model.Note;
import org.elenchus.model.Passage;
import org.elenchus.model.Quotation;
import org.elenchus.model.Span;
import org.elenchus.model.SpanEnd;
import org.elenchus.model.SpanStart;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Paragraph;
import org.elenchus.model.edition.Problem.Kind;

/** Walks through the text in reading order and tells the joiner what it meets. */
final class Flow {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Leaves leaves;
	private final Milestones milestones;
	private final NamedEnds namedEnds;
	private final ClaimJoiner claims;
	private final ProblemFinder problems;
	private final List<Paragraph> paragraphs = new ArrayList<>();
	private List<Item> items = new ArrayList<>();
	private final EndedClaims justEnded = new EndedClaims();
	private boolean afterMilestone;

	Flow(Leaves leaves, Milestones milestones, NamedEnds namedEnds, ClaimJoiner claims, ProblemFinder problems) {
		this.leaves = leaves;
		this.milestones = milestones;
		this.namedEnds = namedEnds;
		this.claims = claims;
		this.problems = problems;
	}

	List<Paragraph> paragraphs() {
		return paragraphs;
	}

	void block(Block block) {
		items = new ArrayList<>();
		nothingEnded();
		ICompositeNode node = NodeModelUtils.getNode(block);
		children(node, block);
		boolean prose = items.stream().anyMatch(item -> !(item instanceof Item.Words words && words.text().isBlank()));
		problems.block(block, node, prose && block.getContents().stream().anyMatch(Card.class::isInstance));
		if (prose) {
			paragraphs.add(new Paragraph(items));
			claims.words(node.getLastChild().getText());
		}
	}

	private void children(ICompositeNode node, EObject owner) {
		for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof ILeafNode leaf) {
				leaf(leaf);
			} else if (child.getSemanticElement() == owner) {
				children((ICompositeNode) child, owner);
			} else if (!isHead(child.getSemanticElement(), owner)) {
				content((Content) child.getSemanticElement(), (ICompositeNode) child);
			}
		}
	}

	/** The citation in a quotation's head is told behind the words. */
	private static boolean isHead(EObject part, EObject owner) {
		return owner instanceof Quotation quotation && quotation.getCitation() == part;
	}

	private void leaf(ILeafNode leaf) {
		String words = leaves.words(leaf);
		if (words != null) {
			text(words, leaf.getOffset());
		}
	}

	/** A byte order mark is no word of the author's. */
	private void text(String text, int offset) {
		if (offset == 0 && text.charAt(0) == BYTE_ORDER_MARK) {
			words(text.substring(1), 1);
		} else {
			words(text, offset);
		}
	}

	private void words(String text, int offset) {
		items.add(new Item.Words(text, offset));
		claims.words(text);
		nothingEnded();
	}

	private void nothingEnded() {
		justEnded.clear();
		afterMilestone = false;
	}

	private void content(Content content, ICompositeNode node) {
		switch (content) {
		case Citation citation -> citation(citation, node);
		case SpanEnd end -> end(end, node);
		case Doubt doubt -> {
			items.add(new Item.Doubted(doubt));
			problems.dates(doubt);
		}
		case Exemption exemption -> exemption(exemption, node);
		case Card card -> {
			claims.card(card, node);
			nothingEnded();
		}
		case Broken broken -> {
			broken(broken, node);
			words(Leaves.text(node), node.getOffset());
		}
		default -> {
			nothingEnded();
			form(content, node);
		}
		}
	}

	private void broken(Broken broken, INode node) {
		if (!namedEnds.isToldElsewhere(broken)) {
			namedEnds.problem(broken).ifPresentOrElse(kind -> problems.opener(kind, node), () -> problems.broken(broken, node));
		}
	}

	private void form(Content content, ICompositeNode node) {
		switch (content) {
		case Span span -> span(span, node);
		case SpanStart start -> start(start, node);
		case Note note -> note(note, node);
		case Heading heading -> passage(heading, node, new Item.HeadingStart(heading.getLevel()), new Item.HeadingEnd());
		case Mention mention -> passage(mention, node, new Item.MentionStart(mention, problems.mention(mention)),
				new Item.MentionEnd());
		case Marked marked -> marked(marked, node);
		case Insertion insertion -> items.add(new Item.Inserted(insertion.getText()));
		default -> throw new IllegalStateException("no place for " + content.eClass().getName());
		}
	}

	private void passage(Passage passage, ICompositeNode node, Item start, Item end) {
		items.add(start);
		children(node, passage);
		items.add(end);
		nothingEnded();
	}

	/** A claim that ends with the marked words is followed by what follows them. */
	private void marked(Marked marked, ICompositeNode node) {
		items.add(new Item.MarkStart(marked.getMark()));
		children(node, marked);
		items.add(new Item.MarkEnd(marked.getMark()));
	}

	private void note(Note note, ICompositeNode node) {
		if (note.isBody()) {
			claims.startNote(note);
			passage(note, node, new Item.NoteStart(note), new Item.NoteEnd());
			claims.endNote();
		} else {
			items.add(new Item.NoteReference(note));
		}
	}

	private void span(Span span, ICompositeNode node) {
		namedEnds.problem(span).ifPresent(kind -> problems.opener(kind, node));
		problems.words(span, node);
		items.add(new Item.ClaimStart(span.getKey()));
		claims.start(span, wordsStart(node));
		children(node, span);
		items.add(new Item.ClaimEnd(span.getKey()));
		claims.end(span.getKey(), wordsEnd(node));
		nothingEnded();
		justEnded.add(span.getKey());
		if (span instanceof Quotation quotation && quotation.getCitation() != null) {
			citation(quotation.getCitation(), NodeModelUtils.findActualNodeFor(quotation.getCitation()));
		}
	}

	/** An exception holds for the claims whose words end before it. */
	private void exemption(Exemption exemption, ICompositeNode node) {
		problems.dates(exemption);
		if (justEnded.keys().isEmpty()) {
			problems.add(Kind.MALFORMED, node);
		}
		claims.exemption(exemption, justEnded.keys());
	}

	private void start(SpanStart start, ICompositeNode node) {
		problems.words(start, node);
		if (!milestones.isPaired(start)) {
			problems.single("{>" + start.getKey() + "}", node);
			return;
		}
		items.add(new Item.ClaimStart(start.getKey()));
		claims.start(start, node.getTotalEndOffset());
	}

	private void end(SpanEnd end, ICompositeNode node) {
		if (!milestones.isPaired(end)) {
			if (!namedEnds.isToldElsewhere(end)) {
				problems.single("{<" + end.getKey() + "}", node);
			}
			return;
		}
		items.add(new Item.ClaimEnd(end.getKey()));
		claims.end(end.getKey(), node.getOffset());
		if (!afterMilestone) {
			justEnded.clear();
		}
		justEnded.add(end.getKey());
		afterMilestone = true;
	}

	private void citation(Citation citation, ICompositeNode node) {
		items.add(new Item.Cited(citation));
		claims.citation(citation, node, justEnded.keys());
		if (justEnded.tellsOfCrowd()) {
			problems.crowd(node);
		}
		afterMilestone = false;
	}

	/** Where the words of a short span start: behind the bar and the one space that belongs to it. */
	private int wordsStart(ICompositeNode node) {
		for (INode child : node.getChildren()) {
			if (child instanceof ILeafNode leaf && leaves.isKeyword(leaf, "|")) {
				INode next = child.getNextSibling();
				boolean space = next != null && leaves.isSpace(next);
				return space ? next.getTotalEndOffset() : leaf.getTotalEndOffset();
			}
		}
		throw new IllegalStateException("a span without a bar: " + node.getText());
	}

	private static int wordsEnd(ICompositeNode node) {
		return node.getTotalEndOffset() - 1;
	}
}
