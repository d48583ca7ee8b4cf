package org.elenchus.ide.highlighting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
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
	private final List<Highlight> highlights = new ArrayList<>();

	private Highlighter(Edition edition) {
		claims = new OpenClaims(edition);
	}

	/**
	 * The highlights of a file.
	 *
	 * @param file    the parsed file
	 * @param edition what it says; its cards tell which claims are contested
	 * @return highlights in the order of the text, without overlaps
	 */
	public static List<Highlight> highlight(ElenchusResource file, Edition edition) {
		Highlighter highlighter = new Highlighter(edition);
		highlighter.children(file.root(), file.document(), null);
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
		case Span span -> {
			claims.open(span.getKey());
			children(node, span, words);
			claims.close(span.getKey());
		}
		case SpanStart start -> {
			children(node, start, words);
			claims.open(start.getKey());
		}
		case SpanEnd end -> {
			claims.close(end.getKey());
			children(node, end, words);
		}
		case Heading heading -> children(node, heading, Style.HEADING);
		case Note note -> children(node, note, Style.NOTE);
		case Mention mention -> children(node, mention, Style.CITATION);
		case Block block -> children(node, block, null);
		default -> children(node, element, words);
		}
	}

	private void leaf(ILeafNode leaf, EObject owner, Style words) {
		Style style = owner instanceof Broken ? Style.BROKEN : Tokens.style(leaf);
		if (style == null && Tokens.isWords(leaf)) {
			style = words(words);
		} else if (owner instanceof Citation && style == Style.STRING) {
			style = Style.CITATION;
		}
		if (style != null && leaf.getLength() > 0) {
			add(new TextRange(leaf.getOffset(), leaf.getEndOffset()), style);
		}
	}

	/** What the author's words are here: part of a claim before anything else. */
	private Style words(Style otherwise) {
		return claims.isContested() ? Style.CONTESTED : claims.isEmpty() ? otherwise : Style.CLAIM;
	}

	private void add(TextRange range, Style style) {
		Highlight last = highlights.isEmpty() ? null : highlights.get(highlights.size() - 1);
		if (last != null && last.style() == style && last.range().end() == range.start()) {
			highlights.set(highlights.size() - 1, new Highlight(new TextRange(last.range().start(), range.end()), style));
		} else {
			highlights.add(new Highlight(range, style));
		}
	}
}
