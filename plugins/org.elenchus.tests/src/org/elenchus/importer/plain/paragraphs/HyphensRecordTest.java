package org.elenchus.importer.plain.paragraphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.Vocabulary;
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
			zee \u2013   | arend             | SPACE      |
			zee -        | arend             | SPACE      | zeearend
			zee          | arend             | SPACE      | zeearend
			zee\u00AD    | arend             | REMOVED    |
			www.zee-     | arend.example     | TIGHT      | zeearend
			https://zee  | arend.example     | SPACE      |
			""", delimiter = '|')
	void areJoinedByWhatTheTextHasElsewhere(String line, String next, Hyphens.Join expected, String elsewhere) {
		Lines lines = Lines.of(line + "\n" + next + "\n" + (elsewhere == null ? "" : elsewhere) + "\n");
		Hyphens hyphens = new Hyphens(lines, Vocabulary.of(lines), List.of());
		assertEquals(expected, hyphens.join(lines.line(0), lines.line(1)));
	}
}
