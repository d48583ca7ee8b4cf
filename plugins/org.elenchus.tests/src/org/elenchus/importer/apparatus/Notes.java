package org.elenchus.importer.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.edition.EditionWriter;
import org.elenchus.importer.raw.RawText;
import org.elenchus.markup.Strip;

/** Notes that cite works of a small library, and what is made of them. */
final class Notes {

	/** Works that notes of the tests cite. */
	static final String LIBRARY = """
			{source lenoe2010: secondary book author "Matthew E. Lenoe" title "The Kirov Murder and Soviet History" year 2010
			  publisher "Yale University Press" publisher-place "New Haven"}
			{source conquest1989: secondary book author "Robert Conquest" title "Stalin and the Kirov Murder" year 1989}
			{source conquest1990: secondary book author "Robert Conquest" title "The Great Terror: A Reassessment" year 1990}
			{source orlov1953: primary memoir author "Orlov, Alexander" title "The Secret History of Stalin's Crimes" year 1953}
			{source getty1999: secondary book author "J. Arch Getty", "Oleg V. Naumov" year 1999
			  title "The Road to Terror: Stalin and the Self-Destruction of the Bolsheviks, 1932–1939"}
			{source fitzpatrick1999: secondary book author "Sheila Fitzpatrick" year 1999 title-short "Everyday Stalinism"
			  title "Everyday Stalinism: Ordinary Life in Extraordinary Times. Soviet Russia in the 1930s"}
			{source directions2000: secondary book editor "Sheila Fitzpatrick" title "Stalinism: New Directions" year 2000}
			{source hellbeck2000: secondary article author "Jochen Hellbeck" year 2000 container-title "Stalinism: New Directions"
			  title "Fashioning the Stalinist Soul: The Diary of Stepan Podlubnyi, 1931–1939"}
			{source linden2007: secondary book author "Marcel van der Linden" title "Western Marxism and the Soviet Union" year 2007}
			{source baberowski: secondary book author "Jörg Baberowski" title "Der rote Terror" year 2003}
			{source hana: primary archive archive "NL-HaNA" archive_location "2.05.03" title "Buitenlandse Zaken"}
			{source stalin: primary archive archive "RGASPI" archive_location "f. 558, op. 11"}
			""";

	private final SourceDocument document;
	private final Apparatus apparatus;

	private Notes(SourceDocument document, Apparatus apparatus) {
		this.document = document;
		this.apparatus = apparatus;
	}

	/** Notes that are numbered from 1. */
	static Notes of(String... notes) {
		return citing(LIBRARY, IntStream.range(0, notes.length).mapToObj(i -> note(String.valueOf(i + 1), notes[i])).toArray(Block[]::new));
	}

	static Notes citing(String library, Block... notes) {
		String raw = String.join("", Arrays.stream(notes).map(Block::text).toList());
		SourceDocument document = new SourceDocument(RawText.extracted(raw), List.of(notes), List.of(), Conventions.NONE);
		return new Notes(document, Apparatus.of(document, Registers.read(Map.of("library.elx", library))));
	}

	static Block note(String label, String text) {
		return new BlockBuilder(text, Kind.FOOTNOTE).label(label).keep(0, text.length()).build();
	}

	/** Each note with its citations. Without them it says what it said. */
	List<String> cited() {
		String edition = EditionWriter.write(document, apparatus, "e", "", "", false);
		assertEquals(document.text(), Strip.strip(edition));
		return edition.substring("{edition e}\n\n".length()).lines().filter(line -> line.contains("| "))
				.map(line -> line.substring(line.indexOf("| ") + 2, line.length() - 1)).toList();
	}

	/** The last note with its citations. */
	String last() {
		return cited().getLast();
	}

	/** What is suggested: the words, why, and the works that could be meant. */
	List<String> suggested() {
		List<String> all = new ArrayList<>();
		apparatus.suggestions().forEach(each -> all.add(document.blocks().get(each.block()).text().substring(each.start(), each.end()) + " | "
				+ each.doubt().label() + (each.candidates().isEmpty() ? "" : " | " + String.join(", ", each.candidates()))));
		return all;
	}

	Apparatus apparatus() {
		return apparatus;
	}
}
