package org.elenchus.export.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.export.reading.ReadingEdition;
import org.elenchus.export.reading.sources.Bibliography;
import org.elenchus.export.reading.sources.CitedEvidence;
import org.elenchus.export.reading.sources.Locator;
import org.elenchus.export.reading.text.Block;
import org.elenchus.export.reading.text.CitationPlaces;
import org.elenchus.export.reading.text.NoteLinks;
import org.elenchus.model.Apparatus;
import org.elenchus.model.Citation;
import org.elenchus.model.Gap;
import org.elenchus.model.GapUnit;
import org.elenchus.model.Mark;
import org.elenchus.model.Source;
import org.elenchus.model.VariantReading;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Item;

/** Puts headings and paragraphs into plain words: numbers of claims in square brackets, citations in round ones. */
final class PlainWords {

	private final ReadingEdition reading;
	private final CitedEvidence cited;
	private final NoteLinks notes;
	private final Deque<String> links = new ArrayDeque<>();

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
			case Item.MarkStart start -> text.append(start.mark() == Mark.SURPLUS ? "{" : sign(start.mark()));
			case Item.MarkEnd end -> text.append(endSign(end.mark()));
			case Item.LinkStart start -> links.push(start.address());
			case Item.LinkEnd end -> text.append(links.isEmpty() ? "" : " <" + links.pop() + ">");
			case Item.ApparatusEnd end -> text.append(readings(end.apparatus()));
			case Item.Lost lost -> text.append(gap(lost.gap()));
			default -> {
				// where claims and mentions start, nothing is written
			}
		}
	}

	/** How mail marks words; raised and lowered characters as in formulas. */
	private static String sign(Mark mark) {
		return switch (mark) {
			case ITALICS -> "_";
			case BOLD -> "*";
			case RAISED -> "^";
			case LOWERED -> "_";
			case SIC, SMALL_CAPITALS, UNCLEAR, SURPLUS -> "";
		};
	}

	/** What the editor says of words stands behind them. */
	private static String endSign(Mark mark) {
		return switch (mark) {
			case SIC -> " [sic]";
			case UNCLEAR -> "[?]";
			case SURPLUS -> "}";
			case RAISED, LOWERED -> "";
			default -> sign(mark);
		};
	}

	private String gap(Gap gap) {
		boolean counted = gap.getUnit() != GapUnit.UNSPECIFIED;
		return "[…" + (counted ? " " + reading.labels().text("gap." + gap.getUnit().getLiteral(), gap.getExtent()) : "") + "]";
	}

	/** The other readings, each with its witnesses. */
	private String readings(Apparatus apparatus) {
		return apparatus.getReadings().stream().map(this::reading).collect(Collectors.joining("; ", " [", "]"));
	}

	private String reading(VariantReading other) {
		String words = other.getText().isEmpty() ? reading.labels().text("reading.omitted") : other.getText();
		Stream<String> witnesses = other.getWitnesses().stream().map(Bibliography::known).flatMap(Optional::stream)
				.map(witness -> reading.bibliography().entry(witness).label());
		return Stream.concat(Stream.of(words), witnesses).collect(Collectors.joining(" "));
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
