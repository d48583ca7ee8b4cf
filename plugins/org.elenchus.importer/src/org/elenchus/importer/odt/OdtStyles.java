package org.elenchus.importer.odt;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.events.StartElement;

import org.elenchus.importer.archive.Xml;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.office.StyleChain;
import org.elenchus.importer.raw.BadInput;

/** What paragraphs and words of a style are. LibreOffice writes the names of its own styles in English in every language. */
final class OdtStyles {

	private static final String HEADING = "heading [1-9]";

	private final StyleChain chain = new StyleChain();
	private final Map<String, Set<Mark>> marks = new HashMap<>();
	private final Set<String> hidden = new HashSet<>();
	private final OdtLists lists;
	private String current = "";

	/** Styles of lists go there. */
	OdtStyles(OdtLists lists) {
		this.lists = lists;
	}

	void read(byte[] part) throws BadInput {
		Xml.readStarts(part, this::take);
	}

	private void take(StartElement element) {
		lists.define(element.getName().getLocalPart(), element);
		switch (element.getName().getLocalPart()) {
			case "style" -> {
				current = Xml.attribute(element, "name");
				String parent = Xml.attribute(element, "parent-style-name");
				if (!parent.isEmpty()) {
					chain.add(current, parent);
				}
			}
			case "text-properties" -> words(element);
			default -> { }
		}
	}

	private void words(StartElement properties) {
		if (Xml.attribute(properties, "display").equals("none")) {
			hidden.add(current);
		}
		Set<Mark> own = EnumSet.noneOf(Mark.class);
		String slope = Xml.attribute(properties, "font-style");
		if (slope.equals("italic") || slope.equals("oblique")) {
			own.add(Mark.ITALIC);
		}
		if (Xml.attribute(properties, "font-weight").matches("bold|[6-9]00")) {
			own.add(Mark.BOLD);
		}
		marks.put(current, own);
	}

	/** How words of this style are set off. */
	Set<Mark> marks(String style) {
		return chain.first(style, marks::get).orElse(Set.of());
	}

	/** Whether words of this style are not shown. */
	boolean isHidden(String style) {
		return chain.of(style).anyMatch(hidden::contains);
	}

	/** The level of a heading of this style. */
	int level(String style) {
		return chain.of(style).map(OdtStyles::name).filter(name -> name.matches(HEADING)).mapToInt(name -> name.charAt(name.length() - 1) - '0')
				.findFirst().orElse(1);
	}

	/** What a paragraph of this style is. */
	Kind kind(String style) {
		return chain.first(style, each -> named(name(each))).orElse(Kind.PARAGRAPH);
	}

	private static Kind named(String name) {
		return switch (name) {
			case "quotations", "quotation", "block text" -> Kind.BLOCKQUOTE;
			case "caption", "illustration", "table", "drawing", "figure", "figurecaption", "tablecaption" -> Kind.CAPTION;
			case "title" -> Kind.HEADING;
			case "epigraph", "motto" -> Kind.EPIGRAPH;
			default -> name.startsWith("bibliography") ? Kind.BIBLIOGRAPHY : name.matches(HEADING) ? Kind.HEADING : null;
		};
	}

	/** The name as a user sees it: characters that XML names may not hold are written as their codes. */
	private static String name(String written) {
		return written.replace("_20_", " ").toLowerCase(Locale.ROOT);
	}
}
