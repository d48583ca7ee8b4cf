package org.elenchus.importer.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.events.StartElement;

import org.elenchus.importer.archive.Xml;
import org.elenchus.importer.lists.ListCounter;
import org.elenchus.importer.lists.ListLevel;
import org.elenchus.importer.lists.NumberFormat;
import org.elenchus.importer.lists.WrittenNumber;

/** The lists of a document: which are open, and how their items are labelled. */
final class OdtLists {

	/** An open list; a list within one without a style of its own has that of the list around it. */
	private record Open(String style, ListCounter counter) {
	}

	private final Map<String, Map<Integer, ListLevel>> styles = new HashMap<>();
	private final Map<String, ListCounter> last = new HashMap<>();
	private final Map<String, ListCounter> byId = new HashMap<>();
	private final Deque<Open> open = new ArrayDeque<>();
	private final ListCounter headings = new ListCounter();
	private boolean headingsNumbered;
	private String style = "";
	private boolean labelled;

	/** Takes note of what a style says. */
	void define(String name, StartElement element) {
		switch (name) {
			case "list-style" -> style = Xml.attribute(element, "name");
			case "outline-style" -> style = "";
			case "list-level-style-number" -> level(element, numbered(element));
			case "list-level-style-bullet" -> level(element, ListLevel.bullet(Xml.attribute(element, "bullet-char")));
			case "outline-level-style" -> {
				headingsNumbered |= !Xml.attribute(element, "num-format").isEmpty();
				headings.level(level(element), numbered(element));
			}
			default -> { }
		}
	}

	private void level(StartElement element, ListLevel how) {
		styles.computeIfAbsent(style, any -> new HashMap<>()).put(level(element), how);
	}

	private static int level(StartElement element) {
		return Math.max(0, WrittenNumber.of(Xml.attribute(element, "level")).orElse(1) - 1);
	}

	private static ListLevel numbered(StartElement element) {
		int level = Math.min(level(element) + 1, ListCounter.LEVELS - 1);
		int shown = Math.clamp(WrittenNumber.of(Xml.attribute(element, "display-levels")).orElse(1), 1, level);
		StringBuilder text = new StringBuilder();
		for (int i = level - shown + 1; i <= level; i++) {
			text.append(text.isEmpty() ? "" : ".").append('%').append(i);
		}
		String format = Xml.attribute(element, "num-format");
		String label = format.isEmpty() ? "" : Xml.attribute(element, "num-prefix") + text + Xml.attribute(element, "num-suffix");
		return new ListLevel(format(format), label, WrittenNumber.of(Xml.attribute(element, "start-value")).orElse(1));
	}

	private static NumberFormat format(String written) {
		return switch (written) {
			case "a" -> NumberFormat.LETTERS;
			case "A" -> NumberFormat.CAPITALS;
			case "i" -> NumberFormat.ROMAN;
			case "I" -> NumberFormat.ROMAN_CAPITALS;
			case "" -> NumberFormat.NONE;
			default -> NumberFormat.DECIMAL;
		};
	}

	/** A list begins; within another one it is a level of it. */
	void open(StartElement list) {
		String own = Xml.attribute(list, "style-name");
		if (!open.isEmpty()) {
			open.push(new Open(own.isEmpty() ? open.peek().style : own, open.peek().counter));
			open.peek().counter.forget(depth() - 1);
			return;
		}
		String continued = Xml.attribute(list, "continue-list");
		ListCounter before = continued.isEmpty() ? null : byId.get(continued);
		before = before == null && Xml.attribute(list, "continue-numbering").equals("true") ? last.get(own) : before;
		ListCounter counter = before == null ? counter(own) : before;
		open.push(new Open(own, counter));
		last.put(own, counter);
		byId.put(Xml.attribute(list, "id"), counter);
	}

	private ListCounter counter(String name) {
		ListCounter counter = new ListCounter();
		styles.getOrDefault(name, Map.of()).forEach(counter::level);
		return counter;
	}

	void close() {
		open.poll();
	}

	/** How many lists are open. */
	int depth() {
		return open.size();
	}

	/** An item begins: its first paragraph is labelled. */
	void item(StartElement item) {
		labelled = true;
		if (!open.isEmpty()) {
			WrittenNumber.of(Xml.attribute(item, "start-value")).ifPresent(start -> open.peek().counter.restart(depth() - 1, start));
		}
	}

	/** What begins is not labelled. */
	void header() {
		labelled = false;
	}

	/** The label of a paragraph in a list; empty if it is not the first of its item. */
	String label() {
		boolean first = labelled && !open.isEmpty();
		labelled = false;
		return first ? open.peek().counter.next(depth() - 1) : "";
	}

	/** The number before a heading of a level from 1; empty if headings have none. */
	String heading(int level) {
		return headingsNumbered ? headings.next(level - 1) : "";
	}
}
