package org.elenchus.importer.plain.kinds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.plain.notes.NoteMarker;
import org.elenchus.importer.plain.paragraphs.ItemLabel;
import org.elenchus.importer.plain.paragraphs.ItemLabels;
import org.elenchus.importer.plain.paragraphs.Paragraphs;

/** Gives the items of numbered series another kind than that of a list where they are no list; each series is told as a whole. */
final class NumberedSeries {

	private final ItemLabels labels;
	private final List<TypedParagraph> paragraphs;
	/** The items of each series, by the line of the first one. */
	private final Map<Integer, List<TypedParagraph>> items = new LinkedHashMap<>();
	/** What stands before each series. */
	private final Map<Integer, TypedParagraph> before = new HashMap<>();

	private NumberedSeries(ItemLabels labels, List<TypedParagraph> paragraphs) {
		this.labels = labels;
		this.paragraphs = paragraphs;
		TypedParagraph last = null;
		for (TypedParagraph each : paragraphs) {
			if (isItem(each)) {
				int series = labels.of(each.first()).series();
				before.putIfAbsent(series, last);
				items.computeIfAbsent(series, any -> new ArrayList<>()).add(each);
			}
			last = each;
		}
	}

	/** Tells what series are; {@code markers} are the numbers by which the text refers to notes. */
	static List<TypedParagraph> in(Paragraphs of, List<TypedParagraph> typed, List<NoteMarker> markers) {
		NumberedSeries series = new NumberedSeries(of.labels(), typed);
		return series.gathered(series.typed(series.kinds(new SeriesKinds(of.lines(), markers))));
	}

	private boolean isItem(TypedParagraph paragraph) {
		ItemLabel label = labels.of(paragraph.first());
		return paragraph.is(Kind.LIST_ITEM) && label != null && label.isNumber();
	}

	private Map<Integer, Kind> kinds(SeriesKinds of) {
		Map<Integer, Kind> kinds = new HashMap<>();
		items.forEach((series, all) -> kinds.put(series, of.kind(all, before.get(series))));
		return kinds;
	}

	private List<TypedParagraph> typed(Map<Integer, Kind> kinds) {
		return paragraphs.stream().map(each -> isItem(each) ? item(each, kinds.get(labels.of(each.first()).series())) : each).toList();
	}

	private static TypedParagraph item(TypedParagraph item, Kind kind) {
		String label = kind == Kind.FOOTNOTE ? item.label().replaceAll("\\D", "") : item.label();
		return item.as(kind).atLevel(kind == Kind.LIST_ITEM ? 1 : 0).labelled(label);
	}

	/** Between two captions of a series stands nothing else; what seems to is more of the first. */
	private List<TypedParagraph> gathered(List<TypedParagraph> typed) {
		Set<Integer> lastItems = items.values().stream().map(series -> series.getLast().first()).collect(Collectors.toSet());
		List<TypedParagraph> kept = new ArrayList<>();
		List<Integer> more = new ArrayList<>();
		int open = -1;
		for (TypedParagraph each : typed) {
			boolean caption = each.is(Kind.CAPTION) && each.bodyStart() >= 0;
			if (open >= 0 && !caption && each.size() <= KindThresholds.LINES_BETWEEN_CAPTIONS && each.bodyStart() < 0) {
				more.addAll(each.lines());
				continue;
			}
			if (caption) {
				close(kept, open, more);
				open = lastItems.contains(each.first()) ? -1 : kept.size();
			}
			kept.add(each);
		}
		return List.copyOf(kept);
	}

	private static void close(List<TypedParagraph> kept, int open, List<Integer> more) {
		if (!more.isEmpty()) {
			kept.set(open, kept.get(open).followedBy(more));
			more.clear();
		}
	}
}
