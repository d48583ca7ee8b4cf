package org.elenchus.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.elenchus.export.reading.ReadingEdition;
import org.elenchus.export.reading.sources.Bibliography;
import org.elenchus.export.reading.sources.CitedEvidence;
import org.elenchus.export.reading.sources.Locator;
import org.elenchus.export.reading.text.Block;
import org.elenchus.export.reading.text.CitationPlaces;
import org.elenchus.export.reading.text.NoteLinks;
import org.elenchus.model.Citation;
import org.elenchus.model.Mark;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Item;

/** Puts headings and paragraphs into plain words: numbers of claims in square brackets, citations in round ones. */
final class PlainWords {

	private final ReadingEdition reading;
	private final CitedEvidence cited;
	private final NoteLinks notes;

	PlainWords(ReadingEdition reading, CitedEvidence cited, NoteLinks notes) {
		this.reading = reading;
		this.cited = cited;
		this.notes = notes;
	}

	/** What refers to a note with this label. */
	static String noteSign(String label) {
		return "^" + label;
	}

	/** To be asked for each block once, in the order of the text and its notes. */
	String of(Block block) {
		StringBuilder text = new StringBuilder();
		List<Citation> neighbours = new ArrayList<>();
		for (Item item : CitationPlaces.in(block.items())) {
			if (item instanceof Item.Cited citation) {
				neighbours.add(citation.citation());
			} else {
				cite(neighbours, text);
				add(item, text);
			}
		}
		cite(neighbours, text);
		return text.toString();
	}

	private void add(Item item, StringBuilder text) {
		switch (item) {
			case Item.Words words -> text.append(words.text());
			case Item.ClaimEnd end -> reading.claims().find(end.key()).ifPresent(view -> text.append("[").append(view.number()).append("]"));
			case Item.NoteReference reference -> text.append(noteSign(notes.next().label()));
			case Item.Inserted inserted -> text.append("[").append(inserted.text()).append("]");
			case Item.Doubted doubted -> text.append("[?]");
			case Item.MarkStart start -> text.append(sign(start.mark()));
			case Item.MarkEnd end -> text.append(end.mark() == Mark.SIC ? " [sic]" : sign(end.mark()));
			default -> {
				// where claims and mentions start, nothing is written
			}
		}
	}

	/** How mail marks words. */
	private static String sign(Mark mark) {
		return switch (mark) {
			case ITALICS -> "_";
			case BOLD -> "*";
			case SIC -> "";
		};
	}

	/** Citations that stand side by side share one pair of brackets. */
	private void cite(List<Citation> neighbours, StringBuilder text) {
		if (!neighbours.isEmpty()) {
			boolean apart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
			text.append(apart ? "(" : " (").append(String.join("; ", neighbours.stream().map(this::citation).toList())).append(")");
			neighbours.clear();
		}
	}

	private String citation(Citation citation) {
		Optional<Evidence> evidence = cited.of(citation);
		Optional<Source> source = evidence.flatMap(Evidence::source).or(() -> Bibliography.known(citation.getSource()));
		String label = source.map(each -> reading.bibliography().entry(each).label())
				.orElseGet(() -> reading.labels().text("source.unknown.short", evidence.map(Evidence::sourceKey).orElse("")));
		return label + Locator.behind(citation);
	}
}
