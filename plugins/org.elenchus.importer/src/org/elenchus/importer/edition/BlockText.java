package org.elenchus.importer.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.elenchus.importer.apparatus.Reference;
import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.document.Marker;
import org.elenchus.importer.document.Style;
import org.elenchus.importer.document.Suspect;

/** Writes one block: its words with doubled braces, its notes' references, its citations, its italics, and what makes it a heading, a note or an item. */
final class BlockText {

	/** The markup counts no further. */
	private static final int DEEPEST = 9;

	private final Block block;
	private final boolean continued;
	private final String text;
	private final StringBuilder written = new StringBuilder();
	private final List<Insertion> insertions = new ArrayList<>();
	/** What opens the italics or bold that is open here; empty outside. */
	private String open = "";

	/** Markup at a place of the clean text; closing goes before referring, referring before opening. */
	private record Insertion(int position, int order, String markup) {
	}

	/** @param continued whether it goes on with the item before it */
	BlockText(Block block, boolean continued, List<Reference> references, boolean doubts) {
		this.block = block;
		this.continued = continued;
		this.text = block.text();
		block.markers().forEach(marker -> insertions.add(new Insertion(marker.position(), 1, reference(marker))));
		references.forEach(reference -> insertions.add(new Insertion(reference.position(), 1, reference.markup())));
		styles().forEach(this::insert);
		if (doubts) {
			block.suspects().forEach(suspect -> insertions.add(new Insertion(suspect.end(), 1, doubt(suspect))));
		}
		insertions.sort(Comparator.comparingInt(Insertion::position).thenComparingInt(Insertion::order));
	}

	/** Styles one behind the other: of two that overlap the first counts. */
	private List<Style> styles() {
		List<Style> apart = new ArrayList<>();
		for (Style style : block.styles().stream().sorted(Comparator.comparingInt(Style::start)).toList()) {
			int last = apart.isEmpty() ? 0 : apart.getLast().end();
			if (style.start() >= last && style.end() > style.start() && style.end() <= text.length()) {
				apart.add(style);
			}
		}
		return apart;
	}

	private void insert(Style style) {
		insertions.add(new Insertion(style.start(), 2, style.mark() == Mark.ITALIC ? "{i| " : "{b| "));
		insertions.add(new Insertion(style.end(), 0, "}"));
	}

	/** A label is a number, or what is printed where that is a key. */
	private static String reference(Marker marker) {
		return "{^" + (marker.number() > 0 ? String.valueOf(marker.number()) : label(marker.label())) + "}";
	}

	private static String label(String printed) {
		String label = printed.replaceAll("[^\\p{L}\\p{N}]", "");
		return label.isEmpty() ? "x" : label;
	}

	private static String doubt(Suspect suspect) {
		String reason = suspect.suggestion().isEmpty() ? suspect.reason() : suspect.reason() + ": " + suspect.suggestion();
		return "{?dubious \"" + reason.replaceAll("[\"{}\\s]+", " ") + "\"}";
	}

	String write() {
		written.append(opening());
		int next = 0;
		for (int i = 0; i <= text.length(); i++) {
			while (next < insertions.size() && insertions.get(next).position() <= i) {
				put(insertions.get(next++).markup());
			}
			if (i < text.length()) {
				put(text.charAt(i));
			}
		}
		return written.append(isForm() ? "}" : "").toString();
	}

	/** Whether its words stand in braces. */
	private boolean isForm() {
		return block.kind() == Kind.HEADING || block.kind() == Kind.FOOTNOTE;
	}

	private String opening() {
		return switch (block.kind()) {
			case HEADING -> "{" + "#".repeat(Math.clamp(block.level(), 1, 6)) + " ";
			case FOOTNOTE -> "{^" + label(block.label()) + "| ";
			case BLOCKQUOTE -> kind("quote");
			case LIST_ITEM -> kind("item" + (block.level() > 1 ? " " + Math.min(block.level(), DEEPEST) : "") + (continued ? " continued" : ""));
			case CAPTION, EPIGRAPH, BIBLIOGRAPHY, VERSE, TABLE -> kind(block.kind().label());
			case PARAGRAPH -> "";
		};
	}

	/** What the paragraph is; one without words is none. */
	private String kind(String words) {
		return text.isBlank() ? "" : "{:" + words + "}";
	}

	private void put(String markup) {
		if (markup.equals("{i| ") || markup.equals("{b| ")) {
			open = markup;
		} else if (markup.equals("}")) {
			open = "";
		}
		written.append(markup);
	}

	/** In two open forms no closing brace of the author's can stand, so italics close around it. */
	private void put(char c) {
		boolean nested = c == '}' && !open.isEmpty() && isForm();
		if (nested) {
			written.append('}');
		}
		written.append(c);
		if (c == '{' || c == '}') {
			written.append(c);
		}
		if (nested) {
			written.append(open);
		}
	}
}
