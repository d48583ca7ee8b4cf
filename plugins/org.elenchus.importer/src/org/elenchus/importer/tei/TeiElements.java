package org.elenchus.importer.tei;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.jsoup.nodes.Element;

/**
 * What elements say about their words.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/">TEI P5 Guidelines</a>
 */
final class TeiElements {

	private static final Set<String> NO_TEXT = Set.of("teiHeader", "facsimile", "sourceDoc", "standOff", "figDesc", "graphic", "del", "index",
			"certainty", "precision", "binaryObject", "script");
	private static final Set<String> EDITORS_READING = Set.of("corr", "expan", "reg");
	private static final Set<String> DIVISIONS = Set.of("div", "div0", "div1", "div2", "div3", "div4", "div5", "div6", "div7");
	private static final Set<String> AROUND_BLOCKS = Set.of("div", "div0", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "body", "front", "back",
			"text", "group", "titlePage", "sp", "epigraph", "argument", "figure", "floatingText", "postscript", "quote", "q", "cit", "opener", "closer");
	private static final Set<String> BLOCKS = Set.of("p", "ab", "head", "opener", "closer", "salute", "dateline", "byline", "trailer", "stage",
			"speaker", "titlePart", "docAuthor", "docDate", "docImprint", "signed", "lg", "l", "item", "table", "biblStruct", "address");
	private static final Pattern ITALIC = Pattern.compile("\\b(?:i|it|ital|italic|italics|cursive|emph)\\b");
	private static final Pattern BOLD = Pattern.compile("\\b(?:b|bold|strong)\\b");

	private TeiElements() {
	}

	/** The name without a prefix. */
	static String name(Element element) {
		String name = element.tagName();
		return name.substring(name.indexOf(':') + 1);
	}

	static String parent(Element element) {
		return element.parent() == null ? "" : name(element.parent());
	}

	/** Whether the element holds no words of the witness: the header, deletions, and what an editor reads where the witness is given too. */
	static boolean isLeftOut(Element element) {
		return NO_TEXT.contains(name(element)) || parent(element).equals("choice") && EDITORS_READING.contains(name(element));
	}

	static boolean isDivision(Element element) {
		return DIVISIONS.contains(name(element));
	}

	/** Whether the element stands on lines of its own. */
	static boolean isBlock(Element element) {
		String name = name(element);
		boolean either = name.equals("quote") || name.equals("q") || name.equals("cit") || name.equals("bibl") || name.equals("label");
		return BLOCKS.contains(name) || either && (AROUND_BLOCKS.contains(parent(element)) || parent(element).equals("listBibl"));
	}

	/** What the blocks in an element are, where it says so. */
	static Optional<Kind> kind(Element element) {
		return Optional.ofNullable(switch (name(element)) {
			case "head" -> Set.of("figure", "table", "list", "listBibl").contains(parent(element)) ? Kind.CAPTION : Kind.HEADING;
			case "titlePart" -> Kind.HEADING;
			case "quote", "q", "cit" -> isBlock(element) ? Kind.BLOCKQUOTE : null;
			case "epigraph" -> Kind.EPIGRAPH;
			case "lg" -> Kind.VERSE;
			case "l" -> parent(element).equals("lg") ? null : Kind.VERSE;
			case "item" -> Kind.LIST_ITEM;
			case "figure" -> Kind.CAPTION;
			case "table" -> Kind.TABLE;
			case "listBibl" -> Kind.BIBLIOGRAPHY;
			default -> null;
		});
	}

	/** How the element sets off its words. */
	static Optional<Mark> mark(Element element) {
		String name = name(element);
		if (!Set.of("hi", "emph", "foreign", "title", "term").contains(name)) {
			return Optional.empty();
		}
		String rendering = element.attr("rend") + " " + element.attr("rendition") + " " + element.attr("style");
		if (ITALIC.matcher(rendering).find() || name.equals("emph") && rendering.isBlank()) {
			return Optional.of(Mark.ITALIC);
		}
		return BOLD.matcher(rendering).find() ? Optional.of(Mark.BOLD) : Optional.empty();
	}
}
