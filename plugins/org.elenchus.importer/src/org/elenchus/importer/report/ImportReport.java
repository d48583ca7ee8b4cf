package org.elenchus.importer.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.importer.apparatus.Apparatus;
import org.elenchus.importer.apparatus.Suggestion;
import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.document.Suspect;
import org.elenchus.model.text.TextRange;

/**
 * What is told of an import.
 *
 * @param name      the input's file name
 * @param document  what was made of it
 * @param apparatus what its notes cite
 */
public record ImportReport(String name, SourceDocument document, Apparatus apparatus) {

	private static final Set<Reason> FURNITURE = EnumSet.of(Reason.PAGE_NUMBER, Reason.RUNNING_HEAD, Reason.PAGE_BREAK,
			Reason.NOTE_SEPARATOR);

	/** Of an import without a library. */
	public ImportReport(String name, SourceDocument document) {
		this(name, document, Apparatus.NONE);
	}

	/**
	 * Words of a note that seem to cite a work.
	 *
	 * @param note       the note's label
	 * @param raw        their raw place (UTF-16 offsets, 0-based, end exclusive)
	 * @param words      the words
	 * @param reason     why they became no citation, as a short name
	 * @param candidates keys of works that could be meant
	 */
	record Suggested(String note, TextRange raw, String words, String reason, List<String> candidates) {
	}

	/**
	 * Words that are perhaps read wrongly.
	 *
	 * @param raw        their raw place (UTF-16 offsets, 0-based, end exclusive)
	 * @param words      the words
	 * @param reason     why, as a short name
	 * @param suggestion what is perhaps meant; empty if nobody can know
	 */
	record Doubtful(TextRange raw, String words, String reason, String suggestion) {
	}

	/** How many blocks there are of each kind. */
	Map<Kind, Integer> kinds() {
		Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
		document.blocks().forEach(block -> kinds.merge(block.kind(), 1, Integer::sum));
		return kinds;
	}

	/** All sums by name: those of the blocks, of the notes, and what was counted on the way. */
	Map<String, Integer> counts() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		kinds().forEach((kind, count) -> counts.put(kind.label(), count));
		counts.putAll(notes().byName());
		counts.putAll(document.conventions().counts());
		return counts;
	}

	NoteCounts notes() {
		return NoteCounts.of(document.blocks());
	}

	/** What stood on the page and is not the author's. */
	List<Removal> furniture() {
		return document.removals().stream().filter(each -> FURNITURE.contains(each.reason())).toList();
	}

	/** What seems to cite a work, in the order of the blocks. */
	List<Suggested> suggested() {
		Map<Integer, List<Suggestion>> byNote = apparatus.suggestions().stream()
				.collect(Collectors.groupingBy(Suggestion::block, LinkedHashMap::new, Collectors.toList()));
		List<Suggested> all = new ArrayList<>();
		byNote.forEach((block, suggestions) -> add(document.blocks().get(block), suggestions, all));
		return all;
	}

	private static void add(Block note, List<Suggestion> suggestions, List<Suggested> all) {
		BlockPlaces places = new BlockPlaces(note);
		String text = note.text();
		suggestions.forEach(each -> all.add(new Suggested(note.label(), places.raw(each.start(), each.end()),
				text.substring(each.start(), each.end()), each.doubt().label(), each.candidates())));
	}

	/** All suspects, in the order of the blocks. */
	List<Doubtful> doubtful() {
		List<Doubtful> all = new ArrayList<>();
		document.blocks().stream().filter(block -> !block.suspects().isEmpty()).forEach(block -> add(block, all));
		return all;
	}

	private static void add(Block block, List<Doubtful> all) {
		BlockPlaces places = new BlockPlaces(block);
		String text = block.text();
		for (Suspect each : block.suspects()) {
			all.add(new Doubtful(places.raw(each.start(), each.end()), text.substring(each.start(), each.end()), each.reason(),
					each.suggestion()));
		}
	}
}
