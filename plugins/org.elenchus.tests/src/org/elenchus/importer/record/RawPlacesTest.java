package org.elenchus.importer.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.RawText;
import org.elenchus.markup.Strip;
import org.elenchus.markup.Stripped;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RawPlacesTest {

	/** A sentence that a note cuts in two, with a hyphen at a line's end, a page number and a reference to the note. */
	private static final String RAW = "De trein kwam aan.7 Hij re-\nisde ver\n7 Zie de krant.\n12\n weg.";
	private static final SourceDocument DOCUMENT = document();
	private static final String EDITION = "De trein kwam aan.{^7} Hij {reis event| reisde ver weg}{@krant p. 1}.\n\n{^7| Zie de krant.}\n";

	private static final List<String> MARKUP = List.of("{@krant p. 1}", "{^9}", "{-- a --}", "{?dubious}", "{>a}", "{<a}");

	private static SourceDocument document() {
		BlockBuilder text = new BlockBuilder(RAW, Kind.PARAGRAPH).keep(0, at("7 Hij")).marker("7", 7, at("7 Hij"), at(" Hij"))
				.keep(at(" Hij"), at("-\n")).change("", at("-\n"), at("isde")).keep(at("isde"), at("\n7 Zie"))
				.keep(at(" weg"), RAW.length());
		BlockBuilder note = new BlockBuilder(RAW, Kind.FOOTNOTE).label("7").keep(at("Zie"), at("\n12"));
		return new SourceDocument(RawText.extracted(RAW), List.of(text.build(), note.build()),
				List.of(new Removal(at("\n7 Zie"), at("7 Zie"), Reason.BETWEEN_BLOCKS),
						new Removal(at("7 Zie"), at("Zie"), Reason.NOTE_LABEL),
						new Removal(at("\n12"), at("12"), Reason.BETWEEN_BLOCKS),
						new Removal(at("12"), at("\n weg"), Reason.PAGE_NUMBER),
						new Removal(at("\n weg"), at(" weg"), Reason.PAGE_BREAK)),
				Conventions.NONE);
	}

	private static int at(String words) {
		return RAW.indexOf(words);
	}

	private static List<String> places(String words) throws IOException {
		ImportRecord record = Records.again(ImportRecord.of(DOCUMENT, "input.txt", RawText.extracted(RAW).bytes()));
		int start = EDITION.indexOf(words);
		return RawPlaces.of(EDITION, record).of(new TextRange(start, start + words.length())).stream().map(each -> each.of(RAW)).toList();
	}

	@Test
	void wordsHaveTheirPlaceWhateverMarkupStandsInThem() throws IOException {
		assertEquals(List.of("trein"), places("trein"));
		assertEquals(List.of("re-\nisde"), places("{reis event| reisde"));
		assertEquals(List.of("aan.7 Hij"), places("aan.{^7} Hij"));
	}

	@Test
	void wordsThatANoteCutsInTwoHaveTwoPlaces() throws IOException {
		assertEquals(List.of("re-\nisde ver", " weg"), places("{reis event| reisde ver weg}"));
	}

	@Test
	void aNoteHasThePlaceOfItsWordsAndAReferenceThatOfItsNumber() throws IOException {
		assertEquals(List.of("Zie de krant."), places("{^7| Zie de krant.}"));
		assertEquals(List.of("7"), places("{^7}"));
	}

	@Test
	void markupHasAnEmptyPlace() throws IOException {
		assertEquals(List.of(""), places("{@krant p. 1}"));
	}

	@Test
	void editedWordsHaveNoPlaces() throws IOException {
		ImportRecord record = ImportRecord.of(DOCUMENT, "input.txt", RawText.extracted(RAW).bytes());
		assertThrows(BadInput.class, () -> RawPlaces.of(EDITION.replace("trein", "bus"), record));
	}

	@Property
	void everyKeptCharacterLeadsToItself(@ForAll String raw, @ForAll long seed) throws IOException {
		SourceDocument document = Documents.of(raw, seed);
		ImportRecord record = ImportRecord.of(document, "input.txt", RawText.extracted(raw).bytes());
		String edition = Records.plain(document);
		Stripped words = Strip.of(edition);
		RawPlaces places = RawPlaces.of(edition, record);
		for (Segment segment : record.segments()) {
			for (int i = segment.clean(); segment.isKept() && i < segment.cleanEnd(); i++) {
				int file = words.fileOffset(i);
				TextRange place = places.of(new TextRange(file, file + 1)).getFirst();
				assertEquals(String.valueOf(words.text().charAt(i)), place.of(raw));
				assertEquals(segment.raw() + i - segment.clean(), place.start());
			}
		}
	}

	@Property
	void placesStayWhereverMarkupIsPut(@ForAll("insertions") List<Integer> insertions) throws IOException {
		ImportRecord record = ImportRecord.of(DOCUMENT, "input.txt", RawText.extracted(RAW).bytes());
		String words = Strip.strip(EDITION);
		StringBuilder edition = new StringBuilder(words);
		insertions.stream().sorted(Comparator.reverseOrder()).forEach(place -> edition.insert(place, MARKUP.get(place % MARKUP.size())));
		RawPlaces before = RawPlaces.of(words, record);
		RawPlaces after = RawPlaces.of(edition.toString(), record);
		Stripped stripped = Strip.of(edition.toString());
		for (int i = 0; i < words.length(); i++) {
			int file = stripped.fileOffset(i);
			assertEquals(before.of(new TextRange(i, i + 1)), after.of(new TextRange(file, file + 1)));
		}
	}

	@Provide
	Arbitrary<List<Integer>> insertions() {
		return Arbitraries.integers().between(1, Strip.strip(EDITION).length() - 2).list().uniqueElements().ofMaxSize(12);
	}

	@Property
	void placesLieInTheRawText(@ForAll String raw, @ForAll long seed) throws IOException {
		SourceDocument document = Documents.of(raw, seed);
		String edition = Records.plain(document);
		RawPlaces places = RawPlaces.of(edition, ImportRecord.of(document, "input.txt", RawText.extracted(raw).bytes()));
		for (int start = 0; start <= edition.length(); start++) {
			List<TextRange> found = places.of(new TextRange(start, Math.min(edition.length(), start + Math.floorMod(seed, 9))));
			assertTrue(!found.isEmpty() && found.stream().allMatch(each -> each.end() <= raw.length()), found::toString);
		}
	}
}
