package org.elenchus.importer.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.sources.citing.BackReferences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

	@ParameterizedTest
	@ValueSource(strings = { "Lenoe, Kirov, 12;| Conquest, Stalin, 37.", "Een zin.| En nog een!| ‘Nog een?’| Klaar.",
			"M.E. Lenoe, Ch. Ward en J. Chr. Jansen, blz. 12, vol. Twee.", "Zie (Lenoe; Conquest. Anders) en meer;| klaar", "Een ( die open blijft;| en meer",
			"Lenoe, a.w.| Hij twijfelt.", "Ibid.| Hij twijfelt.", "Ibid. 12", "Ibid. II, 12", "Ibid. Blz. 12", "Ibid.| In 1934", "Een\n|alinea", "Zie art. 3. 4", "" })
	void endAtSemicolonsAndSentencesOutsideParentheses(String marked) {
		String text = marked.replace("|", "");
		assertEquals(List.of(marked.split("\\|")), parts(text));
	}

	private static List<String> parts(String text) {
		Parts parts = new Parts(text, BackReferences.all().in(text));
		List<String> all = new ArrayList<>();
		int start = 0;
		do {
			assertEquals(start, parts.start(start));
			all.add(text.substring(start, parts.end(start)));
			start = parts.end(start);
		} while (start < text.length());
		return all;
	}
}
