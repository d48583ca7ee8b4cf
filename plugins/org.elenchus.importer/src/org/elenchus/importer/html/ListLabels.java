package org.elenchus.importer.html;

import java.util.IdentityHashMap;
import java.util.Map;

import org.jsoup.nodes.Element;

/** What a browser shows before list items: numbers where the list says from which on, else bullets. */
final class ListLabels {

	private final Map<Element, Integer> numbers = new IdentityHashMap<>();
	private int depth;

	/** How many lists are open. */
	int depth() {
		return depth;
	}

	void enter(Element element) {
		depth += isList(element) ? 1 : 0;
	}

	void leave(Element element) {
		depth -= isList(element) ? 1 : 0;
	}

	String label(Element item) {
		Element list = item.parent();
		if (list == null || !list.normalName().equals("ol")) {
			return "-";
		}
		int next = number(item.attr("value"), numbers.getOrDefault(list, number(list.attr("start"), 1)));
		numbers.put(list, next + 1);
		return next + ".";
	}

	private static boolean isList(Element element) {
		return element.normalName().equals("ol") || element.normalName().equals("ul");
	}

	private static int number(String attribute, int otherwise) {
		return attribute.matches("[0-9]{1,6}") ? Integer.parseInt(attribute) : otherwise;
	}
}
