package org.elenchus.importer.html;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What elements say about their words. */
final class HtmlElements {

	private static final Set<String> NO_TEXT = Set.of("applet", "audio", "button", "canvas", "datalist", "del", "embed", "frame", "frameset",
			"head", "iframe", "input", "link", "meta", "nav", "noscript", "object", "script", "select", "style", "svg", "template", "textarea",
			"video");
	private static final Set<String> TABLE_PARTS = Set.of("table", "thead", "tbody", "tfoot", "tr", "colgroup");
	private static final Set<String> ITALIC = Set.of("i", "em", "cite", "var", "dfn");
	private static final Set<String> BOLD = Set.of("b", "strong");
	private static final Pattern HIDDEN_STYLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
	private static final Pattern ITALIC_STYLE = Pattern.compile("font-style\\s*:\\s*(?:italic|oblique)", Pattern.CASE_INSENSITIVE);
	private static final Pattern BOLD_STYLE = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)", Pattern.CASE_INSENSITIVE);

	private HtmlElements() {
	}

	/** Whether a reader of the page does not see the element, or sees no text of the author there. */
	static boolean isHidden(Element element) {
		return NO_TEXT.contains(element.normalName()) || element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
				|| element.attr("role").equals("navigation") || isPageFurniture(element) || element.hasAttr("style") && HIDDEN_STYLE.matcher(element.attr("style")).find();
	}

	/** Whether this is the head or foot of a printed page, which LibreOffice writes once. */
	private static boolean isPageFurniture(Element element) {
		return element.normalName().equals("div") && (element.attr("title").equals("header") || element.attr("title").equals("footer"));
	}

	/** Whether a text stands in a table but in none of its cells. */
	static boolean isBetweenCells(TextNode text) {
		return text.parent() != null && TABLE_PARTS.contains(text.parent().normalName());
	}

	/** How the element sets off its words. */
	static Optional<Mark> mark(Element element) {
		String name = element.normalName();
		String style = element.isBlock() ? "" : element.attr("style");
		if (ITALIC.contains(name) || !style.isEmpty() && ITALIC_STYLE.matcher(style).find()) {
			return Optional.of(Mark.ITALIC);
		}
		return BOLD.contains(name) || !style.isEmpty() && BOLD_STYLE.matcher(style).find() ? Optional.of(Mark.BOLD) : Optional.empty();
	}

	/** What the blocks in an element are, where it says so. */
	static Optional<Kind> kind(Element element) {
		return switch (element.normalName()) {
			case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(Kind.HEADING);
			case "blockquote" -> Optional.of(type(element).contains("epigraph") ? Kind.EPIGRAPH : Kind.BLOCKQUOTE);
			case "li" -> Optional.of(Kind.LIST_ITEM);
			case "figcaption", "caption" -> Optional.of(Kind.CAPTION);
			case "table" -> isData(element) ? Optional.of(Kind.TABLE) : Optional.empty();
			default -> type(element).contains("epigraph") ? Optional.of(Kind.EPIGRAPH)
					: type(element).contains("biblio") || element.hasClass("csl-entry") ? Optional.of(Kind.BIBLIOGRAPHY) : Optional.empty();
		};
	}

	/** Of a heading, its level; else 0. */
	static int level(Element element) {
		String name = element.normalName();
		return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1)) ? name.charAt(1) - '0' : 0;
	}

	/** What an e-book says that the element is. */
	static String type(Element element) {
		return element.attr("epub:type") + " " + element.attr("role");
	}

	/** Whether a table holds values and not a page's layout. */
	private static boolean isData(Element table) {
		return table.selectFirst("tr") != null && table.selectFirst("div, ul, ol, dl, h1, h2, h3, h4, h5, h6, blockquote, table table, p + p") == null;
	}
}
