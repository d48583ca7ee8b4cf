package org.elenchus.importer.report;

import java.util.List;
import java.util.Map;

import org.elenchus.importer.apparatus.Apparatus;
import org.elenchus.importer.apparatus.Doubt;
import org.elenchus.importer.apparatus.Reference;
import org.elenchus.importer.apparatus.Suggestion;
import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.RawText;

/** A short text with a heading, notes, a page number and words that are read wrongly. */
final class Sample {

	static final String RAW = "Vertrek\nDe trein2 kwam in1927 aan.3 Nie-\nmand wachtte.\n12\n2 Zie de krant.\n";

	private Sample() {
	}

	static ImportReport report() {
		Block heading = new BlockBuilder(RAW, Kind.HEADING).level(1).keep(0, 7).build();
		BlockBuilder text = new BlockBuilder(RAW, Kind.PARAGRAPH).keep(8, at("2 kwam")).marker("2", 2, at("2 kwam"), at(" kwam"))
				.keep(at(" kwam"), at("3 Nie")).marker("3", 3, at("3 Nie"), at(" Nie")).keep(at(" Nie"), at("-\n"))
				.change("", at("-\n"), at("mand")).keep(at("mand"), at("\n12"));
		text.suspect(14, 20, "glued-year", "in 1927").suspect(26, 33, "nobody-knows", "");
		Block note = new BlockBuilder(RAW, Kind.FOOTNOTE).label("2").keep(at("Zie"), RAW.length() - 1).build();
		return new ImportReport("reis.txt", new SourceDocument(RawText.extracted(RAW), List.of(heading, text.build(), note),
				List.of(new Removal(7, 8, Reason.BETWEEN_BLOCKS), new Removal(at("\n12"), at("12"), Reason.BETWEEN_BLOCKS),
						new Removal(at("12"), at("2 Zie"), Reason.PAGE_NUMBER), new Removal(at("2 Zie"), at("Zie"), Reason.NOTE_LABEL),
						new Removal(RAW.length() - 1, RAW.length(), Reason.BETWEEN_BLOCKS)),
				new Conventions(Map.of("page-break", "form feed"), Map.of("hyphens-removed", 1, "wonders", 7))));
	}

	/** The same, with a library: one citation, and words that are not certain. */
	static ImportReport citing() {
		Suggestion krant = new Suggestion(2, 7, 12, Doubt.SEVERAL_WORKS, List.of("a", "b"));
		List<Suggestion> suggestions = List.of(new Suggestion(2, 4, 12, Doubt.SEVERAL_WORKS, List.of("a", "b")), krant, krant, krant,
				new Suggestion(2, 0, 3, Doubt.UNKNOWN_WORK, List.of()));
		return new ImportReport(report().name(), report().document(),
				new Apparatus(true, Map.of(2, List.of(new Reference(12, "a", "", "p. 3"))), 1, suggestions));
	}

	private static int at(String words) {
		return RAW.indexOf(words);
	}
}
