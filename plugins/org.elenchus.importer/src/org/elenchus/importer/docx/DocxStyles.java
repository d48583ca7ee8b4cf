package org.elenchus.importer.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.events.StartElement;

import org.elenchus.importer.archive.Xml;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.office.StyleChain;
import org.elenchus.importer.raw.BadInput;

/** What paragraphs and words of a style are. Word writes the names of its own styles in English in every language. */
final class DocxStyles {

	private final Map<String, String> names = new HashMap<>();
	private final StyleChain chain = new StyleChain();
	private final Map<String, Integer> outlines = new HashMap<>();
	private final Map<String, String> lists = new HashMap<>();
	private final Map<String, Integer> depths = new HashMap<>();
	private String current = "";

	void read(byte[] part) throws BadInput {
		Xml.readStarts(part, this::take);
	}

	private void take(StartElement element) {
		String value = Xml.attribute(element, "val");
		switch (element.getName().getLocalPart()) {
			case "style" -> current = Xml.attribute(element, "styleId");
			case "name" -> names.putIfAbsent(current, value.toLowerCase(Locale.ROOT));
			case "basedOn" -> chain.add(current, value);
			case "numId" -> lists.put(current, value);
			case "ilvl" -> depths.put(current, value.matches("[0-8]") ? value.charAt(0) - '0' : 0);
			case "outlineLvl" -> outlines.put(current, value.matches("[0-8]") ? value.charAt(0) - '0' + 1 : 0);
			default -> { }
		}
	}

	/** What a paragraph of this style is. */
	Kind kind(String style) {
		return chain.first(style, each -> named(name(each))).orElseGet(() -> level(style) > 0 ? Kind.HEADING : Kind.PARAGRAPH);
	}

	/** The list that paragraphs of this style are items of; empty if they are none. */
	String list(String style) {
		return style.isEmpty() ? "" : chain.first(style, lists::get).filter(list -> !list.equals("0")).orElse("");
	}

	/** At which level of it they are, from 0. */
	int depth(String style) {
		return style.isEmpty() ? 0 : chain.first(style, depths::get).orElse(0);
	}

	/** The level of a heading of this style; 0 if it is none. */
	int level(String style) {
		return chain.of(style).mapToInt(this::ownLevel).filter(level -> level > 0).findFirst().orElse(0);
	}

	private int ownLevel(String style) {
		String name = name(style);
		if (name.equals("title")) {
			return 1;
		}
		return Math.min(6, name.matches("heading ?[1-9]") ? name.charAt(name.length() - 1) - '0' : outlines.getOrDefault(style, 0));
	}

	private String name(String style) {
		return names.getOrDefault(style, style.toLowerCase(Locale.ROOT));
	}

	/** Whether words of this style are emphasised. */
	boolean isItalic(String style) {
		String name = names.getOrDefault(style, style).toLowerCase(Locale.ROOT);
		return name.equals("emphasis") || name.equals("subtle emphasis") || name.equals("intense emphasis") || name.equals("book title");
	}

	/** Whether words of this style are strong. */
	boolean isBold(String style) {
		return names.getOrDefault(style, style).equalsIgnoreCase("strong");
	}

	private static Kind named(String name) {
		return switch (name) {
			case "quote", "intense quote", "block text", "block quote", "quotations", "blockquote", "citaat" -> Kind.BLOCKQUOTE;
			case "caption", "image caption", "table caption", "figure" -> Kind.CAPTION;
			case "list bullet", "list number", "list bullet 2", "list number 2", "list bullet 3", "list number 3" -> Kind.LIST_ITEM;
			case "bibliography" -> Kind.BIBLIOGRAPHY;
			case "epigraph", "motto" -> Kind.EPIGRAPH;
			case "title" -> Kind.HEADING;
			default -> name.matches("heading ?[1-9]") ? Kind.HEADING : null;
		};
	}
}
