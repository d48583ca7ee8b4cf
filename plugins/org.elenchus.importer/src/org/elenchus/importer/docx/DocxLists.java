package org.elenchus.importer.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.events.StartElement;

import org.elenchus.importer.archive.Xml;
import org.elenchus.importer.lists.ListCounter;
import org.elenchus.importer.lists.ListLevel;
import org.elenchus.importer.lists.NumberFormat;
import org.elenchus.importer.lists.WrittenNumber;
import org.elenchus.importer.raw.BadInput;

/** The lists of a document: several may go on with the numbers of one definition, unless they say where they start. */
final class DocxLists {

	private final Map<String, ListCounter> definitions = new HashMap<>();
	private final Map<String, String> lists = new HashMap<>();
	private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
	private final Set<String> begun = new HashSet<>();
	private String definition = "";
	private String list = "";
	private int level;
	private int start;
	private String format = "";

	void read(byte[] part) throws BadInput {
		Xml.readStarts(part, this::take);
	}

	private void take(StartElement element) {
		String value = Xml.attribute(element, "val");
		switch (element.getName().getLocalPart()) {
			case "abstractNum" -> {
				definition = Xml.attribute(element, "abstractNumId");
				definitions.put(definition, new ListCounter());
			}
			case "num" -> list = Xml.attribute(element, "numId");
			case "abstractNumId" -> lists.put(list, value);
			case "lvl", "lvlOverride" -> {
				level = WrittenNumber.of(Xml.attribute(element, "ilvl")).orElse(0);
				start = 1;
				format = "decimal";
			}
			case "start" -> start = WrittenNumber.of(value).orElse(1);
			case "numFmt" -> format = value;
			case "lvlText" -> define(value);
			case "startOverride" -> starts.computeIfAbsent(list, any -> new HashMap<>()).put(level, WrittenNumber.of(value).orElse(1));
			default -> { }
		}
	}

	private void define(String text) {
		ListCounter counter = definitions.get(definition);
		if (counter != null && list.isEmpty()) {
			counter.level(level, format.equals("bullet") ? ListLevel.bullet(text) : new ListLevel(format(), text, start));
		}
	}

	private NumberFormat format() {
		return switch (format) {
			case "lowerLetter" -> NumberFormat.LETTERS;
			case "upperLetter" -> NumberFormat.CAPITALS;
			case "lowerRoman" -> NumberFormat.ROMAN;
			case "upperRoman" -> NumberFormat.ROMAN_CAPITALS;
			case "decimalZero" -> NumberFormat.TWO_DIGITS;
			case "none" -> NumberFormat.NONE;
			default -> NumberFormat.DECIMAL;
		};
	}

	/** The label of the next paragraph of a list, at a level from 0; empty if the list is not known. */
	String next(String wanted, int depth) {
		ListCounter counter = definitions.get(lists.getOrDefault(wanted, ""));
		if (counter == null) {
			return "";
		}
		if (begun.add(wanted)) {
			starts.getOrDefault(wanted, Map.of()).entrySet().stream().sorted(Map.Entry.comparingByKey())
					.forEach(each -> counter.restart(each.getKey(), each.getValue()));
		}
		return counter.next(depth);
	}
}
