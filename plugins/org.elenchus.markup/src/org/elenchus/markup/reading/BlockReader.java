package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Apparatus;
import org.elenchus.model.Block;
import org.elenchus.model.Broken;
import org.elenchus.model.Card;
import org.elenchus.model.Citation;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.Content;
import org.elenchus.model.Doubt;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Exemption;
import org.elenchus.model.Gap;
import org.elenchus.model.Heading;
import org.elenchus.model.Insertion;
import org.elenchus.model.Link;
import org.elenchus.model.Marked;
import org.elenchus.model.Mention;
import org.elenchus.model.Note;
import org.elenchus.model.ParagraphStart;
import org.elenchus.model.Passage;
import org.elenchus.model.Quotation;
import org.elenchus.model.Span;
import org.elenchus.model.SpanEnd;
import org.elenchus.model.SpanStart;
import org.elenchus.model.VariantReading;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.edition.Role;
import org.elenchus.model.edition.Stance;
import org.elenchus.model.text.TextRange;

/** Walks through blocks in reading order, and notes of each what it meets. One thread at a time can use it. */
final class BlockReader {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Leaves leaves;
	private final Milestones milestones;
	private final NamedEnds namedEnds;
	private final ProblemFinder problems;
	private final List<Item> items = new ArrayList<>();
	private final List<Step> steps = new ArrayList<>();
	private final StringBuilder author = new StringBuilder();
	private final EndedClaims justEnded = new EndedClaims();
	private final Map<String, Integer> keyless = new HashMap<>();
	private Role role;
	private boolean afterMilestone;
	private boolean closed;

	BlockReader(Leaves leaves, Milestones milestones, NamedEnds namedEnds, ElenchusResource file) {
		this.leaves = leaves;
		this.milestones = milestones;
		this.namedEnds = namedEnds;
		this.problems = new ProblemFinder(file);
	}

	BlockReading read(Block block) {
		items.clear();
		steps.clear();
		author.setLength(0);
		keyless.clear();
		role = Role.PLAIN;
		closed = true;
		nothingEnded();
		ICompositeNode node = NodeModelUtils.getNode(block);
		children(node, block);
		boolean prose = items.stream().anyMatch(item -> !(item instanceof Item.Words words && words.text().isBlank()));
		problems.block(block, node, prose && block.getContents().stream().anyMatch(Card.class::isInstance));
		if (!prose && items.isEmpty() && role != Role.PLAIN) {
			problems.emptyParagraph(block);
		}
		if (prose) {
			author.append(node.getLastChild().getText());
		}
		return new BlockReading(node.getTotalOffset(), role, items, prose, author.toString(), steps, problems.take(), closed);
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

	/** The citation in a quotation's head is told behind the words, and so are other readings. */
	private static boolean isHead(EObject part, EObject owner) {
		return part instanceof VariantReading || owner instanceof Quotation quotation && quotation.getCitation() == part;
	}

	private void leaf(ILeafNode leaf) {
		String words = leaves.words(leaf);
		if (words != null) {
			text(words, leaf.getOffset());
		}
	}

	/** A byte order mark is no word of the author's. */
	private void text(String text, int offset) {
		closed &= text.charAt(0) != BYTE_ORDER_MARK;
		if (offset == 0 && text.charAt(0) == BYTE_ORDER_MARK) {
			words(text.substring(1), 1);
		} else {
			words(text, offset);
		}
	}

	private void words(String text, int offset) {
		items.add(new Item.Words(text, offset));
		author.append(text);
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
		case ParagraphStart start -> {
			role = Role.of(start);
			problems.paragraph(start);
		}
		case Card card -> {
			card(card, node);
			nothingEnded();
		}
		case Broken broken -> {
			closed = false;
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
		case Link link -> around(link, node, new Item.LinkStart(link.getAddress()), new Item.LinkEnd());
		case Apparatus apparatus -> {
			problems.witnesses(apparatus);
			around(apparatus, node, new Item.ApparatusStart(apparatus), new Item.ApparatusEnd(apparatus));
		}
		case Gap gap -> {
			problems.gap(gap);
			items.add(new Item.Lost(gap));
		}
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

	private void marked(Marked marked, ICompositeNode node) {
		problems.dates(marked);
		String reason = marked.getReason() == null ? "" : marked.getReason();
		around(marked, node, new Item.MarkStart(marked.getMark(), reason), new Item.MarkEnd(marked.getMark()));
	}

	/** A claim that ends with such words is followed by what follows them. */
	private void around(Passage passage, ICompositeNode node, Item start, Item end) {
		items.add(start);
		children(node, passage);
		items.add(end);
	}

	private void note(Note note, ICompositeNode node) {
		if (note.isBody() || note.isLost()) {
			steps.add(new Step.NoteStart(Leaves.of(note, ElenchusPackage.Literals.NOTE__COVERS)));
			if (note.isBody()) {
				passage(note, node, new Item.NoteStart(note), new Item.NoteEnd());
			} else {
				items.add(new Item.NoteReference(note));
			}
			steps.add(new Step.NoteEnd());
		} else {
			items.add(new Item.NoteReference(note));
		}
	}

	private void span(Span span, ICompositeNode node) {
		namedEnds.problem(span).ifPresent(kind -> problems.opener(kind, node));
		problems.words(span, node);
		int item = items.size();
		int step = steps.size();
		int words = author.length();
		items.add(new Item.ClaimStart(""));
		steps.add(new Step.NoteEnd());
		children(node, span);
		String key = span.getKey() != null ? span.getKey() : KeylessNames.next(author.substring(words), keyless);
		items.set(item, new Item.ClaimStart(key));
		steps.set(step, new Step.Start(span, key, wordsStart(node), words));
		items.add(new Item.ClaimEnd(key));
		steps.add(new Step.End(key, wordsEnd(node), author.length()));
		nothingEnded();
		justEnded.add(key);
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
		steps.add(new Step.Excepts(exemption, justEnded.keys()));
	}

	private void start(SpanStart start, ICompositeNode node) {
		closed = false;
		problems.words(start, node);
		if (!milestones.isPaired(start)) {
			problems.single("{>" + start.getKey() + "}", node);
			return;
		}
		items.add(new Item.ClaimStart(start.getKey()));
		steps.add(new Step.Start(start, start.getKey(), node.getTotalEndOffset(), author.length()));
	}

	private void end(SpanEnd end, ICompositeNode node) {
		closed = false;
		if (!milestones.isPaired(end)) {
			if (!namedEnds.isToldElsewhere(end)) {
				problems.single("{<" + end.getKey() + "}", node);
			}
			return;
		}
		items.add(new Item.ClaimEnd(end.getKey()));
		steps.add(new Step.End(end.getKey(), node.getOffset(), author.length()));
		if (!afterMilestone) {
			justEnded.clear();
		}
		justEnded.add(end.getKey());
		afterMilestone = true;
	}

	private void citation(Citation citation, ICompositeNode node) {
		items.add(new Item.Cited(citation));
		evidence(citation, node, Stance.SUPPORTS).ifPresent(evidence -> steps.add(new Step.Cites(evidence, justEnded.keys())));
		if (justEnded.tellsOfCrowd()) {
			problems.crowd(node);
		}
		afterMilestone = false;
	}

	private void card(Card card, ICompositeNode node) {
		steps.add(new Step.HasCard(card));
		problems.card(card, node);
		steps.addAll(UnknownParticulars.in(card));
		if (card instanceof ClaimCard claim && claim.getKey() != null) {
			List<Evidence> evidence = new ArrayList<>();
			claim.getSupports().forEach(citation -> onCard(citation, Stance.SUPPORTS).ifPresent(evidence::add));
			claim.getDisputes().forEach(citation -> onCard(citation, Stance.DISPUTES).ifPresent(evidence::add));
			TextRange key = Leaves.range(Leaves.of(claim, ElenchusPackage.Literals.KEYED__KEY).get(0));
			steps.add(new Step.SaysOfClaim(claim, key, List.copyOf(evidence), counters(claim)));
		}
	}

	private List<String> counters(ClaimCard claim) {
		List<String> counters = new ArrayList<>();
		List<INode> nodes = Leaves.of(claim, ElenchusPackage.Literals.CLAIM_CARD__COUNTERS);
		for (int i = 0; i < Math.min(nodes.size(), claim.getCounters().size()); i++) {
			problems.reference(Kind.UNKNOWN_CLAIM, claim.getCounters().get(i), nodes.get(i));
			counters.add(opponent(claim, claim.getCounters().get(i), NodeModelUtils.getTokenText(nodes.get(i))));
		}
		return List.copyOf(counters);
	}

	/** The key of the claim that is named; with its edition if only that tells it from the claim that names it. */
	private static String opponent(ClaimCard claim, ClaimElement opponent, String name) {
		boolean clear = !opponent.eIsProxy() && !opponent.getKey().equals(claim.getKey());
		return clear ? opponent.getKey() : name;
	}

	private Optional<Evidence> onCard(Citation citation, Stance stance) {
		return evidence(citation, NodeModelUtils.findActualNodeFor(citation), stance);
	}

	private Optional<Evidence> evidence(Citation citation, INode node, Stance stance) {
		if (citation.eIsSet(ElenchusPackage.Literals.CITATION__VIA)) {
			Leaves.of(citation, ElenchusPackage.Literals.CITATION__VIA)
					.forEach(via -> problems.reference(Kind.UNKNOWN_SOURCE, citation.getVia(), via));
		}
		List<INode> keys = Leaves.of(citation, ElenchusPackage.Literals.CITATION__SOURCE);
		keys.forEach(key -> problems.reference(Kind.UNKNOWN_SOURCE, citation.getSource(), key));
		problems.locator(citation);
		citation.getRatings().forEach(problems::rating);
		return Citations.evidence(citation, keys, stance, Leaves.range(node));
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
