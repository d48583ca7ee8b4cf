package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Kind;

/**
 * Tells what the items of a long numbered series are: the notes of a chapter, if there are as many as the text counts; a bibliography, if
 * the heading says so; captions of pictures, if nothing announces them. A short series, or one behind a colon, is a list.
 */
final class Series {

	private static final Pattern BOOKS = Pattern
			.compile("(?i).*(literatuur|bibliogra|bronnen|bibliography|references|literature|works cited|sources).*");
	private static final Pattern CITATION = Pattern.compile("(?i)\\b(pp?|blz|pag|s|ibid|ibidem|idem|cit|vol|nr)\\. ?\\d|\\bibid|\\bop\\. ?cit|\\(\\p{Lu}[^()]{2,40} \\d{4}\\)|\\(\\d{4}\\)");
	private static final int LONG = 10;
	private static final int TOLERANCE = 1;
	private static final int LONGEST_REST = 4;

	private final Layout layout;
	private final Flow.Result flow;
	private final Set<Integer> lastNotes = new HashSet<>();
	/** Captions, and the last one of the series of each. */
	private final Map<Paragraph, Paragraph> captions = new HashMap<>();

	private Series(Layout layout, Flow.Result flow, List<Found> markers) {
		this.layout = layout;
		this.flow = flow;
		for (int i = 0; i < markers.size(); i++) {
			if (i + 1 == markers.size() || markers.get(i + 1).number() < markers.get(i).number()) {
				for (int near = -TOLERANCE; near <= TOLERANCE; near++) {
					lastNotes.add(markers.get(i).number() + near);
				}
			}
		}
	}

	/** Gives the items of series another kind than that of a list where they are no list. */
	static void tell(Layout layout, Flow.Result flow, List<Found> markers) {
		Series series = new Series(layout, flow, markers);
		Map<Integer, List<Paragraph>> all = new LinkedHashMap<>();
		Map<Integer, Paragraph> before = new LinkedHashMap<>();
		Paragraph last = null;
		for (Paragraph paragraph : flow.paragraphs()) {
			ListLabels.Label label = flow.labels().of(paragraph.first());
			if (paragraph.kind == Kind.LIST_ITEM && label != null && Character.isDigit(label.text().charAt(0))) {
				before.putIfAbsent(label.series(), last);
				all.computeIfAbsent(label.series(), any -> new ArrayList<>()).add(paragraph);
			}
			last = paragraph;
		}
		all.forEach((first, items) -> series.tell(items, before.get(first)));
		series.gather();
	}

	private void tell(List<Paragraph> items, Paragraph before) {
		Kind kind = kind(items, before);
		for (Paragraph item : items) {
			item.kind = kind;
			item.level = kind == Kind.LIST_ITEM ? 1 : 0;
			item.label = kind == Kind.FOOTNOTE ? item.label.replaceAll("\\D", "") : item.label;
		}
		if (kind == Kind.CAPTION) {
			items.forEach(item -> captions.put(item, items.getLast()));
		}
	}

	/** Between two captions of a series stands nothing else; what seems to is more of the first. */
	private void gather() {
		List<Paragraph> kept = new ArrayList<>();
		Paragraph caption = null;
		for (Paragraph paragraph : flow.paragraphs()) {
			if (captions.containsKey(paragraph)) {
				caption = paragraph;
			}
			boolean within = caption != null && captions.get(caption) != caption;
			if (within && caption != paragraph && paragraph.lines.size() <= LONGEST_REST && paragraph.bodyStart < 0) {
				caption.lines.addAll(paragraph.lines);
			} else {
				kept.add(paragraph);
			}
		}
		flow.paragraphs().clear();
		flow.paragraphs().addAll(kept);
	}

	/** Whether a good part of the items names pages, years or works named before. */
	private boolean cite(List<Paragraph> items) {
		long citing = items.stream()
				.filter(item -> CITATION.matcher(layout.text).region(item.bodyStart, layout.line(item.last()).to()).find()).count();
		return citing * 3 >= items.size();
	}

	private Kind kind(List<Paragraph> items, Paragraph before) {
		String announced = before == null ? ""
				: layout.text.substring(layout.line(before.first()).from(), layout.line(before.last()).to());
		if (BOOKS.matcher(announced).matches() && before.kind == Kind.HEADING) {
			return Kind.BIBLIOGRAPHY;
		}
		if (items.size() >= LONG / 2 && lastNotes.contains(items.size())) {
			return Kind.FOOTNOTE;
		}
		if (items.size() >= LONG && cite(items)) {
			return lastNotes.isEmpty() ? Kind.BIBLIOGRAPHY : Kind.FOOTNOTE;
		}
		return items.size() >= LONG && !announced.endsWith(":") ? Kind.CAPTION : Kind.LIST_ITEM;
	}
}
