package org.elenchus.importer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteCountsTest {

	@ParameterizedTest(name = "{0} with {1}")
	@CsvSource(delimiter = '|', textBlock = """
			''            | ''        | 0 | 0 | 0 | 0 | 0 | 0
			1 2 3         | 1 2 3     | 3 | 3 | 0 | 0 | 0 | 0
			1 2 3         | ''        | 3 | 0 | 0 | 0 | 0 | 0
			1 2           | 1 2 3     | 2 | 2 | 1 | 0 | 0 | 0
			1 2 5         | ''        | 3 | 0 | 0 | 2 | 0 | 0
			1 2 2 3       | 1 2 3     | 4 | 3 | 0 | 0 | 1 | 0
			1 2 1 2       | 1 2 1 2   | 4 | 4 | 0 | 0 | 0 | 1
			1 2 1 2       | 1 1 2     | 4 | 3 | 0 | 0 | 0 | 1
			7 8 2 3       | ''        | 4 | 0 | 0 | 1 | 0 | 1
			0             | *         | 1 | 1 | 0 | 0 | 0 | 0
			""")
	void notesAreCounted(String markers, String bodies, int found, int linked, int withoutMarker, int gaps, int duplicates,
			int restarts) {
		BlockBuilder text = new BlockBuilder("*".repeat(9), Kind.PARAGRAPH);
		List<String> numbers = markers.isEmpty() ? List.of() : List.of(markers.split(" "));
		numbers.forEach(number -> text.marker(number.equals("0") ? "*" : number, Integer.parseInt(number), 0, 1));
		List<Block> blocks = new ArrayList<>(List.of(text.build()));
		List<String> labels = bodies.isEmpty() ? List.of() : List.of(bodies.split(" "));
		labels.forEach(label -> blocks.add(new BlockBuilder("", Kind.FOOTNOTE).label(label).build()));
		assertEquals(new NoteCounts(found, linked, found - linked, withoutMarker, gaps, duplicates, restarts), NoteCounts.of(blocks));
	}
}
