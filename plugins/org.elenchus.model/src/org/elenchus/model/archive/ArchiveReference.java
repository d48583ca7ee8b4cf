package org.elenchus.model.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The place of a document in an archive, part by part: that of the archives of the former Soviet Union (fond, opis, delo,
 * list) or that of Dutch archives (access number and inventory number, as the Nationaal Archief asks to cite them).
 *
 * @param system the way in which the archive counts
 * @param parts  what is told, without the words before the numbers
 */
public record ArchiveReference(System system, Map<Part, String> parts) {

	/** A way of counting. */
	public enum System {
		/** Fond, opis, delo, list. */
		SOVIET(List.of(Part.FOND, Part.OPIS, Part.DELO, Part.LIST)),
		/** Access and inventory number. */
		DUTCH(List.of(Part.ACCESS, Part.INVENTORY));

		private final List<Part> asked;

		System(List<Part> asked) {
			this.asked = asked;
		}
	}

	/** A part of a reference. */
	public enum Part {
		FOND("f."), OPIS("op."), DELO("d."), LIST("l."), ACCESS("acc."), INVENTORY("inv.");

		private final String label;

		Part(String label) {
			this.label = label;
		}
	}

	private static final String NUMBER = "\\s*(?:№|nr\\.?|no\\.?)?\\s*((?:\\p{L}-?)?\\d[\\d\\p{L}./-]*)";
	private static final Map<Part, Pattern> SOVIET = new EnumMap<>(Map.of(
			Part.FOND, part("f(?:ond)?|ф(?:онд)?"), Part.OPIS, part("op(?:is)?|оп(?:ись)?"),
			Part.DELO, part("d(?:elo)?|д(?:ело)?"), Part.LIST, part("l{1,2}|list(?:y)?|л{1,2}|лист(?:ы)?")));
	private static final Pattern DUTCH = Pattern.compile("(?<![\\p{L}\\d.])(\\d\\.\\d{2}(?:\\.\\d{2}){0,3})(?![\\d.]*\\d)");
	private static final Pattern INVENTORY = part("inv(?:entaris)?|inventarisnummer|invnr");

	public ArchiveReference {
		parts = Map.copyOf(parts);
	}

	private static Pattern part(String words) {
		return Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")\\.?" + NUMBER,
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** Finds the reference in a locator or in what a source's card says; empty if there is none. Takes linear time. */
	public static Optional<ArchiveReference> in(String text) {
		Map<Part, String> soviet = new EnumMap<>(Part.class);
		if (mayBeSoviet(text)) {
			SOVIET.forEach((part, pattern) -> put(soviet, part, pattern.matcher(text)));
		}
		if (soviet.containsKey(Part.FOND) || soviet.containsKey(Part.OPIS)) {
			return Optional.of(new ArchiveReference(System.SOVIET, soviet));
		}
		if (!mayBeDutch(text)) {
			return Optional.empty();
		}
		Map<Part, String> dutch = new EnumMap<>(Part.class);
		put(dutch, Part.ACCESS, DUTCH.matcher(text));
		put(dutch, Part.INVENTORY, INVENTORY.matcher(text));
		boolean known = dutch.containsKey(Part.INVENTORY) || text.contains("NL-HaNA") && !dutch.isEmpty();
		return known ? Optional.of(new ArchiveReference(System.DUTCH, dutch)) : Optional.empty();
	}

	/** Most locators are pages: what has no letter of a fond or an opis needs no closer look. */
	private static boolean mayBeSoviet(String text) {
		return hasOneOf("fFфФoOоО", text);
	}

	/** Neither an inventory number nor the name of the archive. */
	private static boolean mayBeDutch(String text) {
		return hasOneOf("iIH", text);
	}

	private static boolean hasOneOf(String letters, String text) {
		for (int i = 0; i < text.length(); i++) {
			if (letters.indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static void put(Map<Part, String> parts, Part part, Matcher found) {
		if (found.find()) {
			parts.put(part, found.group(1).replaceAll("[./-]+$", "").toLowerCase(Locale.ROOT));
		}
	}

	/** The parts that the system asks for and that are not told, from the largest to the smallest. */
	public List<Part> missing() {
		return system.asked.stream().filter(part -> !parts.containsKey(part)).toList();
	}

	/** The document itself, without the leaf, always spelled in the same way: {@code f. 558 op. 11 d. 27}. */
	public String item() {
		return system.asked.stream().filter(part -> part != Part.LIST && parts.containsKey(part))
				.map(part -> part.label + ' ' + parts.get(part)).collect(Collectors.joining(" "));
	}
}
