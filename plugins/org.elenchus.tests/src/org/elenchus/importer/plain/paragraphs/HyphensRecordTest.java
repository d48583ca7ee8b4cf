package org.elenchus.importer.plain.paragraphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensRecordTest {

	@ParameterizedTest(name = "{0} + {1}")
	@CsvSource(textBlock = """
			zee-         | arend             | FLAGGED    |
			zee-         | arend             | REMOVED    | zeearend
			zee-         | arend             | KEPT       | zee-arend
			zee-         | arend             | FLAGGED    | zeearend zee-arend
			zee-         | arend             | REMOVED    | zeearend Zeearend zee-arend
			zee-         | arend             | KEPT       | zeearend zee-arend Zee-arend
			Noord-       | Holland           | KEPT       | noordholland
			1929-        | 1933              | KEPT       |
			turf-        | en graanschepen   | KEPT_SPACE | turfen
			zee-         | (of rivier)       | KEPT_SPACE |
			zee-arend-   | nest              | FLAGGED    |
			zee-arend-   | nest              | KEPT       | zee-arend-nest
			zee \u2013   | arend             | SPACE      |
			zee -        | arend             | SPACE      | zeearend
			zee          | arend             | SPACE      | zeearend
			zee\u00AD    | arend             | REMOVED    |
			www.zee-     | arend.example     | TIGHT      | zeearend
			https://zee  | arend.example     | SPACE      |
			https://zee/ | arend.example     | TIGHT      |
			https://zee- | arend.example     | TIGHT      | zeearend
			www.zee zee- | arend             | FLAGGED    |
			1929-        | en 1933           | KEPT       |
			1929-        | er                | KEPT       |
			e-           | mail              | FLAGGED    |
			-            | arend             | SPACE      |
			""", delimiter = '|')
	void areJoinedByWhatTheTextHasElsewhere(String line, String next, Hyphens.Join expected, String elsewhere) {
		Lines lines = Lines.of(line + "\n" + next + "\n" + (elsewhere == null ? "" : elsewhere) + "\n");
		Hyphens hyphens = new Hyphens(lines, Vocabulary.of(lines), List.of());
		assertEquals(expected, hyphens.join(lines.line(0), lines.line(1)));
	}

	private static final String BROKEN = "zee-\narend\n";

	/** What joins the halves of a word that stands nowhere else, below so many words that are surely broken and so many that keep their hyphen. */
	private static Hyphens.Join unknown(int broken, int kept, String doubted) {
		String text = BROKEN.repeat(broken) + "1929-\n1933\n".repeat(kept) + doubted + "haven-\nberaad\nzeearend\n";
		Lines lines = Lines.of(text);
		List<List<Integer>> paragraphs = new ArrayList<>();
		for (int i = 0; i + 1 < lines.size(); i += 2) {
			paragraphs.add(List.of(i, i + 1));
		}
		int last = lines.size() - 3;
		return new Hyphens(lines, Vocabulary.of(lines), paragraphs).join(lines.line(last), lines.line(last + 1));
	}

	@Test
	void unknownWordsAreBrokenWhereFiveAreSurely() {
		assertEquals(Hyphens.Join.FLAGGED, unknown(4, 0, ""));
		assertEquals(Hyphens.Join.REMOVED, unknown(5, 0, ""));
	}

	@Test
	void unknownWordsAreDoubtedWhereAsManyKeepTheirHyphenOrAreDoubted() {
		assertEquals(Hyphens.Join.REMOVED, unknown(5, 3, ""));
		assertEquals(Hyphens.Join.FLAGGED, unknown(5, 4, ""));
		assertEquals(Hyphens.Join.REMOVED, unknown(5, 0, "water-\nmolen\n".repeat(3)));
		assertEquals(Hyphens.Join.FLAGGED, unknown(5, 0, "water-\nmolen\n".repeat(4)));
	}
}
