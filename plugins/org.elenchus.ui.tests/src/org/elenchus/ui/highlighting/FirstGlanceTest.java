package org.elenchus.ui.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.ide.highlighting.Highlighter;
import org.junit.jupiter.api.Test;

class FirstGlanceTest {

	private static final String PARAGRAPH = "Zo was het, en {event| dat werd gezegd}{@bron p. 3}.\n\n";
	private static final String TEXT = PARAGRAPH.repeat(5_000);

	@Test
	void whatIsSeenFirstLooksAsInTheWholeText() {
		int middle = TEXT.length() / 2;
		List<Highlight> glance = FirstGlance.at(TEXT, middle).all();
		List<Highlight> whole = Highlighter.highlight(TEXT);
		assertFalse(glance.isEmpty());
		int from = whole.indexOf(glance.getFirst());
		assertEquals(whole.subList(from, from + glance.size()), glance);
		assertEquals(0, glance.getFirst().range().start() / PARAGRAPH.length() - middle / PARAGRAPH.length());
	}

	@Test
	void aTextWithoutParagraphsHasItsGlanceToo() {
		String text = PARAGRAPH.strip().concat(" ").repeat(5_000);
		assertFalse(FirstGlance.at(text, 0).all().isEmpty());
		FirstGlance.at(text, text.length());
	}

	@Test
	void windowsLineEndsPartParagraphs() {
		String text = TEXT.replace("\n", "\r\n");
		int second = text.indexOf("Zo", 5);
		assertEquals(text.indexOf('{', second), FirstGlance.at(text, second + 3).all().getFirst().range().start());
	}
}
