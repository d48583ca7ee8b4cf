package org.elenchus.importer.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Which links of a page are references to notes, and which elements are those notes: as e-books mark them ({@code epub:type},
 * DPUB-ARIA roles), or as word processors, pandoc and wikis write them, a number that links to a block farther down.
 *
 * @see <a href="https://www.w3.org/TR/dpub-aria-1.1/">Digital Publishing WAI-ARIA Module</a>
 */
final class HtmlNotes {

	private static final Pattern LABEL = Pattern.compile("[\\[(]?\\s*(?:[0-9]{1,5}|[ivxlc]{1,7}|[a-z]|\\*{1,4}|[\u2020\u2021\u00A7\u00B6]{1,3})\\s*[\\])]?");
	private static final Pattern BACK = Pattern.compile("[\\s\u21A9\u21B5\u2191^\uFE0E\uFE0F\u21D1]*|" + LABEL.pattern());
	private static final Set<String> NO_NOTE = Set.of("body", "html", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "table", "main", "article");

	private final Map<Element, String> references = new IdentityHashMap<>();
	private final Map<Element, String> bodies = new IdentityHashMap<>();
	private final Map<String, String> labels = new HashMap<>();
	private final Set<String> anchors = new HashSet<>();
	private final Map<String, Element> targets = new HashMap<>();

	HtmlNotes(Document document) {
		document.select("[id], a[name]").forEach(element -> {
			targets.putIfAbsent(element.id(), element);
			targets.putIfAbsent(element.attr("name"), element);
		});
		targets.remove("");
		document.select("a[href^=#]").forEach(this::link);
	}

	/** The key of the note that this link refers to; null if it is no reference. */
	String reference(Element link) {
		return references.get(link);
	}

	/** The key of the note that this element is; null if it is none. */
	String body(Element element) {
		return bodies.get(element);
	}

	/** What is printed where the note is referred to. */
	String label(String note) {
		return labels.get(note);
	}

	/** Whether an element within a note is its number or the way back to the text. */
	boolean isWayBack(Element element) {
		return HtmlElements.type(element).contains("backlink")
				|| element.normalName().equals("a") && anchors.contains(target(element)) && BACK.matcher(element.text()).matches()
				|| element.hasClass("mw-cite-backlink");
	}

	private void link(Element link) {
		Element target = targets.get(target(link));
		String label = label(link);
		if (target == null || target == link || !isReference(link, label)) {
			return;
		}
		Element body = body(target, link);
		if (body == null || NO_NOTE.contains(body.normalName()) || isAround(body, link) || isBefore(body, link)) {
			return;
		}
		String note = bodies.computeIfAbsent(body, each -> target(link));
		references.put(link, note);
		labels.putIfAbsent(note, label);
		anchors(link);
	}

	private static boolean isReference(Element link, String label) {
		boolean said = HtmlElements.type(link).contains("noteref") || link.hasClass("footnote-ref") || link.hasClass("sdfootnoteanc")
				|| link.hasClass("sdendnoteanc");
		boolean raised = link.parents().is("sup") || link.selectFirst("sup") != null || link.attr("style").contains("mso-footnote-id");
		boolean bracketed = link.text().strip().startsWith("[");
		return said || LABEL.matcher(link.text().strip()).matches() && (raised || bracketed) && !label.isEmpty();
	}

	private static String label(Element link) {
		return link.text().replaceAll("[\\[\\]()\\s]", "");
	}

	/** The note that is meant by an anchor in it. */
	private static Element body(Element target, Element link) {
		Element body = target;
		while (body != null && !body.isBlock() && !HtmlElements.type(body).contains("note")) {
			body = body.parent();
		}
		Element around = body == null ? null : body.parent();
		boolean alone = around != null && around.normalName().equals("div") && (around.id().startsWith("ftn") || around.id().startsWith("edn")
				|| around.id().startsWith("sdfootnote") || around.id().startsWith("sdendnote"));
		return alone && !isAround(around, link) ? around : body;
	}

	/** Keeps the names by which a note can point back to its reference. */
	private void anchors(Element link) {
		Element element = link;
		for (int up = 0; element != null && !element.isBlock() && up < 3; up++) {
			anchors.add(element.id());
			anchors.add(element.attr("name"));
			element = element.parent();
		}
		if (link.previousElementSibling() != null && link.previousElementSibling().normalName().equals("a")) {
			anchors.add(link.previousElementSibling().attr("name"));
		}
		anchors.remove("");
	}

	private static boolean isAround(Element body, Element link) {
		for (Node node = link; node != null; node = node.parent()) {
			if (node == body) {
				return true;
			}
		}
		return false;
	}

	private static boolean isBefore(Element body, Element link) {
		return body.sourceRange().startPos() < link.sourceRange().startPos() && !HtmlElements.type(body).contains("note");
	}

	private static String target(Element link) {
		String href = link.attr("href");
		return href.startsWith("#") ? href.substring(1) : "";
	}
}
