package org.elenchus.ide.highlighting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.elenchus.ide.highlighting.KnownHighlights.OfBlock;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Block;
import org.elenchus.model.Broken;
import org.elenchus.model.Citation;
import org.elenchus.model.Heading;
import org.elenchus.model.Mention;
import org.elenchus.model.Note;
import org.elenchus.model.Span;
import org.elenchus.model.SpanEnd;
import org.elenchus.model.SpanStart;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.text.TextRange;

/** Tells what each stretch of a file is, in one walk through its nodes. Plain words get no highlight. */
public final class Highlighter {

	private final OpenClaims claims;
	private final KnownHighlights known;
	private final List<Highlight> highlights = new ArrayList<>();
	/** Those of the block in which the walk is. */
	private List<Highlight> here = highlights;
	/** The claims whose words stand in it. */
	private final Set<String> tagged = new HashSet<>();
	/** Whether claims start or end in it whose other end can stand elsewhere. */
	private boolean closed;

	private Highlighter(Edition edition, KnownHighlights known) {
		this.claims = new OpenClaims(edition);
		this.known = known;
	}

	/**
	 * The highlights of a file.
	 *
	 * @param file    the parsed file
	 * @param edition what it says; its cards tell which claims are contested
	 * @return highlights in the order of the text, without overlaps
	 */
	public static List<Highlight> highlight(ElenchusResource file, Edition edition) {
		return highlight(file, edition, new KnownHighlights());
	}

	/**
	 * The highlights of a file that is being edited: blocks that are as they were are not walked through again.
	 *
	 * @param known what the file's blocks had before, and what they have now
	 */
	public static List<Highlight> highlight(ElenchusResource file, Edition edition, KnownHighlights known) {
		Highlighter highlighter = new Highlighter(edition, known);
		highlighter.children(file.root(), file.document(), null);
		known.done();
		return highlighter.highlights;
	}

	/** The highlights of a few paragraphs of a text of which nothing has been read yet: what the rest says of them is left aside. */
	public static List<Highlight> highlight(String paragraphs) {
		MarkupProject alone = Markup.get().project();
		alone.put("", paragraphs);
		return highlight(alone.file(""), alone.editions().getFirst());
	}

	/** Walks through a node; {@code words} is what the author's words in it are. */
	private void children(ICompositeNode node, EObject owner, Style words) {
		for (INode child : node.getChildren()) {
			EObject element = child.getSemanticElement();
			if (child instanceof ILeafNode leaf) {
				leaf(leaf, owner, words);
			} else if (element == owner) {
				children((ICompositeNode) child, owner, words);
			} else {
				enter(element, (ICompositeNode) child, words);
			}
		}
	}

	private void enter(EObject element, ICompositeNode node, Style words) {
		switch (element) {
		case Span span when span.getKey() == null -> {
			claims.openKeyless(span.isContested());
			children(node, span, words);
			claims.closeKeyless(span.isContested());
		}
		case Span span -> {
			tagged.add(span.getKey());
			claims.open(span.getKey());
			children(node, span, words);
			claims.close(span.getKey());
		}
		case SpanStart start -> {
			closed = false;
			children(node, start, words);
			claims.open(start.getKey());
		}
		case SpanEnd end -> {
			closed = false;
			claims.close(end.getKey());
			children(node, end, words);
		}
		case Heading heading -> children(node, heading, Style.HEADING);
		case Note note -> children(node, note, Style.NOTE);
		case Mention mention -> children(node, mention, Style.CITATION);
		case Block block -> block(block, node);
		default -> children(node, element, words);
		}
	}

	private void block(Block block, ICompositeNode node) {
		boolean alone = claims.isEmpty();
		OfBlock found = alone ? known.of(block, claims) : null;
		if (found == null) {
			found = walk(block, node);
			closed &= alone;
		} else {
			closed = true;
		}
		if (closed) {
			known.keep(block, found);
		}
		here = highlights;
		List<Highlight> placed = found.at(node.getTotalOffset());
		if (!placed.isEmpty()) {
			add(placed.getFirst());
			highlights.addAll(placed.subList(1, placed.size()));
		}
	}

	private OfBlock walk(Block block, ICompositeNode node) {
		here = new ArrayList<>();
		tagged.clear();
		closed = true;
		children(node, block, null);
		return new OfBlock(node.getTotalOffset(), List.copyOf(here), claims.those(tagged, true), claims.those(tagged, false));
	}

	private void leaf(ILeafNode leaf, EObject owner, Style words) {
		Style style = owner instanceof Broken ? Style.BROKEN : Tokens.style(leaf);
		if (style == null && Tokens.isWords(leaf)) {
			style = words(words);
		} else if (owner instanceof Citation && style == Style.STRING) {
			style = Style.CITATION;
		}
		if (style != null && leaf.getLength() > 0) {
			add(new Highlight(new TextRange(leaf.getOffset(), leaf.getEndOffset()), style));
		}
	}

	/** What the author's words are here: part of a claim before anything else. */
	private Style words(Style otherwise) {
		return claims.isContested() ? Style.CONTESTED : claims.isEmpty() ? otherwise : Style.CLAIM;
	}

	/** What looks the same side by side is one. */
	private void add(Highlight next) {
		Highlight last = here.isEmpty() ? null : here.getLast();
		if (last != null && last.style() == next.style() && last.range().end() == next.range().start()) {
			here.set(here.size() - 1, new Highlight(new TextRange(last.range().start(), next.range().end()), next.style()));
		} else {
			here.add(next);
		}
	}
}
