package org.elenchus.importer.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteNumbersTest {

	/** References and notes are written as the note's key and what is printed, such as {@code a7}; a note stands behind a colon. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			a7 b8 :a7 :b8          | 7 8 :7 :8
			a7 b7 :a7 :b7          | 1 2 :1 :2
			a* b† :b :a            | 1 2 :2 :1
			a1 b* :a :b            | 1 2 :1 :2
			a0 :a                  | 1 :1
			a12345678 :a           | 12345678 :12345678
			a123456789 :a          | 1 :1
			a07 :a                 | 1 :1
			b a b :a :b            | 1 2 1 :2 :1
			a3 a9 b4 :a :b         | 3 3 4 :3 :4
			:c5                    | :5
			:c                     | :1
			a1 :b2                 | 1 :2
			""")
	void areAsPrintedWhereEachNoteHasOneOfItsOwnElseByTheOrderOfTheReferences(String written, String numbers) {
		String found = Written.blocks(draft -> List.of(written.split(" ")).forEach(each -> write(draft, each)));
		assertEquals(numbers, found.replaceAll("footnote (\\d+): n\\n", ":$1 ").replaceAll("paragraph: x\\[\\^(\\d+)\\]\\n", "$1 ").strip());
	}

	private static void write(DocumentWriter draft, String each) {
		if (each.startsWith(":")) {
			draft.openNote(each.substring(1, 2), each.substring(2));
			Written.flow(draft, "n");
			draft.closeNote();
		} else {
			Written.flow(draft, "x");
			draft.reference(each.substring(0, 1), each.substring(1), DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			draft.close();
		}
	}
}
